import type { TextView } from '../text-view';
import { defineFacet, type Said } from './facet';

type Size = { sides: readonly number[]; low: number; high: number; word?: string };

const SLACK = 0.035;
/** Beyond this factor two single lengths measure different things. */
const FAR_APART = 3;
const SIDE_WORDS = /^[\s-]?(long|length|wide|width|thick|thickness|high|height|tall|diameter|dia|deep|depth)\b/i;
const KIND: Record<string, string> = {
  long: 'length', length: 'length', wide: 'width', width: 'width', thick: 'thickness', thickness: 'thickness', high: 'height', height: 'height',
  tall: 'height', diameter: 'diameter', dia: 'diameter', deep: 'depth', depth: 'depth',
}; // prettier-ignore

function read(view: TextView): Said<Size>[] {
  const groups = new Map<number, Said<Size> & { value: { sides: number[] } }>();
  const found: Said<Size>[] = [];
  for (const { dimension, low, high, start, end, group } of view.measures) {
    if (dimension !== 'length') continue;
    if (group === undefined) {
      const word = SIDE_WORDS.exec(view.text.slice(end, end + 12))?.[1]?.toLowerCase();
      found.push({ value: { sides: [], low, high, ...(word ? { word: KIND[word] ?? word } : {}) }, start, end });
      continue;
    }
    const known = groups.get(group);
    if (known) {
      known.value.sides.push(low);
      known.end = end;
    } else {
      const said = { value: { sides: [low], low, high }, start, end };
      groups.set(group, said);
      found.push(said);
    }
  }
  return found;
}

const near = (a: number, b: number) => Math.abs(a - b) <= SLACK * Math.max(a, b);
const within = (side: number, sides: readonly number[]) => sides.some((other) => near(side, other));

function agree(own: Size, other: Size): boolean {
  if (own.sides.length > 0 && other.sides.length > 0) {
    const [few, many] = own.sides.length <= other.sides.length ? [own.sides, other.sides] : [other.sides, own.sides];
    if (few.every((side) => within(side, many))) return true;
    // "30x40 cm" and "30 x 40 x 2 mm" measure differently; only like with like is a contradiction.
    if (few.length !== many.length) return true;
    const scale = Math.max(...many) / Math.max(...few);
    return scale > FAR_APART || scale < 1 / FAR_APART;
  }
  if (own.sides.length > 0 || other.sides.length > 0) return true;
  if (own.low <= other.high * (1 + SLACK) && other.low <= own.high * (1 + SLACK)) return true;
  if (own.word !== undefined && other.word !== undefined && own.word !== other.word) return true;
  const ratio = Math.max(own.low / Math.max(other.high, 1e-12), other.low / Math.max(own.high, 1e-12));
  return ratio > FAR_APART;
}

const WORD_IN_LABEL = /length|width|thickness|height|diameter|depth/;

/** Outer measures. Only like is compared with like: sides with sides, a thickness with a thickness. */
export const size = defineFacet<Size>({
  id: 'size',
  name: { zh: '尺寸', en: 'size' },
  labels: /size|dimension|length|width|height|diameter|depth|thickness|spec/,
  exceptLabels:
    /pack|carton|box|shipping|ctn|toleran|fiber|folded|particle|cable|wire|waist|breed|batter|hole|pore|core|standard|cord|memory|pile|seat|handle|strap/,
  inDetail: false,
  read,
  readValue: (view, label) => {
    const word = WORD_IN_LABEL.exec(label)?.[0];
    const unit = /[([](inch|inches|in|cm|mm|m|ft)[)\]]/i.exec(label)?.[1];
    const text =
      unit !== undefined && /^\s*[\d.]+\s*$/.test(view.text) ? view.once('sized', () => view.text) : undefined;
    const said = text === undefined ? read(view) : bare(text, unit ?? 'cm');
    if (/custom|request|any|other|etc|optional|available/i.test(view.text)) return 'open';
    return said.map((one) => (word ? { ...one, value: { ...one.value, word } } : one));
  },
  agree,
});

const METRES: Record<string, number> = {
  inch: 0.0254,
  inches: 0.0254,
  in: 0.0254,
  cm: 0.01,
  mm: 0.001,
  m: 1,
  ft: 0.3048,
};

function bare(text: string, unit: string): Said<Size>[] {
  const value = Number(text) * (METRES[unit.toLowerCase()] ?? 1);
  return [{ value: { sides: [], low: value, high: value }, start: 0, end: text.length }];
}
