import type { CaseView, Part } from '../../case-view';
import { numbersALine, specificsIn } from '../../lexicon/specifics';
import type { NumberMention } from '../../lexicon/numbers';
import { parseNumber } from '../../lexicon/numbers';
import { readPart } from '../../lexicon/reading';
import { countsIn } from '../counts';
import {
  defineFact,
  eachOnce,
  factAt,
  titleParts,
  withoutOverlap,
  type FactOf,
  type FactValues,
  type Stretch,
} from '../fact';
import { unitName } from '../unit-name';

type Quantity = Stretch & { value: FactValues['quantity'] };

/** How much is wanted. How many go into a carton, minimum orders and samples are other matters. */
export default defineFact({
  kind: 'quantity',
  name: { zh: '数量', en: 'Quantity' },
  find(view) {
    const titles = titleParts(view);
    const found = [...specificsIn(view).filter(({ kind }) => kind === 'quantity'), ...view.buyerParts.flatMap(countsIn)]
      .flatMap((place) => quantityAt(place) ?? [])
      .sort((a, b) => Number(b.value.unit !== '') - Number(a.value.unit !== ''))
      .filter((quantity) => !titles.has(quantity.part) || isAtEdge(quantity, view))
      .filter((quantity) => !isSomethingElse(quantity));
    const facts = withoutOverlap(found).map((quantity) => factAt('quantity', quantity, quantity.value));
    const onCard = facts.length === 0 ? quantityOnCard(view.case.quantity) : undefined;
    return onCard ? [onCard] : eachOnce(facts);
  },
});

/** "500 Piece/Pieces", "300 件", as the page prints it on the card the buyer sent. */
const ON_CARD = /^(\d[\d,.]{0,15}) ?([\p{L}]{1,20})?(?:\/[\p{L}]{1,20})?/u;
const PIECES = /^(?:pieces?|pcs?|件|个)$/;

/** What he filled in beside the product; his own words, where he wrote some, say it better. */
function quantityOnCard(printed: string | undefined): FactOf<'quantity'> | undefined {
  const [, digits, unit = ''] = ON_CARD.exec(printed?.trim().toLowerCase() ?? '') ?? [];
  const amount = digits === undefined ? Number.NaN : parseNumber(digits);
  if (!(amount > 0)) return undefined;
  return {
    kind: 'quantity',
    value: { amount, unit: PIECES.test(unit) ? 'piece' : unitName(unit) },
    field: 'quantity',
  };
}

function quantityAt({ part, start, end }: Stretch): Quantity | null {
  const number = readPart(part).numbers.find((one) => one.start < end && start < one.end);
  const text = part.folded.slice(start, end);
  // "26-90*132", "1 x 20kg vest": the count stands by itself before a size.
  if (/^\d{1,4}$/.test(text) && number?.kind !== 'bare' && (number === undefined || number.kind === 'dimensions'))
    return { part, start, end, value: { amount: Number(text), unit: '' } };
  if (!number) {
    const amount = spelledAmount(text, part.folded.slice(Math.max(0, start - 12), start));
    return amount === undefined ? null : { part, start, end, value: amount };
  }
  // "1. Cantidad" numbers a line, "100%" is a share.
  const rest = part.folded.slice(number.end, number.end + 4);
  if (number.kind === 'bare' && (/^\s?%/.test(rest) || numbersALine(part, number))) return null;
  if (/(?:pay|paying|price of|budget) (?:around |about |of |up to )?\.?$/.test(part.folded.slice(Math.max(0, number.start - 24), number.start))) return null; // prettier-ignore
  if (number.value <= 0 || number.kind === 'money' || (number.unit === 'piece' && !Number.isInteger(number.value)))
    return null;
  const { exact, dropped } = cutAtWith(part, number);
  const place = { part, start: Math.min(start, exact.start), end: dropped ? exact.end : Math.max(end, exact.end) };
  return withRange({ ...place, value: valueOf(exact, text) }, exact);
}

