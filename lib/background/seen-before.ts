import { viewCase } from '../engine/inquiry/view';
import { fingerprint, type Fingerprint } from '../engine/seen/fingerprint';
import { clip } from '../shared/text';
import type { PortsideDb } from '../store/db';
import { copiesNear, dropUnused, keepFingerprint, textKeyOf } from '../store/fingerprints';
import type { ConversationRecord, MessageRecord } from '../store/rows';

/** UTF-16 units of a text that are kept to compare it. */
const FIRST_TEXT = 2_000;
/** Of the buyer's first messages, so many are looked at for one that says something: a letter comes after "hi" and "hello?". */
const LOOKED_AT = 8;
/** Conversations with a copy that are taken into account. */
const COPIES = 60;

/** The fingerprint of a buyer's text; null when it says too little to be known again. */
export function fingerprintOf(text: string): Fingerprint | null {
  return fingerprint(viewCase({ text, now: 0 }).buyerParts);
}

export type Beginning = Pick<ConversationRecord, 'firstText' | 'textKey'>;

/**
 * The words a conversation began with: the buyer's first message that can be known again, else simply the first one.
 *
 * @param messages in order.
 */
export function beginningOf(messages: readonly Pick<MessageRecord, 'from' | 'text'>[]): Beginning {
  const said = messages.filter(({ from, text }) => from === 'buyer' && text.trim() !== '').slice(0, LOOKED_AT);
  for (const { text } of said) {
    const firstText = clip(text, FIRST_TEXT);
    const print = fingerprintOf(firstText);
    if (print) return { firstText, textKey: textKeyOf(print) };
  }
  return { firstText: said[0] && clip(said[0].text, FIRST_TEXT), textKey: undefined };
}

/**
 * Keeps the fingerprint of the text a conversation begins with now, and forgets that of the one before if nobody has it.
 * Inside the caller's transaction, after the row was written.
 *
 * @returns conversations that were copies of the text before: what they were judged by has changed.
 */
export async function keepBeginning(
  db: PortsideDb,
  before: Beginning | undefined,
  row: ConversationRecord,
): Promise<ConversationRecord[]> {
  if (before?.textKey === row.textKey) return [];
  const print = row.firstText === undefined ? null : fingerprintOf(row.firstText);
  if (print) await keepFingerprint(db, print);
  if (before?.textKey === undefined) return [];
  const left = await copiesNear(db, before.textKey, row.id, COPIES);
  await dropUnused(db, [before.textKey]);
  return left.map((copy) => copy.row);
}

/** Other conversations whose judgement and this one's depend on each other. */
export interface Related {
  rows: ConversationRecord[];
  /** How alike their first words are, 0–1, by id; only of copies. */
  alike: ReadonlyMap<string, number>;
}

/** Conversations that began with a copy of this one's first words. */
export async function copiesFor(db: PortsideDb, { id, textKey }: ConversationRecord): Promise<Related> {
  const copies = textKey === undefined ? [] : await copiesNear(db, textKey, id, COPIES);
  const others = copies.filter(({ row }) => row.id !== id);
  return { rows: others.map(({ row }) => row), alike: new Map(others.map(({ row, alike }) => [row.id, alike])) };
}
