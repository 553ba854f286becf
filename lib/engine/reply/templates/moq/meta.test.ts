import { expect, it } from 'vitest';
import { suggest } from '../../suggest';
import { EMPTY, letter, replyTo } from '../../testing';

const reply = replyTo('What is the MOQ of the insulated bottle?');

it('states the minimum and leaves a way', () => {
  const { text } = letter('moq', reply);
  expect(text).toContain('is 500 pieces.');
  expect(text).toContain('the quantity you would like to start with');
});

it('asks the rep where no minimum is known', () => {
  const bare = replyTo('MOQ?', {}, { our: EMPTY });
  expect(letter('moq', bare).holes.map(({ slot }) => slot)).toContain('moq');
});

it('is proposed first to somebody who asks nothing else', () => {
  const genuine = { ...reply, verdict: { ...reply.verdict, level: 'genuine' as const, priority: 'normal' as const } };
  expect(suggest(genuine)[0]?.template.id).toBe('moq');
});
