import type { ReaderSettings } from './second-opinion';

/** One signal's entry in the rule pack. */
export interface PackEntry {
  /** Log-odds of junk added when the signal finds something; negative speaks for a genuine buyer. Guards carry 0. */
  weight: number;
  enabled: boolean;
  /** Where the row comes from, e.g. `rulebook 002`. */
  source: string;
  /** ISO day on which weight or options were last set. */
  date: string;
  /** What all findings of this signal may add at most, as a multiple of `weight`; default 1. */
  cap?: number;
  /** The signal's own lists and thresholds. */
  options?: Readonly<Record<string, unknown>>;
}

/** All weights and thresholds of the engine; one file, editable, versioned. */
export interface RulePack {
  version: string;
  /** ISO day. */
  date: string;
  /** Log-odds of junk before anything was looked at. */
  prior: number;
  thresholds: {
    /** Junk probability from which a case is spam. */
    spam: number;
    /** Junk probability up to which a case is genuine. */
    genuine: number;
    /** Log-odds that danger signals must add up to for `danger`. */
    danger: number;
  };
  /** Bounds of what one group of signals may add together (log-odds), so that evidence of one kind does not add without end. */
  bounds: { danger: number; bulk: number; probe: number; real: number };
  /** How the statistical reader has its say; left out = the rules judge alone. */
  reader?: ReaderSettings;
  signals: Readonly<Record<string, PackEntry>>;
}

/** What is wrong with a pack, for saying it in the user's language; the values fill the text. */
export type PackFault =
  | { code: 'not-object' | 'not-text' | 'not-day' | 'not-switch' | 'bad-id' | 'wrong-sign'; values?: undefined }
  | { code: 'missing' | 'unknown-key'; values: { key: string } }
  | { code: 'not-number'; values: { least: number; most: number } }
  | { code: 'not-below'; values: { limit: number } };

const FAULTS: Record<PackFault['code'], string> = {
  'not-object': 'must be an object',
  'not-text': 'must be a text that is not empty',
  'not-day': 'must be a day like 2026-11-20',
  'not-switch': 'must be true or false',
  'bad-id': 'an id is group.name, the group one of danger, bulk, probe, real, guard',
  'wrong-sign': 'danger, bulk and probe weigh 0 or more, real 0 or less, guards nothing',
  missing: '"{key}" is missing',
  'unknown-key': 'unknown key "{key}"',
  'not-number': 'must be a number from {least} to {most}',
  'not-below': 'must lie below thresholds.spam ({limit})',
};

