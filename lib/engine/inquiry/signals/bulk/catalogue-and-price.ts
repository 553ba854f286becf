import { namesProduct } from '../../naming';
import { patterns } from '../../pattern';
import { defineSignal, type Bilingual, type Finding } from '../../signal';

const CATALOGUE = patterns(
  '{send|give|provide|share|forward|email|mail|need|want|see|get|have|receive|request|for|attach|supply|quote|review|advise|whatsapp|look|update} ..6 {catalog|catalogs|catalogue|catalogues|catlog|catalouge|catelog|cataloge|brochure|brochures|product list|price list|pricelist|price lists|pricelists|list of products|list and price*|company profile}',
  '{catalog|catalogue|brochure|pricelist|price list} {please|pls|plz|and|with|needed|required|asap|of your|for your|kindly}',
  '{price|prices|quotation|quote|cost|offer} ..2 {of|for|on} {all|your|the} {product*|item*|goods|all|range}',
  '{your} {price|prices|pricing|fob price*|best price*|quotation} {list|and {catalog*|brochure|moq|payment|delivery}|for your product*}',
  '{enviar|envie|envien|mandar|mande|necesito|quiero|solicito|favor|comparta|compartir} ..4 {catalogo|lista de precios|catalogos|folleto}',
  '{enviar|envie|enviem|mandar|mande|preciso|quero|solicito|favor} ..4 {catalogo|lista de precos|tabela de precos|catalogos}',
  '{envoyer|envoyez|transmettre|recevoir|besoin|demande} ..4 {catalogue|catalogues|liste de prix|liste des prix|tarif|tarifs|brochure}',
  '{senden|schicken|zusenden|erhalten|bitte|brauche|ubermitteln} ..5 {katalog|kataloge|preisliste|preislisten|prospekt}',
  '{katalog|preisliste} ..5 {senden|schicken|zusenden|erhalten}',
  '{пришлите|отправьте|вышлите|прислать|выслать|нужен|скиньте|отправить|направьте} ..4 {каталог*|прайс*|прайслист*|прайс лист*}',
  '{ارسال|ارسل|ارسلوا|نريد|اريد|نحتاج|طلب|تزويدنا|موافاتنا} ..4 {الكتالوج|كتالوج|قائمه الاسعار|كتالوجات|الاسعار|لائحه الاسعار}',
  '{发|给|提供|要|索取|需要|寄}..5{目录|价目表|价格表|产品册|画册|报价表|产品清单}',
  '{inviare|mandare|inviate|inviarci|vorrei|ricevere} ..4 {catalogo|listino prezzi|listino}',
  '{katalog*|fiyat liste*} ..3 {gonder*|gonderir*|istiyor*|rica}',
);

/** Interest in "your products", whichever they are: written to be sent to anyone. */
const ANY_PRODUCT = patterns(
  '{interested|interest} {in|to} {buy|purchase|purchasing|buying|order|ordering|importing|know|} {some of|any of|all|} {your|the} {company s|company|esteemed|line of|range of|} {product*|item*|goods|service*|company}',
  '{buy|purchase|order|import|need|want|like|sell|market|represent|distribute|supply us|quote} ..3 {your|ur} {product*|item*|goods|merchandise}',
  '{your} {company|} {product*|item*|goods} {is|are|has|have|caught|would|will|needed|of interest|range|in} ..4 {need*|interest*|demand|market|good|quality|suitable|requir*|caught|attention}',
  '{supply|suppliers|supplier} ..2 {of your|us your|your} product*',
  '{new|potential|reliable|steady|good|more} {supplier|suppliers|vendor*|manufacturer*} {from|in|to|for|of} {china|your|our|your country|asia|long|work|cooperate}',
  '{want|like|need|ready|willing|wish} to {place|make|send|start|do} {a|an|our|some|} ..2 {order|orders|business|purchase order} {with|from|to|for} {you|your|us}',
  '{accept|handle|take|process} ..2 {new|foreign|oversea*|export|international|urgent|wholesale|} {purchase|} order*',
  '{do you|if you|can you} {export|ship|deliver|sell|supply} to {my|our|sweden|africa|usa|the|europe|ghana|nigeria|australia|canada|uk|germany|spain|france|saudi|dubai|uae|#}',
  '{found|find|saw|got|came across|come across|visited|reviewed|know|learned|gone through|went through|seen|obtained|knew} ..5 {your|ur} ..2 {company|website|web site|profile|contact|information|product*|email|site|details} ',
  '{interesad*} en {sus|vuestros|los|tus} productos',
  '{interessad*} em {seus|vossos|nos} produtos',
  '{interesse*} par {vos|les} produits',
  '{interesse*|interessiert} an ihren {produkten|waren|artikeln}',
  '{интересует|интересуют|заинтересован*} ..2 ваш* {продукци*|товар*}',
  '{مهتمون|مهتم|نهتم} {بمنتجاتكم|بمنتجكم|بمنتجات}',
  '{对}{贵司|你们|贵公司|您的|你们公司}{的|}{产品|商品}{很|}{感兴趣|有兴趣}',
  '{interessati|interessato} ai vostri prodotti',
  '{urunlerinizle|urunleriniz*} ..2 {ilgileniyor*|ilgi}',
);

const LIST: Bilingual = {
  zh: '只要目录和价目表，没提任何产品',
  en: 'Asks only for catalogue and price list, names no product',
};
const ANY: Bilingual = {
  zh: '对“你们的产品”感兴趣，哪一款没说，发给谁都行',
  en: 'Interested in "your products" without saying which: it would fit anyone',
};

export default defineSignal({
  id: 'bulk.catalogue-and-price',
  description: {
    zh: '只要目录和价格，不提任何产品',
    en: 'Asks only for the catalogue and price list, names no product',
  },
  reason: LIST,
  find(view) {
    const list = CATALOGUE.first(view.buyerParts);
    const any = ANY_PRODUCT.all(view.buyerParts, 3);
    if ((!list && any.length === 0) || namesProduct(view)) return [];
    const found: Finding[] = list ? [{ span: list, strength: 0.6 }] : [];
    for (const span of any) found.push({ span, strength: 0.3, reason: ANY });
    return found;
  },
  examples: {
    hits: [
      { text: 'Hello, please send me your catalogue and price list.' },
      { text: 'Dear Sir, we are interested in your products. Kindly send your latest catalog.' },
      { text: 'Por favor enviar catálogo y lista de precios' },
      { text: 'Favor enviar catálogo e tabela de preços' },
      { text: 'Merci de nous envoyer votre catalogue et liste de prix' },
      { text: 'Пришлите каталог и прайс-лист' },
      { text: 'يرجى إرسال الكتالوج وقائمة الأسعار' },
      { text: 'Bitte senden Sie uns Ihren Katalog und die Preisliste' },
      { text: '你好，请发一下产品目录和价目表。' },
    ],
    misses: [
      { text: 'Please send the catalogue of your garden chairs with prices.', why: 'names a product' },
      { text: 'Price list please', product: 'Steel thermos 500 ml', why: 'tied to a product' },
      { text: 'We need 200 pcs of water pump 2 inch, send price.', why: 'product and quantity' },
    ],
  },
});
