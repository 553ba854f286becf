import { defineFact, eachOnce, factAt, speakingParts } from '../fact';

/** A term of delivery, as FOB or CIF. The bare word "Incoterms" names none; Arabic سيف is also a name. */
export default defineFact({
  kind: 'incoterm',
  name: { zh: '贸易条款', en: 'Incoterm' },
  find(view) {
    const facts = speakingParts(view).flatMap((reading) =>
      reading.of('incoterm').flatMap((hit) => {
        const word = hit.part.folded.slice(hit.start, hit.end);
        if (word.startsWith('incoterm') || word.startsWith('door') || word === 'سيف') return [];
        const term = hit.value === 'cpt' ? word : hit.value;
        return [factAt('incoterm', hit, { term: term.toUpperCase() })];
      }),
    );
    return eachOnce(facts, 4);
  },
});
