import type { Part } from '../case-view';
import { countryNamed } from './country-named';
import type { Stretch } from './fact';
import { formLines, isCapital, valueEnd } from './form';
import { readPart } from '../lexicon/reading';
import { wordAt } from '../lexicon/words';
import { sentenceAt } from './sentences';

/** "To", "till", "nach" before a place; "in" and its like only name where somebody is. */
const TOWARDS =
  /^(?:to|till|until|towards?|nach|bis|fur|vers|a|au|aux|jusqu|hasta|para|ate|в|до|на|الي|ل|do|naar|destination|livraison|entrega|lieferung|delivery|shipping|envio|frete|rendu|puesto|доставка)$/;
/** After these a capitalised word is no place. */
const NO_PLACE =
  /^(?:me|us|my|our|you|your|the|this|that|it|them|be|a|an|any|i|we|get|order|see|buy|know|make|customers?|clients?|door|port|sea|air|usd|eur|fob|cif|exw|ddp|dap|moq|oem|amazon|fba|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|ende|anfang|mitte|januar|februar|marz|april|mai|juni|juli|oktober|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|diciembre|janvier|fevrier|mars|avril|juin|juillet|aout|decembre|weihnachten|ostern|alibaba|whatsapp|mr|mrs|ms|dear|high|best|good|price|sample|samples|ihnen|uns|sie|die|das|den|der|mein\w*|unser\w*|kunden|kinder|vous|nous|moi|notre|votre|la|le|les|el|los|las|nuestr\w*|mi|su|mujer\w*|ninos|o|os|as|meu|minha|nosso|nossa|[a-z]|\d.*)$/;

const LANDED = /^(?:landed|deliver|delivered|delivery|arriving|arrive|shipped|door)$/;
/** "Similar to", "redirects to", "thanks to": no way goes there. */
const OTHER_TO =
  /^(?:redirects?|similar|compared?|related|according|accordance|due|refer\w*|respond\w*|reply|contact|speak|talk|write|access\w*|view|add|subject|equal|belongs?|close|next|prior|regard\w*|thanks?|gracias|frente|respecto|debido|merci|grace|rapport|up|able|introduced?|relevant|know|want|like|need|back|down)$/;

/** Words read behind a place: town, region, postcode, country. */
const MOST_WORDS = 7;
const MOST = 12;
/** Words like "to" looked at in one part. */
const MOST_LEADS = 200;

/**
 * Places where goods go, beyond ports and "ship to": "to Calgary, Canada" where delivery, price or quantity is spoken of,
 * "livraison Lyon", "für Linz", an address given for delivery, a form's "Destination:". Linear: walks from word to word.
 */
export function placesIn(part: Part): Stretch[] {
  return [...inForm(part), ...addresses(part), ...behindTo(part), ...harbours(part)].slice(0, MOST);
}

function behindTo(part: Part): Stretch[] {
  const { text, fresh, start } = part.words;
  const found: Stretch[] = [];
  const last = Math.min(text.length, 6000) - 1;
  let looked = 0;
  for (let i = 0; i < last && found.length < MOST && looked < MOST_LEADS; i++) {
    const landed = text[i] === 'in' && LANDED.test(text[i - 1] ?? '');
    if ((!TOWARDS.test(text[i] ?? '') && !landed) || fresh[i + 1] || (!fresh[i] && OTHER_TO.test(text[i - 1] ?? '')))
      continue;
    looked++;
    const at = i + 1 + (/^(?:the|die|den|la|le|l|el|o|los)$/.test(text[i + 1] ?? '') ? 1 : 0);
    const country = countryEnd(part, at);
    const end = country ?? (isTown(part, at) ? part.words.end[at] : undefined);
    if (end === undefined || !isOfDelivery(part, start[i] ?? 0, country !== undefined)) continue;
    found.push({ part, start: start[at] ?? 0, end: placeEnd(part, end) });
  }
  return found;
}

/** End of a country's name at a word, in any spelling; undefined when none stands there. */
function countryEnd(part: Part, at: number): number | undefined {
  const { text, start, end, fresh } = part.words;
  for (let words = 4; words > 0; words--) {
    const last = at + words - 1;
    if (last >= text.length || fresh.slice(at + 1, last + 1).some(Boolean)) continue;
    const name = part.folded.slice(start[at] ?? 0, end[last] ?? 0);
    // "Us" is we.
    if (
      name === 'us' &&
      part.original.charAt(part.map ? (part.map[(end[last] ?? 1) - 1] ?? 0) : (end[last] ?? 1) - 1) !== 'S'
    )
      continue;
    if (/\n\n|[:;!?]/.test(name) || (name.length < 4 && !/^(?:uk|usa|uae|u\.?s\.?a?)$/.test(name))) continue;
    if (countryNamed(name) !== undefined) return end[last];
  }
  return undefined;
}

