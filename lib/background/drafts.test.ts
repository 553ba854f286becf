import { beforeEach, describe, expect, it } from 'vitest';
import { saveDraft } from './drafts';
import { repoint } from './merge-conversations';
import { onSnapshot } from './on-snapshot';
import { logReply } from './reply-uses';
import { setTask } from './tasks';
import { message, open, snapshot, START, testDeps, type TestDeps } from './test-kit';

let deps: TestDeps;
let conversationId: string;

const draft = (text: string) => ({ text, language: 'en' as const, blocks: [], edited: true });

beforeEach(async () => {
  deps = testDeps();
  await onSnapshot(
    deps,
    snapshot({
      open: open({ name: 'Ann Berg', customerId: 'a', messages: [message('Good morning', START - 60_000)] }),
    }),
    { tabId: 1, frameId: 0 },
  );
  conversationId = (await deps.db.conversations.toArray())[0]!.id;
});

describe('saveDraft', () => {
  it('keeps one letter per conversation, as typed, and gives back the one before', async () => {
    expect(await saveDraft(deps, conversationId, draft('Dear Ann'))).toEqual({ before: null });
    expect(await saveDraft(deps, conversationId, draft('Dear Ann, '))).toEqual({ before: draft('Dear Ann') });
    expect((await deps.db.drafts.toArray()).map((row) => row.draft.text)).toEqual(['Dear Ann, ']);
    expect(await saveDraft(deps, conversationId, null)).toEqual({ before: draft('Dear Ann, ') });
    expect(await deps.db.drafts.count()).toBe(0);
  });

  it('refuses a letter to nobody', async () => {
    await expect(saveDraft(deps, 'nobody', draft('x'))).rejects.toMatchObject({ code: 'no-subject' });
  });
});

describe('two records of one conversation that become one', () => {
  it('keep the newer letter', async () => {
    await saveDraft(deps, conversationId, draft('older'));
    deps.clock.now += 1000;
    await deps.db.drafts.add({ id: 'd2', updatedAt: deps.clock.now, conversationId: 'weak', draft: draft('newer') });
    await deps.db.transaction('rw', deps.db.tables, async () =>
      repoint(deps.db, 'weak', conversationId, deps.clock.now),
    );
    expect((await deps.db.drafts.toArray()).map((row) => [row.conversationId, row.draft.text])).toEqual([
      [conversationId, 'newer'],
    ]);
  });
});

describe('logReply', () => {
  it('counts the same message once', async () => {
    const use = { id: 'u1', conversationId, templateId: 'moq', event: 'inserted' as const, text: 'Our MOQ is 500.' };
    await logReply(deps, use);
    deps.clock.now += 5000;
    await logReply(deps, use);
    expect(await deps.db.replyUses.toArray()).toMatchObject([{ ...use, at: deps.clock.now - 5000 }]);
  });
});

describe('setTask', () => {
  it('answers with how it stood, so that it can be undone', async () => {
    const row = { kind: 'promise', key: 'k', what: 'quote', quote: 'the quote on Friday', state: 'proposed' } as const;
    await deps.db.tasks.add({ ...row, id: 't1', updatedAt: START, conversationId, dueAt: START + 9, at: START });
    expect(await setTask(deps, 't1', 'open', START + 99)).toEqual({ state: 'proposed', dueAt: START + 9 });
    expect(await deps.db.tasks.get('t1')).toMatchObject({ state: 'open', dueAt: START + 99 });
    await setTask(deps, 't1', 'proposed', START + 9);
    expect(await deps.db.tasks.get('t1')).toMatchObject({ state: 'proposed', dueAt: START + 9 });
  });

  it('says when there is none', async () => {
    await expect(setTask(deps, 'none', 'done')).rejects.toMatchObject({ code: 'gone' });
  });
});
