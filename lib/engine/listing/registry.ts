import type { ListingRule } from './rule';

const modules = import.meta.glob<Record<string, unknown>>(
  ['./rules/*/*.ts', '!./rules/*/*.test.ts', '!./rules/*/_*.ts'],
  { eager: true },
);

function isRule(value: unknown): value is ListingRule {
  return typeof value === 'object' && value !== null && 'check' in value && 'id' in value;
}

/**
 * Every rule file under `rules/<group>/`, by its default export, sorted by id. A file that starts with `_` helps its
 * neighbours.
 *
 * @throws when a file exports no rule or its id is not its path.
 */
export const rules: readonly ListingRule[] = Object.entries(modules)
  .map(([path, module]) => {
    const id = path
      .replace(/^\.\/rules\//, '')
      .replace(/\.ts$/, '')
      .replace('/', '.');
    const rule = module.default;
    if (!isRule(rule)) throw new Error(`${path}: no rule as default export`);
    if (rule.id !== id) throw new Error(`${path}: id is ${rule.id}, path says ${id}`);
    return rule;
  })
  .sort((a, b) => (a.id < b.id ? -1 : 1));
