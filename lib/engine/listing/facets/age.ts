import { Lexicon, linesOf } from '../words/lexicon';
import { defineFacet, type Said } from './facet';
import type { TextView } from '../text-view';

/** Years of life a product is for. */
interface Years {
  from: number;
  to: number;
}

const BANDS: Record<string, Years> = {
  newborn: { from: 0, to: 1.5 },
  baby: { from: 0, to: 6 },
  toddler: { from: 1, to: 5 },
  child: { from: 2, to: 15 },
  teen: { from: 11, to: 18 },
  young: { from: 10, to: 40 },
  adult: { from: 18, to: 120 },
  grown: { from: 14, to: 120 },
  senior: { from: 55, to: 120 },
  any: { from: 0, to: 120 },
};

const LEXICON = new Lexicon(
  linesOf(`
newborn: newborn, new born, preemie
baby: baby, babies, infant, infants, baby boy, baby girl
toddler: toddler, toddlers
child: kid, kids, child, children, childrens, boy, boys, girl, girls, junior, preschooler, schoolboy, schoolgirl, kindergarten
teen: teen, teens, teenager, teenagers, teenage, youth
young: young, young adult, young adults
adult: adult, adults, grown up
grown: men, man, mens, women, woman, womens, ladies, gentlemen
senior: elderly, senior, seniors, old people, old man
any: all ages, unisex adult and kid, family, parent child, mommy and me, daddy and me, parent, mom, dad, pet, cat, dog, puppy, kitten
`),
);
const IDIOM = new Lexicon<string>([
  ['', ['baby blue', 'baby pink', 'baby doll', 'baby tee', 'baby shower', 'baby spinach', 'baby corn', 'spider man', 'iron man', 'super man', 'bat man', 'man made', 'man hole', 'one man', 'two man', 'child proof', 'child lock', 'child safety', 'child resistant', 'kid skin', 'kid leather', 'game boy', 'it girl', 'snow man', 'baby monitor', 'uncle sam', 'girl boss', 'toy boy', 'junior size', 'baby hair', 'baby oil', 'baby powder', 'baby alpaca']],
]); // prettier-ignore

const RANGE = /(\d{1,3})\s?(?:-|~|–|to)\s?(\d{1,3})\s?(years?|yrs?|yo?\b|months?|mos?\b|m\b|t\b)/gi;
const FROM = /(\d{1,3})\s?(years?|yrs?|yo?|months?|mos?)?\s?(?:\+|and (?:up|above|over)|up\b|above\b)/gi;

function numeric(text: string, bare: boolean): Said<Years>[] {
  const found: Said<Years>[] = [];
  const factor = (unit: string | undefined) => (unit !== undefined && /^m/i.test(unit) ? 1 / 12 : 1);
  for (const match of text.matchAll(RANGE)) {
    const by = factor(match[3]);
    found.push({ value: { from: Number(match[1]) * by, to: Number(match[2]) * by + by }, start: match.index, end: match.index + match[0].length }); // prettier-ignore
  }
  if (found.length === 0 && bare) {
    for (const match of text.matchAll(FROM)) {
      found.push({ value: { from: Number(match[1]) * factor(match[2]), to: 120 }, start: match.index, end: match.index + match[0].length }); // prettier-ignore
    }
  }
  return found;
}

function words(view: TextView): Said<Years>[] {
  const idioms = IDIOM.find(view.tokens);
  return LEXICON.find(view.tokens)
    .filter(({ start }) => !idioms.some((idiom) => start >= idiom.start && start < idiom.end))
    .map(({ value, start, end }) => ({ value: BANDS[value] ?? { from: 0, to: 120 }, start, end }));
}

/** Age of the wearer or user; bands that overlap agree. */
export const age = defineFacet<Years>({
  id: 'age',
  name: { zh: '年龄', en: 'age' },
  labels: /\bages?\b|age group|age range|crowd|life ?stage|department|gender|audience|people|suitable for|applicable to|target|user|years/,
  decisive: /\bages?\b/,
  exceptLabels: /storage|voltage|package|shelf|warranty|delivery/,
  read: (view) => {
    // "Kids 3-6 years": the number is the word made exact.
    const years = numeric(view.text, false);
    return years.length > 0 ? years : words(view);
  },
  readValue: (view, label) => {
    if (/^\s*(?:all|any|universal|others?|both)\b/i.test(view.text)) return 'open';
    const years = /\bage|years/.test(label) ? numeric(view.text, true) : [];
    return years.length > 0 ? years : words(view);
  },
  agree: (own, other) => own.from < other.to && other.from < own.to,
}); // prettier-ignore
