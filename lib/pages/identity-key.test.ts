// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { identityKeyOf, isContinued } from './identity-key';

function key(who: string, ...messages: string[]): string {
  const elements = messages.map((text) => Object.assign(document.createElement('p'), { textContent: text }));
  return identityKeyOf(who, elements[0], elements.at(-1));
}

describe('the key of a conversation', () => {
  it('is the same for the same, and differs by who, by the first and by the last message', () => {
    const one = key('Ann', 'a', 'b');
    expect(key('Ann', 'a', 'x', 'b')).toBe(one);
    for (const other of [key('Bob', 'a', 'b'), key('Ann', 'x', 'b'), key('Ann', 'a', 'x'), key('Ann')])
      expect(other).not.toBe(one);
  });
});

describe('a conversation goes on', () => {
  it.each([
    ['when a message comes', key('Ann', 'a', 'b'), key('Ann', 'a', 'b', 'c'), true],
    ['when older ones are loaded', key('Ann', 'a', 'b'), key('Ann', '0', 'a', 'b'), true],
    ['not with another buyer', key('Ann', 'a', 'b'), key('Bob', 'a', 'b', 'c'), false],
    ['not with another buyer of the same name', key('Ann', 'a', 'b'), key('Ann', 'x', 'y'), false],
    ['not when all messages went', key('Ann', 'a'), key('Ann'), false],
    ['not when the first messages came', key('Ann'), key('Ann', 'a'), false],
    ['not without one', null, key('Ann', 'a'), false],
    ['not when it was closed', key('Ann', 'a'), null, false],
    ['not between two that nothing is known of', null, null, false],
  ])('%s', (_, before, now, continued) => expect(isContinued(before, now)).toBe(continued));

  it('a line break in a name does not make a part of it a message', () => {
    const [ann, first] = key('Ann', 'a', 'b').split('\n');
    expect(isContinued(key('Ann', 'a', 'b'), key(`${String(ann)}\n${String(first)}`, 'x', 'y'))).toBe(false);
  });
});
