import { defineBuyerType } from '../buyer-type';
import { patterns } from '../../pattern';

export default defineBuyerType({
  id: 'mail-order',
  name: { zh: '邮购商', en: 'Mail order' },
  hint: {
    zh: '按目录档期走，看重图片、单件包装和准时',
    en: 'Works by catalogue season; pictures, single packing, on time',
  },
  nouns: {
    en: 'mail order company|mail order business|mail order house|mail order|mail order retailer|catalog retailer|catalogue retailer|catalog company|catalogue company|home shopping company|home shopping channel|tv shopping channel|teleshopping company',
    es: 'empresa de venta por catálogo|venta por catálogo|venta por correo|televentas|teletienda',
    pt: 'venda por catálogo|vendas por catálogo|televendas',
    fr: 'vente par correspondance|société de vente par correspondance|vpc|vente par catalogue|téléachat',
    de: 'versandhandel|versandhändler*|versandhaus|katalogversand|teleshopping',
    ru: 'торговля по каталогам|посылочная торговля|продажа по каталогам|телемагазин',
    ar: 'البيع عبر الكتالوج|البيع بالبريد|البيع بالكتالوج|قناة تسوق',
    zh: '邮购商|邮购公司|邮购|目录销售|电视购物',
    it: 'vendita per corrispondenza|vendita per catalogo',
  },
  says: [
    {
      found: patterns(
        '{for|in} {our|the next|our next|our new} {mail order|printed} {catalog|catalogue}',
        '{our|the} mail order {catalog*|customers|business}',
        'para {nuestro|el} catalogo de {venta|ventas}',
        'pour {notre|le} catalogue de {vente|vpc}',
        'fur unseren {versandkatalog|katalogversand|versandhandel}',
        '{我们的邮购目录|上我们的目录}',
      ),
      strength: 0.75,
      reason: { zh: '放进自己的邮购目录卖', en: 'Sells by the own catalogue' },
    },
  ],
  company: /\bmail ?order\b|versandh(?:andel|aus)|\bteleshop|邮购/,
  tags: ['邮购商', 'mail order'],
});
