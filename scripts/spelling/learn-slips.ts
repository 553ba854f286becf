import { LETTERS } from '../../lib/engine/listing/spelling/dictionary';
import type { LetterGroup, PackedSlips, Slips } from '../../lib/engine/listing/spelling/slips';

export interface Pair {
  wrong: readonly number[];
  right: readonly number[];
  source: string;
}

export interface Learning {
  rounds: number;
  /** Weight of what the kind of slip says against what was counted, in pairs. */
  trust: number;
  rarity: number;
  formed: number;
  /** Groups fewer pairs share are chance. */
  leastPairs: number;
  /** How much a pair of each source counts. */
  weights: Record<string, number>;
}

export const LEARNING: Learning = { rounds: 4, trust: 6, rarity: 0.9, formed: 2, leastPairs: 3, weights: {} };

const CELLS = LETTERS * LETTERS;
const SCALE = 0.06;
const TOP = 255 * SCALE;
const LONGEST_GROUP = 3;

const code = (letter: string) => letter.charCodeAt(0) - 96;
const letters = (codes: readonly number[]) =>
  codes.map((one) => (one === 27 ? "'" : String.fromCharCode(one + 96))).join('');
const VOWELS = new Set(Array.from('aeiouy', code));

/** Keys that stand side by side on a QWERTY board. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const NEIGHBOURS = new Set(
  ROWS.flatMap((row, y) =>
    [...row].flatMap((key, x) => {
      const below = ROWS[y + 1] ?? '';
      return [row[x + 1], below[x], below[x - 1]]
        .filter((other) => other !== undefined)
        .flatMap((other) => [code(key) * LETTERS + code(other), code(other) * LETTERS + code(key)]);
    }),
  ),
);

/** Letters that stand for the same or nearly the same sound. */
const SOUNDS = ['ckqxgs', 'sczx', 'gj', 'dt', 'bp', 'fvp', 'mn', 'lr', 'wuv', 'iy', 'th', 'szt'];
const ALIKE = new Set(
  SOUNDS.flatMap((set) =>
    [...set].flatMap((a) => [...set].filter((b) => b !== a).map((b) => code(a) * LETTERS + code(b))),
  ),
);

type Kind = 'replace' | 'drop' | 'add' | 'swap';

/** Names of kinds of slips; cells of a kind share what is learned when a cell itself was hardly met. */
function kindOf(kind: Kind, first: number, second: number): string {
  const vowel = (one: number) => (VOWELS.has(one) ? 'v' : one === 27 ? 'a' : one === 0 ? '^' : 'c');
  if (kind === 'replace') {
    const cell = first * LETTERS + second;
    if (ALIKE.has(cell)) return 'replace alike';
    if (NEIGHBOURS.has(cell)) return `replace key ${vowel(first)}${vowel(second)}`;
    return `replace ${vowel(first)}${vowel(second)}`;
  }
  if (kind === 'swap') return `swap ${vowel(first)}${vowel(second)}`;
  if (first === second) return `${kind} double ${vowel(second)}`;
  return `${kind} ${vowel(first)}${vowel(second)}${second === code('h') ? 'h' : ''}${second === code('e') ? 'e' : ''}`;
}

/** Sound groups tried from the start; the rest is found in the pairs. */
const GROUPS =
  'ph:f f:ph gh:f ough:uff ck:k k:ck ck:c c:ck qu:kw qu:q x:ks x:cs ks:x sc:s s:sc ce:se se:ce ci:si tion:sion sion:tion tion:shun cion:tion ' +
  'able:ible ible:able ance:ence ence:ance ant:ent ent:ant ie:ei ei:ie igh:i kn:n n:kn wr:r gn:n ps:s mb:m dge:ge dge:j ge:j tch:ch ch:tch sh:ch ch:sh ' +
  'ch:k ou:u u:ou oo:u ea:ee ee:ea ea:e e:ea ai:a a:ai ai:ay ay:ai ei:ay er:or or:er ar:er er:ar re:er le:el el:le al:el il:le ey:y y:ey ie:y y:ie ' +
  'ious:us ous:us ous:ious eous:ious cial:tial tial:cial cial:shal ture:cher ture:chur ure:er wh:w w:wh rh:r ll:l';

