import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { join } from 'node:path';
import { spread, type BenchRow } from './row';

const FLOOR = 'seen: one request to the same index of the same database';
const ROUNDS = 200;
/** An address that is ours alone; answered by the browser's own router, never looked up. */
const PAGE = 'https://bench.example/';

interface BenchSeen {
  fill(count: number): Promise<number>;
  search(rounds: number): Promise<{ index: number; whole: number; floor: number; found: number }[]>;
  crowding(): Promise<number>;
}

/** How long it takes to find the copies of a text among those of all conversations stored. */
export async function measure({ stored }: { stored: number }): Promise<BenchRow[]> {
  const bundle = await build({
    entryPoints: [join(import.meta.dirname, 'seen-entry.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
  });
  // A profile on disk: a window without one keeps its databases in memory.
  const context = await chromium.launchPersistentContext('', {
    executablePath: process.env.PORTSIDE_BROWSER ?? 'chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await context.newPage();
    await page.route(PAGE, (route) => route.fulfill({ contentType: 'text/html', body: '<title>bench</title>' }));
    await page.goto(PAGE);
    await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
    const kept = await page.evaluate(
      (count) => (globalThis as unknown as { benchSeen: BenchSeen }).benchSeen.fill(count),
      stored,
    );
    const samples = await page.evaluate(
      (rounds) => (globalThis as unknown as { benchSeen: BenchSeen }).benchSeen.search(rounds),
      ROUNDS,
    );
    const crowd = await page.evaluate(() => (globalThis as unknown as { benchSeen: BenchSeen }).benchSeen.crowding());
    const floor = spread(samples.map((one) => one.floor)).median;
    const among = `among ${stored.toLocaleString('en')} (${crowd.toFixed(0)} share a band)`;
    const row = (what: string, times: number[], aim?: string): BenchRow => ({
      what,
      ...spread(times),
      unit: 'ms',
      floor,
      floorIs: FLOOR,
      ...(aim === undefined ? {} : { aim }),
    });
    const [few, many] = [samples.filter(({ found }) => found <= 20), samples.filter(({ found }) => found > 20)];
    const index = (some: typeof samples): number[] => some.map((one) => one.index);
    const whole = (some: typeof samples): number[] => some.map((one) => one.whole);
    return [
      row(`copies of a text ${among}`, index(few), '< 20'),
      row('the same of a text that came more than 20 times', index(many), '< 20'),
      row('copies and their conversations', whole(few)),
      row('the same of a text that came more than 20 times', whole(many)),
      { what: 'keeping one fingerprint, 2 000 at a time', median: kept, p99: kept, unit: 'ms', samples: 1 },
    ];
  } finally {
    await context.close();
  }
}
