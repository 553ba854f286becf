import type { CaseView } from '../../case-view';
import { contactInText } from '../../lexicon/contact';
import { foundAt, numberOption } from '../../lexicon/found';
import { introductionsIn } from '../../lexicon/introduction';
import { readBuyer, type Placed } from '../../lexicon/reading';
import { stanceOf } from '../../lexicon/stance';
import { defineSignal } from '../../signal';

/**
 * Asks about process, composition, tolerances or cost structure, and no company stands behind it. Dimensions, materials and
 * certificates are what any buyer asks for and do not count here.
 */
export default defineSignal({
  id: 'probe.too-technical',
  description: {
    zh: '问得过分专业（工艺、配方、公差、成本），却看不到公司',
    en: 'Over-precise technical questions (process, composition, tolerances, cost) with no company behind them',
  },
  reason: { zh: '问的是同行才关心的细节，又没有公司信息', en: 'Asks what a peer would ask, with no company behind it' },
  find(view, options) {
    const least = numberOption(options, 'least', 3);
    const hits = distinct(view);
    if (hits.length < least || stanceOf(view).sells || showsCompany(view)) return [];
    const { buyer } = view.case;
    if (buyer === undefined) return { unknown: ['buyer.company'] };
    return hits.slice(0, 4).map((hit, i) => foundAt(hit, { strength: i === 0 ? 1 : 0.15 }));
  },
  examples: {
    hits: [
      {
        text: 'What is the exact composition of the coating, the curing temperature and your tolerance? Which supplier of raw resin do you use?',
        buyer: { name: 'Tom', country: 'GB' },
      },
      { text: '请问你们的生产工艺流程、原材料供应商是哪家，公差和热处理怎么做，成本构成？', buyer: { country: 'US' } },
      {
        text: 'Какой технологический процесс, химический состав, допуски и твердость? Кто поставщик сырья?',
        buyer: { company: '' },
      },
      { text: '¿Cuál es el proceso de fabricación, la composición química y la dureza?', buyer: { country: 'ES' } },
    ],
    misses: [
      {
        text: 'Please confirm tolerance, heat treatment and hardness for the shafts.',
        buyer: { company: 'Brandt Maschinenbau GmbH' },
      },
      { text: 'We need stainless steel 304, 2 mm, 40 x 30 cm, CE certificate, 500 pcs', buyer: { country: 'DE' } },
      {
        text: 'We are an engineering company in Lyon. Tolerance, hardness and surface roughness as in the drawing.',
        buyer: {},
      },
      { text: 'What is the wall thickness tolerance?', buyer: { country: 'DE' } },
    ],
  },
});

function distinct(view: CaseView): Placed[] {
  const seen = new Set<string>();
  return readBuyer(view)
    .flatMap((reading) => [...reading.of('insider')])
    .filter(({ value }) => !seen.has(value) && seen.add(value));
}

function showsCompany(view: CaseView): boolean {
  const { company, website } = view.case.buyer ?? {};
  if ((company ?? '').trim() !== '' || (website ?? '').trim() !== '') return true;
  return introductionsIn(view).length > 0 || contactInText(view).companies.length > 0;
}
