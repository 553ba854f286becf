/** A word of a title, with what tells a word from a code. */
export interface TitleWord {
  text: string;
  start: number;
  end: number;
  /** Only a blank stands before it, after the word before. */
  follows: boolean;
}

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** Runs without blanks that are addresses, models or sizes as a whole: what they hold is not judged. */
const ADDRESS = /^(?:https?:|www\.)|@|\.(?:com|net|org|cn|html?)\b/iu;
const CODE = /[\d_#\\]/u;
const LONGEST_RUN = 60;

/**
 * The words of a title worth judging: no numbers, sizes, models (letters with digits), addresses, other scripts, capitals in
 * mid-word (`iPhone`, `MacBook`), and no words in capitals unless the whole title is.
 */
export function titleWords(title: string): TitleWord[] {
  const shouts = title === title.toUpperCase() && /\p{Lu}{4}.*\s/u.test(title);
  const words: TitleWord[] = [];
  let before = -1;
  for (const run of title.matchAll(/\S+/gu)) {
    if (run[0].length > LONGEST_RUN || ADDRESS.test(run[0]) || isCode(run[0])) continue;
    for (const match of run[0].matchAll(WORD)) {
      const start = run.index + match.index;
      const text = match[0];
      const follows = before >= 0 && /^\s$/u.test(title.slice(before, start));
      before = start + text.length;
      if (isWord(text, shouts)) words.push({ text, start, end: start + text.length, follows });
    }
  }
  return words;
}

/** `A4`, `M3x10`, `AS-1200`; not `Bag,2pcs` whose parts a sign divides. */
function isCode(run: string): boolean {
  return CODE.test(run) && !/[,;/()|&]/u.test(run);
}

function isWord(text: string, shouts: boolean): boolean {
  // A word with accents is another language's, or a name.
  if (!/^[a-z'’]+$/iu.test(text)) return false;
  const rest = text.slice(1);
  return shouts || rest === rest.toLowerCase();
}
