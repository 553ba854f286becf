import { foundAt, numberOption } from '../../lexicon/found';
import { ownProductMatches, ownProducts } from '../../lexicon/own-products';
import { buyerHits } from '../../lexicon/reading';
import { specificsIn } from '../../lexicon/specifics';
import { stanceOf } from '../../lexicon/stance';
import { defineSignal } from '../../signal';

/**
 * Asks whether we can make something close to our range, with style, spec or colour. With our list known the thing must share
 * a word with it; with the list unknown the wish alone counts for less.
 */
export default defineSignal({
  id: 'real.near-product',
  description: {
    zh: '问能不能做相近的产品，并说了款式、规格或颜色',
    en: 'Asks whether we can make something close to our range, with style, spec or colour',
  },
  reason: { zh: '想定做相近的产品，要求清楚', en: 'Wants something close to our range made to his wish' },
  find(view, options) {
    const wish = buyerHits(view, 'custom')[0];
    if (!wish || stanceOf(view).sells) return [];
    const style = specificsIn(view).some(({ kind }) => kind === 'specification') || view.case.images;
    if (!style) return [];
    const ours = ownProducts(view);
    if (ours) return ownProductMatches(view, ours).length > 0 ? [foundAt(wish)] : [];
    const unlisted = numberOption(options, 'unlisted', 0.6);
    return [
      foundAt(wish, { strength: unlisted, reason: { zh: '想按自己的要求定做', en: 'Wants it made to his own wish' } }),
    ];
  },
  examples: {
    hits: [
      { text: 'Can you make this basket in dark green, 40 x 30 cm, with our logo?', ourProducts: ['Picnic basket'] },
      { text: 'Pueden fabricar una taza de cerámica negra de 250 ml?', ourProducts: ['taza de cerámica'] },
      { text: '能不能做黑色的保温杯，750ml，印logo', ourProducts: ['保温杯'] },
      { text: 'Können Sie die Decke aus Wolle herstellen? Mit unserem Logo, Größe: 130x170 cm' },
      { text: 'Можете изготовить по чертежу, сталь 3 мм?' },
    ],
    misses: [
      {
        text: 'Can you make a solar pump 3 kW with our logo?',
        ourProducts: ['Picnic basket'],
        why: 'not near our range',
      },
      { text: 'Can you make it cheaper?', ourProducts: ['Picnic basket'] },
      { text: 'We offer custom gift boxes in any colour, we supply shops world-wide, MOQ 100 pcs', why: 'advertises' },
      { text: 'Do you accept custom orders?', ourProducts: ['Picnic basket'] },
    ],
  },
});
