import { expect, it } from 'vitest';
import { letter, replyTo } from '../../testing';

it('lists what we hold', () => {
  expect(letter('certificate', replyTo('Do you have certificates?')).text).toContain('FDA, LFGB, and BSCI');
});

it('does not count a certificate as answered that we do not hold', () => {
  const asked = letter('certificate', replyTo('Do you have SASO certificate?'));
  expect(asked.questions[0]?.state).toBe('open');
  expect(asked.text).toContain('SASO');
});

it('counts one that we hold', () => {
  expect(letter('certificate', replyTo('Do you have FDA certificate?')).questions[0]?.state).toBe('answered');
});
