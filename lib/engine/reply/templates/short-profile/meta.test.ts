import { expect, it } from 'vitest';
import { suggest } from '../../suggest';
import { letter, replyTo } from '../../testing';

const reply = replyTo('Good day, please send your catalogue.');

it('says who we are and what we make', () => {
  const { text } = letter('short-profile', reply);
  expect(text).toContain('insulated steel bottles in Yongkang');
  expect(text).toContain('- Main products: 350 ml kids bottle and 500 ml insulated bottle');
});

it('leaves out what the profile does not say', () => {
  const bare = replyTo(
    'Hello',
    {},
    { our: { profile: { name: 'Brightwell' }, products: [{ id: 'a', name: 'Flask' }] } },
  );
  expect(letter('short-profile', bare).text).not.toMatch(/Certificates|Payment|Minimum|Website/);
});

it('is proposed to somebody who asks for the catalogue only', () => {
  const unsure = { ...reply, verdict: { ...reply.verdict, level: 'unsure' as const, priority: 'normal' as const } };
  expect(suggest(unsure).map(({ template }) => template.id)).toContain('short-profile');
});
