// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Chip } from '../snapshots/snapshot';
import { createChips, isOwnMutation } from './chips';

const chip = (word: string, more: Partial<Chip> = {}): Chip => ({
  level: 'unsure',
  priority: 'normal',
  partial: false,
  byHand: false,
  word,
  title: `why ${word}`,
  ...more,
});

const anchors = () => [...document.querySelectorAll('li')].map((element) => ({ key: element.id, element }));
const labels = () =>
  [...document.querySelectorAll('li')].map(
    (row) => row.querySelector('portside-chip')?.getAttribute('aria-label') ?? null,
  );

/** Chips with a clock that stands still: everything fits into one slice. */
const still = () => createChips(document, () => 0);

/** One chip per row, worded after its key. */
const byKey = new Map<string, Chip>();
const chipFor = (key: string) => byKey.get(key);

beforeEach(() => {
  byKey.clear();
  for (const key of ['a', 'b', 'c', 'open']) byKey.set(key, chip(key));
  document.body.innerHTML = '<ul><li id="a">A</li><li id="b">B</li><li id="c">C</li></ul>';
});

describe('chips', () => {
  it('stand in the rows they speak of, with word, icon, level, label and tooltip text', () => {
    byKey.set('b', chip('垃圾', { level: 'spam', partial: true, title: '群发' }));
    still().reconcile(anchors(), chipFor);
    const host = document.querySelector('#b > portside-chip');
    expect(host?.getAttribute('role')).toBe('img');
    expect(host?.getAttribute('aria-label')).toBe('垃圾 · 群发');
    expect(host?.getAttribute('title')).toBe('群发');
    expect(host?.hasAttribute('tabindex')).toBe(false);
    const pill = host?.shadowRoot?.querySelector('span');
    expect(pill?.className).toBe('spam partial');
    expect(pill?.textContent).toBe('垃圾');
    expect(pill?.querySelector('svg path')?.getAttribute('d')).toBeTruthy();
  });

  it('draws each level with an icon of its own', () => {
    const drawn = (['danger', 'spam', 'unsure', 'genuine'] as const).map((level) => {
      byKey.set('a', chip('x', { level }));
      still().reconcile(anchors(), chipFor);
      const path = document.querySelector('#a > portside-chip:last-child')?.shadowRoot?.querySelector('path');
      return path?.getAttribute('d');
    });
    expect(new Set(drawn).size).toBe(4);
  });

  it('carry the place in the order in which to answer, as a small number, only where there is one', () => {
    byKey.set('a', chip('像真买家', { rank: 2 }));
    const chips = still();
    chips.reconcile(anchors(), chipFor);
    const numbers = () =>
      [...document.querySelectorAll('portside-chip')].map(
        (host) => host.shadowRoot?.querySelector('sup')?.textContent ?? null,
      );
    expect(numbers()).toEqual(['2', null, null]);
    byKey.set('a', chip('像真买家'));
    byKey.set('c', chip('c', { rank: 1 }));
    chips.reconcile(anchors(), chipFor);
    expect(numbers()).toEqual([null, null, '1']);
  });

  it('do not change what the page reads from its own rows', () => {
    still().reconcile(anchors(), chipFor);
    expect(document.body.textContent).toBe('ABC');
  });

  it('leave nothing behind', () => {
    const before = document.documentElement.outerHTML;
    const chips = still();
    chips.reconcile(anchors(), chipFor);
    expect(chips.count()).toBe(3);
    chips.clear();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(chips.count()).toBe(0);
  });

  it('go when their row is recycled for another buyer, in the same turn', () => {
    const chips = still();
    chips.reconcile(anchors(), chipFor);
    byKey.set('z', chip('z'));
    document.querySelector('#a')?.setAttribute('id', 'unknown-buyer');
    document.querySelector('#b')?.setAttribute('id', 'z');
    chips.reconcile(anchors(), chipFor);
    expect(labels()).toEqual([null, 'z · why z', 'c · why c']);
    expect(document.querySelector('#unknown-buyer')?.outerHTML).toBe('<li id="unknown-buyer">A</li>');
  });

  it('are emptied at once in a row that is written to, and say nothing until the row is known again', () => {
    const chips = still();
    chips.reconcile(anchors(), chipFor);
    const row = document.querySelector('#a') as Element;
    expect(chips.drop(row.firstChild as Node)).toBe(true);
    const host = row.querySelector('portside-chip');
    expect(host?.getAttributeNames()).toEqual(expect.arrayContaining(['off', 'place']));
    expect(host?.hasAttribute('aria-label')).toBe(false);
    expect(host?.shadowRoot?.textContent).toBe('');
    expect(chips.drop(row)).toBe(false);
    chips.reconcile(anchors(), chipFor);
    expect(labels()).toEqual(['a · why a', 'b · why b', 'c · why c']);
    expect(host?.hasAttribute('off')).toBe(false);
  });

  it('move with nothing but their row, and stay untouched when nothing changed', () => {
    const chips = still();
    chips.reconcile(anchors(), chipFor);
    const hosts = [...document.querySelectorAll('portside-chip')];
    document.querySelector('ul')?.append(document.querySelector('#a') as Element);
    chips.reconcile(anchors(), chipFor);
    expect(labels()).toEqual(['b · why b', 'c · why c', 'a · why a']);
    const after = [...document.querySelectorAll('portside-chip')];
    expect(after).toHaveLength(3);
    expect(after.every((host) => hosts.includes(host))).toBe(true);
  });

  it('come back when the page’s own rendering threw them out, and follow a new verdict', () => {
    const chips = still();
    chips.reconcile(anchors(), chipFor);
    document.querySelector('#a')?.replaceChildren('A');
    byKey.set('b', chip('new'));
    chips.reconcile(anchors(), chipFor);
    expect(labels()).toEqual(['a · why a', 'new · why new', 'c · why c']);
    expect(document.querySelectorAll('portside-chip')).toHaveLength(3);
  });

  it('are not put on two rows with one key, unless the verdict is of the row itself', () => {
    document.querySelector('#b')?.setAttribute('id', 'a');
    const chips = still();
    chips.reconcile(anchors(), chipFor);
    expect(labels()).toEqual([null, null, 'c · why c']);
    byKey.set('a', chip('a', { partial: true }));
    chips.reconcile(anchors(), chipFor);
    expect(labels()).toEqual(['a · why a', 'a · why a', 'c · why c']);
  });

  it('are emptied by the header at once; their place stays, so that the page is not laid out anew', () => {
    const header = document.createElement('header');
    header.textContent = 'Maria Lopez';
    document.body.append(header);
    const open = { key: 'open', element: header };
    const chips = still();
    byKey.delete('open');
    chips.reconcile([...anchors(), open], chipFor);
    const host = header.querySelector('portside-chip');
    expect(host?.getAttributeNames().sort()).toEqual(['off', 'place']);
    byKey.set('open', chip('genuine'));
    chips.reconcile([...anchors(), open], chipFor);
    expect(host?.getAttribute('aria-label')).toBe('genuine · why genuine');
    chips.dropOpen();
    expect(host?.isConnected).toBe(true);
    expect(host?.hasAttribute('aria-label')).toBe(false);
    expect(host?.shadowRoot?.textContent).toBe('');
    chips.clear();
    expect(header.outerHTML).toBe('<header>Maria Lopez</header>');
  });

  it('stand in a cell when the row is a table row', () => {
    document.body.innerHTML = '<table><tbody><tr id="a"><td>1</td><td>2</td></tr></tbody></table>';
    const row = document.querySelector('tr') as Element;
    still().reconcile([{ key: 'a', element: row }], chipFor);
    expect(document.querySelector('td:last-child > portside-chip')).not.toBeNull();
    expect(row.children).toHaveLength(2);
  });
});

