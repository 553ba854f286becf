import { patterns } from '../../pattern';
import { defineBuyerType } from '../buyer-type';

export default defineBuyerType({
  id: 'importer',
  name: { zh: '进口商', en: 'Importer' },
  hint: { zh: '量大，看重价格、稳定和单证', en: 'Large volumes; cares for price, steadiness and papers' },
  nouns: {
    en: 'importer|importers|import company|importing company|import business|importing business|import export company|import and export company|import export business|import firm',
    es: 'importador*|empresa importadora|compañía importadora',
    pt: 'importador*|empresa importadora',
    fr: 'importateur*|importatrice*|société d’import|société d’importation|entreprise d’importation',
    de: 'importeur*|importfirma|importunternehmen|import export firma',
    ru: 'импортер*|компания импортер|импортная компания',
    ar: 'مستورد*|شركة استيراد|شركة استيراد وتصدير|الاستيراد والتصدير|مكتب استيراد',
    zh: '进口商|进口公司|进口贸易公司|进出口公司|进口贸易',
    it: 'importatore|importatori',
    tr: 'ithalatçı*|ithalat firması',
  },
  says: [
    {
      found: patterns(
        '{we|our company|my company} {currently|regularly|also|already|mainly|do|have been|} {import|imports|importing} {from|to|into|goods|products|#|all|many|various|a|}',
        '{importamos|nos dedicamos a importar}',
        '{nous importons|wir importieren}',
        '{мы|наша компания} {импортируем|импортирует|занимаемся импортом|завозим}',
        '{نستورد|نقوم باستيراد}',
        '{我们|我司|我公司}..3{从中国进口|做进口}',
      ),
      strength: 0.7,
      reason: { zh: '说自己在做进口', en: 'Says they import' },
    },
  ],
  company: /\bimport(?:s|er|ers|ing|adora?|aciones|acoes|ateurs?|eur|firma)?\b|импорт|استيراد|进口|进出口/,
  tags: ['进口商', 'importer'],
});
