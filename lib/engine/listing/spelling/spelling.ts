import {
  FORMED,
  TRADE,
  RARITY,
  UK_ONLY,
  US_ONLY,
  letterCode,
  traitsOf,
  unpackDictionary,
  wordAt,
  type Dictionary,
} from './dictionary';
import { irregularOf } from './irregular';
import { marketTwin } from './market-twin';
import { Search } from './search';
import shippedSlips from './slips.json';
import { unpackSlips, type Slips } from './slips';
import { titleWords, type TitleWord } from './title-words';
import type { Market, Misspelling, Spelling, Suggestion, TitleOptions, WordContext, WordStanding } from './types';

export type { Spelling } from './types';

/** Bounds the time of one suggestion, see docs/spelling.md. */
const WIDTH = { places: 500, beyond: 13 };
const LIMIT = 5;
/** What a regular form nobody uses costs; it is hardly ever anything else. */
const IRREGULAR = 2;
/** A forgotten blank, in nats; and a hyphen too many. */
const MISSING_BLANK = 10;
const EXTRA_HYPHEN = 3;
/** A word of the other side of the Atlantic comes after those of the market. */
const OTHER_MARKET = 2;
const LEAST_CONFIDENCE = 0.5;
/** What a word of trade is ahead of others in a title, in nats. */
const IN_TRADE = 2;
/** A title with a larger share of unknown words is in another language. */
const FOREIGN = 0.6;
/** In nats: what a slip may cost in a word of no letters, and how much the rarity of the better word counts against it. */
const TRUST = 2.5;
const COMMONNESS = 0.4;
/** Unknown words of one title that are looked into; a title of 128 characters has no more, pasted pages have. */
const MOST_LOOKED_INTO = 60;
/** Answers kept, so that typing on does not ask again for the words that stand. */
const MOST_KEPT = 1000;
/** Shorter unknown words in titles are names and abbreviations far more often than slips. */
const SHORTEST_SLIP = 4;
/** Words a title often runs into the next one, and that no name ends with by chance. */
const SMALL_WORDS = new Set(['for', 'with', 'and', 'from', 'the']);

/**
 * Unpacks the dictionary and makes the speller; about 100 ms, so once, and in the worker.
 *
 * @param data the bytes of `public/spelling/dictionary.bin`
 * @throws RangeError when the bytes are not a dictionary of this version
 */
export function loadSpelling(data: Uint8Array): Spelling {
  return new Speller(unpackDictionary(data), unpackSlips(shippedSlips));
}

/** With other slip costs than the shipped ones: for cross-validation. */
export function spellingWith(data: Uint8Array, slips: Slips): Spelling {
  return new Speller(unpackDictionary(data), slips);
}

/** A suggestion with what of its cost is the slip's; the rest is the rarity of the word. */
interface Candidate extends Suggestion {
  slips: number;
  /** A word of trade: likelier in a title than its frequency in all texts says. */
  trade?: boolean;
}

class Speller implements Spelling {
  private readonly search: Search;
  private readonly kept = new Map<string, readonly Candidate[]>();

  constructor(
    private readonly dictionary: Dictionary,
    private readonly slips: Slips,
  ) {
    this.search = new Search(dictionary, slips);
  }

