import { patterns } from '../../pattern';
import { defineSignal, type Bilingual, type Finding } from '../../signal';
import { numberOption } from '../../options';

/** The buyer says so himself. */
const TOLD = patterns(
  '{sent|sending|send|asked|asking|contacted|contacting|forwarded|invited|inviting|compare|comparing|quote from|quotes from} ..6 {#|several|many|various|all|multiple|different} {other|different|chinese|potential|possible|} {factories|suppliers|companies|manufacturers|vendors}',
  '{enviad*|enviamos|enviar|contactad*|pedimos|comparando} ..8 {#|varios|todos los|muchos|otros} {proveedores|fabricas|fabricantes|empresas}',
  '{enviad*|enviamos|enviar|contatamos|pedimos|comparando} ..8 {#|varios|todos os|muitos|outros} {fornecedores|fabricas|fabricantes|empresas}',
  '{envoye*|contacte*|consulte*|comparons} ..8 {#|plusieurs|tous les|autres} {fournisseurs|usines|fabricants}',
  '{gesendet|angefragt|geschickt|vergleichen} ..8 {#|mehrere*|viele*|alle*} {lieferanten|fabriken|hersteller*}',
  '{#|mehrere*|viele*|alle*} {lieferanten|fabriken|hersteller*} {gesendet|angefragt|geschickt|vergleichen}',
  '{отправ*|разосла*|запрос*|сравнива*} ..8 {#|нескольк*|всем|многим|разным} {поставщик*|завод*|фабрик*|производител*}',
  '{ارسلنا|ارسلت|نقارن|طلبنا} ..8 {#|عده|جميع|كل} {موردين|مصانع|شركات}',
  '{发给|发了|问了|联系了|对比|群发}..6{#|多|几十|几|很多|所有|各}{家|个}{工厂|供应商|厂家|厂|}',
);

const SAID: Bilingual = { zh: '自己说发给了好几家', en: 'Says itself that several suppliers were asked' };

/** How many suppliers a told number stands for; without a number "several" weighs half. */
function toldStrength(quote: string, least: number): number {
  const number = /\d[\d.,]*/.exec(quote.normalize('NFKC'))?.[0];
  if (number === undefined) return 0.5;
  return Number.parseFloat(number.replace(/[.,]/g, '')) >= least ? 1 : 0;
}

export default defineSignal({
  id: 'bulk.many-suppliers',
  description: {
    zh: '同一条询盘发给了约 20 家：群发，或贸易公司比价',
    en: 'The same inquiry went to about 20 suppliers: mass mailing, or a trading company comparing prices',
  },
  reason: { zh: '同时问了很多家供应商', en: 'Asked many suppliers at once' },
  find(view, options) {
    const least = numberOption(options, 'suppliers', 18);
    const found: Finding[] = [];
    const told = TOLD.first(view.buyerParts);
    const strength = told ? toldStrength(told.quote, least) : 0;
    if (told && strength > 0) found.push({ span: told, strength, reason: SAID });
    const asked = view.case.suppliersContacted;
    if (asked === undefined) return found.length > 0 ? found : { unknown: ['suppliersContacted'] };
    if (asked >= least) found.unshift({ field: 'suppliersContacted', value: String(asked) });
    return found;
  },
  examples: {
    hits: [
      { suppliersContacted: 20 },
      { suppliersContacted: 63 },
      { text: 'We have sent this request to about 25 suppliers.', why: 'says so' },
      { text: '这个询价我们发给了30家工厂。', why: 'says so, zh' },
    ],
    misses: [
      { suppliersContacted: 5 },
      { suppliersContacted: 0 },
      {},
      { text: 'We compare quotes from 3 suppliers.', suppliersContacted: 3 },
    ],
  },
});
