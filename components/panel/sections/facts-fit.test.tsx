// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aBuyer, aConversation, aMessage, aPage, NOW } from '@/components/testing/samples';
import '@/components/panel/read-case';
import { show, violations } from '@/components/testing/render';
import { known, unknown } from '@/lib/snapshots/field';
import { db } from '@/lib/store/db';
import type { BuyerRecord } from '@/lib/store/rows';
import factsFit from './facts-fit';

beforeEach(async () => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  await Promise.all(db().tables.map((table) => table.clear()));
  await db().messages.put(aMessage({ text: 'Guten Tag, wir suchen Tabletts und benötigen die Preise, danke.' }));
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function showFit(row: BuyerRecord, language: 'zh' | 'en' = 'zh') {
  return show(<factsFit.Body page={aPage} />, {
    view: { page: aPage, open: { conversation: aConversation, buyer: row } },
    language,
  });
}

async function line(name: string): Promise<HTMLElement> {
  return (await screen.findByRole('rowheader', { name })).closest('tr') as HTMLElement;
}

const GERMAN = {
  email: known('einkauf@muster-haus.de'),
  mobile: known('+49 30 901820'),
  website: known('muster-haus.de'),
};

describe('facts-fit section', () => {
  it('says in words, not by colour alone, that all fits', async () => {
    showFit(aBuyer(GERMAN));
    expect(within(await line('电话')).getByText('对得上')).toBeTruthy();
    expect(within(await line('语言')).getByText('德国常用')).toBeTruthy();
    expect(screen.getByText('都对得上')).toBeTruthy();
    expect(screen.queryByText('就它不一样')).toBeNull();
  });

  it('marks the odd one out, with the flag it points to', async () => {
    showFit(aBuyer({ ...GERMAN, mobile: known('+86 138 0013 8000') }));
    const row = await line('电话');
    expect(within(row).getByText('就它不一样')).toBeTruthy();
    expect(within(row).getByText('是中国的，不是德国')).toBeTruthy();
    expect(row.querySelector('img')?.getAttribute('src')).toBe('/flags/CN.svg');
    expect(screen.getByText('1 处对不上')).toBeTruthy();
    expect(screen.getAllByText('就它不一样')).toHaveLength(1);
  });

  it('shows the account’s age as an age', async () => {
    showFit(aBuyer(GERMAN), 'en');
    expect(within(await line('Account')).getByText('2 years 4 months')).toBeTruthy();
  });

  it('names what the page does not show in one quiet line', async () => {
    showFit(aBuyer({ ...GERMAN, website: unknown() }));
    await line('电话');
    expect(screen.getByText('页面没显示：发送地、网站、地址')).toBeTruthy();
    expect(screen.queryByRole('rowheader', { name: '网站' })).toBeNull();
  });

  it('stays quiet where there is nothing to compare', async () => {
    const { container } = showFit(
      aBuyer({ email: unknown(), website: unknown(), registeredAt: unknown(), company: unknown() }, undefined),
    );
    await db().messages.put(aMessage({ text: 'ok', at: null }));
    expect(await screen.findByText('能比的太少，看不出来。')).toBeTruthy();
    expect(container.querySelector('table')).toBeNull();
  });

  it('takes no room before the messages are there', () => {
    const view = { page: aPage, open: { conversation: { ...aConversation, id: 'conversation-9' }, buyer: aBuyer() } };
    const { container } = show(<factsFit.Body page={aPage} />, { view });
    expect(container.querySelector('section')).toBeNull();
  });

  it.each(['zh', 'en'] as const)('has nothing for axe to find in %s', async (language) => {
    showFit(aBuyer({ ...GERMAN, mobile: known('+86 138 0013 8000') }), language);
    await line(language === 'zh' ? '电话' : 'Phone');
    expect(await violations()).toEqual([]);
  });
});
