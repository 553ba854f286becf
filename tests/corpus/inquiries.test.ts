import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { defaultPack } from '../../lib/engine/inquiry/default-pack';
import { judge } from '../../lib/engine/inquiry/judge';
import { readCase } from '../../scripts/evaluate/read-case';

/** Inquiries of our own making in the input format of `npm run evaluate`, each with the level it must get. */
const lines = readFileSync(join(import.meta.dirname, 'inquiries.jsonl'), 'utf8')
  .trim()
  .split('\n');

it.each(lines.map((line) => [(JSON.parse(line) as { id: string }).id, line]))('%s', (_id, line) => {
  const { expect: wanted } = JSON.parse(line) as { expect: string };
  const read = readCase(line);
  if (!read.ok) throw new Error(read.fault);
  const { level, evidence, counter } = judge({ ...read.case, now: Date.UTC(2026, 10, 16) }, defaultPack);
  const why = [...evidence, ...counter].map(({ id, weight, span, field }) => `${id} ${weight} ${span?.quote ?? field}`);
  if (wanted === 'not-spam') expect(['unsure', 'genuine'], why.join('; ')).toContain(level);
  else if (wanted === 'not-genuine') expect(['unsure', 'spam', 'danger'], why.join('; ')).toContain(level);
  else expect(level, why.join('; ')).toBe(wanted);
});
