import type { CaseView } from '../../case-view';
import { countryNamed } from '../country-named';
import { placeEnd, placesIn } from '../places';
import { destinationsIn, type Destination } from '../../lexicon/destination';
import { readPart } from '../../lexicon/reading';
import { defineFact, eachOnce, factAt, titleParts, wordsAt, type FactOf, type Stretch } from '../fact';

/** Where the goods go, or for FOB from where. "Which port?" names none. */
export default defineFact({
  kind: 'port',
  name: { zh: '目的港', en: 'Destination' },
  find(view) {
    const titles = titleParts(view);
    const parts = view.buyerParts.filter((part) => !titles.has(part));
    const places = destinationsIn(view)
      .filter(({ part, start, end }) => !titles.has(part) && !IS_THERE.test(part.folded.slice(start, end)))
      .filter(isDestination)
      .sort((a, b) => (a.part === b.part ? a.start - b.start : 0));
    const joined = places.flatMap((place, i) => joinedWith(place, places[i - 1], places[i + 1]) ?? []);
    const more = parts.flatMap(placesIn).map((place) => ({ ...place, kind: 'place' as const }));
    const found = [...joined, ...more].flatMap((place) => portAt(place, view) ?? []);
    const facts = fullest(found);
    // "Oslo, Norway" says more than the "Oslo" of the address below it.
    const fuller = facts.filter(
      ({ value: { text } }, i) =>
        !facts.some((other, k) => k !== i && other.value.text.length > text.length && other.value.text.includes(text)),
    );
    return eachOnce(fuller, 4);
  },
});

/** Of places that overlap in the text the longest. */
function fullest(facts: FactOf<'port'>[]): FactOf<'port'>[] {
  return facts
    .filter(
      ({ span }, i) =>
        !facts.some(
          ({ span: other }, k) =>
            k !== i &&
            span !== undefined &&
            other?.part === span.part &&
            other.start < span.end &&
            span.start < other.end &&
            (other.end - other.start > span.end - span.start ||
              (other.end - other.start === span.end - span.start && k < i)),
        ),
    )
    .sort((a, b) => (a.span?.part === b.span?.part ? (a.span?.start ?? 0) - (b.span?.start ?? 0) : 0));
}

/** Before a port's name these say that the goods go there; a bare name is a place like another. */
const LEADS_TO =
  /(?:^|[^\p{L}])(?:to|till|nach|bis|a|au|para|hasta|ate|до|в|на|الي|إلى|ميناء|via|destino|destination|port|puerto(?: de)?|porto(?: de)?|port de|hafen|порт|cif|cfr|c&f|cnf|dap|ddp|ddu|fob|fca|exw|cpt|delivery|livraison|rendu|lieferung|entrega|puest[oa]s? en|shipping|for|fur)[\s:：,]{1,3}(?:the |l'|el |la |o |\p{L}{2,12} )?$/u;
const SHORT_MESSAGE = 80;

/** A port by its bare name counts behind a word for going there, or in a message so short that it can mean nothing else. */
function isDestination({ part, start, end, kind }: Destination): boolean {
  if (kind === 'place' || isBarePort({ part, start, end, kind })) return true;
  const before = part.folded.slice(Math.max(0, start - 28), start);
  const inside = part.folded.slice(start, end);
  if (
    /^ port(?!\p{L})/u.test(part.folded.slice(end, end + 6)) ||
    /^(?:fob|porto? d|puerto d)|port$|港$/.test(inside) ||
    LEADS_TO.test(before)
  )
    return true;
  if (/[\u4e00-\u9fff]/.test(inside)) return /(?:到|至|运|发|寄|送|往|港|去|fob|cif|cfr)\s?$/.test(before);
  return part.folded.length <= SHORT_MESSAGE && !/(?:^|\s)(?:in|from|at|en|de|em|aus|из|من|في|the)\s$/.test(before);
}

/** Where the buyer is, not where the goods go. */
const IS_THERE = /^(?:located|based) in/;

/** "Port of" and the port behind it are one place; so are "ship to" and a port within it. */
function joinedWith(
  place: Destination,
  before: Destination | undefined,
  after: Destination | undefined,
): Destination | null {
  if (after?.part === place.part && after.start - place.end <= 1 && isBarePort(place))
    return { ...after, start: place.start };
  if (before?.part === place.part && place.start - before.end <= 1 && isBarePort(before)) return null;
  if (before?.part === place.part && place.start < before.end && before.end >= place.end) return null;
  return place;
}

/** A word for "port" without a name. */
function isBarePort({ part, start, end, kind }: Destination): boolean {
  return (
    kind === 'port' &&
    readPart(part)
      .of('port-word')
      .some((hit) => hit.start === start && hit.end === end)
  );
}

/** Where the name itself begins, behind "shipping to", "port of", "the". */
function nameStart({ part, start, end }: Stretch): number {
  const leads = [...readPart(part).of('ship-to'), ...readPart(part).of('port-word')];
  let at = start;
  for (let words = 0; words < 3; words++) {
    const lead = leads.find((hit) => hit.start === at && hit.end < end);
    if (lead) at = lead.end;
    at += /^[\s:：,]*(?:the\s)?/.exec(part.folded.slice(at, end))?.[0].length ?? 0;
  }
  return at < end ? at : start;
}

function portAt(place: Destination, view: CaseView): FactOf<'port'> | null {
  const { part, start } = place;
  let { end } = place;
  if (isBarePort(place)) {
    const named = nameBehind(place);
    if (named === undefined) return null;
    end = named;
  }
  end = placeEnd(part, end);
  const named = nameStart({ part, start, end });
  const text = wordsAt({ part, start: named, end });
  // A postcode alone is no name.
  if (!/\p{L}{2}|\p{Script=Han}/u.test(text) || /^(?:ports?|fob|cif|cfr|ddp|dap|exw)$/i.test(text)) return null;
  const from =
    /(?:fob|exw|fca|loading|from|起运港|装运港)\s?(?:port\s?)?(?:of\s)?$/.test(
      part.folded.slice(Math.max(0, start - 20), start),
    ) || part.folded.startsWith('fob', start);
  const country = countryOf(text);
  if (country === 'CN' && view.case.buyer?.country !== 'CN' && !from) return null;
  return factAt(
    'port',
    { part, start: named, end },
    { text, role: from ? 'loading' : 'destination', ...(country === undefined ? {} : { country }) },
  );
}

/** End of a capitalised or Han name right behind "port of". */
function nameBehind({ part, end }: Destination): number | undefined {
  const i = part.words.start.findIndex((at) => at >= end);
  const at = part.words.start[i];
  if (at === undefined || at - end > 2 || part.words.fresh[i] || /[:?]/.test(part.folded.slice(end, at)))
    return undefined;
  const first = part.original.charAt(part.map ? (part.map[at] ?? 0) : at);
  return first !== first.toLowerCase() ? part.words.end[i] : undefined;
}

/** "Norway", "Oslo, Norway", "Glasgow UK": the whole or its last words name a country. */
function countryOf(text: string): string | undefined {
  const words = text.split(/[\s,]+/);
  const tails = [words.length, 3, 2, 1].filter((n) => n <= words.length).map((n) => words.slice(-n).join(' '));
  return tails.map(countryNamed).find((code) => code !== undefined);
}
