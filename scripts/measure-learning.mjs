/**
 * `npm run -s measure:learning -- DIR`: what a rep’s corrections teach the reader, on a folder of labelled texts, as Markdown.
 */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const dir = process.argv[2];
if (dir === undefined) {
  console.error('Usage: npm run -s measure:learning -- DIR   (DIR holds inquiries.jsonl and messages.jsonl)');
  process.exitCode = 2;
} else {
  const { module } = await runnerImport(resolve(root, 'scripts/evaluate/learning.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  console.log(module.learning(resolve(dir)));
}
