import type { Signal } from './signal';

const modules = import.meta.glob<Record<string, unknown>>(
  ['./signals/*/*.ts', '!./signals/*/*.test.ts', '!./signals/*/_*.ts'],
  {
    eager: true,
  },
);

function isSignal(value: unknown): value is Signal {
  return typeof value === 'object' && value !== null && 'find' in value && 'id' in value;
}

/**
 * Every signal file under `signals/<group>/`, by its default export; sorted by id, so that judging never depends on file
 * order. A file that starts with `_` helps its neighbours and is no signal.
 *
 * @throws when a file exports no signal or its id is not its path.
 */
export const signals: readonly Signal[] = Object.entries(modules)
  .map(([path, module]) => {
    const id = path
      .replace(/^\.\/signals\//, '')
      .replace(/\.ts$/, '')
      .replace('/', '.');
    const signal = module.default;
    if (!isSignal(signal)) throw new Error(`${path}: no signal as default export`);
    if (signal.id !== id) throw new Error(`${path}: id is ${signal.id}, path says ${id}`);
    return signal;
  })
  .sort((a, b) => (a.id < b.id ? -1 : 1));
