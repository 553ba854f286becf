import { defineFact, eachOnce, factAt, speakingParts } from '../fact';

/** Certificates the buyer names; "any" when he speaks of certificates without naming one. The certificate of origin is a paper. */
export default defineFact({
  kind: 'certificate',
  name: { zh: '认证', en: 'Certificate' },
  find(view) {
    const facts = speakingParts(view).flatMap((reading) =>
      reading
        .of('certificate')
        .filter(({ part, start, end }) => !/of origin|d'origine|de orige/.test(part.folded.slice(start, end + 12)))
        .map((hit) => factAt('certificate', hit, { name: hit.value === 'named' ? 'any' : hit.value })),
    );
    const named = facts.filter(({ value }) => value.name !== 'any');
    return eachOnce(named.length > 0 ? named : facts.slice(0, 1));
  },
});
