import { stripInvisible } from '../shared/text';
import { HIGHLIGHT_CSS } from './chip-styles';
import { textsOf } from './locate';
import { adoptStyles } from './styles';

/**
 * Marks a quoted passage in the page with the CSS Custom Highlight API: the page's nodes stay as they are. Where the browser
 * has no such thing, nothing is marked and the passage is still scrolled to.
 */
export interface Highlighter {
  /**
   * Marks the first occurrence of `quote` inside `roots`, white space and invisible characters not counting.
   * @returns whether it was found.
   */
  mark(roots: readonly Element[], quote: string): boolean;
  clear(): void;
}

const NAME = 'portside-quote';
/** Longest text searched, UTF-16 units: one message's cap (snapshots/caps.ts). */
const SEARCH_CAP = 200_000;

export function createHighlighter(window: Window & typeof globalThis): Highlighter {
  const { document } = window;
  let release: (() => void) | null = null;

  function clear(): void {
    window.CSS?.highlights?.delete(NAME);
    release?.();
    release = null;
  }

  return {
    clear,
    mark(roots, quote) {
      clear();
      for (const root of roots) {
        const range = findQuote(root, quote);
        if (!range) continue;
        if (window.CSS?.highlights && window.Highlight) {
          release = adoptStyles(document, HIGHLIGHT_CSS);
          window.CSS.highlights.set(NAME, new window.Highlight(range));
        }
        reveal(window, root, range);
        return true;
      }
      return false;
    },
  };
}

/** Where `quote` stands in the text under `root`, across elements; null when it does not. Linear. */
export function findQuote(root: Element, quote: string): Range | null {
  const wanted = fold(quote);
  if (wanted === '') return null;
  let text = '';
  const pieces: { node: Text; offsets: number[]; start: number }[] = [];
  const walker = textsOf(root);
  for (let node = walker.nextNode(); node && text.length < SEARCH_CAP; node = walker.nextNode()) {
    const offsets: number[] = [];
    const start = text.length;
    text += fold((node as Text).data, offsets);
    if (offsets.length > 0) pieces.push({ node: node as Text, offsets, start });
  }
  const at = text.indexOf(wanted);
  if (at < 0) return null;
  const range = new Range();
  for (const { node, offsets, start } of pieces) {
    const first = offsets[at - start];
    if (first !== undefined) range.setStart(node, first);
    const last = offsets[at + wanted.length - 1 - start];
    if (last !== undefined) {
      range.setEnd(node, last + 1);
      return range;
    }
  }
  return null;
}

/**
 * Letters only as they compare: no white space, no invisible characters, one form, one case. `offsets` gets, for each unit of
 * the answer, where it came from.
 */
function fold(text: string, offsets: number[] = []): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (stripInvisible(letter).trim() === '') continue;
    const plain = letter < '\u0080' ? letter.toLowerCase() : letter.normalize('NFKC').toLowerCase();
    if (plain.length === 1) offsets.push(at);
    else offsets.push(...Array<number>(plain.length).fill(at));
    folded += plain;
  }
  return folded;
}

/** Scrolls only when the passage is out of its pane, and as little as possible. */
function reveal(window: Window, root: Element, range: Range): void {
  if (typeof range.getBoundingClientRect !== 'function') return;
  const box = range.getBoundingClientRect();
  const pane = paneOf(window, root).getBoundingClientRect();
  if (box.top >= Math.max(pane.top, 0) && box.bottom <= Math.min(pane.bottom, window.innerHeight)) return;
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const target = range.startContainer.parentElement ?? root;
  target.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: still ? 'auto' : 'smooth' });
}

function paneOf(window: Window, element: Element): Element {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (/auto|scroll/.test(window.getComputedStyle(parent).overflowY)) return parent;
  }
  return element.ownerDocument.documentElement;
}