function isTown(part: Part, at: number): boolean {
  const word = part.words.text[at];
  const from = part.words.start[at] ?? 0;
  if (word === undefined || word.length < 3 || NO_PLACE.test(word)) return false;
  const shouting = part.original === part.original.toUpperCase();
  if (
    readPart(part)
      .of('port')
      .some((hit) => hit.start === from)
  )
    return true;
  if (!isCapital(part, from) || shouting)
    return /^(?:texas|california|florida|london|dubai|paris|berlin|madrid)$/.test(word);
  // German writes all nouns with capitals: there only what the sentence ends with or a mark follows is a place.
  const before = part.words.text[at - 1] ?? '';
  if (!/^(?:fur|a|ate|на|в|do)$/.test(before)) return true;
  return /^\s?(?:[.,;!?)\n]|$)/.test(part.folded.slice(part.words.end[at] ?? 0, (part.words.end[at] ?? 0) + 2));
}

/** The sentence speaks of sending, price, time or number; a town needs that in its own sentence, a country in the part. */
function isOfDelivery(part: Part, at: number, country: boolean): boolean {
  const reading = readPart(part);
  const sentence = sentenceAt(part, at);
  const near = (hit: { start: number }): boolean =>
    sentence !== undefined && hit.start >= sentence.start && hit.start < sentence.end;
  const kinds = ['shipping', 'ship-to', 'lead-time', 'incoterm'] as const;
  if (kinds.some((kind) => reading.of(kind).some(near))) return true;
  // A window, since a hostile sentence may be as long as the text.
  if (
    SENDING.test(
      part.folded.slice(Math.max(sentence?.start ?? at, at - WINDOW), Math.min(sentence?.end ?? at, at + WINDOW)),
    )
  )
    return true;
  const lead = part.words.text[wordAt(part, at)] ?? '';
  if (!country && !/^(?:fur|para|pour|для)$/.test(lead)) return false;
  if (reading.of('price').some(near)) return true;
  if (reading.numbers.some((number) => number.kind === 'quantity' && near(number))) return true;
  return country && reading.of('shipping').length > 0;
}

const WINDOW = 160;
const SENDING =
  /(?<!\p{L})(?:send|sent|ship\w*|order\w*|export\w*|import\w*|deliver\w*|landed|cargo|freight|arriv\w*|envi\w+|entreg\w+|livr\w+|liefer\w*|достав\p{L}*|отправ\p{L}*)(?!\p{L})/u;

/** What follows a town or country and belongs to it: ", Norway", " Nevada", " 78660", " b8 3ab uk", "'s port of X". */
export function placeEnd(part: Part, from: number): number {
  let end = from;
  const title = /^ (?:الاسلامي|الدولي|port|harbou?r)(?!\p{L})/u.exec(part.folded.slice(end, end + 12));
  if (title) return end + title[0].length;
  const harbour = /^'?s port of \p{L}{2,20}/u.exec(part.folded.slice(end, end + 36));
  if (harbour) return end + harbour[0].length;
  let i = wordAt(part, Math.max(0, end - 1)) + 1;
  const { text, start, end: ends, fresh } = part.words;
  for (let words = 0; words < MOST_WORDS && i < text.length && !fresh[i]; words++, i++) {
    const gap = part.folded.slice(end, start[i] ?? end);
    if (!/^(?:,? ?|, ?|-)$/.test(gap) || /^[:：]/.test(part.folded.slice(ends[i] ?? 0, (ends[i] ?? 0) + 1))) break;
    const word = text[i] ?? '';
    const country = countryEnd(part, i);
    const known = country !== undefined || /^\d[\da-z]{1,6}$|^[a-z]{1,2}\d[\da-z]?$|^(?:uk|usa|uae)$/.test(word);
    if (!known && (!isCapital(part, start[i] ?? 0) || NO_PLACE.test(word) || isLabel(part, i))) break;
    end = country ?? ends[i] ?? end;
    if (country !== undefined) break;
  }
  return end;
}

/** The word opens a form's line ("Feature:", "Item Type:"). */
function isLabel(part: Part, i: number): boolean {
  const at = part.words.start[i] ?? 0;
  return /^[\p{L}/]{1,20}(?: [\p{L}/]{2,14}){0,2} ?[:：]/u.test(part.folded.slice(at, at + 60));
}

/** "到巴生港", "运到泉州": a Han name behind a word for going there. */
function harbours(part: Part): Stretch[] {
  if (!part.scripts.han) return [];
  const found = part.folded
    .slice(0, 20_000)
    .matchAll(
      /(?:(?:运|发|寄|送|海运|空运)?[到至往])([\u4e00-\u9fff]{1,5}港)|(?:运|发|寄|送)[到至往]([\u4e00-\u9fff]{2,4})(?=[，。,.？?\s的]|$)/g,
    );
  return [...found].slice(0, 3).map((match) => {
    const end = match.index + match[0].length;
    return { part, start: end - (match[1] ?? match[2] ?? '').length, end };
  });
}

