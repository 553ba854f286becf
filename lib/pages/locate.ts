import { type Field, known, unknown } from '../snapshots/field';
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

/** All elements matching a selector, in document order. */
export function queryAll(root: ParentNode, css: string): Element[] {
  return [...root.querySelectorAll(css)];
}

/** Pictures inside an element; by tag, which the browser answers faster than a selector. */
export function imagesIn(root: Element): Iterable<HTMLImageElement> {
  return root.getElementsByTagName('img');
}

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

/** The text of `root` in document order, one line per element that carries text itself; each is `tidy`. */
export function linesOf(root: Element): Line[] {
  const found: { element: Element; text: string }[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
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

/** Buttons that stand beside a value in a form row. */
const BUTTONS = /^(?:查看|申请查看|复制|编辑|view|apply|copy|edit)$/i;
/** Heads of the buyer panel's sections (§2.5): below an empty section the next head is no value. */
const HEADS =
  /^(?:客户详情|客户行为数据|跟进建议|买家标签|买家特征|发送名片|加为客户|订单|文件|customer details|customer activity|preference tags|follow-up tips|manage follow-ups|orders|files)$/;

export type Table = ReadonlyMap<string, FieldLocators>;

export function tableOf(fields: readonly FieldLocators[]): Table {
  return new Map(fields.map((field) => [field.field, field]));
}

interface Hit {
  /** Tidy text of the value; empty when the anchor is there and holds nothing. */
  text: string;
  level: number;
}

/** One look at a part of a page: finds fields by their locators and notes the level of each. */
export class Finder {
  private readonly levels = new Map<string, number | null>();
  private readonly lines = new Map<Element, Line[]>();
  private readonly items = new Map<string, Line[][]>();

  constructor(private readonly table: Table) {}

  /** Lines of `root`, read once. */
  linesOf(root: Element): Line[] {
    let lines = this.lines.get(root);
    if (!lines) this.lines.set(root, (lines = linesOf(root)));
    return lines;
  }

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

  /** The value of `field`, at the first locator that hits; null when none does. */
  hit(root: Element, field: string): Hit | null {
    for (const [level, locator] of this.locators(field).entries()) {
      const text = this.try(root, locator);
      if (text === null) continue;
      this.note(field, level);
      return { text, level };
    }
    this.note(field, null);
    return null;
  }

  /** `hit` as a field: `parse` turns the text into the value or into the reason why there is none. */
  read<T>(root: Element, field: string, parse: (text: string, level: number) => Field<T>): Field<T> {
    const hit = this.hit(root, field);
    if (!hit) return unknown(this.table.get(field)?.kind === 'always' ? 'absent' : 'not-shown');
    return hit.text === '' ? unknown('not-shown') : parse(hit.text, hit.level);
  }

  text(root: Element, field: string, max = 500): Field<string> {
    return this.read(root, field, (text, level) => known(clip(text, max), level));
  }

  health(): FieldHealth[] {
    return [...this.levels].flatMap(([field, level]) => {
      const kind = this.table.get(field)?.kind;
      return kind ? [{ field, kind, level }] : [];
    });
  }

  private try(root: Element, { css, labels, attr, before }: Locator): string | null {
    if (labels) return css === undefined ? this.beside(root, labels, before) : this.item(root, css, labels);
    const element = css === undefined ? null : query(root, css);
    if (!element) return null;
    return tidy(attr === undefined ? element.textContent : (element.getAttribute(attr) ?? ''));
  }

  /** Value of the form row whose first line is one of `labels`. Rows that contradict each other are none. */
  private item(root: Element, css: string, labels: readonly string[]): string | null {
    let items = this.items.get(css);
    if (!items) this.items.set(css, (items = queryAll(root, css).map(linesOf)));
    const values = items.flatMap(([first, ...rest]) =>
      first && labels.includes(first.label)
        ? [
            [first.inline, ...rest.map(({ text }) => text)]
              .filter((text) => !BUTTONS.test(text))
              .join(' ')
              .trim(),
          ]
        : [],
    );
    return new Set(values).size === 1 ? (values[0] ?? null) : null;
  }

  /** Value on the line after (or before) a label that stands there exactly once. */
  private beside(root: Element, labels: readonly string[], before = false): string | null {
    const lines = this.linesOf(root);
    const [index, ...more] = lines.flatMap(({ label }, at) => (labels.includes(label) ? [at] : []));
    const label = index === undefined || more.length > 0 ? undefined : lines[index];
    if (!label || index === undefined) return null;
    const value = lines[before ? index - 1 : index + 1];
    if (label.inline !== '') return label.inline;
    return value && !this.isLabel(value.label) && near(label, value) ? value.text : null;
  }

  /** An empty value must not make the next label the value. */
  private isLabel(label: string): boolean {
    if (HEADS.test(label)) return true;
    for (const { locators } of this.table.values())
      if (locators.some(({ labels }) => labels?.includes(label))) return true;
    return false;
  }
}

/**
 * The value stands right beside its label: in the smallest element around the label that holds more than the label, and
 * alone in its own child of that element. Otherwise an empty value would take the next row for itself.
 */
function near(label: Line, value: Line): boolean {
  let own = label.element;
  while (own.parentElement && tidy(own.parentElement.textContent) === label.text) own = own.parentElement;
  const parent = own.parentElement;
  if (!parent?.contains(value.element)) return false;
  let other = value.element;
  while (other !== parent && other.parentElement !== parent && other.parentElement) other = other.parentElement;
  return other === parent || tidy(other.textContent) === value.text;
}
