import { libraryOf } from '@/components/panel/read-reply';
import type { ReplyLanguage } from '@/lib/engine/reply/language';
import { checkSource, render, slotsIn } from '@/lib/engine/reply/liquid';
import { builtInTemplates } from '@/lib/engine/reply/registry';
import { SLOT_NAMES, slots, type SlotSpec } from '@/lib/engine/reply/slot';
import type { ReplyTemplate } from '@/lib/engine/reply/template';
import type { TemplateError } from '@/lib/engine/reply/template-error';
import type { TemplateRecord } from '@/lib/store/rows';

/** A template as it is edited, stored and exchanged. */
export type OwnTemplate = TemplateRecord['template'];

export type Origin = 'built-in' | 'changed' | 'own';

/** A template of the library with all its versions. */
export interface LibraryEntry {
  /** As letters use it now. */
  template: ReplyTemplate;
  origin: Origin;
  /** As it came with the product. */
  shipped?: ReplyTemplate;
  /** Newest first. */
  versions: readonly TemplateRecord[];
  /** The version in use; undefined for a built-in one as shipped. */
  active?: TemplateRecord;
}

const SHIPPED = new Map(builtInTemplates.map((template) => [template.id, template]));
const CATALOGUE = slots(...SLOT_NAMES);

/** The built-in template of this id. */
export function shippedTemplate(id: string | undefined): ReplyTemplate | undefined {
  return id === undefined ? undefined : SHIPPED.get(id);
}

/** The library: the rep's own templates first, then the built-in ones, each as in use now. */
export function entriesOf(rows: readonly TemplateRecord[]): LibraryEntry[] {
  const versions = new Map<string, TemplateRecord[]>();
  for (const row of rows) versions.set(row.templateId, [row, ...(versions.get(row.templateId) ?? [])]);
  // Rows of two devices brought together can both be in use: one of them is shown.
  const library = new Map(libraryOf(rows).map((template) => [template.id, template]));
  const entries = [...library.values()].map((template): LibraryEntry => {
    const shipped = SHIPPED.get(template.id);
    const mine = versions.get(template.id) ?? [];
    const active = mine.find((row) => row.active === 1);
    return { template, origin: !shipped ? 'own' : active ? 'changed' : 'built-in', shipped, versions: mine, active };
  });
  return entries.sort((a, b) => Number(a.origin !== 'own') - Number(b.origin !== 'own'));
}

/** Templates of the rep's own that are not in use any more, by their newest version. */
export function removedOf(rows: readonly TemplateRecord[]): TemplateRecord[] {
  const inUse = new Set(rows.filter(({ active }) => active === 1).map(({ templateId }) => templateId));
  const gone = rows.filter(({ templateId }) => !inUse.has(templateId) && !SHIPPED.has(templateId));
  return [...new Map(gone.map((row) => [row.templateId, row])).values()].reverse();
}

/** What stands in the editor before anything is changed: every text, also the shipped ones. */
export function editOf({ template, active }: Pick<LibraryEntry, 'template' | 'active'>): OwnTemplate {
  const { id, name, purpose, kind, tags, slots: declared, texts } = template;
  const fitsLike = active?.template.fitsLike;
  return {
    templateId: id,
    name: { ...name },
    purpose: { ...purpose },
    kind,
    tags: [...tags],
    slots: declared.map((slot) => ({ ...slot, label: { ...slot.label } })),
    texts: active && !SHIPPED.has(id) ? { ...active.template.texts } : { ...texts },
    ...(fitsLike === undefined ? {} : { fitsLike }),
  };
}

/** Slots a text of this template may use: its own and the catalogue's. */
export function slotsFor({ slots: own }: Pick<OwnTemplate, 'slots'>): SlotSpec[] {
  const names = new Set(own.map(({ name }) => name));
  return [...own, ...CATALOGUE.filter(({ name }) => !names.has(name))];
}

/**
 * A template as it is stored: empty texts left out, only slots that are used, of a built-in one only the texts that differ.
 *
 * @returns undefined for a built-in one without any difference.
 */
export function toStored(edit: OwnTemplate): OwnTemplate | undefined {
  const shipped = SHIPPED.get(edit.templateId);
  const texts = keptTexts(edit, shipped);
  const stored: OwnTemplate = {
    ...edit,
    name: bothNamed(edit.name),
    purpose: bothNamed(edit.purpose),
    tags: [...new Set(edit.tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))],
    slots: usedSlots(edit, { ...shipped?.texts, ...texts }, shipped),
    texts,
  };
  return shipped && isAsShipped(stored, shipped) ? undefined : stored;
}

function keptTexts({ texts }: OwnTemplate, shipped: ReplyTemplate | undefined): OwnTemplate['texts'] {
  const kept = Object.entries(texts).map(([code, text]): [string, string] => [
    code,
    text.replace(/\r\n?/g, '\n').trim(),
  ]);
  return Object.fromEntries(
    kept.filter(([code, text]) => text !== '' && text !== shipped?.texts[code as ReplyLanguage]),
  );
}

/** A name given in one language only serves for both. */
function bothNamed({ zh, en }: OwnTemplate['name']): OwnTemplate['name'] {
  return { zh: zh.trim() || en.trim(), en: en.trim() || zh.trim() };
}

function usedSlots(edit: OwnTemplate, texts: OwnTemplate['texts'], shipped: ReplyTemplate | undefined): SlotSpec[] {
  const used = new Set(Object.values(texts).flatMap(slotsIn));
  const always = new Set(shipped?.slots.map(({ name }) => name));
  return slotsFor(edit).filter(({ name }) => used.has(name) || always.has(name));
}

function isAsShipped(stored: OwnTemplate, shipped: ReplyTemplate): boolean {
  const as = editOf({ template: shipped });
  return Object.keys(stored.texts).length === 0 && sameEdit({ ...stored, texts: {} }, { ...as, texts: {} });
}

/** Whether two edits say the same, whatever the order of their keys. */
export function sameEdit(one: OwnTemplate, other: OwnTemplate): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder(value: OwnTemplate): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** A template being edited, as letters would use it. */
export function asTemplate(edit: OwnTemplate): ReplyTemplate | undefined {
  const template = { ...edit, slots: slotsFor(edit) };
  const row: TemplateRecord = { id: '', updatedAt: 0, templateId: edit.templateId, template, active: 1 };
  return libraryOf([row]).find(({ id }) => id === edit.templateId);
}

/** What the check of one text found. */
export interface TextCheck {
  errors: TemplateError[];
  /** Names no slot has. */
  unknown: string[];
  /** Slots the template must have that this text leaves out. */
  missing: SlotSpec[];
}

/** Checks a text while it is being edited. A text that passes can be rendered with whatever is known or not. */
export function checkText(source: string, edit: Pick<OwnTemplate, 'slots'>): TextCheck {
  const known = slotsFor(edit);
  const found = checkSource(source, known);
  const names = new Set(slotsIn(source));
  const unknown = [...names].filter((name) => !known.some((slot) => slot.name === name));
  if (found.length > 0) return { errors: found, unknown, missing: [] };
  const rendered = render({ source, language: 'en', slots: known, fills: new Map() });
  if (!rendered.ok) return { errors: rendered.errors, unknown: [], missing: [] };
  return { errors: [], unknown: [], missing: edit.slots.filter(({ name, required }) => required && !names.has(name)) };
}
