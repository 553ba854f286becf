import { type Field, known, unknown } from '../snapshots/field';
import type { FieldHealth } from '../snapshots/page';
import { tidy } from '../shared/text';
import type { FieldLocators, Locator } from './adapter';

/**
 * The only caller of `querySelector` in the product: every look at a page goes through a field's locator table, so that
 * each hit has a level and each miss a health row.
 */

/** First element matching a selector. For adapters only where no field is read (rows, guards). */
export function query(root: ParentNode, css: string): Element | null {
  return root.querySelector(css);
}

/** All elements matching a selector, in document order. */
export function queryAll(root: ParentNode, css: string): Element[] {
  return [...root.querySelectorAll(css)];
}

/** One line as a reader sees it: the neighbouring texts of one element. */
export interface Line {
  element: Element;
  text: string;
}

const UNSEEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'OPTION', 'TITLE']);

/** The text of `root` in document order, one line per element that carries text itself; each is `tidy`. */
export function linesOf(root: Element): Line[] {
  const lines: { element: Element; text: string }[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.nodeValue ?? '';
    if (!element || text.trim() === '' || UNSEEN.has(element.tagName)) continue;
    const last = lines.at(-1);
    if (last?.element === element) last.text += text;
    else lines.push({ element, text });
  }
  for (const line of lines) line.text = tidy(line.text);
  return lines.filter((line) => line.text !== '');
}

/** A label as compared: `tidy`, lower case, without the colon behind it. */
export function labelKey(text: string): string {
  const key = tidy(text).toLowerCase();
  return key.endsWith(':') ? key.slice(0, -1).trimEnd() : key;
}

/** Buttons that stand beside a value in a form row. */
const BUTTONS = new Set(['查看', '申请查看', '复制', '编辑', 'view', 'apply', 'copy', 'edit']);

/** Heads of the buyer panel's sections (§2.5): below an empty section the next head is no value. */
const HEADS = [
  ...['客户详情', '客户行为数据', '跟进建议', '买家标签', '买家特征', '发送名片', '加为客户', '订单', '文件'],
  ...[
    'customer details',
    'customer activity',
    'preference tags',
    'follow-up tips',
    'manage follow-ups',
    'orders',
    'files',
  ],
];

export type Table = ReadonlyMap<string, FieldLocators>;

export function tableOf(fields: readonly FieldLocators[]): Table {
  return new Map(fields.map((field) => [field.field, field]));
}

export interface Hit {
  /** Tidy text of the value; empty when the anchor is there and holds nothing. */
  text: string;
  level: number;
  /** The element, where the hit was one. */
  element?: Element;
}

/** One look at a part of a page: finds fields by their locators and notes the level of each. */
export class Finder {
  private readonly levels = new Map<string, number | null>();
  private readonly lines = new Map<Element, Line[]>();
  private readonly items = new Map<Element, Map<string, Map<string, string | null>>>();

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
  all(root: ParentNode, field: string, accept: (element: Element) => boolean = () => true): Element[] {
    const locators = this.locators(field);
    for (const [level, { css, labels }] of locators.entries()) {
      if (css === undefined || labels) continue;
      const found = queryAll(root, css).filter(accept);
      if (found.length === 0) continue;
      this.note(field, level);
      return found;
    }
    this.note(field, null);
    return [];
  }

  /** The value of `field`, at the first locator that hits; null when none does. */
  hit(root: Element, field: string): Hit | null {
    for (const [level, locator] of this.locators(field).entries()) {
      const found = this.try(root, locator);
      if (!found) continue;
      this.note(field, level);
      return { ...found, level };
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

  text(root: Element, field: string): Field<string> {
    return this.read(root, field, known);
  }

  health(): FieldHealth[] {
    const rows: FieldHealth[] = [];
    for (const [field, level] of this.levels) {
      const kind = this.table.get(field)?.kind;
      if (kind) rows.push({ field, kind, level });
    }
    return rows;
  }

  private try(root: Element, { css, labels, attr, side }: Locator): Omit<Hit, 'level'> | null {
    if (labels) return css === undefined ? this.beside(root, labels, side) : this.item(root, css, labels);
    if (css === undefined) return null;
    const element = query(root, css);
    if (!element) return null;
    return { element, text: tidy(attr === undefined ? element.textContent : (element.getAttribute(attr) ?? '')) };
  }

  /** Value of the form row whose first line is one of `labels`. Two rows that contradict each other are none. */
  private item(root: Element, css: string, labels: readonly string[]): Omit<Hit, 'level'> | null {
    const items = this.itemsOf(root, css);
    for (const label of labels) {
      const text = items.get(labelKey(label));
      if (text !== undefined && text !== null) return { text };
    }
    return null;
  }

  private itemsOf(root: Element, css: string): Map<string, string | null> {
    let byCss = this.items.get(root);
    if (!byCss) this.items.set(root, (byCss = new Map()));
    let items = byCss.get(css);
    if (items) return items;
    byCss.set(css, (items = new Map()));
    for (const element of queryAll(root, css)) {
      const [first, ...rest] = linesOf(element).map((line) => line.text);
      if (first === undefined) continue;
      const [label, inline] = splitLabel(first);
      const value = [inline, ...rest].filter((text) => text !== '' && !BUTTONS.has(text.toLowerCase())).join(' ');
      const before = items.get(label);
      items.set(label, before === undefined || before === value ? value : null);
    }
    return items;
  }

  /** Value on the line after (or before) a label that stands there exactly once. */
  private beside(root: Element, labels: readonly string[], side: 'after' | 'before' = 'after') {
    const keys = new Set(labels.map(labelKey));
    const lines = this.linesOf(root);
    const at = lines.flatMap((line, index) => (keys.has(splitLabel(line.text)[0]) ? [index] : []));
    const index = at[0];
    if (index === undefined || at.length > 1) return null;
    const inline = splitLabel(lines[index]?.text ?? '')[1];
    if (inline !== '') return { text: inline };
    const value = lines[side === 'after' ? index + 1 : index - 1];
    const label = lines[index];
    if (!value || !label || this.isLabel(value.text) || !near(label, value)) return null;
    return { text: value.text };
  }

  private labelKeys: ReadonlySet<string> | undefined;

  /** An empty value must not make the next label the value. */
  private isLabel(text: string): boolean {
    this.labelKeys ??= new Set([
      ...HEADS,
      ...[...this.table.values()].flatMap(({ locators }) =>
        locators.flatMap(({ labels = [] }) => labels.map(labelKey)),
      ),
    ]);
    return this.labelKeys.has(labelKey(text));
  }
}

/** `Label: value` on one line → both; a line without colon is all label. */
export function splitLabel(line: string): [label: string, inline: string] {
  const colon = line.indexOf(':');
  if (colon < 0) return [labelKey(line), ''];
  return [labelKey(line.slice(0, colon)), line.slice(colon + 1).trim()];
}

/**
 * The value stands right beside its label: in the smallest element around the label that holds more than the label, and
 * alone in its own child of that element. Otherwise an empty value would take the next row for itself.
 */
function near(label: Line, value: Line): boolean {
  let around = label.element;
  while (around.parentElement && tidy(around.parentElement.textContent) === label.text) around = around.parentElement;
  const parent = around.parentElement;
  if (!parent?.contains(value.element)) return false;
  if (parent === value.element) return true;
  let own = value.element;
  while (own.parentElement && own.parentElement !== parent) own = own.parentElement;
  return tidy(own.textContent) === value.text;
}
