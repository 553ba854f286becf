import type { CaseView } from '../inquiry/case-view';
import { spanOf } from '../inquiry/fold';
import type { Span } from '../inquiry/signal';
import { isFunctionWord } from './function-words';
import { readFeatures, type Features } from './features';
import type { Learned, ReaderModel } from './model';
import { logOdds } from './train';

/** A stretch of the buyer's words that moved the reader; positive weight towards junk. */
export interface Clue {
  weight: number;
  span: Span;
  /** A good part of its weight was learned on this device. */
  learned?: true;
}

/** The reader's opinion, apart from the rules'. */
export interface Reading {
  /** Log-odds of junk; 0 when it has read nothing it knows. */
  logOdds: number;
  junk: number;
  clues: Clue[];
  /** Share of its words that the reader has met: how much of this text it knows at all, 0–1. */
  known: number;
  /** Distinct words read. */
  words: number;
  /** The reading without what was learned on this device; set where that makes a difference. */
  shipped?: Reading;
}

const MAX_CLUES = 6;
/** What was learned moves one text no further than this, log-odds, however many examples agree. */
const MOST_LEARNED = 5;
/** From this share of a clue's weight on it counts as learned: what was learned is spread over many words. */
const LEARNED_CLUE = 1 / 3;
/** Less is nothing to speak of. */
const LEAST_LEARNED = 0.02;

/**
 * Reads a case with a model. An empty text, one emoji or a language never seen gives log-odds near 0 and `known` near 0: no
 * opinion, never a silent "genuine".
 */
export function readCase(view: CaseView, model: ReaderModel): Reading {
  const features = readFeatures(view, model.bits);
  const { ids } = features;
  if (ids.length === 0) return { logOdds: 0, junk: 0.5, clues: [], known: 0, words: 0 };
  const odds = logOdds(model, ids);
  if (model.learned === undefined) return readingOf(odds, features, model);
  const moved = learnedOdds(model.learned, ids);
  const shipped = readingOf(odds, features, { ...model, learned: undefined });
  return Math.abs(moved) < LEAST_LEARNED ? shipped : { ...readingOf(odds + moved, features, model), shipped };
}

function readingOf(odds: number, features: Features, model: ReaderModel): Reading {
  return {
    logOdds: odds,
    junk: 1 / (1 + Math.exp(-odds)),
    clues: cluesOf(features, model, odds),
    known: familiar(features.wholeWords, model),
    words: features.wholeWords.length,
  };
}

/**
 * What was learned adds so much to a text's log-odds; shared out as in `logOdds`. What every text shares with every other is
 * taken off first, so that mail that merely uses the same everyday words stays where it is.
 */
function learnedOdds({ weights, slack }: Learned, ids: Int32Array): number {
  let sum = 0;
  for (const id of ids) sum += weights[id] ?? 0;
  const moved = sum / Math.sqrt(ids.length);
  const beyond = Math.max(0, Math.abs(moved) - (moved > 0 ? slack.junk : slack.genuine));
  return Math.sign(moved) * Math.min(MOST_LEARNED, beyond);
}

function familiar(words: Int32Array, { weights, learned }: ReaderModel): number {
  let met = 0;
  for (const id of words) if (weights[id] !== 0 || (learned?.weights[id] ?? 0) !== 0) met++;
  return words.length === 0 ? 0 : met / words.length;
}

/** The words with the most weight, heaviest first; among them some that speak for what the reader says. */
function cluesOf(features: Features, model: ReaderModel, odds: number): Clue[] {
  const share = 1 / Math.sqrt(features.ids.length);
  const byWord = new Float32Array(features.words.length);
  const learned = new Float32Array(model.learned ? byWord.length : 0);
  const { ids, at: places } = features;
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] ?? 0;
    const at = places[i] ?? -1;
    if (at < 0) continue;
    const own = model.learned?.weights[id] ?? 0;
    byWord[at] = (byWord[at] ?? 0) + ((model.weights[id] ?? 0) + own) * share;
    if (own !== 0) learned[at] = (learned[at] ?? 0) + own * share;
  }
  // "Your" and "the" may weigh the most and yet tell the rep nothing.
  features.words.forEach(({ part, start, end }, at) => {
    if (isFunctionWord(part.folded.slice(start, end))) byWord[at] = 0;
  });
  const clues: Clue[] = [];
  for (const at of supporting(byWord, odds)) {
    const word = features.words[at];
    const weight = byWord[at] ?? 0;
    if (!word || Math.abs(weight) < 0.02) break;
    const ownShare = (learned[at] ?? 0) / weight;
    clues.push({
      weight,
      span: spanOf(word.part, word.start, word.end),
      ...(ownShare >= LEARNED_CLUE ? { learned: true as const } : {}),
    });
  }
  return clues;
}

/** Few heavy words may stand against many light ones; the half then goes to those that carried the day. */
function supporting(weights: Float32Array, odds: number): number[] {
  const places = heaviest(weights);
  if (places.some((at) => (weights[at] ?? 0) * odds > 0)) return places;
  const agreeing = heaviest(weights.map((weight) => (weight * odds > 0 ? weight : 0)));
  return [...places.slice(0, MAX_CLUES / 2), ...agreeing.slice(0, MAX_CLUES / 2)];
}

/** Places of the largest amounts, of equal ones the first. Sorting all would cost more than reading the text. */
function heaviest(weights: Float32Array): number[] {
  const places: number[] = [];
  let least = 0;
  for (let i = 0; i < weights.length; i++) {
    const size = Math.abs(weights[i] ?? 0);
    if (places.length === MAX_CLUES && size <= least) continue;
    let before = places.length;
    while (before > 0 && Math.abs(weights[places[before - 1] ?? 0] ?? 0) < size) before--;
    places.splice(before, 0, i);
    if (places.length > MAX_CLUES) places.pop();
    least = Math.abs(weights[places.at(-1) ?? 0] ?? 0);
  }
  return places;
}
