import { Lexicon } from '../words/lexicon';
import { stemOf } from '../words/stem';
import type { TextView } from '../text-view';
import { COLOURS, NOT_A_COLOUR } from './colour-terms';
import { defineFacet, isOpenValue, type Said } from './facet';

interface Colour {
  families: readonly string[];
  tone?: 'light' | 'dark';
}

const COLOUR_OF = new Map<string, Colour>();
const PLAIN: string[] = [];
const SHADES: string[] = [];
for (const line of COLOURS.trim().split('\n')) {
  const [head = '', rest = ''] = line.split(':');
  const name = head.replace('?', '');
  const parts = rest.trim().split(' ');
  const tone = parts.includes('+light') ? 'light' : parts.includes('+dark') ? 'dark' : undefined;
  COLOUR_OF.set(name, { families: parts.filter((part) => !part.startsWith('+')), ...(tone ? { tone } : {}) });
  (head.endsWith('?') ? SHADES : PLAIN).push(name);
}
const EVERY = new Lexicon([...COLOUR_OF.keys()].map((name) => [name, [name]] as const));
const SURE = new Lexicon(PLAIN.map((name) => [name, [name]] as const));
const THING = new Lexicon<string>([
  ['', NOT_A_COLOUR.trim().split(',').map((phrase) => phrase.trim()).filter(Boolean)],
]); // prettier-ignore

function said(name: string, start: number, end: number): Said<Colour> {
  return { value: COLOUR_OF.get(name) ?? { families: [] }, start, end };
}

function read(view: TextView): Said<Colour>[] {
  const { tokens } = view;
  if (tokens.some(({ stem }) => /^(?:multicolor|multicolour|colorful|colourful|rainbow|rgb|mixed|assorted)$/.test(stem))) return []; // prettier-ignore
  const things = THING.find(tokens);
  const free = (start: number) => !things.some((thing) => start >= thing.start && start < thing.end);
  const sure = SURE.find(tokens).filter(({ start }) => free(start));
  // "coffee colour", "wine color": a shade named as one.
  const shades = EVERY.find(tokens).filter(({ to }) => /^colou?r$/.test(tokens[to]?.stem ?? '') && tokens[to]?.breaks === false); // prettier-ignore
  const found = [...sure, ...shades.filter(({ start }) => !sure.some((one) => one.start === start))];
  // What can be seen through has coloured parts all the same.
  return found.map(({ value, start, end }) => ({ ...said(value, start, end), weak: value === 'transparent' }));
}

/** A colour attribute of a part says nothing about the whole: `Lens Color`, `Emitting Color`. */
const WHOLE = /^(?:(?:main|product|body|item|frame|band|strap|case|shell|available|primary|fabric|wood|cover|finish) )?colou?rs?(?: (?:name|family|options?|available|map))?$/; // prettier-ignore

/** Navy is blue; dark and light tones of one colour are two colours. */
export const colour = defineFacet<Colour>({
  id: 'colour',
  name: { zh: '颜色', en: 'colour' },
  labels: /colou?r/,
  exceptLabels: /temperature|number of|printing|fast|code|light|emit|lens|logo|ink|render|depth|display|gamut|box|pack|mgo/,
  decisive: /^(?:main )?colou?rs?$/,
  inDetail: false,
  read,
  readValue: (view, label) => {
    if (isOpenValue(view.text) || /\bral\b|pantone|colou?rful|rainbow|rgb|mix|\+|woodgrain|print|pattern|stripe|floral|\d ?colou?rs/i.test(view.text)) return 'open'; // prettier-ignore
    const found = EVERY.find(view.tokens).map(({ value, start, end }) => said(value, start, end));
    return WHOLE.test(label) ? found : found.map((one) => ({ ...one, weak: true }));
  },
  agree: (own, other) =>
    own.families.some((family) => other.families.includes(family)) &&
    (own.tone === undefined || other.tone === undefined || own.tone === other.tone),
}); // prettier-ignore

/** Stems of the words for colours, for telling a modifier from a product. */
export const COLOUR_WORDS: ReadonlySet<string> = new Set(PLAIN.filter((name) => !name.includes(' ')).map(stemOf));
