// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeComposer } from './composer';

const shown = (element: Element): boolean => !element.hasAttribute('data-hidden');
const write = (text: string, over: Parameters<typeof writeComposer>[2]['over'] = 'empty') =>
  writeComposer(document, shown, { text, over });
const box = (): HTMLTextAreaElement => document.querySelector('textarea:not([data-hidden])')!;
const keys: string[] = [];

beforeEach(() => {
  keys.length = 0;
  for (const type of ['keydown', 'keypress', 'keyup', 'click', 'submit'])
    document.addEventListener(type, () => keys.push(type));
});
afterEach(() => {
  document.body.innerHTML = '';
});

describe('writing into the composer', () => {
  it('puts the text there, tells the page by an input event, and neither types a key nor clicks', async () => {
    document.body.innerHTML = '<textarea class="send-textarea"></textarea><button>Send</button>';
    let told = '';
    box().addEventListener('input', () => (told = box().value));
    expect(await write('Dear Ann,\n\n1. Yes.')).toEqual({ done: true, before: '' });
    expect([box().value, told]).toEqual(['Dear Ann,\n\n1. Yes.', 'Dear Ann,\n\n1. Yes.']);
    expect(keys).toEqual([]);
  });

  it('does not touch what somebody has typed, unless told to, and then says what stood there', async () => {
    document.body.innerHTML = '<textarea class="send-textarea">half a line</textarea>';
    expect(await write('new')).toEqual({ done: false, why: 'filled' });
    expect(box().value).toBe('half a line');
    expect(await write('new', 'anything')).toEqual({ done: true, before: 'half a line' });
  });

  it('undoes only what it wrote itself', async () => {
    document.body.innerHTML = '<textarea class="send-textarea"></textarea>';
    await write('ours');
    expect(await write('', { exactly: 'ours' })).toEqual({ done: true, before: 'ours' });
    await write('ours');
    box().value = 'ours, and more';
    expect(await write('', { exactly: 'ours' })).toEqual({ done: false, why: 'changed' });
    expect(box().value).toBe('ours, and more');
  });

  it('sees through a page that puts its own text back', async () => {
    document.body.innerHTML = '<textarea class="send-textarea"></textarea>';
    box().addEventListener('input', () => setTimeout(() => (box().value = '')));
    expect(await write('lost')).toEqual({ done: false, why: 'not-kept' });
  });

  it('takes the one a person can see, and refuses to choose between two', async () => {
    document.body.innerHTML =
      '<textarea class="send-textarea" data-hidden></textarea><textarea class="send-textarea"></textarea>';
    expect(await write('here')).toEqual({ done: true, before: '' });
    expect(document.querySelector<HTMLTextAreaElement>('[data-hidden]')!.value).toBe('');
    document.body.innerHTML = '<textarea class="send-textarea"></textarea><textarea class="send-textarea"></textarea>';
    expect(await write('which')).toEqual({ done: false, why: 'two-composers' });
    document.body.innerHTML = '<textarea class="notes"></textarea>';
    expect(await write('nowhere')).toEqual({ done: false, why: 'no-composer' });
  });

  it('writes into an editable element as well', async () => {
    document.body.innerHTML = '<div contenteditable="true" role="textbox"></div>';
    expect(await write('Hello')).toEqual({ done: true, before: '' });
    expect(document.querySelector('[role=textbox]')?.textContent).toBe('Hello');
  });
});
