import type { Level, Priority, Verdict } from '../engine/inquiry/verdict';
import type { Word } from './feedback';

/** What counts: the rep's word where there is one, else the engine's. */
export interface Effective {
  level: Level;
  priority: Priority;
  byHand: boolean;
}

/**
 * The rep has the last word (rulebook §1, guards). `not-spam` makes it a real buyer and lifts it out of the spam pile; how
 * urgent it then is stays the engine's opinion where the engine had one.
 */
export function effective(verdict: Pick<Verdict, 'level' | 'priority'> | undefined, word: Word | undefined): Effective {
  const level = verdict?.level ?? 'unsure';
  const priority = verdict?.priority ?? 'normal';
  if (word === undefined) return { level, priority, byHand: false };
  if (word !== 'not-spam') return { level: word, priority: 'spam', byHand: true };
  return { level: 'genuine', priority: priority === 'spam' ? 'normal' : priority, byHand: true };
}
