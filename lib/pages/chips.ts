import type { Chip } from '../snapshots/snapshot';
import type { ChipAnchor } from './adapter';
import { CHIP_CSS, ICONS } from './chip-styles';
import { textsOf } from './locate';
import { adoptStyles, drawIcon, makeSheet } from './styles';

/**
 * Verdict chips on the page's rows and header.
 *
 * Where a chip lives: *inside* the row it speaks of, as an absolutely positioned element with a shadow root, appended last.
 * An overlay over the page was the other choice and loses: scrolling runs ahead of scripts, so for a frame each overlay chip
 * would lie on the neighbour's row, which is the one thing that must never be painted. Inside the row the browser itself
 * scrolls, zooms, clips and removes it with the row, and React neither counts nor touches a child it did not make.
 * What that costs is handled here:
 * - a recycled row (virtual lists) keeps its chip: every chip carries the row key it was made for; the mutation callback drops
 *   the chip of each row that was written to, and `reconcile` puts it back before paint if the key is still the same;
 * - a page may style by child position: the first row of each shape is measured before and after, and if anything moved by
 *   half a pixel that shape gets no chips;
 * - a row that positions nothing must become its chip's frame: by a rule in a sheet of our own, which leaves with the chips;
 * - clicks: `pointer-events: none`; the tooltip is driven from the page's pointer moves (chip-tip.ts).
 */

export const CHIP_TAG = 'portside-chip';
/** Key of the anchor at the open conversation's header. */
export const OPEN_KEY = 'open';

/** Work per turn, ms: a list of thousands of rows is decorated over several turns. */
const SLICE = 4;

/** Elements of rows that went are kept for rows that come: lists are rendered anew all the time. */
const KEPT = 300;
/** Element with nothing in it, unseen. */
const OFF = 'off';

interface Placed {
  host: HTMLElement;
  /** What it shows; null while the element only keeps its place. */
  shown: { key: string; chip: Chip } | null;
}

/** What was found out about rows of one tag and class. */
interface Shape {
  /** A chip would move something: none here. */
  moves: boolean;
  /** The upper corner is freer than the lower. */
  upper: boolean;
}

export interface Chips {
  /**
   * Makes what is on the page agree with `chipFor`: first everything wrong goes, then what is missing is added. The header
   * always keeps a place: putting an element in or out there makes the browser lay out the whole conversation anew (20 ms
   * with 500 messages), while changing one that is there costs nothing.
   * @returns false when the slice was used up and some are still missing.
   */
  reconcile(anchors: readonly ChipAnchor[], chipFor: (key: string) => Chip | undefined): boolean;
  /** Empties the chip by the header, at once. */
  dropOpen(): void;
  /** Empties the chip of the row or header that this node lies in, at once. @returns whether there was one. */
  drop(node: Node): boolean;
  /** A row left the page with its chip, or a chip was thrown out of its row. */
  lostAny(): boolean;
  /** The anchor element that this node lies in, if it has a chip or a place for one. */
  holderOf(node: Node | null): Element | null;
  /** The element in an anchor that shows a chip now. */
  hostIn(holder: Element): HTMLElement | undefined;
  /** Elements of ours in the page. */
  count(): number;
  /** Takes everything away and leaves the page as it was. */
  clear(): void;
}

/** True when a mutation is nothing but our own chips coming or going. */
export function isOwnMutation(record: MutationRecord): boolean {
  if (record.type !== 'childList') return isOwn(record.target);
  return everyOwn(record.addedNodes) && everyOwn(record.removedNodes);
}

function everyOwn(nodes: NodeList): boolean {
  for (const node of nodes) if (!isOwn(node)) return false;
  return true;
}

function isOwn(node: Node): boolean {
  return (node as Partial<Element>).localName === CHIP_TAG;
}

