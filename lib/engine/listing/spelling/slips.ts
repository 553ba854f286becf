import { LETTERS, letterCode } from './dictionary';

/**
 * What each slip of the pen costs, in nats: how unlikely it is, seen from the right word. Learned by
 * `scripts/spelling/train-slips.ts`; letter pairs it has not met cost what their kind costs (vowels, neighbouring keys …).
 */
export interface Slips {
  /** [right letter · LETTERS + written letter] */
  replace: Float64Array;
  /** [letter before · LETTERS + letter left out] */
  drop: Float64Array;
  /** [right letter before · LETTERS + letter too many] */
  add: Float64Array;
  /** [first · LETTERS + second], written the other way round */
  swap: Float64Array;
  /** Letter groups that sound alike: `ph` written `f`. */
  groups: readonly LetterGroup[];
  /** On top, when the first letter is wrong. */
  firstLetter: number;
  /** A letter written two places from its own. */
  stray: number;
  /** Of one step of rarity. */
  rarity: number;
  /** On top, for a word that no list holds. */
  formed: number;
}

export interface LetterGroup {
  right: readonly number[];
  written: readonly number[];
  cost: number;
}

/** As shipped: tables in base64, one byte per cell. */
export interface PackedSlips {
  scale: number;
  replace: string;
  drop: string;
  add: string;
  swap: string;
  /** `right:written:cost`, parted by blanks. */
  groups: string;
  firstLetter: number;
  stray: number;
  rarity: number;
  formed: number;
}

const CELLS = LETTERS * LETTERS;

/** Unpacks the shipped tables. */
export function unpackSlips(packed: PackedSlips): Slips {
  const table = (data: string) => {
    const bytes = atob(data);
    return Float64Array.from({ length: CELLS }, (_, i) => bytes.charCodeAt(i) * packed.scale);
  };
  const codes = (letters: string) => [...letters].map((char) => letterCode(char.charCodeAt(0)));
  return {
    replace: table(packed.replace),
    drop: table(packed.drop),
    add: table(packed.add),
    swap: table(packed.swap),
    groups: packed.groups.split(' ').map((group) => {
      const [right = '', written = '', cost] = group.split(':');
      return { right: codes(right), written: codes(written), cost: Number(cost) };
    }),
    firstLetter: packed.firstLetter,
    stray: packed.stray,
    rarity: packed.rarity,
    formed: packed.formed,
  };
}
