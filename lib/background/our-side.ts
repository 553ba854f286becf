import type { RequestOf, ResponseOf } from '../messages/protocol';
import type { CompanyProfile } from '../engine/reply/our-side';
import { Refusal } from '../messages/router';
import { nameKey as nameKeyOf } from '../shared/text';
import { withReopen } from '../store/db';
import { newestOurSide } from '../store/our-side';
import type { ProductRecord } from '../store/rows';
import type { Deps } from './deps';

/** Keeps who we are; the row of this device is written over. Answers with what stood before. */
export function saveOurSide(
  { db, now, newId }: Deps,
  profile: CompanyProfile,
  rep?: string,
): Promise<ResponseOf<'command.save-our-side'>> {
  return withReopen(db, () =>
    db.transaction('rw', db.ourSide, async () => {
      const before = await newestOurSide(db);
      const at = now();
      // Never older than what it replaces: the newest row holds.
      const updatedAt = Math.max(at, (before?.updatedAt ?? 0) + 1);
      await db.ourSide.put({ id: before?.id ?? newId(at), updatedAt, profile, ...(rep === undefined ? {} : { rep }) });
      if (!before) return { before: null };
      return { before: { profile: before.profile, ...(before.rep === undefined ? {} : { rep: before.rep }) } };
    }),
  );
}

type Kept = RequestOf<'command.save-products'>['keep'][number];

/**
 * Keeps and removes products in one transaction. One without an id is the product of the same name, if there is one.
 *
 * @throws Refusal `same-name` when two products would bear one name.
 */
export function saveProducts(
  deps: Deps,
  keep: readonly Kept[],
  remove: readonly string[],
): Promise<ResponseOf<'command.save-products'>> {
  const { db } = deps;
  return withReopen(db, () =>
    db.transaction('rw', db.products, async () => {
      const removed = (await db.products.bulkGet([...remove])).filter((row) => row !== undefined);
      await db.products.bulkDelete([...remove]);
      const before = new Map(removed.map((row) => [row.id, row]));
      const added: string[] = [];
      for (const one of keep) await keepProduct(deps, one, before, added);
      return { before: [...before.values()].map(asKept), added };
    }),
  );
}

async function keepProduct(
  { db, now, newId }: Deps,
  one: Kept,
  before: Map<string, ProductRecord>,
  added: string[],
): Promise<void> {
  const nameKey = nameKeyOf(one.entry.name);
  const named = await db.products.where('nameKey').equals(nameKey).first();
  if (named && one.id !== undefined && named.id !== one.id)
    throw new Refusal('same-name', `There is another product named "${one.entry.name}"`);
  const here = named ?? (one.id === undefined ? undefined : await db.products.get(one.id));
  const at = now();
  const id = here?.id ?? one.id ?? newId(at);
  if (here && !added.includes(here.id) && !before.has(here.id)) before.set(here.id, here);
  if (!here && !before.has(id)) added.push(id);
  await db.products.put({
    id,
    createdAt: here?.createdAt ?? before.get(id)?.createdAt ?? at,
    updatedAt: Math.max(at, (here?.updatedAt ?? 0) + 1),
    nameKey,
    entry: one.entry,
    from: one.from,
    ...(one.pageId === undefined ? {} : { pageId: one.pageId }),
  });
}

function asKept({ id, entry, from, pageId }: ProductRecord): Required<Pick<Kept, 'id'>> & Kept {
  return { id, entry, from, ...(pageId === undefined ? {} : { pageId }) };
}
