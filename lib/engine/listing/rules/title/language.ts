import { at, defineRule, type RawFinding } from '../../rule';
import type { ListingView } from '../../view';

/** Function words of other Latin-script languages that are no English words and no brands. */
const FOREIGN = new Set(
  `de la el los las del para con por una unos sin y und der die das mit für fur aus ein eine pour avec les des du et une sur dans il di della
  degli per gli com para em do da dos das não nao het een voor van met och för med på dan untuk dengan yang dari atau cho của và với thời mẫu`.split(
    /\s+/,
  ),
);
/** Of those, the ones that also stand in English titles and names. */
const AMBIGUOUS = new Set(
  'la el los las die des de du das do da per et con com van med dan het y di il em met due'.split(' '),
);
const LEAST = 2;

function otherScripts({ title: { text, tokens } }: ListingView): RawFinding[] {
  const found: RawFinding[] = [];
  for (const token of tokens) {
    if (token.kind !== 'foreign') continue;
    const last = found[found.length - 1];
    // Neighbours make one stretch.
    if (last && token.start - last.end <= 2) found[found.length - 1] = at('title', text, last.start, token.end);
    else found.push(at('title', text, token.start, token.end));
  }
  return found.map((one) => ({ ...one, severity: 'error' as const }));
}

function otherLanguage({ title: { text, tokens } }: ListingView): RawFinding[] {
  const hits = tokens.filter(({ lower, kind }) => kind === 'word' && FOREIGN.has(lower));
  const sure = hits.filter(({ lower }) => !AMBIGUOUS.has(lower));
  const first = hits[0];
  if (!first || sure.length === 0 || new Set(hits.map(({ lower }) => lower)).size < LEAST) return [];
  return [at('title', text, 0, text.length)];
}

export default defineRule({
  id: 'title.language',
  title: { zh: '不是英文', en: 'Not in English' },
  severity: 'warning',
  safeFix: false,
  reason: { zh: '标题要用英文，平台会翻译成其他语言', en: 'Titles are in English; the platform translates them' },
  check: (view) => [...otherScripts(view), ...otherLanguage(view)],
  examples: {
    hits: [
      { listing: { title: 'Picnic Basket 野餐篮 Wicker' }, quote: '野餐篮' },
      { listing: { title: 'سلة نزهة' }, quote: 'سلة نزهة' },
      { listing: { title: 'Cesta de picnic para dos personas con tapa' } },
    ],
    misses: [
      { listing: { title: 'Café Table with Crème Finish' }, why: 'borrowed words' },
      { listing: { title: 'Eau de Parfum La Vie' } },
    ],
  },
}); // prettier-ignore
