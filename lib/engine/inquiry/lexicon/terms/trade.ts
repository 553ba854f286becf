import type { Wording } from '../phrase-book';

/** Incoterms and their names. Left out where an ordinary word of a buyer's language reads the same (DES, DAT, FAS). */
export const INCOTERMS: Readonly<Record<string, Wording>> = {
  fob: { any: 'fob|f.o.b|free on board', ru: 'фоб', ar: 'فوب', zh: '离岸价' },
  exw: {
    any: 'exw|ex works|ex work|ex factory|exworks',
    de: 'ab werk',
    fr: 'départ usine',
    zh: '出厂价',
    ru: 'франко завод',
  },
  cif: { any: 'cif|c.i.f|cost insurance and freight|cost insurance freight', ru: 'сиф', ar: 'سيف', zh: '到岸价' },
  cfr: { any: 'cfr|c&f|cnf|c and f|c n f|cost and freight' },
  ddp: { any: 'ddp|delivered duty paid|door to door', zh: '双清到门|双清包税|完税后交货' },
  dap: { any: 'dap|delivered at place|ddu' },
  fca: { any: 'fca|free carrier' },
  cpt: { any: 'cpt|cip|incoterm*|incoterms' },
};

export const PAYMENT: Readonly<Record<string, Wording>> = {
  lc: {
    any: 'l/c|lc at sight|letter of credit|letters of credit|irrevocable lc|sblc|dlc',
    es: 'carta de crédito',
    pt: 'carta de crédito',
    fr: 'lettre de crédit|crédit documentaire',
    de: 'akkreditiv*',
    ru: 'аккредитив*',
    ar: 'خطاب اعتماد|اعتماد مستندي',
    zh: '信用证',
  },
  tt: {
    any: 't/t|telegraphic transfer|wire transfer|bank transfer|swift transfer',
    es: 'transferencia bancaria',
    pt: 'transferência bancária',
    fr: 'virement bancaire|virement',
    de: 'banküberweisung|überweisung',
    ru: 'банковский перевод|банковским переводом',
    ar: 'حوالة بنكية|تحويل بنكي',
    zh: '电汇',
  },
  dp: {
    any: 'd/p|documents against payment|d/a|documents against acceptance|open account|oa 30|oa 60',
    zh: '付款交单|承兑交单',
  },
  terms: {
    en: 'payment term|payment terms|terms of payment|payment method|payment methods|trade assurance',
    es: 'condiciones de pago|forma de pago|formas de pago|métodos de pago',
    pt: 'condições de pagamento|forma de pagamento|formas de pagamento',
    fr: 'conditions de paiement|modalités de paiement|mode de paiement',
    de: 'zahlungsbedingung*|zahlungskonditionen|zahlungsziel',
    ru: 'условия оплаты|условия платежа|способ оплаты|предоплат*|отсрочк*',
    ar: 'شروط الدفع|طريقة الدفع|طرق الدفع',
    zh: '付款方式|付款条件|信保',
    it: 'condizioni di pagamento|termini di pagamento',
    tr: 'ödeme şartları|ödeme koşulları',
    ja: '支払条件|支払い条件',
    ko: '결제 조건|결제조건',
  },
  deposit: {
    any: 'deposit|30/70|30% advance|30% deposit|50% deposit|net 30|net 60',
    es: 'anticipo',
    pt: 'sinal',
    fr: 'acompte',
    de: 'anzahlung',
    ar: 'عربون',
    zh: '定金|预付款|尾款',
  },
};

export const MOQ: Wording = {
  en: 'moq|m.o.q|mqo|minimum order|minimum order quantity|minimum quantity|min order|minimum qty|min qty|minimum amount to order|least quantity',
  es: 'pedido mínimo|cantidad mínima|mínimo de compra|compra mínima|orden mínima',
  pt: 'pedido mínimo|quantidade mínima|lote mínimo|compra mínima',
  fr: 'commande minimum|commande minimale|quantité minimum|quantité minimale|minimum de commande',
  de: 'mindestbestellmenge*|mindestmenge*|mindestabnahme*|mindestbestellung',
  ru: 'минимальный заказ|минимального заказа|минимальная партия|минимальную партию|минимальное количество|минимальный объем',
  ar: 'الحد الادنى|اقل كمية|أقل كمية|حد ادنى',
  zh: '起订量|起订|最小订单|最少订|最低订量|最小订货量|起批',
  it: 'ordine minimo|quantità minima',
  tr: 'minimum sipariş|asgari sipariş',
  ja: '最小注文|最低注文|最小ロット|最低ロット',
  ko: '최소 주문|최소주문',
};

