import { expect, it } from 'vitest';
import { checkSignal, findIn } from '../../signal-check';
import signal from './repeat-sender';

it('keeps its examples', () => {
  expect(checkSignal(signal)).toEqual([]);
});

const NOW = Date.UTC(2026, 10, 16);
const text =
  'Dear supplier, we are interested in your good products and want to place an order, send your best offer today.';

it('does not know without what came before', () => {
  expect(findIn(signal, { text })).toEqual({ unknown: ['earlier'] });
});

it('leaves alone what is older than the period', () => {
  expect(findIn(signal, { text, now: NOW, earlier: [{ text, at: NOW - 91 * 86_400_000 }] })).toEqual([]);
  expect(findIn(signal, { text, now: NOW, earlier: [{ text, at: NOW - 89 * 86_400_000 }] })).toHaveLength(1);
});

it('tells the same sender from others', () => {
  const earlier = [
    { text, name: 'Pat  Oluwa' },
    { text, name: 'Kim' },
    { text, name: 'Lee' },
  ];
  expect(findIn(signal, { text, buyer: { name: 'pat oluwa' }, earlier })).toMatchObject([
    { value: '1', strength: 0.5 },
    { value: '2', strength: 1 },
  ]);
});

it('takes the fingerprint’s word where there is one, whatever was written since', () => {
  const edited = {
    text: 'Good day, your goods please us, an order will be placed when your offer has come.',
    name: 'Kim',
  };
  expect(findIn(signal, { text, earlier: [{ ...edited, alike: 0.6 }] })).toMatchObject([{ value: '1', strength: 0.7 }]);
  expect(findIn(signal, { text: 'ok?', earlier: [{ ...edited, alike: 0.6 }] })).toHaveLength(1);
  expect(findIn(signal, { text, earlier: [{ ...edited, alike: 0.4 }] })).toEqual([]);
  expect(findIn(signal, { text, earlier: [edited] })).toEqual([]);
});
