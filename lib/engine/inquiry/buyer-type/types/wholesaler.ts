import { patterns } from '../../pattern';
import { defineBuyerType } from '../buyer-type';

export default defineBuyerType({
  id: 'wholesaler',
  name: { zh: '批发商', en: 'Wholesaler' },
  hint: { zh: '看重价格和利润空间，能返单', en: 'Cares for price and margin; orders again' },
  nouns: {
    en: 'wholesaler|wholesalers|wholesale company|wholesale business|wholesale shop|wholesale store|wholesale supplier|cash and carry',
    es: 'mayorista*|empresa mayorista|venta al por mayor',
    pt: 'atacadista*|empresa atacadista|atacado',
    fr: 'grossiste*|commerce de gros',
    de: 'großhändler*|großhandel*',
    ru: 'оптовик*|оптовая компания|оптовая фирма|оптовая база|оптовые поставки|оптовый магазин|оптовой компании',
    ar: 'تاجر جملة|تجار جملة|تاجر الجملة|شركة جملة|بيع بالجملة|البيع بالجملة',
    zh: '批发商|批发公司|做批发|批发',
    it: 'grossista|grossisti',
    tr: 'toptancı*|toptan satış',
  },
  says: [
    {
      found: patterns(
        '{we|i} {sell|supply|distribute} {in|at|} {wholesale|bulk to shops}',
        '{we|i} {supply|sell to|deliver to} {retailers|retail stores|shops|supermarkets|resellers|dealers}',
        '{vendemos al por mayor|vendemos por atacado|vendemos no atacado|nous vendons en gros}',
        '{wir beliefern|wir verkaufen an} {einzelhandler|handler|laden|geschafte|den einzelhandel|wiederverkaufer}',
        '{мы продаем|продаем|торгуем|занимаемся} {оптом|оптовой торговлей|оптовыми продажами}',
        '{نبيع بالجمله}',
        '{我们|我}{做|是做}批发',
      ),
      strength: 0.75,
      reason: { zh: '说自己做批发', en: 'Says they sell wholesale' },
    },
  ],
  company: /\bwholesal|mayorist|atacad|\bgrossist|grosshand|\bопт|جمله|批发/,
  tags: ['批发商', 'wholesaler'],
});
