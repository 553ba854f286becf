import { defineConfig } from 'vitest/config';

/**
 * The built extension in a real browser: one browser at a time, no retries (a test that passes the second time has failed).
 * Needs `.output/chrome-mv3`; `npm test` builds it first.
 */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  resolve: { alias: { '@': new URL('../..', import.meta.url).pathname } },
  test: {
    include: ['tests/e2e/**/*.spec.ts'],
    environment: 'node',
    retry: 0,
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { TZ: 'Asia/Shanghai' },
  },
});