  check(word: string, { market = 'any', own }: WordContext = {}): WordStanding {
    const folded = fold(word);
    if (own?.has(folded)) return 'known';
    if (folded.length < 2 || /[^a-z'-]/u.test(folded)) return 'exempt';
    const parts = folded.split('-').filter(Boolean);
    const standings = parts.map((part) => this.standing(part, market));
    return ORDER.find((one) => standings.includes(one)) ?? 'exempt';
  }

  private standing(word: string, market: Market): WordStanding {
    const traits = traitsOf(this.dictionary, word) ?? traitsOf(this.dictionary, withoutOwner(word));
    if (traits === undefined) return 'unknown';
    if (traits & FORMED) return 'rare';
    return isOf(market, traits) ? 'known' : 'market';
  }

  suggest(word: string, limit = LIMIT, context: WordContext = {}): Suggestion[] {
    const folded = fold(word);
    return this.ranked(folded, context)
      .slice(0, limit)
      .map(({ word: found, cost }) => ({ word: inCaseOf(word, found), cost }));
  }

  /** @param word in lower case */
  private ranked(word: string, context: WordContext): Candidate[] {
    if (word.length < 2 || /[^a-z'-]/u.test(word)) return [];
    const best = new Map<string, Candidate>();
    for (const candidate of this.candidates(word, context)) {
      const before = best.get(candidate.word)?.cost ?? Infinity;
      if (candidate.word !== word && candidate.cost < before) best.set(candidate.word, candidate);
    }
    return [...best.values()].sort((a, b) => a.cost - b.cost);
  }

  private candidates(word: string, context: WordContext): Candidate[] {
    if (word.includes('-')) return this.withHyphen(word, context);
    const owner = /^(.{2,})'s$/u.exec(word)?.[1];
    if (owner !== undefined) return this.candidates(owner, context).map((one) => ({ ...one, word: `${one.word}'s` }));
    const irregular = irregularOf(word);
    return [
      ...(irregular === undefined ? [] : [{ word: irregular, cost: IRREGULAR, slips: IRREGULAR }]),
      ...this.nearest(word, context.market ?? 'any'),
      ...this.blankMissing(word),
    ];
  }

  private nearest(word: string, market: Market): readonly Candidate[] {
    const key = `${market} ${word}`;
    const kept = this.kept.get(key);
    if (kept) return kept;
    const found = this.searched(word, market);
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(key, found);
    return found;
  }

  private searched(word: string, market: Market): Candidate[] {
    const written = [...word].map((char) => letterCode(char.charCodeAt(0)));
    return this.search.nearest(written, WIDTH).map(({ node, cost, slips }) => {
      const traits = this.dictionary.traits[node] ?? 0;
      return {
        word: wordAt(this.dictionary, node),
        cost: cost + (isOf(market, traits) ? 0 : OTHER_MARKET),
        slips,
        trade: (traits & TRADE) !== 0,
      };
    });
  }

  /** Each part by itself, and the parts as one word. */
  private withHyphen(word: string, context: WordContext): Candidate[] {
    const joined = word.replaceAll('-', '');
    const whole = traitsOf(this.dictionary, joined);
    const asOne =
      whole === undefined ? [] : [{ word: joined, cost: EXTRA_HYPHEN + this.rarity(whole), slips: EXTRA_HYPHEN }];
    const parts = word.split('-').map((part) => {
      const known = part.length < 2 || this.standing(part, 'any') === 'known';
      return known
        ? { word: part, cost: 0, slips: 0 }
        : (this.suggest(part, 1, context)[0] ?? { word: part, cost: 0, slips: 0 });
    });
    const cost = parts.reduce((sum, part) => sum + part.cost, 0);
    const apart = cost === 0 ? [] : [{ word: parts.map((part) => part.word).join('-'), cost, slips: cost }];
    const near = this.nearest(joined, context.market ?? 'any').map((one) => ({
      ...one,
      cost: one.cost + EXTRA_HYPHEN,
    }));
    return [...asOne, ...apart, ...near];
  }

  private rarity(traits: number): number {
    return this.slips.rarity * (traits & RARITY) + (traits & FORMED ? this.slips.formed : 0);
  }

  /** `stainlesssteel` → `stainless steel`: both parts are words that lists hold. */
  private blankMissing(word: string): Candidate[] {
    const found: Candidate[] = [];
    for (let at = 2; at <= word.length - 2; at++) {
      const first = traitsOf(this.dictionary, word.slice(0, at));
      const second = first === undefined || first & FORMED ? undefined : traitsOf(this.dictionary, word.slice(at));
      if (first === undefined || second === undefined || second & FORMED) continue;
      const short = at < 3 || word.length - at < 3 ? MISSING_BLANK : MISSING_BLANK / 2;
      found.push({
        word: `${word.slice(0, at)} ${word.slice(at)}`,
        cost: short + this.rarity(first) + this.rarity(second),
        slips: short,
      });
    }
    return found;
  }

  misspellingsIn(title: string, options: TitleOptions = {}): Misspelling[] {
    const words = titleWords(title);
    const found: Misspelling[] = [];
    const standings = words.map(({ text }) => this.check(text, options));
    const strange = standings.filter((standing) => standing === 'unknown').length;
    if (words.length >= 3 && strange > FOREIGN * words.length) return [];
    let lookedInto = 0;
    for (let i = 0; i < words.length && lookedInto < MOST_LOOKED_INTO; i++) {
      const torn = this.tornApart(words, standings, i, title);
      if (torn) {
        found.push(torn);
        i++;
        continue;
      }
      if (standings[i] === 'unknown' || standings[i] === 'rare') lookedInto++;
      const slip = this.slipAt(words, standings, i, options);
      if (slip) found.push(slip);
    }
    return found.filter(({ confidence }) => confidence >= (options.leastConfidence ?? LEAST_CONFIDENCE));
  }

  private slipAt(
    words: readonly TitleWord[],
    standings: readonly WordStanding[],
    i: number,
    options: TitleOptions,
  ): Misspelling | undefined {
    const word = words[i];
    const standing = standings[i];
    if (word === undefined || standing === 'known' || standing === 'exempt') return undefined;
    const place = { start: word.start, end: word.end, quote: word.text };
    if (standing === 'market') return this.otherMarket(word, options);
    if (word.text.length < SHORTEST_SLIP) return undefined;
    const joined = standing === 'unknown' ? this.runTogether(word.text) : undefined;
    if (joined) return { fault: 'join', ...place, ...joined };
    const ranked = this.ranked(fold(word.text), options)
      .filter((one) => !one.word.includes(' '))
      .map((one) => (one.trade ? { ...one, cost: one.cost - IN_TRADE } : one))
      .sort((a, b) => a.cost - b.cost);
    const [first] = ranked;
    if (first === undefined) return undefined;
    return {
      fault: 'spelling',
      ...place,
      suggestions: ranked.slice(0, options.limit ?? LIMIT).map((one) => inCaseOf(word.text, one.word)),
      confidence: confidenceOf(first, {
        length: word.text.length,
        compound: this.compound(fold(word.text)),
        rare: standing === 'rare',
        strangers: [i - 1, i + 1].filter((at) => standings[at] === 'unknown').length,
      }),
    };
  }

  /** Two or three known words in one: `firepit`, which somebody coined, and not a slip. */
  private compound(word: string): boolean {
    return this.blankMissing(word).some(({ word: parts }) => parts.split(' ').every((part) => part.length >= 3));
  }

  private runTogether(text: string): { suggestions: string[]; confidence: number } | undefined {
    const ways = this.blankMissing(fold(text))
      .map(({ word, cost }) => ({ parts: word.split(' '), cost }))
      .sort((a, b) => a.cost - b.cost);
    const small = ways.find(
      ({ parts }) => parts.some((part) => SMALL_WORDS.has(part)) && parts.every((part) => part.length >= 3),
    );
    if (small && text.length >= 7) return { suggestions: [inCaseOf(text, small.parts.join(' '))], confidence: 0.9 };
    const [way] = ways;
    if (way === undefined || text.length < 12 || way.parts.some((part) => part.length < 5)) return undefined;
    return { suggestions: [inCaseOf(text, way.parts.join(' '))], confidence: 0.7 };
  }

  /** `wa terproof`: a blank inside a word, where at least one part alone means nothing. */
  private tornApart(
    words: readonly TitleWord[],
    standings: readonly WordStanding[],
    i: number,
    title: string,
  ): Misspelling | undefined {
    const [first, second] = [words[i], words[i + 1]];
    if (first === undefined || second?.follows !== true) return undefined;
    const strange = [i, i + 1].filter((at) => standings[at] === 'unknown' || standings[at] === 'rare');
    if (strange.length === 0 || !strange.some((at) => (words[at]?.text.length ?? 0) >= 2)) return undefined;
    const whole = traitsOf(this.dictionary, fold(first.text + second.text));
    if (whole === undefined || whole & FORMED || first.text.length + second.text.length < 6) return undefined;
    const quote = title.slice(first.start, second.end);
    const suggestions = [inCaseOf(first.text, fold(first.text + second.text))];
    return { fault: 'split', start: first.start, end: second.end, quote, suggestions, confidence: 0.9 };
  }

  private otherMarket(
    { text, start, end }: TitleWord,
    { market = 'any', limit = LIMIT }: TitleOptions,
  ): Misspelling | undefined {
    if (market === 'any') return undefined;
    const isRight = (word: string) => this.standing(word, market) === 'known';
    const twin = marketTwin(fold(text), market, isRight);
    if (twin === undefined) return undefined;
    return {
      fault: 'market',
      start,
      end,
      quote: text,
      suggestions: [inCaseOf(text, twin)].slice(0, limit),
      confidence: 0.9,
    };
  }
}

/** Of a word in parts, the worst part decides. */
const ORDER: WordStanding[] = ['unknown', 'rare', 'market', 'known'];

function isOf(market: Market, traits: number): boolean {
  return market === 'any' || (traits & (market === 'us' ? UK_ONLY : US_ONLY)) === 0;
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}

function withoutOwner(word: string): string {
  return word.replace(/(?:'s|(?<=s)')$/u, '');
}

function inCaseOf(pattern: string, word: string): string {
  if (pattern.length > 1 && pattern === pattern.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(pattern) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

interface Circumstances {
  length: number;
  compound: boolean;
  rare: boolean;
  /** Unknown words beside it: they speak for a foreign phrase. */
  strangers: number;
}

/** How sure it is that an unknown word of a title is a slip: the dearer the slip for its length, the likelier it is a name. */
function confidenceOf({ slips, cost }: Candidate, { length, compound, rare, strangers }: Circumstances): number {
  const against = slips + COMMONNESS * (cost - slips) + (compound ? 4 : 0) + (rare ? 3 : 0) + 1.5 * strangers;
  return 1 / (1 + Math.exp(against - TRUST - Math.min(length, 12)));
}
