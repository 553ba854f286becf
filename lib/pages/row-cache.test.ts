// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { invalidate, memoOf, remembered } from './row-cache';

function row(text: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = `<p>${text}</p>`;
  document.body.append(element);
  return element;
}

const parse = (element: Element) => ({ text: element.textContent });

/** Records of everything that `change` does to the document. */
function recordsOf(change: () => void): MutationRecord[] {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  change();
  return observer.takeRecords();
}

describe('remembered', () => {
  it('hands out the same object while the row is the same', () => {
    const element = row('one');
    const first = remembered(element, 'a', false, parse);
    expect(remembered(element, 'a', false, parse)).toBe(first);
    element.innerHTML = '<p>two</p>';
    expect(remembered(element, 'a', false, parse)).toEqual({ text: 'two' });
  });

  it('sees class and expinfo', () => {
    const element = row('one');
    const first = remembered(element, 'a', false, parse);
    element.setAttribute('data-expinfo', '{}');
    const second = remembered(element, 'a', false, parse);
    expect(second).not.toBe(first);
    element.className = 'item-left';
    expect(remembered(element, 'a', false, parse)).not.toBe(second);
  });

  it('tracked, reads again only what a mutation touched', () => {
    const [touched, other] = [row('one'), row('two')];
    const before = [touched, other].map((element) => remembered(element, 'a', true, parse));
    invalidate(recordsOf(() => touched.firstElementChild?.append(' more')));
    expect(remembered(other, 'a', true, parse)).toBe(before[1]);
    expect(remembered(touched, 'a', true, parse)).toEqual({ text: 'one more' });
  });

  it('keeps readers of one element apart', () => {
    const element = row('one');
    remembered(element, 'a', true, parse);
    expect(remembered(element, 'b', true, () => ({ other: 1 }))).toEqual({ other: 1 });
  });
});

describe('memoOf', () => {
  it('repeats a tracked reading until something is invalidated', () => {
    const read = vi.fn(() => ({}));
    const memo = memoOf<object>();
    const first = memo(document, 'u', true, read);
    expect(memo(document, 'u', true, read)).toBe(first);
    invalidate([]);
    expect(memo(document, 'u', true, read)).not.toBe(first);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('does not carry over to another address, another document or an untracked look', () => {
    const memo = memoOf<object>();
    const first = memo(document, 'u', true, () => ({}));
    expect(memo(document, 'v', true, () => ({}))).not.toBe(first);
    expect(memo(new Document(), 'v', true, () => ({}))).not.toBe(first);
    expect(memo(document, 'v', false, () => ({}))).not.toBe(first);
  });
});
