import { hash } from '../../shared/hash';
import { anchorSamples, everydayFeatures } from './personal-anchors';
import type { ReaderModel } from './model';
import { logOdds } from './train';

/**
 * Where a personal example comes from: the rep's own word, an order, or merely that we answered (which everything but danger
 * deserves, guard.reply-anyway, so that it says little).
 */
export type ExampleSource = 'correction' | 'ordered' | 'answered';

/** One text of the rep's own that the reader may learn from. */
export interface PersonalExample {
  /** Its subject; of two examples with one id the stronger source counts, then the newer. */
  id: string;
  /** Distinct features, as `readFeatures` numbers them. */
  ids: Int32Array;
  junk: 0 | 1;
  /** ms UTC */
  at: number;
  source: ExampleSource;
}

/** Small changes to the shipped weights, sparse; what is not named is unchanged. */
export interface PersonalWeights {
  /** Hash of all that follows; `''` when nothing was learned. */
  version: string;
  /** Version and size of the shipped weights that these are changes to: on others they would be noise. */
  base: string;
  bits: number;
  ids: Int32Array;
  /** In units of `UNIT` log-odds. */
  steps: Int16Array;
  /** See `Learned`; in the same units. */
  slack: { junk: number; genuine: number };
}

/** What came of learning. */
export interface Learning {
  weights: PersonalWeights;
  /** By example: how far (log-odds) it moved itself towards its side; 0 = it already stood there. */
  moved: ReadonlyMap<string, number>;
}

/** Examples learned from at most, the newest. */
const MOST_EXAMPLES = 2_000;
/** Weights are kept in such steps: what is smaller moves nothing, and equal rows give equal weights to the last bit. */
export const UNIT = 1 / 512;
/** How far (log-odds) a source wants its text on its side of even, and how much it may move for that. */
const SOURCES: Readonly<Record<ExampleSource, { target: number; most: number; rank: number }>> = {
  correction: { target: 3, most: 6, rank: 2 },
  ordered: { target: 2, most: 4, rank: 1 },
  // Evidence so weak that it only takes back a little suspicion; it never makes a text more genuine than even.
  answered: { target: 0, most: 1, rank: 0 },
};
/** An example's say halves in this time, ms, and never falls below a share: what a rep once said stays said. */
const HALF_LIFE = 365 * 86_400_000;
const LEAST_SAY = 0.25;
/** The shipped weights know what they have met in thousands of texts: those change less than words they never met. */
const KNOWN_MOVES = 0.2;
/** Words of any letter mark nobody. */
const EVERYDAY_MOVES = 0.05;
/** What any two texts have in common moves one by less than this (log-odds) when the other is corrected. */
const LEAST_SLACK = 0.4;
/**
 * Where examples of one side prevail, what they have in common is everyday language as much as a mark of their side: for each
 * log-odds they moved more than the other side did, so much more is taken off, up to a limit.
 */
const SLACK_PER_SURPLUS = 0.03;
const MOST_SLACK = 2.5;
/** So many times as far may one side move before it prevails. */
const BALANCED = 3;
/** How far ordinary texts may be moved as a side effect, log-odds. */
const ANCHOR_SLACK = 0.15;
const ANCHOR_HOLD = 40;
const ROUNDS = 30;
/** A text of almost nothing but immovable words would need a force that tears at all others. */
const LEAST_NORM = 0.05;
/** Smaller changes in a whole round end it early. */
const SETTLED = 1e-3;

/** One text that pulls the weights until it stands where it should, or its strength is used up. */
interface Pull {
  ids: Int32Array;
  /** +1 towards junk, −1 towards genuine. */
  sign: 1 | -1;
  /** Log-odds it wants to be moved by. */
  need: number;
  most: number;
  strength: number;
  /** Its features' say in itself. */
  norm: number;
}

