import type { ReaderModel } from './model';

/** One text for training: its distinct features, 1 = junk, and how much it counts. */
export interface Sample {
  ids: Int32Array;
  junk: 0 | 1;
  weight: number;
}

export interface TrainOptions {
  version: string;
  bits: number;
  rounds: number;
  rate: number;
  seed: number;
  /** Left out, every feature starts with the same say. */
  prior?: PriorOptions;
}

/**
 * How much more readily a feature is believed that leans to one class by mere count (naive-Bayes scaling, Wang and Manning
 * 2012): with few texts that generalises better than learning every feature from nothing.
 */
export interface PriorOptions {
  /** Added to each feature's count in each class. */
  smoothing: number;
  /** The say a feature has that leans to neither class, 0–1. */
  least: number;
}

/** Small deterministic generator (mulberry32): training must give the same weights on every machine. */
export function generator(seed: number): () => number {
  let s = seed >>> 0;
  return () => {
    s = (s + 0x6d2b79f5) >>> 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Log-odds that a text with these features is junk. Divided by √n, so that a long text is not surer for being long. */
export function logOdds(model: Pick<ReaderModel, 'bias' | 'weights'>, ids: Int32Array): number {
  let sum = 0;
  for (const id of ids) sum += model.weights[id] ?? 0;
  return model.bias + sum / Math.sqrt(ids.length || 1);
}

/**
 * Logistic regression by AdaGrad over hashed features; a few seconds for a thousand texts. Deterministic for the same
 * samples in the same order and the same seed. A set of one class gives a model that leans to it, never an error.
 */
export function trainReader(samples: readonly Sample[], options: TrainOptions): ReaderModel {
  const size = 1 << options.bits;
  const say = options.prior ? sayOf(samples, size, options.prior) : new Float32Array(size).fill(1);
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-8);
  const random = generator(options.seed);
  const order = samples.map((_, i) => i);
  const model = { version: options.version, bits: options.bits, bias: 0, weights };
  let biasSquares = 1;
  for (let round = 0; round < options.rounds; round++) {
    shuffle(order, random);
    for (const i of order) {
      const sample = samples[i];
      if (!sample || sample.ids.length === 0) continue;
      const share = 1 / Math.sqrt(sample.ids.length);
      let sum = 0;
      for (const id of sample.ids) sum += (weights[id] ?? 0) * (say[id] ?? 0);
      const p = 1 / (1 + Math.exp(-model.bias - sum * share));
      const slope = (p - sample.junk) * sample.weight;
      biasSquares += slope * slope;
      model.bias -= (options.rate * slope) / Math.sqrt(biasSquares);
      for (const id of sample.ids) {
        const step = slope * share * (say[id] ?? 0);
        const square = (squares[id] ?? 0) + step * step;
        squares[id] = square;
        weights[id] = (weights[id] ?? 0) - (options.rate * step) / Math.sqrt(square);
      }
    }
  }
  for (let id = 0; id < size; id++) weights[id] = (weights[id] ?? 0) * (say[id] ?? 0);
  return model;
}

/** Each feature's say: `least` and, on top, how strongly it leans to one class by weighted count. */
function sayOf(samples: readonly Sample[], size: number, { smoothing, least }: PriorOptions): Float32Array {
  const counts = [new Float64Array(size).fill(smoothing), new Float64Array(size).fill(smoothing)] as const;
  const totals = [0, 0];
  for (const { ids, junk, weight } of samples) {
    totals[junk] = (totals[junk] ?? 0) + weight;
    for (const id of ids) counts[junk][id] = (counts[junk][id] ?? 0) + weight;
  }
  const [genuine = 0, spam = 0] = totals;
  // A set of one class leans to neither side by count: there is nothing to compare it with.
  const balance = genuine > 0 && spam > 0 ? Math.log(spam / genuine) : 0;
  return Float32Array.from({ length: size }, (_, id) => {
    const leaning = Math.log((counts[1][id] ?? 1) / (counts[0][id] ?? 1)) - balance;
    return least + (1 - least) * Math.abs(leaning);
  });
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = kept;
  }
}
