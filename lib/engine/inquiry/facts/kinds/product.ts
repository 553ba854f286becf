import { defineFact, eachOnce, factAt, wordsAt, type FactOf } from '../fact';
import { goodsNames } from '../goods';

/** Names a person still reads as a product. */
const MOST = 5;

/** The product by the buyer's own name for it; else the one the page ties the conversation to. */
export default defineFact({
  kind: 'product',
  name: { zh: '产品', en: 'Product' },
  find(view) {
    const names = goodsNames(view);
    // A title repeats what the page says; the buyer's own words come first.
    const own = names
      .filter(({ title }) => !title)
      .sort((a, b) => Number(a.part.id === 'subject') - Number(b.part.id === 'subject'));
    const facts = (own.length > 0 ? own : names).map((name) => factAt('product', name, { name: wordsAt(name) }));
    if (facts.length > 0) return eachOnce(facts, MOST);
    const shown = (view.case.product ?? '').trim();
    const onPage: FactOf<'product'> = { kind: 'product', value: { name: shown }, field: 'product' };
    return shown === '' ? [] : [onPage];
  },
});
