import { describe, expect, it } from 'vitest';
import { demoData } from '../replica/data';
import type { ReplicaConversation, ReplicaData } from '../replica/data/types';
import { clickRow, killWorker, readPanel, readTable, useStage, waitForVerdict } from './fixtures';

const LETTER =
  'Dear Sir, you are invited to the Riverbank evening. It is nearly full. There will be music, speeches and a photographer, and the newspaper comes as well. Do tell us by Friday whether you will join. Greetings, Lea';
const COPY =
  'Dear Anna, you are invited to our Riverbank evening. It is almost full. There will be songs, speeches and a photographer, and the newspaper comes too. Do tell us by Monday whether you will join. Greetings, Tom';

/** Two strangers with nearly the same letter before the demo's own conversations. */
function data(): ReplicaData {
  const demo = demoData(Date.now());
  const [model, message] = [
    demo.conversations[0],
    demo.conversations[0]?.messages.find(({ from }) => from === 'buyer'),
  ];
  if (!model || !message) throw new Error('the demo has no conversations');
  const stranger = (id: string, name: string, text: string): ReplicaConversation => ({
    ...model,
    id,
    customerId: id
      .charCodeAt(id.length - 1)
      .toString(16)
      .padEnd(32, '7'),
    accountId: `99${id.charCodeAt(id.length - 1)}`,
    inquiryId: `88${id.charCodeAt(id.length - 1)}`,
    channel: 'tm',
    lang: 'en',
    subject: '',
    product: undefined,
    buyer: { name, loginId: id, counters: {}, tags: [] },
    messages: [{ id: `${id}-1`, from: 'buyer', kind: 'text', at: message.at, text }],
    shows: [],
    expect: { level: 'unsure', priority: 'normal' },
  });
  const added = [stranger('learn-a', 'Lea Falk', LETTER), stranger('learn-b', 'Tom Rosen', COPY)];
  return { ...demo, conversations: [...added, ...demo.conversations.slice(0, 6)] };
}

const stage = useStage({ data: data() });

describe('what a rep teaches', () => {
  it('changes a near copy, is listed, survives the worker’s end, and goes with the correction', async () => {
    const { page, panel } = await stage().open('oneTalk');
    const [first, copy] = stage().replica.data.conversations as [ReplicaConversation, ReplicaConversation];
    await clickRow(page, copy.id);
    const before = await waitForVerdict(panel, copy);
    await clickRow(page, first.id);
    await waitForVerdict(panel, first);
    await panel.getByRole('button', { name: '垃圾', exact: true }).click();
    await expect.poll(async () => (await readPanel(panel)).level, { timeout: 5000 }).toBe('spam');

    await clickRow(page, copy.id);
    await waitForVerdict(panel, copy);
    await expect.poll(async () => (await readPanel(panel)).level, { timeout: 15_000 }).not.toBe(before.level);
    const taught = await readPanel(panel);
    expect(taught.text).toMatch(/你的标注让它 \+\d+%（原来 \d+%），判断从“.+”变了/);
    const chip = page.locator('portside-chip[place="header"]:visible');
    await expect.poll(() => chip.getAttribute('level'), { timeout: 10_000 }).toBe(taught.level);

    const options = await stage().openExtensionPage('options.html');
    const learned = options.getByRole('region', { name: '学到的' });
    await learned.getByText(/因为学到的变了 1 个/).waitFor();
    const row = learned.getByRole('list', { name: '变了的判断' }).getByRole('listitem');
    expect(await row.innerText()).toContain('Tom Rosen');
    expect(await row.innerText()).toContain(before.word);
    expect(await learned.innerText()).toContain('标成垃圾、危险 1');
    expect(await learned.getByRole('list', { name: '更像垃圾' }).innerText()).toContain('riverbank');

    await learned.getByRole('button', { name: '全部忘掉' }).click();
    await expect.poll(async () => (await readPanel(panel)).level, { timeout: 15_000 }).toBe(before.level);
    await killWorker(stage(), options);
    await learned.getByRole('button', { name: '学回来' }).click();
    await expect.poll(async () => (await readPanel(panel)).level, { timeout: 15_000 }).toBe(taught.level);

    await clickRow(page, first.id);
    await waitForVerdict(panel, first);
    await panel.getByRole('button', { name: '垃圾', exact: true }).click();
    await clickRow(page, copy.id);
    await waitForVerdict(panel, copy);
    await expect.poll(async () => (await readPanel(panel)).level, { timeout: 15_000 }).toBe(before.level);
    expect((await readPanel(panel)).text).not.toContain('你的标注让它');
    await learned.getByText('还没学到什么。在面板里改判一次，这里就有了。').waitFor();
    expect(
      (await readTable<{ id: string; version?: string }>(options, 'learned')).find(({ id }) => id === 'summary')
        ?.version,
    ).toBe('');
    for (const open of [options, page, panel]) await open.close();
  }, 120_000);
});
