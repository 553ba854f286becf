import type { Measure } from '../../measures';
import { at, defineRule, replacing, type RawFinding } from '../../rule';
import type { ListingView } from '../../view';

/** The way each unit is written; words (inch, pieces) are a style of their own and stay. */
const RIGHT = new Set(['mm', 'cm', 'ml', 'kg', 'kW', 'kWh', 'mAh', 'Hz', 'kHz', 'MHz', 'GHz', 'V', 'W', 'g', 'lb', 'oz', 'pcs', 'gsm', 'kV', 'MB', 'GB', 'TB', 'Wh', 'Ah', 'km', 'mg', 'lm']); // prettier-ignore
/** Wrong spellings of a symbol, by what is written. A single letter is left alone: it may mean something else. */
const WRONG = /^(?:mms|cms|mls|kgs|grs|gms|gm|gr|Kg|KG|KGS|Kgs|ML|Ml|MM|Mm|CM|Cm|Kw|KW|kw|KWH|Kwh|kwh|MAH|Mah|mAH|maH|mah|HZ|hz|KHZ|Khz|khz|MHZ|Mhz|mhz|GHZ|Ghz|ghz|v|w|gb|Gb|tb|mb|PCS|Pcs|LBS|Lbs|OZ|Oz|pc|PC|GSM|KM|Km|LB|Lb|WH|wh|ah|AH)$/; // prettier-ignore
const PLURAL: Record<string, string> = { lbs: 'lb' };

function wrongSymbols(view: ListingView): RawFinding[] {
  const { text, measures } = view.title;
  const seen = new Set<number>();
  return measures.flatMap(({ unit, written, unitStart, unitEnd }) => {
    if (
      unitEnd <= unitStart ||
      seen.has(unitStart) ||
      text.charAt(unitStart - 1) === '-' ||
      !RIGHT.has(unit.symbol) ||
      written === unit.symbol
    )
      return [];
    if (!WRONG.test(written) || PLURAL[written.toLowerCase()] === unit.symbol) return [];
    // "1 pc" is one piece, not a slip.
    if (unit.symbol === 'pcs' && /^pc$/i.test(written)) return [];
    if (text.slice(unitStart, unitEnd) !== written) return [];
    seen.add(unitStart);
    return [
      {
        ...at('title', text, unitStart, unitEnd),
        reason: { zh: `单位写作 ${unit.symbol}`, en: `The unit is written ${unit.symbol}` },
        suggestions: [unit.symbol],
        fixes: [replacing('title', text, unitStart, unitEnd, unit.symbol, true)],
      },
    ];
  });
}

/** The same unit in two ways: "500ml … 750 ml", "10 inch … 12\"". */
function mixedStyles(view: ListingView): RawFinding[] {
  const { text, measures } = view.title;
  const first = new Map<string, { measure: Measure; gap: boolean }>();
  const found: RawFinding[] = [];
  for (const measure of measures) {
    const { unit, unitStart, unitEnd, written, dimension } = measure;
    // "2 pcs … 2-Piece Set" are two phrases.
    if (dimension === 'count' || dimension === 'persons') continue;
    if (unitEnd <= unitStart || text.slice(unitStart, unitEnd) !== written) continue;
    const gap = /[\s-]/.test(text.charAt(unitStart - 1));
    const known = first.get(unit.symbol);
    if (!known) {
      first.set(unit.symbol, { measure, gap });
      continue;
    }
    const sameName = known.measure.written.toLowerCase().replace(/s$/, '') === written.toLowerCase().replace(/s$/, '');
    if (sameName && known.gap === gap) continue;
    const start = gap ? unitStart - 1 : unitStart;
    const by = (known.gap ? ' ' : '') + known.measure.written;
    found.push({
      ...at('title', text, measure.start, unitEnd),
      reason: { zh: '同一个单位两种写法', en: 'One unit written in two ways' },
      suggestions: [text.slice(measure.start, start) + by],
      fixes: [replacing('title', text, start, unitEnd, by, false)],
    });
  }
  return found;
}

/** Sizes sold as bare pairs: lumber, cubes, drives. */
const KNOWN_PAIRS = /^(?:[1-8] ?[x×*] ?[1-8]|4 ?[x×*] ?4|\d{3,4} ?[x×*] ?\d{3,4})$/i;

function withoutUnit(view: ListingView): RawFinding[] {
  const { text, bareGroups } = view.title;
  return bareGroups
    .filter(
      ({ start, end }) =>
        !KNOWN_PAIRS.test(text.slice(start, end)) && !/^\s?(?:pixel|dpi|p\b|resolution)/i.test(text.slice(end)),
    )
    .map(({ start, end }) => ({
      ...at('title', text, start, end),
      severity: 'warning' as const,
      reason: { zh: '尺寸没有单位', en: 'A size without its unit' },
      suggestions: [`${text.slice(start, end)} cm`, `${text.slice(start, end)} mm`, `${text.slice(start, end)} inch`],
      fixes: [replacing('title', text, start, end, `${text.slice(start, end)} cm`, false)],
    }));
}

export default defineRule({
  id: 'title.units',
  title: { zh: '数字和单位', en: 'Numbers and units' },
  severity: 'hint',
  safeFix: true,
  reason: { zh: '单位写法不对', en: 'The unit is not written as it should be' },
  check(view) {
    const wrong = wrongSymbols(view);
    const mixed = mixedStyles(view).filter((one) => !wrong.some(({ start, end }) => start < one.end && one.start < end));
    return [...withoutUnit(view), ...wrong, ...mixed];
  },
  examples: {
    hits: [
      { listing: { title: 'Wicker Tray 30x40 for Kitchen' }, quote: '30x40' },
      { listing: { title: 'Rice Bag 5 KGS' }, quote: 'KGS', suggests: 'kg' },
      { listing: { title: 'Power Bank 10000MAH' }, quote: 'MAH', suggests: 'mAh' },
      { listing: { title: 'Bottle 500ml and Bottle 750 ml' }, quote: '750 ml', suggests: '750ml' },
    ],
    misses: [
      { listing: { title: 'Wicker Tray 30x40 cm' } },
      { listing: { title: 'Phone Case for iPhone 16 Pro 5G 4K 2M Camera' }, why: 'models and generations' },
      { listing: { title: 'Off-Road 4x4 Wheel' } },
      { listing: { title: 'Bottle 500ml, 750ml, 1L' } },
    ],
  },
}); // prettier-ignore
