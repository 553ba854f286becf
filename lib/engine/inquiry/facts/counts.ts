import type { Part } from '../case-view';
import type { NumberMention } from '../lexicon/numbers';
import { readPart, type Reading } from '../lexicon/reading';
import { wordAt } from '../lexicon/words';
import type { Stretch } from './fact';
import { formLines } from './form';
import { sentenceAt } from './sentences';

/** Before a number these make what follows wanted things ("order 300 shirts", "just 50 presses", "sólo 50"). */
const LEADING =
  /^(?:order|ordering|need|want|buy|purchase|purchasing|get|for|require|of|make|take|have|only|just|about|around|approximately|approx|initially|looking|seeking|interested|like|cherche|cherchons|recherchons|busco|buscamos|procuro|procuramos|suche|suchen|mochten|nehmen|ищу|ищем|first|the|these|above|over|least|than|all|and|us|me|quote|price|prices|exactly|to|solo|solamente|unas?|unos|aprox|de|por|para|quiero|necesito|comprar|pedir|los|las|so|apenas|uns|umas|preciso|quero|voudrais|veux|commander|acheter|pour|les|environ|brauche|benotige|benotigen|bestellen|kaufen|uber|fur|ca|etwa|die|um|нужно|нужны|нужен|хочу|хотим|купить|заказать|на|около|за|все|по|اريد|نريد|احتاج|نحتاج|شراء|عدد|حوالي|ب|买|订|要|采|购|下|约)$/;
/** Behind a number these are no things. */
const NO_THING =
  /^(?:and|the|for|more|other|different|times?|percent|years?|people|persons?|personas?|personnes?|pessoas?|personen|who|or|if|to|from|in|at|is|are|as|st|nd|rd|th|am|pm|what|how|color\w*|colour\w*|colores?|cores|couleurs?|farben|designs?|styles?|models?|sizes?|countries|months?|weeks?|days?|hours?|stores?|shops?|outlets?|tiendas?|lojas?|magasins?|filialen|farm|garden|schools?|cent\w*|compartments?|facher\p{L}*|teilig\p{L}*|что|или|лет|года?|человека?|магазин\p{L}*|цвет\p{L}*|e|y|et|und|a|o|con|com|avec|mit|with|ft|feet|street|st|road|ave|avenue|blvd|january|february|march|april|may|june|july|august|september|october|november|december|generation|gen|pro|plus|max|v|inch\w*|digit\w*|سنه|سنوات|اشخاص|اقسام|الوان)$/u;
const PRICE_BEFORE =
  /(?:price|prices|cost|quote|precios?|preco|prix|preis|цена|цену|سعر|how much|cuanto|quanto|combien)\s(?:is it |for|por|para|pour|fur|за|на|ل|of)\s?(?:\d[\d.,]*\s(?:y|and|e|et|und|и|or|o|ou)\s)?(?:por |for )?$/;
/** More than any real request counts. */
const MOST = 40;

/**
 * Counts without a unit of their own, in offsets of the folded text: "600 cestas", "100 Labubu", "500 thimbles", "above 200",
 * "10 of each", "x 2", "one of each style". Linear: looks at each number's neighbours.
 */
export function countsIn(part: Part): Stretch[] {
  const reading = readPart(part);
  const counted = reading.numbers
    .slice(0, MOST * 4)
    .filter(({ start }) => !formLines(part).some((line) => start >= line.valueStart && start < line.end))
    .filter((number) => number.kind === 'bare' && isCount(reading, number))
    .slice(0, MOST)
    .map(({ start, end }) => ({ part, start, end }));
  return [...counted, ...timesIn(part), ...spelledIn(part)];
}

