// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { ReadContext } from './adapter';
import { forget, invalidate, memoOf, remembered } from './row-cache';

function row(text: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = `<p>${text}</p>`;
  document.body.append(element);
  return element;
}

const parse = (element: Element) => ({ text: element.textContent });

const always = () => true;
const never = () => false;

describe('remembered', () => {
  it('hands out the same object until a mutation touches the row, and then the new words', () => {
    const [touched, other] = [row('one'), row('two')];
    const before = [touched, other].map((element) => remembered(element, 'a', always, parse));
    touched.firstElementChild?.append(' more');
    invalidate([touched.firstElementChild as Node]);
    expect(remembered(other, 'a', always, parse)).toBe(before[1]);
    expect(remembered(touched, 'a', always, parse)).toEqual({ text: 'one more' });
  });

  it('forgets what stands around a touched node too, but not what stands beside it', () => {
    const [list, other] = [document.createElement('ul'), row('other')];
    const item = row('one');
    list.append(item);
    document.body.append(list);
    const [first, second] = [list, other].map((element) => remembered(element, 'a', always, parse));
    invalidate([item.firstChild as Node, item]);
    expect(remembered(list, 'a', always, parse)).not.toBe(first);
    expect(remembered(other, 'a', always, parse)).toBe(second);
  });

  it('reads anew where nobody tells it of mutations', () => {
    const element = row('one');
    remembered(element, 'a', never, parse);
    element.innerHTML = '<p>two</p>';
    expect(remembered(element, 'a', never, parse)).toEqual({ text: 'two' });
    expect(remembered(element, 'a', undefined, parse)).toEqual({ text: 'two' });
  });

  it('knows nothing from before it was told to forget', () => {
    const element = row('one');
    remembered(element, 'a', always, parse);
    element.innerHTML = '<p>two</p>';
    forget();
    expect(remembered(element, 'a', always, parse)).toEqual({ text: 'two' });
  });

  it('keeps readers of one element apart', () => {
    const element = row('one');
    remembered(element, 'a', always, parse);
    expect(remembered(element, 'b', always, () => ({ other: 1 }))).toEqual({ other: 1 });
  });
});

describe('memoOf', () => {
  const at = (url: string, tracked?: () => boolean, page = document): ReadContext => ({
    document: page,
    url: new URL(url, 'https://onetalk.alibaba.com'),
    isVisible: always,
    now: 0,
    ...(tracked && { tracked }),
  });

  it('repeats a tracked reading until something is invalidated', () => {
    const read = vi.fn(() => ({}));
    const memo = memoOf<object>();
    const first = memo(at('/u', always), read);
    expect(memo(at('/u', always), read)).toBe(first);
    invalidate([]);
    expect(memo(at('/u', always), read)).not.toBe(first);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('does not carry over to another address, another document or an untracked look', () => {
    const memo = memoOf<object>();
    const first = memo(at('/u', always), () => ({}));
    expect(memo(at('/v', always), () => ({}))).not.toBe(first);
    expect(memo(at('/v', always, new Document()), () => ({}))).not.toBe(first);
    expect(memo(at('/v'), () => ({}))).not.toBe(first);
  });
});
