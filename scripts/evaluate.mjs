/**
 * `npm run -s evaluate -- inquiries FILE.jsonl`: judges one case per line without a browser (docs/evaluate.md).
 *
 * The engine finds its signals by `import.meta.glob`, which only Vite understands, so Vite loads it.
 */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { module } = await runnerImport(resolve(root, 'scripts/evaluate/command.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
});
process.exitCode = await module.evaluate(process.argv.slice(2), process);
