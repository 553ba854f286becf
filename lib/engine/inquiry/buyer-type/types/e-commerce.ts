import { patterns } from '../../pattern';
import { defineBuyerType } from '../buyer-type';

const PLACES =
  '{amazon|ebay|etsy|shopify|tiktok|tiktok shop|shopee|lazada|noon|walmart|ozon|wildberries|mercadolibre|mercado libre|mercado livre|allegro|rakuten|fba}';

export default defineBuyerType({
  id: 'e-commerce',
  name: { zh: '电商卖家', en: 'E-commerce seller' },
  hint: {
    zh: '小批试单多，问得细：包装、条码、入仓',
    en: 'Trial lots; asks for packing, barcodes, delivery to a warehouse',
  },
  nouns: {
    en: 'online store|online shop|online stores|online shops|online retailer|online seller|online business|online boutique|e commerce|ecommerce|e commerce company|ecommerce business|amazon seller|amazon store|ebay seller|ebay store|etsy seller|etsy shop|shopify store|webshop|web shop|web store|dropshipper|dropshipping|dropshipping business|fba seller|marketplace seller|shopee seller|lazada seller|internet shop',
    es: 'tienda online|tienda en línea|tienda virtual|vendedor de amazon|vendedor en amazon|comercio electrónico|ecommerce|e commerce|dropshipping|venta online',
    pt: 'loja online|loja virtual|e commerce|ecommerce|vendedor na amazon|vendedor na shopee|vendas online|dropshipping',
    fr: 'boutique en ligne|magasin en ligne|site de vente en ligne|site e commerce|e commerce|vendeur amazon|dropshipping|vente en ligne',
    de: 'online shop|onlineshop|onlinehändler*|online händler|internetshop|webshop|amazon händler|ebay händler|e commerce|onlinehandel|dropshipping',
    ru: 'интернет магазин*|онлайн магазин*|маркетплейс*|селлер*|дропшиппинг|интернет торговля',
    ar: 'متجر الكتروني|متجر اونلاين|متجر على الانترنت|تجارة الكترونية|بائع على امازون|بائع في امازون|دروبشيبينغ',
    zh: '跨境电商|跨境卖家|亚马逊卖家|网店|电商|电商卖家|独立站|速卖通卖家|淘宝店|网上店铺|线上店铺',
    it: 'negozio online|e commerce|venditore amazon',
    tr: 'e ticaret|online mağaza|internet mağazası|amazon satıcısı',
  },
  says: [
    {
      found: patterns(
        `{sell|selling|sold|resell|reselling|resale|list|listing|sale} ..4 {on|in|through|via|for} {my|our|the|} ${PLACES}`,
        `{my|our} ${PLACES} {store|shop|account|listing|business|page}`,
        'amazon fba',
        'fba {warehouse|label*|prep|shipment|box|boxes}',
        '{drop ship|dropship|dropshipping|drop shipping}',
        '{on|through|in|for|via} {my|our} {online|web|e commerce|ecommerce|internet} {shop|store|business|boutique}',
        `{vendo|vendemos|vender|vendendo|venta} ..3 {en|na|no|por} ${PLACES}`,
        '{para|en} {mi|nuestra|minha|nossa} {tienda|loja} {online|virtual|en linea}',
        `{vendre|vends|vendons|vente} ..3 sur ${PLACES}`,
        '{pour|sur} {ma|notre} boutique en ligne',
        `{verkaufe|verkaufen|verkauf} ..3 {auf|bei|uber} ${PLACES}`,
        '{fur|in} {meinen|unseren} {online shop|onlineshop|webshop}',
        `{продаем|продаю|продажи|торгуем|продавать} ..3 на {${PLACES}|озоне|озон|вайлдберриз|вб|маркетплейсах|маркетплейсе}`,
        'для {нашего|моего} {интернет|онлайн} магазина',
        '{ابيع|نبيع|للبيع} ..2 {امازون|نون|سوق|اونلاين}',
        '{亚马逊|速卖通|虾皮|独立站|wish|ebay}{上|店|平台|卖|店铺}',
        '{发|送|入}{亚马逊|fba}{仓|仓库}',
      ),
      strength: 0.75,
      reason: { zh: '放到网上卖', en: 'Sells online' },
    },
  ],
  company: /\b(?:online|webshop|e-?commerce|e-?shop|onlineshop)\b|интернет-?магазин|电商|电子商务/,
  tags: ['电商', '电商卖家', '跨境电商', 'online retailer', 'e-commerce', 'online seller', 'online shop'],
});
