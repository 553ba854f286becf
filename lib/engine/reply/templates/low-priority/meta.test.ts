import { expect, it } from 'vitest';
import { suggest } from '../../suggest';
import { letter, replyTo } from '../../testing';

it('is one short paragraph with our range', () => {
  const { text } = letter('low-priority', replyTo('Dear supplier, we want cooperation.'));
  expect(text).toContain('500 ml insulated bottle');
  expect(text.length).toBeLessThan(600);
});

it('is what a mass mailing gets', () => {
  const reply = replyTo('Dear supplier, we want cooperation.');
  const spam = { ...reply, verdict: { ...reply.verdict, level: 'spam' as const, priority: 'low' as const } };
  expect(suggest(spam)[0]?.template.id).toBe('low-priority');
});
