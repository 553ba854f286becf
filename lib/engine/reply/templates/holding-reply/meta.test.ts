import { expect, it } from 'vitest';
import { letter, replyTo } from '../../testing';

const reply = replyTo('Can you make the insulated bottle with a bamboo lid? Do you have a KC certificate?');

it('names the day and what was asked', () => {
  const { text } = letter('holding-reply', reply);
  expect(text).toContain('by Monday 16 March');
  expect(text).toContain('certificates');
});

it('leaves the questions open, since it answers none', () => {
  expect(letter('holding-reply', reply).questions.every(({ state }) => state === 'open')).toBe(true);
});
