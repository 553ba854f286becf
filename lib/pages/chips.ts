import type { Chip } from '../snapshots/snapshot';
import type { ChipAnchor } from './adapter';
import { CHIP_CSS, ICONS, PAGE_CSS } from './chip-styles';
import { adoptStyles, drawIcon, makeSheet } from './styles';

/**
 * Verdict chips on the page's rows and header.
 *
 * Where a chip lives: *inside* the row it speaks of, as an absolutely positioned element with a shadow root, appended last.
 * An overlay over the page was the other choice and loses: scrolling runs ahead of scripts, so for a frame each overlay chip
 * would lie on the neighbour's row, which is the one thing that must never be painted. Inside the row the browser itself
 * scrolls, zooms, clips and removes it with the row, and React neither counts nor touches a child it did not make.
 * What that costs is handled here:
 * - a recycled row (virtual lists) keeps its chip: every chip carries the row key it was made for, and `reconcile` runs in the
 *   mutation callback, before paint, and takes away each chip whose row now has another key;
 * - a page may style by child position: the first row of each shape is measured before and after, and if anything moved by
 *   half a pixel that shape gets no chips;
 * - a row that positions nothing becomes its chip's frame by `PAGE_CSS`, for as long as it holds one;
 * - clicks: `pointer-events: none`; the tooltip is driven from the page's pointer moves (chip-tip.ts).
 */

export const CHIP_TAG = 'portside-chip';
/** Key of the anchor at the open conversation's header. */
export const OPEN_KEY = 'open';

/** Work per turn, ms: a list of thousands of rows is decorated over several turns. */
const SLICE = 4;

interface Placed {
  key: string;
  chip: Chip;
  host: HTMLElement;
}

export interface Chips {
  /**
   * Makes what is on the page agree with `chipFor`: first everything wrong goes, then what is missing is added.
   * @returns false when the slice was used up and some are still missing.
   */
  reconcile(anchors: readonly ChipAnchor[], chipFor: (key: string) => Chip | undefined): boolean;
  /** Takes away the chip by the header, at once. */
  dropOpen(): void;
  /** The anchor element that this node lies in, if it holds a chip. */
  holderOf(node: Node | null): Element | null;
  hostIn(holder: Element): HTMLElement | undefined;
  count(): number;
  /** Takes everything away and leaves the page as it was. */
  clear(): void;
}

/** True when a mutation is nothing but our own chips coming or going. */
export function isOwnMutation(record: MutationRecord): boolean {
  if (record.type !== 'childList') return false;
  return everyOwn(record.addedNodes) && everyOwn(record.removedNodes);
}

function everyOwn(nodes: NodeList): boolean {
  for (const node of nodes) if (node.nodeName.toLowerCase() !== CHIP_TAG) return false;
  return true;
}

