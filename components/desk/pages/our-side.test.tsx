// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessages, show, violations } from '@/components/testing/render';
import { db } from '@/lib/store/db';
import { Desk } from '../desk';

const ID = '0192a000-0000-7000-8000-000000000001';

beforeEach(async () => {
  fakeBrowser.reset();
  location.hash = '#/our-side';
  await Promise.all(db().tables.map((table) => table.clear()));
});
afterEach(cleanup);

const lastSent = (sent: ReturnType<typeof answerMessages>): unknown => sent.toWorker.at(-1)?.data;

describe('our side', () => {
  it('saves an entry when its field is left, and offers the way back', async () => {
    await db().ourSide.put({ id: ID, updatedAt: 1, profile: { name: 'Lumen' } });
    const sent = answerMessages({ 'command.save-our-side': { before: { profile: { name: 'Lumen' } } } });
    const { user } = show(<Desk />, { page: true });
    const name = await screen.findByRole('textbox', { name: '英文名' });
    await user.clear(name);
    await user.type(name, 'Lumen Works');
    expect(sent.toWorker).toEqual([]);
    await user.tab();
    await waitFor(() => expect(lastSent(sent)).toEqual({ profile: { name: 'Lumen Works' } }));
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    expect(lastSent(sent)).toEqual({ profile: { name: 'Lumen' } });
  });

  it('keeps both of two fields that are left faster than they are stored', async () => {
    await db().ourSide.put({ id: ID, updatedAt: 1, profile: {} });
    const sent = answerMessages({ 'command.save-our-side': { before: { profile: {} } } });
    const { user } = show(<Desk />, { page: true });
    await user.type(await screen.findByRole('textbox', { name: '英文名' }), 'Lumen');
    await user.tab();
    await user.type(screen.getByRole('textbox', { name: '网址' }), 'lumen.example');
    await user.tab();
    await waitFor(() => expect(lastSent(sent)).toEqual({ profile: { name: 'Lumen', website: 'lumen.example' } }));
  });

  it('keeps what it cannot read as typed, says how to write it, and saves nothing', async () => {
    const sent = answerMessages({ 'command.save-our-side': { before: null } });
    const { user } = show(<Desk />, { page: true });
    const [moq] = await screen.findAllByRole('textbox', { name: '起订量' });
    await user.type(moq!, 'a lot');
    await user.tab();
    expect(await screen.findByText('写成“500 pcs”或“1 container”')).toBeTruthy();
    expect(moq).toHaveProperty('value', 'a lot');
    expect(sent.toWorker).toEqual([]);
    await user.clear(moq!);
    await user.type(moq!, '1,500 sets');
    await user.tab();
    await waitFor(() => expect(lastSent(sent)).toEqual({ profile: { moq: { amount: 1500, unit: 'sets' } } }));
  });

  it('shows what a pasted table would bring before anything is kept', async () => {
    const sent = answerMessages({ 'command.save-products': { before: [], added: [ID] } });
    const { user } = show(<Desk />, { page: true });
    await user.click(await screen.findByRole('button', { name: '批量导入' }));
    await user.click(screen.getByRole('textbox', { name: /粘贴/ }));
    await user.paste('产品名称\t起订量\nCup\t100\nPot\tmany');
    await user.click(screen.getByRole('button', { name: '读取粘贴的内容' }));
    expect(screen.getByText('第 3 行的起订量读不懂：“many”')).toBeTruthy();
    expect(sent.toWorker).toEqual([]);
    await user.click(screen.getByRole('button', { name: '导入读懂的 1 个，跳过 1 行' }));
    expect(lastSent(sent)).toEqual({
      keep: [{ entry: { name: 'Cup', moq: { amount: 100, unit: 'piece' } }, from: 'file' }],
      remove: [],
    });
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    expect(lastSent(sent)).toEqual({ keep: [], remove: [ID] });
  });

  it('is accessible, in English too', async () => {
    await db().products.put({
      id: ID,
      createdAt: 1,
      updatedAt: 1,
      nameKey: 'cup',
      entry: { name: 'Cup' },
      from: 'hand',
    });
    await db().ourSide.put({ id: ID, updatedAt: 1, profile: { people: [{ name: 'Amy' }, { name: 'Bo' }] } });
    const { user } = show(<Desk />, { page: true, language: 'en' });
    await user.click(await screen.findByRole('button', { name: 'Cup' }));
    expect(await violations()).toEqual([]);
  });
});
