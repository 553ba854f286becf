import { BUYER_TYPES, type BuyerTypeId } from '../../../shared/buyer-types';
import type { BuyerTypeSpec } from './buyer-type';

const modules = import.meta.glob<{ default: BuyerTypeSpec }>(['./types/*.ts', '!./types/*.test.ts'], { eager: true });

/**
 * Every type of buyer, by its file under `types/`, in the order of `BUYER_TYPES`.
 *
 * @throws when a file's id is not its name, or a type has no file.
 */
export const buyerTypes: readonly BuyerTypeSpec[] = BUYER_TYPES.map((id: BuyerTypeId) => {
  const spec = modules[`./types/${id}.ts`]?.default;
  if (spec?.id !== id) throw new Error(`buyer-type: no type ${id} in types/${id}.ts`);
  return spec;
});
