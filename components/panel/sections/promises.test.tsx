// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessages, show, violations } from '@/components/testing/render';
import { aConversation, aPage, aVerdictRecord, NOW } from '@/components/testing/samples';
import { HOUR } from '@/lib/shared/time';
import { db } from '@/lib/store/db';
import type { TaskRecord } from '@/lib/store/rows';
import section from './promises';

const { Body } = section;
const TASK: TaskRecord = {
  id: 't1',
  updatedAt: NOW,
  conversationId: 'conversation-1',
  kind: 'promise',
  key: 'k',
  what: 'We will send the quotation on Monday',
  quote: 'We will send the quotation on Monday',
  dueAt: NOW + 5 * HOUR,
  zone: 'Europe/Berlin',
  state: 'proposed',
  at: NOW,
};

const render = (language: 'zh' | 'en' = 'zh') =>
  show(<Body page={aPage} />, {
    view: { page: aPage, open: { conversation: aConversation, verdict: aVerdictRecord() } },
    language,
  });

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(Date, 'now').mockReturnValue(NOW);
  await db().tasks.clear();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('promises', () => {
  it('are confirmed with one click, with a way back', async () => {
    const sent = answerMessages({ 'command.set-task': { state: 'proposed', dueAt: TASK.dueAt } });
    await db().tasks.put(TASK);
    const { user } = render();
    expect(await screen.findByText('We will send the quotation on Monday')).toBeTruthy();
    expect(screen.getByText('还有 5 小时')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '记下来' }));
    await waitFor(() => expect(sent.toWorker.at(-1)?.data).toEqual({ id: 't1', state: 'open' }));
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    expect(sent.toWorker.at(-1)?.data).toEqual({ id: 't1', state: 'proposed' });
  });

  it('say by whose clock where the buyer’s zone is not certain, and when they are late', async () => {
    const { zone: _, ...unsure } = TASK;
    await db().tasks.put({ ...unsure, dueAt: NOW - HOUR, state: 'open' });
    render('en');
    expect(await screen.findByText(/by our clock/)).toBeTruthy();
    expect(screen.getByText('1 hour late')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Keep it' })).toBeNull();
  });

  it('that are done or none are not shown', async () => {
    await db().tasks.put({ ...TASK, state: 'done' });
    await db().tasks.put({ ...TASK, id: 't2', key: 'k2', conversationId: 'another' });
    const { container } = render();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(container.textContent).toBe('');
  });

  it('have nothing for axe to find', async () => {
    await db().tasks.put(TASK);
    render();
    await screen.findByText('你答应过');
    expect(await violations()).toEqual([]);
  });
});
