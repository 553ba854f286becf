import { beforeEach, describe, expect, it } from 'vitest';
import type { MessageSeen } from '../snapshots/conversation';
import { DAY, MINUTE } from '../shared/time';
import { saveDraft } from './drafts';
import { onSnapshot } from './on-snapshot';
import { logReply } from './reply-uses';
import { message, open, snapshot, START, testDeps, type TestDeps } from './test-kit';

let deps: TestDeps;
let seq: number;

async function page(...messages: MessageSeen[]): Promise<string> {
  seq += 1;
  await onSnapshot(
    deps,
    snapshot({
      seq,
      open: open({ name: 'Ann Berg', customerId: 'a', card: { country: 'Germany' }, messages }),
    }),
    { tabId: 1, frameId: 0 },
  );
  return (await deps.db.conversations.toArray())[0]!.id;
}

const hello = message('Good morning, what is your price?', START - 60 * MINUTE);
const ours = (text: string, at = START - 10 * MINUTE): MessageSeen => message(text, at, { from: 'us' });

beforeEach(() => {
  deps = testDeps();
  seq = 0;
});

describe('promises in what we wrote', () => {
  it('become a task to confirm, once, however often the page is read', async () => {
    const sent = ours('Thank you. We will send you the quotation tomorrow.');
    await page(hello, sent);
    await page(hello, sent);
    const tasks = await deps.db.tasks.toArray();
    expect(tasks).toMatchObject([{ kind: 'promise', state: 'proposed' }]);
    expect(tasks[0]!.quote).toContain('quotation');
    expect(tasks[0]!.dueAt).toBeGreaterThan(START);
    expect(tasks[0]!.dueAt).toBeLessThan(START + 3 * DAY);
  });

  it('stay as the rep left them', async () => {
    const sent = ours('We will send you the quotation tomorrow.');
    await page(hello, sent);
    const [task] = await deps.db.tasks.toArray();
    await deps.db.tasks.update(task!.id, { state: 'done' });
    await page(hello, sent, ours('Anything else?', START - MINUTE));
    expect((await deps.db.tasks.toArray()).map(({ state }) => state)).toEqual(['done']);
  });

  it('are ours only: not the buyer’s, not the automatic reception’s, not long past', async () => {
    await page(message('We will send you the order tomorrow.', START - 60 * MINUTE), {
      ...ours('We will answer you tomorrow.'),
      automatic: true,
    });
    await page(ours('We will send it tomorrow.', START - 90 * DAY));
    expect(await deps.db.tasks.count()).toBe(0);
  });
});

describe('a letter that was inserted', () => {
  const LETTER =
    'Dear Ann,\n\nOur price for the steel bottle is USD 3.20 FOB Ningbo, minimum order 500 pieces.\n\nNina';
  const draft = { text: LETTER, language: 'en' as const, blocks: [], edited: false };

  it('counts as sent when it appears, also with a word changed, and its draft is done with', async () => {
    const conversationId = await page(hello);
    await saveDraft(deps, conversationId, draft);
    await logReply(deps, { id: 'u', conversationId, templateId: 'short-quote', event: 'inserted', text: LETTER });
    deps.clock.now += MINUTE;
    const sent = ours(LETTER.replace('500', '600'), deps.clock.now);
    await page(hello, sent);
    await page(hello, sent);
    const events = (await deps.db.replyUses.toArray()).map(({ templateId, event }) => [templateId, event]);
    expect(events.sort()).toEqual([
      ['short-quote', 'inserted'],
      ['short-quote', 'sent'],
    ]);
    expect(await deps.db.drafts.count()).toBe(0);
  });

  it('is not sent by another letter, and its draft stays', async () => {
    const conversationId = await page(hello);
    await saveDraft(deps, conversationId, draft);
    await logReply(deps, { id: 'u', conversationId, templateId: 'short-quote', event: 'inserted', text: LETTER });
    await page(hello, ours('Hello Ann, I will be back in the office on Monday and look at all of your points then.'));
    expect((await deps.db.replyUses.toArray()).map(({ event }) => event)).toEqual(['inserted']);
    expect(await deps.db.drafts.count()).toBe(1);
  });
});
