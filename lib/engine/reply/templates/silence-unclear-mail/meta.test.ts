import { expect, it } from 'vitest';
import { suggest } from '../../suggest';
import { NOW, letter, replyTo } from '../../testing';

const DAY = 86_400_000;
const thread = [
  { from: 'buyer' as const, text: 'Price of the insulated bottle?', at: NOW - 9 * DAY },
  { from: 'us' as const, text: 'Quotation 1', at: NOW - 4 * DAY - 0 * DAY },
];
const reply = replyTo('', { thread }, { now: NOW });

it('says it again in a few numbered lines', () => {
  expect(letter('silence-unclear-mail', reply).text).toMatch(/1\. Price FOB Ningbo.+\n2\. Minimum order/);
});

it('is among the proposals then', () => {
  const genuine = { ...reply, verdict: { ...reply.verdict, level: 'genuine' as const, priority: 'normal' as const } };
  expect(suggest(genuine).map(({ template }) => template.id)).toContain('silence-unclear-mail');
});
