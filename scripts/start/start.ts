import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { demoData } from '../../tests/replica/data';
import type { ReplicaConversation, ReplicaData } from '../../tests/replica/data/types';
import { fromInquiries } from '../../tests/replica/from-inquiries';
import { PLACES } from '../../tests/replica/places';
import { routeReplica } from '../../tests/replica/serve';
import { openConversation, openInquiryList, openOneTalk } from '../../tests/replica/tour';
import { launchExtension, tabIdOf, type Loaded } from '../lib/extension';
import { bold, dim, line, red, seconds, step } from '../lib/say.mjs';
import { openPanelBeside } from '../lib/panel-window';
import { ROOT } from '../lib/setup.mjs';
import { readSettled, shownName, type PanelReading } from './panel-reader';
import { sideBySide } from './pictures';
import { fit, tablePrinter } from './table';

export interface StartOptions {
  window: boolean;
  /** JSON Lines, see docs/evaluate.md. */
  inquiries?: string;
  lang: 'zh' | 'en';
  /** Only the first so many of each list. */
  limit?: number;
}

const LEVELS = ['danger', 'spam', 'unsure', 'genuine'];
const FOLDER = join(ROOT, '.output', 'demo');

/** Shows the extension on the replica: a window that stays, or a walk with a table and pictures. */
export async function start(options: StartOptions): Promise<void> {
  const data = readData(options);
  const loaded = await step('打开浏览器 · Opening the browser', () =>
    launchExtension({
      language: options.lang === 'zh' ? 'zh-CN' : 'en-US',
      window: options.window,
      width: options.window ? 1500 : 1120,
      height: 860,
    }),
  );
  try {
    const replica = await routeReplica(loaded.context, {
      data,
      switches: options.window
        ? { lang: options.lang }
        : { lang: options.lang, board: false, headerDelay: 0, messageDelay: 40, cardDelay: 40 },
    });
    await setLanguage(loaded, options.lang);
    if (options.window) await stay(loaded, data);
    else await walk(loaded, data, options);
    if (replica.sent.length > 0)
      throw new Error(`${String(replica.sent.length)} texts were sent; nothing may ever be sent`);
  } finally {
    await loaded.close();
  }
}

function readData({ inquiries, limit }: StartOptions): ReplicaData {
  const all = inquiries === undefined ? demoData(Date.now()) : readFile(inquiries);
  if (limit === undefined) return all;
  return { ...all, conversations: all.conversations.slice(0, limit), inquiries: all.inquiries.slice(0, limit) };
}

/** The file's messages as chats. Lines that cannot be read are named and left out. */
function readFile(path: string): ReplicaData {
  const { data, bad } = fromInquiries(path, Date.now(), false);
  for (const { line: number, why } of bad) line(red(`  ${path}:${String(number)}: ${why}`));
  if (bad.length > 0) process.exitCode = 1;
  return data;
}

/** `label` of each line that has one, for the summary only; the replica never shows it. */
function labelsOf(path: string): Map<string, string> {
  const labels = new Map<string, string>();
  for (const text of readFileSync(path, 'utf8').split('\n')) {
    try {
      const row = JSON.parse(text) as { id?: unknown; label?: unknown };
      if (typeof row.label === 'string') labels.set(String(row.id), row.label);
    } catch {
      // Named already by the replica's own reading of the file.
    }
  }
  return labels;
}

async function setLanguage(loaded: Loaded, language: 'zh' | 'en'): Promise<void> {
  const worker = await loaded.worker();
  await worker.evaluate(async (wanted) => {
    const { settings } = await chrome.storage.local.get<{ settings?: object }>('settings');
    await chrome.storage.local.set({ settings: { theme: 'system', chips: true, ...settings, language: wanted } });
  }, language);
}

/** A window for a person: page in front, side panel open, until it is closed. */
async function stay(loaded: Loaded, data: ReplicaData): Promise<void> {
  const page = loaded.context.pages()[0] ?? (await loaded.context.newPage());
  await openOneTalk(page);
  const helper = await loaded.context.newPage();
  await helper.goto(loaded.url('popup.html'));
  const tabId = await tabIdOf(page, helper);
  // Chrome opens the side panel for a user's gesture only; the developer protocol may make one.
  const session = await loaded.context.newCDPSession(helper);
  const { windowId } = await helper.evaluate((id) => chrome.tabs.get(id), tabId);
  await session.send('Runtime.evaluate', {
    expression: `chrome.sidePanel.open({ windowId: ${String(windowId)} })`,
    userGesture: true,
    awaitPromise: true,
  });
  await helper.close();
  await page.bringToFront();
  const first = data.conversations.find((each) => each.expect?.level === 'danger') ?? data.conversations[0];
  if (first) await openConversation(page, first.id);
  line(bold('\n点左边的会话，看右边的判断。关掉窗口就结束。'));
  line('Click through the conversations and watch the panel. Close the window to end.');
  await new Promise<void>((resolve) => loaded.context.on('close', () => resolve()));
}

