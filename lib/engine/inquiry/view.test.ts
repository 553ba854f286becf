import { expect, it } from 'vitest';
import { MAX_PARTS, viewCase } from './view';

it("keeps the buyer's words apart from ours, subject first", () => {
  const view = viewCase({
    subject: 'Bags',
    text: 'first',
    thread: [
      { from: 'buyer', text: 'hello' },
      { from: 'us', text: 'hi' },
      { from: 'buyer', text: 'price?' },
    ],
    now: 0,
  });
  expect(view.parts.map(({ id }) => id)).toEqual(['subject', 'text', 'm0', 'm1', 'm2']);
  expect(view.buyerParts.map(({ id }) => id)).toEqual(['subject', 'text', 'm0', 'm2']);
});

it('counts a text once when the thread repeats it', () => {
  const view = viewCase({ text: 'hello', thread: [{ from: 'buyer', text: 'hello' }], now: 0 });
  expect(view.buyerParts.map(({ id }) => id)).toEqual(['m0']);
});

it('an empty case has no parts', () => {
  expect(viewCase({ text: '', now: 0 })).toMatchObject({
    parts: [],
    links: [],
    buyerLength: 0,
    attachments: undefined,
  });
});

it('does not count invisible characters', () => {
  expect(viewCase({ text: 'a\u200Bb', now: 0 }).buyerLength).toBe(2);
});

it('looks at the newest messages of an endless thread', () => {
  const thread = Array.from({ length: MAX_PARTS + 5 }, (_, i) => ({ from: 'buyer' as const, text: `n${i}` }));
  const ids = viewCase({ text: '', thread, now: 0 }).parts.map(({ id }) => id);
  expect([ids[0], ids.at(-1), ids.length]).toEqual(['m5', `m${MAX_PARTS + 4}`, MAX_PARTS]);
});
