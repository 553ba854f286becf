import type { CaseView } from '../../case-view';
import { spanOf } from '../../fold';
import type { PhraseKind, Placed, Reading } from '../../lexicon/reading';
import { patterns } from '../../pattern';
import { ASKING, COURTESY, ENDS_ZH, OPENS, PLEASED } from '../asking';
import { defineFact, factAt, speakingParts, type FactOf, type Stretch, type Topic } from '../fact';
import { nextLabel, sentencesOf, type Sentence } from '../sentences';

/** A person answers no more than so many. */
const MOST = 20;
/** Longer ones are shown from where they begin to ask. */
const LONGEST = 240;

/** Everything the buyer asks, one line each, with a question mark or without ("please advise your MOQ"). */
export default defineFact({
  kind: 'question',
  name: { zh: '问题', en: 'Question' },
  find(view) {
    const facts = speakingParts(view).flatMap((reading) => questionsIn(reading, view));
    const seen = new Set<string>();
    return facts
      .filter(({ span }) => {
        const key = (span?.quote ?? '').toLowerCase().replace(/[^\p{L}\d]+/gu, '');
        return key !== '' && !seen.has(key) && seen.add(key);
      })
      .slice(0, MOST);
  },
});

function questionsIn(reading: Reading, view: CaseView): FactOf<'question'>[] {
  const { part } = reading;
  const asking = [...ASKING.all([part], 24), ...PLEASED.all([part], 24)];
  return sentencesOf(part).flatMap((sentence, i, all) => {
    // A subject names what the message is about; it asks only with a mark.
    if (part.id === 'subject' && !sentence.marked) return [];
    const text = part.folded.slice(sentence.start, sentence.end);
    const whole = spanOf(part, sentence.start, sentence.end);
    const hit = asking.find(({ start, end }) => start >= whole.start && end <= whole.end);
    const asks =
      sentence.marked ||
      hit !== undefined ||
      OPENS.test(text) ||
      (part.scripts.han && ENDS_ZH.test(text)) ||
      asksGlued(whole.quote) ||
      isListed(sentence, reading, all[i - 1]);
    if (
      !asks ||
      isCourtesy(text, hit && { start: hit.start - whole.start, end: hit.end - whole.start }) ||
      !/\p{L}{2}|\p{Script=Han}/u.test(text) ||
      isOurOffer(text)
    )
      return [];
    const place = clipped(sentence, hit?.start ?? 0, view);
    return [factAt('question', place, { about: topicsOf(place, reading) })];
  });
}

/** A courtesy and nothing besides: "let me know if you need more", not "how are you, please send your price". */
function isCourtesy(text: string, hit: { start: number; end: number } | undefined): boolean {
  const courtesy = COURTESY.exec(text);
  if (!courtesy) return false;
  const end = courtesy.index + courtesy[0].length;
  return (
    hit === undefined ||
    (hit.start < end && hit.end > courtesy.index) ||
    !/pric|quot|cost|moq|catalog|sample|send|preis|prix|preci|цен|سعر|价/.test(text)
  );
}

/** "To Kochi,IndiaHow much is it": the blank before the question was forgotten. */
function asksGlued(quote: string): boolean {
  return /\p{Ll}(?:How (?:much|many|long)|What (?:is|are|would)|(?:Can|Could|Do) you|Please (?:send|quote|advise|share|provide))/u.test(
    quote,
  );
}

/** "3. Precio FOB Ningbo", "- Your minimum order quantity": a line of a list that names a topic, and no value for it. */
function isListed(sentence: Sentence, reading: Reading, before: Sentence | undefined): boolean {
  const { part, start, end } = sentence;
  if (end - start > LONGEST) return false;
  const lead = /(?:^|\n)\s?(?:\d{1,2}\s?[.)]|[-–•·*])\s?$/.test(part.folded.slice(Math.max(0, start - 6), start));
  const your = /^(?:your|su|sus|tu|vos|votre|seu|seus|ihre?n?|ваш[ау]?|您的) /.test(
    part.folded.slice(start, start + 8),
  );
  const asked = before !== undefined && /(?:following|below|siguiente\p{L}*|seguinte\p{L}*|suivant\p{L}*|folgend\p{L}*|следующ\p{L}*)[^.]{0,20}$/u.test(part.folded.slice(before.start, before.end)); // prettier-ignore
  if (!lead && !(your && asked)) return false;
  return LISTED.some((kind) =>
    reading.of(kind).some((hit) => {
      if (hit.start < start || hit.end > end || hit.start - start > 24) return false;
      return !/^\s?[:：=]?\s?\d|^\s?[:：=]/.test(part.folded.slice(hit.end, hit.end + 4));
    }),
  );
}

const LISTED = ['price', 'moq', 'lead-time', 'payment', 'shipping', 'certificate', 'sample', 'hs-code'] as const;

