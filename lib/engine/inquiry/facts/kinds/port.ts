import type { CaseView } from '../../case-view';
import { countryNamed } from '../country-named';
import { destinationsIn, type Destination } from '../../lexicon/destination';
import { readPart } from '../../lexicon/reading';
import { defineFact, eachOnce, factAt, titleParts, wordsAt, type FactOf, type Stretch } from '../fact';

/** Where the goods go, or for FOB from where. "Which port?" names none. */
export default defineFact({
  kind: 'port',
  name: { zh: '目的港', en: 'Destination' },
  find(view) {
    const titles = titleParts(view);
    const places = destinationsIn(view)
      .filter(({ part, start, end }) => !titles.has(part) && !IS_THERE.test(part.folded.slice(start, end)))
      .sort((a, b) => (a.part === b.part ? a.start - b.start : 0));
    const joined = places.flatMap((place, i) => joinedWith(place, places[i - 1], places[i + 1]) ?? []);
    const facts = joined.flatMap((place) => portAt(place, view) ?? []);
    // "Oslo, Norway" says more than the "Oslo" of the address below it.
    const fuller = facts.filter(
      ({ value: { text } }, i) =>
        !facts.some((other, k) => k !== i && other.value.text.length > text.length && other.value.text.includes(text)),
    );
    return eachOnce(fuller, 4);
  },
});

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
  const text = wordsAt({ part, start: nameStart({ part, start, end }), end });
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
    { part, start, end },
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
