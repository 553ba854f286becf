import { at, defineRule, replacing, type RawFinding } from '../../rule';
import type { Token } from '../../tokens';
import { variantOf } from '../../words/us-uk';

/** The other side's word with the ending and capitals of this one. */
function likeIt(token: Token, other: string): string {
  const ending = token.lower.slice(token.stem.length);
  const word = other + (token.lower.startsWith(token.stem) ? ending : '');
  if (token.text === token.text.toUpperCase()) return word.toUpperCase();
  return token.lower.startsWith(token.text.charAt(0)) ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

export default defineRule({
  id: 'title.market-spelling',
  title: { zh: '英式和美式拼写', en: 'British and American spelling' },
  severity: 'hint',
  safeFix: true,
  reason: { zh: '目标市场用另一种拼写', en: 'The market spells it the other way' },
  check({ title: { text, tokens } }, { market }) {
    const variants = tokens.flatMap((token) => {
      const variant = variantOf(token.stem);
      return variant ? [{ token, ...variant }] : [];
    });
    // Without a market only a title that mixes both is odd; the first word sets the side.
    const wanted = market === 'any' ? variants[0]?.side : market;
    return variants
      .filter(({ side }) => side !== wanted)
      .map(({ token, other }): RawFinding => {
        const word = likeIt(token, other);
        return {
          ...at('title', text, token.start, token.end),
          reason:
            market === 'any'
              ? { zh: '英式和美式拼写混用', en: 'British and American spelling mixed' }
              : market === 'uk'
                ? { zh: `英国市场写作 ${word}`, en: `British buyers write ${word}` }
                : { zh: `美国市场写作 ${word}`, en: `American buyers write ${word}` },
          suggestions: [word],
          fixes: [replacing('title', text, token.start, token.end, word, true)],
        };
      });
  },
  examples: {
    hits: [
      { listing: { title: 'Aluminium Coloured Tray', market: 'US' }, quote: 'Aluminium', suggests: 'Aluminum' },
      { listing: { title: 'Gray Jewelry Box', market: 'United Kingdom' }, quote: 'Jewelry', suggests: 'Jewellery' },
      { listing: { title: 'Aluminum Tray, Grey' }, quote: 'Grey', suggests: 'Gray', why: 'mixed' },
    ],
    misses: [{ listing: { title: 'Aluminium Tray, Grey' } }, { listing: { title: 'Water Meter', market: 'UK' } }],
  },
}); // prettier-ignore