/** @param clock ms, for the slices. */
export function createChips(document: Document, clock: () => number = () => performance.now()): Chips {
  const placed = new Map<Element, Placed>();
  const shapes = new Map<string, Shape>();
  const kept: HTMLElement[] = [];
  const sheet = makeSheet(CHIP_CSS);
  const frames = createFrames(document);

  function remove(holder: Element, { host }: Placed): void {
    host.remove();
    placed.delete(holder);
    if (host.getAttribute('place') === 'header' || kept.length >= KEPT) return;
    empty(host);
    kept.push(host);
  }

  function drop(one: Placed | undefined): boolean {
    if (!one?.shown) return false;
    one.shown = null;
    empty(one.host);
    return true;
  }

  function holderOf(node: Node | null): Element | null {
    for (; node; node = node.parentNode) if (placed.has(node as Element)) return node as Element;
    return null;
  }

  function reconcile(anchors: readonly ChipAnchor[], chipFor: (key: string) => Chip | undefined): boolean {
    const wanted = wantedChips(anchors, chipFor);
    for (const [holder, one] of placed) {
      const want = wanted.get(holder);
      if (!want || !holder.contains(one.host)) remove(holder, one);
      else if (one.shown && want.chip !== one.shown.chip) drop(one);
    }
    const start = clock();
    for (const [holder, want] of wanted) {
      const one = placed.get(holder);
      if (one?.shown) continue;
      if (clock() - start > SLICE) return false;
      if (one) show(holder, one, want);
      else place(holder, want);
    }
    return true;
  }

  function show(holder: Element, one: Placed, { key, chip }: Wanted): void {
    if (!chip) return;
    if (key === OPEN_KEY) placeBesideName(holder, one.host);
    fill(one.host, chip);
    one.shown = { key, chip };
  }

  function place(holder: Element, want: Wanted): void {
    const parent = holder.localName === 'tr' ? holder.lastElementChild : holder;
    if (!parent) return;
    const isOpen = want.key === OPEN_KEY;
    const name = isOpen ? OPEN_KEY : `${parent.localName}.${parent.className}`;
    const shape = shapes.get(name);
    if (shape?.moves) return;
    const host = (isOpen ? undefined : kept.pop()) ?? makeHost(document, sheet);
    const upper = shape?.upper ?? (!isOpen && isUpperFreer(parent));
    host.setAttribute('place', isOpen ? 'header' : upper ? 'upper' : 'lower');
    if (shape) parent.append(host);
    else if (!tryOut(parent, host, name, upper)) return;
    const one: Placed = { host, shown: null };
    placed.set(holder, one);
    show(holder, one, want);
  }

  /** The first chip of its shape. @returns false when it moved something, and is gone again. */
  function tryOut(parent: Element, host: HTMLElement, name: string, upper: boolean): boolean {
    const open = getComputedStyle(parent).position === 'static';
    const before = measure(parent);
    if (open) frames.add(parent);
    parent.append(host);
    const moves = !sameBoxes(before, measure(parent));
    shapes.set(name, { moves, upper });
    if (!moves) return true;
    host.remove();
    if (open) frames.remove(parent);
    return false;
  }

  return {
    reconcile,
    holderOf,
    dropOpen() {
      for (const one of placed.values()) if (one.shown?.key === OPEN_KEY) drop(one);
    },
    drop(node) {
      const holder = holderOf(node);
      return holder !== null && drop(placed.get(holder));
    },
    lostAny() {
      for (const [holder, { host }] of placed) if (!holder.isConnected || !holder.contains(host)) return true;
      return false;
    },
    hostIn(holder) {
      const one = placed.get(holder);
      return one?.shown ? one.host : undefined;
    },
    count: () => placed.size,
    clear() {
      for (const [holder, one] of placed) remove(holder, one);
      kept.length = 0;
      shapes.clear();
      frames.clear();
    },
  };
}

/** Rules that make rows the frames of their chips. By tag and class, so that nothing of the page's is written to. */
function createFrames(document: Document) {
  const selectors = new Set<string>();
  let release: (() => void) | null = null;

  function apply(): void {
    release?.();
    release =
      selectors.size === 0
        ? null
        : adoptStyles(document, `${[...selectors].join()} { position: relative !important; }`);
  }

  return {
    add(row: Element) {
      selectors.add(selectorOf(row));
      apply();
    },
    remove(row: Element) {
      selectors.delete(selectorOf(row));
      apply();
    },
    clear() {
      selectors.clear();
      apply();
    },
  };
}

/** A row without a class of its own is named by what it holds: slower to match, and never anything else. */
function selectorOf(row: Element): string {
  const classes = [...row.classList].map((name) => `.${CSS.escape(name)}`).join('');
  return `${row.localName}${classes || `:has(> ${CHIP_TAG})`}`;
}

interface Wanted {
  key: string;
  /** Undefined only by the header: keep the place. */
  chip: Chip | undefined;
}

/** Two rows with one key cannot be told apart; only a verdict made from the row's own words is right for both. */
function wantedChips(anchors: readonly ChipAnchor[], chipFor: (key: string) => Chip | undefined): Map<Element, Wanted> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { key } of anchors) (seen.has(key) ? twice : seen).add(key);
  const wanted = new Map<Element, Wanted>();
  for (const { key, element } of anchors) {
    const chip = chipFor(key);
    if (key === OPEN_KEY || (chip && (!twice.has(key) || chip.partial))) wanted.set(element, { key, chip });
  }
  return wanted;
}

