// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aBuyer, aConversation, aMessage, aPage } from '@/components/testing/samples';
import '@/components/panel/read-case';
import { answerMessages, show, violations } from '@/components/testing/render';
import { unknown } from '@/lib/snapshots/field';
import { db } from '@/lib/store/db';
import requestFacts from './request-facts';
import sampleGate from './sample-gate';

beforeEach(async () => {
  await Promise.all(db().tables.map((table) => table.clear()));
});
afterEach(cleanup);

const STRANGER = aBuyer({ company: unknown(), website: unknown(), tags: unknown() });
const ASKS = 'Hello dear, please send me 2 free samples';

async function showGate(
  texts: readonly string[],
  language: 'zh' | 'en' = 'zh',
  row = STRANGER,
  product?: string,
  beside = false,
) {
  await db().messages.bulkPut(
    texts.map((text, i) => aMessage({ id: `conversation-1.00000000${i}.f${i}`, fp: `f${i}`, at: 1_000 + i, text })),
  );
  const view = { page: aPage, open: { conversation: { ...aConversation, product }, buyer: row } };
  const node = (
    <>
      <sampleGate.Body page={aPage} />
      {beside && <requestFacts.Body page={aPage} />}
    </>
  );
  return show(node, { view, language });
}

describe('sample-gate section', () => {
  it('warns, quotes the buyer, and says what to ask first', async () => {
    await showGate([ASKS]);
    expect(await screen.findByText('上来就要免费样品，别的什么都没说')).toBeTruthy();
    const list = within(screen.getByRole('list', { name: '寄之前先问清' })).getAllByRole('listitem');
    expect(list.map((item) => item.textContent)).toEqual([
      '要哪一款',
      '样品满意的话打算订多少',
      '什么公司，做什么的',
      '寄到哪：收件人、地址、电话',
      '样品费和运费谁出',
    ]);
    expect(screen.getByRole('button').textContent).toContain('samples');
  });

  it('leaves out what the page tells', async () => {
    await showGate([ASKS], 'en', STRANGER, 'Steel bottle 500 ml');
    const list = await screen.findByRole('list', { name: 'Ask before sending' });
    expect(within(list).queryByText('which product')).toBeNull();
    expect(within(list).getAllByRole('listitem')).toHaveLength(4);
  });

  it('calms down once he speaks of an order, and names only what is left', async () => {
    await showGate([ASKS, 'We would order 800 pcs', 'we pay the freight'], 'en');
    expect(await screen.findByText('Asked for samples first; a few things are still open')).toBeTruthy();
    const list = within(screen.getByRole('list', { name: 'Ask before sending' })).getAllByRole('listitem');
    expect(list.map((item) => item.textContent)).toContain('which company, and what it does');
    expect(list.map((item) => item.textContent)).not.toContain('who pays for the sample and the freight');
  });

  it('marks the words in the page while pointed at', async () => {
    const sent = answerMessages({ 'tab.highlight': { found: false }, 'tab.clear-highlight': null });
    const { user } = await showGate([ASKS]);
    await user.hover(await screen.findByRole('button'));
    await waitFor(() => expect(sent.toTab.at(-1)).toMatchObject({ type: 'tab.highlight', data: { fp: 'f0' } }));
    expect(await screen.findByText('页面上没找到这句')).toBeTruthy();
    await user.unhover(screen.getByRole('button'));
    await waitFor(() => expect(sent.toTab.at(-1)?.type).toBe('tab.clear-highlight'));
  });

  it.each([
    ['no samples are wanted', ['How much is it?'], STRANGER],
    ['the company is known', [ASKS], aBuyer()],
    ['business was spoken of first', ['What is the price for 500 pcs?', ASKS], STRANGER],
  ])('takes no room where %s', async (_why, texts, row) => {
    await showGate(texts, 'zh', row, undefined, true);
    // Its neighbour is worked out from the same rows: once that stands there, this one would too.
    await screen.findByRole('heading', { name: '他要什么' });
    expect(screen.queryByRole('heading', { name: '寄样品之前' })).toBeNull();
  });

  it.each(['zh', 'en'] as const)('has nothing for axe to find in %s', async (language) => {
    await showGate([ASKS], language);
    await screen.findByRole('list');
    expect(await violations()).toEqual([]);
  });
});
