// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { aConversation, aPage, aWord, NOW } from '@/components/testing/samples';
import { show, violations } from '@/components/testing/render';
import { viewCase } from '@/lib/engine/inquiry/view';
import { fingerprint } from '@/lib/engine/seen/fingerprint';
import { db } from '@/lib/store/db';
import { keepFingerprint, textKeyOf } from '@/lib/store/fingerprints';
import type { ConversationRecord } from '@/lib/store/rows';
import seenBefore from './seen-before';

const LETTER =
  'We are a trading house and want to order 2,000 lunch boxes for the ministry of education, please send your catalogue ' +
  'and the best price soon, our director will confirm the order at once.';

async function put(n: number, text: string, part: Partial<ConversationRecord> = {}): Promise<void> {
  const row: ConversationRecord = {
    ...aConversation,
    id: `conversation-${n}`,
    key: `c:${n}`,
    name: `Buyer ${n}`,
    nameKey: `buyer ${n}`,
    buyerId: `buyer-${n}`,
    firstMessageAt: Date.UTC(2026, 2, n + 1, 4),
    firstText: text,
    ...part,
  };
  const print = fingerprint(viewCase({ text, now: 0 }).buyerParts);
  if (print) await keepFingerprint(db(), print);
  await db().conversations.put(print ? { ...row, textKey: textKeyOf(print) } : row);
}

beforeEach(async () => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  await Promise.all(db().tables.map((table) => table.clear()));
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function showFor(n: number, language: 'zh' | 'en' = 'zh') {
  const view = { page: aPage, open: { conversation: { ...aConversation, id: `conversation-${n}` } } };
  return show(<seenBefore.Body page={aPage} />, { view, language });
}

async function putCampaign(): Promise<void> {
  await put(1, `Dear Sir,\n${LETTER}`, { level: 'spam', lastFrom: 'us', unanswered: 0 });
  await put(2, LETTER.replace('2,000', '500'), { channel: 'inquiry', key: 'q:77', inquiryId: '77', level: 'unsure' });
  await put(3, LETTER.replace('send your catalogue', 'let us have a price list'), {
    name: 'Buyer 1',
    nameKey: 'buyer 1',
  });
  await put(4, LETTER, { name: '', nameKey: '' });
  await put(5, LETTER);
}

describe('seen before', () => {
  it('says how often, since when and under how many names, in both languages', async () => {
    await putCampaign();
    showFor(5);
    expect(await screen.findByText('这段话从 3月 起出现过 5 次，4 个不同的名字。')).toBeTruthy();
    cleanup();
    showFor(5, 'en');
    expect(await screen.findByText('Since March these words have come 5 times, under 4 different names.')).toBeTruthy();
  });

  it('tells of each what became of it, newest first, the rest behind a fold reached by keyboard', async () => {
    await putCampaign();
    await db().feedback.put({ ...aWord('spam'), subjectId: 'conversation-1' });
    const { user } = showFor(5);
    await screen.findByText('见过吗');
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      '没有名字2026年3月5日像真买家 · 还没回',
      'Buyer 12026年3月4日像真买家 · 还没回 · 有改动',
      'Buyer 22026年3月3日拿不准 · 还没回',
    ]);
    await user.tab();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('打开 Buyer 2 的询盘');
    await user.tab();
    await user.keyboard('{Enter}');
    expect(screen.getAllByRole('listitem')[3]?.textContent).toBe('Buyer 12026年3月2日垃圾 (你改判的) · 回过了');
  });

  it('opens an inquiry by its number, and nothing else', async () => {
    await putCampaign();
    const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    const { user } = showFor(5);
    await user.click(await screen.findByRole('button', { name: '打开 Buyer 2 的询盘' }));
    expect(create).toHaveBeenCalledWith({ url: 'https://message.alibaba.com/message/maDetail.htm?imInquiryId=77' });
    expect(screen.getAllByRole('button', { name: /打开/ })).toHaveLength(1);
  });

  it('shows nothing for words that came once, are too short, or are one message shown twice', async () => {
    await put(1, LETTER);
    await put(2, 'price?');
    await put(3, 'price?');
    await put(1, LETTER, { id: 'conversation-9', key: 'q:9', channel: 'inquiry', inquiryId: '9' });
    for (const n of [1, 2]) {
      const { container } = showFor(n);
      await waitFor(() => expect(container.querySelector('main')?.childElementCount).toBe(0));
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(screen.queryByText('见过吗')).toBeNull();
      cleanup();
    }
  });

  it.each([LETTER, LETTER.replace('best price', 'price list')])(
    'appears by itself when a copy arrives',
    async (copy) => {
      await put(1, LETTER);
      const { container } = showFor(1);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(container.querySelector('section')).toBeNull();
      await put(2, copy, { name: 'Buyer 1', nameKey: 'buyer 1' });
      expect(await screen.findByText('这段话从 3月 起出现过 2 次，都是同一个名字。')).toBeTruthy();
    },
  );

  it.each(['zh', 'en'] as const)('has nothing for axe to find in %s', async (language) => {
    await putCampaign();
    showFor(5, language);
    await screen.findAllByRole('listitem');
    expect(await violations()).toEqual([]);
  });
});
