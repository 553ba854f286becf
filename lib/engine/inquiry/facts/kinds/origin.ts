import { countryNamed } from '../country-named';
import type { Placed } from '../../lexicon/reading';
import { defineFact, eachOnce, factAt, speakingParts, wordsAt, type FactOf } from '../fact';

/** Where the goods are to come from. Asking for the origin, or for its certificate, names none. */
export default defineFact({
  kind: 'origin',
  name: { zh: '产地', en: 'Origin' },
  find(view) {
    return eachOnce(
      speakingParts(view).flatMap((reading) => reading.of('origin').flatMap((hit) => originAt(hit) ?? [])),
      3,
    );
  },
});

function originAt(hit: Placed): FactOf<'origin'> | null {
  const { part, to } = hit;
  const { text, start, end, fresh } = part.words;
  if (part.folded.slice(Math.max(0, hit.start - 16), hit.end).includes('certificate of origin')) return null;
  const within = /^made in (china)$/.exec(part.folded.slice(hit.start, hit.end))?.[1];
  if (within !== undefined) {
    const name = { part, start: hit.end - within.length, end: hit.end };
    return factAt('origin', hit, { text: wordsAt(name), country: 'CN' });
  }
  // The country may stand behind ("made in China") or before ("China origin").
  for (let words = 4; words > 0; words--) {
    if (to + words > text.length || fresh.slice(to, to + words).some(Boolean)) continue;
    const place = { part, start: start[to] ?? 0, end: end[to + words - 1] ?? 0 };
    const country = countryNamed(part.folded.slice(place.start, place.end));
    if (country !== undefined)
      return factAt('origin', { part, start: hit.start, end: place.end }, { text: wordsAt(place), country });
  }
  const before = hit.from > 0 && !fresh[hit.from] ? text[hit.from - 1] : undefined;
  const country = before === undefined || before.length < 4 ? undefined : countryNamed(before);
  if (country !== undefined) {
    const place = { part, start: start[hit.from - 1] ?? 0, end: end[hit.from - 1] ?? 0 };
    return factAt('origin', { part, start: place.start, end: hit.end }, { text: wordsAt(place), country });
  }
  const labelled = /^\s?[:：]\s?([\p{L}][\p{L} ]{1,30})/u.exec(part.folded.slice(hit.end, hit.end + 40));
  if (!labelled) return null;
  const stop = hit.end + labelled[0].trimEnd().length;
  return factAt(
    'origin',
    { part, start: hit.start, end: stop },
    { text: wordsAt({ part, start: stop - (labelled[1] ?? '').trimEnd().length, end: stop }) },
  );
}