function makeHost(document: Document, sheet: CSSStyleSheet | null): HTMLElement {
  const host = document.createElement(CHIP_TAG);
  const root = host.attachShadow({ mode: 'open' });
  if (sheet) root.adoptedStyleSheets = [sheet];
  root.append(document.createElement('span'));
  empty(host);
  return host;
}

function pillOf(host: HTMLElement): HTMLSpanElement | null {
  return host.shadowRoot?.querySelector('span') ?? null;
}

/** Every word goes, not only from sight: an emptied chip says nothing to a screen reader or a search either. */
function empty(host: HTMLElement): void {
  host.setAttribute(OFF, '');
  for (const name of ['role', 'aria-label', 'title', 'level']) host.removeAttribute(name);
  pillOf(host)?.replaceChildren();
}

function fill(host: HTMLElement, chip: Chip): void {
  host.setAttribute('role', 'img');
  host.setAttribute('aria-label', chip.title ? `${chip.word} · ${chip.title}` : chip.word);
  host.setAttribute('title', chip.title || chip.word);
  host.setAttribute('level', chip.level);
  const pill = pillOf(host);
  if (pill) pill.className = chip.partial ? `${chip.level} partial` : chip.level;
  pill?.replaceChildren(
    drawIcon(host.ownerDocument, ICONS[chip.level]),
    chip.word,
    ...rankOf(host.ownerDocument, chip),
  );
  host.removeAttribute(OFF);
}

/** The place in the order in which to answer; the title says it in words. */
function rankOf(document: Document, { rank }: Chip): HTMLElement[] {
  if (rank === undefined) return [];
  const number = document.createElement('sup');
  number.append(String(rank));
  return [number];
}

/** By the header the chip follows the name, i.e. the first text, and stays inside the header. */
function placeBesideName(header: Element, host: HTMLElement): void {
  const name = firstText(header);
  const text = name && textBox(name);
  const box = header.getBoundingClientRect();
  if (!text || box.width === 0) return;
  const left = Math.min(text.right - box.left - header.clientLeft + 8, box.width - CHIP_WIDTH);
  const middle = (text.top + text.bottom) / 2 - box.top - header.clientTop;
  host.style.setProperty('--x', `${Math.max(8, Math.round(left))}px`);
  host.style.setProperty('--y', `${Math.round(middle)}px`);
}

/** Room for the longest word with its icon, and for some air; CSS px. */
const CHIP_WIDTH = 96;
const CHIP_HEIGHT = 28;

/** Whether the row's right upper corner holds much less text than the lower one, where a chip stands otherwise. */
function isUpperFreer(row: Element): boolean {
  const box = row.getBoundingClientRect();
  const covered = { upper: 0, lower: 0 };
  const walker = textsOf(row);
  for (let node = walker.nextNode(), seen = 0; node && seen < MEASURED; node = walker.nextNode(), seen++) {
    const text = textBox(node);
    if (!text) break;
    const across = overlap(text.left, text.right, box.right - CHIP_WIDTH, box.right);
    covered.upper += across * overlap(text.top, text.bottom, box.top, box.top + CHIP_HEIGHT);
    covered.lower += across * overlap(text.top, text.bottom, box.bottom - CHIP_HEIGHT, box.bottom);
  }
  return covered.upper * 2 < covered.lower;
}

function overlap(from: number, to: number, start: number, end: number): number {
  return Math.max(0, Math.min(to, end) - Math.max(from, start));
}

function firstText(root: Element): Text | null {
  const walker = textsOf(root);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && node.data.trim() !== '') return node;
  }
  return null;
}

/** Null where nothing is laid out (jsdom). */
function textBox(text: Node): DOMRect | null {
  const range = new Range();
  range.selectNodeContents(text);
  return range.getBoundingClientRect?.() ?? null;
}

/** Elements looked at when a row's shape is tried for the first time. */
const MEASURED = 60;

/** Boxes of the row, what is in it, and its neighbours. */
function measure(parent: Element): DOMRect[] {
  const inside = [...parent.querySelectorAll(`:not(${CHIP_TAG})`)].slice(0, MEASURED);
  const around = [parent, parent.nextElementSibling, parent.parentElement].filter((element) => element !== null);
  return [...around, ...inside].map((element) => element.getBoundingClientRect());
}

function sameBoxes(a: readonly DOMRect[], b: readonly DOMRect[]): boolean {
  const sides = ['x', 'y', 'width', 'height'] as const;
  return a.every((box, index) => sides.every((side) => Math.abs(box[side] - (b[index]?.[side] ?? NaN)) < 0.5));
}
