import type { InquiryCase } from '../engine/inquiry/case';
import { viewCase } from '../engine/inquiry/view';
import { readFeatures } from '../engine/reader/features';
import type { ReaderModel } from '../engine/reader/model';
import { learnPersonally, type ExampleSource, type Learning, type PersonalExample } from '../engine/reader/personal';
import { WordNames } from '../engine/reader/personal-words';
import { shippedReader } from '../engine/reader/shipped';
import { withReopen, type PortsideDb } from '../store/db';
import { forgottenUntil, keepLearned, learnedSummary, wordsInForce, type Forgotten } from '../store/learned';
import { allMessages } from '../store/messages';
import type { FeedbackRecord, LearnedExample, LearnedSummary } from '../store/rows';
import { verdictOn } from '../store/verdicts';
import type { Deps, Judging } from './deps';
import { caseOf } from './judge-conversation';

/** Corrections learned from at most, the newest. */
const MOST_CORRECTIONS = 2_000;
/** Conversations looked at for what became of them, the newest: weak evidence, and each costs reading its messages. */
const MOST_OUTCOMES = 300;
/** An answer is weak evidence that may wait for more of its kind, ms. */
const OUTCOME_DELAY = 10 * 60_000;
/** Kept for showing. */
const SHOWN_WORDS = 20;
const SHOWN_EXAMPLES = 200;

/** Has the reader learn anew, at once. Inside the caller's transaction. */
export async function orderLearning(db: PortsideDb, now: number): Promise<void> {
  await db.jobs.put({ id: 'learn', dueAt: now });
}

/** Has it learn before long, so that twenty answers in a row cost one learning. Inside the caller's transaction. */
export async function orderLearningSoon(db: PortsideDb, now: number): Promise<void> {
  if ((await db.jobs.get('learn')) === undefined) await db.jobs.put({ id: 'learn', dueAt: now + OUTCOME_DELAY });
}

/** Something the reader may learn from, before its text is read. */
type Candidate = Pick<PersonalExample, 'junk' | 'at' | 'source'> & { id: string };

/**
 * Learns from the rep's words and from outcomes, from the rows as they stand: what was taken back or forgotten is simply not
 * among them. Nothing is kept between two runs, so one that is cut off begins anew and ends the same. Orders verdicts to be
 * renewed when what was learned differs from before.
 *
 * @returns whether it differs.
 */
export async function learn(deps: Deps): Promise<boolean> {
  const { db } = deps;
  const model = shippedReader();
  if (model === null) return false;
  const judging = await deps.judging();
  // What was read before a connection was closed is read again: it must not count twice.
  const read = await withReopen(db, () => readAll(new Reading(deps, judging, model)));
  const learning = learnPersonally(read.examples, model);
  const summary = summaryOf(read, learning, deps.now());
  return withReopen(db, () =>
    db.transaction('rw', [db.learned, db.jobs, db.notices], async () => {
      const before = await learnedSummary(db);
      await keepLearned(db, [summary, { id: 'weights', weights: learning.weights }]);
      await db.notices.delete('learned-unreadable');
      // Also when the same was learned before but could not be read back since.
      const inUse = judging.reader?.learned?.version ?? '';
      if (inUse === summary.version && (before?.version ?? '') === summary.version) return false;
      await db.jobs.put({ id: 'rejudge', dueAt: deps.now() });
      return true;
    }),
  );
}

async function readAll(read: Reading): Promise<Reading> {
  const { db } = read.deps;
  const forgotten = await forgottenUntil(db);
  const words = (await wordsInForce(db)).sort((a, b) => b.at - a.at);
  const corrections = words.map(correctionOf).filter((one) => isKept(one, forgotten));
  for (const one of corrections.slice(0, MOST_CORRECTIONS)) await read.correction(one);
  const spokenOn = new Set(words.map(({ subjectId }) => subjectId));
  const recent = await db.conversations.orderBy('lastMessageAt').reverse().limit(MOST_OUTCOMES).toArray();
  for (const { id, lastMessageAt = 0 } of recent) {
    // The rep's word on it says more than what became of it, also when it is not learned from.
    if (!spokenOn.has(id) && isKept({ id, at: lastMessageAt }, forgotten)) await read.outcome(id, lastMessageAt);
  }
  return read;
}