const ADDRESS =
  /(?:(?:delivery|shipping|ship to|following|destination|recipient)[\p{L} ]{0,12})?(?<!\p{L}|[e-]\s?mail )(?:address|direccion(?: de entrega)?|endereco|adresse|lieferadresse|адрес|收货地址|地址|العنوان) ?(?:is|es|e|ist)? ?[:：]\s?/gu;

/** "Delivery address: …"; a bare "Address:" only where the part speaks of sending and does not sign off before it. */
function addresses(part: Part): Stretch[] {
  const found: Stretch[] = [];
  for (const match of part.folded.slice(0, 20_000).matchAll(ADDRESS)) {
    if (found.length >= 3) break;
    const start = match.index + match[0].length;
    const before = part.folded.slice(Math.max(0, match.index - 240), match.index);
    const forGoods = /deliver|shipping|ship to|following|entreg|liefer|收货|destination/.test(match[0]);
    if (!forGoods && (SIGNATURE.test(before) || readPart(part).of('shipping').length === 0)) continue;
    const end = addressEnd(part, start);
    if (end - start >= 3) found.push({ part, start, end });
  }
  const street = STREET.exec(part.folded.slice(0, 20_000));
  if (street?.[1] !== undefined) {
    const start = street.index + street[0].length - street[1].length;
    found.push({ part, start, end: start + street[1].trimEnd().length });
  }
  return found.length > 0 ? found : bareAddress(part);
}

/** "Ship to 12 Mill Road …" without a word for the address. */
const STREET =
  /(?<!\p{L})(?:to|at) (\d{1,6} [\p{L}\d ]{1,30}(?<!\p{L})(?:street|st|road|rd|avenue|ave|lane|drive|blvd)(?!\p{L})[\p{L}\d ]{0,16})/u;

/** "Need to send … Zurich,Switzerland": a town and its country where the part is about sending and names no other place. */
function bareAddress(part: Part): Stretch[] {
  const text = part.folded.slice(0, 4000);
  if (
    !/(?<!\p{L})(?:need to send|send (?:it|them|this) to|ship (?:it|them|this) to|please send to)(?!\p{L})/u.test(text)
  )
    return [];
  for (const match of text.matchAll(/[\p{L}]{3,20}, ?(?=\p{L}{4})/gu)) {
    const comma = match.index + match[0].length;
    const end = countryEnd(part, wordAt(part, comma)) ?? countryGlued(part, comma);
    if (end !== undefined)
      return [
        {
          part,
          start: Math.max(
            0,
            match.index -
              (/(?:\d{4,6} )?(?:\p{L}{3,20} )?$/u.exec(text.slice(Math.max(0, match.index - 28), match.index))?.[0]
                .length ?? 0),
          ),
          end,
        },
      ];
  }
  return [];
}

/** "SwitzerlandZurich": a country's name with the next word glued to it. */
function countryGlued(part: Part, at: number): number | undefined {
  const word = /^\p{L}{4,30}/u.exec(part.folded.slice(at, at + 30))?.[0] ?? '';
  for (let length = word.length - 1; length >= 4; length--) {
    if (isCapital(part, at + length) && countryNamed(word.slice(0, length)) !== undefined) return at + length;
  }
  return undefined;
}

const SIGNATURE =
  /regards|sincerely|saludos|atentamente|cordialement|grusse|gru(?:ß|ss)|уважением|(?:tel|phone|mobile|fax|mail|whatsapp|company|website)\s?[:：.]/;

/** A whole address: up to a line's end or the next label. */
function addressEnd(part: Part, from: number): number {
  const limit = Math.min(part.folded.length, from + 120);
  const line = part.folded.slice(from, limit).search(/[\n;!?？]|\.\s|\s[\p{L}]{3,20}(?: [\p{L}]{2,14})? ?[:：]/u);
  let end = line === -1 ? limit : from + line;
  while (end > from && /[\s.…,]/.test(part.folded.charAt(end - 1))) end--;
  return end;
}

const DESTINATION =
  /^(?:.{0,20}\s)?(?:destination|delivery location|deliver(?:y)? to|ship to|port of destination|destino|porto de destino|puerto de destino|zielhafen|destination port|порт назначения|目的港|目的地)$/;

function inForm(part: Part): Stretch[] {
  const lines = formLines(part)
    .filter(({ label }) => DESTINATION.test(label))
    .map(({ valueStart, end }) => ({ part, start: valueStart, end }));
  if (lines.length > 0) return lines;
  const match =
    /(?:destination(?: port)?|delivery location|porto de destino|puerto de destino|destino|zielhafen|порт назначения|目的港|目的地) ?[:：] ?(?=\p{L})/u.exec(
      part.folded.slice(0, 20_000),
    );
  if (!match) return [];
  const start = match.index + match[0].length;
  return [{ part, start, end: valueEnd(part, start) }];
}
