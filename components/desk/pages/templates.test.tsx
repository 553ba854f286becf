// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessages, show, violations, type Shown } from '@/components/testing/render';
import { aBuyer, aConversation, aMessage, aVerdictRecord, NOW } from '@/components/testing/samples';
import { db } from '@/lib/store/db';
import type { TemplateRecord } from '@/lib/store/rows';
import { Desk } from '../desk';
import { useUnsaved } from '../templates/unsaved';

const V1 = '0192a000-0000-7000-8000-000000000001';
const V2 = '0192a100-0000-7000-8000-000000000002';

function aVersion(part: Partial<TemplateRecord['template']> = {}, row: Partial<TemplateRecord> = {}): TemplateRecord {
  const template: TemplateRecord['template'] = {
    templateId: 'own-1',
    name: { zh: '展会跟进', en: 'After the fair' },
    purpose: { zh: '展会上聊过的客户', en: 'Met at the fair' },
    kind: 'letter',
    tags: ['展会'],
    slots: [],
    texts: { en: 'It was good to meet you.' },
    ...part,
  };
  return { id: V1, updatedAt: NOW, active: 1, templateId: template.templateId, ...row, template };
}

const SAVED = {
  'command.save-template': { id: V2, before: null },
  'command.use-template': { before: V2 },
  'command.save-templates': { ids: [V2] },
};

async function open(hash: string, language: 'zh' | 'en' = 'zh'): Promise<Shown> {
  location.hash = hash;
  const shown = show(<Desk />, { page: true, language });
  await screen.findByRole('list', { name: /^(模板|Templates)$/ }, { timeout: 20_000 });
  return shown;
}

const text = (): Promise<HTMLElement> => screen.findByRole('textbox', { name: '英语正文' });
const names = (): string[] =>
  within(screen.getByRole('list', { name: '模板' }))
    .getAllByRole('link')
    .map((link) => link.querySelector('b')?.textContent ?? '');
const sentOf = (sent: ReturnType<typeof answerMessages>, type: string): unknown[] =>
  sent.toWorker.filter((wire) => wire.type === type).map(({ data }) => data);
const aFile = (content: string, name: string): File => new File([content], name);

async function importFile(user: Shown['user'], file: File): Promise<void> {
  await user.click(screen.getByRole('button', { name: '导入和导出' }));
  await user.upload(screen.getByLabelText('从文件导入（JSON 或 CSV）'), file);
}

// The page and its engine are loaded when first shown, which takes longer here than in a browser.
beforeAll(() => import('../templates/library-page'), 60_000);
vi.setConfig({ testTimeout: 20_000 });

beforeEach(async () => {
  fakeBrowser.reset();
  useUnsaved.setState({ edits: new Map() });
  await Promise.all(db().tables.map((table) => table.clear()));
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the list of templates', () => {
  it('finds by Chinese words, by words of the text, by tag and by whose it is', async () => {
    await db().templates.put(aVersion());
    const { user } = await open('#/templates');
    expect(names()[0]).toBe('展会跟进');
    const find = screen.getByRole('textbox', { name: /找模板/ });
    await user.type(find, '样品');
    await waitFor(() => expect(names()).toContain('样品'));
    expect(names()).not.toContain('展会跟进');
    await user.clear(find);
    await user.type(find, 'GOOD to meet');
    await waitFor(() => expect(names()).toEqual(['展会跟进']));
    await user.clear(find);
    await user.selectOptions(screen.getByRole('combobox', { name: '标签' }), '投诉');
    await waitFor(() => expect(names()).toHaveLength(1));
    await user.selectOptions(screen.getByRole('combobox', { name: '来源' }), '我的');
    expect(await screen.findByText('没找到。换个词，或者少选一个条件。')).toBeTruthy();
  });

  it('says how often one was used and answered, and when that is too little to say', async () => {
    const use = { conversationId: 'conversation-1', updatedAt: NOW, at: NOW };
    for (let n = 0; n < 5; n += 1) {
      await db().replyUses.put({ ...use, id: `s${n}`, templateId: 'moq', event: 'sent', at: NOW + n });
      await db().replyUses.put({ ...use, id: `i${n}`, templateId: 'moq', event: 'inserted' });
    }
    await db().replyUses.put({ ...use, id: 'x', templateId: 'probe', event: 'inserted' });
    await db().conversations.put({ ...aConversation, lastMessageAt: NOW + 3, lastFrom: 'buyer' });
    await open('#/templates');
    const line = (id: string): string =>
      within(screen.getByRole('list', { name: '模板' }))
        .getAllByRole('link')
        .find((link) => link.getAttribute('href') === `#/templates/${id}`)?.textContent ?? '';
    await waitFor(() => expect(line('moq')).toContain('用过 5 次 · 60% 有回音（发 5 封，回 3 封）'));
    expect(line('probe')).toContain('用过 1 次 · 回音率还不够算');
    expect(line('shipped')).toContain('还没用过');
  });
});

