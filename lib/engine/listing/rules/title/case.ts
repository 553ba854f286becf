import { COLOUR_WORDS } from '../../facets/colour';
import { MATERIAL_WORDS } from '../../facets/material';
import { at, defineRule, listOption, numberOption, replacing, type RawFinding, type RuleContext } from '../../rule';
import { isCapitals, type Token } from '../../tokens';
import type { ListingView } from '../../view';
import { isLowerInTitles } from '../../words/small-words';

const UNIT = /^(?:mm|cm|m|km|ml|l|g|kg|mg|lb|lbs|oz|ft|in|pcs|pc|w|v|a|h|hz|gsm|rpm|x|ct|yds|inch|inches|mah|vs)$/i;

/** The words the listing itself gives as brand or model: written as they are there. */
function brandWords(view: ListingView): ReadonlySet<string> {
  const words = view.attributes
    .filter(({ lower }) => /brand|model|item no|sku/.test(lower))
    .flatMap(({ view: value }) => value.tokens.map(({ text }) => text));
  return new Set(words);
}

/** The word as Title Case writes it; codes, units, brands and words with capitals inside stay. */
function titled(token: Token, first: boolean, brands: ReadonlySet<string>, abbreviations: ReadonlySet<string>): string {
  const { text, kind, lower } = token;
  if (kind !== 'word' || brands.has(text) || (UNIT.test(text) && !first) || text !== lower) return text;
  if (!first && (isLowerInTitles(lower) || token.glued)) return text;
  if (abbreviations.has(lower)) return text.toUpperCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Letters in capitals that are a word and no abbreviation. */
function shouted(token: Token, brands: ReadonlySet<string>, context: RuleContext, least: number): boolean {
  const { text, kind, lower, stem } = token;
  if (kind !== 'word' || !isCapitals(text) || brands.has(text)) return false;
  if (token.index > 0 && isLowerInTitles(lower) && text.length > 2) return true;
  if (text.length < least || listOption(context.options, 'abbreviations').includes(lower)) return false;
  if (listOption(context.options, 'brands').includes(lower)) return false;
  if (MATERIAL_WORDS.has(stem) || COLOUR_WORDS.has(stem)) return text.length > 4;
  if (listOption(context.options, 'words').includes(stem)) return true;
  return context.spelling?.check(lower) === 'known' && text.length >= 5;
}

function shoutedWords(view: ListingView, context: RuleContext, brands: ReadonlySet<string>): RawFinding[] {
  const { tokens, text } = view.title;
  const words = tokens.filter(({ kind, small }) => kind === 'word' && !small);
  const long = words.filter(({ text: word }) => word.length >= 4);
  const all = long.length >= 3 && long.filter(({ text: word }) => isCapitals(word)).length >= long.length * 0.8;
  const least = numberOption(context.options, 'leastLetters', 4);
  return tokens
    .filter((token) =>
      all
        ? token.kind === 'word' && token.text.length > 3 && isCapitals(token.text) && !brands.has(token.text)
        : shouted(token, brands, context, least),
    ) // prettier-ignore
    .map((token) => {
      const better = token.small && token.index > 0 ? token.lower : token.text.charAt(0) + token.lower.slice(1);
      return {
        ...at('title', text, token.start, token.end),
        reason: { zh: '全大写不好读，也像广告', en: 'All capitals read badly and look like an advert' },
        suggestions: [better],
        fixes: [replacing('title', text, token.start, token.end, better, !all)],
      };
    });
}

export default defineRule({
  id: 'title.case',
  title: { zh: '大小写', en: 'Capitals' },
  severity: 'hint',
  safeFix: true,
  reason: { zh: '每个实词首字母大写', en: 'Each main word begins with a capital' },
  check(view, context) {
    const { tokens, text } = view.title;
    const brands = brandWords(view);
    const found = shoutedWords(view, context, brands);
    const abbreviations = new Set(listOption(context.options, 'abbreviations'));
    const better = tokens.map((token) => titled(token, token.index === 0, brands, abbreviations));
    const wrong = tokens.filter((token, index) => better[index] !== token.text);
    const few = numberOption(context.options, 'marksApart', 3);
    if (wrong.length <= few) {
      for (const token of wrong) {
        const word = better[token.index] ?? token.text;
        found.push({
          ...at('title', text, token.start, token.end),
          suggestions: [word],
          fixes: [replacing('title', text, token.start, token.end, word, true)],
        });
      }
      return found;
    }
    const edits = wrong.map((token) => ({ field: 'title' as const, start: token.start, end: token.end, was: token.text, text: better[token.index] ?? '' })); // prettier-ignore
    const [first, last] = [wrong[0], wrong[wrong.length - 1]];
    if (!first || !last) return found;
    const whole = rewrite(text, edits).slice(first.start, last.end);
    found.push({
      ...at('title', text, first.start, last.end),
      suggestions: [whole],
      fixes: [{ kind: 'replace', label: { zh: '改成首字母大写', en: 'Write in Title Case' }, safe: true, edits }],
    });
    return found;
  },
  examples: {
    hits: [
      { listing: { title: 'Outdoor wicker Picnic Basket' }, quote: 'wicker', suggests: 'Wicker' },
      { listing: { title: 'outdoor wicker picnic basket for two' }, quote: 'outdoor wicker picnic basket for two', suggests: 'Outdoor Wicker Picnic Basket for Two' },
      { listing: { title: 'PICNIC BASKET WITH LEATHER STRAPS' }, quote: 'PICNIC', suggests: 'Picnic' },
      { listing: { title: 'Picnic Basket FOR Travel' }, quote: 'FOR', suggests: 'for' },
    ],
    misses: [
      { listing: { title: 'Picnic Basket for 2 Persons with LED Lamp' } },
      { listing: { title: 'iPhone Case by acme 500ml', attributes: { 'Brand Name': 'acme' } }, why: 'brand and model as they are' },
      { listing: { title: 'PVC Pipe T-shirt 5 mm' } },
      { listing: { title: '' } },
    ],
  },
}); // prettier-ignore

function rewrite(text: string, edits: readonly { start: number; end: number; text: string }[]): string {
  let out = '';
  let last = 0;
  for (const edit of edits) {
    out += text.slice(last, edit.start) + edit.text;
    last = edit.end;
  }
  return out + text.slice(last);
}
