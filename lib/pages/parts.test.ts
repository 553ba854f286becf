import { describe, expect, it } from 'vitest';
import { CAPS } from '../snapshots/caps';
import type { ConversationRow, MessageSeen, OpenConversation } from '../snapshots/conversation';
import { known, unknown } from '../snapshots/field';
import type { PageReading } from './adapter';
import { capReading, changedParts, hashParts, sameParts } from './parts';

const message = (text: string): MessageSeen => ({
  fp: text,
  from: 'buyer',
  kind: 'text',
  text,
  at: null,
  links: [],
  attachments: [],
  images: 0,
  products: [],
});
const row = (key: string): ConversationRow => ({
  key,
  name: known(key),
  unread: unknown(),
  time: unknown(),
  preview: unknown(),
  labels: unknown(),
  active: false,
});
const open = (...texts: string[]) =>
  ({ subject: unknown(), messages: texts.map(message) }) as unknown as OpenConversation;
const reading = (texts: string[], keys: string[]): PageReading => ({
  open: open(...texts),
  conversations: { tab: known('all'), rows: keys.map(row) },
  health: [],
});

describe('hashes', () => {
  it('are equal for equal content read twice, and differ with any of it', () => {
    const first = hashParts(reading(['a', 'b'], ['x']));
    expect(sameParts(first, hashParts(reading(['a', 'b'], ['x'])))).toBe(true);
    for (const other of [reading(['a', 'c'], ['x']), reading(['b', 'a'], ['x']), reading(['a', 'b'], ['y'])]) {
      expect(sameParts(first, hashParts(other))).toBe(false);
    }
  });

  it('do not mind which row is active', () => {
    const one = reading([], ['x']);
    const other = { ...one, conversations: { tab: known('all' as const), rows: [{ ...row('x'), active: true }] } };
    expect(sameParts(hashParts(one), hashParts(other))).toBe(true);
  });

  it('tell an empty conversation, no conversation and no such part apart', () => {
    const values = [{ open: open(), health: [] }, { open: null, health: [] }, { health: [] }].map(
      (one) => hashParts(one).open,
    );
    expect(new Set(values).size).toBe(3);
    expect(values[2]).toBeUndefined();
  });
});

describe('changedParts', () => {
  const whole = reading(['a'], ['x']);

  it('gives everything to a worker that knows nothing', () => {
    expect(Object.keys(changedParts(whole, hashParts(whole), {}))).toEqual(['open', 'conversations']);
  });

  it('gives what differs and nothing else', () => {
    const next = reading(['a'], ['x', 'y']);
    expect(Object.keys(changedParts(next, hashParts(next), hashParts(whole)))).toEqual(['conversations']);
    expect(changedParts(whole, hashParts(whole), hashParts(whole))).toEqual({});
  });

  it('says that no conversation is open any more', () => {
    const none: PageReading = { open: null, health: [] };
    expect(changedParts(none, hashParts(none), hashParts(whole))).toEqual({ open: null });
  });
});

describe('capReading', () => {
  it('keeps the newest messages and the first rows', () => {
    const texts = Array.from({ length: CAPS.messages + 5 }, (_, n) => `m${n}`);
    const keys = Array.from({ length: CAPS.rows + 5 }, (_, n) => `r${n}`);
    const capped = capReading(reading(texts, keys));
    expect(capped.open?.messages).toHaveLength(CAPS.messages);
    expect(capped.open?.messages.at(-1)?.text).toBe(texts.at(-1));
    expect(capped.conversations?.rows).toHaveLength(CAPS.rows);
    expect(capped.conversations?.rows[0]?.key).toBe('r0');
  });

  it('leaves a normal page as it is', () => {
    const small = reading(['a'], ['x']);
    const { open, conversations } = capReading(small);
    expect(open).toBe(small.open);
    expect(conversations).toBe(small.conversations);
  });
});
