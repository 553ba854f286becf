import Dexie, { type Transaction } from 'dexie';
import { BANDS, COPY, LANES, likeness, type Fingerprint } from '../engine/seen/fingerprint';
import type { PortsideDb } from './db';
import type { ConversationRecord, FingerprintRecord } from './rows';

/** Texts of one band that are looked at. A band that more of them share is a common phrase, and a copy shares others too. */
export const CROWD = 200;
/** Sharing so many bands, texts are copies: what shares fewer is read and compared lane by lane. */
const SURE = 14;
/** So many are compared at first, those sharing most bands, and the next only when more than a few of them are copies. */
const COMPARED = [16, 64] as const;
const FEW = 2;
/** A text with more copies is everywhere anyway. */
const MOST_SURE = 60;

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
  return db.transaction('r', [db.fingerprints, db.conversations], async () => {
    const texts = [...(await copiesOf(db, textKey))];
    const found: Copy[] = [];
    for (let i = 0; i < texts.length && found.length < most; i += AT_ONCE) {
      const some = texts.slice(i, i + AT_ONCE);
      const lists = await Promise.all(some.map(([key]) => near(db, key, around)));
      for (const [k, [, alike]] of some.entries()) found.push(...(lists[k] ?? []).map((row) => ({ row, alike })));
    }
    return found;
  });
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
  const copies = key === undefined ? [] : await db.transaction('r', db.fingerprints, async (tx) => search(db, tx, key));
  copies.sort((a, b) => b.alike - a.alike || (a.textKey < b.textKey ? -1 : 1));
  return new Map([[textKey, 1] as const, ...copies.map((row) => [row.textKey, row.alike] as const)]);
}

/** All in one transaction: each of its own would cost as much as the search. */
async function search(db: PortsideDb, { idbtrans }: Transaction, key: number) {
  const own = await db.fingerprints.get(key);
  if (own === undefined) return [];
  // What a live query depends on, as Dexie does not see the bands being read: any new fingerprint may be a copy.
  const watched = db.fingerprints.orderBy('key').limit(1).primaryKeys();
  const [candidates] = await Promise.all([sharingBands(idbtrans, own), watched]);
  const sure = candidates.filter(({ shared }) => shared >= SURE).slice(0, MOST_SURE);
  const copies = sure.map(({ key: other, shared }) => ({ textKey: textKeyOf({ key: other }), alike: alikeBy(shared) }));
  let from = sure.length;
  for (const count of COMPARED) {
    const keys = candidates.slice(from, from + count).map((one) => one.key);
    const found = await compare(db, own, keys);
    copies.push(...found);
    from += count;
    if (found.length <= FEW) break;
  }
  return copies;
}

/** A band is `LANES / BANDS` lanes: the share of equal bands is that power of the share of equal lanes. */
function alikeBy(sharedBands: number): number {
  return (sharedBands / BANDS) ** (BANDS / LANES);
}

async function compare(db: PortsideDb, own: FingerprintRecord, keys: number[]) {
  const rows = await db.fingerprints.bulkGet(keys);
  return rows
    .filter((row) => row !== undefined)
    .map((row) => ({ textKey: textKeyOf(row), alike: likeness(own.lanes, row.lanes) }))
    .filter(({ alike }) => alike >= COPY);
}

/** Another fingerprint, and how many bands it shares. */
interface Candidate {
  key: number;
  shared: number;
}

/** Other fingerprints that share a band with this one, those sharing most first. Deterministic. */
async function sharingBands(transaction: IDBTransaction, own: FingerprintRecord): Promise<Candidate[]> {
  const shared = new Map<number, number>();
  for (const key of await keysOfBands(transaction, own.bands)) shared.set(key, (shared.get(key) ?? 0) + 1);
  shared.delete(own.key);
  return [...shared].map(([key, n]) => ({ key, shared: n })).sort((a, b) => b.shared - a.shared || a.key - b.key);
}

/**
 * Keys under each band. Asked of IndexedDB itself, one request a band and all at once: through Dexie's queries the same takes
 * twice as long.
 */
function keysOfBands(transaction: IDBTransaction, bands: readonly number[]): PromiseLike<number[]> {
  const index = transaction.objectStore('fingerprints').index('bands');
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
}
