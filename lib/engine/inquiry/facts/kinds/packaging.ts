import { defineFact, eachOnce, factAt, speakingParts, withoutOverlap, wordsAt, type Stretch } from '../fact';
import { isInProduct } from '../goods';
import type { Part } from '../../case-view';
import { formLines, valueEnd } from '../form';
import type { Placed, Reading } from '../../lexicon/reading';
import { sentenceAt } from '../sentences';

type Pack = Stretch & { count?: number };

/** Words for packaging as such: they say how only with something behind them. */
const GENERIC =
  /^(?:packag\w*|packing|packed|packed in|bulk packing|empaque|embalaje|empacado|envasado|embalage\w*|embalado|emballage|emballe|conditionnement|verpack\w*|упаков[а-я]*|تغليف|التغليف|تعبءه|التعبءه|تعبيه|التعبيه|包装|imballaggio|imballo|confezione|confezionato|ambalaj|paketleme|梱包|포장)$/;
/** A unit of quantity as often as a packing. */
const COUNTED = /^(?:pallets?|palets?|paletes?|palettes?|paletten|паллет[а-я]*|drums?|sacos?|باليت|托盘)$/;

const LONGEST = 60;

/** How the goods are to be packed. */
export default defineFact({
  kind: 'packaging',
  name: { zh: '包装', en: 'Packaging' },
  find(view) {
    const found = speakingParts(view).flatMap((reading) => [
      ...inForm(reading.part),
      ...perCarton(reading),
      ...boxes(reading),
      ...reading.of('packaging').flatMap((hit) => packAt(hit, reading) ?? []),
    ]);
    const facts = withoutOverlap(found)
      .filter((pack) => !isInProduct(view, pack) && !isInOtherLine(pack))
      .map((pack) =>
        factAt('packaging', pack, { text: wordsAt(pack), ...(pack.count === undefined ? {} : { count: pack.count }) }),
      );
    return eachOnce(facts, 5);
  },
});

const LINE =
  /^(?:inner |outer |individual )?(?:package|packages|packaging|packing|packing method|packaging details|empaque|embalaje|embalagem|emballage|verpackung|упаковка|التغليف|包装)$/;
/** "Package: yes", "Original Package: Yes" say nothing. */
const EMPTY = /^(?:yes|no|other|none|n\/?a|\.+|\d{1,2})$/;

/** A form's line for the packing, or such a line alone: "Package:1 Big Box contains 6 Small Boxes", "Упаковка — коробка". */
function inForm(part: Part): Pack[] {
  const lines = formLines(part)
    .filter(({ label }) => LINE.test(label))
    .map(({ start, valueStart, end }) => ({ part, start, valueStart, end }));
  for (const match of part.folded.slice(0, 20_000).matchAll(SAID)) {
    if (lines.length >= 3) break;
    const valueStart = match.index + match[0].length;
    lines.push({ part, start: match.index, valueStart, end: valueEnd(part, valueStart) });
  }
  return lines.filter(({ valueStart, end }) => {
    const value = part.folded.slice(valueStart, end).trim();
    return /\p{L}/u.test(value) && !EMPTY.test(value);
  });
}

/** "Keywords: mystery box", "model number: gift box tumbler" name no packing. */
function isInOtherLine({ part, start }: Stretch): boolean {
  return formLines(part).some((line) => start >= line.start && start < line.end && OTHER.test(line.label));
}

const OTHER = /^(?:keywords?|model.*|name|product.*|item.*|brand.*|style|type|.* type)$/;

const SAID =
  /(?<!\p{L}|original |color |colour )(?:package|packages|packaging|packing|empaque|embalaje|embalagem|emballage|verpackung|упаковка|التغليف|包装) ?(?:[:：]|[—–] )\s?/gu;

/** Boxes by what they are, beyond the lexicon: "Farbkarton", "علبة ملونة", "kraft box", "matching box", "incl. box". */
const BOXES =
  /(?<!\p{L})(?:farbkarton\p{L}*|faltschachtel\p{L}*|geschenkverpackung|caja (?:de color|a color|impresa|kraft)|caixa (?:colorida|de cor|kraft)|boite (?:couleur|imprimee|kraft)|coffret cadeau|علب[هة] (?:ملون[هة]|هديه)|صندوق ملون|цветная коробка|цветной коробке|индивидуальн(?:ая|ой|ую) (?:коробк[аеу]|упаковк[аеуи])|(?:in |with |incl\.? |including )?(?:a |plain |white |brown |matching |mystery |individual |original |printed |wooden |export |own ){1,3}(?:kraft )?(?:box|boxes|cartons?|bags?|pouch|pouches)|kraft (?:box|bag|paper bag)s?|incl\.? box|including box|same carton marks?|carton marks?|shipping marks?)(?!\p{L})|(?:中英文|双语|中文|英文|彩色|单个|独立|定制)?彩盒|(?:外箱)?唛头|牛皮盒|泡沫箱|独立包装/gu;

function boxes({ part }: Reading): Pack[] {
  return [...part.folded.slice(0, 20_000).matchAll(BOXES)]
    .slice(0, 4)
    .filter(({ index }) => !WANTED_BOXES.test(part.folded.slice(Math.max(0, index - 24), index)))
    .map((match) => ({ part, start: match.index, end: match.index + match[0].trimEnd().length }));
}

/** Boxes that are the goods: "looking for custom boxes", "10 printed bags". */
const WANTED_BOXES =
  /(?:looking for|interested in|price of|quote for|order|buy|\d(?: pcs| pieces)?(?: of)?)\s(?:some |the |these )?$/;

function packAt(hit: Placed, reading: Reading): Pack | null {
  const { part, start, end } = hit;
  const word = part.folded.slice(start, end);
  if (!GENERIC.test(word)) {
    const counted =
      COUNTED.test(word) &&
      reading.numbers.some((number) => number.kind === 'quantity' && number.end >= start && number.start <= end);
    return counted ? null : { part, start, end };
  }
  const said = /^\s?(?:[:：]\s?|in\s|en\s|em\s|dans\s|в\s|auf\s)(?=[\p{L}\d])/u.exec(part.folded.slice(end, end + 8));
  if (!said || sentenceAt(part, start)?.marked === true) return null;
  const stop = /[\n;；。•|,]|\.\s|\.$|[?!]|\s[a-z]+ ?:/.exec(part.folded.slice(end + said[0].length, end + LONGEST));
  const to = Math.min(part.folded.length, stop ? end + said[0].length + stop.index : end + LONGEST);
  return { part, start, end: to };
}

const PER_CARTON =
  /^\s?(?:\/|per|each|in (?:a|one|each)|por|par|pro|в|на|je)\s?(?:ctn|cartons?|box|case|pack|caja|caixa|boite|karton|коробк[уе]|упаковк[уе])(?!\p{L})/u;
const BEFORE_COUNT = /(?:每箱|每盒|每包|每袋|packed|packing:?|carton of|box of)\s?$/;

/** "24 pcs per carton", "20pcs/ctn", "每箱20个". */
function perCarton({ part, numbers }: Reading): Pack[] {
  return numbers.flatMap(({ kind, value, start, end }): Pack[] => {
    if (kind !== 'quantity' && kind !== 'bare') return [];
    const behind = PER_CARTON.exec(part.folded.slice(end, end + 24));
    if (behind) return [{ part, start, end: end + behind[0].length, count: value }];
    const before = BEFORE_COUNT.exec(part.folded.slice(Math.max(0, start - 12), start));
    return before && kind === 'quantity' ? [{ part, start: start - before[0].length, end, count: value }] : [];
  });
}
