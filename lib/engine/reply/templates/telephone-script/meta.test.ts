import { expect, it } from 'vitest';
import { suggest } from '../../suggest';
import { NOW, letter, replyTo } from '../../testing';

const DAY = 86_400_000;
const thread = [
  { from: 'buyer' as const, text: 'Price of the insulated bottle?', at: NOW - 33 * DAY },
  { from: 'us' as const, text: 'Quotation 1', at: NOW - 16 * DAY - 12 * DAY },
  { from: 'us' as const, text: 'Quotation 2', at: NOW - 16 * DAY - 8 * DAY },
  { from: 'us' as const, text: 'Quotation 3', at: NOW - 16 * DAY - 4 * DAY },
  { from: 'us' as const, text: 'Quotation 4', at: NOW - 16 * DAY - 0 * DAY },
];
const reply = replyTo('', { thread }, { now: NOW });

it('tells the rep what to say, in English whatever the notes are in', () => {
  const zh = letter('telephone-script', reply, 'zh').text;
  expect(zh).toContain(
    'This is Nina Xu from Brightwell Kitchenware Co., Ltd. You asked us about the 500 ml insulated bottle',
  );
  expect(zh).toContain('打之前');
});

it('says to promise nothing on the telephone', () => {
  expect(letter('telephone-script', reply).text).toContain('Promise nothing on the telephone');
});

it('is proposed first then', () => {
  const genuine = { ...reply, verdict: { ...reply.verdict, level: 'genuine' as const, priority: 'normal' as const } };
  expect(suggest(genuine)[0]?.template.id).toBe('telephone-script');
});
