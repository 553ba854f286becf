// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { answerMessages, show, violations } from '@/components/testing/render';
import { aConversation, aVerdictRecord, aWord, NOW } from '@/components/testing/samples';
import { db } from '@/lib/store/db';
import type { LearnedSummary } from '@/lib/store/rows';
import { LearnedSettings } from './learned';

const SUMMARY: LearnedSummary = {
  id: 'summary',
  version: 'v',
  at: NOW,
  counts: { spam: 2, notSpam: 1, ordered: 0, answered: 14 },
  unread: 1,
  words: [
    { text: 'gala', weight: 0.9 },
    { text: 'hamburg', weight: -0.5 },
  ],
  examples: [
    { subjectId: 'conversation-1', source: 'correction', junk: 1, at: NOW, moved: 2 },
    { subjectId: 'conversation-9', source: 'answered', junk: 0, at: NOW, moved: 0 },
  ],
};

const learnedReader = (junk: number) => ({
  junk: 0.9,
  clues: [],
  disagrees: false,
  without: { junk, level: 'unsure' as const },
});

beforeEach(async () => {
  await Promise.all(db().tables.map((table) => table.clear()));
  await db().conversations.bulkPut([
    aConversation,
    { ...aConversation, id: 'conversation-2', key: 'q:7', channel: 'inquiry', inquiryId: '7007', name: 'Tom Berg' },
  ]);
});
afterEach(cleanup);

async function learned(): Promise<void> {
  await db().learned.put(SUMMARY);
  const changed = { level: 'spam' as const, reader: learnedReader(0.4) };
  await db().verdicts.bulkPut([
    aVerdictRecord(changed, { id: 'v1', subjectId: 'conversation-2' }),
    aVerdictRecord({ level: 'unsure', reader: learnedReader(0.4) }, { id: 'v2', subjectId: 'conversation-3' }),
    aVerdictRecord(changed, { id: 'v3', subjectId: 'conversation-1' }),
  ]);
  await db().feedback.put(aWord('spam'));
}

describe('what was learned', () => {
  it('says so when it is nothing yet', async () => {
    show(<LearnedSettings />);
    expect(await screen.findByText('还没学到什么。在面板里改判一次，这里就有了。')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '全部忘掉' })).toBeNull();
  });

  it('counts what it learned from, by kind, and what it could not read', async () => {
    await learned();
    show(<LearnedSettings />);
    expect((await screen.findByText('学过的')).parentElement?.textContent).toBe(
      '学过的 标成垃圾、危险 2 · 标成不是垃圾 1 · 回复过 14 有 1 条读不了，没用上。',
    );
  });

  it('lists the words by side, not by colour alone', async () => {
    await learned();
    show(<LearnedSettings />, { language: 'en' });
    const junk = within(await screen.findByRole('list', { name: 'More like junk' })).getAllByRole('listitem');
    const real = within(screen.getByRole('list', { name: 'More like a real buyer' })).getAllByRole('listitem');
    expect([...junk, ...real].map((word) => word.textContent)).toEqual(['−gala', '+hamburg']);
  });

  it('names the verdicts it changed, those the rep decided himself left out, and opens an inquiry', async () => {
    await learned();
    const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    const { user } = show(<LearnedSettings />);
    expect(await screen.findByText('最近 3 个判断里，因为学到的变了 1 个')).toBeTruthy();
    const rows = within(screen.getByRole('list', { name: '变了的判断' })).getAllByRole('listitem');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.textContent).toContain('Tom Berg');
    expect(within(rows[0]!).getByText('从“拿不准”变成“垃圾”')).toBeTruthy();
    await user.click(within(rows[0]!).getByRole('button', { name: '打开 Tom Berg 的询盘' }));
    expect(create).toHaveBeenCalledWith({ url: 'https://message.alibaba.com/message/maDetail.htm?imInquiryId=7007' });
  });

  it('stops learning from one example, with a way back', async () => {
    await learned();
    const sent = answerMessages({ 'command.forget-learned': { id: 'wish-1' }, 'command.recall-learned': null });
    const { user } = show(<LearnedSettings />);
    await user.click(await screen.findByRole('button', { name: '学了哪些（2）' }));
    expect(screen.getAllByText(/本来就这么判|起了作用/).map((one) => one.textContent)).toEqual([
      expect.stringMatching(/^垃圾 · .*起了作用$/) as string,
      expect.stringMatching(/^回复过 · .*本来就这么判$/) as string,
    ]);
    await user.click(screen.getByRole('button', { name: '别学 María Ruiz 这个' }));
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    await waitFor(() =>
      expect(sent.toWorker).toEqual([
        { type: 'command.forget-learned', data: { subjectId: 'conversation-1' } },
        { type: 'command.recall-learned', data: { id: 'wish-1' } },
      ]),
    );
  });

  it('forgets everything, and can learn it again any time later', async () => {
    await learned();
    const sent = answerMessages({ 'command.forget-learned': { id: 'wish-2' }, 'command.recall-learned': null });
    const { user } = show(<LearnedSettings />);
    await user.click(await screen.findByRole('button', { name: '全部忘掉' }));
    expect(await screen.findByText('忘掉了，判断正在重新算')).toBeTruthy();
    expect(sent.toWorker[0]).toEqual({ type: 'command.forget-learned', data: {} });
    await db().forgotten.bulkPut([
      { id: 'wish-2', updatedAt: NOW, at: NOW },
      { id: 'wish-3', updatedAt: NOW, at: NOW, subjectId: 'conversation-2' },
      { id: 'wish-4', updatedAt: NOW, at: NOW, subjectId: 'conversation-1', undoneAt: NOW },
    ]);
    await user.click(await screen.findByRole('button', { name: '学回来' }));
    await waitFor(() =>
      expect(sent.toWorker.at(-1)).toEqual({ type: 'command.recall-learned', data: { id: 'wish-2' } }),
    );
    await user.click(await screen.findByRole('button', { name: '你不让学的（1）' }));
    await user.click(screen.getByRole('button', { name: '把 Tom Berg 学回来' }));
    await waitFor(() => expect(sent.toWorker.at(-1)?.data).toEqual({ id: 'wish-3' }));
  });

  it('says when it did not work', async () => {
    await learned();
    answerMessages({});
    const { user } = show(<LearnedSettings />);
    await user.click(await screen.findByRole('button', { name: '全部忘掉' }));
    expect(await screen.findByText('没成功，再点一次')).toBeTruthy();
  });

  it.each(['zh', 'en'] as const)('has nothing for axe to find in %s', async (language) => {
    await learned();
    show(<LearnedSettings />, { language });
    await screen.findByRole('list', { name: language === 'zh' ? '变了的判断' : 'Verdicts it changed' });
    expect(await violations()).toEqual([]);
  });
});
