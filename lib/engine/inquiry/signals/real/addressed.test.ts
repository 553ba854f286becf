import { expect, it } from 'vitest';
import { checkSignal, findIn } from '../../signal-check';
import signal from './addressed';

it('finds its examples and passes over the near misses', () => {
  expect(checkSignal(signal)).toEqual([]);
});

it('marks the name, and cannot tell without our names', () => {
  const ourNames = ['Ningbo Hearthside Crafts Co., Ltd.'];
  expect(findIn(signal, { text: 'Dear Hearthside Crafts, hello', ourNames })).toMatchObject([
    { span: { start: 5, quote: 'Hearthside Crafts' } },
  ]);
  expect(findIn(signal, { text: 'Dear Ningbo supplier, hello', ourNames })).toEqual([]);
  expect(findIn(signal, { text: 'Dear Lily' })).toEqual({ unknown: ['ourNames'] });
});