function firstGroups(): LetterGroup[] {
  return GROUPS.split(' ').map((pair) => {
    const [right = '', written = ''] = pair.split(':');
    return { right: [...right].map(code), written: [...written].map(code), cost: 6 };
  });
}

function start(learning: Learning): Slips {
  const table = (cost: (first: number, second: number) => number) =>
    Float64Array.from({ length: CELLS }, (_, i) => cost(Math.floor(i / LETTERS), i % LETTERS));
  return {
    replace: table((a, b) => (VOWELS.has(a) && VOWELS.has(b) ? 5 : 7)),
    drop: table((a, b) => (a === b ? 4 : 6)),
    add: table((a, b) => (a === b ? 4 : 6)),
    swap: table(() => 5),
    groups: firstGroups(),
    firstLetter: 2,
    stray: 7,
    rarity: learning.rarity,
    formed: learning.formed,
  };
}

interface Step {
  kind: Kind | 'match' | 'group' | 'stray';
  first: number;
  second: number;
  group?: LetterGroup;
  /** Where in right and written it begins and ends. */
  r: [number, number];
  w: [number, number];
}

/** Whether three letters were written with one of them two places off. */
function isStray([a, b, c]: readonly number[], [x, y, z]: readonly number[]): boolean {
  if (c === undefined || z === undefined || a === x) return false;
  return (a === z && ((b === x && c === y) || (b === y && c === x))) || (a === y && b === z && c === x);
}

/** The cheapest way from the right word to what was written. */
export function align(right: readonly number[], wrong: readonly number[], slips: Slips): Step[] {
  const width = wrong.length + 1;
  const cost = new Float64Array((right.length + 1) * width).fill(Infinity);
  const how: (Step | undefined)[] = [];
  cost[0] = 0;
  for (let r = 0; r <= right.length; r++) {
    for (let w = 0; w <= wrong.length; w++) {
      const here = cost[r * width + w] ?? Infinity;
      if (here === Infinity) continue;
      const go = (
        dr: number,
        dw: number,
        price: number,
        kind: Step['kind'],
        first: number,
        second: number,
        group?: LetterGroup,
      ) => {
        const to = (r + dr) * width + w + dw;
        if (here + price >= (cost[to] ?? 0)) return;
        cost[to] = here + price;
        how[to] = { kind, first, second, group, r: [r, r + dr], w: [w, w + dw] };
      };
      const before = right[r - 1] ?? 0;
      const one = right[r];
      const written = wrong[w];
      const first = r === 0 ? slips.firstLetter : 0;
      if (one !== undefined && written !== undefined) {
        if (one === written) go(1, 1, 0, 'match', one, one);
        else go(1, 1, (slips.replace[one * LETTERS + written] ?? 0) + first, 'replace', one, written);
        const after = right[r + 1];
        if (after !== undefined && one !== after && after === written && one === wrong[w + 1])
          go(2, 2, (slips.swap[one * LETTERS + after] ?? 0) + first, 'swap', one, after);
        if (isStray(right.slice(r, r + 3), wrong.slice(w, w + 3))) go(3, 3, slips.stray + first, 'stray', one, written);
        for (const group of slips.groups)
          if (group.right.every((c, i) => right[r + i] === c) && group.written.every((c, i) => wrong[w + i] === c))
            go(group.right.length, group.written.length, group.cost, 'group', 0, 0, group);
      }
      if (one !== undefined) go(1, 0, slips.drop[before * LETTERS + one] ?? 0, 'drop', before, one);
      if (written !== undefined) go(0, 1, (slips.add[before * LETTERS + written] ?? 0) + first, 'add', before, written);
    }
  }
  const steps: Step[] = [];
  for (let r = right.length, w = wrong.length; r > 0 || w > 0;) {
    const step = how[r * width + w];
    if (step === undefined) return [];
    steps.push(step);
    [r, w] = [step.r[0], step.w[0]];
  }
  return steps.reverse();
}

