/**
 * `npm run -s evaluate -- inquiries FILE.jsonl`: judges one case per line without a browser (docs/evaluate.md).
 *
 * The engine finds its signals by `import.meta.glob`, which only Vite understands, so Vite loads it.
 */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// Standard output is the verdicts alone, so that it can be piped: setting up speaks on the other stream.
process.env.PORTSIDE_SAY = 'stderr';
const { setUp } = await import('./lib/setup.mjs');
const { report } = await import('./lib/say.mjs');
try {
  await setUp(import.meta.url);
} catch (error) {
  report(error);
  process.exit(2);
}
const { runnerImport } = await import('vite');
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { module } = await runnerImport(resolve(root, 'scripts/evaluate/command.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
});
process.exitCode = await module.evaluate(process.argv.slice(2), process);
