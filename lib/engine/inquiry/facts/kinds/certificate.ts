import type { Part } from '../../case-view';
import { spanOf } from '../../fold';
import type { Span } from '../../signal';
import { ASKING } from '../asking';
import { defineFact, eachOnce, factAt, speakingParts, type FactOf, type Stretch } from '../fact';
import { isCapital } from '../form';
import { sentencesOf } from '../sentences';

/** Beyond the lexicon: import rules that ask for a test or an inspection, and REACH by its name among others. */
const MORE: readonly [name: string, pattern: RegExp][] = [
  [
    'reach',
    /(?<=\d{3,5} ?(?:和|and|y|e|et|und|и|,|、|\/) ?|(?:过|通过|comply with|compliant with|conform to|certificat \p{L}{0,3} ?)\s?)reach(?!\p{L})/u,
  ],
  ['prop-65', /(?:california )?prop(?:osition)?\.? ?65/],
  ['kebs', /(?<!\p{L})kebs(?: pvoc)?(?!\p{L})/u],
  ['jfsl', /(?:japanese )?food sanitation (?:law|act)|食品卫生法/],
  [
    'food-contact',
    /(?:certificado |certificat |zertifikat )?(?:de |fur )?(?:contacto alimentario|contato com alimentos|contact alimentaire|lebensmittelkontakt)(?: ue| eu)?|food contact (?:certificate|report|test|declaration)/,
  ],
];

/** Certificates the buyer names; "any" when he speaks of certificates without naming one. The certificate of origin is a paper. */
export default defineFact({
  kind: 'certificate',
  name: { zh: '认证', en: 'Certificate' },
  find(view) {
    const facts = speakingParts(view).flatMap((reading) => [
      ...reading
        .of('certificate')
        .filter(({ part, start, end }) => !/of origin|d'origine|de orige|^bpa/.test(part.folded.slice(start, end + 12)))
        .filter(({ part, start, end }) => part.folded.slice(start, end) !== 'saber' || isCapital(part, start))
        .map((hit) => factAt('certificate', bare(hit), { name: hit.value === 'named' ? 'any' : hit.value })),
      ...MORE.flatMap(([name, pattern]) => {
        const match = pattern.exec(reading.part.folded.slice(0, 20_000));
        const place = match && { part: reading.part, start: match.index, end: match.index + match[0].length };
        return place ? [factAt('certificate', place, { name })] : [];
      }),
    ]);
    const parts = speakingParts(view).map(({ part }) => part);
    const asked = ASKING.all(parts, 24);
    const named = facts.filter(({ value }) => value.name !== 'any');
    return eachOnce(named.length > 0 ? named : facts.filter((fact) => !isOnlyAsked(fact, parts, asked)).slice(0, 1));
  },
});

/** "CE and", "with CE": the mark alone. */
function bare({ part, start, end }: Stretch): Stretch {
  const words = part.folded.slice(start, end);
  const before = /^(?:with|have|need) /.exec(words)?.[0].length ?? 0;
  const after = / and$/.exec(words)?.[0].length ?? 0;
  return { part, start: start + before, end: end - after };
}

/** "Please include your certificates" asks for papers; which are needed it does not say. */
function isOnlyAsked({ span }: FactOf<'certificate'>, parts: readonly Part[], asked: readonly Span[]): boolean {
  const part = parts.find(({ id }) => id === span?.part);
  if (!span || !part) return false;
  return sentencesOf(part).some((sentence) => {
    const { start, end } = spanOf(part, sentence.start, sentence.end);
    if (span.start < start || span.end > end) return false;
    return asked.some(
      (hit) => hit.part === span.part && hit.start >= start && hit.end <= end && hit.start < span.start,
    );
  });
}
