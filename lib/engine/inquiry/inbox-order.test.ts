import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../shared/time';
import { isPressing, orderInbox, type Waiting } from './inbox-order';
import { LEVELS, PRIORITIES } from './verdict';

const NOW = Date.UTC(2026, 10, 22, 10);

function buyer(id: string, hours: number | undefined, more: Partial<Waiting> = {}): Waiting {
  const since = hours === undefined ? undefined : NOW - hours * HOUR;
  return { id, level: 'genuine', priority: 'normal', blueLabel: false, since, ...more };
}

const order = (...list: Waiting[]) => orderInbox(list, NOW).answer.map(({ waiting }) => waiting.id);
const why = (one: Waiting) => orderInbox([one], NOW).answer[0]?.standing;

describe('orderInbox', () => {
  it('goes by priority before waiting time', () => {
    const list = [buyer('low', 9, { priority: 'low' }), buyer('normal', 5), buyer('high', 1, { priority: 'high' })];
    expect(order(...list)).toEqual(['high', 'normal', 'low']);
  });

  it('within a priority, a blue label goes first, then whoever has waited longest', () => {
    expect(order(buyer('short', 1), buyer('long', 7), buyer('blue', 0.1, { blueLabel: true }))).toEqual([
      'blue',
      'long',
      'short',
    ]);
  });

  it('a blue label does not lift a low priority above a better one', () => {
    expect(order(buyer('blue', 3, { priority: 'low', blueLabel: true }), buyer('normal', 0.1))).toEqual([
      'normal',
      'blue',
    ]);
  });

  it('lifts a buyer by one step in the last hours of his day, and no longer', () => {
    const fresh = buyer('fresh', 0.1, { priority: 'high' });
    expect(order(fresh, buyer('x', 19.9))).toEqual(['fresh', 'x']);
    expect(order(fresh, buyer('x', 20))).toEqual(['x', 'fresh']);
    expect(order(fresh, buyer('x', 20, { priority: 'low' }))).toEqual(['fresh', 'x']);
    expect(order(fresh, buyer('x', 24))).toEqual(['fresh', 'x']);
  });

  it('counts an unknown wait, and one in the future, as none', () => {
    expect(order(buyer('unknown', undefined), buyer('a-minute', MINUTE / HOUR))).toEqual(['a-minute', 'unknown']);
    expect(order(buyer('ahead', -5), buyer('a-minute', MINUTE / HOUR))).toEqual(['a-minute', 'ahead']);
  });

  it('keeps danger and junk out of the order, newest first', () => {
    const all = orderInbox(
      [
        buyer('d1', 5, { level: 'danger', priority: 'spam' }),
        buyer('d2', 1, { level: 'danger', priority: 'spam' }),
        buyer('s', 2, { level: 'spam', priority: 'low', blueLabel: true }),
        buyer('u', 2, { level: 'unsure' }),
      ],
      NOW,
    );
    expect(all.answer.map(({ waiting }) => waiting.id)).toEqual(['u']);
    expect(all.report.map(({ id }) => id)).toEqual(['d2', 'd1']);
    expect(all.junk.map(({ id }) => id)).toEqual(['s']);
  });

  it('says why each stands there', () => {
    expect(why(buyer('a', 21, { blueLabel: true, priority: 'high' }))).toBe('blue-label');
    expect(why(buyer('a', 21, { priority: 'high' }))).toBe('due-soon');
    expect(why(buyer('a', 30, { priority: 'high' }))).toBe('overdue');
    expect(why(buyer('a', 1, { priority: 'high' }))).toBe('high');
    expect(why(buyer('a', 1))).toBe('genuine');
    expect(why(buyer('a', 1, { level: 'unsure' }))).toBe('unsure');
    expect(why(buyer('a', 1, { level: 'unsure', priority: 'low' }))).toBe('low');
  });

  it('calls a wait pressing from the last hours of the day on, whoever waits', () => {
    const waits = [19.9, 20, 30, undefined].map((hours) => isPressing(buyer('a', hours, { blueLabel: true }), NOW));
    expect(waits).toEqual([false, true, true, false]);
  });

  it('loses nobody, ranks without gaps, and does not depend on the order it is given', () => {
    const one = fc.record<Waiting>({
      id: fc.uuid(),
      level: fc.constantFrom(...LEVELS),
      priority: fc.constantFrom(...PRIORITIES),
      blueLabel: fc.boolean(),
      since: fc.option(fc.integer({ min: NOW - 80 * HOUR, max: NOW + HOUR }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(one, { selector: ({ id }) => id, maxLength: 40 }), (list) => {
        const { answer, report, junk } = orderInbox(list, NOW);
        expect(answer.length + report.length + junk.length).toBe(list.length);
        expect(answer.map(({ rank }) => rank)).toEqual(answer.map((_, i) => i + 1));
        expect(orderInbox([...list].reverse(), NOW)).toEqual({ answer, report, junk });
      }),
    );
  });
});
