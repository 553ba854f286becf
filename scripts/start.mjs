/**
 * `npm start`: sets up what is missing, builds the extension and opens it on the replica of the seller backend.
 *
 *     npm start                                    a window that stays, or without a display the walk below
 *     npm start -- --headless                      walks the tour without a window, prints a table, writes screenshots
 *     npm start -- --inquiries FILE.jsonl          the messages of a file instead of the demo (docs/evaluate.md)
 *     npm start -- --lang en                       the product in English
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { hasChineseFont } from './lib/browser.mjs';
import { line, report, run, step, Trouble } from './lib/say.mjs';
import { ensureBrowser, projectEnv, ROOT, setUp } from './lib/setup.mjs';

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        headless: { type: 'boolean', default: false },
        inquiries: { type: 'string' },
        lang: { type: 'string', default: 'zh' },
        limit: { type: 'string' },
      },
    });
    return values;
  } catch (error) {
    throw new Trouble(error.message, ['npm start -- [--headless] [--inquiries FILE.jsonl] [--lang zh|en] [--limit N]']);
  }
}

function checkArguments({ inquiries, lang, limit }) {
  if (inquiries !== undefined && !existsSync(inquiries)) {
    throw new Trouble(`没有这个文件 · There is no file ${inquiries}`, ['看看路径写对没有 · check the path']);
  }
  if (lang !== 'zh' && lang !== 'en')
    throw new Trouble(`没有这种语言 · There is no language "${lang}"`, ['--lang zh', '--lang en']);
  if (limit !== undefined && !(Number(limit) > 0)) throw new Trouble(`--limit ${limit}`, ['--limit 20']);
}

async function build() {
  const result = await run('wxt', ['build'], { cwd: ROOT, env: projectEnv() });
  if (result.code === 0) return;
  throw new Trouble(
    '扩展没构建成 · The extension could not be built.',
    ['npm test -- --only types,build'],
    result.output,
  );
}

async function main() {
  const values = readArguments();
  checkArguments(values);
  await setUp(import.meta.url);
  process.env.PORTSIDE_BROWSER = await ensureBrowser();
  if (!hasChineseFont())
    line('  没有中文字体，文字会显示成方框 · no Chinese font here: apt-get install -y fonts-noto-cjk');
  await step('构建扩展 · Building the extension', build);
  const { loadTs } = await import('./lib/run-ts.mjs');
  const { start } = await loadTs('scripts/start/start.ts');
  const window =
    !values.headless && Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY || process.platform !== 'linux');
  await start({ ...values, limit: values.limit === undefined ? undefined : Number(values.limit), window });
}

try {
  await main();
} catch (error) {
  report(error);
}
process.exit(process.exitCode ?? 0);
