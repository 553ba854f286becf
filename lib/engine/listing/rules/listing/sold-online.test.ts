import { expect, it } from 'vitest';
import { checkRule } from '../../rule-check';
import rule from './sold-online';

it('keeps its examples', () => {
  expect(checkRule(rule)).toEqual([]);
});
