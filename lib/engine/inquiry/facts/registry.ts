import { FACT_KINDS, type FactKind, type FactKindSpec } from './fact';

const modules = import.meta.glob<{ default: FactKindSpec }>(['./kinds/*.ts', '!./kinds/*.test.ts'], { eager: true });

/**
 * Every kind of fact, by its file under `kinds/`, in the order of `FACT_KINDS`.
 *
 * @throws when a file's kind is not its name, or a kind has no file.
 */
export const factKinds: readonly FactKindSpec[] = FACT_KINDS.map((kind: FactKind) => {
  const spec = modules[`./kinds/${kind}.ts`]?.default;
  if (spec?.kind !== kind) throw new Error(`facts: no kind ${kind} in kinds/${kind}.ts`);
  return spec;
});
