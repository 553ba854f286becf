import { patterns } from '../../pattern';
import { defineBuyerType } from '../buyer-type';

export default defineBuyerType({
  id: 'distributor',
  name: { zh: '经销商', en: 'Distributor' },
  hint: { zh: '看重独家、利润和售后支持', en: 'Cares for territory, margin and support' },
  nouns: {
    en: 'distributor|distributors|distribution company|distribution business|distributorship|dealer|dealers|dealership|reseller|resellers',
    es: 'distribuidor*|empresa distribuidora|revendedor*|concesionario',
    pt: 'distribuidor*|empresa distribuidora|revendedor*|revenda',
    fr: 'distributeur*|société de distribution|revendeur*|concessionnaire*',
    de: 'distributor*|vertriebsfirma|vertriebsunternehmen|vertriebspartner|fachhändler*|vertragshändler*|wiederverkäufer*',
    ru: 'дистрибьютор*|дистрибьютер*|дилер*|дистрибьюторская компания',
    ar: 'موزع*|شركة توزيع|شركة للتوزيع',
    zh: '经销商|分销商|做经销|做分销',
    it: 'distributore|distributori|rivenditore|rivenditori',
    tr: 'distribütör*|bayi|bayisi',
  },
  says: [
    {
      found: patterns(
        '{become|be|being} {your|a|an|the} {exclusive|sole|local|authorized|authorised|official|} {distributor|dealer|reseller}',
        '{distribute|sell} your {products|brand|goods|machines} in',
        '{exclusive|sole} {distribution|distributorship}',
        '{ser|convertirnos en|convertirme en} {su|sus|un|una|} {distribuidor*|representante*}',
        '{distribuir|distribuicao de|distribucion de} {sus|seus|los} productos',
        '{devenir|etre} {votre|un} {distributeur|revendeur}',
        '{ihr|als ihr} {vertriebspartner|distributor}',
        '{стать|быть} {вашим|официальным} {дистрибьютором|дилером|представителем}',
        '{وكيل حصري|موزع حصري|توزيع منتجاتكم|توزيع منتجاتك}',
        '{做|成为}{你们|贵司|您|你}的{经销商|分销商|代理}',
      ),
      strength: 0.6,
      reason: { zh: '想做我们的经销', en: 'Wants to distribute our goods' },
    },
  ],
  company: /\bdistribu|дистрибь|توزيع|经销|分销/,
  tags: ['经销商', '分销商', 'distributor', 'distributor/wholesaler'],
});
