import { defineFact, eachOnce, factAt, isInProduct, speakingParts, wordsAt } from '../fact';

/** Praise and promises name no standard. */
const PRAISE =
  /quality|calidad|qualidade|qualit|качеств|الجوده|جوده|质量|品质|品質|품질|original|authentic|guarantee|warranty|garant|гарант|ضمان|质保|保修|保証|보증|compliance|eco[\s-]friendly|non[\s-]toxic|inspection|inspeccion|inspecao|prufung|inspec|waterproof/;
/** Also words of other languages: a standard only with its number. */
const WITH_NUMBER = /^(?:din|jis|astm|гост|ту|国标|din en)$/;

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
    return eachOnce(facts, 5);
  },
});
