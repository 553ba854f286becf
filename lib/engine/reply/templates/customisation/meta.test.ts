import { expect, it } from 'vitest';
import { suggest } from '../../suggest';
import { letter, replyTo } from '../../testing';

const reply = replyTo('Can you print our logo on the insulated bottle?');

it('says what we change, from how many, and what we need', () => {
  const { text } = letter('customisation', reply);
  expect(text).toContain('laser logo and gift box');
  expect(text).toContain('Minimum for custom work: 1000 pieces');
  expect(text).toContain('vector file');
});

it('is proposed first to somebody who asks nothing else', () => {
  const genuine = { ...reply, verdict: { ...reply.verdict, level: 'genuine' as const, priority: 'normal' as const } };
  expect(suggest(genuine)[0]?.template.id).toBe('customisation');
});
