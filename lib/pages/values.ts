import { type Field, unknown } from '../snapshots/field';
import { tidy } from '../shared/text';
import type { Locator } from './adapter';
import { Finder, type Line, linesOf, query, queryAll } from './locate';

/** Buttons that stand beside a value in a form row. */
const BUTTONS = /^(?:查看|申请查看|复制|编辑|view|apply|copy|edit)$/i;
/** Heads of the buyer panel's sections (§2.5): below an empty section the next head is no value. */
const HEADS =
  /^(?:客户详情|客户行为数据|跟进建议|买家标签|买家特征|发送名片|加为客户|订单|文件|customer details|customer activity|preference tags|follow-up tips|manage follow-ups|orders|files)$/;

interface Hit {
  /** Tidy text of the value; empty when the anchor is there and holds nothing. */
  text: string;
  level: number;
}

/** A finder that also reads values: by element, by form row, by the label beside them. */
export class ValueFinder extends Finder {
  private readonly lines = new Map<Element, Line[]>();
  private readonly items = new Map<string, Line[][]>();

  /** Lines of `root`, read once. */
  linesOf(root: Element): Line[] {
    let lines = this.lines.get(root);
    if (!lines) this.lines.set(root, (lines = linesOf(root)));
    return lines;
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