describe('the editor', () => {
  it('shows an error at its line and column, keeps it from being saved, and saves what was put right', async () => {
    const sent = answerMessages(SAVED);
    const { user } = await open('#/templates/moq');
    const field = await text();
    await user.clear(field);
    await user.click(field);
    await user.paste('{{ greeting }}\nOur minimum is {{ moq');
    const error = await screen.findByRole('button', { name: '第 2 行第 16 个字：“{{”后面少了“}}”' });
    const save = screen.getByRole('button', { name: '保存' });
    expect(save).toHaveProperty('disabled', true);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await user.click(error);
    expect(field).toMatchObject({ selectionStart: 30, selectionEnd: 36 });
    await user.type(field, ' }}', { initialSelectionStart: 36 });
    await user.type(field, '{enter}{{{{ signature }}', { initialSelectionStart: 39 });
    await waitFor(() => expect(save).toHaveProperty('disabled', false));
    await user.keyboard('{Control>}s{/Control}');
    const stored = '{{ greeting }}\nOur minimum is {{ moq }}\n{{ signature }}';
    await waitFor(() =>
      expect(sentOf(sent, 'command.save-template')).toMatchObject([
        { template: { templateId: 'moq', texts: { en: stored } } },
      ]),
    );
    // Only what differs is stored: the other languages stay as shipped.
    expect(JSON.stringify(sentOf(sent, 'command.save-template'))).not.toContain('"zh":"{{');
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    await waitFor(() => expect(sentOf(sent, 'command.use-template')).toEqual([{ templateId: 'moq', id: null }]));
  });

  it('names a slot nobody knows, and can make it one of the template', async () => {
    answerMessages(SAVED);
    await db().templates.put(aVersion());
    const { user } = await open('#/templates/own-1');
    const field = await text();
    await user.click(field);
    await user.paste(' Stand {{ stand_number }}.');
    await user.click(await screen.findByRole('button', { name: '把“stand_number”加成新的空' }));
    expect(await screen.findByText('写法没问题')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /第 \d+ 行/ })).toBeNull();
  });

  it('names what must be filled and was left out, and puts it where the cursor is', async () => {
    const { user } = await open('#/templates/moq');
    const field = await text();
    await user.clear(field);
    await user.type(field, 'Hello');
    expect(await screen.findByText(/少了要填的空：.*落款|少了要填的空：.*签名/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '插入签名' }));
    expect(field).toHaveProperty('value', 'Hello{{ signature }}');
  });

  it('inserts a slot found by its Chinese or English name, from the keyboard', async () => {
    await db().templates.put(aVersion());
    const { user } = await open('#/templates/own-1');
    const field = (await text()) as HTMLTextAreaElement;
    field.setSelectionRange(0, 0);
    await user.click(screen.getByRole('button', { name: '插入空' }));
    await user.keyboard('lead t{Enter}');
    expect(field).toHaveProperty('value', '{{ lead_time }}It was good to meet you.');
    expect(document.activeElement).toBe(field);
  });

  it('writes the letter to a stored buyer, or to an invented one', async () => {
    await db().conversations.put(aConversation);
    await db().messages.put(aMessage());
    await db().buyers.put(aBuyer());
    await db().verdicts.put(aVerdictRecord());
    await db().templates.put(aVersion({ texts: { en: 'Dear {{ buyer_name }}, {{ price }}' } }));
    const { user } = await open('#/templates/own-1');
    const letter = await screen.findByRole('textbox', { name: '写出来的信' });
    await waitFor(() => expect(letter.textContent).toBe('Dear María Ruiz, 【填：单价】'));
    expect(screen.getByText('还有 1 个空要你填。')).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: '写给' }), '示例询盘（Karen Lee，美国）');
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: '写出来的信' }).textContent).toContain('Dear Karen Lee'),
    );
  });

  it('goes from language to language with the arrow keys, right to left where due', async () => {
    await db().templates.put(aVersion({ texts: { en: 'Hello', ar: 'مرحبا' } }));
    const { user } = await open('#/templates/own-1');
    await user.click(await screen.findByRole('tab', { name: '英语' }));
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: '阿拉伯语' })).toHaveProperty('ariaSelected', 'true');
    expect(screen.getByRole('textbox', { name: '阿拉伯语正文' }).getAttribute('dir')).toBe('rtl');
    await waitFor(() => expect(screen.getByRole('textbox', { name: '写出来的信' }).getAttribute('dir')).toBe('rtl'));
  });

  it('keeps what was typed while another template is looked at, and marks it', async () => {
    await db().templates.put(aVersion());
    const { user } = await open('#/templates/own-1');
    await user.type(await text(), ' Kept.');
    location.hash = '#/templates/moq';
    await screen.findByRole('heading', { name: '起订量' });
    expect(screen.getByRole('link', { name: /展会跟进.*没保存/ })).toBeTruthy();
    location.hash = '#/templates/own-1';
    await waitFor(async () => expect(await text()).toHaveProperty('value', 'It was good to meet you. Kept.'));
    await user.click(screen.getByRole('button', { name: '不改了' }));
    expect(await text()).toHaveProperty('value', 'It was good to meet you.');
  });

  it('uses an older version again, goes back to the shipped one, and removes one of his own', async () => {
    const sent = answerMessages(SAVED);
    await db().templates.bulkPut([
      aVersion({ templateId: 'moq', texts: { en: 'First' } }, { active: 0 }),
      aVersion({ templateId: 'moq', texts: { en: 'Second' } }, { id: V2 }),
      aVersion({}, { id: '0192a200-0000-7000-8000-000000000003' }),
    ]);
    const { user } = await open('#/templates/moq');
    expect(await text()).toHaveProperty('value', 'Second');
    await user.click(screen.getByRole('button', { name: '以前的版本（3）' }));
    const [older] = screen.getAllByRole('button', { name: /^用 .* 的版本$/ });
    await user.click(older!);
    await user.click(screen.getByRole('button', { name: '恢复自带的' }));
    await waitFor(() =>
      expect(sentOf(sent, 'command.use-template')).toEqual([
        { templateId: 'moq', id: V1 },
        { templateId: 'moq', id: null },
      ]),
    );
    await user.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(() => expect(sentOf(sent, 'command.use-template').at(-1)).toEqual({ templateId: 'moq', id: V2 }));
    location.hash = '#/templates/own-1';
    await user.click(await screen.findByRole('button', { name: '删除' }));
    await waitFor(() => expect(sentOf(sent, 'command.use-template').at(-1)).toEqual({ templateId: 'own-1', id: null }));
  });

  it('duplicates a built-in one under a name of its own, suggested where that one is', async () => {
    const sent = answerMessages(SAVED);
    const { user } = await open('#/templates/moq');
    await user.click(await screen.findByRole('button', { name: '复制一份' }));
    await screen.findByRole('heading', { name: '起订量（副本）' });
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() =>
      expect(sentOf(sent, 'command.save-template')).toMatchObject([
        {
          template: {
            templateId: expect.stringMatching(/^own-/) as string,
            fitsLike: 'moq',
            name: { en: expect.stringMatching(/copy/) as string },
          },
        },
      ]),
    );
  });

  it('stores a new template only once it has a name and a text', async () => {
    const sent = answerMessages(SAVED);
    const { user } = await open('#/templates');
    await user.click(screen.getByRole('button', { name: '新模板' }));
    const save = await screen.findByRole('button', { name: '保存' });
    expect(save).toHaveProperty('disabled', true);
    expect(screen.getByText('起个名字再保存。')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: '名称' }), '寄样通知');
    await user.type(screen.getByRole('textbox', { name: '标签，用逗号隔开' }), '样品，物流');
    await waitFor(() => expect(save).toHaveProperty('disabled', false));
    await user.click(save);
    await waitFor(() =>
      expect(sentOf(sent, 'command.save-template')).toMatchObject([
        { template: { name: { zh: '寄样通知', en: '寄样通知' }, tags: ['样品', '物流'] } },
      ]),
    );
  });
});

