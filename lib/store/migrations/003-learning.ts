import type { FeedbackRecord, JobRecord } from '../rows';
import type { Migration } from './migration';

const word: FeedbackRecord = {
  id: '0192a000-0000-7000-8000-000000000003',
  updatedAt: 1_790_000_000_000,
  subjectId: '0192a000-0000-7000-8000-000000000001',
  word: 'spam',
  engineLevel: 'unsure',
  at: 1_790_000_000_000,
};

const order: JobRecord = { id: 'learn', dueAt: 0 };

/** The reader learns from the rep's words. Those that are there already are learned by the job ordered here. */
export const learning: Migration = {
  version: 3,
  stores: {
    learned: 'id',
    forgotten: 'id, subjectId',
  },
  upgrade: async (transaction) => {
    await transaction.table<JobRecord>('jobs').put(order);
  },
  before: { feedback: [word], jobs: [{ id: 'rejudge', dueAt: 5 }] },
  after: { feedback: [word], learned: [], forgotten: [], jobs: [order, { id: 'rejudge', dueAt: 5 }] },
};
