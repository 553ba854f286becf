import { expect, it } from 'vitest';
import { suggest } from '../../suggest';
import { letter, replyTo } from '../../testing';

it('says no, names our range, and sells nobody else’s goods', () => {
  const reply = replyTo('We are looking for bicycle tyres, 2000 pcs.');
  const { text } = letter('not-our-product', reply);
  expect(text).toContain('We do not make');
  expect(text).toContain('500 ml insulated bottle');
});

it('is proposed where the product is not ours', () => {
  const reply = replyTo('We are looking for bicycle tyres, 2000 pcs.');
  const evidence = [{ id: 'bulk.off-topic', group: 'bulk' as const, weight: 1, reason: { zh: '', en: '' } }];
  const off = { ...reply, verdict: { ...reply.verdict, level: 'unsure' as const, priority: 'low' as const, evidence } };
  expect(suggest(off)[0]?.template.id).toBe('not-our-product');
});
