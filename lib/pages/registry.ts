import type { PageAdapter } from './adapter';

const modules = import.meta.glob<PageAdapter>(['./adapters/*.ts', '!./adapters/*.test.ts'], {
  eager: true,
  import: 'default',
});

/** Every page adapter, found by its file; a new page is a new file under `adapters/`, no list to edit. */
export const adapters: readonly PageAdapter[] = Object.values(modules);
