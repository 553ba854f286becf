import type { CaseView } from '../../case-view';
import { specificsIn } from '../../lexicon/specifics';
import type { NumberMention } from '../../lexicon/numbers';
import { parseNumber } from '../../lexicon/numbers';
import { readPart } from '../../lexicon/reading';
import { defineFact, eachOnce, factAt, titleParts, withoutOverlap, type FactValues, type Stretch } from '../fact';
import { unitName } from '../unit-name';

type Quantity = Stretch & { value: FactValues['quantity'] };

/** How much is wanted. How many go into a carton, minimum orders and samples are other matters. */
export default defineFact({
  kind: 'quantity',
  name: { zh: '数量', en: 'Quantity' },
  find(view) {
    const titles = titleParts(view);
    const found = specificsIn(view)
      .filter(({ kind }) => kind === 'quantity')
      .flatMap((place) => quantityAt(place) ?? [])
      .filter((quantity) => !titles.has(quantity.part) || isAtEdge(quantity, view))
      .filter((quantity) => !isSomethingElse(quantity));
    const facts = withoutOverlap(found).map((quantity) => factAt('quantity', quantity, quantity.value));
    return eachOnce(facts);
  },
});

function quantityAt({ part, start, end }: Stretch): Quantity | null {
  const number = readPart(part).numbers.find((one) => one.start < end && start < one.end);
  const text = part.folded.slice(start, end);
  if (!number) {
    const amount = spelledAmount(text, part.folded.slice(Math.max(0, start - 12), start));
    return amount === undefined ? null : { part, start, end, value: amount };
  }
  if (number.value <= 0 || number.kind === 'money' || (number.unit === 'piece' && !Number.isInteger(number.value)))
    return null;
  return withRange(
    { part, start: Math.min(start, number.start), end: Math.max(end, number.end), value: valueOf(number, text) },
    number,
  );
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
  const per = periodOf(behind?.[1] ?? PERIOD_BEFORE.exec(before)?.[1]);
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
  return words[text];
}

const PER_BOX =
  /^\s?(?:\/|per|each|in (?:a|one|each)|a|por|par|pro|в|на|je)\s?(?:ctn|carton|box|case|bag|pack|pallet|caja|caixa|boite|karton|palette|короб|упаков|unit|order|set)/;
const SAMPLES = /^\s?(?:of\s|de\s|d'|als\s)?(?:samples?|muestras?|amostras?|echantillons?|muster|образ|样品|样)/;
/** Counted things that are the buyer's own: shops, years, people. */
const OWN =
  /^\s?(?:own )?(?:stores?|shops?|outlets?|branches|locations|employees|people|persons|staff|customers|clients|countries|cities|days?|weeks?|months?|years?|tiendas?|lojas?|magasins?|filialen|laden|магазин|сотрудник|лет|家店|年|名员工|个客户|个国家)/;
/** What stands before a number that is no quantity: minimum order, a set's contents, a capacity, a carton's contents. */
const BEFORE =
  /(?:moq|minimum(?: order)?(?: quantity)?|min(?:\.|imum)? qty|起订量|минимальн[а-я]+ (?:заказ|парти[а-я])|(?:pack|set|box) of|packag\w*|packing|capacity|volume|weight|warehouse of|stock of|每箱|每盒|每袋|每包)[\s:=：()]{0,4}(?:is|of|are|for|was|being)?\s?$/;

function isSomethingElse({ part, start, end }: Quantity): boolean {
  const after = part.folded.slice(end, end + 24);
  const before = part.folded.slice(Math.max(0, start - 32), start);
  return PER_BOX.test(after) || OWN.test(after) || SAMPLES.test(after) || BEFORE.test(before);
}

/** In a title only a number that opens or closes it is the buyer's ("500 pcs steel bottle"); the subject is the listing's. */
function isAtEdge({ part, start, end }: Quantity, { case: inquiry }: CaseView): boolean {
  if (part.id === 'subject' || part.original.trim() === inquiry.subject?.trim()) return false;
  return start <= 2 || part.folded.length - end <= 2;
}
