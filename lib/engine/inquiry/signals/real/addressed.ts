import { fold } from '../../fold';
import { foundAt } from '../../lexicon/found';
import { readPart } from '../../lexicon/reading';
import type { Part } from '../../case-view';
import { defineSignal } from '../../signal';

/** Parts of names that many share; alone they address nobody. */
const COMMON = new Set(
  'co ltd limited company corp inc llc gmbh group trading trade import export industrial industry industries factory manufacturing manufacturer technology tech products product international global china shenzhen guangzhou ningbo yiwu hangzhou shanghai dongguan sales team manager the and of mr mrs ms miss sir madam 有限公司 公司 贸易 科技 实业'.split(
    ' ',
  ),
);

/**
 * Addresses us by name: one of our people or our company stands in the first words or right behind a greeting. "Dear Sir",
 * "Dear supplier", "Hi friend" address nobody.
 */
export default defineSignal({
  id: 'real.addressed',
  description: { zh: '称呼了我们的公司名或业务员名', en: 'Addresses us by name' },
  reason: { zh: '叫得出我们的名字', en: 'Calls us by our name' },
  find(view) {
    const { ourNames } = view.case;
    if (ourNames === undefined) return { unknown: ['ourNames'] };
    const names = ourNames.map((name) => fold(name).words.text.filter((word) => !COMMON.has(word)));
    for (const part of view.buyerParts) {
      for (const words of names) {
        const at = words.length === 0 ? -1 : placeOf(part, words);
        if (at === -1) continue;
        const { start, end } = part.words;
        return [foundAt({ part, start: start[at] ?? 0, end: end[at + matched(part, at, words) - 1] ?? 0 })];
      }
    }
    return [];
  },
  examples: {
    hits: [
      { text: 'Dear Lily, we need 200 baskets', ourNames: ['Lily Chen', 'Ningbo Hearthside Crafts Co., Ltd.'] },
      { text: 'Hello Hearthside Crafts team, good day', ourNames: ['Ningbo Hearthside Crafts Co., Ltd.'] },
      { text: 'Estimada Lily: necesito precio', ourNames: ['Lily Chen'] },
      { text: '陈小姐你好，想问一下价格', ourNames: ['陈小姐'] },
      { text: 'Уважаемая Лили, нужен прайс', ourNames: ['Лили'] },
    ],
    misses: [
      { text: 'Dear Sir or Madam, we need baskets', ourNames: ['Lily Chen'] },
      { text: 'Dear friend, send price', ourNames: ['Lily Chen'] },
      { text: 'Hi, do you sell lily bulbs?', ourNames: ['Lily Chen'], why: 'a word of the product, not the name' },
      { text: 'Dear Sales Team', ourNames: ['Hearthside Sales Team'] },
    ],
  },
});

/** Words before which a name may stand at the start, greeting included. */
const OPENING_WORDS = 4;

/** Index of the word where the name stands as an address, or −1. */
function placeOf(part: Part, name: readonly string[]): number {
  const { text } = part.words;
  const first = name[0] ?? '';
  const greetings = readPart(part).of('greeting');
  for (let i = 0; i < Math.min(text.length, 400); i++) {
    if (text[i] !== first) continue;
    const greeted = greetings.some(({ to }) => i >= to && i - to <= 2 && !crossesComma(part, to, i));
    const opens = i < OPENING_WORDS && startsAlone(part, i, name);
    if (greeted || opens) return i;
  }
  return -1;
}

function matched(part: Part, at: number, name: readonly string[]): number {
  let length = 1;
  while (length < name.length && part.words.text[at + length] === name[length]) length++;
  return length;
}

/** Without a greeting the name must open the text and be followed by a pause: "Lily, …". */
function startsAlone(part: Part, i: number, name: readonly string[]): boolean {
  const behind = i + matched(part, i, name);
  const gap = part.folded.slice(part.words.end[behind - 1] ?? 0, part.words.start[behind] ?? part.folded.length);
  const han = /^\p{Script=Han}$/u.test(name[0] ?? '') && matched(part, i, name) >= 2;
  return i === 0 && (han || /[,!.:;，。！：\n]/.test(gap) || behind === part.words.text.length);
}

function crossesComma(part: Part, from: number, to: number): boolean {
  return /[,.:;!?，。]/.test(part.folded.slice(part.words.end[from - 1] ?? 0, part.words.start[to] ?? 0));
}
