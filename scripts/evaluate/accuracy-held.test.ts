import { expect, it } from 'vitest';
import type { Level } from '../../lib/engine/inquiry/verdict';
import { CANDIDATES, heldHalves, type TriedText } from './accuracy-held';

const last = CANDIDATES.length - 1;
/** Every candidate says this, but the last one says something else. */
const text = (i: number, label: 'spam' | 'ham', level: Level, lastSays: Level): TriedText => ({
  set: 'a',
  family: `f${i}`,
  label,
  levels: CANDIDATES.map((_, n) => (n === last ? lastSays : level)),
});

it('reports the candidate that did best on the other half', () => {
  const texts = Array.from({ length: 40 }, (_, i) =>
    text(i, i % 2 ? 'spam' : 'ham', 'unsure', i % 2 ? 'spam' : 'genuine'),
  );
  expect(heldHalves(texts)).toContain('| a | 40 | 100.0 | 0.0 | 0.0 | 0.0 |');
});

it('rather leaves texts unsure than calls a genuine one junk now and then', () => {
  const texts = Array.from({ length: 60 }, (_, i) =>
    i % 2 ? text(i, 'spam', 'unsure', 'spam') : text(i, 'ham', 'unsure', 'spam'),
  );
  expect(heldHalves(texts)).toContain('| a | 60 | 0.0 | 100.0 | 0.0 | 0.0 |');
});

it('counts what is missed among the junk only', () => {
  const texts = Array.from({ length: 10 }, (_, i) => text(i, i < 4 ? 'spam' : 'ham', 'genuine', 'genuine'));
  expect(heldHalves(texts)).toContain('| a | 10 | 0.0 | 0.0 | 100.0 | 0.0 |');
});
