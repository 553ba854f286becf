/**
 * `npm run bench`: how long the engine, the content script and the way from page to panel take, each beside a floor that
 * anything doing this work must pay. Prints a table and writes `.output/bench.json`.
 *
 *     npm run bench                          everything, about five minutes
 *     npm run bench -- engine                one part: engine, page, verdict, seen
 *     npm run bench -- verdict --stored 1000 fewer conversations in the database
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bold, line, report, run, step, Trouble } from './lib/say.mjs';
import { ensureBrowser, projectEnv, ROOT, setUp } from './lib/setup.mjs';

const PARTS = ['engine', 'page', 'verdict', 'seen'];

async function main() {
  const { values, positionals } = parseArgs({
    options: { stored: { type: 'string', default: '100000' } },
    allowPositionals: true,
  });
  const parts = positionals.length > 0 ? positionals : PARTS;
  const strange = parts.find((part) => !PARTS.includes(part));
  if (strange) throw new Trouble(`There is no part "${strange}"`, [`npm run bench -- ${PARTS.join(' | ')}`]);
  await setUp(import.meta.url);
  process.env.PORTSIDE_BROWSER = await ensureBrowser();
  await step('构建 · Building', async () => {
    const { code, output } = await run('wxt', ['build'], { cwd: ROOT, env: projectEnv() });
    if (code !== 0) throw new Trouble('The extension could not be built.', ['npm test -- --only types,build'], output);
  });
  const { loadBundle, loadTs } = await import('./lib/run-ts.mjs');
  const rows = [];
  for (const part of parts) {
    const module = await loadTs(`scripts/bench/${part}.ts`);
    const engine = part === 'engine' ? await loadBundle('scripts/bench/engine-entry.ts') : undefined;
    const own = await step(part, async () => module.measure({ engine, stored: Number(values.stored) }));
    rows.push(...own);
  }
  print(rows);
  mkdirSync(join(ROOT, '.output'), { recursive: true });
  writeFileSync(join(ROOT, '.output', 'bench.json'), `${JSON.stringify({ node: process.version, rows }, null, 2)}\n`);
}

const number = (value) =>
  value === undefined ? '' : value < 0.1 ? value.toPrecision(2) : value < 100 ? value.toFixed(2) : value.toFixed(0);

function print(rows) {
  line();
  line(
    bold(
      ['what'.padEnd(58), 'median', 'p99', 'floor', '× floor', 'aim']
        .map((cell, i) => (i ? cell.padStart(10) : cell))
        .join(''),
    ),
  );
  for (const row of rows) {
    const ratio = row.floor ? number(row.median / row.floor) : '';
    const cells = [row.what.padEnd(58), number(row.median), number(row.p99), number(row.floor), ratio, row.aim ?? ''];
    line(cells.map((cell, i) => (i ? cell.padStart(10) : cell)).join('') + (row.unit === 'ms' ? '' : `  ${row.unit}`));
  }
  line('\nms unless another unit is named. Floors:');
  for (const floor of new Set(rows.map((row) => row.floorIs).filter(Boolean))) line(`  ${floor}`);
}

try {
  await main();
} catch (error) {
  report(error);
}
process.exit(process.exitCode ?? 0);