describe('files of templates', () => {
  it('with one bad row bring nothing, and the row and the reason are named', async () => {
    const sent = answerMessages(SAVED);
    const { user } = await open('#/templates');
    const csv = 'id,name_zh,text_en\nown-a,好的,Hello\nown-b,坏的,"Hi\n{{ nobody }}"\n';
    await importFile(user, aFile(csv, 'templates.csv'));
    expect(await screen.findByText('有一行不对，一个都没有导入')).toBeTruthy();
    expect(screen.getByText(/第 3 行“坏的”：英语正文第 2 行第 4 个字：没有“nobody”这个空/)).toBeTruthy();
    expect(sentOf(sent, 'command.save-templates')).toEqual([]);
  });

  it('are shown before anything is kept, and can be taken back', async () => {
    const sent = answerMessages(SAVED);
    await db().templates.put(aVersion());
    const { user } = await open('#/templates');
    const templates = [aVersion().template, { name: '新的', texts: { en: 'Hello' } }];
    await importFile(user, aFile(JSON.stringify({ templates }), 'templates.json'));
    expect(await screen.findByText('1 个新的，0 个会更新，1 个没变化。')).toBeTruthy();
    expect(sentOf(sent, 'command.save-templates')).toEqual([]);
    await user.click(screen.getByRole('button', { name: '导入 1 个' }));
    await waitFor(() =>
      expect(sentOf(sent, 'command.save-templates')).toMatchObject([
        { templates: [{ name: { zh: '新的' }, texts: { en: 'Hello' } }] },
      ]),
    );
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    await waitFor(() =>
      expect(sentOf(sent, 'command.use-template')).toEqual([
        { templateId: expect.stringMatching(/^own-/) as string, id: null },
      ]),
    );
  });
});

