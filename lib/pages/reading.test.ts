import { describe, expect, it } from 'vitest';
import { always, sometimes } from './fields';
import { guarded, orElse } from './reading';

const fail = (): never => {
  throw new Error('the page is not what it was');
};

describe('a reader that throws', () => {
  it('is a reading in which every field was missed, not an empty page', () => {
    const fields = [always('name', '.name'), sometimes('tags', '.tag')];
    expect(guarded(fields, fail)).toEqual({
      health: [
        { field: 'name', kind: 'always', level: null },
        { field: 'tags', kind: 'sometimes', level: null },
      ],
    });
    expect(guarded(fields, () => ({ health: [] }))).toEqual({ health: [] });
  });

  it('falls back', () => {
    expect(orElse('none', fail)).toBe('none');
    expect(orElse('none', () => 'some')).toBe('some');
  });
});
