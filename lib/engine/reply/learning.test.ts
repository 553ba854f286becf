import { expect, it } from 'vitest';
import { learnedPoints } from './learning';

const use = (more: object) => ({
  template: 'a',
  context: 'first/moq',
  shown: 10,
  chosen: 0,
  edited: 0,
  sent: 0,
  ...more,
});

it('starts at nothing', () => {
  expect(learnedPoints('a', 'first/moq', [])).toBeCloseTo(0);
});

it('rises with what was sent, falls with what was passed over', () => {
  expect(learnedPoints('a', 'first/moq', [use({ chosen: 9, sent: 9 })])).toBeGreaterThan(5);
  expect(learnedPoints('a', 'first/moq', [use({})])).toBeLessThan(-5);
});

it('counts changes for less, other situations for a third, other templates for nothing', () => {
  const asIs = learnedPoints('a', 'first/moq', [use({ chosen: 9, sent: 9 })]);
  expect(learnedPoints('a', 'first/moq', [use({ chosen: 9, sent: 9, edited: 9 })])).toBeLessThan(asIs);
  expect(learnedPoints('a', 'old/-', [use({ chosen: 9, sent: 9 })])).toBeLessThan(asIs);
  expect(learnedPoints('b', 'first/moq', [use({ chosen: 9, sent: 9 })])).toBeCloseTo(0);
});

it('moves no more than its bound', () => {
  expect(learnedPoints('a', 'first/moq', [use({ shown: 1e6 })])).toBe(-20);
});
