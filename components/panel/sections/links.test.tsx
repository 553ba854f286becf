// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aConversation, aMessage, aPage } from '@/components/testing/samples';
import { show, violations } from '@/components/testing/render';
import type { Level } from '@/lib/engine/inquiry/verdict';
import { db } from '@/lib/store/db';
import links from './links';

beforeEach(async () => {
  await Promise.all(db().tables.map((table) => table.clear()));
  await db().messages.put(
    aMessage({
      links: [
        { text: 'https://www.alibaba.com/order', href: 'http://alibaba.login.example/a?b=c' },
        { text: 'our catalogue', href: 'https://muster.example/list' },
      ],
      attachments: [{ name: 'order.zip', size: 183_400 }],
    }),
  );
});
afterEach(cleanup);

function showLinks(level: Level, language: 'zh' | 'en' = 'zh') {
  const view = { page: aPage, open: { conversation: { ...aConversation, level } } };
  return show(<links.Body page={aPage} />, { view, language });
}

describe('links section', () => {
  it('shows where a link really goes and never makes it clickable', async () => {
    const { container } = showLinks('unsure');
    expect(await screen.findByText('muster.example')).toBeTruthy();
    expect(screen.getByText('写的和去的不一样')).toBeTruthy();
    expect(container.querySelector('a, [href]')).toBeNull();
  });

  it('writes the target of a deceptive link so that nothing turns it back into one', async () => {
    showLinks('unsure');
    expect(await screen.findByText('alibaba[.]login[.]example')).toBeTruthy();
    expect(screen.queryByText(/alibaba\.login\.example/)).toBeNull();
  });

  it('copies an honest address on request', async () => {
    const { user } = showLinks('unsure');
    const copies = await screen.findAllByRole('button', { name: '复制地址' });
    expect(copies).toHaveLength(1);
    await user.click(copies[0] as HTMLElement);
    expect(await navigator.clipboard.readText()).toBe('https://muster.example/list');
    expect(screen.getByText('地址已复制')).toBeTruthy();
  });

  it('makes everything inert under danger, and says so', async () => {
    showLinks('danger');
    expect(await screen.findByText('这里点不开')).toBeTruthy();
    expect(screen.getByText('muster[.]example')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText('ZIP · 183.4 kB')).toBeTruthy();
  });

  it('leaves our own links out', async () => {
    const id = 'conversation-1.000000002.f2';
    await db().messages.put(aMessage({ id, from: 'us', links: [{ text: 'ours', href: 'https://ours.example' }] }));
    showLinks('unsure');
    await screen.findByText('order.zip');
    expect(screen.queryByText(/ours/)).toBeNull();
  });

  it('takes no room when there is nothing to list', () => {
    const { container } = show(<links.Body page={aPage} />, {
      view: { page: aPage, open: { conversation: { ...aConversation, id: 'conversation-9' } } },
    });
    expect(container.querySelector('section')).toBeNull();
  });

  it.each(['zh', 'en'] as const)('has nothing for axe to find in %s', async (language) => {
    showLinks('danger', language);
    await screen.findByText('order.zip');
    expect(await violations()).toEqual([]);
  });
});
