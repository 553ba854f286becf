import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { defaultPack } from '../../lib/engine/inquiry/default-pack';
import { judge } from '../../lib/engine/inquiry/judge';
import type { Level } from '../../lib/engine/inquiry/verdict';
import { readCase } from '../../scripts/evaluate/read-case';

interface Message {
  id: string;
  kind: string;
  label: 'ham' | 'spam';
  level: Level;
}

/**
 * Invented messages in sixteen languages that nothing is trained on, written before anyone looked at what they score. They
 * stand for kinds, so each kind is held to a share and no single message to a level.
 */
const messages = readFileSync(join(import.meta.dirname, 'messages.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line): Message => {
    const read = readCase(line);
    if (!read.ok) throw new Error(read.fault);
    const { level } = judge({ ...read.case, now: Date.UTC(2026, 10, 16) }, defaultPack);
    return { ...(JSON.parse(line) as Omit<Message, 'level'>), level };
  });

const of = (kind: string): Message[] => messages.filter((message) => message.kind === kind);
const idsAt = (list: readonly Message[], ...levels: Level[]): string[] =>
  list.filter(({ level }) => levels.includes(level)).map(({ id }) => id);

it.each([
  ['genuine-chat', 0],
  ['genuine-letter', 0],
  ['everyday', 2],
] as const)('%s: called spam at most %i times, never danger', (kind, most) => {
  expect(of(kind).length).toBeGreaterThanOrEqual(40);
  expect(idsAt(of(kind), 'danger')).toEqual([]);
  expect(idsAt(of(kind), 'spam').length, idsAt(of(kind), 'spam').join(' ')).toBeLessThanOrEqual(most);
});

it.each([
  ['catalogue', 0.5],
  ['phishing', 0.8],
  ['pitch', 0.45],
  ['advance-fee', 0.55],
] as const)('%s: at least %f caught, hardly one called genuine', (kind, share) => {
  const list = of(kind);
  expect(list.length).toBe(60);
  expect(idsAt(list, 'spam', 'danger').length / list.length).toBeGreaterThanOrEqual(share);
  expect(idsAt(list, 'genuine').length, idsAt(list, 'genuine').join(' ')).toBeLessThanOrEqual(2);
});

it('takes no language for a sign of junk', () => {
  const genuine = messages.filter(({ label, id }) => label === 'ham' && !id.includes('-en-'));
  expect(genuine.length).toBeGreaterThan(70);
  expect(idsAt(genuine, 'spam', 'danger')).toEqual([]);
});
