import { expect, it } from 'vitest';
import type { InquiryCase } from './case';
import { impersonations } from './impersonation';
import { viewCase } from './view';

const options = { companies: ['unilever', 'tesco', 'pfizer'] };
const quotes = (given: Partial<InquiryCase>): (string | undefined)[] =>
  impersonations(viewCase({ text: '', now: 0, ...given }), options).map(({ span, field }) => span?.quote ?? field);

it('finds a mailbox that imitates a well-known company', () => {
  expect(quotes({ text: 'Send your quotation to buying@unilever-group-orders.com today' })).toEqual([
    'buying@unilever-group-orders.com',
  ]);
  expect(quotes({ buyer: { email: 'sales@tesco-trade.com' } })).toEqual(['buyer.email']);
});

it("finds a company's buyer who writes from a free mailbox", () => {
  expect(quotes({ text: 'I am procurement manager of Pfizer. Quote 30 pumps. pf.supply@gmail.com' })).toEqual([
    'Pfizer',
  ]);
});

it.each([
  [{ text: 'I am procurement manager of Pfizer, quote to lee@pfizer.com' }],
  [{ text: 'We need filling machines like those Pfizer uses.' }],
  [{ text: 'Our shop sells to Tesco and others, mail me: pat@example.com' }],
  [{ text: '@'.repeat(10_000) }],
])('nothing in %j', (given) => {
  expect(quotes(given)).toEqual([]);
});
