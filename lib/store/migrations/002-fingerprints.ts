import type { JobRecord } from '../rows';
import type { Migration } from './migration';

const conversation = {
  id: '0192a000-0000-7000-8000-000000000001',
  updatedAt: 1_790_000_000_000,
  createdAt: 1_790_000_000_000,
  channel: 'tm',
  key: 'c:0123456789abcdef0123456789abcdef',
  name: 'Maria Lopez',
  nameKey: 'maria lopez',
  buyerId: '0192a000-0000-7000-8000-000000000002',
  url: '/message/weblitePWA.htm',
  messageCount: 1,
  unanswered: 1,
  level: 'unsure',
  priority: 'normal',
  firstText: 'Hello, we look for steel bottles for our shops in Oslo.',
  textKey: '0a1b2c3d4e5',
};

const order: JobRecord = { id: 'fingerprint', dueAt: 0 };

/**
 * Texts are known again by their fingerprint and no longer by a hash of their letters. The old `textKey` stays until the job
 * ordered here comes to its row: it names no fingerprint, so nothing is found by it.
 */
export const fingerprints: Migration = {
  version: 2,
  stores: {
    // [textKey+id]: conversations that began with one text, in the order they were first seen.
    conversations:
      'id, &key, nameKey, buyerId, [textKey+id], lastMessageAt, [unanswered+level], [unanswered+lastMessageAt]',
    fingerprints: 'key, *bands',
  },
  upgrade: async (transaction) => {
    await transaction.table<JobRecord>('jobs').put(order);
  },
  before: { conversations: [conversation], jobs: [{ id: 'rejudge', dueAt: 5 }] },
  after: { conversations: [conversation], fingerprints: [], jobs: [order, { id: 'rejudge', dueAt: 5 }] },
};
