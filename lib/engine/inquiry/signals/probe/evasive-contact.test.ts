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

const buyer = (text: string) => ({ from: 'buyer' as const, text });
const us = (text: string) => ({ from: 'us' as const, text });

it.each([
  [
    'we only told ours',
    [buyer('price?'), us('Our company name is Muster, see our contact details below.'), buyer('ok, price?')],
  ],
  [
    'we told ours and asked something else',
    [buyer('price?'), us('Our company name is Muster. Which colour do you like?'), buyer('you choose')],
  ],
  ['we only spoke of it', [buyer('price?'), us('The company name is printed on the box.'), buyer('fine')]],
  ['we asked something else', [buyer('price?'), us('Which colour do you like?'), buyer('you choose')]],
  ['he sent a picture only', [buyer('price?'), us('May I know your email address?'), buyer(' \u200b')]],
  [
    'he answered the rest with figures',
    [buyer('price?'), us('How many, and what is your company name?'), buyer('500 pcs, 350 ml, to Rotterdam')],
  ],
  [
    'he says it later',
    [buyer('price?'), us('Your email address, please?'), buyer('one moment'), us('sure'), buyer('ines@casadelmar.pt')],
  ],
  [
    'he had said it before',
    [buyer('price? ines@casadelmar.pt'), us('May I know your email address?'), buyer('see above')],
  ],
])('is not evasive: %s', (_why, thread) => {
  expect(findIn(signal, { thread })).toEqual([]);
});

it('takes a request without a question mark for a question', () => {
  const thread = [
    buyer('price?'),
    us('Please send us your company name and phone number.'),
    buyer('send the price first'),
  ];
  expect(findIn(signal, { thread })).toMatchObject([{ span: { quote: 'send the price first' } }]);
});

it('counts figures for nothing once he has passed over the question twice', () => {
  const thread = [
    buyer('price?'),
    us('How many, and what is your company name?'),
    buyer('500 pcs'),
    us('And may I know your company name and email address?'),
    buyer('600 pcs then'),
  ];
  expect(findIn(signal, { thread })).toMatchObject([{ span: { part: 'm4' } }]);
});
