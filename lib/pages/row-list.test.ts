// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadContext } from './adapter';
import { forget, invalidate } from './row-cache';
import { rememberedList } from './row-list';

const isVisible = (element: Element) => !element.hasAttribute('hidden');
const context = (tracked: boolean): ReadContext => ({
  document,
  url: new URL('https://onetalk.alibaba.com/'),
  isVisible,
  now: 0,
  tracked: () => tracked,
});
const read = vi.fn((row: Element) => ({ text: row.textContent }));
const rows = () => [...document.querySelectorAll('li')];

function texts(tracked = true): string[] {
  return [...rememberedList(rows(), context(tracked), read).rows.values()].map(({ text }) => text);
}

/** Changes the page and tells which nodes were mutated, as the watcher does. */
function change(change: () => void): void {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  change();
  invalidate(observer.takeRecords().map(({ target }) => target));
}

beforeEach(() => {
  forget();
  document.body.innerHTML = '<main></main><ul><li>a</li><li>b</li><li>c</li></ul><ol></ol>';
  expect(texts()).toEqual(['a', 'b', 'c']);
  read.mockClear();
});

describe('a list', () => {
  it('is read once while it stays the same, whatever happens beside it', () => {
    change(() => document.querySelector('main')?.append('a message'));
    expect(texts()).toEqual(['a', 'b', 'c']);
    expect(read).not.toHaveBeenCalled();
    const listed = rememberedList(rows(), context(true), read);
    expect(rememberedList(rows(), context(true), read)).toBe(listed);
    change(() => (rows()[1] as HTMLElement).firstChild?.replaceWith('B'));
    expect(rememberedList(rows(), context(true), read)).not.toBe(listed);
  });

  it('reads again only the row that changed', () => {
    change(() => (rows()[1] as HTMLElement).firstChild?.replaceWith('B'));
    expect(texts()).toEqual(['a', 'B', 'c']);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['rows come', () => document.querySelector('ul')?.prepend(document.createElement('li')), ['', 'a', 'b', 'c']],
    ['rows go', () => rows()[0]?.remove(), ['b', 'c']],
    ['rows change places', () => rows()[2]?.after(rows()[0] as Element), ['b', 'c', 'a']],
    ['a row is hidden', () => rows()[0]?.setAttribute('hidden', ''), ['b', 'c']],
    [
      'a row comes elsewhere',
      () => document.querySelector('ol')?.append(document.createElement('li')),
      ['a', 'b', 'c', ''],
    ],
    ['all is replaced', () => (document.body.innerHTML = '<ul><li>x</li></ul>'), ['x']],
  ])('follows when %s', (_, how, expected) => {
    change(how);
    expect(texts()).toEqual(expected);
  });

  it('is read anew when something around it changed, as that can hide rows', () => {
    change(() => document.body.setAttribute('class', 'other-tab'));
    expect(texts()).toEqual(['a', 'b', 'c']);
    expect(read).toHaveBeenCalledTimes(3);
  });

  it('is not remembered where nobody tells of mutations', () => {
    (rows()[0] as HTMLElement).textContent = 'A';
    expect(texts(false)).toEqual(['A', 'b', 'c']);
  });
});
