import { describe, expect, it } from 'vitest';
import { found, values } from '../testing';

describe('product', () => {
  it.each([
    ['I am looking for bamboo serving trays with handles.', 'bamboo serving trays'],
    ['Necesitamos velas de soja para nuestra tienda', 'velas de soja'],
    ['Нужны эмалированные кружки, 500 шт', 'эмалированные кружки'],
    ['求购不锈钢保温杯', '不锈钢保温杯'],
  ])('%s', (text, name) => {
    expect(values('product', text)[0]?.name).toContain(name);
  });

  it('takes the page’s product where the words name none', () => {
    expect(found('product', 'How much is it?', { product: 'Oak tray' })).toEqual([[{ name: 'Oak tray' }, undefined]]);
  });

  it('prefers the buyer’s own words to the title', () => {
    const names = values('product', 'I need cork yoga blocks.', {
      subject: 'Wholesale Eco Cork Brick Fitness Equipment',
    });
    expect(names.map(({ name }) => name)).toEqual(['cork yoga blocks']);
  });

  it('takes no way of sending for goods', () => {
    expect(values('product', 'how much is air and boat shipping')).toEqual([]);
  });
});
