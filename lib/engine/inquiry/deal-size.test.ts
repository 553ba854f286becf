import { describe, expect, it } from 'vitest';
import { dealSizeOf } from './deal-size';
import { factsOf } from './facts/facts-of';
import { viewOf } from './lexicon/testing';

function size(text: string) {
  const view = viewOf(text);
  return dealSizeOf(view, factsOf(view));
}

describe('dealSizeOf', () => {
  it.each([
    ['We need 2 containers of tiles', 'big', '2 containers'],
    ['Please quote 8,000 pcs and send 2 samples first', 'big', '8,000 pcs'],
    ['Necesitamos 5 toneladas de tornillos', 'big', '5 toneladas'],
    ['We run 14 stores and look for baskets', 'big', 'We run 14 stores'],
    ['每月采购灯具，请报价', 'big', '每月采购'],
    ['Can I get a sample first?', 'sample', 'sample'],
    ['Нужен образец', 'sample', 'образец'],
    ['I want 5 pieces of the lamp', 'small', '5 pieces'],
    ['就要3个', 'small', '3个'],
  ])('%s', (text, expected, quote) => {
    expect(size(text)).toMatchObject({ size: expected, span: { quote } });
  });

  it.each([
    'What is your price?',
    'We need 400 pcs, can you send 2 samples first?',
    'We need 300 pcs',
    '',
    'I would like 60 kg of beads',
  ])('cannot tell: %s', (text) => {
    expect(size(text)).toBeUndefined();
  });

  it('takes an offer for no order', () => {
    expect(
      size('We can supply 5 containers a month. We are a leading manufacturer. Our products are cheap.'),
    ).toBeUndefined();
  });
});
