import { defaultPack } from '@/lib/engine/inquiry/default-pack';
import type { PackEntry, RulePack } from '@/lib/engine/inquiry/rule-pack';
import { unwrittenOptions } from './rule-pack-names';

/** A rule's entry; one the pack lacks (made before the rule was there) is off, with what ships as its start. */
export function entryOf(pack: RulePack, id: string): PackEntry | undefined {
  const own = pack.signals[id];
  if (own !== undefined) return own;
  const shipped = defaultPack.signals[id];
  return shipped && { ...shipped, enabled: false };
}

/** The pack with one rule's entry changed. */
export function withEntry(pack: RulePack, id: string, change: Partial<PackEntry>): RulePack {
  const entry = entryOf(pack, id);
  if (entry === undefined) return pack;
  return { ...pack, signals: { ...pack.signals, [id]: { ...entry, ...change } } };
}

/** The pack with one list or threshold of a rule changed. */
export function withOption(pack: RulePack, id: string, key: string, value: unknown): RulePack {
  return withEntry(pack, id, { options: { ...entryOf(pack, id)?.options, [key]: value } });
}

/** Rules of `real` speak against junk: in the pack their weight is negative, for people it is a strength like any other. */
export function signedWeight(id: string, strength: number): number {
  return id.startsWith('real.') && strength !== 0 ? -strength : strength;
}

export type PackOption =
  { key: string; kind: 'list'; items: readonly string[] } | { key: string; kind: 'number'; value: number };

/** A rule's lists and thresholds; what is neither can be edited as JSON only. */
export function optionsOf(id: string, entry: PackEntry): PackOption[] {
  return Object.entries({ ...unwrittenOptions(id), ...entry.options }).flatMap(([key, value]): PackOption[] => {
    if (typeof value === 'number') return [{ key, kind: 'number', value }];
    if (!Array.isArray(value) || !value.every((item): item is string => typeof item === 'string')) return [];
    return [{ key, kind: 'list', items: value }];
  });
}

/** Longest word of a list, UTF-16 units. */
const LONGEST = 80;
/** Lists of host names: an address is cut down to its host and path. */
const HOSTS = /hosts$|shorteners$/i;
/** Lists of file endings. */
const ENDINGS = /^(?:programs|archives|macros|pages|documents)$/;
/** Lists of names as they stand in host names: without blanks and signs. */
const NAMES = /^(?:brands|companies)$/;

/** A typed word in the form in which the rules compare it. */
function cleanWord(key: string, typed: string, items: readonly string[]): string {
  const word = typed.trim().normalize('NFKC');
  const isUpper = items.length > 0 && items.every((item) => item === item.toUpperCase() && /[A-Z]/.test(item));
  if (isUpper) return word.toUpperCase();
  const lower = word.toLowerCase();
  if (HOSTS.test(key))
    return lower
      .replace(/^[a-z]{1,10}:\/\//, '')
      .replace(/^www\./, '')
      .replace(/[/?#]+$/, '');
  if (ENDINGS.test(key)) return lower.replace(/^[*.]+/, '');
  return NAMES.test(key) ? lower.replace(/[^\p{L}\p{N}]+/gu, '') : lower;
}

export interface AddedWords {
  items: readonly string[];
  added: string[];
  /** Already there. */
  known: string[];
}

/** Adds words typed or pasted, several at once when set apart by commas or lines. */
export function addWords(key: string, items: readonly string[], typed: string): AddedWords {
  const words = typed
    .split(/[,，、;；\n]/)
    .map((word) => cleanWord(key, word, items))
    .filter((word) => word !== '' && word.length <= LONGEST);
  const added: string[] = [];
  const known: string[] = [];
  for (const word of new Set(words)) (items.includes(word) ? known : added).push(word);
  return { items: added.length === 0 ? items : [...items, ...added], added, known };
}

/** One difference between two packs. */
export interface PackEdit {
  /** As faults name places, see `placeName`. */
  path: string;
  /** Before and after; undefined where there is none. Of lists, `added` and `removed` instead. */
  from?: unknown;
  to?: unknown;
  added?: string[];
  removed?: string[];
}

/** What speaks of the editing and not of the judging. */
const ABOUT = new Set(['source', 'date', 'version']);

/** What is different in `next`, in the pack's order. */
export function packEdits(base: RulePack, next: RulePack): PackEdit[] {
  const { signals: old, ...oldRest } = base;
  const { signals: now, ...rest } = next;
  const edits = compare('', oldRest, rest);
  for (const id of new Set([...Object.keys(old), ...Object.keys(now)])) {
    edits.push(...compare(`signals["${id}"]`, old[id], now[id]));
  }
  return edits;
}

function compare(path: string, from: unknown, to: unknown): PackEdit[] {
  if (isGroup(from) && isGroup(to)) {
    const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])].filter((key) => !ABOUT.has(key));
    return keys.flatMap((key) => compare(path === '' ? key : `${path}.${key}`, from[key], to[key]));
  }
  if (JSON.stringify(from) === JSON.stringify(to)) return [];
  if (!Array.isArray(from) || !Array.isArray(to)) return [{ path, from, to }];
  const [before, after] = [from.map(String), to.map(String)];
  return [
    {
      path,
      added: after.filter((item) => !before.includes(item)),
      removed: before.filter((item) => !after.includes(item)),
    },
  ];
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The pack with today's date on every rule that differs from `base`. `today` is an ISO day. */
export function dated(pack: RulePack, base: RulePack, today: string): RulePack {
  const entries = Object.entries(pack.signals).map(([id, entry]) => {
    const same = compare('', base.signals[id], entry).length === 0;
    return [id, same ? entry : { ...entry, date: today }] as const;
  });
  return { ...pack, signals: Object.fromEntries(entries) };
}
