import type { CaseView } from '../inquiry/case-view';
import { spanOf } from '../inquiry/fold';
import type { Span } from '../inquiry/signal';
import { readFeatures, type Features } from './features';
import type { ReaderModel } from './model';
import { logOdds } from './train';

/** A stretch of the buyer's words that moved the reader; positive weight towards junk. */
export interface Clue {
  weight: number;
  span: Span;
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
}

const MAX_CLUES = 6;

/**
 * Reads a case with a model. An empty text, one emoji or a language never seen gives log-odds near 0 and `known` near 0: no
 * opinion, never a silent "genuine".
 */
export function readCase(view: CaseView, model: ReaderModel): Reading {
  const features = readFeatures(view, model.bits);
  const { ids } = features;
  if (ids.length === 0) return { logOdds: 0, junk: 0.5, clues: [], known: 0, words: 0 };
  const known = familiar(features.wholeWords, model);
  const odds = logOdds(model, ids);
  return {
    logOdds: odds,
    junk: 1 / (1 + Math.exp(-odds)),
    clues: cluesOf(features, model),
    known,
    words: features.wholeWords.length,
  };
}

function familiar(words: Int32Array, model: ReaderModel): number {
  let met = 0;
  for (const id of words) if (model.weights[id] !== 0) met++;
  return words.length === 0 ? 0 : met / words.length;
}

/** The words with the most weight, neighbours joined, heaviest first. */
function cluesOf(features: Features, model: ReaderModel): Clue[] {
  const share = 1 / Math.sqrt(features.ids.length);
  const byWord = new Float32Array(features.words.length);
  features.ids.forEach((id, i) => {
    const at = features.at[i] ?? -1;
    if (at >= 0) byWord[at] = (byWord[at] ?? 0) + (model.weights[id] ?? 0) * share;
  });
  const order = [...byWord.keys()].sort((a, b) => Math.abs(byWord[b] ?? 0) - Math.abs(byWord[a] ?? 0));
  const clues: Clue[] = [];
  for (const at of order.slice(0, MAX_CLUES)) {
    const word = features.words[at];
    const weight = byWord[at] ?? 0;
    if (!word || Math.abs(weight) < 0.02) break;
    clues.push({ weight, span: spanOf(word.part, word.start, word.end) });
  }
  return clues;
}
