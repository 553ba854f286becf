import type { CaseView } from '../case-view';
import { countryNames } from '../country';
import { PhraseBook } from './phrase-book';
import { overlap, readBuyer, type Placed } from './reading';

/** A place where the goods are to go. */
export interface Destination extends Pick<Placed, 'part' | 'start' | 'end'> {
  /** `port`: a port by name or word; `place`: a country or town behind "ship to". */
  kind: 'port' | 'place';
}

let countries: PhraseBook<'country'> | undefined;

/** Country names of all languages; built when the first "ship to" is met. */
function countryBook(): PhraseBook<'country'> {
  if (!countries) {
    countries = new PhraseBook();
    for (const [name, code] of countryNames()) countries.add('country', name.replaceAll('|', ' '), code);
  }
  return countries;
}

/** Behind "ship to" these name no place. */
const NOWHERE =
  /^(?:me|us|my|our|your|you|the|this|that|it|them|be|a|an|any|order|get|see|buy|know|make|customer|customers|client|door|address|mi|su|nuestr[oa]|el|la|los|minha|meu|nosso|nossa|mon|ma|notre|mein\w*|unser\w*|мне|нам|наш|склад|здесь|لنا|我|我们|你|哪里|哪儿|and|or|for|as|with|including|per|how|what|is|are|time|date|cost|price|fee|charge|terms?|\d.*)$/;

/** Ports and places of arrival in what the buyer wrote. A town counts when it stands with a capital letter behind "ship to". */
export function destinationsIn(view: CaseView): Destination[] {
  const found: Destination[] = [];
  for (const reading of readBuyer(view)) {
    for (const hit of [...reading.of('port'), ...reading.of('port-word')]) {
      if (isOrigin(hit)) continue;
      if (!found.some((known) => overlap(known, hit))) found.push({ ...pick(hit), kind: 'port' });
    }
    const leads = reading.of('ship-to');
    if (leads.length === 0) continue;
    const named = countryBook().scan(reading.part);
    for (const lead of leads) {
      const country = named.find(({ from }) => from >= lead.to && from - lead.to <= 3);
      const end = country?.end ?? townEnd(lead);
      if (end !== undefined) found.push({ part: lead.part, start: lead.start, end, kind: 'place' });
    }
  }
  return found;
}

/** "Wholesaler from Hamburg": where he is. A port of ours behind "from" is where the goods are loaded. */
const FROM = /(?:^|[^\p{L}])(?:from|aus|из|da|من|来自)\s?$/u;
/** "distribuidor de Valencia" against "puerto de Valencia". */
const OF_PLACE = /(\p{L}+) (?:de|d') ?$/u;
const HARBOUR = /^(?:puerto|porto|port|arriba\w*|destino|destination|entrega)$/;
const OURS = new Set(['shanghai', 'ningbo', 'shenzhen', 'guangzhou', 'qingdao', 'tianjin', 'xiamen']);

function isOrigin({ part, start, kind, value }: Placed): boolean {
  if (kind !== 'port' || OURS.has(value)) return false;
  const before = part.folded.slice(Math.max(0, start - 30), start);
  const noun = OF_PLACE.exec(before)?.[1];
  return FROM.test(before) || (noun !== undefined && !HARBOUR.test(noun));
}

function pick({ part, start, end }: Placed): Pick<Placed, 'part' | 'start' | 'end'> {
  return { part, start, end };
}

/** End of the word behind the lead when it looks like a place's name; undefined when not. */
function townEnd({ part, to }: Placed): number | undefined {
  const word = part.words.text[to];
  if (word === undefined || NOWHERE.test(word) || word.length < 2 || part.words.fresh[to]) return undefined;
  const at = part.words.start[to] ?? 0;
  const original = part.original.charAt(part.map ? (part.map[at] ?? 0) : at);
  const capital = original !== original.toLowerCase();
  const caseless = original === original.toUpperCase() && !capital && /\p{L}/u.test(original);
  const end = part.words.end[to] ?? at;
  if (!capital && !caseless) return undefined;
  return caseless && /^\p{Script=Han}$/u.test(word) ? Math.min(end + 1, part.folded.length) : end;
}
