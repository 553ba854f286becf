import { Lexicon } from '../words/lexicon';
import { stemOf } from '../words/stem';
import type { TextView } from '../text-view';
import type { Token } from '../tokens';
import { defineFacet, isOpenValue, type Said } from './facet';
import { FRAMED, MATERIALS, NOT_MADE_OF_AFTER, NOT_MADE_OF_BEFORE, WORKS_ON_MATERIAL } from './material-terms';

interface Material {
  id: string;
  /** Named in a text about goods with a frame and a cover. */
  framed: boolean;
}

const PARENTS = new Map<string, readonly string[]>();
const TERMS: [string, string[]][] = [];
for (const line of MATERIALS.trim().split('\n')) {
  const [head, names] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)];
  const [id = '', parents = ''] = head.split('<').map((part) => part.trim());
  PARENTS.set(id, parents === '' ? [] : parents.split(' '));
  TERMS.push([id, names.split(',').map((name) => name.trim())]);
}
const LEXICON = new Lexicon(TERMS);
/** `pet food`, `pc case`: names of plastics that mean something else in running text. */
const VALUE_ONLY = new Set('pet pc ss gi poly net down silver gold tin rush shell crystal resin teddy rock fir nickel galvanized carbide log terry pearl composite eps jersey carton synthetic pla sponge felt clay hide knit woven cane walnut straw ash'.split(' ')); // prettier-ignore
const AFTER = new Set(NOT_MADE_OF_AFTER);
const BEFORE = new Set(NOT_MADE_OF_BEFORE);
const WORKS = new Set(WORKS_ON_MATERIAL);
/** Furniture a fitting belongs to, and the fittings: "wooden cabinet hinge" is no wooden hinge. */
const FITTED = new Set(
  'cabinet door wall floor window furniture fence deck drawer kitchen scarf board gate'.split(' '),
);
const FITTING = new Set('hinge handle knob lock screw nail hook leg bracket latch caster pull clip clasp pin anchor bolt hanger stopper slide wheel'.split(' ')); // prettier-ignore
const FRAMES = new Set(FRAMED);

function ancestors(id: string): ReadonlySet<string> {
  const all = new Set([id]);
  for (const one of all) for (const parent of PARENTS.get(one) ?? []) all.add(parent);
  return all;
}
const LINE = new Map([...PARENTS.keys()].map((id) => [id, ancestors(id)]));

/** Families whose members name each other's goods: a weave has some fibre, a fabric any of both. */
const TEXTILE = ['fabric', 'fibre', 'weave'];
const branchOf = (id: string, of: readonly string[]) => of.find((one) => LINE.get(id)?.has(one));
const COVER = ['fabric', 'weave', 'leather', 'foam', 'cotton', 'synthetic-fibre', 'glass', 'rattan'];
const FRAME = ['wood', 'metal', 'engineered', 'plastic'];

function related(a: string, b: string): boolean {
  if (LINE.get(a)?.has(b) || LINE.get(b)?.has(a)) return true;
  const [first, second] = [branchOf(a, TEXTILE), branchOf(b, TEXTILE)];
  if (a === 'fibre' || b === 'fibre') return first !== undefined || LINE.get(a)?.has('plastic') === true || LINE.get(b)?.has('plastic') === true; // prettier-ignore
  if (first && second && (first !== second || LINE.get(a)?.has('weave') === true || LINE.get(b)?.has('weave') === true)) return true;
  const pair = [a, b];
  const both = (one: string, two: string) => pair.includes(one) && pair.includes(two);
  // Names sellers use for one another.
  return (
    both('iron', 'steel') || both('iron', 'carbon-steel') || both('tinplate', 'iron') || both('tinplate', 'steel') ||
    both('pu-leather', 'pvc') || both('pu-leather', 'plastic') || both('bamboo', 'rattan') || both('crystal', 'stone') ||
    both('fibreglass', 'plastic') || both('composite', 'wood') || both('composite', 'plastic') || both('foam', 'rubber') || both('foam', 'plastic') || both('foam', 'pe') ||
    both('rattan', 'pe') || both('rattan', 'plastic') || both('suede', 'polyester') || both('pu-leather', 'polyester') ||
    both('resin', 'stone') || both('fabric', 'pu-leather')
  );
} // prettier-ignore

function framedIn(view: TextView): boolean {
  return view.tokens.some(({ stem }) => FRAMES.has(stem));
}

/** Words that open a part or a use: "jar with bamboo lid". */
const LOOSENS = new Set('for with without from on'.split(' '));
const PERSON = /^(?:man|woman|lady|kid|child|baby|girl|boy|adult|unisex|toddler|infant)$/;

