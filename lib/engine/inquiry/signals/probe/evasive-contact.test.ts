import { expect, it } from 'vitest';
import { checkSignal, findIn } from '../../signal-check';
import signal from './evasive-contact';

it('finds its examples and passes over the near misses', () => {
  expect(checkSignal(signal)).toEqual([]);
});

it('marks the evading answer, and is silent when the card shows the contact', () => {
  const thread = [
    { from: 'buyer' as const, text: 'price?' },
    { from: 'us' as const, text: 'May I know your email address?' },
    { from: 'buyer' as const, text: 'later' },
  ];
  expect(findIn(signal, { thread })).toMatchObject([{ span: { part: 'm2', quote: 'later' } }]);
  expect(findIn(signal, { thread, buyer: { email: 'a@nordhus.se' } })).toEqual([]);
  expect(findIn(signal, { text: 'price?' })).toEqual({ unknown: ['thread'] });
});
