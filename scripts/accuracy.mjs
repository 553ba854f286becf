/**
 * `npm run -s accuracy -- DIR`: cross-validated accuracy on a folder of labelled texts, as Markdown (docs/accuracy.md).
 */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const dir = process.argv[2];
if (dir === undefined) {
  console.error('Usage: npm run -s accuracy -- DIR   (DIR holds inquiries.jsonl and messages.jsonl)');
  process.exitCode = 2;
} else {
  const { module } = await runnerImport(resolve(root, 'scripts/evaluate/accuracy.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  console.log(module.accuracy(resolve(dir)));
}