/** One line of the table, as it is also written to `.output/demo/table.jsonl`. */
interface Row {
  id: string;
  place: 'chat' | 'inquiry';
  buyer: string;
  reading: PanelReading | null;
  trouble?: string;
  expected?: string;
  ms: number;
}

const COLUMNS = [
  { title: '', width: 4 },
  { title: '买家 buyer', width: 22 },
  { title: '判断 verdict', width: 18 },
  { title: '优先 priority', width: 14 },
  { title: '主要理由 top evidence', width: 78 },
];

async function walk(loaded: Loaded, data: ReplicaData, options: StartOptions): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const began = Date.now();
  const page = await loaded.context.newPage();
  await openOneTalk(page);
  const panel = await openPanelBeside(loaded, page);
  const labels = options.inquiries === undefined ? new Map<string, string>() : labelsOf(options.inquiries);
  const rows: Row[] = [];
  const print = tablePrinter(COLUMNS, line);
  const taken = new Set<string>();
  const visit = async (conversation: ReplicaConversation, place: Row['place']): Promise<void> => {
    const read = await visitOne(page, panel, conversation, place, rows.at(-1)?.reading?.conversation ?? null);
    const row = { ...read, expected: labels.get(conversation.id) ?? read.expected };
    rows.push(row);
    print(cells(row, rows.length));
    const kind = `${place}-${row.reading?.level ?? 'unread'}`;
    if (taken.has(kind)) return;
    taken.add(kind);
    await sideBySide(loaded.context, page, panel, FOLDER, `${kind}.png`);
  };
  line();
  for (const conversation of data.conversations) await visit(conversation, 'chat');
  for (const inquiry of data.inquiries) await visit(inquiry, 'inquiry');
  if (data.inquiries.length > 0) await takeListPicture(loaded, page, panel);
  writeFileSync(join(FOLDER, 'table.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  summarise(rows, Date.now() - began);
}

async function visitOne(
  page: Page,
  panel: Page,
  conversation: ReplicaConversation,
  place: Row['place'],
  previous: string | null,
): Promise<Row> {
  const began = Date.now();
  const row = {
    id: conversation.id,
    place,
    buyer: shownName(conversation.buyer.name),
    expected: conversation.expect?.level,
  };
  try {
    if (place === 'chat') await openConversation(page, conversation.id, false);
    else await page.goto(`${PLACES.inquiryDetail}?imInquiryId=${conversation.inquiryId}`);
    const reading = await readSettled(panel, row.buyer, previous);
    return { ...row, reading, ms: Date.now() - began };
  } catch (error) {
    return {
      ...row,
      reading: null,
      trouble: error instanceof Error ? error.message : String(error),
      ms: Date.now() - began,
    };
  }
}

function cells(row: Row, number: number): string[] {
  const { reading } = row;
  if (!reading) return [String(number), row.buyer, '—', '', row.trouble ?? ''];
  return [
    String(number),
    row.buyer,
    `${fit(reading.word, 12)}${reading.chance}`,
    reading.priority,
    reading.evidence[0] ?? '',
  ];
}

async function takeListPicture(loaded: Loaded, page: Page, panel: Page): Promise<void> {
  await openInquiryList(page);
  await page
    .locator('portside-chip')
    .first()
    .waitFor({ timeout: 10_000 })
    .catch(() => undefined);
  await page.waitForTimeout(500);
  await sideBySide(loaded.context, page, panel, FOLDER, 'inquiry-list.png');
}

function summarise(rows: readonly Row[], took: number): void {
  const unread = rows.filter((row) => row.reading === null);
  line();
  line(bold('合计 in all'));
  for (const level of LEVELS) {
    const own = rows.filter((row) => row.reading?.level === level);
    const word = own[0]?.reading?.word ?? level;
    line(`  ${fit(word, 12)}${String(own.length).padStart(4)}`);
  }
  if (unread.length > 0)
    line(red(`  没读到 unread ${String(unread.length)}: ${unread.map((row) => row.id).join(' ')}`));
  compare(rows);
  line(dim(`  ${seconds(took)} · ${relative(ROOT, FOLDER)}/`));
  if (unread.length > 0) process.exitCode = 1;
}

/** How the verdicts stand to the labels, the demo's own or the file's, as counts: label down, verdict across. */
function compare(rows: readonly Row[]): void {
  const labelled = rows.filter((row) => row.expected !== undefined && row.reading !== null);
  if (labelled.length === 0) return;
  line(bold('标注对判断 labels against verdicts'));
  line(`  ${fit('', 12)}${LEVELS.map((level) => level.padStart(9)).join('')}`);
  for (const label of [...new Set(labelled.map((row) => row.expected))].sort()) {
    const counts = LEVELS.map(
      (level) => labelled.filter((row) => row.expected === label && row.reading?.level === level).length,
    );
    line(`  ${fit(label ?? '', 12)}${counts.map((count) => String(count).padStart(9)).join('')}`);
  }
}
