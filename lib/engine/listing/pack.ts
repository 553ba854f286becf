import type { Severity } from './rule';

/** One rule's entry in the pack. */
export interface PackEntry {
  enabled: boolean;
  /** Points of 100 lost for the first finding. */
  weight: number;
  /** Most points this rule can take; default twice the weight. */
  cap?: number;
  /** Overrides the rule's severity. */
  severity?: Severity;
  /** Where weight and options come from. */
  source: string;
  /** ISO day on which they were last set. */
  date: string;
  /** The rule's own lists and thresholds. */
  options?: Readonly<Record<string, unknown>>;
}

/** All weights, thresholds and word lists of the listing rules: one file, editable, versioned. */
export interface ListingPack {
  version: string;
  date: string;
  rules: Readonly<Record<string, PackEntry>>;
}

/** The pack was refused; `path` names the place. */
export class ListingPackError extends Error {
  override name = 'ListingPackError';
  constructor(
    readonly path: string,
    what: string,
  ) {
    super(`listing pack, ${path}: ${what}`);
  }
}

const ENTRY_KEYS = ['enabled', 'weight', 'cap', 'severity', 'source', 'date', 'options'];
const SEVERITIES: readonly unknown[] = ['error', 'warning', 'hint'];

/**
 * Checks a pack read from outside. Strict: a misspelt key would silently do nothing.
 *
 * @throws ListingPackError naming the path of the first fault.
 */
export function parseListingPack(input: unknown): ListingPack {
  const pack = object(input, '(top)', ['version', 'date', 'rules']);
  const rules: Record<string, PackEntry> = {};
  for (const [id, value] of Object.entries(object(pack.rules, 'rules'))) rules[id] = entry(id, value);
  return { version: text(pack.version, 'version'), date: day(pack.date, 'date'), rules };
}

function entry(id: string, value: unknown): PackEntry {
  const path = `rules["${id}"]`;
  if (!/^(?:title|keywords|listing)\.[a-z][a-z-]*$/.test(id)) throw new ListingPackError(path, 'an id is group.name, the group one of title, keywords, listing'); // prettier-ignore
  const raw = object(value, path, ENTRY_KEYS);
  if (typeof raw.enabled !== 'boolean') throw new ListingPackError(`${path}.enabled`, 'must be true or false');
  if (raw.severity !== undefined && !SEVERITIES.includes(raw.severity)) throw new ListingPackError(`${path}.severity`, 'must be error, warning or hint'); // prettier-ignore
  return {
    enabled: raw.enabled,
    weight: points(raw.weight, `${path}.weight`),
    ...(raw.cap === undefined ? {} : { cap: points(raw.cap, `${path}.cap`) }),
    ...(raw.severity === undefined ? {} : { severity: raw.severity as Severity }),
    source: text(raw.source, `${path}.source`),
    date: day(raw.date, `${path}.date`),
    ...(raw.options === undefined ? {} : { options: object(raw.options, `${path}.options`) }),
  };
}

function object(value: unknown, path: string, keys?: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ListingPackError(path, 'must be an object'); // prettier-ignore
  for (const key of Object.keys(value)) if (keys && !keys.includes(key)) throw new ListingPackError(path, `unknown key "${key}"`); // prettier-ignore
  return value as Readonly<Record<string, unknown>>;
}

function text(value: unknown, path: string): string {
  if (typeof value !== 'string' || value.trim() === '') throw new ListingPackError(path, 'must be a text that is not empty'); // prettier-ignore
  return value;
}

function day(value: unknown, path: string): string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value))) {
    throw new ListingPackError(path, 'must be a day like 2026-11-22');
  }
  return value;
}

function points(value: unknown, path: string): number {
  if (typeof value !== 'number' || !(value >= 0 && value <= 100)) throw new ListingPackError(path, 'must be a number from 0 to 100'); // prettier-ignore
  return value;
}