/** "200 with boxes" counts no boxes, "1:1 700 pcs" no 1700 pieces. */
function cutAtWith(part: Part, number: NumberMention): { exact: NumberMention; dropped: boolean } {
  const { start, end } = number;
  const boxes = /^\s?(?:货柜|集装箱|柜)/.exec(part.folded.slice(end, end + 4));
  if (boxes) return { exact: { ...number, unit: 'container', end: end + boxes[0].length }, dropped: true };
  const text = part.folded.slice(start, end);
  const words = /^([\d.,' ]{1,16}?)\s(?:with|and|or|in|con|com|avec|mit|с|y|et|und|of)\s/.exec(text);
  if (words?.[1] !== undefined) return { exact: { ...number, unit: '', end: start + words[1].length }, dropped: true };
  const ratio = /[:：]/.test(part.folded.charAt(start - 1)) ? /^\d\s(?=\d)/.exec(text)?.[0].length : undefined;
  if (ratio === undefined) return { exact: number, dropped: false };
  const digits = /^[\d.,' ]{1,16}/.exec(text.slice(ratio))?.[0].trim() ?? '';
  return { exact: { ...number, value: parseNumber(digits), start: start + ratio }, dropped: true };
}

function valueOf({ value, unit }: NumberMention, text: string): FactValues['quantity'] {
  const container = unit === 'container' ? /(20|40|45)\s?(?:'|’|ft|feet|foot)?\s?(gp|hq|hc|dv|dc)?/.exec(text) : null;
  const size = container ? { container: `${container[1] ?? ''}${container[2] ?? ''}` } : {};
  return { amount: value, unit: unitName(unit), ...size };
}

const RANGE = /(\d[\d.,]{0,11})\s?(?:pcs|pieces|k)?\s?(?:-|–|~|to|bis|a|à|до|至|到)\s?$/;
const PERIOD =
  /^[\s,]{0,2}(?:(?:per|each|every|a|por|al|par|pro|im|в|في|каждый)\s|\/|每)?\s?(month|monthly|mes|mensual\w*|mois|monat\w*|месяц|شهري?ا?|月|year|yearly|annual\w*|ano|an|jahr|год|年|week|weekly|semana|semaine|woche|неделю)(?![\p{L}])/u;
const PERIOD_BEFORE =
  /(monthly|per month|每月|ежемесячно|mensual\w*|monatlich|annual\w*|yearly|每年|weekly|每周)[^.\n]{0,18}$/;

/** "500-1000 pcs", "2 containers per month". */
function withRange(quantity: Quantity, number: NumberMention): Quantity {
  const { part, end } = quantity;
  const before = part.folded.slice(Math.max(0, number.start - 24), number.start);
  const range = RANGE.exec(before);
  const from = range ? parseNumber((range[1] ?? '').replace(/[.,]$/, '')) : NaN;
  const start =
    range && from < number.value && from > 0 ? number.start - (before.length - range.index) : quantity.start;
  const behind = PERIOD.exec(part.folded.slice(end, end + 20));
  const slash = /\/(\p{L}{2,8})$/u.exec(part.folded.slice(quantity.start, end))?.[1];
  const per = periodOf(
    behind?.[1] ?? (slash !== undefined && PERIOD.test(slash) ? slash : undefined) ?? PERIOD_BEFORE.exec(before)?.[1],
  );
  return {
    part,
    start,
    end: behind && per ? end + behind[0].length : end,
    value: { ...quantity.value, ...(start < quantity.start ? { from } : {}), ...(per ? { per } : {}) },
  };
}

function periodOf(word: string | undefined): 'month' | 'year' | 'week' | undefined {
  if (word === undefined) return undefined;
  if (/^(?:month|per month|mes|mens|mois|monat|месяц|ежемес|شهر|月|每月)/.test(word)) return 'month';
  return /^(?:week|每周|semana|semaine|woche|недел)/.test(word) ? 'week' : 'year';
}

const ONE = /(?:^|\s)(?:a|an|one|full|un|una|uma|une|ein|einen|1|один|一个|一)\s?(?:full\s|whole\s)?$/;

/** Quantities without digits: "one piece", "a dozen", "a 40HQ container". */
function spelledAmount(text: string, before: string): FactValues['quantity'] | undefined {
  const size = /^(20|40)\s?(?:ft|feet|foot)?\s?(gp|hq|hc|dc|fcl)?/.exec(text);
  if (size) return { amount: 1, unit: 'container', container: `${size[1] ?? ''}${(size[2] ?? '').replace('fcl', '')}` };
  if (/container|contenedor|conteiner|conteneur|контейнер|حاوي|柜|集装箱|컨테이너|コンテナ|konteyner/.test(text)) {
    return ONE.test(before) || /^(?:one|full|一个)/.test(text) ? { amount: 1, unit: 'container' } : undefined;
  }
  const words: Readonly<Record<string, FactValues['quantity']>> = {
    'a dozen': { amount: 1, unit: 'dozen' },
    'one dozen': { amount: 1, unit: 'dozen' },
    'two dozen': { amount: 2, unit: 'dozen' },
    'one piece': { amount: 1, unit: 'piece' },
    'one unit': { amount: 1, unit: 'piece' },
    'one set': { amount: 1, unit: 'set' },
    'two pieces': { amount: 2, unit: 'piece' },
    'two units': { amount: 2, unit: 'piece' },
    'two sets': { amount: 2, unit: 'set' },
    'one hundred': { amount: 100, unit: '' },
    'one thousand': { amount: 1000, unit: '' },
    'two thousand': { amount: 2000, unit: '' },
    'five thousand': { amount: 5000, unit: '' },
    'ten thousand': { amount: 10_000, unit: '' },
    'una docena': { amount: 1, unit: 'dozen' },
    'uma duzia': { amount: 1, unit: 'dozen' },
    'une douzaine': { amount: 1, unit: 'dozen' },
    'ein dutzend': { amount: 1, unit: 'dozen' },
    一千: { amount: 1000, unit: '' },
    两千: { amount: 2000, unit: '' },
    三千: { amount: 3000, unit: '' },
    五千: { amount: 5000, unit: '' },
    一万: { amount: 10_000, unit: '' },
    一百个: { amount: 100, unit: 'piece' },
  };
  const many = /^(one|two|three|five|ten) of /.exec(text)?.[1];
  const amount = many === undefined ? undefined : NUMERALS[many];
  return words[text] ?? (amount === undefined ? undefined : { amount, unit: '' });
}

const NUMERALS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, five: 5, ten: 10 };

const PER_BOX =
  /^\s?(?:\/|per|each|in (?:a|one|each)|a|por|par|pro|в|на|je)\s?(?:ctn|carton|box|case|bag|pack|pallet|caja|caixa|boite|karton|palette|короб|упаков|unit|order|set)/;
const SAMPLES = /^\s?(?:of\s|de\s|d'|als\s)?(?:samples?|muestras?|amostras?|echantillons?|muster|образ|样品|样)/;
/** Counted things that are the buyer's own: shops, years, people. */
const OWN =
  /^\s?(?:own )?(?:stores?|shops?|outlets?|branches|locations|employees|people|personas?|pessoas?|personnes?|personen|человека?|人|staff|(?:\p{L}+ )?(?:colou?rs?|colores|cores|couleurs?|farben|цвет\p{L}*|designs?|styles?|models?|sizes?|compartments?|options)|garden centers|schools?|persons?|customers|clients|countries|cities|days?|weeks?|months?|years?|tiendas?|lojas?|magasins?|filialen|laden|магазин|сотрудник|лет|家店|年|名员工|个客户|个国家|款|色|种)/u;
/** What stands before a number that is no quantity: minimum order, a set's contents, a capacity, a carton's contents. */
const BEFORE =
  /(?:moq|minimum(?: order)?(?: quantity)?|min(?:\.|imum)? qty|起订量|минимальн[а-я]+ (?:заказ|парти[а-я])|(?:pack|set|box) of|packag\w*|packing|contains?|holds?|includ\w+|features?:|capacity|volume|weight|width|height|length|warehouse of|stock of|每箱|每盒|每袋|每包)[\s:=：()]{0,4}(?:is|of|are|for|was|being)?\s?$/;

function isSomethingElse({ part, start, end }: Quantity): boolean {
  const after = part.folded.slice(end, end + 24);
  const before = part.folded.slice(Math.max(0, start - 32), start);
  if (after.startsWith(' each order')) return false;
  const ofEach = /(?:each|this|these|them)$/.test(part.folded.slice(start, end));
  return PER_BOX.test(after) || (OWN.test(after) && !ofEach) || SAMPLES.test(after) || BEFORE.test(before);
}

/** In a title only a number that opens or closes it is the buyer's ("500 pcs steel bottle"); the subject is the listing's. */
function isAtEdge({ part, start, end }: Quantity, { case: inquiry }: CaseView): boolean {
  const before = part.folded.slice(Math.max(0, start - 8), start);
  if (part.id === 'subject' && part.folded.length - end <= 2 && /(?:for|order|qty|need) $/.test(before)) return true;
  if (part.id === 'subject' || part.original.trim() === inquiry.subject?.trim()) return false;
  return start <= 2 || part.folded.length - end <= 2;
}
