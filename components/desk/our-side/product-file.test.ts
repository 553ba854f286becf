import { describe, expect, it } from 'vitest';
import { readProductFile, readProductTable, type ProductFile } from './product-file';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (text: string): ProductFile => {
  const read = readProductTable(text);
  if (typeof read === 'string') throw new Error(read);
  return read;
};

describe('a product list', () => {
  it('is read by its headings, Chinese or English, in any order', () => {
    const { products, unused } = file(
      '起订量,产品名称,备注,价格,交期\n500 pcs,Steel Bottle,x,"100: 3.20, 500: 2.90",15-20',
    );
    expect(products).toEqual([
      {
        name: 'Steel Bottle',
        moq: { amount: 500, unit: 'pcs' },
        prices: {
          tiers: [
            { from: 100, price: 3.2 },
            { from: 500, price: 2.9 },
          ],
          currency: 'USD',
          unit: 'piece',
        },
        leadTime: { from: 15, to: 20 },
      },
    ]);
    expect(unused).toEqual(['备注']);
  });

  it('may be pasted from a spreadsheet', () => {
    expect(file('Name\tPrice\tCurrency\nLamp\t4.5\teur').products[0]?.prices).toEqual({
      tiers: [{ from: 1, price: 4.5 }],
      currency: 'EUR',
      unit: 'piece',
    });
  });

  it('names the row and column of what cannot be read, and keeps the others', () => {
    const { products, bad } = file('name,moq\nA,500\nB,lots\n,10\nD,20 sets');
    expect(products.map(({ name }) => name)).toEqual(['A', 'D']);
    expect(bad).toEqual([
      { row: 3, column: 'moq', text: 'lots' },
      { row: 4, column: 'name', text: '' },
    ]);
  });

  it('is read in the encoding Excel uses in China, and with a byte-order mark', () => {
    const gbk = Uint8Array.from([0xb2, 0xfa, 0xc6, 0xb7, 0x0a, 0xb1, 0xad, 0xd7, 0xd3]);
    expect(readProductFile(gbk)).toMatchObject({ products: [{ name: '杯子' }] });
    expect(readProductFile(utf8('\uFEFFname\nCup'))).toMatchObject({ products: [{ name: 'Cup' }] });
  });

  it('says why a file is none', () => {
    expect(readProductFile(utf8(''))).toBe('empty');
    expect(readProductFile(utf8('name\n'))).toBe('empty');
    expect(readProductFile(utf8('colour,size\nred,XL'))).toBe('no-name-column');
    expect(readProductFile(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]))).toBe('not-text');
  });
});
