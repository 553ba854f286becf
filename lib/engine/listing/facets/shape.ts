import { Lexicon, linesOf } from '../words/lexicon';
import { defineFacet, type Said } from './facet';
import type { TextView } from '../text-view';

const LEXICON = new Lexicon(
  linesOf(`
round: round, circular, circle, round shape, round shaped, disc shaped
square: square, squared, square shape, quadrate
rectangle: rectangle, rectangular, oblong
oval: oval, ellipse, elliptical
triangle: triangle, triangular
hexagon: hexagon, hexagonal
octagon: octagon, octagonal
pentagon: pentagon
heart: heart shape, heart shaped, heart
star: star shape, star shaped
cylinder: cylinder, cylindrical, tubular
cube: cube, cubic, cuboid
sphere: sphere, spherical, globe shaped, ball shape, ball shaped
l: l shape, l shaped
u: u shape, u shaped
cone: cone shape, cone shaped, conical
diamond: diamond shape, diamond shaped, rhombus
moon: crescent, half moon, moon shaped, moon shape
flower: flower shape, flower shaped
animal: animal shape, animal shaped
`),
);
const IDIOM = new Lexicon<string>([
  ['', ['round neck', 'round neckline', 'round collar', 'round toe', 'round head', 'round nose', 'year round', 'all round', 'round trip', 'square neck', 'square collar', 'square toe', 'square meter', 'square metre', 'square feet', 'square foot', 'square inch', 'square head', 'square root', 'heart rate', 'round hole', 'square hole', 'round bottom', 'square bottom', 'round corner', 'heart health', 'heart monitor', 'round shank', 'rubiks cube', 'magic cube', 'ice cube', 'gas cylinder', 'cylinder head', 'hydraulic cylinder', 'air cylinder', 'cylinder block', 'lock cylinder', 'oxygen cylinder', 'cylinder lock', 'cubic meter', 'cubic zirconia', 'cubic feet', 'round edge', 'square edge', 'rubik cube', 'speed cube', 'square pocket', 'round cut', 'oval cut', 'triangle bra', 'round brush', 'triangle warning', '4 cylinder', '6 cylinder', 'single cylinder', 'double cylinder', 'multi cylinder', 'engine cylinder', 'brake cylinder', 'master cylinder', 'infinity cube', 'locket heart', 'heart locket', 'heart necklace', 'heart pendant', 'heart print']],
]); // prettier-ignore

function read(view: TextView): Said<string>[] {
  const idioms = IDIOM.find(view.tokens);
  return LEXICON.find(view.tokens).filter(
    ({ start }) => !idioms.some((idiom) => start >= idiom.start && start < idiom.end),
  );
}

/** Shapes whose names sellers use for one another. */
const NEAR = [new Set(['square', 'cube']), new Set(['round', 'cylinder']), new Set(['round', 'sphere'])];

export const shape = defineFacet<string>({
  id: 'shape',
  name: { zh: '形状', en: 'shape' },
  labels: /^(?:(?:product|item|overall|watch|case|table|rug|lamp|bag|bottle|box|pillow) )?shape$|^shape/,
  read,
  agree: (own, other) => own === other || NEAR.some((pair) => pair.has(own) && pair.has(other)),
});
