import { describe, expect, it } from 'vitest';
import { asMarkdown, reportOn, shareOf, type JudgedText } from './report';

const text = (id: string, more: Partial<JudgedText>): JudgedText => ({
  id,
  label: 'spam',
  kind: 'pitch',
  language: 'en',
  level: 'spam',
  junk: 0.9,
  evidence: ['bulk.advertising'],
  ...more,
});

const SET = [
  text('a', {}),
  text('b', { level: 'unsure', junk: 0.5 }),
  text('c', { level: 'genuine', junk: 0.1 }),
  text('d', { label: 'ham', kind: 'request', level: 'genuine', junk: 0.1, language: 'es' }),
  text('e', { label: 'ham', kind: 'request', level: 'danger', junk: 0.95, language: 'es', evidence: [] }),
];

describe('report', () => {
  it('counts what was caught, missed and wrongly called', () => {
    const { all, withoutEvidence } = reportOn(SET);
    expect([all.precision.hits, all.precision.of]).toEqual([1, 2]);
    expect([all.recall.hits, all.recall.of]).toEqual([1, 3]);
    expect([all.missed.hits, all.missed.of]).toEqual([1, 3]);
    expect([all.falseJunk.hits, all.falseJunk.of]).toEqual([1, 2]);
    expect([all.falseDanger.hits, all.falseDanger.of]).toEqual([1, 2]);
    expect([all.unsure.hits, all.unsure.of]).toEqual([1, 5]);
    expect(withoutEvidence).toBe(1);
  });

  it('groups by kind and language, and names the worst mistake first', () => {
    const { kinds, languages, worst } = reportOn(SET);
    expect(kinds.map(({ group, n }) => [group, n])).toEqual([
      ['spam pitch', 3],
      ['ham request', 2],
    ]);
    expect(languages.map(({ group }) => group)).toEqual(['en', 'es']);
    expect(worst.slice(0, 2).map(({ id }) => id)).toEqual(['e', 'c']);
  });

  it('compares what was said with what was', () => {
    const { calibration, calibrationError } = reportOn([
      text('a', { junk: 0.95 }),
      text('b', { junk: 0.95, label: 'ham' }),
    ]);
    expect(calibration[9]).toMatchObject({ n: 2, was: 0.5 });
    expect(calibrationError).toBeCloseTo(0.45);
  });

  it('gives intervals that hold for few texts and at the ends', () => {
    const none = shareOf(0, 20);
    expect(none.low).toBe(0);
    expect(none.high).toBeCloseTo(0.161, 2);
    expect(shareOf(0, 0)).toMatchObject({ low: 0, high: 1 });
  });

  it('is readable, also for no texts at all', () => {
    expect(asMarkdown(reportOn(SET))).toContain('| ham request | 2 |');
    expect(asMarkdown(reportOn([]))).toContain('| all | 0 |');
  });
});
