/**
 * `npm run pictures`: takes the pictures of README and docs anew, from the built extension on the replica backend.
 * With `-- --screens`: every screen in both languages, both themes and all widths into `.output/screens/` instead.
 */
import { report, run, step, Trouble } from './lib/say.mjs';
import { ensureBrowser, projectEnv, ROOT, setUp } from './lib/setup.mjs';

try {
  await setUp(import.meta.url);
  process.env.PORTSIDE_BROWSER = await ensureBrowser();
  await step('构建 · Building', async () => {
    const { code, output } = await run('wxt', ['build'], { cwd: ROOT, env: projectEnv() });
    if (code !== 0) throw new Trouble('The extension could not be built.', ['npm test -- --only types,build'], output);
  });
  const { loadTs } = await import('./lib/run-ts.mjs');
  if (process.argv.includes('--screens')) {
    const { takeScreens } = await loadTs('scripts/start/take-screens.ts');
    await step('拍下每个界面 · Taking every screen', takeScreens);
  } else {
    const { takePictures } = await loadTs('scripts/start/take-pictures.ts');
    await step('拍图 · Taking pictures', takePictures);
  }
} catch (error) {
  report(error);
}
process.exit(process.exitCode ?? 0);
