import type { Part } from './case-view';
import { isStem, labelOfStem, labelOfWord, NOTHING, NUMBER, wordClass } from './vocabulary';

/** Up to `most` words of one sentence may stand before `next` goes on. */
interface Gap {
  most: number;
  next: number;
}

/** All nodes where a walk may be at once; its steps are worked out when first taken. */
interface State {
  nodes: readonly number[];
  gaps: readonly Gap[];
  /** Tags of the phrases that end here. */
  ends: readonly number[];
  /** Edges of its nodes by label. */
  edges: ReadonlyMap<number, readonly number[]>;
}

/** Numbers of the state in which nothing goes on any more, and of a step not yet worked out. */
const NOWHERE = 0;
const NOT_YET = -1;
const BEGIN = 1;
const DEAD: State = { nodes: [], gaps: [], ends: [], edges: new Map() };
/** What there is to know of a state while walking. */
const HAS_ENDS = 1;
const HAS_GAPS = 2;

interface Draft {
  nodes: number[];
  gaps: Gap[];
  ends: number[];
}

interface Manner {
  /** Words are also looked up without what Arabic writes onto them. */
  anyReading?: boolean;
  /** The end of a sentence inside a phrase breaks it; the dots of "f.o.b." do not. */
  withinSentence?: boolean;
  /** Longest match in words; bounds the work at each word. Without it the longest phrase does. */
  reach?: number;
}

/** Steps remembered; more come from texts made to fill the memory, and then all is begun anew. */
const MOST_STEPS = 30_000;
const FIRST_SLOTS = 1 << 11;

/**
 * Finds all of thousands of phrases in one walk over a text's words. The phrases are a graph of words, stems, numbers and
 * gaps; while walking it is turned into a deterministic automaton, state by state as texts call for them, so that each word
 * costs one look-up however many phrases go on with it. Compiling is nothing but noting the edges down.
 */
export class WordAutomaton {
  /** Where all phrases begin. */
  readonly root: number;
  readonly #anyReading: boolean;
  readonly #withinSentence: boolean;
  readonly #reach: number;

  /** Edges in the order they were added, chained by node; 0 ends a chain. */
  readonly #label: number[] = [NOTHING];
  readonly #to: number[] = [0];
  readonly #following: number[] = [0];
  readonly #first: number[] = [];
  readonly #last: number[] = [];
  readonly #tag: number[] = [];
  readonly #gaps = new Map<number, Gap[]>();

  #states: State[] = [];
  #traits = new Uint8Array(256);
  /** By state and by class, 64 bits with one set for each label: where none is in both, no edge tells the word. */
  #stateBits = new Int32Array(2 * 256);
  #classBits = new Int32Array(0);
  #known = new Map<string, number>();
  #edgeMaps = new Map<string, State['edges']>();
  /** Steps from the root, by class of word. */
  #opening = new Int32Array(0);
  /** All others in an open hash table: state twice and one more where a gap may take the word, class, next state, –. */
  #steps = new Int32Array(4 * FIRST_SLOTS);
  #stepCount = 0;

  /** By node, the state in the making that it was last entered into. */
  readonly #met: number[] = [];
  #turn = 0;

  constructor(manner: Manner = {}) {
    this.#anyReading = manner.anyReading === true;
    this.#withinSentence = manner.withinSentence === true;
    this.#reach = manner.reach ?? Infinity;
    this.root = this.node();
  }

  /** A new node without edges. */
  node(): number {
    this.#last.push(0);
    this.#tag.push(-1);
    this.#met.push(0);
    return this.#first.push(0) - 1;
  }

  /** The node behind a word (folded as texts are). */
  word(from: number, word: string): number {
    return this.#edge(from, labelOfWord(word), this.node());
  }

  /** The node behind any word that begins with the stem. */
  stem(from: number, stem: string): number {
    return this.#edge(from, labelOfStem(stem), this.node());
  }

  /** The node behind a word that begins with a digit. */
  number(from: number): number {
    return this.#edge(from, NUMBER, this.node());
  }

  /** The node behind up to `most` words of the same sentence. */
  gap(from: number, most: number): number {
    const next = this.node();
    const list = this.#gaps.get(from);
    if (list) list.push({ most, next });
    else this.#gaps.set(from, [{ most, next }]);
    return next;
  }

  /** Lets a walk go on from one node to another without reading. */
  skip(from: number, to: number): void {
    this.#edge(from, NOTHING, to);
  }

