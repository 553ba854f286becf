import type { CaseView } from '../../case-view';
import { spanOf } from '../../fold';
import type { PhraseKind, Reading } from '../../lexicon/reading';
import { patterns } from '../../pattern';
import { ASKING, COURTESY, ENDS_ZH, OPENS } from '../asking';
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
  const asking = ASKING.all([part], 24);
  return sentencesOf(part).flatMap((sentence) => {
    const text = part.folded.slice(sentence.start, sentence.end);
    const whole = spanOf(part, sentence.start, sentence.end);
    const hit = asking.find(({ start, end }) => start >= whole.start && end <= whole.end);
    const asks = sentence.marked || hit !== undefined || OPENS.test(text) || (part.scripts.han && ENDS_ZH.test(text));
    if (!asks || COURTESY.test(text) || !/\p{L}{2}|\p{Script=Han}/u.test(text) || isOurOffer(text)) return [];
    const place = clipped(sentence, hit?.start ?? 0, view);
    return [factAt('question', place, { about: topicsOf(place, reading) })];
  });
}

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
];

const BY_WORDS: readonly [topic: Topic, found: ReturnType<typeof patterns>][] = [
  [
    'catalogue',
    patterns(
      '{catalog*|catalogue*|brochure|price list|pricelist|katalog*|каталог*|прайс лист|كتالوج|الكتالوج|目录|图册|产品册|lista de precios|lista de precos}',
    ),
  ],
  [
    'stock',
    patterns(
      '{in stock|available|availability|stock|disponible*|disponivel|disponibilidad|en stock|em estoque|lagernd|auf lager|verfugbar|lieferbar|в наличии|наличи*|متوفر*|متاح|现货|库存|有货}',
    ),
  ],
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
  const topics = new Set(BY_PHRASE.filter(([phrase]) => reading.of(phrase).some(inside)).map(([, topic]) => topic));
  const { start, end } = spanOf(place.part, place.start, place.end);
  for (const [topic, found] of BY_WORDS) {
    if (found.all([place.part], 24).some((span) => span.start >= start && span.end <= end)) topics.add(topic);
  }
  return [...topics];
}
