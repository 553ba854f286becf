import type { Part } from '../../case-view';
import { foldText } from '../../fold';
import { languageOf } from '../../language-of';
import type { Placed, Reading } from '../../lexicon/reading';
import {
  defineFact,
  eachOnce,
  factAt,
  speakingParts,
  withoutOverlap,
  wordsAt,
  type Attribute,
  type FactValues,
  type Stretch,
} from '../fact';
import { isInProduct } from '../goods';
import { formLines, isCapital, valueEnd } from '../form';
import { sentenceAt } from '../sentences';
import { unitName } from '../unit-name';

type Spec = Stretch & { value: FactValues['specification'] };

const MOST = 16;
/** Patterns of our own look no further; nobody specifies colours in so long a text. */
const MOST_READ = 20_000;

/** Lines of a form that other kinds read, or that say nothing of the thing itself. */
const OTHER_LINE =
  /^(?:post.{0,8}|zip.{0,6}|please.{0,12}|tel|phone|mobile|cell|fax|e-?mail|mail|web|website|skype|whatsapp|wechat|address|add|attn|dear|hi|hello|note|ps|nb|re|subject|from|to|keywords?|product\/.*|cooking oil|customi[sz]ed|qty|quantity|cantidad|order quantity|sourcing quantity|moq|price|target price|shipping.{0,10}|sample.{0,6}|delivery.{0,10}|destination|port|payment.{0,8}|packag\w*|packing\w*|certifi\w+|origin|place of origin|logo|oem.*|odm|supply type|name of.*|general overview|types?)$/;
/** Woods and wickerwork, beyond the materials that the lexicon knows. */
/** Colours beyond the lexicon's. */
const MORE_COLOURS =
  /(?<!\p{L})(?:rosad[oa]s?|celestes?|morad[oa]s?|naranjas?|violetas?|lila|turquesa|crema|salvia|coral|laranja|rox[oa]s?|bordeaux|orange|violet|turkis|teal|lilac|maroon|burgundy|ivory|sage(?: green)?|tan|khaki|champagne|оранжев\p{L}*|голуб\p{L}*|фиолетов\p{L}*|بنفسجي|برتقالي)(?!\p{L})|(?:colou?r )?(?:hex )#?[\da-f]{6}(?![\da-f])|pantone \d{3,4}(?: ?[a-z])?(?!\p{L})/gu;
