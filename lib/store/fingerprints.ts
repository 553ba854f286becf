import Dexie from 'dexie';
import { COPY, likeness, type Fingerprint } from '../engine/seen/fingerprint';
import type { PortsideDb } from './db';
import type { ConversationRecord, FingerprintRecord } from './rows';

/** Texts of one band that are looked at. A band that more of them share is a common phrase, and a copy shares others too. */
export const CROWD = 200;
/** Fingerprints read and compared at once, those sharing most bands first … */
const COMPARED = 16;
/** … and when so few of them are copies, those sharing less are not looked at. */
const FEW = 2;
/** Copies after which no further are sought; a text with more is everywhere anyway. */
const COPIES = 100;

/** The `textKey` of a conversation that began with this text. */
export function textKeyOf({ key }: Pick<Fingerprint, 'key'>): string {
  return key.toString(36);
}

/** @returns undefined for what is no such key, e.g. one of an older version. */
function keyOf(textKey: string): number | undefined {
  const key = Number.parseInt(textKey, 36);
  return Number.isSafeInteger(key) && textKeyOf({ key }) === textKey ? key : undefined;
}

/** Keeps a fingerprint; one that is there is not written again, as each write pays for all its index entries. */
export async function keepFingerprint(db: PortsideDb, print: Fingerprint): Promise<void> {
  if ((await db.fingerprints.where('key').equals(print.key).count()) === 0) await db.fingerprints.put(rowOf(print));
}

/** The same for many at once. @returns keys of those that were not there. */
export async function keepFingerprints(db: PortsideDb, prints: readonly Fingerprint[]): Promise<ReadonlySet<number>> {
  const byKey = new Map(prints.map((print) => [print.key, print]));
  const there = new Set(
    await db.fingerprints
      .where('key')
      .anyOf([...byKey.keys()])
      .primaryKeys(),
  );
  const added = [...byKey.values()].filter(({ key }) => !there.has(key));
  if (added.length > 0) await db.fingerprints.bulkPut(added.map(rowOf));
  return new Set(added.map(({ key }) => key));
}

function rowOf({ key, bands, lanes }: Fingerprint): FingerprintRecord {
  return { key, bands, lanes: Uint32Array.from(lanes) };
}

/** Forgets fingerprints that no conversation has any more. */
export async function dropUnused(db: PortsideDb, textKeys: Iterable<string>): Promise<void> {
  for (const textKey of textKeys) {
    const key = keyOf(textKey);
    if (key === undefined || (await countSaying(db, textKey)) > 0) continue;
    await db.fingerprints.delete(key);
  }
}

/** Sorts after every id: ids are made of hexadecimal digits and hyphens. */
const END_OF_IDS = 'g';

/** Conversations that began with this text, in the order they were first seen. */
function saying(db: PortsideDb, textKey: string, from = '', to = END_OF_IDS) {
  return db.conversations.where('[textKey+id]').between([textKey, from], [textKey, to], false, false);
}

/** How many conversations began with exactly this text; counted in the index. */
export function countSaying(db: PortsideDb, textKey: string): Promise<number> {
  return saying(db, textKey).count();
}

/** The one that began with this text first, as far as we saw; none or one. */
export function firstSaying(db: PortsideDb, textKey: string): Promise<ConversationRecord[]> {
  return saying(db, textKey).limit(1).toArray();
}

/** Of the conversations with one text: so many before and so many after a given one. */
const NEAR = 20;
/** Keys asked for at once. */
const AT_ONCE = 20;

/** A conversation that began with a copy of a text. */
export interface Copy {
  row: ConversationRecord;
  /** 0–1, by fingerprint; 1 = the same but for what is masked. */
  alike: number;
}

/**
 * Conversations that began with a copy of a text, itself included, the most alike text first, in the order they were first
 * seen. Of one text that is everywhere only those next to `around` are read: what came long after cannot change what is told
 * of a conversation.
 *
 * @param around id of a conversation, there or not.
 * @param most rows after which no further text is asked for.
 */
