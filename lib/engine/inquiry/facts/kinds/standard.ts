import { defineFact, eachOnce, factAt, speakingParts, wordsAt } from '../fact';
import { isInProduct } from '../goods';

/** Praise and promises name no standard. */
const PRAISE =
  /quality|calidad|qualidade|qualit|качеств|الجوده|جوده|质量|品质|品質|품질|original|authentic|guarantee|warranty|garant|гарант|ضمان|质保|保修|保証|보증|compliance|eco[\s-]friendly|non[\s-]toxic|safety standards?|inspection|inspeccion|inspecao|prufung|inspec|waterproof/;
/** Also words of other languages: a standard only with its number. */
const WITH_NUMBER = /^(?:din|jis|astm|гост|ту|国标|din en)$/;

/** European and international norms by number; ISO 9001 and its like, and the toy and battery norms, are certificates. */
const NORM =
  /(?<![\p{L}\d])(?:en(?: iso)? ?(?!71(?!\d)|10204)\d{3,5}(?:-\d{1,2})?|iso ?(?!9001|14001|13485|22000|45001)\d{4,5}|gb(?:\/t)? ?\d{4,5}|ip ?[0-6x][0-9x]k?(?= (?:rated|rating|waterproof)))(?![\p{L}\d])|bpa[\s-]free|sin bpa|sans bpa|livre de bpa|bpa[\s-]frei|خالي[هة] من bpa|不含bpa|без bpa/gu;

/** A standard of quality: ASTM, AQL, food grade, grade A, GOST. */
export default defineFact({
  kind: 'standard',
  name: { zh: '标准', en: 'Standard' },
  find(view) {
    const facts = speakingParts(view).flatMap((reading) =>
      reading.of('quality').flatMap((hit) => {
        const word = hit.part.folded.slice(hit.start, hit.end);
        if (PRAISE.test(word)) return [];
        const number = /^[\s-]?(?:[a-z]{1,3}[\s-]?)?\d[\w./-]{0,14}/.exec(
          hit.part.folded.slice(hit.end, hit.end + 20),
        )?.[0];
        if (number === undefined && (WITH_NUMBER.test(word) || isInProduct(view, hit))) return [];
        const named = /^(?:din|jis|astm|гост|ту|din en|aql)$/.test(word)
          ? (number ?? '').replace(/[.,-]$/, '').length
          : 0;
        const place = { part: hit.part, start: hit.start, end: hit.end + named };
        return [factAt('standard', place, { text: wordsAt(place) })];
      }),
    );
    const norms = speakingParts(view).flatMap(({ part }) =>
      [...part.folded.slice(0, 20_000).matchAll(NORM)].slice(0, 5).map((match) => {
        const place = { part, start: match.index, end: match.index + match[0].length };
        return factAt('standard', place, { text: wordsAt(place) });
      }),
    );
    return eachOnce([...facts, ...norms], 5);
  },
});
