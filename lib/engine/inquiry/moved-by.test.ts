import { describe, expect, it } from 'vitest';
import { movedBy } from './moved-by';
import type { Evidence, Level, Verdict } from './verdict';

function verdict(level: Level, weights: Readonly<Record<string, number>>): Verdict {
  const lines = Object.entries(weights).map(([id, weight]): Evidence => {
    const group = id.slice(0, id.indexOf('.')) as Evidence['group'];
    return { id, group, weight, reason: { zh: '', en: '' }, field: 'text' };
  });
  return {
    level,
    junk: 0.5,
    priority: 'normal',
    action: { zh: '', en: '' },
    actionId: 'x',
    evidence: lines.filter(({ weight }) => weight > 0),
    counter: lines.filter(({ weight }) => weight <= 0),
    unknown: [],
    pack: '1',
  };
}

describe('movedBy', () => {
  it('names the rule that pushed most in the direction of the change', () => {
    const before = verdict('unsure', { 'bulk.off-topic': 1, 'real.specifics': -2 });
    const after = verdict('spam', { 'bulk.off-topic': 2, 'bulk.advertising': 3, 'real.specifics': -6 });
    expect(movedBy(before, after)).toBe('bulk.advertising');
    expect(movedBy(after, before)).toBe('bulk.advertising');
  });

  it('names a rule that no longer speaks for the buyer', () => {
    const before = verdict('genuine', { 'real.blue-label': -2, 'real.specifics': -1 });
    expect(movedBy(before, verdict('unsure', { 'real.specifics': -1 }))).toBe('real.blue-label');
  });

  it('adds up the findings of one rule', () => {
    const line = verdict('spam', { 'bulk.off-topic': 1 }).evidence[0] as Evidence;
    const before = verdict('unsure', { 'probe.price-only': 0.5 });
    const after = { ...verdict('spam', { 'probe.price-only': 1.9 }), evidence: [line, line] };
    expect(movedBy(before, { ...after, counter: [] })).toBe('bulk.off-topic');
  });

  it('names a guard that came or went when nothing weighs otherwise', () => {
    const guarded = verdict('unsure', { 'bulk.off-topic': 2, 'guard.one-line': 0 });
    const bare = verdict('spam', { 'bulk.off-topic': 2 });
    expect(movedBy(guarded, bare)).toBe('guard.one-line');
    expect(movedBy(bare, guarded)).toBe('guard.one-line');
  });

  it('names no rule when only a threshold has moved', () => {
    const weights = { 'bulk.off-topic': 2 };
    expect(movedBy(verdict('spam', weights), verdict('unsure', weights))).toBeUndefined();
  });
});