/** Part numbers and models by their form; norms and order numbers are none. */
const CODES =
  /(?<![\p{L}\d-])(?:(?:oem|part|p\/n|art|ref|item|model)\.? ?# ?[\da-z][\da-z-]{3,20}|(?!(?:iso|en|po|gb|ip|din|astm|covid|aisi|tel|fax|no|utc|bt|ral|sku|hs|ean|qty)-?\d)[a-z]{2,6}-?\d{3,6}(?:-[a-z]?\d{1,4})?)(?![\p{L}\d])/gu;
/** "1/2\"", "Ø12mm". */
const SIZES =
  /(?<![\d/])\d{1,2}\/\d{1,2} ?(?:"|″|''|inch(?:es)?|pulg\p{L}*|zoll)|(?<=[\s,(])[oø]\d{1,4}(?:[.,]\d{1,2})? ?mm/gu;

const MORE_MATERIALS =
  /(?<!\p{L})(?:wicker|willow|teak|beech|pine|maple|birch|acacia|seagrass|jute|hemp|mimbre|ratan|haya|roble|pino|vime|carvalho|pinho|osier|rotin|chene|hetre|buche|eiche|kiefer|weide|akazie|(?:из )?(?:дуба|бука|сосны|ротанга|лозы|березы))(?!\p{L})|藤编|柳编|榉木|橡木|松木|柚木|相思木/gu;
/** "Versions v1, v2 and v3". */
const VERSIONS = /(?<!\p{L})versions?\s(?:v\d[\d.]{0,3}(?:,?\s?(?:and\s|& ?)?(?=v))?){1,6}/gu;

function inPattern(part: Part, pattern: RegExp, most: number): [from: number, to: number][] {
  return [...part.folded.slice(0, MOST_READ).matchAll(pattern)]
    .slice(0, most)
    .map((match) => [match.index, match.index + match[0].length]);
}

/** "What colours do you have?" asks; "could you make it in coral?" specifies. */
function asksWhich(part: Part, at: number): boolean {
  const sentence = sentenceAt(part, at);
  if (sentence?.marked !== true) return false;
  return /(?<!\p{L})(?:what|which|how many|available|que|cuales?|quais|quels?|quelles?|welche\p{L}*|wie viele|какие|сколько|ما|哪|什么|几)(?!\p{L})/u.test(
    part.folded.slice(sentence.start, at),
  );
}

const SIGNED =
  /(?:po|order)(?: number| no\.?)?(?: is)?[\s:#]{0,3}$|for $|regards|sincerely|saludos|cordialement|grusse|уважением|(?:tel|phone|fax|address|add)\s?[:.]/;

/** "Three colours", "2-3 color", "в трёх цветах", "两色". */
const COLOUR_COUNT: readonly RegExp[] = [
  /(?<![\p{L}\d])(?:\d{1,2}|two|three|four|five|six|dos|tres|cuatro|duas|quatro|deux|trois|quatre|zwei|drei|vier|два|две|три|четыре|пять|ثلاثه|اربعه|خمسه)\s?(?:different\s|unterschiedliche[nr]?\s|разных\s)?(?:colou?rs?|colores|cores|couleurs?|farben|цвета|цветов|الوان)(?!\p{L})/gu,
  /(?<!\p{L})ب?لونين(?!\p{L})/gu,
];
const COUNTED_COLOUR = /لونين|الوان$|colou?rs?$|colores$|cores$|couleurs?$|farben$|цвет/;
/** "米白和雾蓝": a colour by its shade, between the marks of a list. */
const HAN_COLOURS =
  /(?<=[分要做成、，。,\s])(?:[米奶乳深浅亮雾天藏墨玫酒咖驼香哑][白黑红蓝绿黄粉灰紫棕橙金银][色]?)(?:[和、与及](?:[米奶乳深浅亮雾天藏墨玫酒咖驼香哑]?[白黑红蓝绿黄粉灰紫棕橙金银]色?)){0,5}/g;

/** Size, material, colour and the like, with a value. "What size?" asks, it does not specify. */
export default defineFact({
  kind: 'specification',
  name: { zh: '规格', en: 'Specification' },
  find(view) {
    const readings = speakingParts(view);
    const language = languageOf(readings.map(({ part }) => part));
    const found = readings.flatMap((reading) => withoutOverlap(specsIn(reading, language)));
    // "Oak trays" is a name; a size is a size also in a name ("750 ml bottles").
    const told = found.filter(
      (spec) =>
        spec.value.amount !== undefined ||
        spec.value.attribute === 'size' ||
        /\d/.test(spec.value.text) ||
        COUNTED_COLOUR.test(foldText(spec.value.text)) ||
        !isInProduct(view, spec),
    );
    return eachOnce(
      told.map((spec) => factAt('specification', spec, spec.value)),
      MOST,
    );
  },
});

/** The surest first: named attributes, dimensions, measures, materials, colours. */
function specsIn(reading: Reading, language: string | undefined): Spec[] {
  const { part, numbers } = reading;
  const put = (start: number, end: number, more: Omit<FactValues['specification'], 'text'>): Spec => ({
    part,
    start,
    end,
    value: { ...more, text: wordsAt({ part, start, end }) },
  });
  const named = reading.of('attribute').flatMap((hit) => namedSpec(hit, reading) ?? []);
  const inForm = formLines(part).flatMap((line) =>
    NO_SPEC.test(line.label) ||
    part.folded.slice(Math.max(0, line.start - 8), line.start).endsWith('product/') ||
    OTHER_LINE.test(line.label) ||
    !/[\p{L}\d]/u.test(part.folded.slice(line.valueStart, line.end))
      ? []
      : put(line.start, line.end, {}),
  );
  const sized = numbers
    .filter(({ kind, unit, start }) => kind === 'dimensions' || (kind === 'measure' && !isCode(part, start, unit)))
    .map(({ kind, value, unit, start, end }) =>
      kind === 'dimensions'
        ? put(start, end, { attribute: 'size', ...(unit === '' ? {} : { unit: unitName(unit) }) })
        : put(start, end, { amount: value, unit: unitName(unit) }),
    );
  const materials = reading
    .of('material')
    .filter((hit) => !isOtherWord(hit, reading, language) && !isOtherThing(hit))
    .map(({ start, end }) => put(start - grade(part, start), end, { attribute: 'material' }));
  const woods = [...part.folded.slice(0, MOST_READ).matchAll(MORE_MATERIALS)]
    .slice(0, 6)
    .filter((match) => !isBeforeName(part, match.index, match.index + match[0].length))
    .map((match) => put(match.index, match.index + match[0].length, { attribute: 'material' }));
  const colourMore = inPattern(part, MORE_COLOURS, 6)
    .filter(([from, to]) => !isBeforeName(part, from, to) && !asksWhich(part, from))
    .map(([from, to]) => put(from, to, { attribute: 'colour' }));
  const codes = inPattern(part, CODES, 6)
    .filter(
      ([from]) =>
        isCapital(part, from) || /^(?:oem|part|p\/n|art|ref|item|model)/.test(part.folded.slice(from, from + 5)),
    )
    .filter(([from]) => !SIGNED.test(part.folded.slice(Math.max(0, from - 160), from)))
    .map(([from, to]) => put(from, to, { attribute: 'model' }));
  const small = inPattern(part, SIZES, 4).map(([from, to]) => put(from, to, { attribute: 'size' }));
  const versions = [...part.folded.slice(0, MOST_READ).matchAll(VERSIONS)]
    .slice(0, 3)
    .map((match) => put(match.index, match.index + match[0].length, { attribute: 'model' }));
  const colours = reading
    .of('colour')
    .filter((hit) => !isOtherWord(hit, reading, language) && !isInName(hit))
    .map(({ start, end }) => put(start - shade(part, start), end + finish(part, end), { attribute: 'colour' }));
  const counted = [...COLOUR_COUNT, HAN_COLOURS].flatMap((pattern) =>
    [...part.folded.slice(0, MOST_READ).matchAll(pattern)]
      .slice(0, 4)
      .filter(({ index }) => !asksWhich(part, index))
      .map((match) => put(match.index, match.index + match[0].length, { attribute: 'colour' })),
  );
  return [
    ...named,
    ...inForm,
    ...sized.sort((a, b) => b.end - b.start - (a.end - a.start)),
    ...materials,
    ...woods,
    ...versions,
    ...codes,
    ...small,
    ...colourMore,
    ...counted,
    ...colours,
  ];
}

const NOWHERE = 'none';
/** Materials and colours of one language that are names or other words in the next. */
const ONLY_IN: Readonly<Record<string, string>> = {
  lin: 'fr',
  fer: 'fr',
  mat: 'fr',
  rot: 'de',
  rote: 'de',
  cam: 'tr',
  rosa: 'es',
  gold: 'en',
  felt: 'en',
  iron: 'en',
  rose: 'fr',
  carton: 'fr',
  // Portuguese wool without its tilde.
  la: NOWHERE,
};
/** Plastics by their letters; in small letters they are words ("pet products"). */
const LETTERS = /^(?:pet|pe|pp|eva)$/;

/** "Dear Ms Lin", "a pet bed", "he felt": the same letters, another word. */
function isOtherWord({ part, start, end, from }: Placed, reading: Reading, language: string | undefined): boolean {
  const word = part.folded.slice(start, end);
  const home = ONLY_IN[word];
  if (home === NOWHERE || (home !== undefined && language !== undefined && home !== language)) return true;
  if (LETTERS.test(word) && wordsAt({ part, start, end }) === word) return true;
  return (
    reading
      .of('greeting')
      .some(({ to }) => from >= to && from - to < 4 && !part.words.fresh.slice(to, from + 1).some(Boolean)) &&
    isCapital(part, start)
  );
}

/** "Green Field Laboratories", "white label": a name or another thing, no colour wanted. */
function isInName({ part, start, end }: Placed): boolean {
  if (/^[\s-]label/.test(part.folded.slice(end, end + 7))) return true;
  return isBeforeName(part, start, end);
}

/** The word and the one behind it have capitals, though the text is not all in capitals and no label stands before. */
function isBeforeName(part: Part, start: number, end: number): boolean {
  if (!isCapital(part, start) || part.original === part.original.toUpperCase()) return false;
  if (/[:：] ?$|[,+/&)(]$/.test(part.folded.slice(Math.max(0, start - 2), start))) return false;
  return /^[ \n]\p{L}/u.test(part.folded.slice(end, end + 2)) && isCapital(part, end + 1);
}

/** "Kraft box", "铁路", "Logo: enamel": another thing's material, or no material. */
function isOtherThing({ part, start, end }: Placed): boolean {
  if (/^ (?:box|boxes|bags?|marks?|paper bag)|^[路丝道]/.test(part.folded.slice(end, end + 10))) return true;
  return formLines(part).some((line) => start >= line.start && start < line.end && OTHER_LINE.test(line.label));
}

/** Length of "pearlescent ", "recycled " and the like before a material. */
function grade(part: Part, start: number): number {
  return (
    /(?:^|[^\p{L}])((?:pearlescent|holographic|gold|silver|brushed|polished|recycled|organic|genuine|solid|natural|cream)\s)$/u.exec(
      part.folded.slice(Math.max(0, start - 14), start),
    )?.[1]?.length ?? 0
  );
}

/** Length of " mate", " matt" behind a colour. */
function finish(part: Part, end: number): number {
  return (
    /^\s(?:mate|matte?|brillante|fosco|brillant|salvia|marino|claro|oscuro|escuro|clair|fonce)(?!\p{L})/u.exec(
      part.folded.slice(end, end + 12),
    )?.[0].length ?? 0
  );
}

/** Length of "dark ", "light " and the like before a colour. */
function shade(part: Part, start: number): number {
  return (
    /(?:dark|light|deep|pale|bright|matte?|glossy|navy|royal|sky|olive|off|army)[\s-]$/.exec(
      part.folded.slice(Math.max(0, start - 8), start),
    )?.[0].length ?? 0
  );
}

/** "78A" within "41700-78A00", "0-6m" in an age: a letter that happens to be a unit. */
function isCode(part: Part, start: number, unit: string): boolean {
  if (part.folded.charAt(start - 1) === '/' && /^(?:l|ml|kg|oz)$/.test(unitName(unit))) return false;
  return /[\d\p{L}#/-]/u.test(part.folded.charAt(start - 1)) || /^[acfhkp]$/.test(unit);
}

/** Labels of a form that specify nothing themselves. */
const NO_SPEC =
  /^(?:item|product|name|product name|description|product description|details|requirements|detailed requirements|product specifications|specifications?|specs?|package|original package|sourcing type|completion degree|by animation source|commodity attribute|характеристики|спецификаци[яи]|المواصفات|مواصفات|especificacion(?:es)?|especificac(?:ao|oes)|caracteristiques|参数|advantage)$/;

/** "Material: oak", "size 17", "толщина 2 мм"; with a colon up to the next label, else up to the number. */
function namedSpec(hit: Placed, reading: Reading): Spec | null {
  const label = foldText(hit.value);
  const { part } = hit;
  // "Product/Model No: …" names the goods.
  if (NO_SPEC.test(label) || part.folded.slice(Math.max(0, hit.start - 8), hit.start).endsWith('product/')) return null;
  const after = part.folded.slice(hit.end, hit.end + 8);
  const colon = /^\)?\s?[:：=]\s?/.exec(after)?.[0].length;
  const end = colon === undefined ? numberEnd(hit, reading) : labelledEnd(hit, hit.end + colon, reading);
  if (end === undefined) return null;
  const from = colon === undefined ? hit.end : hit.end + colon;
  const text = wordsAt({ part, start: from, end }).replace(/^[\s:：=]+/, '');
  if (!/[\p{L}\d]/u.test(text)) return null;
  const attribute = attributeOf(label);
  return {
    part,
    start: hit.start,
    end,
    value: {
      ...(attribute ? { attribute } : {}),
      text: attribute ? text : wordsAt({ part, start: hit.start, end }).replace(/\)\s?:/, ':'),
    },
  };
}

/** "size of A4", "size M". */
const SIZE_NAME = /^\s?(?:of|is|=)?\s?(?:a[2-6]|xs|s|m|l|xl|xxl|[2-5]xl)(?![\p{L}\d])/u;

function numberEnd(hit: Placed, { numbers }: Reading): number | undefined {
  const { part, end } = hit;
  const named = SIZE_NAME.exec(part.folded.slice(end, end + 12));
  if (named && /^(?:size|talla|taille|tamano|tamanho|grosse)/.test(part.folded.slice(hit.start, end)))
    return end + named[0].length;
  const number = numbers.find(({ start }) => start >= hit.end && start - hit.end <= 4);
  if (!number || part.words.fresh[hit.to] || number.kind === 'money') return undefined;
  // 45,000 litres are an order, unless something is said to hold them.
  if (number.kind === 'quantity' && !/^(?:kg|t|lb|m|yd|ft|m2|m3|l|gal)$/.test(unitName(number.unit))) return undefined;
  return number.end;
}

/** As the form has it, else up to the next attribute with a colon. */
function labelledEnd({ part }: Placed, from: number, reading: Reading): number {
  const line = formLines(part).find(({ valueStart }) => Math.abs(valueStart - from) <= 1);
  if (line) return line.end;
  const next = reading
    .of('attribute')
    .find((one) => one.start > from && /^\s?[:：]/.test(part.folded.slice(one.end, one.end + 2)));
  return valueEnd(part, from, next?.start);
}

/** By folded label. */
const LABELS: readonly [pattern: RegExp, attribute: Attribute][] = [
  [
    /^(?:size|sizes|dimensions?|tamano|tamanos|medidas?|dimensiones|talla|tallas|tamanho|tamanhos|dimensoes|taille|tailles|grosse|grossen|masse|abmessung|размер[а-я]*|габариты|مقاس|المقاس|حجم|الحجم|الابعاد|ابعاد|尺寸|dimensioni|misur[ae]|boyut|サイズ|사이즈)/u,
    'size',
  ],
  [
    /^(?:material|materials|materia|fabric|matiere|materiau|материал|الماده|الخامه|材质|材料|materiale|malzeme|재질)/u,
    'material',
  ],
  [/^(?:colou?rs?|color|colores|cor|cores|couleurs?|farben?|цвет|لون|اللون|الالوان|颜色|colore|renk|色)/u, 'colour'],
  [
    /^(?:capacity|capacidad|capacidade|capacite|kapazitat|fullmenge|fassungsvermogen|емкость|объем|سعه|السعه|容量|volume)/u,
    'capacity',
  ],
  [/^(?:voltage|voltaje|voltagem|tensao|tension|spannung|напряжение|جهد|电压)/u, 'voltage'],
  [/^(?:power|wattage|potencia|puissance|leistung|мощность|القدره|功率)/u, 'power'],
  [
    /^(?:thickness|gauge|gsm|espesor|grosor|espessura|epaisseur|dicke|starke|толщин|سماكه|السماكه|厚度|克重)/u,
    'thickness',
  ],
  [/^(?:weight|peso|poids|gewicht|вес|وزن|الوزن|重量)/u, 'weight'],
  [
    /^(?:model|model number|model no|part number|part no|oem number|item number|modelo|modele|reference|modell|artikelnummer|модель|артикул|موديل|الموديل|型号)/u,
    'model',
  ],
];

function attributeOf(label: string): Attribute | undefined {
  return LABELS.find(([pattern]) => pattern.test(label))?.[1];
}
