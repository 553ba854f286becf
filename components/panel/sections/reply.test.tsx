// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessages, show, violations, type Shown } from '@/components/testing/render';
import { aBuyer, aConversation, aMessage, aPage, aVerdictRecord, NOW } from '@/components/testing/samples';
import type { CompanyProfile } from '@/lib/engine/reply/our-side';
import type { Verdict } from '@/lib/engine/inquiry/verdict';
import { db } from '@/lib/store/db';
import section from './reply';

const { Body } = section;
const PROFILE: CompanyProfile = {
  name: 'Brightwell Kitchenware Co., Ltd.',
  people: [{ name: 'Nina Xu' }],
  moq: { amount: 500, unit: 'piece' },
  leadTime: { from: 25, to: 30 },
};
const ANSWERS = {
  'command.log-reply': null,
  'command.save-draft': { before: null },
  'tab.insert': { done: true, before: '' },
};

async function put(text: string, verdict: Partial<Verdict> = {}, profile: CompanyProfile = PROFILE): Promise<void> {
  await db().conversations.put({ ...aConversation, ...(verdict.level ? { level: verdict.level } : {}) });
  await db().messages.put(aMessage({ text }));
  await db().ourSide.put({ id: 'us', updatedAt: NOW, profile });
}

function render(verdict: Partial<Verdict> = {}, language: 'zh' | 'en' = 'zh'): Shown {
  const conversation = { ...aConversation, ...(verdict.level ? { level: verdict.level } : {}) };
  const open = { conversation, buyer: aBuyer(), verdict: aVerdictRecord(verdict) };
  return show(<Body page={aPage} />, { view: { page: aPage, open }, language });
}

const ASKS = 'Hello, we need 500 pcs of steel bottle 500 ml. What is your MOQ? What is the lead time?';

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(Date, 'now').mockReturnValue(NOW);
  await Promise.all(db().tables.map((table) => table.clear()));
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const suggestions = async (): Promise<HTMLElement[]> => {
  await screen.findByRole('list', { name: '建议' }, { timeout: 15_000 });
  return screen.getAllByRole('listitem');
};