export async function copiesNear(db: PortsideDb, textKey: string, around: string, most: number): Promise<Copy[]> {
  const texts = [...(await copiesOf(db, textKey))];
  const found: Copy[] = [];
  for (let i = 0; i < texts.length && found.length < most; i += AT_ONCE) {
    const some = texts.slice(i, i + AT_ONCE);
    const lists = await Promise.all(some.map(([key]) => near(db, key, around)));
    for (const [k, [, alike]] of some.entries()) found.push(...(lists[k] ?? []).map((row) => ({ row, alike })));
  }
  return found;
}

async function near(db: PortsideDb, textKey: string, around: string): Promise<ConversationRecord[]> {
  // A list from the front is one request, a list backwards a turn for each row: only where there are many.
  const first = await saying(db, textKey)
    .limit(2 * NEAR + 1)
    .toArray();
  if (first.length <= 2 * NEAR) return first;
  const [before, from] = await Promise.all([
    saying(db, textKey, '', around).reverse().limit(NEAR).toArray(),
    db.conversations
      .where('[textKey+id]')
      .between([textKey, around], [textKey, END_OF_IDS])
      .limit(NEAR + 1)
      .toArray(),
  ]);
  return [...before.reverse(), ...from];
}

/**
 * Texts that are copies of this one, itself included: how alike each is, 0–1, by text key; the most alike first. Reads the
 * index only where a band is shared, so that it costs the same however many texts are stored.
 *
 * @returns nothing but itself when its fingerprint is not kept (yet).
 */
export async function copiesOf(db: PortsideDb, textKey: string): Promise<Map<string, number>> {
  const key = keyOf(textKey);
  const own = key === undefined ? undefined : await db.fingerprints.get(key);
  if (own === undefined) return new Map([[textKey, 1]]);
  const candidates = await sharingBands(db, own);
  const copies: { textKey: string; alike: number }[] = [];
  for (let i = 0; i < candidates.length && copies.length < COPIES; i += COMPARED) {
    const rows = await db.fingerprints.bulkGet(candidates.slice(i, i + COMPARED));
    const found = rows
      .filter((row) => row !== undefined)
      .map((row) => ({ textKey: textKeyOf(row), alike: likeness(own.lanes, row.lanes) }))
      .filter(({ alike }) => alike >= COPY);
    copies.push(...found);
    if (found.length <= FEW) break;
  }
  copies.sort((a, b) => b.alike - a.alike || (a.textKey < b.textKey ? -1 : 1));
  return new Map([[textKey, 1] as const, ...copies.map((row) => [row.textKey, row.alike] as const)]);
}

/** Keys of other fingerprints that share a band with this one, those sharing most first. Deterministic. */
async function sharingBands(db: PortsideDb, own: FingerprintRecord): Promise<number[]> {
  // What a live query depends on: Dexie does not see the reads below. Any new fingerprint may be a copy.
  await db.fingerprints.orderBy('key').limit(1).primaryKeys();
  const shared = new Map<number, number>();
  for (const key of await keysOfBands(db, own.bands)) shared.set(key, (shared.get(key) ?? 0) + 1);
  shared.delete(own.key);
  return [...shared].sort(([a, inA], [b, inB]) => inB - inA || a - b).map(([key]) => key);
}

/**
 * Keys under each band, in the transaction under way or one of its own. Asked of IndexedDB itself, one request a band and all
 * at once: through Dexie's queries the same takes several times as long.
 */
function keysOfBands(db: PortsideDb, bands: readonly number[]): PromiseLike<number[]> {
  return db.transaction('r', db.fingerprints, async ({ idbtrans }) => {
    const index = idbtrans.objectStore('fingerprints').index('bands');
    return new Dexie.Promise<number[]>((resolve, reject) => {
      const keys: number[] = [];
      let waiting = bands.length;
      for (const band of bands) {
        const request = index.getAllKeys(band, CROWD) as IDBRequest<number[]>;
        request.onsuccess = () => {
          keys.push(...request.result);
          waiting -= 1;
          if (waiting === 0) resolve(keys);
        };
        request.onerror = () => reject(request.error ?? new Error('reading fingerprints failed'));
      }
      if (waiting === 0) resolve(keys);
    });
  });
}
