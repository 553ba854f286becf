import { describe, expect, it } from 'vitest';
import { LETTERS, letterCode } from '../../lib/engine/listing/spelling/dictionary';
import { unpackSlips } from '../../lib/engine/listing/spelling/slips';
import { learnSlips } from './learn-slips';
import { asPair } from './pairs';

const WORDS = 'photo phase phone graph sphere morph phrase dolphin orphan trophy alpha gopher'.split(' ');
const pairs = WORDS.map((right) => asPair({ wrong: right.replace('ph', 'f'), right, source: 'ours' }));
const cell = (a: string, b: string) => letterCode(a.charCodeAt(0)) * LETTERS + letterCode(b.charCodeAt(0));

describe('learnSlips', () => {
  it('makes cheap what writers do, and leaves the rest dear', () => {
    const { groups, replace } = unpackSlips(learnSlips(pairs));
    const ph = groups.find(({ right, written }) => right.length === 2 && written.length === 1 && written[0] === 6);
    expect(ph?.cost).toBeLessThan(1.5);
    expect(replace[cell('t', 'x')]).toBeGreaterThan(5);
  });

  it('gives the same for the same pairs', () => {
    expect(learnSlips(pairs)).toEqual(learnSlips(pairs));
  });
});