/**
 * Learns from the rep's own texts: the smallest change to the shipped weights by which each text comes to stand on its side,
 * as far as its source's strength reaches (a support vector machine's dual, solved by coordinates). So one text moves itself
 * and its copies by at most its strength and others by what they share with it; a text that stands right already changes
 * nothing; ordinary requests and well-known scams (`anchorSamples`) are held where they are, so that examples of one kind do
 * not drift.
 *
 * Pure: the same examples in any order give the same weights, and leaving one out gives what was without it. No clock: an
 * example's age counts from the newest.
 */
export function learnPersonally(examples: readonly PersonalExample[], model: ReaderModel): Learning {
  const kept = newestOf(examples);
  const move = mobility(model);
  const own = pullsOf(kept, model, move);
  if (own.length === 0)
    return { weights: packed(new Float64Array(0), { junk: 0, genuine: 0 }, model), moved: new Map() };
  const anchors = anchorSamples(model.bits).map((one) => holding(one, move));
  const weights = settle([...anchors, ...own], move);
  const moved = new Map(kept.map(({ id }, i) => [id, movedItself(own[i])]));
  return { weights: packed(weights, slackOf(own), model), moved };
}

/** How far a text moved itself, log-odds towards its own side; 0 = it stood right without. */
function movedItself(pull: Pull | undefined): number {
  return pull ? pull.strength * pull.norm : 0;
}

/** One per subject, the newest of all, in an order of their own. */
function newestOf(examples: readonly PersonalExample[]): PersonalExample[] {
  const bySubject = new Map<string, PersonalExample>();
  for (const one of examples) {
    if (one.ids.length === 0 || !Number.isFinite(one.at)) continue;
    const other = bySubject.get(one.id);
    if (other === undefined || outranks(one, other)) bySubject.set(one.id, one);
  }
  return [...bySubject.values()].sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1)).slice(0, MOST_EXAMPLES);
}

/** The rep's word wins over what became of it. */
function outranks(one: PersonalExample, other: PersonalExample): boolean {
  const [a, b] = [SOURCES[one.source].rank, SOURCES[other.source].rank];
  return a !== b ? a > b : one.at !== other.at ? one.at > other.at : one.junk > other.junk;
}

function mobility({ weights, bits }: ReaderModel): Float32Array {
  const move = Float32Array.from(weights, (weight) => (weight === 0 ? 1 : KNOWN_MOVES));
  for (const id of everydayFeatures(bits)) move[id] = EVERYDAY_MOVES;
  return move;
}

function pullsOf(examples: readonly PersonalExample[], model: ReaderModel, move: Float32Array): Pull[] {
  const newest = examples[0]?.at ?? 0;
  return examples.map(({ ids, junk, at, source }) => {
    const { target, most } = SOURCES[source];
    const sign = junk === 1 ? 1 : -1;
    const say = Math.max(LEAST_SAY, 2 ** ((at - newest) / HALF_LIFE));
    const norm = normOf(ids, move);
    const need = target - sign * logOdds(model, ids);
    return { ids, sign, need, most: (most * say) / Math.max(LEAST_NORM, norm), strength: 0, norm };
  });
}

function holding({ ids, junk }: { ids: Int32Array; junk: 0 | 1 }, move: Float32Array): Pull {
  const sign = junk === 1 ? 1 : -1;
  return { ids, sign, need: -ANCHOR_SLACK, most: ANCHOR_HOLD, strength: 0, norm: normOf(ids, move) };
}

function normOf(ids: Int32Array, move: Float32Array): number {
  let sum = 0;
  for (const id of ids) sum += move[id] ?? 1;
  return sum / (ids.length || 1);
}

function settle(pulls: readonly Pull[], move: Float32Array): Float64Array {
  const weights = new Float64Array(move.length);
  for (let round = 0; round < ROUNDS; round++) {
    let largest = 0;
    for (const pull of pulls) largest = Math.max(largest, adjust(pull, weights, move));
    if (largest < SETTLED) break;
  }
  return weights;
}

