import { expect, it } from 'vitest';
import { suggest } from '../../suggest';
import { letter, replyTo } from '../../testing';

const reply = replyTo('Please see the attached file and quote.', { attachments: [{ name: 'order.zip' }] });

it('says that the file stays closed and asks for the text', () => {
  const { text } = letter('attachment-closed', reply);
  expect(text).toContain('do not let me open attachments');
  expect(text).toContain('How many do you plan');
});

it('is proposed where the verdict says so', () => {
  const asked = {
    ...reply,
    verdict: {
      ...reply.verdict,
      level: 'unsure' as const,
      priority: 'normal' as const,
      actionId: 'ask-before-opening',
    },
  };
  expect(suggest(asked)[0]?.template.id).toBe('attachment-closed');
});
