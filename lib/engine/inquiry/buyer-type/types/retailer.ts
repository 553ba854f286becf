import { patterns } from '../../pattern';
import { defineBuyerType } from '../buyer-type';

export default defineBuyerType({
  id: 'retailer',
  name: { zh: '零售商', en: 'Retailer' },
  hint: { zh: '单小款多，看重零售包装和交期', en: 'Small lots, many designs; retail packing and delivery time' },
  nouns: {
    en: 'retailer|retailers|retail store|retail shop|retail chain|retail business|shop owner|store owner|shop|shops|store|stores|boutique|boutiques|supermarket|supermarkets|gift shop|toy store|pet shop|hardware store|department store|chain store|chain of stores|pharmacy|bookshop|showroom',
    es: 'tienda*|minorista*|supermercado*|ferretería*|boutique|juguetería|cadena de tiendas',
    pt: 'loja*|varejista*|supermercado*|boutique|rede de lojas',
    fr: 'magasin*|boutique*|détaillant*|supermarché*|commerce de détail',
    de: 'einzelhändler*|laden|läden|geschäft|geschäfte|einzelhandel*|supermarkt|boutique|filialen',
    ru: 'магазин*|розничн*|сеть магазинов|супермаркет*|бутик*|торговая точка',
    ar: 'متجر|متاجر|محل|محلات|سوبرماركت|تاجر تجزئة|بوتيك',
    zh: '零售商|实体店|门店|超市|专卖店|连锁店|小店|商店|开店|一家店|一家小店',
    it: 'negozio|negozi|supermercato|dettagliante',
    tr: 'mağaza*|perakendeci*|market|butik',
  },
  says: [
    {
      found: patterns(
        '{for|in} {my|our} {new|own|small|} {shop|shops|store|stores|boutique|supermarket|showroom|gift shop}',
        'para {mi|mis|nuestra|nuestras} {tienda|tiendas|supermercado|boutique}',
        'para {minha|nossa|nossas} {loja|lojas}',
        'pour {mon|ma|notre|nos} {magasin|magasins|boutique|boutiques}',
        'fur {meinen|unseren|unsere|mein|unser} {laden|geschaft|geschafte|filialen}',
        'для {нашего|моего|наших|своего} {магазина|магазинов}',
        '{لمتجري|لمتجرنا|لمحلي|لمحلنا|في محلي}',
        '{我店里|我们店里|店里卖|店里用|我的店}',
      ),
      strength: 0.75,
      reason: { zh: '放在自己店里卖', en: 'Sells in the own shop' },
    },
  ],
  company:
    /\b(?:stores?|shops?|boutique|supermarkets?|supermercados?|mini ?mart|tiendas?|lojas?|magasins?|retail)\b|магазин|متجر|محلات|超市|商店/,
  tags: ['零售商', 'retailer'],
});
