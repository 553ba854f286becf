import { COLOUR_WORDS } from './facets/colour';
import { MATERIAL_WORDS } from './facets/material';
import { opensTail } from './words/small-words';
import { stemOf } from './words/stem';
import type { Token } from './tokens';
import type { ListingView } from './view';

/** What the title sells: the noun phrase the modifiers stand before. */
export interface Head {
  /** `picnic basket`. */
  phrase: string;
  start: number;
  end: number;
  /** Token indexes. */
  from: number;
  to: number;
  /** Whether category, keywords or the product name confirm it. */
  sure: boolean;
}

/** Words of trade and praise: never the product. */
const TRADE = new Set(
  `wholesale wholesaler custom customized customised oem odm factory manufacturer manufacture supplier supply direct sale sales price stock ship
  shipping ready new hot best high quality top good cheap low discount promotion popular fashion design style type model logo brand free sample
  order bulk moq professional premium luxury original genuine latest newest selling seller delivery fast service for in of with and or
  online shop store available made make maker rfq amazon personalized private label dispatch competitive grade certified certificate gift
  color colour size set pcs pc piece pack lot pair kit series hot-selling trending trend item product`.split(/\s+/),
);
const ADJECTIVE =
  /(?:able|ible|ful|less|ous|proof|resistant|ive|ical|ic|ish|ant|ed|free|friendly|style|shaped|sized|type|grade|duty|quality|purpose|functional|capacity)$/;
const ADJECTIVES = new Set(
  `large small big mini extra super ultra heavy light long short wide thick thin tall high low soft hard round square oval flat modern classic vintage
  retro cute cool warm outdoor indoor home kitchen office hotel travel kids men women man woman kid baby girl boy lady unisex summer winter spring autumn
  solid plain simple double single dual multi portable smart wireless electric electronic digital automatic manual natural pure fresh dry wet
  full half whole real fake faux non anti eco stainless adult pet dog cat plus mens womens children casual sexy elegant loose slim fit waterproof
  breathable adjustable strong quick easy nordic european american korean japanese chinese vietnamese indian industrial commercial household
  sports sport handmade colorful cotton wooden led usb`.split(/\s+/),
);
/** Names of goods that look like adjectives or participles. */
const NOUNS = new Set(
  `bed fabric ring earring clothing bedding lighting string sling bag shed sled seed thread plastic ceramic table cable hoodie mic music necklace
  sticker topic clinic picnic basic magic elastic bearing building coating packaging railing awning ceiling fitting tubing plumbing wedding bread
  variable portable-toilet vegetable collective dress mattress wireless harness glass`.split(/\s+/),
);

function canBeHead(token: Token): boolean {
  if (token.kind !== 'word' || token.small || token.stem.length < 3) return false;
  if (TRADE.has(token.stem) || TRADE.has(token.lower)) return false;
  if (NOUNS.has(token.stem)) return true;
  if (ADJECTIVES.has(token.stem) || COLOUR_WORDS.has(token.stem) || MATERIAL_WORDS.has(token.stem)) return false;
  return !ADJECTIVE.test(token.stem) && !token.lower.endsWith('ing');
}

/** The stems that category, keywords and product name give to the product, the last word of each first. */
function named(view: ListingView): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const add = (text: string, weight: number) => {
    const words = text.split(/[^\p{L}]+/u).filter((word) => word.length > 2).map((word) => stemOf(word.toLowerCase())); // prettier-ignore
    words.forEach((word, index) => {
      const last = index === words.length - 1;
      weights.set(word, Math.max(weights.get(word) ?? 0, last ? weight : weight / 3));
    });
  };
  for (const part of (view.category?.text ?? '').split('>').slice(-1))
    for (const one of part.split(/[&,/]/)) add(one, 3);
  for (const { view: keyword } of view.keywords) add(keyword.text, 3);
  for (const { lower, view: value } of view.attributes) {
    if (/^(?:product |item )?name$|^product type$|^type$|^keywords?$/.test(lower)) for (const one of value.text.split(/[,/]/)) add(one, 2); // prettier-ignore
  }
  return weights;
}

/** Ends of noun phrases: before a preposition, a comma or the end. */
function phraseEnds(tokens: readonly Token[]): number[] {
  const ends: number[] = [];
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (opensTail(token.lower) && token.lower !== 'of') return;
    if (!next || next.breaks || opensTail(next.lower) || next.lower === 'and') ends.push(index);
  });
  return ends;
}

/**
 * The head of the title: the noun that category, keywords and product name confirm, else the last noun before the first
 * preposition or comma. Undefined when the title names no thing.
 */
export function headOf(view: ListingView): Head | undefined {
  if (!heads.has(view)) heads.set(view, findHead(view));
  return heads.get(view);
}

const heads = new WeakMap<ListingView, Head | undefined>();

function findHead(view: ListingView): Head | undefined {
  const { tokens, text } = view.title;
  const weights = named(view);
  const ends = new Set(phraseEnds(tokens));
  const firstTail = tokens.findIndex(({ lower }, index) => index > 0 && opensTail(lower) && lower !== 'of');
  const limit = firstTail < 0 ? tokens.length : firstTail;
  let best: { index: number; value: number } | undefined;
  for (const token of tokens) {
    const known = weights.get(token.stem) ?? 0;
    if (!canBeHead(token) && known < 2) continue;
    if (token.kind !== 'word' || token.small) continue;
    const value = known + (ends.has(token.index) ? 2 : 0) + (token.index < limit ? 1.5 : 0);
    if (!best || value > best.value || (value === best.value && token.index < limit))
      best = { index: token.index, value };
  }
  const noun = best && tokens[best.index];
  if (!best || !noun || best.value < 1.5) return undefined;
  let from = best.index;
  // "picnic basket", "office chair": the noun before belongs to it, one or two at most.
  for (let taken = 0; taken < 2; taken++) {
    const before = tokens[from - 1];
    const own = tokens[from];
    if (!before || own?.breaks !== false || before.stem === noun.stem) break;
    if (!canBeHead(before) && (weights.get(before.stem) ?? 0) < 0.6) break;
    from--;
  }
  const start = tokens[from]?.start ?? noun.start;
  return {
    phrase: text.slice(start, noun.end).toLowerCase(),
    start,
    end: noun.end,
    from,
    to: best.index + 1,
    sure: (weights.get(noun.stem) ?? 0) >= 2,
  };
}