/** "Please see our price list", "kindly find": the sender shows, he does not ask. */
function isOurOffer(text: string): boolean {
  return /^(?:please|kindly) (?:see|find|refer|check) (?:our|my|the attach|attach|below)/.test(text);
}

/** A form behind the question is none of it; a long sentence without stops is cut to the part that asks. */
function clipped(sentence: Sentence, asksAt: number, { parts }: CaseView): Stretch {
  const { part, start } = sentence;
  const end = sentence.marked ? sentence.end : (nextLabel(sentence) ?? sentence.end);
  if (end - start <= LONGEST) return { part, start, end };
  // Offsets of the original to the folded text: the first folded unit at or behind it.
  const map = parts.includes(part) ? part.map : null;
  const at = map ? lowerBound(map, asksAt) : asksAt;
  const from = at > start && at < end ? at : start;
  const limit = Math.min(end, from + LONGEST);
  if (limit === end) return { part, start: from, end };
  const space = part.folded.lastIndexOf(' ', limit);
  return { part, start: from, end: space > from ? space : limit };
}

function lowerBound(map: Uint32Array, value: number): number {
  let low = 0;
  let high = map.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Topics by what the lexicon finds in the sentence. */
const BY_PHRASE: readonly [phrase: PhraseKind, topic: Topic][] = [
  ['price', 'price'],
  ['target', 'price'],
  ['moq', 'moq'],
  ['sample', 'sample'],
  ['lead-time', 'delivery-time'],
  ['shipping', 'shipping'],
  ['ship-to', 'shipping'],
  ['payment', 'payment'],
  ['certificate', 'certificate'],
  ['quality', 'quality'],
  ['custom', 'custom'],
  ['attribute', 'specification'],
  ['material', 'specification'],
  ['colour', 'specification'],
  ['packaging', 'packaging'],
  ['origin', 'origin'],
  ['incoterm', 'price'],
  ['hs-code', 'specification'],
];

const BY_WORDS: readonly [topic: Topic, found: ReturnType<typeof patterns>][] = [
  [
    'catalogue',
    patterns(
      '{catalog*|catalogue*|catlog*|catolog*|catelog*|website|photo*|picture*|video*|fotos|brochure|price list|pricelist|katalog*|каталог*|прайс лист|كتالوج|الكتالوج|目录|图册|产品册|lista de precios|lista de precos}',
    ),
  ],
  [
    'stock',
    patterns(
      '{in stock|available|availability|stock|stocks|disponible*|disponivel|disponibilidad|en stock|em estoque|lagernd|auf lager|verfugbar|lieferbar|в наличии|наличи*|متوفر*|متاح|现货|库存|有货}',
    ),
  ],
  [
    'stock',
    patterns(
      '{can|could|may} {i|we} {..1|} {buy|purchase|get|order}',
      '{do you|you} {..1|} {carry|sell|have it|supply}',
      '{can|could} {you|your company} {..1|} {supply|deliver|provide} {this|these|it|us|the|within|to|}',
      '{how|where} can {i|we} {buy|order|purchase|get}',
      'how many {..2|} {do|can} you {sell|have|supply|deliver|produce|make}',
      'how many {quantities|pieces|units} {..1|} can you',
      '{能|可以} {买|供应|提供}',
    ),
  ],
  [
    'moq',
    patterns(
      'how many',
      '{small|test|trial|first|sample} {test|} {order|batch|quantity|purchase}',
      '{can|could|may} {i|we} {..1|} {buy|purchase|get|order} {..2|} {#|one|only|just|a few|small}',
      'how can {i|we} {buy|order} #',
      '# {..2|} {is that ok|is it ok|ok|possible|is ok}',
      '{minimum|min|minimo|minimum|минимум|least} {..1|} {quantity|quantities|order*|amount}',
      '{consigo|posso|podemos|da para} {..1|} {comprar|pedir|encomendar} {..1|} #',
      '{puedo|podemos} {..1|} {comprar|pedir} {..2|} #',
      '{kann|konnen} {ich|wir} {..2|} # {..2|} {bestellen|kaufen}',
      '{可以|能} {..2|} 拿 #',
      '{一件代发|一件起|零售}',
    ),
  ],
  [
    'payment',
    patterns(
      '{payment*|pay|paid|prepay*|paypal|credit card|deposit|swift|western union}',
      '{pago|pagos|pagar|paga|pagamento|pagamentos|paiement|payer|paye|zahlung*|zahlen|bezahl*}',
      '{оплат*|платить|счет|предоплат*|الدفع|ندفع|ادفع|付款|支付|怎么付|proforma|проформ*}',
    ),
  ],
  [
    'delivery-time',
    patterns(
      'how long',
      'how many {days|weeks}',
      '{when|time} {..2|} {ship*|arriv*|deliver*|receive*}',
      '{arrival|delivery|production|shipping|estimated} {..1|} {time|date|schedule}',
      '{delivery|production} {schedule|plan}',
      'estimated delivery',
      '{timeframe|time frame|timeline|turnaround|eta}',
      '{plazo|plazos|prazo|prazos|tiempo de produccion|tiempo de fabricacion|delai|delais|lieferzeit*|produktionszeit|wie lange|срок*|как скоро|когда}',
      '{مده|متي|موعد}',
      '{交期|货期|多久|几天|什么时候}',
    ),
  ],
  [
    'shipping',
    patterns(
      '{export*|bring*|import duty|customs|dropship*|drop ship*|logistic*|freight|carrier}',
      '{aduana*|alfandega|douane|zoll|таможн*|растамож*|الجمارك|清关|代发|运费|包邮|一件代发}',
    ),
  ],
  [
    'quality',
    patterns(
      '{authentic*|original|genuine|replica|fake|real|warranty|guarantee*|safe|safety|bpa|quality|defect*}',
      '{autentic*|original*|garantia|calidad|qualidade|qualite|garantie|qualitat|подлинн*|оригинал*|гаранти*|качеств*|اصلي*|ضمان|正品|质保|保修}',
    ),
  ],
  [
    'specification',
    patterns(
      '{specification*|specs|spec|technical|dimension*|measurement*|material*|details|detail|more information|more info|gross weight|net weight|weight|volume|size*}',
      '{peso*|medida*|ficha tecnica|dimens*|poids|gewicht|masse|вес|объем|размер*|характеристик*|الوزن|الابعاد|المواصفات|净重|毛重|尺寸|规格}',
    ),
  ],
  [
    'price',
    patterns(
      '{quote|quotes|quotation*|pricing|rate|rates|cost*|expensive|cheaper|subtotal|total|rfq|offer|proposal|how much|discount*|match}',
      '{inquire|enquire} ..4 {for|#}',
      '{quote|supply} us',
      '{oferta|propuesta|proposta|offre|angebot|offerte|proforma|коммерческ*|счет|عرض}',
      '{报价|报一下|都报|也报|请报|先报|报到|的价|多少钱|最低}',
    ),
  ],
  [
    'custom',
    patterns(
      '{customiz*|customis*|logo|logos|oem|odm|engrav*|print*|embroider*|own design|our design|our label|private label|make that|make it|make this|be made|create}',
      '{grabar|hacerla|hacerlo|fabricarla|personaliz*|imprimir|impression|aufdruck|нанести|طباعه|印|定制}',
    ),
  ],
  [
    'packaging',
    patterns(
      '{box|boxes|carton*|packed|packaging|pack}',
      '{caja|cajas|caixa*|emballage|karton*|упаковк*|коробк*|تغليف|包装|彩盒|外箱|箱}',
    ),
  ],
  [
    'certificate',
    patterns(
      '{certificat*|certified|certification*|test report*|approval*|fda|ce|lfgb|reach|rohs|pvoc|soncap|saso|eac}',
      '{certificado*|prueba*|zertifikat*|prufbericht*|сертификат*|شهاده|检测报告|证书|认证|报告}',
    ),
  ],
  ['sample', patterns('{sample*|prototype*|muestra*|amostra*|echantillon*|muster|образ*|عينه|عينات|样品|打样}')],
  [
    'company',
    patterns(
      '{are you|are u} {a|the|} {factory|manufacturer|trading|company|supplier|maker}',
      '{your|the} {factory|company} {located|address|location|name|website}',
      '{son|eres|sois} {fabricante*|fabrica}',
      '{voces sao|sao} {fabricante*|fabrica}',
      '{etes vous} {fabricant*|une usine|le fabricant}',
      '{sind sie} {hersteller|fabrik|der hersteller|ein hersteller}',
      '{вы} {производитель|завод|фабрика|посредник}',
      '{هل انتم} {مصنع|شركه|المصنع}',
      '{你们|您} {是} {工厂|厂家|贸易}',
    ),
  ],
];

function topicsOf(place: Stretch, reading: Reading): Topic[] {
  const inside = ({ start, end }: { start: number; end: number }): boolean => start >= place.start && end <= place.end;
  // "До" is a limit only before money, Spanish "saber" no certificate.
  const tells = (hit: Placed): boolean =>
    inside(hit) &&
    !(hit.kind === 'target' && hit.end - hit.start < 4) &&
    hit.part.folded.slice(hit.start, hit.end) !== 'saber';
  const topics = new Set(BY_PHRASE.filter(([phrase]) => reading.of(phrase).some(tells)).map(([, topic]) => topic));
  const { start, end } = spanOf(place.part, place.start, place.end);
  for (const [topic, found] of BY_WORDS) {
    if (found.all([place.part], 24).some((span) => span.start >= start && span.end <= end)) topics.add(topic);
  }
  return [...topics];
}