export const LEAD_TIME: Wording = {
  en: 'lead time|leadtime|lead times|delivery time|delivery date|delivery dates|delivery timeline*|production time|production lead|turnaround|time of delivery|delivery lead|delivery schedule|how long does it take|how long will it take|how long would it take|how long it take|how long it takes|how long until|how long for delivery|how long to|how long is|how many days|how many weeks|when can you ship|when can you deliver|when will it arrive|timeframe|time frame|arrive by|deliver by|delivered by|needed by|need it by|need them by|before christmas|shipping time|exact time',
  es: 'plazo de entrega|plazos de entrega|tiempo de entrega|tiempos de entrega|fecha de entrega|tiempo de producción|cuánto tarda*|cuánto tiempo|cuándo llega*',
  pt: 'prazo de entrega|prazos de entrega|tempo de entrega|data de entrega|prazo de produção|quanto tempo|em quanto tempo',
  fr: 'délai de livraison|délais de livraison|délai de fabrication|délai de production|délai|délais|date de livraison|combien de temps',
  de: 'lieferzeit*|lieferfrist*|liefertermin*|produktionszeit*|wie lange dauert|wie lange',
  ru: 'срок поставки|сроки поставки|срок изготовления|сроки изготовления|срок производства|сроки производства|срок доставки|сроки доставки|сроки отгрузки|как долго|сколько времени|время доставки|в какие сроки|сроки',
  ar: 'مدة التسليم|وقت التسليم|موعد التسليم|مدة الشحن|مدة التوصيل|مدة التصنيع|كم يستغرق|متى يصل|كم يوم|مدة الانتاج',
  zh: '交货期|交期|货期|交货时间|交货日期|生产周期|生产时间|多久能|多久发货|多久到|多久可以|几天能|几天发货|什么时候能到|什么时候发货|发货时间',
  it: 'tempi di consegna|tempo di consegna|data di consegna',
  tr: 'teslimat süresi|teslim süresi|üretim süresi|ne kadar sürer',
  ja: '納期|リードタイム',
  ko: '납기|리드타임|배송 기간',
};

export const HS_CODE: Wording = {
  any: 'hs code|hs codes|hscode|h.s. code|hts code|tariff code|customs code|tnved',
  es: 'partida arancelaria|código arancelario|código hs',
  pt: 'código ncm|ncm',
  fr: 'code hs|code sh|code douanier',
  de: 'zolltarifnummer|hs-code',
  ru: 'тн вэд|код тнвэд|тнвэд',
  ar: 'الرمز الجمركي|البند الجمركي',
  zh: '海关编码|hs编码',
};

/** Other words only somebody in the trade uses. */
export const TRADE_TALK: Wording = {
  en: 'proforma invoice|proforma|pro forma|commercial invoice|packing list|bill of lading|certificate of origin|unit price|customs clearance|import duty|fcl|lcl|cbm|sku|skus|bulk order|trial order|repeat order|landed cost|freight forwarder|resale|mass production|pre production sample|golden sample|sea freight|air freight|exclusive distribut*|lot number|spec sheet|data sheet|datasheet',
  es: 'factura proforma|factura comercial|lista de empaque|conocimiento de embarque|certificado de origen|precio unitario|despacho de aduana*|aduana*|flete marítimo|pedido de prueba',
  pt: 'fatura proforma|fatura comercial|romaneio|conhecimento de embarque|certificado de origem|preço unitário|desembaraço|frete marítimo|pedido de teste',
  fr: 'facture proforma|facture commerciale|liste de colisage|connaissement|certificat d’origine|prix unitaire|dédouanement|fret maritime|commande d’essai',
  de: 'proformarechnung|handelsrechnung|packliste|frachtbrief|ursprungszeugnis|stückpreis|verzollung|seefracht|probeauftrag|probebestellung',
  ru: 'инвойс|проформа инвойс|упаковочный лист|коносамент|сертификат происхождения|цена за единицу|цена за штуку|таможен*|растаможк*|пробная партия|пробный заказ|оптов*',
  ar: 'فاتورة مبدئية|فاتورة تجارية|قائمة التعبئة|بوليصة الشحن|شهادة المنشأ|سعر الوحدة|التخليص الجمركي|طلب تجريبي|شحن بحري',
  zh: '形式发票|商业发票|装箱单|提单|原产地证|单价|清关|试单|返单|海运费|拼柜|整柜|散货|大货|产前样',
};

