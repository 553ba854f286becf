import {
  defineFact,
  eachOnce,
  factAt,
  isInProduct,
  speakingParts,
  withoutOverlap,
  wordsAt,
  type Stretch,
} from '../fact';
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
      ...perCarton(reading),
      ...reading.of('packaging').flatMap((hit) => packAt(hit, reading) ?? []),
    ]);
    const facts = withoutOverlap(found)
      .filter((pack) => !isInProduct(view, pack))
      .map((pack) =>
        factAt('packaging', pack, { text: wordsAt(pack), ...(pack.count === undefined ? {} : { count: pack.count }) }),
      );
    return eachOnce(facts, 5);
  },
});

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
