import { parseRulePack } from '../engine/inquiry/rule-pack';
import { newId } from '../shared/ids';
import { db } from '../store/db';
import { engineFor } from './engine';
import { Worker } from './worker';

/** The worker with the real store, engine and clock. Nothing is opened before the first event asks for it. */
export function startWorker(): Worker {
  const database = db();
  const now = (): number => Date.now();
  const judging = engineFor(database, now);
  return new Worker({ db: database, now, newId, judging }, parseRulePack);
}