describe('rows in which a chip would move the page', () => {
  it('get none, after one try', () => {
    const boxes = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      return { x: 0, y: 0, width: 100, height: this.querySelector('portside-chip') ? 40 : 20 } as DOMRect;
    });
    const before = document.body.outerHTML;
    const chips = still();
    chips.reconcile(anchors(), chipFor);
    expect(document.body.outerHTML).toBe(before);
    boxes.mockClear();
    chips.reconcile(anchors(), chipFor);
    expect(boxes).not.toHaveBeenCalled();
  });

  it('do not spoil it for rows of another shape', () => {
    document.querySelector('#b')?.setAttribute('class', 'roomy');
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      const moved = this.matches('li:not(.roomy)') && this.querySelector('portside-chip') !== null;
      return { x: 0, y: 0, width: 100, height: moved ? 40 : 20 } as DOMRect;
    });
    const chips = still();
    chips.reconcile(anchors(), chipFor);
    expect(labels()).toEqual([null, 'b · why b', null]);
  });
});

describe('a long list', () => {
  it('is decorated in slices, wrong chips going first of all', () => {
    document.body.innerHTML = `<ul>${Array.from({ length: 300 }, (_, n) => `<li id="r${n}">x</li>`).join('')}</ul>`;
    for (let n = 0; n < 300; n++) byKey.set(`r${n}`, chip(`r${n}`));
    let time = 0;
    const chips = createChips(document, () => (time += 0.1));
    expect(chips.reconcile(anchors(), chipFor)).toBe(false);
    const first = chips.count();
    expect(first).toBeGreaterThan(10);
    expect(first).toBeLessThan(100);
    document.querySelector('#r0')?.setAttribute('id', 'other');
    chips.reconcile(anchors(), chipFor);
    expect(labels()[0]).toBeNull();
    for (let turn = 0; turn < 20; turn++) chips.reconcile(anchors(), chipFor);
    expect(chips.count()).toBe(299);
  });
});

describe('isOwnMutation', () => {
  async function recordsOf(change: () => void): Promise<MutationRecord[]> {
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    change();
    await Promise.resolve();
    observer.disconnect();
    return records;
  }

  it('knows our own comings and goings from the page’s', async () => {
    const chips = still();
    const own = await recordsOf(() => {
      chips.reconcile(anchors(), chipFor);
      chips.drop(document.querySelector('#a') as Element);
      chips.clear();
    });
    expect(own.length).toBeGreaterThan(0);
    expect(own.every(isOwnMutation)).toBe(true);
    const foreign = await recordsOf(() => {
      document.querySelector('#a')?.append('!');
      document.querySelector('#b')?.setAttribute('class', 'x');
    });
    expect(foreign.map(isOwnMutation)).toEqual([false, false]);
  });
});
