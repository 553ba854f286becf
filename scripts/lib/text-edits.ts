/** What mass mailers change from copy to copy, done deterministically: the same generator gives the same copies. */
export type Edit = (text: string, other: string, random: () => number) => string;

const NAMES = ['Ama Owusu', 'Kofi Mensa', 'Laura Petit', 'Jonas Brandt', 'Li Hua', 'Pedro Salas', 'Nadia Karim'];
const FILL =
  'kindly really some good new best nice quick many other large small special certain present own 请 我们 很 可以'.split(
    ' ',
  );

const pick = <T>(list: readonly T[], random: () => number): T | undefined => list[Math.floor(random() * list.length)];

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?。！？\n])/).filter((one) => one.trim() !== '');
}

/** Words of scripts with blanks, single characters of those without. */
function eachWord(text: string, change: (word: string) => string): string {
  return text.replace(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{M}']{2,}|\p{Script=Han}/gu, change);
}

const names: Edit = (text, _other, random) => {
  const body = text.replace(/^\s*(?:dear|hello|hi|good day|greetings)\b[^\n,]{0,60}[,\n]/i, '');
  return `Dear ${pick(NAMES, random)},\n${body}\nBest regards,\n${pick(NAMES, random)}\n+44 555 01${Math.floor(random() * 90 + 10)}`;
};

const numbers: Edit = (text, _other, random) =>
  text.replace(/\d+/g, (digits) => digits.replace(/\d/g, () => String(Math.floor(random() * 10))));

const words =
  (share: number): Edit =>
  (text, _other, random) =>
    eachWord(text, (word) => (random() < share ? (pick(FILL, random) ?? word) : word));

const typos: Edit = (text, _other, random) =>
  eachWord(text, (word) => (word.length > 3 && random() < 0.05 ? `${word[1]}${word[0]}${word.slice(2)}` : word));

const leaveOut: Edit = (text, _other, random) => {
  const list = sentences(text);
  if (list.length < 4) return text;
  list.splice(Math.floor(random() * list.length), 1);
  return list.join('');
};

const putIn: Edit = (text, other, random) => {
  const list = sentences(text);
  const foreign = pick(sentences(other), random) ?? '';
  // A sentence as long as the rest would be another letter.
  list.splice(Math.floor(random() * (list.length + 1)), 0, ` ${foreign.slice(0, Math.min(120, text.length / 4))} `);
  return list.join('');
};

const swap: Edit = (text, _other, random) => {
  const list = sentences(text);
  const at = Math.floor(random() * (list.length - 1));
  const [a, b] = [list[at], list[at + 1]];
  if (a === undefined || b === undefined) return text;
  list.splice(at, 2, b, a);
  return list.join(' ');
};

const all =
  (...edits: readonly Edit[]): Edit =>
  (text, other, random) =>
    edits.reduce((copy, edit) => edit(copy, other, random), text);

export const EDITS: Readonly<Record<string, Edit>> = {
  'names, greeting, signature': names,
  'numbers and dates': numbers,
  'one word in ten': words(0.1),
  'letters swapped': typos,
  'a sentence left out': leaveOut,
  'a sentence put in': putIn,
  'sentences swapped': swap,
  'all but swapped, 1 word in 15': all(names, numbers, words(1 / 15), leaveOut, putIn),
};