function isCount({ part, of }: Reading, { value, start, end }: NumberMention): boolean {
  if (value < 1 || !Number.isInteger(value) || (value >= 1990 && value < 2040)) return false;
  const { text, fresh, start: starts } = part.words;
  const i = wordAt(part, start);
  if ((starts[i] ?? 0) !== start && !/^\d/.test(text[i] ?? '')) return false;
  const before = fresh[i] ? undefined : text[i - 1];
  const rest = part.folded.slice(end, end + 24);
  const ahead = part.folded.slice(Math.max(0, start - 40), start);
  const range = /(?:^|\s)\d{1,6}\s?[-–]\s?$/.test(ahead);
  if (/[\p{L}\d#/:.$€£-]$/u.test(ahead) && !range && !/[a-z][:：]$/.test(ahead)) return false;
  // A price for each.
  if (/(?:pay|paying|price|usd|\$) (?:around |about |of |is )?\.?$/.test(ahead)) return false;
  if (/^\s?x\s?\d{1,4}\s?(?:kg|g|ml|l|oz|lb|w|v|m|cm|mm)\s\p{L}/u.test(rest)) return wishes({ part, of }, start);
  // A numbered list, a share, a part of a measure, a telephone number.
  if (/^\s?[.)]\s|^\s?%|^\s?[x*×/:]\s?\d|^[-–]\d|^\s\d/.test(rest) || (/\d[\s-]$/.test(ahead) && !range)) return false;
  if (/^ (?:of (?:each|these|this|them|the|your)|each|pro |por cada|de cada|по)(?!\p{L})/u.test(rest)) return true;
  if (/^\s?x\s\p{L}{3}/u.test(rest)) return true;
  if (PRICE_BEFORE.test(ahead) && /^\s?(?:[?？.,;!]|$|y |and |e |et |und |и )/.test(rest)) return true;
  if (/(?:above|more than|over|at least|around|about|approx\w*|mas de|mais de|plus de|mehr als|более|больше|超过) $/.test(ahead) && wishes({ part, of }, start)) return true; // prettier-ignore
  const next = /^(\s?)(\p{L}{2,24})/u.exec(rest);
  if (!next || NO_THING.test(next[2] ?? '')) return false;
  // "100shells": glued words of four letters and more are no unit nobody knows.
  if (next[1] === '') return (next[2] ?? '').length >= 4 && wishes({ part, of }, start);
  if (before !== undefined && !range && !LEADING.test(before) && !isPause(part, start)) return false;
  return wishes({ part, of }, start);
}

function isPause(part: Part, start: number): boolean {
  const before = part.folded.slice(Math.max(0, start - 12), start);
  return /[,;:.!?，。、\n(]\s?$/.test(before) && !/(?:address|add|location)\s?[:：]\s?$/.test(before);
}

/** Something is wanted or asked the price of in the same sentence, or it is short and nothing else. */
function wishes({ part, of }: Pick<Reading, 'part' | 'of'>, at: number): boolean {
  const sentence = sentenceAt(part, at);
  if (!sentence) return false;
  const inside = (hit: { start: number }): boolean => hit.start >= sentence.start && hit.start < sentence.end;
  const kinds = ['frame', 'ask', 'price', 'shipping', 'moq', 'quantity-word'] as const;
  return (
    kinds.some((kind) => of(kind).some(inside)) ||
    WISH.test(part.folded.slice(Math.max(sentence.start, at - 160), Math.min(sentence.end, at + 160)))
  );
}

const WISH =
  /(?<!\p{L})(?:order|buy|purchase|get|take|send|ship|need|quote|same again|comprar|pedir|oferta|consigo|encomendar|commander|bestell\w*|liefern|angebot|заказ\p{L}*|купить|нужн\p{L}*|شراء|نريد|اريد)(?!\p{L})|订|下单|先下|采购|买|要/u;

/** "Web project (basic) x 1", "… x 2 months". */
function timesIn(part: Part): Stretch[] {
  const found: Stretch[] = [];
  for (const match of part.folded
    .slice(0, 20_000)
    .matchAll(/[\p{L})] x ?(\d{1,6})(?=\s?(?:$|[\n(,;]|months?|pcs?))/gu)) {
    if (found.length >= MOST) break;
    const end = match.index + match[0].length;
    found.push({ part, start: end - (match[1] ?? '').length, end });
  }
  for (const match of part.folded.slice(0, 20_000).matchAll(BEFORE_SIZE)) {
    if (found.length >= MOST) break;
    found.push({ part, start: match.index, end: match.index + (match[1] ?? '').length });
  }
  return found;
}

/** "26-90*132", "1 x 20kg vest": how many of which size. */
const BEFORE_SIZE = /(?<![\d.,/*-])(\d{1,4})(?:-(?=\d{1,4} ?[*×x] ?\d)| x (?=\d{1,4} ?(?:kg|g|ml|l|oz|lb)\s\p{L}))/gu;

/** "One of each style", "one of this product", "10 de cada". */
function spelledIn(part: Part): Stretch[] {
  const match = /(?<!\p{L})(?:one|two|three|five|ten) of (?:each|these|this|them)(?!\p{L})/u.exec(
    part.folded.slice(0, 20_000),
  );
  return match ? [{ part, start: match.index, end: match.index + match[0].length }] : [];
}