export const SAMPLE: Wording = {
  en: 'sample|samples|sample cost|sample order|prototype|prototypes|mockup|mock up|swatch|swatches',
  es: 'muestra|muestras|prototipo',
  pt: 'amostra|amostras|protótipo',
  fr: 'échantillon|échantillons|prototype',
  de: 'muster|warenmuster|probe|prototyp|musterstück*',
  ru: 'образец|образц*|пробник*',
  ar: 'عينة|عينات|نموذج',
  zh: '样品|打样|样板|寄样|样机',
  it: 'campione|campioni',
  tr: 'numune|numuneler|örnek',
  ja: 'サンプル|見本',
  ko: '샘플',
};

export const CUSTOM: Wording = {
  en: 'logo|logos|oem|odm|private label|private labeling|white label|custom|customs design|customized|customised|customize|customise|customization|customisation|custom made|personalized|personalised|personalize|my own design|our own design|my design|our design|own design|own brand|my brand|our brand|branding|branded|artwork|engraved|engraving|embroidered|embroidery|imprinted|according to drawing|as per drawing|our drawing*|made to order|bespoke|can you make|can you produce|can this be made|can it be made|be made|could you make|are you able to make|are you able to produce|do you make|create it for me|our sketches',
  es: 'logotipo|personalizad*|personalizar|personalización|marca propia|marca blanca|nuestro diseño|mi diseño|a medida|pueden fabricar|pueden hacer|puede fabricar|puede hacer|podrían fabricar',
  pt: 'logotipo|logomarca|personalizad*|personalizar|personalização|marca própria|nosso design|meu design|sob medida|podem fabricar|podem fazer|conseguem fabricar|conseguem produzir',
  fr: 'personnalisé*|personnaliser|personnalisation|marque propre|marque blanche|notre design|mon design|sur mesure|pouvez vous fabriquer|pouvez vous produire|pouvez vous faire|pourriez vous fabriquer',
  de: 'individualisier*|eigenmarke|unser design|mein design|maßanfertigung|nach zeichnung|sonderanfertigung|können sie herstellen|können sie fertigen|können sie produzieren|mit unserem logo|bedruck*|gravur|graviert',
  ru: 'логотип*|под заказ|на заказ|брендирован*|под нашим брендом|наш дизайн|собственная торговая марка|стм|по чертежу|по нашим чертежам|можете изготовить|можете сделать|можете произвести|гравировк*|нанесени*',
  ar: 'شعار|شعارنا|لوجو|تخصيص|علامتنا التجارية|علامة خاصة|تصميمنا|تصميم خاص|حسب الطلب|هل يمكنكم تصنيع|هل يمكنكم صنع|هل تستطيعون تصنيع',
  zh: '定制|定做|订做|贴牌|代工|印logo|我们的logo|我们的设计|来图|来样|按图|能做吗|可以做吗|能不能做|能否生产|可以生产|刻字|丝印|激光雕刻',
  it: 'personalizzat*|su misura|potete produrre|potete realizzare|marchio proprio',
  tr: 'özel üretim|kişiselleştir*|üretebilir misiniz|yapabilir misiniz|logolu',
  ja: 'ロゴ|カスタム|特注|作れますか|製作できますか',
  ko: '로고|맞춤|주문 제작|제작 가능',
};

export const PRICE_ASK: Wording = {
  en: 'price|prices|pricing|quote|quotes|quotation|quotations|quoting|cost|costs|how much|rfq|best offer|rate per|price list|pricelist|cheapest|discount|cheaper|lowest',
  es: 'precio|precios|cotización|cotizaciones|cotizar|cotizarme|presupuesto|cuánto cuesta*|cuánto sale|cuánto vale|costo|coste|lista de precios|descuento|barato',
  pt: 'preço|preços|cotação|cotações|cotar|orçamento|quanto custa*|valor unitário|valores|custo|tabela de preços|desconto',
  fr: 'prix|devis|tarif|tarifs|cotation|combien coûte*|combien|coût|remise|moins cher',
  de: 'preis|preise|preisliste|preisangebot|angebot|offerte|kostet|kosten|rabatt|stückpreis',
  ru: 'цена|цену|цены|ценой|цене|стоимость|стоимости|прайс|прайс лист|сколько стоит|сколько стоят|расценк*|коммерческое предложение|кп|скидк*|почем|дешевле',
  ar: 'سعر|السعر|الاسعار|أسعار|اسعاركم|سعركم|عرض سعر|عرض اسعار|تسعيرة|كم سعر|كم السعر|كم ثمن|تكلفة|بكم|خصم|ارخص',
  zh: '价格|报价|报个价|多少钱|单价|价钱|什么价|底价|优惠价|价目表|便宜|最低价|价位',
  it: 'prezzo|prezzi|preventivo|quotazione|quanto costa|listino|sconto',
  tr: 'fiyat|fiyatı|fiyatları|fiyat listesi|fiyat teklifi|teklif|ne kadar|indirim',
  ja: '価格|見積*|いくら|値段|お見積り|割引',
  ko: '가격|견적|얼마|단가|할인',
};

