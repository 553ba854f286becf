// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { deferred } from '@/components/testing/deferred';
import { answerMessages, show, violations } from '@/components/testing/render';
import { defaultPack } from '@/lib/engine/inquiry/default-pack';
import { signals } from '@/lib/engine/inquiry/registry';
import type { RulePack } from '@/lib/engine/inquiry/rule-pack';
import { db } from '@/lib/store/db';
import { withEntry, withOption } from './pack-edit';
import { RulePackSettings } from './rule-pack';
import * as saving from './save-file';

const TODAY = '2026-11-22';
const SAVED_AT = Date.UTC(2026, 10, 21, 7, 5);
const ADVERTISING = 'bulk.advertising';
const LINK = 'danger.credential-link';
const SAME = { seen: 3, total: 3, changes: [], next: null };
const name = (id: string): string => signals.find((signal) => signal.id === id)?.description.zh ?? '';

const change = (n: number, more: object = {}) => ({
  subjectId: `s${n}`,
  subject: 'conversation',
  name: `Buyer ${n}`,
  from: 'spam',
  to: 'unsure',
  rule: ADVERTISING,
  ...more,
});

/** A version saved at `SAVED_AT` and `n` minutes. */
async function saved(n: number, pack: unknown, active: 0 | 1, note = ''): Promise<string> {
  const hex = (SAVED_AT + n * 60_000).toString(16).padStart(12, '0');
  const id = `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
  await db().rulePacks.put({ id, updatedAt: 1, pack, note, active });
  return id;
}

async function turnOff(user: UserEvent, id: string): Promise<void> {
  await user.click(await screen.findByRole('checkbox', { name: name(id) }));
}

async function review(user: UserEvent): Promise<void> {
  await user.click(screen.getByRole('button', { name: '看看会变什么…' }));
}

const button = (label: string) => screen.getByRole<HTMLButtonElement>('button', { name: label });

beforeEach(async () => {
  vi.useFakeTimers({ now: Date.parse(`${TODAY}T08:00:00Z`), toFake: ['Date'] });
  await Promise.all(db().tables.map((table) => table.clear()));
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the rules', () => {
  it('are listed with description, switch and weight', async () => {
    show(<RulePackSettings />);
    for (const signal of signals) {
      const entry = defaultPack.signals[signal.id];
      if (entry === undefined) continue;
      const box = await screen.findByRole<HTMLInputElement>('checkbox', { name: signal.description.zh });
      expect(box.checked).toBe(entry.enabled);
      if (signal.id.startsWith('guard.')) continue;
      const weight = screen.getByRole<HTMLInputElement>('spinbutton', { name: `分量 ${signal.id}` });
      expect(weight.valueAsNumber).toBe(Math.abs(entry.weight));
      expect(screen.getByRole<HTMLInputElement>('slider', { name: `分量：${signal.description.zh}` }).value).toBe(
        weight.value,
      );
    }
    expect(screen.getByText(`自带 ${defaultPack.version}`)).toBeTruthy();
    expect(button('看看会变什么…').disabled).toBe(true);
  });

  it('of a pack made before a rule was there show that rule as off', async () => {
    const { [ADVERTISING]: _, ...rest } = defaultPack.signals;
    await saved(0, { ...defaultPack, signals: rest }, 1);
    show(<RulePackSettings />);
    const box = await screen.findByRole<HTMLInputElement>('checkbox', { name: name(ADVERTISING) });
    expect(box.checked).toBe(false);
  });
});

describe('saving', () => {
  it('shows first what was changed and what it would change, then saves with the note', async () => {
    const sent = answerMessages({
      'command.preview-rule-pack': { seen: 3, total: 3, changes: [change(1), change(2, { rule: null })], next: null },
      'command.save-rule-pack': { key: 'k' },
      'command.reset-rule-pack': { key: 'd' },
    });
    const { user } = show(<RulePackSettings />);
    await turnOff(user, ADVERTISING);
    await review(user);
    expect(document.activeElement?.textContent).toBe('保存前看一眼');
    expect(screen.getByText('你改了 1 处')).toBeTruthy();
    expect(screen.getByText('关掉').closest('li')?.textContent).toContain(name(ADVERTISING));
    expect((await screen.findAllByText('最近 3 个判断里有 2 个会变')).length).toBeGreaterThan(0);
    const lines = within(screen.getByRole('list', { name: '会变的判断' })).getAllByRole('listitem');
    expect(lines[0]?.textContent).toContain('Buyer 1');
    expect(lines[0]?.textContent).toContain(name(ADVERTISING));
    expect(lines[0]?.textContent).toContain('从“垃圾”变成“拿不准”');
    expect(lines[1]?.textContent).toContain('因为界线或整体设置变了');
    const pack = withEntry(defaultPack, ADVERTISING, { enabled: false });
    expect(sent.toWorker).toEqual([{ type: 'command.preview-rule-pack', data: { pack, seen: 0 } }]);

    await user.type(screen.getByRole('textbox', { name: '备注（可不填）' }), ' 展会 ');
    await user.click(button('保存'));
    const dated = withEntry(pack, ADVERTISING, { date: TODAY });
    expect(sent.toWorker.at(-1)).toEqual({
      type: 'command.save-rule-pack',
      data: { pack: dated, note: '展会' },
    });
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    expect(sent.toWorker.at(-1)?.type).toBe('command.reset-rule-pack');
  });

  it('says when nothing would change', async () => {
    answerMessages({ 'command.preview-rule-pack': SAME });
    const { user } = show(<RulePackSettings />);
    await turnOff(user, ADVERTISING);
    await review(user);
    expect((await screen.findAllByText('最近 3 个判断都不变')).length).toBeGreaterThan(0);
  });

  it('warns of genuine buyers lost and of dangers let through', async () => {
    const changes = [
      change(1, { from: 'genuine', to: 'spam' }),
      change(2, { from: 'danger', to: 'spam' }),
      change(3, { from: 'danger', to: 'unsure' }),
    ];
    answerMessages({ 'command.preview-rule-pack': { ...SAME, changes } });
    const { user } = show(<RulePackSettings />);
    await turnOff(user, LINK);
    await review(user);
    expect(await screen.findByText('有 1 个真买家会被判成垃圾或危险')).toBeTruthy();
    expect(screen.getByText('有 2 个危险不再报警')).toBeTruthy();
  });

  it('keeps what was edited when the worker refuses', async () => {
    answerMessages({ 'command.preview-rule-pack': SAME });
    const { user } = show(<RulePackSettings />);
    await turnOff(user, ADVERTISING);
    await review(user);
    await user.click(button('保存'));
    expect(await screen.findByText('没存上：refused by the test')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: name(ADVERTISING) }).checked).toBe(false);
  });
});

describe('the comparison', () => {
  /** Answers part by part, when the test says so. */
  function parts() {
    const asked: { before?: string; seen: number; pack: RulePack }[] = [];
    const answers: ((value: unknown) => void)[] = [];
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async ({ data }: { data: never }) => {
      asked.push(data);
      const answer = deferred<unknown>();
      answers.push(answer.resolve);
      return answer.promise;
    }) as never);
    const answer = (value: object): Promise<void> => act(async () => answers.shift()?.({ ok: true, value }));
    return { asked, answer };
  }

  it('goes on part by part, showing how far it is', async () => {
    const { asked, answer } = parts();
    const { user } = show(<RulePackSettings />);
    await turnOff(user, ADVERTISING);
    await review(user);
    await answer({ seen: 25, total: 40, changes: [change(1)], next: 'v25' });
    expect(screen.getByText('正在比较 25 / 40')).toBeTruthy();
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('0.625');
    await answer({ seen: 15, total: 40, changes: [change(2)], next: null });
    expect(screen.getAllByText('最近 40 个判断里有 2 个会变').length).toBeGreaterThan(0);
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(asked.map(({ before, seen }) => [before, seen])).toEqual([
      [undefined, 0],
      ['v25', 25],
    ]);
  });

  it('stops when told to, and can be made again', async () => {
    const { asked, answer } = parts();
    const { user } = show(<RulePackSettings />);
    await turnOff(user, ADVERTISING);
    await review(user);
    await answer({ seen: 25, total: 400, changes: [change(1)], next: 'v25' });
    await user.click(button('不看了'));
    await answer({ seen: 25, total: 400, changes: [change(2)], next: 'v50' });
    expect(asked).toHaveLength(2);
    expect(screen.getAllByText('看了 25 个，有 1 个会变（没看完）').length).toBeGreaterThan(0);
    await user.click(button('再比较一次'));
    expect(asked.at(-1)).toMatchObject({ seen: 0 });
  });

  it('of an older draft never stands beside a newer one', async () => {
    const { asked, answer } = parts();
    const { user } = show(<RulePackSettings />);
    await turnOff(user, ADVERTISING);
    await review(user);
    await turnOff(user, LINK);
    expect(screen.queryByText('保存前看一眼')).toBeNull();
    await review(user);
    await answer({ seen: 1, total: 1, changes: [change(7)], next: null });
    expect(screen.queryByText('Buyer 7')).toBeNull();
    await answer({ ...SAME, changes: [change(8)] });
    expect(screen.getByText('Buyer 8')).toBeTruthy();
    expect(asked[1]?.pack.signals[LINK]?.enabled).toBe(false);
  });

  it('says so when it fails', async () => {
    answerMessages({});
    const { user } = show(<RulePackSettings />);
    await turnOff(user, ADVERTISING);
    await review(user);
    expect((await screen.findAllByText('没比较成：refused by the test')).length).toBeGreaterThan(0);
  });
});

describe('weights, words and thresholds', () => {
  /** The pack the review would save. */
  async function reviewed(user: UserEvent, sent: { toWorker: { data: unknown }[] }): Promise<RulePack> {
    await review(user);
    return (sent.toWorker.at(-1)!.data as { pack: RulePack }).pack;
  }

  it('a weight is set by slider or number, genuine rules with the sign the pack wants', async () => {
    const sent = answerMessages({ 'command.preview-rule-pack': SAME });
    const { user } = show(<RulePackSettings />);
    fireEvent.change(await screen.findByRole('slider', { name: `分量：${name('real.history')}` }), {
      target: { value: '3' },
    });
    const number = screen.getByRole('spinbutton', { name: '分量 bulk.many-suppliers' });
    await user.clear(number);
    await user.type(number, '25');
    const pack = await reviewed(user, sent);
    expect(pack.signals['real.history']?.weight).toBe(-3);
    expect(pack.signals['bulk.many-suppliers']?.weight).toBe(10);
    await user.tab();
    expect((number as HTMLInputElement).value).toBe('10');
  });

  it('a word is added by the keyboard and taken out again', async () => {
    const sent = answerMessages({ 'command.preview-rule-pack': SAME });
    const { user } = show(<RulePackSettings />);
    const row = (await screen.findByRole('checkbox', { name: name(LINK) })).closest('li') as HTMLElement;
    await user.click(within(row).getByRole('button', { name: '词表和阈值' }));
    const list = within(row).getByRole('group', { name: /^短链接网站/ });
    const field = within(list).getByRole('textbox');
    const add = async (word: string): Promise<void> => {
      await user.click(field);
      await user.paste(word);
      await user.keyboard('{Enter}');
    };
    await add('https://New.Example/');
    expect(within(list).getByText('已加上 new.example')).toBeTruthy();
    await add('new.example');
    expect(within(list).getByText('new.example 已经在里面了')).toBeTruthy();
    await user.click(within(list).getByRole('button', { name: '删掉 bit.ly' }));
    expect(document.activeElement).toBe(field);
    const before = defaultPack.signals[LINK]?.options?.shorteners as string[];
    const shorteners = [...before.filter((word) => word !== 'bit.ly'), 'new.example'];
    expect(await reviewed(user, sent)).toEqual(withOption(defaultPack, LINK, 'shorteners', shorteners));
    expect(screen.getByText('加上 new.example，删掉 bit.ly')).toBeTruthy();
  });

  it('the two lines cannot cross', async () => {
    const sent = answerMessages({ 'command.preview-rule-pack': SAME });
    const { user } = show(<RulePackSettings />);
    const genuine = await screen.findByRole('spinbutton', { name: '多少算像真买家（%）' });
    await user.clear(genuine);
    await user.type(genuine, '99');
    const { thresholds } = await reviewed(user, sent);
    expect(thresholds.genuine).toBeCloseTo(defaultPack.thresholds.spam - 0.01);
  });
});

describe('the text', () => {
  async function openText(user: UserEvent): Promise<HTMLElement> {
    await user.click(await screen.findByRole('button', { name: /用 JSON 编辑/ }));
    return screen.getByRole('textbox', { name: '规则包 JSON' });
  }

  it('names the line where it is broken, and cannot be saved', async () => {
    const { user } = show(<RulePackSettings />);
    const editor = await openText(user);
    fireEvent.change(editor, { target: { value: '{\n  "version": "1",\n  oops\n}' } });
    expect(screen.getByText(/第 3 行第 3 个字附近不是正确的 JSON/)).toBeTruthy();
    expect(editor.getAttribute('aria-invalid')).toBe('true');
    expect(button('看看会变什么…').disabled).toBe(true);
  });

  it('names the place where it is not accepted, in the user’s words', async () => {
    const { user } = show(<RulePackSettings />);
    const editor = await openText(user);
    const text = JSON.stringify({ ...defaultPack, thresholds: { ...defaultPack.thresholds, spam: 7 } });
    fireEvent.change(editor, { target: { value: text } });
    expect(screen.getByText('多少算垃圾：要填 0 到 1 之间的数（thresholds.spam）')).toBeTruthy();
    await user.click(button('放弃修改'));
    expect(screen.queryByText(/thresholds\.spam/)).toBeNull();
  });
});

describe('versions', () => {
  it('are listed with time, note and difference, and put in use again with a way back', async () => {
    const sent = answerMessages({ 'command.use-rule-pack': { key: 'k' } });
    const first = await saved(0, withEntry(defaultPack, ADVERTISING, { enabled: false }), 0, '展会期间');
    const second = await saved(1, { ...defaultPack, version: '1.0.0-own' }, 1);
    const { user } = show(<RulePackSettings />);
    expect(await screen.findByText('你改过的 1.0.0-own')).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: '以前的版本（2）' }));
    const rows = within(screen.getByRole('list', { name: '保存过的版本' })).getAllByRole('listitem');
    expect(rows[0]?.textContent).toBe('2026年11月21日 15:06和自带规则一样在用');
    expect(rows[1]?.textContent).toBe('2026年11月21日 15:05展会期间和自带规则有 1 处不同用回这个');
    await user.click(button('用回 2026年11月21日 15:05 的版本'));
    expect(sent.toWorker).toEqual([{ type: 'command.use-rule-pack', data: { id: first } }]);
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    expect(sent.toWorker.at(-1)).toEqual({ type: 'command.use-rule-pack', data: { id: second } });
  });

  it('that can no longer be read are named so and cannot be used', async () => {
    await saved(0, { form: 'older' }, 0);
    const { user } = show(<RulePackSettings />);
    await user.click(await screen.findByRole('button', { name: '以前的版本（1）' }));
    expect(screen.getByText('这个版本已经读不了')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /^用回/ }).disabled).toBe(true);
  });

  it('the built-in rules are one click away, and so is the way back', async () => {
    const sent = answerMessages({ 'command.reset-rule-pack': { key: 'd' }, 'command.use-rule-pack': { key: 'k' } });
    const id = await saved(0, { ...defaultPack, version: 'mine' }, 1);
    const { user } = show(<RulePackSettings />);
    await user.click(await screen.findByRole('button', { name: '恢复自带规则' }));
    expect(sent.toWorker[0]?.type).toBe('command.reset-rule-pack');
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    expect(sent.toWorker.at(-1)).toEqual({ type: 'command.use-rule-pack', data: { id } });
  });
});

describe('files', () => {
  const file = (content: string): File => new File([content], 'rules.json', { type: 'application/json' });

  it('what is shown goes out, and comes in again unsaved', async () => {
    const save = vi.spyOn(saving, 'saveFile').mockReturnValue(undefined);
    const sent = answerMessages({ 'command.preview-rule-pack': SAME });
    const { user } = show(<RulePackSettings />);
    await turnOff(user, ADVERTISING);
    await user.click(button('导出成文件'));
    const [fileName, blob] = save.mock.calls[0] as [string, Blob];
    expect(fileName).toBe(`portside-rules-${TODAY}.json`);
    await user.click(button('放弃修改'));
    await user.upload(screen.getByLabelText('从文件导入…'), file(await blob.text()));
    expect(await screen.findByText('文件里的规则已经填进上面，还没保存')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: name(ADVERTISING) }).checked).toBe(false);
    expect(sent.toWorker).toEqual([]);
    expect(button('看看会变什么…').disabled).toBe(false);
  });

  it.each([
    ['{', '没导入，规则没有变。第 1 行第 2 个字附近不是正确的 JSON。'],
    ['{"a": 1}', '没导入，规则没有变。规则包：少了“version”（(top)）'],
    [`"${'x'.repeat(1_000_001)}"`, '这个文件太大，不是规则包。'],
  ])('a file that is no pack is refused with the place of the fault (%#)', async (content, text) => {
    const { user } = show(<RulePackSettings />);
    await user.upload(await screen.findByLabelText('从文件导入…'), file(content));
    expect(await screen.findByText(text)).toBeTruthy();
    expect(button('看看会变什么…').disabled).toBe(true);
  });
});

describe('for everybody', () => {
  it.each(['zh', 'en'] as const)(
    'axe finds nothing in %s, with everything open',
    async (language) => {
      answerMessages({
        'command.preview-rule-pack': { ...SAME, changes: [change(1, { from: 'genuine' }), change(2)] },
      });
      await saved(0, defaultPack, 1, 'a note');
      const { user } = show(<RulePackSettings />, { language });
      const index = language === 'zh' ? 'zh' : 'en';
      const box = signals.find(({ id }) => id === LINK)?.description[index] ?? '';
      const row = (await screen.findByRole('checkbox', { name: box })).closest('li') as HTMLElement;
      await user.click(
        within(row).getByRole('button', { name: language === 'zh' ? '词表和阈值' : 'Lists and thresholds' }),
      );
      await user.click(within(row).getByRole('checkbox'));
      await user.click(screen.getByRole('button', { name: language === 'zh' ? /^以前的版本/ : /^Earlier versions/ }));
      await user.click(screen.getByRole('button', { name: language === 'zh' ? '更多界线' : 'More thresholds' }));
      await user.click(screen.getByRole('button', { name: language === 'zh' ? /^看看会变/ : /^See what/ }));
      await waitFor(() => expect(screen.getByText('Buyer 1')).toBeTruthy());
      expect(await violations()).toEqual([]);
    },
    30_000,
  );
});
