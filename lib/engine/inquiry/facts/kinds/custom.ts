import { foldText } from '../../fold';
import { defineFact, eachOnce, factAt, isInProduct, speakingParts, type FactValues } from '../fact';

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
        if (what === undefined || isPartNumber(hit) || isInForm(hit, what) || isInProduct(view, hit)) return [];
        return [factAt('custom', hit, { what })];
      }),
    );
    return eachOnce(facts);
  },
});

/** "OEM number 0445-110" names a part. */
function isPartNumber({ part, end }: { part: { folded: string }; end: number }): boolean {
  return /^\s?(?:no\b|number|nr|code|#|part|:?\s?\d)/.test(part.folded.slice(end, end + 10));
}

/** "Logo:Customized Logo", "OEM/ODM:Acceptable": copied from a listing's form, no wish. */
function isInForm({ part, start, end }: { part: { folded: string }; start: number; end: number }, what: What): boolean {
  if (what === 'own-design') return false;
  return (
    /[:：]\s?(?:\S+\s){0,2}$/.test(part.folded.slice(Math.max(0, start - 24), start)) ||
    /^(?:\/\w+)?\s?[:：]/.test(part.folded.slice(end, end + 8))
  );
}