describe('suggested replies', () => {
  it('offers at most three, each with one line why', async () => {
    answerMessages(ANSWERS);
    await put(ASKS);
    render();
    const shown = await suggestions();
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThanOrEqual(3);
  });

  it('writes the one chosen out, answering what was asked from what we entered', async () => {
    const sent = answerMessages(ANSWERS);
    await put(ASKS);
    const { user } = render();
    await suggestions();
    await user.click(screen.getAllByRole('button')[0]!);
    const letter = await screen.findByRole('textbox', { name: '回复' });
    expect(letter.textContent).toMatch(/500/);
    expect(letter.textContent).toMatch(/25/);
    expect(letter.textContent).toMatch(/Nina Xu/);
    expect(sent.toWorker.map(({ type, data }) => [type, (data as { event?: string }).event])).toContainEqual([
      'command.log-reply',
      'chosen',
    ]);
  });

  it('inserts into the page for this conversation only, and takes it back', async () => {
    const sent = answerMessages(ANSWERS);
    await put(ASKS);
    const { user } = render();
    await suggestions();
    await user.click(screen.getAllByRole('button')[0]!);
    const letter = await screen.findByRole('textbox', { name: '回复' });
    const text = letter.textContent;
    await user.click(screen.getByRole('button', { name: '插入到回复框' }));
    await waitFor(() => expect(sent.toTab.at(-1)).toMatchObject({ type: 'tab.insert', tabId: 7 }));
    expect(sent.toTab.at(-1)?.data).toEqual({ visit: 'visit-1', name: 'María Ruiz', text, over: 'empty' });
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    await waitFor(() => expect(sent.toTab.at(-1)?.data).toMatchObject({ text: '', over: { exactly: text } }));
  });

  it('asks before replacing what stands in the composer', async () => {
    const sent = answerMessages({ ...ANSWERS, 'tab.insert': { done: false, why: 'filled' } });
    await put(ASKS);
    const { user } = render();
    await suggestions();
    await user.click(screen.getAllByRole('button')[0]!);
    await user.click(await screen.findByRole('button', { name: '插入到回复框' }));
    await user.click(await screen.findByRole('button', { name: '替换' }));
    await waitFor(() => expect(sent.toTab.at(-1)?.data).toMatchObject({ over: 'anything' }));
  });

  it('says when the page has moved on to another conversation', async () => {
    answerMessages({ ...ANSWERS, 'tab.insert': { done: false, why: 'other-conversation' } });
    await put(ASKS);
    const { user } = render();
    await suggestions();
    await user.click(screen.getAllByRole('button')[0]!);
    await user.click(await screen.findByRole('button', { name: '插入到回复框' }));
    expect(await screen.findByText('页面已经切到别的会话，没有插入。')).toBeTruthy();
  });

  it('keeps what is typed and stores it', async () => {
    const sent = answerMessages(ANSWERS);
    await put(ASKS);
    const { user } = render();
    await suggestions();
    await user.click(screen.getAllByRole('button')[0]!);
    await user.click(await screen.findByRole('button', { name: '自己改' }));
    const field = screen.getByRole('textbox', { name: '回复' });
    await user.clear(field);
    await user.paste('Hello Maria');
    await waitFor(() =>
      expect(sent.toWorker.filter(({ type }) => type === 'command.save-draft').at(-1)?.data).toMatchObject({
        conversationId: 'conversation-1',
        draft: { text: 'Hello Maria', edited: true },
      }),
    );
  });

  it('opens with the letter that was being written', async () => {
    answerMessages(ANSWERS);
    await put(ASKS);
    const draft = { text: 'Dear Maria, half a let', language: 'en' as const, blocks: [], edited: true };
    await db().drafts.put({ id: 'd', updatedAt: NOW, conversationId: 'conversation-1', draft });
    render();
    const field = await screen.findByRole('textbox', { name: '回复' }, { timeout: 15_000 });
    expect(field).toHaveProperty('value', 'Dear Maria, half a let');
  });

  it('suggests nothing to a fraud', async () => {
    answerMessages(ANSWERS);
    await put('Open the link and sign in to see the order', { level: 'danger' });
    render({ level: 'danger' });
    expect(await screen.findByText('这一条不用回。', undefined, { timeout: 15_000 })).toBeTruthy();
    expect(screen.queryByRole('list', { name: '建议' })).toBeNull();
  });

  it('finds templates by Chinese words, from the keyboard alone', async () => {
    answerMessages(ANSWERS);
    await put(ASKS);
    const { user } = render();
    await suggestions();
    await user.click(screen.getByRole('button', { name: '全部模板' }));
    await user.keyboard('样品');
    expect(screen.getAllByRole('option').every((option) => option.textContent.includes('样品'))).toBe(true);
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('textbox', { name: '回复' })).toBeTruthy();
  });

  it('keeps an edited letter as a template under the name given, values as slots again, and takes it back', async () => {
    const sent = answerMessages({ ...ANSWERS, 'command.save-template': { id: 'v1', before: null }, 'command.use-template': { before: 'v1' } }); // prettier-ignore
    await put(ASKS);
    const { user } = render();
    await suggestions();
    await user.click(screen.getAllByRole('button')[0]!);
    expect(screen.queryByRole('button', { name: '存成我的模板' })).toBeNull();
    await user.click(await screen.findByRole('button', { name: '自己改' }));
    await user.type(await screen.findByRole('textbox', { name: '回复' }), ' Talk soon.');
    await user.click(screen.getByRole('button', { name: '存成我的模板' }));
    await user.keyboard('展会用{Enter}');
    const kept = await waitFor(() => {
      const wire = sent.toWorker.find(({ type }) => type === 'command.save-template');
      expect(wire).toBeDefined();
      return (wire!.data as { template: { templateId: string; name: object; texts: { en: string } } }).template;
    });
    expect(kept.name).toEqual({ zh: '展会用', en: '展会用' });
    expect(kept.texts.en).toMatch(/\{\{ greeting \}\}/);
    expect(kept.texts.en).toMatch(/Talk soon\./);
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    await waitFor(() =>
      expect(sent.toWorker.at(-1)).toEqual({
        type: 'command.use-template',
        data: { templateId: kept.templateId, id: null },
      }),
    );
  });

  it.each(['zh', 'en'] as const)('has nothing for axe to find in %s', async (language) => {
    answerMessages(ANSWERS);
    await put(ASKS, {}, {});
    const { user } = render({}, language);
    const list = await screen.findByRole('list', { name: /建议|Suggestions/ }, { timeout: 15_000 });
    expect(await violations()).toEqual([]);
    await user.click(list.querySelector('button')!);
    await screen.findByRole('textbox', { name: /回复|Reply/ });
    expect(await violations()).toEqual([]);
  });
});
