import { HOUR } from '../../shared/time';
import type { Level, Priority } from './verdict';

/** One buyer who waits for our answer, as far as the order needs it. */
export interface Waiting {
  id: string;
  /** In force: the rep's word first. */
  level: Level;
  priority: Priority;
  /** When the buyer wrote last, ms UTC; undefined when the page printed no time. */
  since?: number;
  blueLabel: boolean;
}

/** Why a buyer stands where he stands; the first that holds. */
export type Standing = 'blue-label' | 'due-soon' | 'overdue' | 'high' | 'genuine' | 'unsure' | 'low';

export interface Place<W extends Waiting> {
  waiting: W;
  /** From 1. */
  rank: number;
  standing: Standing;
}

export interface InboxOrder<W extends Waiting> {
  /** Whom to answer, the first first. */
  answer: Place<W>[];
  /** Not to be answered but reported, newest first. */
  report: W[];
  /** Junk: last of all, newest first. */
  junk: W[];
}

/** A buyer answered within a day is content; after 24 h few still buy (domain: answering). */
const DAY_LIMIT = 24 * HOUR;
/** The last hours in which an answer still comes within the day. */
const DUE_SOON = 20 * HOUR;

const TIER: Record<Priority, number> = { high: 0, normal: 1, low: 2, spam: 3 };

/**
 * The order in which to answer (rulebook §2): priority first, a blue label ahead within it, then whoever has waited longest.
 * A buyer whose day is about to end goes up one step, once, since an answer tomorrow is worth a fraction of one today; after
 * that day he goes back to his own place. A wait that nobody knows counts as none. Danger and junk are not in the order.
 *
 * Pure; equal buyers keep the order of their ids, so that the list does not jump.
 *
 * @param now ms UTC.
 */
export function orderInbox<W extends Waiting>(list: readonly W[], now: number): InboxOrder<W> {
  const places = list
    .filter(({ level }) => level === 'genuine' || level === 'unsure')
    .map((waiting) => ({ waiting, tier: tierOf(waiting, now), waited: waitedFor(waiting, now) }))
    .sort(
      (a, b) =>
        a.tier - b.tier ||
        Number(b.waiting.blueLabel) - Number(a.waiting.blueLabel) ||
        b.waited - a.waited ||
        byId(a.waiting, b.waiting),
    );
  return {
    answer: places.map(({ waiting }, index) => ({ waiting, rank: index + 1, standing: standingOf(waiting, now) })),
    report: list.filter(({ level }) => level === 'danger').sort(newest),
    junk: list.filter(({ level }) => level === 'spam').sort(newest),
  };
}

/** ms; 0 for a time that is unknown or, by a clock that is wrong, ahead of us. */
function waitedFor({ since }: Waiting, now: number): number {
  return since === undefined ? 0 : Math.max(0, now - since);
}

/** Whether the buyer's day is about to end or over, so that the wait itself is worth a look. */
export function isPressing(waiting: Waiting, now: number): boolean {
  return waitedFor(waiting, now) >= DUE_SOON;
}

function isDueSoon(waiting: Waiting, now: number): boolean {
  const waited = waitedFor(waiting, now);
  return waited >= DUE_SOON && waited < DAY_LIMIT;
}

function tierOf(waiting: Waiting, now: number): number {
  return TIER[waiting.priority] - (isDueSoon(waiting, now) ? 1 : 0);
}

function standingOf(waiting: Waiting, now: number): Standing {
  if (waiting.blueLabel) return 'blue-label';
  if (isDueSoon(waiting, now)) return 'due-soon';
  if (waitedFor(waiting, now) >= DAY_LIMIT) return 'overdue';
  if (waiting.priority === 'high' || waiting.priority === 'low') return waiting.priority;
  return waiting.level === 'genuine' ? 'genuine' : 'unsure';
}

function newest(a: Waiting, b: Waiting): number {
  return (b.since ?? 0) - (a.since ?? 0) || byId(a, b);
}

function byId(a: Waiting, b: Waiting): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
