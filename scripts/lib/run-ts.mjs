/**
 * TypeScript of the project in a plain script, so that `@/` and `import.meta.glob` mean the same here as in the build. Needs
 * the packages, so call `setUp` first.
 */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, createServer } from 'vite';
import { ROOT } from './setup.mjs';

const SHARED = { root: ROOT, configFile: /** @type {const} */ (false), resolve: { alias: { '@': ROOT } } };

let server;

/**
 * Runs a module in Vite's module runner: each file stays itself, with its own `import.meta.url`.
 *
 * @param {string} path from the repository's root, e.g. `scripts/start/start.ts`
 * @returns {Promise<any>} the module's exports
 */
export async function loadTs(path) {
  server ??= await createServer({
    ...SHARED,
    logLevel: 'error',
    appType: 'custom',
    cacheDir: join(ROOT, '.output', 'vite-cache'),
    server: { middlewareMode: true, hmr: false, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  return server.environments.ssr.runner.import(resolve(ROOT, path));
}

/**
 * Bundles a module as the worker gets it and imports the bundle: for measuring, without the runner's own indirections.
 *
 * @param {string} path from the repository's root
 * @returns {Promise<any>} the module's exports
 */
export async function loadBundle(path) {
  const outDir = join(ROOT, '.output', 'bundles');
  await build({
    ...SHARED,
    logLevel: 'error',
    build: {
      ssr: resolve(ROOT, path),
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'bundle.mjs' } },
    },
  });
  return import(`${pathToFileURL(join(outDir, 'bundle.mjs')).href}?${String(Date.now())}`);
}
