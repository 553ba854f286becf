import { describe, expect, test } from 'vitest';
import { inquiryRow, listRow, message, open, snapshot, START } from '../background/test-kit';
import { CAPS } from './caps';
import { known, unknown } from './field';
import { pageSnapshot } from './schema';

const full = snapshot({
  open: open({ name: 'Bo', customerId: 'a'.repeat(32), inquiryId: '123', messages: [message('Hello', START)] }),
  conversations: { tab: known('all'), rows: [listRow('k', 'Bo', 'Hello')] },
  inquiries: { rows: [inquiryRow('123', 'Hello')], hasNext: unknown('absent') },
  health: [{ field: 'name', kind: 'always', level: null }],
});

function accepts(value: unknown): boolean {
  return pageSnapshot.safeParse(value).success;
}

describe('the snapshot schema', () => {
  test('takes a full snapshot as it is, also through JSON as the browser sends it', () => {
    expect(pageSnapshot.parse(full)).toEqual(full);
    expect(pageSnapshot.parse(JSON.parse(JSON.stringify(full)))).toEqual(full);
  });

  test('takes the caps and not one more', () => {
    const texts = (n: number) => ({ ...full, open: open({ name: 'Bo', messages: [message('x'.repeat(n), START)] }) });
    expect(accepts(texts(CAPS.text))).toBe(true);
    expect(accepts(texts(CAPS.text + 1))).toBe(false);
    const fields = (n: number) => ({
      ...full,
      health: Array.from({ length: n }, (_, i) => ({ field: `f${i}`, kind: 'always', level: 0 })),
    });
    expect(accepts(fields(CAPS.fields))).toBe(true);
    expect(accepts(fields(CAPS.fields + 1))).toBe(false);
  });

  test.each([
    ['an unknown with a value', { open: { ...full.open, subject: { known: false, why: 'absent', value: 'x' } } }],
    ['a known without a level', { open: { ...full.open, subject: { known: true, value: 'x' } } }],
    ['an id with a path in it', { open: open({ name: 'Bo', customerId: '../../x' }) }],
    ['a fingerprint that is none', { open: open({ name: 'Bo', messages: [message('x', START, { fp: 'a b' })] }) }],
    ['a message from the year 5000', { open: open({ name: 'Bo', messages: [message('x', 95_617_584_000_000)] }) }],
    ['a counter that is no number', { open: open({ name: 'Bo', card: { orders: Number.NaN } }) }],
    ['a prototype', { ['__proto__x']: 1 }],
  ])('refuses %s', (_what, part) => {
    expect(accepts({ ...full, ...part })).toBe(false);
  });
});
