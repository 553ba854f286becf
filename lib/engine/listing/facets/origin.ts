import { Lexicon, linesOf } from '../words/lexicon';
import type { TextView } from '../text-view';
import { defineFacet, type Said } from './facet';

const COUNTRIES = linesOf(`
cn: china, chinese, mainland china, prc, taiwan, hong kong, guangdong, zhejiang, shandong, jiangsu, fujian, hebei, henan, anhui, hubei, hunan, sichuan, shanghai, beijing, tianjin, yiwu, shenzhen, guangzhou, ningbo, foshan, dongguan, qingdao, hangzhou, xiamen, macau, liaoning, yunnan
vn: vietnam, vietnamese, viet nam
in: india, indian
pk: pakistan, pakistani
bd: bangladesh, bangladeshi
tr: turkey, turkish, turkiye, türkiye
it: italy, italian
de: germany, german
fr: france, french
es: spain, spanish
pt: portugal, portuguese
gb: united kingdom, britain, england, british, great britain, scotland, scottish
us: united states, usa, american, u s a, america
ca: canada, canadian
mx: mexico, mexican
br: brazil, brazilian
ar: argentina, argentinian
co: colombia, colombian
pe: peru, peruvian
cl: chile, chilean
jp: japan, japanese
kr: korea, korean, south korea
th: thailand, thai
id: indonesia, indonesian
my: malaysia, malaysian
ph: philippines, philippine, filipino
sg: singapore
kh: cambodia, cambodian
mm: myanmar, burmese
lk: sri lanka, ceylon
np: nepal, nepalese, nepali
ir: iran, iranian
ae: uae, united arab emirates, dubai
sa: saudi arabia
eg: egypt, egyptian
ma: morocco, moroccan
za: south africa, south african
ng: nigeria, nigerian
ke: kenya, kenyan
gh: ghana
et: ethiopia, ethiopian
tz: tanzania
ug: uganda
ru: russia, russian
ua: ukraine, ukrainian
pl: poland, polish
cz: czech, czech republic
nl: netherlands, dutch, holland
be: belgium, belgian
at: austria, austrian
ch: switzerland, swiss
se: sweden, swedish
no: norway, norwegian
dk: denmark, danish
fi: finland, finnish
gr: greece, greek
ro: romania, romanian
bg: bulgaria, bulgarian
hu: hungary, hungarian
il: israel, israeli
au: australia, australian
nz: new zealand
uz: uzbekistan, uzbek
kz: kazakhstan
`);
const LEXICON = new Lexicon(COUNTRIES);
/** Adjectives that mostly name a style ("Italian design", "French press"); an origin only for produce or with "made". */
const ADJECTIVE = /(?:ese|ian|ish|an|i|ch|ss|ek|ai)$/;
const PLACE_LIKE = new Set(
  'taiwan hong kong china india turkey italy japan vietnam pakistan iran spain uzbekistan'.split(' '),
);
const STYLE_AFTER = new Set('style fashion design flag market version plug standard size type map warehouse stock inspired press door window toast fry knot bulldog shepherd language cuisine food restaurant new yuan team football soccer jersey shirt vintage traditional military army pop bob wax hair curl cut wave body straight tv channel club'.split(' ')); // prettier-ignore
const TARGET_BEFORE = new Set('for to in like'.split(' '));
/** Goods whose origin stands in the title as a rule. */
const PRODUCE = /^(?:coffee|arabica|robusta|tea|rice|pepper|wine|oil|honey|cashew|nut|almond|walnut|pistachio|date|fig|spice|saffron|sugar|cocoa|fruit|mango|seafood|fish|salmon|shrimp|beef|meat|cheese|pasta|olive|ginger|garlic|onion|turmeric|cinnamon|marble|granite|travertine|salt|incense)$/; // prettier-ignore

function read(view: TextView): Said<string>[] {
  const { tokens } = view;
  const produce = tokens.some(({ stem }) => PRODUCE.test(stem));
  return LEXICON.find(tokens).flatMap(({ value, start, end, from, to }) => {
    const [before, before2, next, name] = [tokens[from - 1], tokens[from - 2], tokens[to], tokens[from]];
    if (!name) return [];
    const made = /^(?:made|origin|product|produced|manufactured|grown|from)$/.test(before?.lower ?? '') || /^(?:made|produced|manufactured|origin|product)$/.test(before2?.lower ?? '') || /^(?:made|origin|manufacturer|factory|supplier|grown)$/.test(next?.lower ?? ''); // prettier-ignore
    if (made) return [{ value, start, end }];
    if (next && !next.breaks && STYLE_AFTER.has(next.stem)) return [];
    if (before && TARGET_BEFORE.has(before.lower)) return [];
    const adjective = ADJECTIVE.test(name.lower) && !PLACE_LIKE.has(name.lower);
    if (value === 'us' || (adjective && !produce)) return [];
    return [{ value, start, end }];
  });
}

export const origin = defineFacet<string>({
  id: 'origin',
  name: { zh: '产地', en: 'origin' },
  labels: /origin|made in|country of manufactur|manufactured in|country\/region/,
  exceptLabels: /original/,
  inShortText: true,
  inDetail: false,
  read,
  readValue: (view) => LEXICON.find(view.tokens),
  agree: (own, other) => own === other,
});
