import { defaultPack } from '../../lib/engine/inquiry/default-pack';
import type { RulePack } from '../../lib/engine/inquiry/rule-pack';
import type { Level } from '../../lib/engine/inquiry/verdict';
import { featureNumber } from '../../lib/engine/reader/features';

/** A text with the level each candidate gives it. */
export interface TriedText {
  set: string;
  /** Near-duplicates share it and fall on one side of every split. */
  family: string;
  label: 'spam' | 'ham';
  levels: readonly Level[];
}

/** How rules and reader could be weighed against each other: what the choice is made among. */
export const CANDIDATES: readonly RulePack[] = [0.4, 0.5, 0.6].flatMap((rules) =>
  [1.1, 1.3, 1.5].flatMap((reader) =>
    [1, 1.3, 1.7].map((disagree): RulePack => {
      const { reader: settings } = defaultPack;
      return settings ? { ...defaultPack, reader: { ...settings, rules, reader, disagree } } : defaultPack;
    }),
  ),
);

/** What a mistake costs in "unsure" verdicts. */
const FALSE_JUNK = 20;
const MISSED = 8;
const REPEATS = 20;

interface Tally {
  n: number;
  junk: number;
  caught: number;
  missed: number;
  unsure: number;
  falseJunk: number;
}

/**
 * What a set nobody looked at would show: the candidate is chosen on a random half of the families and judged on the other
 * half, both ways, twenty times. Markdown; each set counts the same in the choice.
 */
export function heldHalves(texts: readonly TriedText[]): string {
  const sizes = new Map<string, number>();
  for (const { set } of texts) sizes.set(set, (sizes.get(set) ?? 0) + 1);
  const tallies = new Map<string, Tally>();
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const sideOf = ({ family }: TriedText): number => featureNumber(`${family}:${repeat}`, 20) & 1;
    for (const side of [0, 1]) {
      const chosen = cheapest(
        texts.filter((text) => sideOf(text) === side),
        sizes,
      );
      for (const text of texts) if (sideOf(text) !== side) count(tallies, text, text.levels[chosen] ?? 'unsure');
    }
  }
  const rows = [...tallies].map(
    ([set, t]) =>
      `| ${[set, t.n / REPEATS, share(t.caught, t.junk), share(t.unsure, t.n), share(t.missed, t.junk), share(t.falseJunk, t.n - t.junk)].join(' | ')} |`,
  );
  return `| set | n | caught % | unsure % | missed % | false junk % |\n| --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}`;
}

function cheapest(texts: readonly TriedText[], sizes: ReadonlyMap<string, number>): number {
  const costs = CANDIDATES.map((_, i) =>
    texts.reduce((sum, { set, label, levels }) => sum + cost(label, levels[i] ?? 'unsure') / (sizes.get(set) ?? 1), 0),
  );
  return costs.indexOf(Math.min(...costs));
}

function cost(label: TriedText['label'], level: Level): number {
  if (level === 'unsure') return 1;
  const junk = level !== 'genuine';
  if (junk === (label === 'spam')) return 0;
  return junk ? FALSE_JUNK : MISSED;
}

function count(tallies: Map<string, Tally>, { set, label }: TriedText, level: Level): void {
  const tally = tallies.get(set) ?? { n: 0, junk: 0, caught: 0, missed: 0, unsure: 0, falseJunk: 0 };
  tallies.set(set, tally);
  const junk = level === 'spam' || level === 'danger';
  tally.n += 1;
  if (level === 'unsure') tally.unsure += 1;
  if (label === 'spam') {
    tally.junk += 1;
    if (junk) tally.caught += 1;
    if (level === 'genuine') tally.missed += 1;
  } else if (junk) tally.falseJunk += 1;
}

function share(part: number, of: number): string {
  return of === 0 ? '–' : ((100 * part) / of).toFixed(1);
}