describe('hostile templates', () => {
  it('stay words: no markup, no turned direction, no endless loop', async () => {
    const evil =
      '<img src=x onerror="document.title=1">{% for i in (1..1000000) %}{% for j in (1..1000000) %}x{% endfor %}{% endfor %}';
    await db().templates.put(
      aVersion({
        templateId: '__proto__',
        name: { zh: '\u202Eevil<b>', en: 'evil' },
        purpose: { zh: '<script>1</script>', en: '' },
        texts: { en: evil, zh: '{{ constructor }}{{ __proto__ }}' },
      }),
    );
    await open('#/templates/__proto__');
    expect(await text()).toHaveProperty('value', evil);
    expect(await screen.findByText('模板太大或循环太多')).toBeTruthy();
    expect(document.querySelector('img, script, main b > b')).toBeNull();
    expect(names()[0]).toBe('evil<b>');
  });
});

describe.each(['zh', 'en'] as const)('for everybody, in %s', (language) => {
  it('has nothing for axe to find in list, editor and menus', async () => {
    await db().templates.bulkPut([
      aVersion({ texts: { en: 'Hello {{ nobody }}', de: 'Hallo' } }),
      aVersion({ templateId: 'own-2' }, { id: V2, active: 0 }),
    ]);
    const { user } = await open('#/templates/own-1', language);
    for (const name of [
      /^(导入和导出|Import and export)$/,
      /^(插入空|Insert a slot)$/,
      /^(用到的空|Slots used)/,
      /^(以前的版本|Versions)/,
      /^(删除的|Removed)/,
      /^(英文名称和其他|Chinese name and more)/,
    ])
      // prettier-ignore
      await user.click(await screen.findByRole('button', { name }));
    expect(await violations()).toEqual([]);
  });
});
