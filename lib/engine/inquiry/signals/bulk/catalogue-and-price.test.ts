import { expect, it } from 'vitest';
import { checkSignal, findIn } from '../../signal-check';
import signal from './catalogue-and-price';

it('keeps its examples', () => {
  expect(checkSignal(signal)).toEqual([]);
});

it('each "your products" adds, a list weighs more', () => {
  const found = findIn(signal, {
    text: 'We found your company online. We are interested in your products. Send catalogue.',
  });
  expect([found].flat().map((one) => ('strength' in one ? one.strength : undefined))).toEqual([0.6, 0.3, 0.3]);
});

it.each(['Inviare catalogo e listino prezzi', 'Katalog ve fiyat listesi gönderir misiniz'])(
  'finds it in %s',
  (text) => {
    expect(findIn(signal, { text })).not.toEqual([]);
  },
);
