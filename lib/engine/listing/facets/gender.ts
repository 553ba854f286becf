import { Lexicon, linesOf } from '../words/lexicon';
import { defineFacet, isOpenValue, type Said } from './facet';
import type { TextView } from '../text-view';

type Gender = 'male' | 'female' | 'both';

const TERMS = linesOf(`
male: man, men, mens, male, gentleman, gentlemen, gent, gents, boy, boys, menswear, dad, father, husband, groom, him, boyfriend gift, schoolboy
female: woman, women, womens, lady, ladies, female, girl, girls, womenswear, mom, mother, wife, bride, bridesmaid, her, schoolgirl, maternity, pregnant, bra, bralette, brassiere, panties, bikini, bridal gown, lingerie, feminine
both: unisex, couple, couples, men women, women men, man woman, boys girls, girls boys, gender neutral, family matching, men and women, women and men, boys and girls, girls and boys, male female, male and female, men or women, ladies and gents
`) as [Gender, string[]][];
const LEXICON = new Lexicon(TERMS);
/** Two-word uses that say nothing about the wearer. */
const NOT_WEARER = new Lexicon<string>([
  ['', ['boyfriend jeans', 'spider man', 'iron man', 'bat man', 'super man', 'male connector', 'female connector', 'male plug', 'female plug', 'male thread', 'female thread', 'male socket', 'female socket', 'male adapter', 'female adapter', 'male end', 'male to female', 'female to male', 'male header', 'female header', 'male pin', 'female pin', 'male coupling', 'female coupling', 'mother board', 'mother of pearl', 'one man', 'two man', 'man made', 'man hole', 'game boy', 'tom boy', 'lady finger', 'uncle sam', 'old man', 'snow man']],
]); // prettier-ignore

function read(view: TextView): Said<Gender>[] {
  const masked = new Set(NOT_WEARER.find(view.tokens).map(({ start }) => start));
  const wide = NOT_WEARER.find(view.tokens);
  return LEXICON.find(view.tokens).filter(
    ({ start }) => !masked.has(start) && !wide.some((mention) => start >= mention.start && start < mention.end),
  );
}

/** Who wears or uses it. Both together, or "unisex", agrees with either. */
export const gender = defineFacet<Gender>({
  id: 'gender',
  name: { zh: '性别', en: 'gender' },
  labels: /gender|\bsex\b|department|crowd|audience|people|wearer|suitable for|applicable to|apply to|target|\bfor\b|user|^type$|^(?:product|item)? ?(?:name|type)$|keyword|style|category|usage/,
  decisive: /gender|\bsex\b|department|crowd|suitable for|applicable|audience|wearer/,
  exceptLabels: /after|warranty|machine/,
  inDetail: true,
  read,
  readValue: (view, label) => {
    // A choice left open elsewhere in a value ("customized") says nothing about gender words, so only the gender's own field asks.
    if (/gender|\bsex\b/.test(label) && isOpenValue(view.text)) return 'open';
    return read(view);
  },
  agree: (own, other) => own === other || own === 'both' || other === 'both',
}); // prettier-ignore