interface Counts {
  tables: Record<Kind, Float64Array>;
  kinds: Map<string, { count: number; cells: number }>;
  groups: Map<string, number>;
  seen: {
    one: Float64Array;
    pair: Float64Array;
    runs: Map<string, number>;
    first: number;
    wrongFirst: number;
    stray: number;
  };
}

function count(pairs: readonly Pair[], slips: Slips, learning: Learning): Counts {
  const table = () => new Float64Array(CELLS);
  const counts: Counts = {
    tables: { replace: table(), drop: table(), add: table(), swap: table() },
    kinds: new Map(),
    groups: new Map(),
    seen: { one: new Float64Array(LETTERS), pair: table(), runs: new Map(), first: 0, wrongFirst: 0, stray: 0 },
  };
  for (const { wrong, right, source } of pairs) {
    const weight = learning.weights[source] ?? 1;
    for (let i = 0; i < right.length; i++) {
      const one = right[i] ?? 0;
      counts.seen.one[one] = (counts.seen.one[one] ?? 0) + weight;
      const cell = (right[i - 1] ?? 0) * LETTERS + one;
      counts.seen.pair[cell] = (counts.seen.pair[cell] ?? 0) + weight;
      for (let to = i + 1; to <= Math.min(right.length, i + 4); to++) {
        const run = letters(right.slice(i, to));
        counts.seen.runs.set(run, (counts.seen.runs.get(run) ?? 0) + weight);
      }
    }
    counts.seen.first += weight;
    const steps = align(right, wrong, slips);
    if (steps[0] && steps[0].kind !== 'match' && steps[0].kind !== 'group') counts.seen.wrongFirst += weight;
    for (const { kind, first, second, group } of steps) {
      if (kind === 'match') continue;
      if (kind === 'stray') counts.seen.stray += weight;
      else if (kind !== 'group') {
        const cell = first * LETTERS + second;
        counts.tables[kind][cell] = (counts.tables[kind][cell] ?? 0) + weight;
      }
      if (group) {
        const name = `${letters(group.right)}:${letters(group.written)}`;
        counts.groups.set(name, (counts.groups.get(name) ?? 0) + weight);
      }
    }
    joined(steps, right, wrong, weight, counts.groups);
  }
  return counts;
}

/** Slips side by side or with one letter of what surrounds them: the groups the pairs themselves suggest. */
function joined(
  steps: readonly Step[],
  right: readonly number[],
  wrong: readonly number[],
  weight: number,
  groups: Map<string, number>,
) {
  const met = new Set<string>();
  for (let from = 0; from < steps.length; from++) {
    for (let to = from + 1; to <= Math.min(steps.length, from + LONGEST_GROUP); to++) {
      const run = steps.slice(from, to);
      if (run.every(({ kind }) => kind === 'match') || run.some(({ kind }) => kind === 'group' || kind === 'stray'))
        continue;
      const a = right.slice(run[0]?.r[0], run.at(-1)?.r[1]);
      const b = wrong.slice(run[0]?.w[0], run.at(-1)?.w[1]);
      if (a.length < 1 || b.length < 1 || a.length + b.length < 3 || a.length > 3 || b.length > 3) continue;
      met.add(`${letters(a)}:${letters(b)}`);
    }
  }
  for (const name of met) groups.set(`?${name}`, (groups.get(`?${name}`) ?? 0) + weight);
}

