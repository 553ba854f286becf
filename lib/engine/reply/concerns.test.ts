import { expect, it } from 'vitest';
import { viewCase } from '../inquiry/view';
import { concernsOf } from './concerns';

const of = (text: string): string[] => [...concernsOf(viewCase({ text, now: 0 }))];

it.each([
  ['complaint', 'The goods arrived damaged.'],
  ['complaint', '20 pieces are leaking.'],
  ['complaint', 'Quality is not the same as the sample'],
  ['complaint', 'La mercancía llegó rota, mala calidad'],
  ['complaint', 'Die Ware ist defekt.'],
  ['complaint', 'Много брака, не работает.'],
  ['complaint', '质量有问题，漏水了'],
  ['haggle', 'Your price is too high'],
  ['haggle', 'any discount for 1000?'],
  ['haggle', '太贵了，便宜点'],
  ['trust', 'How can I trust you?'],
  ['other-supplier', 'another supplier offers less'],
  ['holiday', 'We are on holiday until Monday'],
  ['invitation', 'please send invitation letter for visa'],
])('sees %s in %j', (concern, text) => {
  expect(of(text)).toContain(concern);
});

it.each([
  'Is the bottle leakproof?',
  'What is the quality?',
  'Price and MOQ please',
  'Do you have a good price for 500 pcs?',
  '质量怎么样？',
])('sees no complaint in %j', (text) => {
  expect(of(text)).not.toContain('complaint');
});

it('looks at the last messages, at all of them where we spoke last', () => {
  const thread = [
    { from: 'buyer' as const, text: 'Quality is bad' },
    { from: 'us' as const, text: 'Sorry' },
  ];
  expect([...concernsOf(viewCase({ text: '', thread, now: 0 }))]).toContain('complaint');
  const later = [...thread, { from: 'buyer' as const, text: 'Thanks, solved. MOQ?' }];
  expect([...concernsOf(viewCase({ text: '', thread: later, now: 0 }))]).toEqual([]);
});