/** Whether the word stands right behind "with" or "for", and so speaks of a part or a use. */
function loose(tokens: readonly Token[], from: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const token = tokens[from - back];
    if (!token || from - back < 3 || PERSON.test(token.stem)) return false;
    if (LOOSENS.has(token.lower)) return true;
    if (tokens[from - back + 1]?.breaks === true) return false;
  }
  return false;
}

function worksOn(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ stem, index }) => WORKS.has(stem) && !/^(?:washing|self)$/.test(tokens[index - 1]?.lower ?? ''),
  );
}

/** Without the general word where a particular one says more: "cotton fabric" is cotton, "PU leather … leather" PU. */
function particular(said: readonly Said<Material>[]): Said<Material>[] {
  const has = (id: string) => said.some((one) => one.value.id !== id && LINE.get(one.value.id)?.has(id) === true);
  const fibre = said.some(({ value }) => value.id !== 'fibre' && LINE.get(value.id)?.has('fibre') === true);
  return said.filter(({ value: { id } }) => !has(id) && !(fibre && (id === 'fabric' || id === 'fibre')));
}

function read(view: TextView): Said<Material>[] {
  const { tokens } = view;
  const works = worksOn(tokens);
  const framed = framedIn(view);
  const fitting = tokens.some(({ stem }) => FITTING.has(stem));
  const said = LEXICON.find(tokens).flatMap(({ value, start, end, from, to }): Said<Material>[] => {
    const name = tokens[from];
    // A machine is of stainless steel; any other material in its name is what it works on.
    if (!name || (works && value !== 'stainless') || (to - from === 1 && VALUE_ONLY.has(name.stem))) return [];
    const next = tokens[to];
    const before = tokens[from - 1];
    const mould = value === 'silicone' && /^mou?ld$/.test(next?.stem ?? '');
    if (next && !next.breaks && !mould && (AFTER.has(next.stem) || AFTER.has(next.lower))) return [];
    if (before && BEFORE.has(before.lower)) return [];
    if (next && fitting && FITTED.has(next.stem)) return [];
    return [{ value: { id: value, framed }, start, end, weak: loose(tokens, from) }];
  });
  return particular(said);
}

/** The part an attribute's label speaks of: `Handle Material` → `handle`; empty for the whole product. */
function partOf(label: string): string {
  const words = label.replace(/[^a-z ]/g, ' ').split(' ').filter(Boolean); // prettier-ignore
  const at = words.findIndex((word) => /^(?:materials?|fabric|composition)$/.test(word));
  const before = at > 0 ? (words[at - 1] ?? '') : '';
  return /^(?:|main|product|raw|primary|body|shell|outer|upper|face|item|the|base|surface|furniture|bag|shoe|garment|lamp|bottle|used|all)$/.test(before) ? '' : before; // prettier-ignore
}

/** What it is made of. "Stainless steel" is steel; several materials agree when any of them does. */
export const material = defineFacet<Material>({
  id: 'material',
  name: { zh: '材质', en: 'material' },
  labels: /material|^fabrics?$|fabric type|composition|metal type|plastic type|leather type|wood type|^textile$|^shell fabric$|made of/,
  exceptLabels: /pack|carton|printing|raw material source|feature|process|handl|recycl|finish|thick|stone|technolog|filling|lining|number|grade/,
  decisive: /^(?:main |product )?materials?(?: type)?$/,
  inDetail: true,
  read,
  readValue: (view, label) => {
    if (isOpenValue(view.text)) return 'open';
    const said = LEXICON.find(view.tokens).map(({ value, start, end }) => ({ value: { id: value, framed: false }, start, end }));
    // A part's material may confirm the title, but seldom contradicts it.
    return partOf(label) === '' ? said : said.map((one) => ({ ...one, weak: true }));
  },
  agree(own, other) {
    if (related(own.id, other.id)) return true;
    if (!own.framed) return false;
    // Frame and cover of one piece of furniture: both may be true.
    const pairs = (a: string, b: string) => branchOf(a, COVER) !== undefined && branchOf(b, FRAME) !== undefined;
    return pairs(own.id, other.id) || pairs(other.id, own.id);
  },
}); // prettier-ignore

/** Stems of the materials named in one word, for telling a modifier from a product. */
export const MATERIAL_WORDS: ReadonlySet<string> = new Set(
  TERMS.flatMap(([, names]) => names.filter((name) => !name.includes(' ') && !VALUE_ONLY.has(name)).map(stemOf)),
);