function estimate(counts: Counts, before: Slips, learning: Learning): Slips {
  const kinds: Kind[] = ['replace', 'drop', 'add', 'swap'];
  const exposure = (kind: Kind, first: number, second: number): number => {
    const { one, pair } = counts.seen;
    if (kind === 'replace') return one[first] ?? 0;
    if (kind === 'add') return first === 0 ? counts.seen.first : (one[first] ?? 0);
    return pair[first * LETTERS + second] ?? 0;
  };
  const pooled = new Map<string, { hits: number; of: number }>();
  const cells = kinds.flatMap((kind) =>
    Array.from({ length: CELLS }, (_, i) => ({ kind, first: Math.floor(i / LETTERS), second: i % LETTERS })),
  );
  for (const { kind, first, second } of cells) {
    if (second === 0) continue;
    const pool = pooled.get(kindOf(kind, first, second)) ?? { hits: 0, of: 0 };
    pool.hits += counts.tables[kind][first * LETTERS + second] ?? 0;
    pool.of += exposure(kind, first, second);
    pooled.set(kindOf(kind, first, second), pool);
  }
  const trust = {
    replace: 20 * learning.trust,
    drop: 5 * learning.trust,
    add: 20 * learning.trust,
    swap: 4 * learning.trust,
  };
  const tables = Object.fromEntries(kinds.map((kind) => [kind, new Float64Array(CELLS).fill(TOP)])) as Record<
    Kind,
    Float64Array
  >;
  for (const { kind, first, second } of cells) {
    if (second === 0) continue;
    const pool = pooled.get(kindOf(kind, first, second)) ?? { hits: 0, of: 0 };
    const usual = (pool.hits + 0.3) / (pool.of + 1000);
    const hits = counts.tables[kind][first * LETTERS + second] ?? 0;
    const share = (hits + trust[kind] * usual) / (exposure(kind, first, second) + trust[kind]);
    tables[kind][first * LETTERS + second] = Math.min(TOP, Math.max(0.5, -Math.log(share)));
  }
  return { ...before, ...tables, groups: groupsFrom(counts, tables, before, learning) };
}

/** Keeps the groups that say more than their letters one by one. */
function groupsFrom(
  counts: Counts,
  tables: Record<Kind, Float64Array>,
  before: Slips,
  learning: Learning,
): LetterGroup[] {
  const plain: Slips = { ...before, ...tables, groups: [] };
  const groups: LetterGroup[] = [];
  for (const name of new Set([...counts.groups.keys()].map((one) => one.replace('?', '')))) {
    const hits = Math.max(counts.groups.get(name) ?? 0, counts.groups.get(`?${name}`) ?? 0);
    const [right = '', written = ''] = name.split(':');
    if (hits < learning.leastPairs) continue;
    const cost = -Math.log((hits - 0.5) / ((counts.seen.runs.get(right) ?? 0) + 4));
    const [a, b] = [[...right].map(code), [...written].map(code)];
    if (cost < priced(align(a, b, plain), plain) - 0.7)
      groups.push({ right: a, written: b, cost: Math.max(0.5, cost) });
  }
  return groups;
}

function priced(steps: readonly Step[], slips: Slips): number {
  return steps.reduce(
    (sum, { kind, first, second }) =>
      kind === 'match' || kind === 'group' || kind === 'stray'
        ? sum
        : sum + (slips[kind][first * LETTERS + second] ?? 0),
    0,
  );
}

function pack(slips: Slips): PackedSlips {
  const table = (values: Float64Array) =>
    btoa(String.fromCharCode(...Array.from(values, (value) => Math.max(0, Math.min(255, Math.round(value / SCALE))))));
  return {
    scale: SCALE,
    replace: table(slips.replace),
    drop: table(slips.drop),
    add: table(slips.add),
    swap: table(slips.swap),
    groups: slips.groups
      .map(({ right, written, cost }) => `${letters(right)}:${letters(written)}:${cost.toFixed(2)}`)
      .join(' '),
    firstLetter: slips.firstLetter,
    stray: slips.stray,
    rarity: slips.rarity,
    formed: slips.formed,
  };
}

/** Learns the costs from pairs; deterministic. */
export function learnSlips(pairs: readonly Pair[], learning: Learning = LEARNING): PackedSlips {
  let slips = start(learning);
  for (let round = 0; round < learning.rounds; round++) {
    const counts = count(pairs, slips, learning);
    slips = estimate(counts, slips, learning);
    slips.stray = -Math.log((counts.seen.stray + 1) / (8 * counts.seen.first));
    const share = counts.seen.wrongFirst / counts.seen.first;
    slips.firstLetter = Math.max(0, Math.log(0.12 / Math.max(share, 0.01)));
  }
  return pack(slips);
}