  /** Whether some word must be read to get from one node to the other. */
  needsWord(from: number, to: number): boolean {
    const seen = new Set([from]);
    for (const node of seen) {
      for (let edge = this.#first[node] ?? 0; edge !== 0; edge = this.#following[edge] ?? 0) {
        if (this.#label[edge] === NOTHING) seen.add(this.#to[edge] ?? 0);
      }
    }
    return !seen.has(to);
  }

  /** Ends the phrase `tag` (0 or more) at the node. */
  end(node: number, tag: number): void {
    this.#tag[node] = tag;
    if (this.#states.length > 0) this.#forget();
  }

  /**
   * All phrases that begin at word `at`, put into `out` as `tag, end, tag, end, …` by rising end (index of the word after the
   * last); with the same end those that end with a stem first, then in the order they were added.
   *
   * @param classes of the part's words (`classesOf`).
   * @param from how much of `out` is filled already. What stands behind is written over, so that one array serves all words.
   * @param first class of what to read in place of the word at `at`.
   * @returns how much of `out` is filled now.
   */
  matchesAt(part: Part, classes: Uint32Array, at: number, out: number[], from = 0, first = classes[at] ?? 0): number {
    if (this.#stepCount > MOST_STEPS) this.#forget();
    let state = first < this.#opening.length ? (this.#opening[first] ?? NOWHERE) : NOT_YET;
    if (state === NOT_YET) state = this.#open(first);
    if (state === NOWHERE) return from;
    let filled = from;
    const { start, end, fresh } = part.words;
    const limit = Math.min(classes.length, at + this.#reach);
    for (let i = at + 1; state !== NOWHERE; i++) {
      const traits = this.#traits[state] ?? 0;
      if ((traits & HAS_ENDS) !== 0) {
        for (const tag of this.#states[state]?.ends ?? []) {
          out[filled++] = tag;
          out[filled++] = i;
        }
      }
      if (i >= limit) break;
      if (this.#withinSentence && fresh[i] === true && (start[i] ?? 0) - (end[i - 1] ?? 0) > 1) break;
      const skippable = (traits & HAS_GAPS) !== 0 && fresh[i] !== true && fresh[i + 1] !== true;
      state = this.#step(state, classes[i] ?? 0, skippable);
    }
    return filled;
  }

  #edge(from: number, label: number, to: number): number {
    const edge = this.#label.push(label) - 1;
    this.#to.push(to);
    this.#following.push(0);
    const last = this.#last[from] ?? 0;
    if (last === 0) this.#first[from] = edge;
    else this.#following[last] = edge;
    this.#last[from] = edge;
    return to;
  }

  #forget(): void {
    this.#states = [];
    this.#known = new Map();
    this.#edgeMaps = new Map();
    this.#opening = new Int32Array(0);
    this.#classBits = new Int32Array(0);
    this.#steps = new Int32Array(4 * FIRST_SLOTS);
    this.#stepCount = 0;
  }

  /** The step from the root, worked out. */
  #open(read: number): number {
    if (this.#states.length === 0) this.#begin();
    const next = this.#made(BEGIN, read, false);
    if (read >= this.#opening.length) {
      const longer = new Int32Array(read * 2 + 64).fill(NOT_YET);
      longer.set(this.#opening);
      this.#opening = longer;
    }
    this.#opening[read] = next;
    return next;
  }

  #step(state: number, word: number, skippable: boolean): number {
    // What the state's edges do not tell from other words shares their step.
    const read = word !== 0 && this.#mayTell(state, word) ? word : 0;
    if (read === 0 && !skippable) return NOWHERE;
    const from = state * 2 + (skippable ? 1 : 0);
    const steps = this.#steps;
    const last = steps.length - 4;
    let slot = slotOf(from, read) & last;
    for (; steps[slot] !== 0; slot = (slot + 4) & last) {
      if (steps[slot] === from && steps[slot + 1] === read) return steps[slot + 2] ?? NOWHERE;
    }
    const next = this.#made(state, read, skippable);
    this.#remember(from, read, next);
    return next;
  }

  #mayTell(state: number, read: number): boolean {
    if (read * 2 >= this.#classBits.length) {
      const longer = new Int32Array(read * 4 + 64);
      longer.set(this.#classBits);
      this.#classBits = longer;
    }
    const bits = this.#classBits;
    if (bits[read * 2] === 0 && bits[read * 2 + 1] === 0)
      for (const label of this.#labels(read)) setBit(bits, read, label);
    const known = this.#stateBits;
    return (
      ((bits[read * 2] ?? 0) & (known[state * 2] ?? 0)) !== 0 ||
      ((bits[read * 2 + 1] ?? 0) & (known[state * 2 + 1] ?? 0)) !== 0
    );
  }

  #remember(from: number, read: number, next: number): void {
    if (++this.#stepCount * 8 > this.#steps.length) {
      const old = this.#steps;
      this.#steps = new Int32Array(old.length * 2);
      for (let i = 0; i < old.length; i += 4) {
        if (old[i] !== 0) this.#put(old[i] ?? 0, old[i + 1] ?? 0, old[i + 2] ?? 0);
      }
    }
    this.#put(from, read, next);
  }

  #put(from: number, read: number, next: number): void {
    const last = this.#steps.length - 4;
    let slot = slotOf(from, read) & last;
    while (this.#steps[slot] !== 0) slot = (slot + 4) & last;
    this.#steps[slot] = from;
    this.#steps[slot + 1] = read;
    this.#steps[slot + 2] = next;
  }

  #labels(read: number): readonly number[] {
    const { labels, anyReading } = wordClass(read);
    return this.#anyReading ? anyReading : labels;
  }

  #begin(): void {
    this.#turn++;
    const draft: Draft = { nodes: [], gaps: [], ends: [] };
    this.#enter(this.root, draft);
    // Nothing begins with a gap.
    this.#states = [DEAD, { nodes: draft.nodes, gaps: [], ends: [], edges: this.#edgesOf(draft.nodes) }];
  }

  /** The state behind a step. */
  #made(from: number, read: number, skippable: boolean): number {
    this.#turn++;
    const draft: Draft = { nodes: [], gaps: [], ends: [] };
    const { edges: ways, gaps: open } = this.#states[from] ?? DEAD;
    const edges = this.#labels(read).flatMap((label) => ways.get(label) ?? []);
    edges.sort((a, b) => a - b);
    for (const edge of edges) if (isStem(this.#label[edge] ?? 0)) this.#enter(this.#to[edge] ?? 0, draft);
    for (const edge of edges) this.#enter(this.#to[edge] ?? 0, draft);
    if (skippable) {
      for (const { most, next } of open) {
        this.#enter(next, draft);
        addGap(draft, most - 1, next);
      }
    }
    const { nodes, gaps, ends } = draft;
    if (nodes.length + gaps.length + ends.length === 0) return NOWHERE;
    const key = `${nodes.join()};${gaps.map(({ most, next }) => `${next}+${most}`).join()};${ends.join()}`;
    let known = this.#known.get(key);
    if (known === undefined) this.#known.set(key, (known = this.#newState(draft)));
    return known;
  }

  #newState(draft: Draft): number {
    const state = this.#states.push({ ...draft, edges: this.#edgesOf(draft.nodes) }) - 1;
    if (state >= this.#traits.length) {
      const longer = new Uint8Array(this.#traits.length * 2);
      longer.set(this.#traits);
      this.#traits = longer;
      const bits = new Int32Array(2 * longer.length);
      bits.set(this.#stateBits);
      this.#stateBits = bits;
    }
    this.#stateBits.fill(0, state * 2, state * 2 + 2);
    for (const label of this.#states[state]?.edges.keys() ?? []) setBit(this.#stateBits, state, label);
    this.#traits[state] = (draft.ends.length > 0 ? HAS_ENDS : 0) + (draft.gaps.length > 0 ? HAS_GAPS : 0);
    return state;
  }

  #edgesOf(nodes: readonly number[]): State['edges'] {
    const key = nodes.join();
    const known = this.#edgeMaps.get(key);
    if (known) return known;
    const edges = new Map<number, number[]>();
    for (const node of nodes) {
      for (let edge = this.#first[node] ?? 0; edge !== 0; edge = this.#following[edge] ?? 0) {
        const label = this.#label[edge] ?? NOTHING;
        const list = edges.get(label);
        if (label === NOTHING) continue;
        if (list) list.push(edge);
        else edges.set(label, [edge]);
      }
    }
    this.#edgeMaps.set(key, edges);
    return edges;
  }

  /** Puts a node, and all it leads to without reading, into the draft. */
  #enter(node: number, draft: Draft): void {
    if (this.#met[node] === this.#turn) return;
    this.#met[node] = this.#turn;
    const tag = this.#tag[node] ?? -1;
    if (tag >= 0) draft.ends.push(tag);
    let reads = false;
    for (let edge = this.#first[node] ?? 0; edge !== 0; edge = this.#following[edge] ?? 0) {
      if (this.#label[edge] === NOTHING) this.#enter(this.#to[edge] ?? 0, draft);
      else reads = true;
    }
    if (reads) draft.nodes.push(node);
    for (const { most, next } of this.#gaps.get(node) ?? []) {
      this.#enter(next, draft);
      addGap(draft, most, next);
    }
  }
}

/** Of two gaps to the same node the longer holds the other. */
function addGap({ gaps }: Draft, most: number, next: number): void {
  if (most === 0) return;
  const known = gaps.findIndex((gap) => gap.next === next);
  if (known === -1) gaps.push({ most, next });
  else if ((gaps[known]?.most ?? 0) < most) gaps[known] = { most, next };
}

function slotOf(from: number, read: number): number {
  const h = Math.imul(from, 0x9e3779b1) ^ Math.imul(read, 0x85ebca6b);
  return (h ^ (h >>> 15)) << 2;
}

function setBit(bits: Int32Array, at: number, label: number): void {
  // Labels come in pairs of even and odd; neighbours in phrases were often added one after the other.
  const bit = Math.imul(label, 0x9e3779b1) >>> 26;
  const index = at * 2 + (bit >>> 5);
  bits[index] = (bits[index] ?? 0) | (1 << (bit & 31));
}
