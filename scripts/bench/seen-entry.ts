import { viewCase } from '../../lib/engine/inquiry/view';
import { fingerprint } from '../../lib/engine/seen/fingerprint';
import { PortsideDb } from '../../lib/store/db';
import { copiesNear, copiesOf, keepFingerprints, textKeyOf } from '../../lib/store/fingerprints';
import type { ConversationRecord } from '../../lib/store/rows';
import { letters } from './seen-letters';

/** What `seen.ts` bundles and runs in a browser page. */

const ID = (n: number): string => `0190a000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
const BATCH = 2_000;

let db: PortsideDb;
const campaign: string[] = [];
const lone: string[] = [];

function row(n: number, firstText: string, textKey: string): ConversationRecord {
  const name = `Buyer Number ${n}`;
  return {
    id: ID(n),
    createdAt: n,
    updatedAt: n,
    channel: 'tm',
    key: `c:${n}`,
    name,
    nameKey: name.toLowerCase(),
    buyerId: ID(n),
    url: 'https://onetalk.alibaba.com/message/weblitePWA.htm#/',
    firstMessageAt: 1_760_000_000_000 + n * 60_000,
    messageCount: 1,
    unanswered: 1,
    level: 'unsure',
    priority: 'normal',
    firstText,
    textKey,
  };
}

/** Fills a database of its own. @returns ms to keep one conversation's fingerprint, in batches. */
async function fill(count: number): Promise<number> {
  db = new PortsideDb('bench-seen');
  let keeping = 0;
  let n = 0;
  let rows: ConversationRecord[] = [];
  let prints: NonNullable<ReturnType<typeof fingerprint>>[] = [];
  const flush = async (): Promise<void> => {
    await db.conversations.bulkPut(rows);
    const began = performance.now();
    await keepFingerprints(db, prints);
    keeping += performance.now() - began;
    [rows, prints] = [[], []];
  };
  for (const { text, copied } of letters(count)) {
    const print = fingerprint(viewCase({ text, now: 0 }).buyerParts);
    if (!print) throw new Error('a letter too short');
    rows.push(row(n, text, textKeyOf(print)));
    prints.push(print);
    (copied ? campaign : lone).push(ID(n));
    n += 1;
    if (rows.length === BATCH) await flush();
  }
  await flush();
  return keeping / count;
}

interface Sample {
  index: number;
  whole: number;
  floor: number;
  found: number;
}

/** Searches by the texts of some conversations, half of them copied many times. */
async function search(rounds: number): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (let i = 0; i < rounds; i += 1) {
    const from = i % 2 === 0 ? campaign : lone;
    const id = from[(i * 7919) % from.length] ?? '';
    const textKey = (await db.conversations.get(id))?.textKey ?? '';
    const floor = await time(() => db.fingerprints.where('bands').equals(i).limit(1).primaryKeys());
    let found = 0;
    const index = await time(() => copiesOf(db, textKey));
    const whole = await time(async () => {
      found = (await copiesNear(db, textKey, id, 60)).length;
    });
    samples.push({ index, whole, floor, found });
  }
  return samples;
}

async function time(work: () => PromiseLike<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** How many other texts share a band with a text, on average. */
async function crowding(): Promise<number> {
  const ids = lone.filter((_, i) => i % 97 === 0).slice(0, 100);
  let hits = 0;
  for (const id of ids) {
    const key = Number.parseInt((await db.conversations.get(id))?.textKey ?? '', 36);
    const own = await db.fingerprints.get(key);
    hits += new Set(
      await db.fingerprints
        .where('bands')
        .anyOf(own?.bands ?? [])
        .primaryKeys(),
    ).size;
  }
  return hits / ids.length;
}

Object.assign(globalThis, { benchSeen: { fill, search, crowding } });
