import { formatMoney } from '../../format';
import { clausesOf, type Clause } from '../../clauses';
import { wordingOf } from '../../wording';
import type { Money } from '../../our-side';
import { defineCheck, spanAt, type DraftFinding, type DraftView } from '../check';

const SIGN = '(?:US\\$|R\\$|[$€£¥₽₹₩]|\\b(?:USD|EUR|GBP|CNY|RMB|AED|SAR|JPY|BRL|RUB|AUD|CAD|INR|KRW|TRY|MXN)\\b)';
const AFTER = '(?:[$€£¥₽₹₩]|(?:USD|EUR|GBP|CNY|RMB|dollars?|euros?|yuan|美元|美金|欧元|人民币|元)(?![A-Za-z]))';
/** An amount of money, or a number with two decimals right behind a word for price. */
const AMOUNT = new RegExp(
  `${SIGN}\\s?\\d[\\d,\\u00A0]{0,11}(?:\\.\\d{1,4})?|\\d[\\d,\\u00A0]{0,11}(?:\\.\\d{1,4})?\\s?${AFTER}`,
  'gi',
);
const NAKED = /(?:unit price|price|quote|单价|价格|报价)(?: is| of|:|：|是|为)? ?(?:about )?(\d{1,5}\.\d{1,3})(?!\s?(?:%|mm|cm|kg|[$€£¥]|usd|eur|gbp|rmb|dollars?|euros?|美元|美金|欧元|元))(?![\d.])/gi; // prettier-ignore

/** Amounts that are no unit price. */
const OTHER =
  /\b(?:sample|samples|fee|freight|courier|shipping cost|total|amount|deposit|balance|refund|mould|mold|tooling|discount|express|deal|target)\b|样品|运费|快递|总|合计|定金|尾款|模具|打样|退款|目标/i;
const TERM = /\b(?:EXW|FOB|FCA|CIF|CFR|CNF|C&F|CPT|CIP|DAP|DPU|DDP|DDU)\b|出厂价|离岸价|到岸价|完税/i;
/** Right behind the amount; ranges in between. */
const UNIT =
  /^\s?(?:[-–~]\s?(?:US\$|[$€£¥]|USD|EUR)?\s?\d[\d.,]{0,10}\s?)?(?:USD|EUR|GBP|RMB|CNY|美元|美金|元)?\s?(?:\/|per |each|a |an |por |par |pro |за |每|一)\s?\p{L}|^\s?each|^\s?(?:ea|pc|pcs)\b/iu;

/** A price without unit, currency or trade term is three prices (rulebook §3: precise and unambiguous). */
export default defineCheck({
  id: 'bare-price',
  name: { zh: '价格不完整', en: 'Bare price' },
  find(view) {
    const clauses = clausesOf(view.draft.text);
    const termed = TERM.test(view.draft.text);
    const priced = clauses.flatMap((clause) => amountsIn(clause));
    const units = priced.filter(({ unit }) => !unit).map((one) => noUnit(one, view));
    const [first] = priced;
    const naked = clauses.flatMap((clause) => nakedIn(clause)).map((one) => noCurrency(one, view));
    return [...naked, ...units, ...(first && !termed ? [noTerm(first, view)] : [])].slice(0, 8);
  },
});

interface Amount {
  start: number;
  end: number;
  unit: boolean;
}

function amountsIn({ text, start }: Clause): Amount[] {
  if (OTHER.test(text)) return [];
  return [...text.matchAll(AMOUNT)].map((match) => {
    const end = match.index + match[0].length;
    return { start: start + match.index, end: start + end, unit: UNIT.test(text.slice(end, end + 40)) };
  });
}

function nakedIn({ text, start }: Clause): Amount[] {
  if (OTHER.test(text)) return [];
  return [...text.matchAll(NAKED)].flatMap((match) => {
    const figure = match[1] ?? '';
    const at = match.index + match[0].length - figure.length;
    return { start: start + at, end: start + at + figure.length, unit: true };
  });
}

function ourPrice({ fills }: DraftView): Money | undefined {
  const price = fills.get('price')?.value;
  if (price?.kind === 'money') return price;
  const prices = fills.get('prices')?.value;
  return prices?.kind === 'prices' ? { amount: prices.tiers[0]?.price ?? 0, currency: prices.currency, per: prices.unit } : undefined; // prettier-ignore
}

function noUnit({ start, end }: Amount, view: DraftView): Omit<DraftFinding, 'check'> {
  const per = ourPrice(view)?.per;
  const tail = per === undefined || per === '' ? undefined : unitTail(per, view);
  return {
    span: spanAt(view, start, end),
    reason: { zh: '价格没写单位：每件、每套还是每公斤', en: 'A price without its unit: per piece, set or kilo?' },
    ...(tail === undefined ? {} : { fix: { start: end, end, text: tail, label: { zh: `加上“${tail.trim()}”`, en: `Add “${tail.trim()}”` } } }), // prettier-ignore
  };
}

/** " per piece", as the language writes it behind an amount. */
function unitTail(per: string, { language }: DraftView): string | undefined {
  const whole = formatMoney({ amount: 0, currency: 'USD', per }, language);
  const bare = formatMoney({ amount: 0, currency: 'USD' }, language);
  return wordingOf(language).priceEach.startsWith('{price}') ? whole.slice(bare.length) : undefined;
}

function noCurrency({ start, end }: Amount, view: DraftView): Omit<DraftFinding, 'check'> {
  const currency = ourPrice(view)?.currency;
  return {
    span: spanAt(view, start, end),
    reason: { zh: '价格没写币种', en: 'A price without its currency' },
    ...(currency === undefined ? {} : { fix: { start, end: start, text: `${currency} `, label: { zh: `加上 ${currency}`, en: `Add ${currency}` } } }), // prettier-ignore
  };
}

function noTerm({ start, end }: Amount, view: DraftView): Omit<DraftFinding, 'check'> {
  const term = view.fills.get('term')?.value;
  const sentence = clausesOf(view.draft.text).find((clause) => clause.start <= start && end <= clause.end);
  const at = sentence?.end ?? end;
  return {
    span: spanAt(view, start, end),
    reason: { zh: '价格没写贸易条款（FOB、EXW、CIF 加地点）', en: 'A price without a trade term (FOB, EXW, CIF with the place)' }, // prettier-ignore
    ...(term?.kind === 'line' ? { fix: { start: at, end: at, text: `, ${term.text}`, label: { zh: `加上 ${term.text}`, en: `Add ${term.text}` } } } : {}), // prettier-ignore
  };
}
