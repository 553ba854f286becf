import { patterns } from '../../pattern';
import { defineBuyerType } from '../buyer-type';

export default defineBuyerType({
  id: 'manufacturer',
  name: { zh: '生产商', en: 'Manufacturer' },
  hint: { zh: '买料买件，先看质量和规格', en: 'Buys parts and material; quality and specification first' },
  nouns: {
    en: 'manufacturer|manufacturers|factory|manufacturing company|manufacturing plant|production company|producer|producers|oem manufacturer|bottling company|assembly plant|water company',
    es: 'fabricante*|fábrica|empresa fabricante|productor*|planta de producción',
    pt: 'fabricante*|fábrica|indústria|produtor*',
    fr: 'fabricant*|usine|producteur*|entreprise de fabrication|industriel*',
    de: 'hersteller*|fabrik|produzent*|produktionsbetrieb|fertigungsbetrieb',
    ru: 'производител*|завод|фабрика|производственная компания|производство',
    ar: 'مصنع|مصنعون|شركة تصنيع|شركة صناعية',
    zh: '工厂|厂家|生产商|制造商|生产企业|制造企业',
    it: 'produttore|produttori|fabbrica',
    tr: 'üretici*|fabrika',
  },
  says: [
    {
      found: patterns(
        '{for|in|at} our {own|} {factory|production|production line|assembly line|plant|manufacturing|assembly|workshop}',
        '{as|use as} {a|} raw material*',
        '{used|use it|use them} in our {production|products|machines}',
        '{para|en} nuestra {fabrica|produccion|planta|linea de produccion}',
        '{para|em} nossa {fabrica|producao|industria|linha de producao}',
        '{pour|dans} notre {usine|production|atelier|chaine de production}',
        '{fur|in} unsere {produktion|fertigung|fabrik|montage}',
        '{для|на} {нашего|нашем|наш|собственного} {завода|заводе|завод|производства|производстве|цеха}',
        '{لمصنعنا|لخط الانتاج|في مصنعنا}',
        '{我们|我}{工厂|厂里}{用|需要|要}',
        '{生产用|用于生产|做原料}',
      ),
      strength: 0.75,
      reason: { zh: '买来自己生产用', en: 'Buys for the own production' },
    },
  ],
  company:
    /\bfactory\b|\bmanufactur|\bfabri(?:ca|k|que)\b|\bindustri(?:es|al|e|a|as)\b|\bwerke?\b|завод|фабрик|مصنع|صناعات|制造|工厂/,
  tags: ['生产商', '制造商', 'manufacturer'],
});