/** @param clock ms, for the slices. */
export function createChips(document: Document, clock: () => number = () => performance.now()): Chips {
  const placed = new Map<Element, Placed>();
  /** Shapes of rows that moved when a chip was put in, or did not. */
  const shapes = new Map<string, boolean>();
  const sheet = makeSheet(CHIP_CSS);
  let release: (() => void) | null = null;

  function remove(holder: Element): void {
    placed.get(holder)?.host.remove();
    placed.delete(holder);
  }

  function reconcile(anchors: readonly ChipAnchor[], chipFor: (key: string) => Chip | undefined): boolean {
    const wanted = wantedChips(anchors, chipFor);
    for (const [holder, { key, chip, host }] of placed) {
      const want = wanted.get(holder);
      if (want?.key !== key || want.chip !== chip || !holder.contains(host)) remove(holder);
    }
    const start = clock();
    for (const [holder, want] of wanted) {
      if (placed.has(holder)) continue;
      if (clock() - start > SLICE) return false;
      place(holder, want.key, want.chip);
    }
    return true;
  }

  function place(holder: Element, key: string, chip: Chip): void {
    const parent = holder.localName === 'tr' ? holder.lastElementChild : holder;
    if (!parent) return;
    const shape = `${parent.localName}.${parent.className}`;
    const moves = shapes.get(shape);
    if (moves === true) return;
    release ??= adoptStyles(document, PAGE_CSS);
    const host = makeChip(document, sheet, chip);
    if (key === OPEN_KEY) placeBesideName(parent, host);
    if (getComputedStyle(parent).position === 'static') host.setAttribute('hold', '');
    const before = moves === undefined ? measure(parent) : null;
    parent.append(host);
    if (before) {
      const still = sameBoxes(before, measure(parent));
      shapes.set(shape, !still);
      if (!still) return host.remove();
    }
    placed.set(holder, { key, chip, host });
  }

  return {
    reconcile,
    dropOpen() {
      for (const [holder, { key }] of placed) if (key === OPEN_KEY) remove(holder);
    },
    holderOf(node) {
      for (; node; node = node.parentNode) if (placed.has(node as Element)) return node as Element;
      return null;
    },
    hostIn: (holder) => placed.get(holder)?.host,
    count: () => placed.size,
    clear() {
      for (const holder of placed.keys()) remove(holder);
      release?.();
      release = null;
    },
  };
}

/** Two rows with one key cannot be told apart; only a verdict made from the row's own words is right for both. */
function wantedChips(
  anchors: readonly ChipAnchor[],
  chipFor: (key: string) => Chip | undefined,
): Map<Element, { key: string; chip: Chip }> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { key } of anchors) (seen.has(key) ? twice : seen).add(key);
  const wanted = new Map<Element, { key: string; chip: Chip }>();
  for (const { key, element } of anchors) {
    const chip = chipFor(key);
    if (chip && (!twice.has(key) || chip.partial)) wanted.set(element, { key, chip });
  }
  return wanted;
}

function makeChip(document: Document, sheet: CSSStyleSheet | null, chip: Chip): HTMLElement {
  const host = document.createElement(CHIP_TAG);
  host.setAttribute('role', 'img');
  host.setAttribute('aria-label', chip.title ? `${chip.word} · ${chip.title}` : chip.word);
  host.setAttribute('title', chip.title || chip.word);
  host.setAttribute('level', chip.level);
  const root = host.attachShadow({ mode: 'open' });
  if (sheet) root.adoptedStyleSheets = [sheet];
  const pill = document.createElement('span');
  pill.className = chip.partial ? `${chip.level} partial` : chip.level;
  pill.append(drawIcon(document, ICONS[chip.level]), chip.word);
  root.append(pill);
  return host;
}

/** By the header the chip follows the name, i.e. the first text, and stays inside the header. */
function placeBesideName(header: Element, host: HTMLElement): void {
  host.setAttribute('place', 'header');
  const name = firstText(header);
  if (!name) return;
  const range = header.ownerDocument.createRange();
  range.selectNodeContents(name);
  if (typeof range.getBoundingClientRect !== 'function') return;
  const text = range.getBoundingClientRect();
  const box = header.getBoundingClientRect();
  if (box.width === 0) return;
  const left = Math.min(text.right - box.left - header.clientLeft + 8, box.width - CHIP_WIDTH);
  const middle = (text.top + text.bottom) / 2 - box.top - header.clientTop;
  host.style.setProperty('--x', `${Math.max(8, Math.round(left))}px`);
  host.style.setProperty('--y', `${Math.round(middle)}px`);
}

/** Room for the longest word with its icon. */
const CHIP_WIDTH = 96;

function firstText(root: Element): Text | null {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && node.data.trim() !== '') return node;
  }
  return null;
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
  return a.every((box, index) => {
    const other = b[index];
    return (
      other !== undefined &&
      Math.abs(box.x - other.x) < 0.5 &&
      Math.abs(box.y - other.y) < 0.5 &&
      Math.abs(box.width - other.width) < 0.5 &&
      Math.abs(box.height - other.height) < 0.5
    );
  });
}
