import { foldText } from '../../fold';
import type { Part } from '../../case-view';
import { defineFact, eachOnce, factAt, speakingParts, type FactOf, type FactValues, type Stretch } from '../fact';
import { formLines } from '../form';
import { sentenceAt } from '../sentences';

type What = FactValues['custom']['what'];

/** By folded wording; what merely asks whether something can be made is no wish for a logo. */
const KINDS: readonly [pattern: RegExp, what: What][] = [
  [
    /logo|логотип|شعار|لوجو|ロゴ|로고|刻字|丝印|激光雕刻|engrav|embroider|imprinted|gravur|graviert|гравировк|нанесени|bedruck/,
    'logo',
  ],
  [
    /private label|white label|own brand|my brand|our brand|marca propia|marca blanca|marca propria|marque propre|marque blanche|eigenmarke|под нашим брендом|собственная торговая марка|^стм$|علامتنا التجاريه|علامه خاصه|marchio proprio|贴牌/,
    'private-label',
  ],
  [/^oem$|^odm$|代工/, 'oem'],
  [
    /own design|my design|our design|nuestro diseno|mi diseno|nosso design|meu design|notre design|mon design|unser design|mein design|наш дизайн|تصميمنا|تصميم خاص|drawing|sketch|artwork|nach zeichnung|чертеж|来图|来样|按图|我们的设计/,
    'own-design',
  ],
  [
    /^custom(?:$|s design|i[sz]|\s?made)|personali|individualisier|massanfertigung|sonderanfertigung|sur mesure|sob medida|a medida|su misura|bespoke|made to order|под заказ|на заказ|брендирован|تخصيص|حسب الطلب|定制|定做|订做|ozel uretim|kisisellestir|カスタム|特注|맞춤|주문 제작/,
    'custom',
  ],
];

/** Logo, private label, own design. A "customized" in a product's title is the listing's word. */
export default defineFact({
  kind: 'custom',
  name: { zh: '定制', en: 'Custom' },
  find(view) {
    const facts = speakingParts(view).flatMap((reading) =>
      reading.of('custom').flatMap((hit) => {
        const folded = foldText(hit.value);
        const what = KINDS.find(([pattern]) => pattern.test(folded))?.[1];
        if (what === undefined || isPartNumber(hit) || isInForm(hit, what) || isOnlyAsked(hit)) return [];
        return [factAt('custom', withOwner(hit), { what })];
      }),
    );
    return eachOnce([...facts, ...speakingParts(view).flatMap(({ part }) => moreIn(part))]);
  },
});

/** "Our logo", "nuestro logo"; a form's line as a whole. */
function withOwner({ part, start, end }: Stretch): Stretch {
  const line = formLines(part).find((one) => start >= one.valueStart && end <= one.end);
  if (line) return line;
  const owner =
    /(?:^|[^\p{L}])((?:our|my|own|nuestr[oa]|mi|noss[oa]|meu|notre|mon|unser\p{L}*|mein\p{L}*|наш\p{L}*|мой) )$/u.exec(
      part.folded.slice(Math.max(0, start - 12), start),
    );
  return { part, start: start - (owner?.[1]?.length ?? 0), end };
}

const WISHES: readonly [what: What, pattern: RegExp][] = [
  ['private-label', /(?<!\p{L})(?:our|my|own) labels?(?!\p{L})/u],
  ['logo', /(?<!\p{L})\d{1,2}(?:-\d{1,2})? logo designs?/u],
  [
    'own-design',
    /(?<!\p{L})(?:dibujos? de|con (?:un )?dibujos?|desenhos? de|motif de|mit (?:unserem )?motiv)(?: \p{L}+){1,2}/u,
  ],
  ['custom', /(?:want|need|like) you to (?:create|make|design|produce) (?:it|them|this|one)(?: for (?:me|us))?/],
];

/** Wishes beyond the lexicon's words. */
function moreIn(part: Part): FactOf<'custom'>[] {
  return WISHES.flatMap(([what, pattern]) => {
    const match = pattern.exec(part.folded.slice(0, 20_000));
    return match ? [factAt('custom', { part, start: match.index, end: match.index + match[0].length }, { what })] : [];
  });
}

/** "Do you offer customization?" asks for the service, and wishes nothing yet. */
function isOnlyAsked({ part, start, end }: { part: Part; start: number; end: number }): boolean {
  return /^customi[sz]ation/.test(part.folded.slice(start, end)) && sentenceAt(part, start)?.marked === true;
}

/** "OEM number 0445-110" names a part. */
function isPartNumber({ part, end }: { part: { folded: string }; end: number }): boolean {
  return /^\s?(?:no\b|number|nr|code|#|part|:?\s?\d)/.test(part.folded.slice(end, end + 10));
}

/** "Logo:Customized Logo", "OEM/ODM:Acceptable": copied from a listing's form, no wish. */
function isInForm({ part, start, end }: Stretch, what: What): boolean {
  if (what === 'own-design') return false;
  if (formLines(part).some((line) => start >= line.start && start < line.end)) return true;
  return (
    /[:：]\s?(?:\S+\s){0,2}$/.test(part.folded.slice(Math.max(0, start - 24), start)) ||
    /^(?:\/\w+)?\s?[:：]/.test(part.folded.slice(end, end + 8))
  );
}
