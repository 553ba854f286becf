import type { Part } from '../../case-view';
import { fold } from '../../fold';
import { namedThing } from '../../naming';
import { defineSignal, type Finding, type Span } from '../../signal';

/** Words of trade and description that two unlike products share. */
const COMMON = new Set(
  `the a an and or of for with in on to from by new hot sale wholesale custom customized logo high quality good best cheap price factory direct supply supplier
  china oem odm pcs set sets piece pieces size color colour style design type product products item items large small mini big portable professional
  de la el los las con para por y e le les des du et pour avec und mit fur der die das`.split(/\s+/),
);

/** Crude stem: plural and inflection endings of the languages buyers write in. */
function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ies|es|s|en|er|ы|и|а|у|ов)$/, '') : word;
}

function contentOf(text: string): Set<string> {
  const words = fold(text.slice(0, 5_000)).words.text;
  return new Set(
    words
      .filter((word) => !COMMON.has(word) && !/^\d/.test(word) && (word.length > 2 || /\p{Script=Han}/u.test(word)))
      .map(stem),
  );
}

/** The words around the named thing: two before, four after, within the sentence. */
function around(part: Part, span: Span): string {
  return part.original.slice(Math.max(0, span.start - 30), span.end + 50);
}

export default defineSignal({
  id: 'bulk.off-topic',
  description: {
    zh: '问的产品我们不卖（留作市场信息）',
    en: 'The product asked about is not ours (kept as market information)',
  },
  reason: { zh: '问的不是我们的产品', en: 'Asks for something we do not sell' },
  find(view) {
    const ours = view.case.ourProducts;
    if (!ours || ours.length === 0) return { unknown: ['ourProducts'] };
    const { product } = view.case;
    const own = contentOf(ours.slice(0, 2_000).join(' '));
    if (product !== undefined && shares(contentOf(product), own)) return [];
    const asked = namedThing(view.buyerParts);
    if (!asked) return [];
    const part = view.buyerParts.find(({ id }) => id === asked.part);
    if (!part || view.buyerParts.some(({ original }) => shares(contentOf(original), own))) return [];
    // A buyer writing in another script or language than our list cannot be compared word by word.
    if (!sameLanguage(around(part, asked), ours.join(' '))) return [];
    const found: Finding[] = [{ span: asked }];
    return found;
  },
  examples: {
    hits: [
      { text: 'We are looking for excavator buckets, 20 pcs.', ourProducts: ['LED street light', 'solar flood lamp'] },
      { text: 'Hello, I want to buy frozen chicken feet, 2 containers.', ourProducts: ['yoga mat', 'resistance band'] },
    ],
    misses: [
      {
        text: 'We are looking for solar street lights, 300 pcs.',
        ourProducts: ['LED street light', 'solar flood lamp'],
      },
      {
        text: 'Busco cubos para excavadora',
        ourProducts: ['LED street light'],
        why: 'other language: cannot be compared',
      },
      { text: 'Hello, can you help me?', ourProducts: ['yoga mat'] },
      { text: 'We need excavator buckets' },
    ],
  },
});

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return true;
  return false;
}

const ENGLISH = /\b(?:the|we|you|are|is|looking|want|need|please|for|buy|hello|price|can|your|my|interested|of)\b/gi;

/** Both in Latin letters and the buyer's sentence in English, or both in the same other script. */
function sameLanguage(sentence: string, list: string): boolean {
  const scripts = [/\p{Script=Han}/u, /\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u];
  for (const script of scripts) if (script.test(sentence)) return script.test(list);
  return /[a-z]{3}/i.test(list) && (sentence.match(ENGLISH)?.length ?? 0) >= 2;
}