/** Words that turn an amount of money into a target. */
export const TARGET: Wording = {
  en: 'target price|target|my budget|our budget|budget|max price|maximum price|price target|willing to pay|can pay|paying|under|below|less than|not more than|up to|around|price must|price should|can you do it for|offer you|we pay',
  es: 'precio objetivo|objetivo|presupuesto|máximo|menos de|no más de|hasta|pagamos|puedo pagar',
  pt: 'preço alvo|alvo|orçamento|máximo|menos de|até|pagamos|posso pagar',
  fr: 'prix cible|cible|objectif|budget|maximum|moins de|jusqu’à|nous payons',
  de: 'zielpreis|preisvorstellung|budget|maximal|unter|höchstens|bis zu|wir zahlen',
  ru: 'целевая цена|целевую цену|бюджет*|не дороже|не более|до|максимум|готовы платить',
  ar: 'السعر المستهدف|ميزانية|ميزانيتي|ميزانيتنا|لا يزيد عن|اقل من|حدود|السعر المطلوب',
  zh: '目标价|目标价格|预算|不超过|以内|左右|能做到|期望价',
  tr: 'hedef fiyat|bütçe*',
};

export const SHIPPING: Wording = {
  en: 'shipping|ship|shipped|shipment|freight|delivery|deliver|delivered|courier|logistics|by sea|by air|transport|dhl|fedex|door delivery|customs',
  es: 'envío|enviar|envían|flete|transporte|entrega|despacho',
  pt: 'envio|enviar|enviam|frete|transporte|entrega',
  fr: 'expédition|expédier|envoi|livraison|livrer|livrez|transport|fret|frais de port',
  de: 'versand|lieferung|liefern|transport|fracht|versandkosten|porto',
  ru: 'доставк*|отправк*|перевозк*|отгрузк*|фрахт|логистик*',
  ar: 'شحن|الشحن|توصيل|التوصيل|نقل',
  zh: '运费|海运|空运|快递|发货|物流|送货|包邮',
  it: 'spedizione|consegna|trasporto',
  tr: 'nakliye|kargo|teslimat|sevkiyat',
  ja: '送料|配送|輸送',
  ko: '배송|운송|운임',
};

/** Behind these stands where the goods are to go. */
export const SHIP_TO: Wording = {
  en: 'ship to|shipped to|shipping to|shipment to|shipping cost to|shipping costs to|deliver to|delivered to|delivered in|delivery to|delivery in|delivery address|send to|send it to|sent to|freight to|freight cost to|export to|transport to|price to|cost to|cif|cfr|c&f|ddp|dap|cnf|including shipping to|with shipping to|with delivery to|port to|container to|pieces to|pcs to|units to|quantity to|destination|door to door to|ship them to|ship it to|you ship to|located in|based in',
  es: 'envío a|envío hasta|enviar a|enviarlo a|envían a|entrega en|entregado en|flete a|flete hasta|puesto en|destino|hasta',
  pt: 'envio para|enviar para|enviam para|entrega em|entregue em|entrega no|entrega na|frete para|frete até|destino|até o porto de',
  fr: 'expédier à|expédier en|expédition vers|envoyer en|envoyer au|envoyer à|livraison en|livraison au|livraison à|livraison aux|livré à|livré en|livrer en|livrer au|livrer à|destination|jusqu’à',
  de: 'versand nach|lieferung nach|liefern nach|liefern sie nach|transport nach|fracht nach|bis nach|lieferung bis|geliefert nach|frei hafen',
  ru: 'доставка в|доставка до|доставкой в|доставкой до|доставку в|доставку до|доставить в|доставки в|доставки до|отправка в|отправить в|поставка в|поставки в|до порта|город',
  ar: 'شحن الى|شحن إلى|الشحن الى|الشحن إلى|توصيل الى|التوصيل الى|التوصيل إلى|التسليم في|الى ميناء|شحن مجاني لدولة|لدولة|الشحن ل',
  zh: '发到|运到|寄到|送到|发往|运往|到港|目的港|目的地|运费到|海运到|空运到',
  it: 'spedire in|spedizione in|consegna in|spedizione a',
  ja: '向け|まで',
};
