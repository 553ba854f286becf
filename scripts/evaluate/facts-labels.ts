import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FactKind, Topic } from '../../lib/engine/inquiry/facts/fact';

/** What a person found in a text: offsets only, since the texts stay outside (tests/labels/README.md). */
export interface FactLabel {
  slot: FactKind;
  /** `text` when left out; else `subject` or `m0`, `m1` … of a thread. */
  part?: string;
  /** UTF-16 offsets in the part. */
  start: number;
  end: number;
  /** What a question is about, any of these; left out when it is about something else. */
  about?: Topic[];
  /** Numbers, units and codes the engine must come to as well. */
  value?: Readonly<Record<string, unknown>>;
  /** True, yet nothing is lost without it: a repetition, a property of the form, a matter of opinion. */
  optional?: true;
  /** Labels of one number say the same at several places: one of them is enough. */
  same?: number;
}

export interface LabelledFacts {
  id: string;
  language: string;
  /** The extraction is tuned on `a` alone. */
  half: 'a' | 'b';
  /** See `textHash`. */
  hash: string;
  labels: FactLabel[];
}

/** Every labelled text of a folder of `.jsonl` files, by id. */
export function loadLabels(dir: string): Map<string, LabelledFacts> {
  const files = readdirSync(dir).filter((name) => name.endsWith('.jsonl'));
  const lines = files.flatMap((name) => readFileSync(join(dir, name), 'utf8').split('\n'));
  const labelled = lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as LabelledFacts);
  return new Map(labelled.map((one) => [one.id, one]));
}
