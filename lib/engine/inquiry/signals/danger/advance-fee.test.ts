import { expect, it } from 'vitest';
import { checkSignal, findIn } from '../../signal-check';
import signal from './advance-fee';

it('keeps its examples', () => {
  expect(checkSignal(signal)).toEqual([]);
});

it('one mild step alone stays below the weight of two', () => {
  const total = (text: string): number => {
    const found = findIn(signal, { text });
    return Array.isArray(found) ? found.reduce((sum, { strength = 1 }) => sum + strength, 0) : 0;
  };
  const tender = total('This tender is open to foreign suppliers.');
  expect(tender).toBeGreaterThan(0);
  expect(total('This tender is open to foreign suppliers. I earn commission on each contract.')).toBeGreaterThan(
    tender,
  );
});

it.each([
  ['pt', 'O ministério abriu uma licitação, há uma taxa de inscrição antes do contrato'],
  ['de', 'Die Regierung hat eine Ausschreibung, die Registrierungsgebühr ist vor Vertragsunterzeichnung fällig'],
  ['loan', 'We offer business loans at 2% interest rate to companies.'],
  ['card', 'Do you accept credit card? My shipper will pick up, please pay his freight charge.'],
  ['terms', 'Our payment terms are 30 days net.'],
])('finds it: %s', (_what, text) => {
  expect(findIn(signal, { text })).not.toEqual([]);
});

it('finds the false buyer of a well-known company by his mailbox', () => {
  expect(findIn(signal, { text: 'Quote 20 valves to orders@unilever-buying.com' })).toMatchObject([
    { span: { quote: 'orders@unilever-buying.com' } },
  ]);
});

it.each([
  'Our annual sales are 20 million dollars.',
  'We are a tender-care toy shop.',
  'Our sourcing agent is in Yiwu.',
])('nothing in: %s', (text) => {
  expect(findIn(signal, { text })).toEqual([]);
});
