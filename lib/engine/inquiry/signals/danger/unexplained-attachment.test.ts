import { expect, it } from 'vitest';
import { checkSignal, findIn } from '../../signal-check';
import signal from './unexplained-attachment';

it('keeps its examples', () => {
  expect(checkSignal(signal)).toEqual([]);
});

it('does not know without attachments, unless the text points at one', () => {
  expect(findIn(signal, { text: 'Hello' })).toEqual({ unknown: ['attachments'] });
  expect(findIn(signal, { text: 'See attachment and quote' })).toHaveLength(1);
});

it('a product of the page explains the file', () => {
  expect(findIn(signal, { text: 'See attached', attachments: [{ name: 'a.pdf' }], product: 'Steel rack' })).toEqual([]);
});

it('weighs less in a running talk', () => {
  const thread = [
    { from: 'us' as const, text: 'Good morning' },
    { from: 'buyer' as const, text: 'see attached' },
  ];
  expect(findIn(signal, { text: '', thread, attachments: [{ name: 'a.pdf' }] })).toMatchObject([{ strength: 0.3 }]);
});
