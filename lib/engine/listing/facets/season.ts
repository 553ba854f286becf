import { Lexicon, linesOf } from '../words/lexicon';
import { defineFacet, isOpenValue, type Said } from './facet';
import type { TextView } from '../text-view';

const LEXICON = new Lexicon(
  linesOf(`
spring: spring
summer: summer, summertime
autumn: autumn, fall
winter: winter, wintertime
any: all season, all seasons, four season, four seasons, 4 season, 4 seasons, year round
`),
);
const IDIOM = new Lexicon<string>([
  ['', ['spring mattress', 'spring steel', 'spring loaded', 'spring washer', 'spring water', 'spring roll', 'spring machine', 'spring clip', 'spring hinge', 'spring wire', 'spring coil', 'spring lock', 'spring hook', 'spring pin', 'spring balancer', 'spring making', 'spring snap', 'spring onion', 'spring festival', 'spring air', 'spring assembly', 'spring seat', 'spring cushion', 'spring sofa', 'spring bed', 'spring toy', 'spring core', 'coil spring', 'gas spring', 'leaf spring', 'pocket spring', 'bonnell spring', 'air spring', 'torsion spring', 'compression spring', 'metal spring', 'steel spring', 'tension spring', 'extension spring', 'valve spring', 'shock spring', 'suspension spring', 'door spring', 'wave spring', 'disc spring', 'hot spring', 'independent spring', 'bag spring', 'pocketed spring', 'fall protection', 'fall arrest', 'fall arrester', 'fall safety', 'fall proof', 'fall prevention', 'fall resistant', 'anti fall', 'free fall', 'fall off', 'fall asleep', 'fall down', 'winter melon', 'summer house', 'water fall', 'drop fall']],
]); // prettier-ignore

function read(view: TextView): Said<string>[] {
  const idioms = IDIOM.find(view.tokens);
  return LEXICON.find(view.tokens).filter(
    ({ start }) => !idioms.some((idiom) => start >= idiom.start && start < idiom.end),
  );
}

export const season = defineFacet<string>({
  id: 'season',
  name: { zh: '季节', en: 'season' },
  labels: /season/,
  inDetail: false,
  read,
  readValue: (view) => (isOpenValue(view.text.replace(/all[- ]?seasons?/i, '')) ? 'open' : read(view)),
  agree: (own, other) => own === other || own === 'any' || other === 'any',
});
