import { expect, it } from 'vitest';
import { suggest } from '../../suggest';
import { letter, replyTo } from '../../testing';

const reply = replyTo('Looking for 3500 pcs insulated bottle, to Hamburg.', {
  channel: 'rfq',
  buyer: { country: 'DE' },
});

it('quotes on one page: price, term, lead time, sample, payment', () => {
  const { text, holes } = letter('rfq-quotation', reply);
  expect(holes).toEqual([]);
  expect(text).toContain('Price: USD 2.85 per piece FOB Ningbo');
  for (const point of ['Lead time', 'Sample', 'Payment', 'Certificates']) expect(text).toContain(point);
});

it('is proposed first then', () => {
  const genuine = { ...reply, verdict: { ...reply.verdict, level: 'genuine' as const, priority: 'normal' as const } };
  expect(suggest(genuine)[0]?.template.id).toBe('rfq-quotation');
});
