import { childOf, FORMED, RARITY, LETTERS, type Dictionary } from './dictionary';
import type { LetterGroup, Slips } from './slips';

export interface Candidate {
  /** Node of the tree where the word ends. */
  node: number;
  /** Slips alone, without the rarity of the word. */
  slips: number;
  cost: number;
}

export interface SearchWidth {
  /** Places in the tree kept per letter read: bounds the time whatever is asked. */
  places: number;
  /** A place that costs this much more than the best is given up, in nats. */
  beyond: number;
}

const LONGEST = 40;
/** Letter groups reach this many written letters ahead. */
const AHEAD = 4;
const SLOTS = 1 << 14;
/** More candidates than anybody is shown. */
const MOST = 80;

/** The places of the tree reached after some letters, each at its least cost. */
class Column {
  readonly node = new Int32Array(SLOTS);
  readonly cost = new Float64Array(SLOTS);
  readonly rank = new Float64Array(SLOTS);
  private readonly slot = new Int32Array(SLOTS);
  private readonly filled = new Int32Array(SLOTS);
  size = 0;
  best = Infinity;

  clear(): void {
    for (let i = 0; i < this.size; i++) this.slot[this.filled[i] ?? 0] = 0;
    this.size = 0;
    this.best = Infinity;
  }

  /** @returns the entry's number when it is new or cheaper now, else -1 */
  put(node: number, cost: number, rank: number): number {
    let at = Math.imul(node, 0x9e3779b1) >>> 18;
    for (let entry = this.slot[at] ?? 0; entry > 0; at = (at + 1) & (SLOTS - 1), entry = this.slot[at] ?? 0) {
      if (this.node[entry - 1] !== node) continue;
      if ((this.cost[entry - 1] ?? 0) <= cost) return -1;
      this.cost[entry - 1] = cost;
      this.rank[entry - 1] = rank;
      if (rank < this.best) this.best = rank;
      return entry - 1;
    }
    if (this.size >= SLOTS / 2) return -1;
    this.filled[this.size] = at;
    this.slot[at] = this.size + 1;
    this.node[this.size] = node;
    this.cost[this.size] = cost;
    this.rank[this.size] = rank;
    if (rank < this.best) this.best = rank;
    return this.size++;
  }
}

/**
 * Finds the likeliest words of the dictionary for what was written: reads the letters one by one and keeps the cheapest
 * places of the tree (a beam), with every slip priced by {@link Slips}. Time is bounded by the width, not by the distance.
 */
export class Search {
  private readonly columns = Array.from({ length: AHEAD + 1 }, () => new Column());
  private readonly order = new Float64Array(SLOTS);
  private readonly groupsByEnd: LetterGroup[][];

  constructor(
    private readonly dictionary: Dictionary,
    private readonly slips: Slips,
  ) {
    this.groupsByEnd = Array.from({ length: LETTERS }, () => []);
    for (const group of slips.groups) this.groupsByEnd[group.written[0] ?? 0]?.push(group);
  }

  /** @param written letter codes, at most forty */
  nearest(written: readonly number[], width: SearchWidth): Candidate[] {
    const length = written.length;
    if (length === 0 || length > LONGEST) return [];
    for (const column of this.columns) column.clear();
    this.column(0).put(0, 0, this.slips.rarity * (this.dictionary.commonest[0] ?? 0));
    for (let at = 0; at < length; at++) {
      this.leaveOut(at, width);
      this.readOn(written, at, width);
      this.column(at).clear();
    }
    this.leaveOut(length, width);
    return this.harvest(this.column(length), width);
  }

  private column(at: number): Column {
    const column = this.columns[at % (AHEAD + 1)];
    if (column === undefined) throw new RangeError(`no column ${at}`);
    return column;
  }

  private put(column: Column, node: number, cost: number, width: SearchWidth): number {
    const rank = cost + this.slips.rarity * (this.dictionary.commonest[node] ?? RARITY);
    return rank > column.best + width.beyond ? -1 : column.put(node, cost, rank);
  }

  /** Letters of the right word that were not written: stays at the same written letter. */
  private leaveOut(at: number, width: SearchWidth): void {
    const column = this.column(at);
    const limit = this.limitOf(column, width);
    // New places come last and are met by the loop; places that got cheaper behind it are read again.
    const again: number[] = [];
    for (let entry = 0; entry < column.size; entry++) this.leaveOutFrom(column, entry, limit, width, again);
    for (let entry = again.pop(); entry !== undefined; entry = again.pop())
      this.leaveOutFrom(column, entry, limit, width, again);
  }

