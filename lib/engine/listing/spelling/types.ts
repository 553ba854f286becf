/** Which English the shop's buyers read. `any` accepts both spellings. */
export type Market = 'us' | 'uk' | 'any';

export interface WordContext {
  market?: Market;
  /** Words the shop itself uses (lexicon additions, published titles); compared without regard to case. */
  own?: ReadonlySet<string>;
}

/**
 * `known`: right as written. `market`: right, but the other side of the Atlantic's form (`colour` for a US market).
 * `rare`: a word large dictionaries hold or a common one with a prefix or ending, behind which a slip often hides.
 * `unknown`: not in the dictionary, which is not yet a mistake. `exempt`: no word to judge (code, size, number, address).
 */
export type WordStanding = 'known' | 'market' | 'rare' | 'unknown' | 'exempt';

export interface Suggestion {
  /** In the case of the word asked about. */
  word: string;
  /** Cost of the assumed slip plus rarity of the word, in nats; smaller is likelier. */
  cost: number;
}

/**
 * What is wrong at a place of a title.
 * `spelling`: an unknown word with a confident better one. `join`: words run together (`stainlesssteel`).
 * `split`: one word torn apart (`wa terproof`). `market`: right elsewhere, see {@link WordStanding}.
 */
export type SpellingFault = 'spelling' | 'join' | 'split' | 'market';

export interface Misspelling {
  fault: SpellingFault;
  /** UTF-16 offsets into the title: `title.slice(start, end) === quote`. */
  start: number;
  end: number;
  quote: string;
  /** Best first, in the case of the quote; never empty. */
  suggestions: string[];
  /** 0–1: how sure it is that this is a slip and not a name or a word we do not know. */
  confidence: number;
}

export interface TitleOptions extends WordContext {
  /** Findings below it are not reported; the default keeps false alarms rare in real titles. */
  leastConfidence?: number;
  /** Suggestions per finding (default 5). */
  limit?: number;
}

export interface Spelling {
  /** Whether a single word stands in the dictionary. */
  check(word: string, context?: WordContext): WordStanding;
  /** Better words for a word, best first, at most `limit` (default 5); empty when nothing is near. */
  suggest(word: string, limit?: number, context?: WordContext): Suggestion[];
  /** The slips in a title or other short text, in order. Never flags codes, sizes, units, models and capitals. */
  misspellingsIn(title: string, options?: TitleOptions): Misspelling[];
}
