import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Unit tests and page fixtures. jsdom only where a file asks for it: happy-dom answers `:has` wrongly (codebases.md §0 no. 5). */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: [
      'lib/**/*.test.{ts,tsx}',
      'components/**/*.test.{ts,tsx}',
      'tests/**/*.test.{ts,tsx}',
      'scripts/**/*.test.ts',
    ],
    exclude: ['tests/e2e/**', 'node_modules/**', '.output/**'],
    environment: 'node',
    sequence: { shuffle: true },
    retry: 0,
    restoreMocks: true,
    unstubGlobals: true,
    env: { TZ: 'Asia/Shanghai' },
  },
});
