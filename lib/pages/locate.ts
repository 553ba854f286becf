import type { FieldHealth } from '../snapshots/page';
import { clip, tidy } from '../shared/text';
import type { FieldLocators, Locator } from './adapter';

/*
 * The only caller of `querySelector` among the readers: every look at a page goes through a field's locator table, so that
 * each hit has a level and each miss a health row.
 */

/** First element matching a selector. */
export function query(root: ParentNode, css: string): Element | null {
  return root.querySelector(css);
}

/** Level of the locator that hit, by field. */
export type Levels = Record<string, number>;

/** The CSS locators of each field, for rows that come in hundreds: each level as steps, one simple selector each. */
export type Selectors = Readonly<Record<string, readonly (readonly string[])[]>>;

/** Of what the browser does with a selector, stepping into descendants takes longest by far; in two steps it is quick. */
const STEPS = /^[.\w-]+ [.\w-]+$/;

export function selectorsOf(fields: readonly FieldLocators[]): Selectors {
  return Object.fromEntries(
    fields.map(({ field, locators }) => [
      field,
      locators.map(({ css, attr }) => (!css || attr ? [] : STEPS.test(css) ? css.split(' ') : [css])),
    ]),
  );
}

/** First element of the first locator that matches inside `scope`; its level is noted. Plain loops: runs for each row. */
export function first(selectors: Selectors, field: string, scope: Element, levels: Levels): Element | null {
  const all = selectors[field] ?? [];
  for (let level = 0; level < all.length; level++) {
    let found: Element | null = null;
    for (const step of all[level] ?? []) found = (found ?? scope).querySelector(step);
    if (!found) continue;
    levels[field] = level;
    return found;
  }
  return null;
}

const shared = new Map<string, Levels>();

/** One object for equal levels: hundreds of rows have the same, and only different ones are looked through. */
export function sharedLevels(levels: Levels): Levels {
  const key = JSON.stringify(levels);
  const one = shared.get(key) ?? levels;
  shared.set(key, one);
  return one;
}

/** Notes the best level of each field among all rows. */
export function noteLevels(finder: Finder, fields: Iterable<string>, rows: Iterable<{ levels: Levels }>): void {
  const distinct = new Set<Levels>();
  for (const { levels } of rows) distinct.add(levels);
  if (distinct.size === 0) return;
  for (const field of fields) {
    const best = Math.min(...[...distinct].map((levels) => levels[field] ?? Infinity));
    finder.note(field, best < Infinity ? best : null);
  }
}

/** All elements matching a selector, in document order. */
export function queryAll(root: ParentNode, css: string): Element[] {
  return [...root.querySelectorAll(css)];
}

/** Pictures inside an element; by tag, which the browser answers faster than a selector. */
export function imagesIn(root: Element): HTMLImageElement[] {
  const found = root.getElementsByTagName('img');
  return found.length === 0 ? NONE : [...found];
}

const NONE: never[] = [];

/** The smallest element that holds all `parts` and is none of them. */
export function around(parts: readonly Element[]): Element | null {
  let root = parts[0]?.parentElement ?? null;
  while (root?.parentElement && !parts.every((part) => root?.contains(part))) root = root.parentElement;
  return root;
}

/** Text of an element, for a person: `tidy` and not longer than `max`. */
export function textOf(element: Element, max = 500): string {
  return clip(tidy(element.textContent), max);
}

/** One line as a reader sees it: the neighbouring texts of one element. */
export interface Line {
  element: Element;
  text: string;
  /** What stands before the first colon, or all of it; lower case, as label words are compared. */
  label: string;
  /** What follows the colon on the same line, if there is one. */
  inline: string;
}

const UNSEEN = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|OPTION|TITLE)$/;

/** Walks the text nodes under `root`. */
export function textsOf(root: Element): TreeWalker {
  return root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
}

/** The text of `root` in document order, one line per element that carries text itself; each is `tidy`. */
export function linesOf(root: Element): Line[] {
  const found: { element: Element; text: string }[] = [];
  const walker = textsOf(root);
  let last: { element: Element; text: string } | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    const element = node.parentElement;
    if (!element || text.trim() === '' || UNSEEN.test(element.tagName)) continue;
    if (last?.element === element) last.text += text;
    else found.push((last = { element, text }));
  }
  return found.flatMap(({ element, text }) => lineOf(element, tidy(text)));
}

function lineOf(element: Element, text: string): Line[] {
  if (text === '') return [];
  const colon = text.indexOf(':');
  const label = (colon < 0 ? text : text.slice(0, colon)).trimEnd().toLowerCase();
  return [{ element, text, label, inline: colon < 0 ? '' : text.slice(colon + 1).trim() }];
}

export type Table = ReadonlyMap<string, FieldLocators>;

export function tableOf(fields: readonly FieldLocators[]): Table {
  return new Map(fields.map((field) => [field.field, field]));
}

/** One look at a part of a page: finds fields by their locators and notes the level of each. */
export class Finder {
  private readonly levels = new Map<string, number | null>();
  constructor(protected readonly table: Table) {}

  locators(field: string): readonly Locator[] {
    return this.table.get(field)?.locators ?? [];
  }

  /** Notes that `field` hit at `level`, or was looked for in vain; the best level of a read counts. */
  note(field: string, level: number | null): void {
    const before = this.levels.get(field);
    if (before === undefined || before === null || (level !== null && level < before)) this.levels.set(field, level);
  }

  /** Takes a miss back: the field could not have been there. */
  forget(field: string): void {
    this.levels.delete(field);
  }

  /** Elements of the first locator that matches any; its level is noted. */
  all(root: ParentNode, field: string, accept?: (element: Element) => boolean): Element[] {
    for (const [level, { css, labels }] of this.locators(field).entries()) {
      if (css === undefined || labels) continue;
      const found = queryAll(root, css);
      const accepted = accept ? found.filter(accept) : found;
      if (accepted.length === 0) continue;
      this.note(field, level);
      return accepted;
    }
    this.note(field, null);
    return [];
  }

  /** All elements of the first locator that matches any, as the browser's own list: counting it costs next to nothing. */
  nodes(root: ParentNode, field: string): ArrayLike<Element> {
    for (const [level, { css }] of this.locators(field).entries()) {
      const found = css === undefined ? NONE : root.querySelectorAll(css);
      if (found.length === 0) continue;
      this.note(field, level);
      return found;
    }
    this.note(field, null);
    return NONE;
  }

  /** The outermost of the elements found: a match inside a match is a part of it. */
  outermost(root: ParentNode, field: string, accept: (element: Element) => boolean): Element[] {
    const found = this.all(root, field, accept);
    return found.filter((element) => !found.some((other) => other !== element && other.contains(element)));
  }

  /** Whether any element of any locator is acceptable; looks no further than the first. */
  any(root: ParentNode, field: string, accept: (element: Element) => boolean): boolean {
    const level = this.locators(field).findIndex(({ css = '' }) => {
      const found = query(root, css);
      return found !== null && (accept(found) || queryAll(root, css).some(accept));
    });
    this.note(field, level < 0 ? null : level);
    return level >= 0;
  }

  health(): FieldHealth[] {
    return [...this.levels].flatMap(([field, level]) => {
      const kind = this.table.get(field)?.kind;
      return kind ? [{ field, kind, level }] : [];
    });
  }
}
