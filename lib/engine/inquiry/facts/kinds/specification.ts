import type { Part } from '../../case-view';
import { foldText } from '../../fold';
import { languageOf } from '../../language-of';
import type { Placed, Reading } from '../../lexicon/reading';
import {
  defineFact,
  eachOnce,
  factAt,
  isInProduct,
  speakingParts,
  withoutOverlap,
  wordsAt,
  type Attribute,
  type FactValues,
  type Stretch,
} from '../fact';
import { nextLabel } from '../sentences';
import { unitName } from '../unit-name';

type Spec = Stretch & { value: FactValues['specification'] };

const MOST = 12;

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
      (spec) => spec.value.amount !== undefined || spec.value.attribute === 'size' || !isInProduct(view, spec),
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
  const sized = numbers
    .filter(({ kind, unit, start }) => kind === 'dimensions' || (kind === 'measure' && !isCode(part, start, unit)))
    .map(({ kind, value, unit, start, end }) =>
      kind === 'dimensions'
        ? put(start, end, { attribute: 'size', ...(unit === '' ? {} : { unit: unitName(unit) }) })
        : put(start, end, { amount: value, unit: unitName(unit) }),
    );
  const materials = reading
    .of('material')
    .filter((hit) => !isOtherWord(hit, reading, language))
    .map(({ start, end }) => put(start, end, { attribute: 'material' }));
  const colours = reading
    .of('colour')
    .filter((hit) => !isOtherWord(hit, reading, language))
    .map(({ start, end }) => put(start - shade(part, start), end, { attribute: 'colour' }));
  return [...named, ...sized.sort((a, b) => b.end - b.start - (a.end - a.start)), ...materials, ...colours];
}

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
};
/** Plastics by their letters; in small letters they are words ("pet products"). */
const LETTERS = /^(?:pet|pe|pp|eva)$/;

/** "Dear Ms Lin", "a pet bed", "he felt": the same letters, another word. */
function isOtherWord({ part, start, end, from }: Placed, reading: Reading, language: string | undefined): boolean {
  const word = part.folded.slice(start, end);
  const home = ONLY_IN[word];
  if (home !== undefined && language !== undefined && home !== language) return true;
  if (LETTERS.test(word) && wordsAt({ part, start, end }) === word) return true;
  return (
    reading
      .of('greeting')
      .some(({ to }) => from >= to && from - to < 4 && !part.words.fresh.slice(to, from + 1).some(Boolean)) &&
    isCapital(part, start)
  );
}

function isCapital(part: Part, offset: number): boolean {
  const char = part.original.charAt(part.map ? (part.map[offset] ?? 0) : offset);
  return char !== char.toLowerCase();
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
  return /[\d\p{L}#/-]/u.test(part.folded.charAt(start - 1)) || /^[acfhkp]$/.test(unit);
}

/** Labels of a form that specify nothing themselves. */
const NO_SPEC =
  /^(?:item|product|name|product name|description|product description|details|requirements|detailed requirements|product specifications|specifications?|specs?|package|original package|sourcing type|completion degree|by animation source|commodity attribute|характеристики|спецификаци[яи]|المواصفات|مواصفات|especificacion(?:es)?|especificac(?:ao|oes)|caracteristiques|参数|advantage)$/;

const LONGEST = 80;

/** "Material: oak", "size 17", "толщина 2 мм"; with a colon up to the next label, else up to the number. */
function namedSpec(hit: Placed, reading: Reading): Spec | null {
  const label = foldText(hit.value);
  if (NO_SPEC.test(label)) return null;
  const { part } = hit;
  const after = part.folded.slice(hit.end, hit.end + LONGEST + 4);
  const colon = /^\)?\s?[:：=]\s?/.exec(after)?.[0].length;
  const end = colon === undefined ? numberEnd(hit, reading) : valueEnd(part, hit.end + colon, reading);
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

function numberEnd(hit: Placed, { numbers }: Reading): number | undefined {
  const number = numbers.find(({ start }) => start >= hit.end && start - hit.end <= 4);
  if (!number || hit.part.words.fresh[hit.to] || number.kind === 'money' || number.kind === 'quantity')
    return undefined;
  return number.end;
}

/** Up to the next label with a colon, a line's or sentence's end, a bullet. */
function valueEnd(part: Part, from: number, reading: Reading): number {
  const limit = Math.min(part.folded.length, from + LONGEST);
  const stop = /[\n;；。•·|]|\.\s|\.$|[?!？！]|,\s/.exec(part.folded.slice(from, limit));
  let end = stop ? from + stop.index : limit;
  const next = reading
    .of('attribute')
    .find((one) => one.start > from && one.start < end && /^\s?[:：]/.test(part.folded.slice(one.end, one.end + 2)));
  if (next) end = next.start;
  end = Math.min(end, nextLabel({ part, start: from, end: Math.min(part.folded.length, end + 24) }) ?? end);
  // Cut at a word, not within one.
  if (end === limit && limit < part.folded.length) end = Math.max(from, part.folded.lastIndexOf(' ', limit));
  while (end > from && /[\s,.]/.test(part.folded.charAt(end - 1))) end--;
  return end;
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
