const IRREGULAR = new Map(
  `men:man women:woman children:child people:person feet:foot teeth:tooth mice:mouse geese:goose knives:knife wives:wife lives:life leaves:leaf
  shelves:shelf loaves:loaf halves:half wolves:wolf calves:calf scarves:scarf hooves:hoof mens:man womens:woman ladies:lady kids:kid
  babies:baby dies:die ties:tie pies:pie shoes:shoe toes:toe canoes:canoe gas:gas lens:lens bus:bus axes:axe glasses:glasses
  series:series species:species pants:pants jeans:jeans trousers:trousers shorts:shorts scissors:scissors pliers:pliers goods:goods
  headphones:headphone persons:person tights:tights leggings:legging news:news brass:brass chassis:chassis canvas:canvas
  atlas:atlas plus:plus bonus:bonus virus:virus apparatus:apparatus always:always christmas:christmas movies:movie cookies:cookie
  hoodies:hoodie selfies:selfie brownies:brownie beanies:beanie smoothies:smoothie booties:bootie onesies:onesie knobs:knob
  caches:cache aches:ache headaches:headache batteries:battery matrices:matrix indices:index`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/**
 * The singular of a lower-case English word, without possessive ending. Light on purpose: `printing` and `printed` stay apart, as
 * a title means different things by them.
 */
export function stemOf(lower: string): string {
  let word = lower;
  const quote = word.indexOf("'");
  if (quote > 0) word = word.slice(0, quote);
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is') || word.endsWith('ous')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|zz)es$/.test(word) || word.endsWith('oes')) return word.slice(0, -2);
  return word.slice(0, -1);
}
