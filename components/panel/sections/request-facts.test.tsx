// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aBuyer, aConversation, aMessage, aPage } from '@/components/testing/samples';
import '@/components/panel/read-case';
import { answerMessages, show, violations } from '@/components/testing/render';
import { known, unknown } from '@/lib/snapshots/field';
import { db } from '@/lib/store/db';
import type { BuyerRecord } from '@/lib/store/rows';
import requestFacts from './request-facts';

const TEXT =
  'Hello, we are an importer of homeware. We are looking for bamboo trays, 5,000 pcs with our logo, CIF Rotterdam. What is your lead time? please advise price';

beforeEach(async () => {
  await Promise.all(db().tables.map((table) => table.clear()));
});
afterEach(cleanup);

async function showFacts(text: string, language: 'zh' | 'en' = 'zh', row: BuyerRecord = aBuyer({ tags: known([]) })) {
  await db().messages.put(aMessage({ text }));
  const view = { page: aPage, open: { conversation: { ...aConversation, product: undefined }, buyer: row } };
  return show(<requestFacts.Body page={aPage} />, { view, language });
}

async function line(name: string): Promise<HTMLElement> {
  return (await screen.findByText(name, { selector: 'dt' })).parentElement as HTMLElement;
}

describe('request-facts section', () => {
  it('lists what is asked for in the user’s language, in order', async () => {
    const { container } = await showFacts(TEXT);
    expect(within(await line('产品')).getByText('bamboo trays')).toBeTruthy();
    expect(within(await line('数量')).getByText('5,000 件')).toBeTruthy();
    expect(within(await line('目的港')).getByText('Rotterdam')).toBeTruthy();
    expect(within(await line('定制')).getByText('加 logo')).toBeTruthy();
    const names = [...container.querySelectorAll('dt')].map((dt) => dt.textContent);
    expect(names).toEqual(['产品', '数量', '定制', '目的港', '贸易条款', '他问的', '买家类型', '单子大小']);
  });

  it('numbers the questions and says what they are about', async () => {
    await showFacts(TEXT, 'en');
    const items = within(await line('Questions')).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      'What is your lead time? delivery time',
      'please advise price price',
    ]);
  });

  it('greys what was not said, and what it is short of', async () => {
    await showFacts(TEXT);
    expect(await screen.findByText('没说：规格、交期、付款方式')).toBeTruthy();
  });

  it('marks the quote in the page while pointed at', async () => {
    const sent = answerMessages({ 'tab.highlight': { found: true }, 'tab.clear-highlight': null });
    const { user } = await showFacts(TEXT);
    await user.hover(within(await line('数量')).getByRole('button'));
    await waitFor(() =>
      expect(sent.toTab.at(-1)).toMatchObject({ type: 'tab.highlight', data: { fp: 'f1', quote: '5,000 pcs' } }),
    );
    await user.unhover(within(await line('数量')).getByRole('button'));
    await waitFor(() => expect(sent.toTab.at(-1)?.type).toBe('tab.clear-highlight'));
  });

  it('says so where the words are no longer on the page', async () => {
    answerMessages({ 'tab.highlight': { found: false }, 'tab.clear-highlight': null });
    const { user } = await showFacts(TEXT);
    await user.hover(within(await line('数量')).getByRole('button'));
    expect(await screen.findByText('页面上没找到这句')).toBeTruthy();
  });

  it('names the type of buyer with the words it stands on', async () => {
    await showFacts(TEXT);
    const type = await line('买家类型');
    expect(within(type).getByText('进口商', { selector: '.tag' })).toBeTruthy();
    expect(within(type).getByText('we are an importer')).toBeTruthy();
    expect(within(await line('单子大小')).getByText('大 B')).toBeTruthy();
  });

  it('guesses no type where nothing says so', async () => {
    await showFacts('I need 300 trays, how much?', 'zh', aBuyer({ tags: known([]), company: unknown() }));
    expect(within(await line('买家类型')).getByText('没说，看不出')).toBeTruthy();
    expect(screen.queryByText('单子大小')).toBeNull();
  });

  it('says what on the card tells the type', async () => {
    await showFacts('I need 300 trays, how much?');
    expect(within(await line('买家类型')).getByText('Muster Imports')).toBeTruthy();
  });

  it('lets the rep set the type, with a way back', async () => {
    const sent = answerMessages({ 'command.set-buyer-type': { before: null } });
    const { user } = await showFacts('How much for 300 trays?');
    await user.selectOptions(await screen.findByRole('combobox', { name: '改买家类型' }), '零售商');
    expect(sent.toWorker.at(-1)).toEqual({
      type: 'command.set-buyer-type',
      data: { buyerId: 'buyer-1', type: 'retailer' },
    });
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    expect(sent.toWorker.at(-1)?.data).toEqual({ buyerId: 'buyer-1', type: null });
  });

  it('says when it could not be stored', async () => {
    answerMessages({});
    const { user } = await showFacts('How much for 300 trays?');
    await user.selectOptions(await screen.findByRole('combobox', { name: '改买家类型' }), '零售商');
    expect(await screen.findByText('没存上，再试一次')).toBeTruthy();
  });

  it('lets the rep’s word win over what the text says', async () => {
    await showFacts(TEXT, 'zh', { ...aBuyer({ tags: known([]) }), typeByHand: 'agent' });
    const type = await line('买家类型');
    expect(within(type).getByText('代理', { selector: '.tag' })).toBeTruthy();
    expect(within(type).getByText('你定的')).toBeTruthy();
    expect(within(type).queryByText('进口商', { selector: '.tag' })).toBeNull();
  });

  it('reads nothing off an offer, and says so', async () => {
    await showFacts(
      'We are a leading manufacturer of lamps. We can supply 10,000 pcs. Our products are cheap. Welcome to your enquiry.',
    );
    expect(await screen.findByText('这是在推销，没有要买的东西。')).toBeTruthy();
  });

  it('says when nothing was asked for yet', async () => {
    await showFacts('Hello');
    expect(await screen.findByText('还没说要什么。')).toBeTruthy();
    expect(screen.queryByText(/^没说：/)).toBeNull();
  });

  it('folds a long list', async () => {
    const { user } = await showFacts(
      ['price', 'MOQ', 'lead time', 'packing', 'sample', 'colour', 'stock']
        .map((word) => `What about ${word}?`)
        .join(' '),
    );
    expect(within(await line('他问的')).getAllByRole('listitem')).toHaveLength(5);
    await user.click(screen.getByRole('button', { name: '还有 2 个' }));
    expect(within(await line('他问的')).getAllByRole('listitem')).toHaveLength(7);
  });

  it.each(['zh', 'en'] as const)('has nothing for axe to find in %s', async (language) => {
    await showFacts(TEXT, language);
    await line(language === 'zh' ? '数量' : 'Quantity');
    expect(await violations()).toEqual([]);
  });
});
