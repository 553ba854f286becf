import type { Part } from '../../case-view';
import { spanOf } from '../../fold';
import { patterns } from '../../pattern';
import type { NumberMention } from '../../lexicon/numbers';
import type { Reading } from '../../lexicon/reading';
import { defineFact, eachOnce, factAt, speakingParts, wordsAt, type FactOf } from '../fact';
import { formLines } from '../form';
import { sentenceAt, sentencesOf } from '../sentences';
import { daysIn } from '../unit-name';

const MONTHS =
  'january|jan|february|feb|march|april|apr|may|june|jun|july|jul|august|aug|september|sept|sep|october|oct|november|nov|december|dec|christmas|new year|chinese new year|easter|ramadan|black friday|thanksgiving|the holidays|semana santa|pascua|carnaval|pascoa|paques|ostern|pasqua|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|navidad|janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro|novembro|dezembro|natal|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|noel|januar|februar|marz|juni|juli|oktober|dezember|weihnachten';

/** A day by which the goods are wanted. */
const DATES = patterns(
  `{by|before|until|till|no later than|latest by|arrive by|deadline|deadline is|deliver* in|delivery in|arrive in|ship in} {the|} {end of|beginning of|mid|early|late|} {${MONTHS}} {#|}`,
  `{end of|beginning of|mid} {${MONTHS}} {at the latest|latest|}`,
  `{by|before|until|no later than|deadline} {the|} # {st|nd|rd|th|} {of|} {${MONTHS}}`,
  `{antes de|antes del|para|para el|hasta el|ate|ate o dia|antes do} {fin de|final de|fim de|} {#|} {de|} {${MONTHS}}`,
  `{avant|avant le|d ici|pour le} {la fin|fin|} {de|} {#|} {${MONTHS}}`,
  `{bis|bis zum|bis ende|vor|spatestens|bis spatestens} {#|} {${MONTHS}}`,
  '{до|к|не позднее} # {января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря}',
  '{до|к} {концу|конца|началу|начала|середине|} {января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|нового года}',
  '{قبل|بحلول|في موعد اقصاه} {نهايه|بدايه|} {يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر|رمضان|العيد}',
  '# 月 {# 日|# 号|底|初|中旬|} {前|之前|到货|交货|发货}',
  '{春节|圣诞|圣诞节|年底|月底|国庆|双十一} {前|之前}',
);

/** Wanted at once, without a day. */
const URGENT = patterns(
  '{fast|fastest|quick|quickest|express|speedy|urgent} {shipping|shipment|delivery|dispatch}',
  '{envio|entrega} {rapid*|urgente|inmediat*|imediat*}',
  '{livraison|expedition} {rapide|express|urgente}',
  '{schnelle|rasche|eilige} lieferung',
  '{быстрая|срочная} доставка',
  '{asap|as soon as possible|urgently|very urgent|it s urgent|is urgent}',
  '{lo antes posible|cuanto antes|urgentemente|es urgente|muy urgente}',
  '{o mais rapido possivel|o quanto antes|com urgencia}',
  '{des que possible|le plus vite possible|au plus vite|en urgence}',
  '{so schnell wie moglich|schnellstmoglich|dringend}',
  '{как можно скорее|как можно быстрее|срочно}',
  '{في اسرع وقت|باسرع وقت|عاجل}',
  '{尽快|越快越好|加急|急用|急需}',
);

/** When the goods are wanted. Asking for the lead time is a question, not a date. */
export default defineFact({
  kind: 'delivery-time',
  name: { zh: '交期', en: 'Delivery time' },
  find(view) {
    const readings = speakingParts(view);
    const parts = readings.map(({ part }) => part);
    const facts: FactOf<'delivery-time'>[] = readings.flatMap(durationsIn);
    for (const span of DATES.all(parts, 3))
      facts.push({ kind: 'delivery-time', span, value: { text: oneLine(span.quote) } });
    facts.push(...readings.flatMap(urgencyIn));
    return eachOnce(facts, 3);
  },
});

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** "Please ship as soon as possible"; "reply as soon as possible" wants the answer soon, not the goods. */
function urgencyIn(reading: Reading): FactOf<'delivery-time'>[] {
  const { part } = reading;
  return URGENT.all([part], 6).flatMap((span): FactOf<'delivery-time'>[] => {
    const sentence = sentencesOf(part).find((one) => {
      const { start, end } = spanOf(part, one.start, one.end);
      return start <= span.start && span.end <= end;
    });
    if (!sentence) return [];
    const inside = (hit: { start: number }): boolean => hit.start >= sentence.start && hit.start < sentence.end;
    // In a long sentence only what stands near it tells what is wanted soon.
    const at = lowerBound(part, span.start);
    const text = part.folded.slice(Math.max(sentence.start, at - 70), Math.min(sentence.end, at + 50));
    const ofGoods = reading.of('lead-time').some(inside) || reading.of('shipping').some(inside) || NEEDED.test(text);
    const value = { text: oneLine(span.quote), urgent: true as const };
    return ofGoods && !OF_ANSWER.test(text) ? [{ kind: 'delivery-time', span, value }] : [];
  });
}

