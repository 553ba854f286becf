/** Letters of the dictionary: a–z are 1–26, the apostrophe is 27; 0 stands for "before the word". */
export const LETTERS = 28;
const APOSTROPHE = 27;
const MAGIC = [0x50, 0x53, 0x44, 0x31]; // PSD1
const HEAD = 8;

/**
 * What a dictionary word carries, in one byte: rarity in the low four bits (0 the commonest, 15 hardly ever met), then the
 * side of the Atlantic it belongs to, then whether it is a word of trade, then whether it was formed by rule from a common word.
 */
export const RARITY = 0x0f;
export const US_ONLY = 0x10;
export const UK_ONLY = 0x20;
export const TRADE = 0x40;
export const FORMED = 0x80;

/** The dictionary as a letter tree in flat arrays; children of a node stand side by side, parents before children. */
export interface Dictionary {
  words: number;
  letter: Uint8Array;
  firstChild: Int32Array;
  children: Uint8Array;
  parent: Int32Array;
  /** 1 where a word ends. */
  ends: Uint8Array;
  /** What the word ending here carries; see {@link RARITY}. */
  traits: Uint8Array;
  /** Least rarity of the words at and below the node. */
  commonest: Uint8Array;
}

/** The letter's number; -1 for what the dictionary does not write with. */
export function letterCode(char: number): number {
  if (char >= 97 && char <= 122) return char - 96;
  return char === 39 ? APOSTROPHE : -1;
}

function letterOf(code: number): string {
  return code === APOSTROPHE ? "'" : String.fromCharCode(code + 96);
}

/**
 * Writes words (sorted by letter code, no doubles) with their traits: four bytes of name, the count, one byte of traits per
 * word, then each word as the length it shares with the one before and its remaining letters, the last one marked.
 */
export function packDictionary(words: readonly { letters: readonly number[]; traits: number }[]): Uint8Array {
  const out: number[] = [...MAGIC, 0, 0, 0, 0, ...words.map(({ traits }) => traits)];
  for (let i = 0; i < 4; i++) out[4 + i] = (words.length >>> (8 * i)) & 0xff;
  let before: readonly number[] = [];
  for (const { letters } of words) {
    let shared = 0;
    while (shared < before.length && before[shared] === letters[shared]) shared++;
    out.push(shared);
    for (let i = shared; i < letters.length; i++) out.push((letters[i] ?? 0) | (i === letters.length - 1 ? 0x80 : 0));
    before = letters;
  }
  return Uint8Array.from(out);
}

interface Unpacked {
  letters: Uint8Array;
  starts: Int32Array;
  /** Letters not shared with the word before: as many places has the tree, and the root. */
  places: number;
}

function unpackWords(data: Uint8Array, count: number): Unpacked {
  const starts = new Int32Array(count + 1);
  let letters = new Uint8Array(count * 12);
  let at = HEAD + count;
  let end = 0;
  let before = 0;
  let places = 1;
  for (let word = 0; word < count; word++) {
    const shared = data[at++] ?? 0;
    if (end + 64 > letters.length) {
      const larger = new Uint8Array(letters.length * 2);
      larger.set(letters);
      letters = larger;
    }
    starts[word] = end;
    for (let i = 0; i < shared; i++) letters[end + i] = letters[before + i] ?? 0;
    before = end;
    end += shared;
    for (let last = false; !last; end++, places++) {
      const code = data[at++];
      if (code === undefined) throw new RangeError('the dictionary is cut off');
      letters[end] = code & 0x7f;
      last = code >= 0x80;
    }
  }
  starts[count] = end;
  return { letters, starts, places };
}

/**
 * Unpacks the bytes {@link packDictionary} wrote.
 *
 * @throws RangeError when they are something else or cut off
 */
export function unpackDictionary(data: Uint8Array): Dictionary {
  if (data.length < HEAD || MAGIC.some((byte, i) => data[i] !== byte)) throw new RangeError('not a dictionary');
  const count = new DataView(data.buffer, data.byteOffset).getUint32(4, true);
  if (data.length < HEAD + count) throw new RangeError('the dictionary is cut off');
  return grow(unpackWords(data, count), data.subarray(HEAD, HEAD + count));
}

/** Grows the tree level by level, so that the children of one node stand side by side. */
function grow({ letters, starts, places }: Unpacked, traitsOfWords: Uint8Array): Dictionary {
  const words = traitsOfWords.length;
  const letter = new Uint8Array(places);
  const firstChild = new Int32Array(places);
  const children = new Uint8Array(places);
  const parent = new Int32Array(places);
  const ends = new Uint8Array(places);
  const traits = new Uint8Array(places);
  const commonest = new Uint8Array(places).fill(RARITY);
  const depth = new Uint8Array(places);
  const from = new Int32Array(places);
  const to = new Int32Array(places);
  to[0] = words;
  let size = 1;
  for (let node = 0; node < size; node++) {
    const deep = depth[node] ?? 0;
    const last = to[node] ?? 0;
    let word = from[node] ?? 0;
    // Sorted: the word that ends here comes before all that go on.
    if (word < last && (starts[word + 1] ?? 0) - (starts[word] ?? 0) === deep) {
      ends[node] = 1;
      traits[node] = traitsOfWords[word] ?? 0;
      word++;
    }
    firstChild[node] = size;
    while (word < last) {
      const next = letters[(starts[word] ?? 0) + deep] ?? 0;
      letter[size] = next;
      depth[size] = deep + 1;
      parent[size] = node;
      from[size] = word;
      while (word < last && letters[(starts[word] ?? 0) + deep] === next) word++;
      to[size++] = word;
    }
    children[node] = size - (firstChild[node] ?? 0);
  }
  for (let node = size - 1; node >= 0; node--) {
    const own = ends[node] ? (traits[node] ?? 0) & RARITY : RARITY;
    const least = Math.min(own, commonest[node] ?? RARITY);
    commonest[node] = least;
    const up = parent[node] ?? 0;
    if (node > 0 && least < (commonest[up] ?? 0)) commonest[up] = least;
  }
  return { words, letter, firstChild, children, parent, ends, traits, commonest };
}

/** The child of a node with a letter; -1 when there is none. */
export function childOf({ letter, firstChild, children }: Dictionary, node: number, code: number): number {
  const first = firstChild[node] ?? 0;
  const end = first + (children[node] ?? 0);
  for (let child = first; child < end; child++) if (letter[child] === code) return child;
  return -1;
}

/** The traits of a word in lower case; undefined when it is not in the dictionary. */
export function traitsOf(dictionary: Dictionary, word: string): number | undefined {
  let node = 0;
  for (let i = 0; i < word.length; i++) {
    const code = letterCode(word.charCodeAt(i));
    if (code < 0) return undefined;
    node = childOf(dictionary, node, code);
    if (node < 0) return undefined;
  }
  return dictionary.ends[node] ? dictionary.traits[node] : undefined;
}

/** The letters from the root to a node. */
export function wordAt({ letter, parent }: Dictionary, node: number): string {
  let word = '';
  for (let at = node; at > 0; at = parent[at] ?? 0) word = letterOf(letter[at] ?? 0) + word;
  return word;
}
