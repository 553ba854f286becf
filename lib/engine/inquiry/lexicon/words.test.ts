import { expect, it } from 'vitest';
import { partOf } from './testing';
import { wordAt } from './words';

it('finds the word at an offset', () => {
  const part = partOf('one two three');
  expect([0, 4, 5, 8, 12].map((offset) => part.words.text[wordAt(part, offset)])).toEqual(['one', 'two', 'two', 'three', 'three']); // prettier-ignore
});