function correctionOf({ subjectId, word, at }: FeedbackRecord): Candidate {
  return { id: subjectId, junk: word === 'not-spam' ? 0 : 1, at, source: 'correction' };
}

function isKept({ id, at }: Pick<Candidate, 'id' | 'at'>, { everything, bySubject }: Forgotten): boolean {
  return at > everything && at > (bySubject.get(id) ?? -Infinity);
}

/** Reads the texts of candidates and turns them into examples. */
class Reading {
  readonly examples: PersonalExample[] = [];
  readonly names = new WordNames();
  unread = 0;

  constructor(
    readonly deps: Deps,
    readonly judging: Judging,
    readonly model: ReaderModel,
  ) {}

  correction(candidate: Candidate): Promise<void> {
    return this.#unlessDamaged(async () => {
      const inquiry = await caseOfSubject(this.deps, this.judging, candidate.id);
      if (inquiry) this.#add(candidate, inquiry);
    });
  }

  outcome(id: string, at: number): Promise<void> {
    return this.#unlessDamaged(async () => {
      const inquiry = await caseOfSubject(this.deps, this.judging, id);
      const source = inquiry && outcomeOf(inquiry);
      if (!inquiry || source === undefined) return;
      // Whoever answers a swindler has not made him honest.
      if ((await verdictOn(this.deps.db, id))?.verdict.level === 'danger') return;
      this.#add({ id, junk: 0, at, source }, inquiry);
    });
  }

  #add(candidate: Candidate, inquiry: InquiryCase): void {
    const features = readFeatures(viewCase(inquiry), this.model.bits);
    if (features.ids.length === 0) return;
    this.names.add(features);
    this.examples.push({ ...candidate, ids: features.ids });
  }

  /** Rows that are not what they claim to be are counted and left out; whatever else fails ends the run. */
  async #unlessDamaged(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      this.unread += 1;
    }
  }
}

/** The case as it is judged; undefined when its rows are gone. */
async function caseOfSubject({ db, now }: Deps, judging: Judging, id: string): Promise<InquiryCase | undefined> {
  const row = await db.conversations.get(id);
  if (row) {
    const [messages, buyer] = await Promise.all([allMessages(db, id), db.buyers.get(row.buyerId)]);
    // What came before does not change the buyer's own words.
    const related = { rows: [], alike: new Map<string, number>() };
    return buyer && caseOf(judging, { row, messages, buyer, related }, now());
  }
  const inquiry = await db.inquiries.get(id);
  if (inquiry) return judging.caseOfRow(inquiry.row, { now: now(), channel: 'inquiry', earlier: [] });
  const selection = await db.selections.get(id);
  return selection && { text: selection.text, now: now() };
}

/** What became of a conversation, as far as the store knows: orders are not noted yet. */
function outcomeOf({ thread = [] }: InquiryCase): Extract<ExampleSource, 'answered' | 'ordered'> | undefined {
  const first = thread.findIndex(({ from }) => from === 'buyer');
  return first !== -1 && thread.slice(first).some(({ from }) => from === 'us') ? 'answered' : undefined;
}

function summaryOf({ examples, names, unread }: Reading, { weights, moved }: Learning, at: number): LearnedSummary {
  const count = (source: ExampleSource, junk: 0 | 1): number =>
    examples.filter((one) => one.source === source && one.junk === junk).length;
  return {
    id: 'summary',
    version: weights.version,
    at,
    counts: {
      spam: count('correction', 1),
      notSpam: count('correction', 0),
      ordered: count('ordered', 0),
      answered: count('answered', 0),
    },
    unread,
    words: names.moved(weights, SHOWN_WORDS),
    examples: examples
      .map((one) => ({ ...one, moved: moved.get(one.id) ?? 0 }))
      .filter((one) => one.source === 'correction' || one.moved > 0)
      .sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))
      .slice(0, SHOWN_EXAMPLES)
      .map(({ id, source, junk, at: when, moved: by }): LearnedExample => ({
        subjectId: id,
        source,
        junk,
        at: when,
        moved: by,
      })),
  };
}
