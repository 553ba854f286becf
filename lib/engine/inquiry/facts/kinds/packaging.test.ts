import { describe, expect, it } from 'vitest';
import { found, values } from '../testing';

describe('packaging', () => {
  it.each([
    ['We need each in a gift box', 'gift box'],
    ['Packing: kraft bag with label, thanks', 'Packing: kraft bag with label'],
    ['Hola, las bandejas van con caja individual', 'caja individual'],
    ['Кружки нужны, упаковка: подарочная коробка', 'упаковка: подарочная коробка'],
    ['你好，请用彩盒装', '彩盒'],
  ])('%s', (text, quote) => {
    expect(found('packaging', text).map(([, said]) => said)).toContain(quote);
  });

  it('counts what goes into a carton', () => {
    expect(values('packaging', 'We want 24 pcs per carton')).toEqual([{ text: '24 pcs per carton', count: 24 }]);
    expect(values('packaging', '需要每箱20个')[0]?.count).toBe(20);
  });

  it.each([
    ['What is your packaging?'],
    ['Please tell me about packing.'],
    ['I need 2 pallets'],
    ['I am looking for wooden pallets'],
  ])('reads none from: %s', (text) => {
    expect(values('packaging', text)).toEqual([]);
  });
});