/** The pack was refused; `path` names the place, e.g. `signals["bulk.off-topic"].weight`, and so does the message. */
export class RulePackError extends Error {
  override name = 'RulePackError';
  constructor(
    readonly path: string,
    readonly fault: PackFault,
  ) {
    const values: Readonly<Record<string, string | number>> = fault.values ?? {};
    super(`rule pack, ${path}: ${FAULTS[fault.code].replace(/\{(\w+)\}/g, (_, key: string) => String(values[key]))}`);
  }
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Checks a rule pack read from outside. Strict: unknown keys are refused, since a misspelt one would silently do nothing.
 *
 * Written by hand because the engine carries no schema library at run time.
 *
 * @throws RulePackError naming the path of the first fault.
 */
export function parseRulePack(input: unknown): RulePack {
  const pack = object(input, '(top)', ['version', 'date', 'prior', 'thresholds', 'bounds', 'signals'], ['reader']);
  const version = text(pack.version, 'version');
  const date = day(pack.date, 'date');
  const prior = number(pack.prior, 'prior', -10, 10);
  const limits = object(pack.thresholds, 'thresholds', ['spam', 'genuine', 'danger']);
  const thresholds = {
    spam: number(limits.spam, 'thresholds.spam', 0, 1),
    genuine: number(limits.genuine, 'thresholds.genuine', 0, 1),
    danger: number(limits.danger, 'thresholds.danger', 0, 20),
  };
  if (thresholds.genuine >= thresholds.spam) {
    throw new RulePackError('thresholds.genuine', { code: 'not-below', values: { limit: thresholds.spam } });
  }
  const most = object(pack.bounds, 'bounds', ['danger', 'bulk', 'probe', 'real']);
  const bounds = {
    danger: number(most.danger, 'bounds.danger', 0, 20),
    bulk: number(most.bulk, 'bounds.bulk', 0, 20),
    probe: number(most.probe, 'bounds.probe', 0, 20),
    real: number(most.real, 'bounds.real', 0, 20),
  };
  const signals: Record<string, PackEntry> = {};
  for (const [id, value] of Object.entries(record(pack.signals, 'signals'))) signals[id] = entry(id, value);
  const reader = pack.reader === undefined ? undefined : readerSettings(pack.reader);
  return { version, date, prior, thresholds, bounds, ...(reader ? { reader } : {}), signals };
}

function readerSettings(value: unknown): ReaderSettings {
  const raw = object(value, 'reader', ['enabled', 'rules', 'reader', 'offset', 'disagree'], ['source', 'date']);
  if (typeof raw.enabled !== 'boolean') throw new RulePackError('reader.enabled', { code: 'not-switch' });
  return {
    enabled: raw.enabled,
    rules: number(raw.rules, 'reader.rules', 0, 5),
    reader: number(raw.reader, 'reader.reader', 0, 5),
    offset: number(raw.offset, 'reader.offset', -5, 5),
    disagree: number(raw.disagree, 'reader.disagree', 0, 10),
    ...(raw.source === undefined ? {} : { source: text(raw.source, 'reader.source') }),
    ...(raw.date === undefined ? {} : { date: day(raw.date, 'reader.date') }),
  };
}

function entry(id: string, value: unknown): PackEntry {
  const path = `signals["${id}"]`;
  const group = /^(danger|bulk|probe|real|guard)\.[a-z][a-z-]*$/.exec(id)?.[1];
  if (group === undefined) throw new RulePackError(path, { code: 'bad-id' });
  const raw = object(value, path, ['weight', 'enabled', 'source', 'date'], ['cap', 'options']);
  const weight = number(raw.weight, `${path}.weight`, -10, 10);
  if (group === 'real' ? weight > 0 : group === 'guard' ? weight !== 0 : weight < 0) {
    throw new RulePackError(`${path}.weight`, { code: 'wrong-sign' });
  }
  if (typeof raw.enabled !== 'boolean') throw new RulePackError(`${path}.enabled`, { code: 'not-switch' });
  return {
    weight,
    enabled: raw.enabled,
    source: text(raw.source, `${path}.source`),
    date: day(raw.date, `${path}.date`),
    ...(raw.cap === undefined ? {} : { cap: number(raw.cap, `${path}.cap`, 1, 20) }),
    ...(raw.options === undefined ? {} : { options: record(raw.options, `${path}.options`) }),
  };
}

function record(value: unknown, path: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new RulePackError(path, { code: 'not-object' });
  return value as Json;
}

function object(value: unknown, path: string, keys: readonly string[], optional: readonly string[] = []): Json {
  const found = record(value, path);
  for (const key of keys) if (!(key in found)) throw new RulePackError(path, { code: 'missing', values: { key } });
  for (const key of Object.keys(found)) {
    if (!keys.includes(key) && !optional.includes(key))
      throw new RulePackError(path, { code: 'unknown-key', values: { key } });
  }
  return found;
}

function text(value: unknown, path: string): string {
  if (typeof value !== 'string' || value.trim() === '') throw new RulePackError(path, { code: 'not-text' });
  return value;
}

function day(value: unknown, path: string): string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value))) {
    throw new RulePackError(path, { code: 'not-day' });
  }
  return value;
}

function number(value: unknown, path: string, least: number, most: number): number {
  if (typeof value !== 'number' || !(value >= least && value <= most)) {
    throw new RulePackError(path, { code: 'not-number', values: { least, most } });
  }
  return value;
}