/** Offset in the folded text of an offset in the original. */
function lowerBound({ map }: Part, original: number): number {
  if (!map) return original;
  let low = 0;
  let high = map.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map[middle] ?? 0) < original) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The goods themselves are what is wanted soon. */
const NEEDED =
  /\b(?:need|needed|want|require)\w* (?:it(?: all)?|them|this|these|the goods|\d)|(?:necesit|precis)\w+ (?:\d|l[oa]s? |os? |as? )|\bbrauchen? (?:wir|ich|die|es|\d)|besoin d|нуж(?:ен|на|но|ны)|急需|急用|加急|越快越好|نحتاج|احتاج/;
const OF_ANSWER =
  /\b(?:reply|respond|response|answer|contact|quot\w+|pric\w+|catalog\w*|e-?mail|call|get back|hear from|let (?:me|us) know|confirm|antwort\w*|respuesta|respond\w*|repond\w*|resposta|cotiza\w*|angebot|devis)\b|ответ|прайс|回复|报价|联系|回覆|الرد|عرض سعر/;

/** Behind these a number of days is no delivery time: a warranty, an age, a term of payment, a life of business. */
const OTHER_AFTER =
  /^[\s-]?(?:old|ago|warranty|guarantee|experience|in business|net\b|credit|after (?:b\/?l|receipt)|garant|гарант|质保|保修|per |a week|of (?:the )?(?:initial |first |advance )?payment|net$)/;
const OTHER_BEFORE =
  /(?:net|last|past|warranty|guarantee|since|for the|every|age[ds]?|ages|battery|payment|garant\w*|oa|гаранти[а-я]*|质保|保修|挂账)[\s:]{0,2}(?:of|is|within|в|на|:)?\s?$/;
const LEAD =
  /(?:within|in|under|max(?:imum)?|not more than|less than|en|em|dans|sous|innerhalb(?: von)?|in|binnen|через|в течение|за|خلال|在|需要在)\s?$/;

const DELIVERY = /تسليم|توصيل|交货|到货|收货|deliver|entreg|livr|liefer|поставк|доставк/;

function durationsIn(reading: Reading): FactOf<'delivery-time'>[] {
  const { part, numbers } = reading;
  return numbers.flatMap((number): FactOf<'delivery-time'>[] => {
    if (number.kind !== 'duration' || number.value <= 0) return [];
    const after = part.folded.slice(number.end, number.end + 24);
    const before = part.folded.slice(Math.max(0, number.start - 24), number.start);
    if (OTHER_AFTER.test(after) || OTHER_BEFORE.test(before) || !isOfDelivery(number, before, reading)) return [];
    const days = daysIn(number.unit);
    const rounded = days === undefined ? undefined : Math.max(1, Math.round(days * number.value));
    if (rounded === undefined || rounded > 400) return [];
    // "2-10 days", "15 to 20 days": the longer time is the one to keep.
    const range = /\d{1,3}\s?(?:-|–|~|to|a|à|bis|до|至|到)\s?$/.exec(before)?.[0].length ?? 0;
    const line = formLines(part).find((one) => number.start >= one.valueStart && number.end <= one.end);
    const place = line ?? { part, start: number.start - range, end: number.end };
    return [factAt('delivery-time', place, { text: wordsAt(place), days: rounded })];
  });
}

/** Delivery is spoken of in the same sentence, or something is needed within the time. */
function isOfDelivery({ start }: NumberMention, before: string, reading: Reading): boolean {
  const sentence = sentenceAt(reading.part, start);
  if (!sentence) return false;
  const inside = (hit: { start: number }): boolean => hit.start >= sentence.start && hit.start < sentence.end;
  if (reading.of('lead-time').some(inside) || reading.of('shipping').some(inside)) return true;
  if (!LEAD.test(before)) return false;
  return reading.of('frame').some(inside) || DELIVERY.test(reading.part.folded.slice(sentence.start, sentence.end));
}