  private leaveOutFrom(column: Column, entry: number, limit: number, width: SearchWidth, again: number[]): void {
    if ((column.rank[entry] ?? 0) > limit) return;
    const { letter, firstChild, children } = this.dictionary;
    const node = column.node[entry] ?? 0;
    const cost = column.cost[entry] ?? 0;
    const before = (letter[node] ?? 0) * LETTERS;
    const first = firstChild[node] ?? 0;
    const end = first + (children[node] ?? 0);
    for (let child = first; child < end; child++) {
      const size = column.size;
      const put = this.put(column, child, cost + (this.slips.drop[before + (letter[child] ?? 0)] ?? 0), width);
      if (put >= 0 && put < size && put <= entry) again.push(put);
    }
  }

  private readOn(written: readonly number[], at: number, width: SearchWidth): void {
    const column = this.column(at);
    const limit = this.limitOf(column, width);
    const { letter, firstChild, children } = this.dictionary;
    const { replace, add, swap, firstLetter, stray } = this.slips;
    const now = written[at] ?? 0;
    const next = written[at + 1] ?? 0;
    const third = written[at + 2] ?? 0;
    const one = this.column(at + 1);
    const two = this.column(at + 2);
    const groups = (this.groupsByEnd[now] ?? []).filter(({ written: run }) =>
      run.every((code, i) => written[at + i] === code),
    );
    for (let entry = 0; entry < column.size; entry++) {
      if ((column.rank[entry] ?? 0) > limit) continue;
      const node = column.node[entry] ?? 0;
      const cost = column.cost[entry] ?? 0;
      const first = firstChild[node] ?? 0;
      const end = first + (children[node] ?? 0);
      const start = node === 0 ? firstLetter : 0;
      this.put(one, node, cost + (add[(letter[node] ?? 0) * LETTERS + now] ?? 0) + start, width);
      for (let child = first; child < end; child++) {
        const right = letter[child] ?? 0;
        if (right === now) this.put(one, child, cost, width);
        else this.put(one, child, cost + (replace[right * LETTERS + now] ?? 0) + start, width);
        if (next === right && next !== now) {
          const grandchild = childOf(this.dictionary, child, now);
          if (grandchild >= 0) this.put(two, grandchild, cost + (swap[next * LETTERS + now] ?? 0) + start, width);
        }
        // A letter that strayed two places: `abc` written `bca` or `cab`, or the outer two exchanged.
        if (third > 0 && right !== now && (right === third || right === next)) {
          this.strayed(child, cost + stray + start, now, next, third, width, this.column(at + 3));
        }
      }
      for (const group of groups) this.follow(group, node, cost, at, width);
    }
  }

  private strayed(
    child: number,
    cost: number,
    now: number,
    next: number,
    third: number,
    width: SearchWidth,
    into: Column,
  ): void {
    const right = this.dictionary.letter[child];
    const orders = right === third ? [now * LETTERS + next, next * LETTERS + now] : [third * LETTERS + now];
    for (const order of orders) {
      const second = childOf(this.dictionary, child, Math.floor(order / LETTERS));
      const last = second < 0 ? -1 : childOf(this.dictionary, second, order % LETTERS);
      if (last >= 0) this.put(into, last, cost, width);
    }
  }

  private follow(group: LetterGroup, from: number, cost: number, at: number, width: SearchWidth): void {
    let node = from;
    for (const code of group.right) {
      node = childOf(this.dictionary, node, code);
      if (node < 0) return;
    }
    this.put(this.column(at + group.written.length), node, cost + group.cost, width);
  }

  /** The rank beyond which a column's places are given up, so that no more than the width are read on from. */
  private limitOf(column: Column, { places, beyond }: SearchWidth): number {
    const limit = column.best + beyond;
    if (column.size <= places) return limit;
    this.order.set(column.rank.subarray(0, column.size));
    const sorted = this.order.subarray(0, column.size).sort();
    return Math.min(limit, sorted[places] ?? limit);
  }

  private harvest(column: Column, { beyond }: SearchWidth): Candidate[] {
    const found: Candidate[] = [];
    for (let entry = 0; entry < column.size; entry++) {
      const node = column.node[entry] ?? 0;
      if (!this.dictionary.ends[node]) continue;
      const slips = column.cost[entry] ?? 0;
      const traits = this.dictionary.traits[node] ?? 0;
      const cost = slips + this.slips.rarity * (traits & RARITY) + (traits & FORMED ? this.slips.formed : 0);
      if (cost <= column.best + beyond) found.push({ node, slips, cost });
    }
    return found.sort((a, b) => a.cost - b.cost).slice(0, MOST);
  }
}