/** How far each side moved its own texts, and from that how much has to be taken off. */
function slackOf(own: readonly Pull[]): { junk: number; genuine: number } {
  const moved = { junk: 0, genuine: 0 };
  for (const pull of own) moved[pull.sign === 1 ? 'junk' : 'genuine'] += movedItself(pull);
  const slack = (surplus: number): number =>
    LEAST_SLACK + Math.min(MOST_SLACK - LEAST_SLACK, Math.max(0, surplus) * SLACK_PER_SURPLUS);
  return { junk: slack(moved.junk - BALANCED * moved.genuine), genuine: slack(moved.genuine - BALANCED * moved.junk) };
}

/** Brings one text where it wants to stand, all others left as they are. @returns by how much its strength changed. */
function adjust(pull: Pull, weights: Float64Array, move: Float32Array): number {
  const { ids, sign, need, most, strength, norm } = pull;
  if (norm === 0) return 0;
  const share = 1 / Math.sqrt(ids.length);
  let moved = 0;
  for (const id of ids) moved += weights[id] ?? 0;
  const wanted = strength + (need - sign * moved * share) / norm;
  const next = Math.min(most, Math.max(0, wanted));
  const change = next - strength;
  if (change === 0) return 0;
  pull.strength = next;
  const step = change * sign * share;
  for (const id of ids) weights[id] = (weights[id] ?? 0) + step * (move[id] ?? 1);
  return Math.abs(change);
}

function packed(
  weights: Float64Array,
  slack: PersonalWeights['slack'],
  { version: base, bits }: ReaderModel,
): PersonalWeights {
  const ids: number[] = [];
  const steps: number[] = [];
  weights.forEach((weight, id) => {
    const step = inSteps(weight);
    if (step === 0) return;
    ids.push(id);
    steps.push(step);
  });
  const content = {
    base,
    bits,
    ids: Int32Array.from(ids),
    steps: Int16Array.from(steps),
    slack: { junk: inSteps(slack.junk), genuine: inSteps(slack.genuine) },
  };
  return { version: versionOf(content), ...content };
}

function inSteps(odds: number): number {
  return Math.max(-32_767, Math.min(32_767, Math.round(odds / UNIT)));
}

function versionOf({ base, bits, ids, steps, slack }: Omit<PersonalWeights, 'version'>): string {
  if (ids.length === 0) return '';
  return hash(`${base}/${bits}/${slack.junk}/${slack.genuine}/${ids.join()}/${steps.join()}`);
}

/**
 * The shipped reader with what was learned.
 *
 * @param stored as read back from the store: nothing of it is trusted.
 * @returns null when it is damaged; the shipped model itself when nothing was learned, or when it belongs to other shipped
 *   weights (an update) and has to be learned anew.
 */
export function withPersonal(model: ReaderModel, stored: unknown): ReaderModel | null {
  const personal = personalFrom(stored);
  if (personal === null) return null;
  const { base, bits, ids, steps, slack } = personal;
  if (ids.length === 0 || base !== model.version || bits !== model.bits) return model;
  const weights = new Float32Array(model.weights.length);
  ids.forEach((id, i) => {
    weights[id] = (steps[i] ?? 0) * UNIT;
  });
  return {
    ...model,
    learned: { version: personal.version, weights, slack: { junk: slack.junk * UNIT, genuine: slack.genuine * UNIT } },
  };
}

/** Whole and undamaged, or null. The version is a checksum over everything else. */
function personalFrom(stored: unknown): PersonalWeights | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { version, base, bits, ids, steps, slack } = stored as Partial<Record<keyof PersonalWeights, unknown>>;
  if (typeof version !== 'string' || typeof base !== 'string' || typeof bits !== 'number') return null;
  if (!(ids instanceof Int32Array) || !(steps instanceof Int16Array) || ids.length !== steps.length) return null;
  if (typeof slack !== 'object' || slack === null || !('junk' in slack) || !('genuine' in slack)) return null;
  const { junk, genuine } = slack;
  if (typeof junk !== 'number' || typeof genuine !== 'number') return null;
  const whole = { base, bits, ids, steps, slack: { junk, genuine } };
  return versionOf(whole) === version ? { version, ...whole } : null;
}
