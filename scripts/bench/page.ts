import type { BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { demoData } from '../../tests/replica/data';
import type { Switches } from '../../tests/replica/switches';
import { bundleReplica, routeReplica, type ReplicaBundle } from '../../tests/replica/serve';
import { openConversation, openOneTalk } from '../../tests/replica/tour';
import { BUILT, launchExtension } from '../lib/extension';
import { spread, type BenchRow } from './row';
import { trace, type MainThread } from './trace';

const FLOOR = 'page: the same page doing the same without the extension (all tasks of its main thread)';
const CLOCKS = {
  processor: 'Times are processor time of the main thread, from the trace.',
  wall: 'Times are clock time: this browser’s trace has no processor time. Other programs count too.',
};

interface Work {
  load: MainThread[];
  switches: MainThread[];
  /** Those of `switches` that led into the scene's hardest conversation. */
  hardest: MainThread[];
}

const LOADS = 5;
const SWITCHES = 18;
/** Time after which a page and our reading of it are at rest, ms. */
const REST = 1500;

interface Scene {
  name: string;
  switches: Partial<Switches>;
  /** Told apart from the others: the switch that has most to read. */
  hardest: boolean;
  /** Ids opened in turn; the hardest first. */
  open(ids: readonly string[], long: string): string[];
}

const SCENES: Scene[] = [
  {
    name: 'a conversation of 500 messages',
    switches: { bigConversation: true },
    hardest: true,
    open: (ids, long) => [long, ...ids.slice(0, 3)],
  },
  {
    name: 'a list of 2 000 rows',
    switches: { rowCount: 2000, virtualList: false },
    hardest: false,
    open: (ids) => ids.slice(0, 6),
  },
];

/** Main-thread work of the content script on load and per switch, and the page's own without us. */
export async function measure(): Promise<BenchRow[]> {
  const bundle = await bundleReplica();
  const rows: BenchRow[] = sizeRows();
  for (const scene of SCENES) {
    const withUs = await run(scene, bundle, true);
    const without = await run(scene, bundle, false);
    rows.push(...compare(scene, withUs, without));
  }
  return rows;
}

/** A page loads exactly one of them. */
function sizeRows(): BenchRow[] {
  const folder = join(BUILT, 'content-scripts');
  return readdirSync(folder).map((file) => {
    const kB = statSync(join(folder, file)).size / 1000;
    return { what: `content script ${file}, minified`, median: kB, p99: kB, unit: 'kB', samples: 1, aim: '≤ 40' };
  });
}

async function launch(extension: boolean): Promise<BrowserContext> {
  if (extension) return (await launchExtension()).context;
  return chromium.launchPersistentContext('', {
    executablePath: process.env.PORTSIDE_BROWSER ?? 'chromium',
    headless: false,
    args: [
      '--headless=new',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--disable-background-networking',
    ],
    viewport: { width: 1360, height: 860 },
    locale: 'zh-CN',
  });
}

async function run(scene: Scene, bundle: ReplicaBundle, extension: boolean): Promise<Work> {
  const context = await launch(extension);
  try {
    const data = demoData(Date.now());
    const switches = { board: false, headerDelay: 0, messageDelay: 30, cardDelay: 60, ...scene.switches };
    await routeReplica(context, { bundle, data, switches });
    const page = await context.newPage();
    const load: MainThread[] = [];
    for (let turn = 0; turn < LOADS; turn += 1) {
      // The same address again would only be a jump within the page.
      await page.goto('about:blank');
      load.push(await during(page, () => openOneTalk(page)));
    }
    const longest = data.conversations.reduce((a, b) => (b.messages.length > a.messages.length ? b : a)).id;
    const ids = scene.open(
      data.conversations.map(({ id }) => id),
      longest,
    );
    const switched: MainThread[] = [];
    const hardest: MainThread[] = [];
    for (let turn = 0; turn < SWITCHES; turn += 1) {
      const id = ids[turn % ids.length] ?? longest;
      const work = await during(page, () => openConversation(page, id));
      // The first round fills caches of page and extension alike; only returning to a conversation is measured.
      if (turn < ids.length) continue;
      switched.push(work);
      if (scene.hardest && id === ids[0]) hardest.push(work);
    }
    return { load, switches: switched, hardest };
  } finally {
    await context.close();
  }
}

async function during(page: Page, work: () => Promise<void>): Promise<MainThread> {
  const stop = await trace(page);
  await work();
  await page.waitForTimeout(REST);
  return stop();
}

function compare({ name, hardest }: Scene, withUs: Work, without: Work): BenchRow[] {
  const byClock = [...withUs.load, ...withUs.switches].some((work) => work.byClock);
  const row = (what: string, pick: (work: MainThread) => number, list: keyof Work, aim?: string): BenchRow => ({
    what: `${what}, ${name}`,
    ...spread(withUs[list].map(pick)),
    unit: 'ms',
    floor: spread(without[list].map(({ all }) => all)).median,
    floorIs: `${FLOOR}. ${byClock ? CLOCKS.wall : CLOCKS.processor}`,
    ...(aim ? { aim } : {}),
  });
  return [
    row('our script on load', ({ own }) => own, 'load'),
    row('whole main thread on load', ({ all }) => all, 'load'),
    row('our script per switch', ({ own }) => own, 'switches', '≤ 8'),
    ...(hardest ? [row('of these, into the long one', ({ own }) => own, 'hardest', '≤ 8')] : []),
    row('longest turn of it', ({ ownLongest }) => ownLongest, 'switches'),
    row('whole main thread per switch', ({ all }) => all, 'switches'),
  ];
}
