import type { Migration } from './migration';

const conversation = {
  id: '0192a000-0000-7000-8000-000000000001',
  updatedAt: 1_790_000_000_000,
  createdAt: 1_790_000_000_000,
  channel: 'tm',
  key: 'c:0123456789abcdef0123456789abcdef',
  name: 'Maria Lopez',
  nameKey: 'maria lopez',
  customerId: '0123456789abcdef0123456789abcdef',
  buyerId: '0192a000-0000-7000-8000-000000000002',
  url: '/message/weblitePWA.htm',
  messageCount: 0,
  unanswered: 0,
  level: 'unsure',
  priority: 'normal',
};

/** The first version. Only what is searched or counted is indexed: every index is paid for at each write. */
export const initial: Migration = {
  version: 1,
  stores: {
    // [unanswered+level] counts what waits, by verdict, without reading a row.
    conversations: 'id, &key, nameKey, buyerId, textKey, lastMessageAt, [unanswered+level], [unanswered+lastMessageAt]',
    // The id begins with the conversation's and goes on with the time: one range is one conversation, in order.
    messages: 'id, fp',
    buyers: 'id, &key',
    inquiries: 'id, &inquiryId, conversationId',
    verdicts: 'id, &subjectId, pack, stale',
    feedback: 'id, subjectId',
    pageHealth: 'id, &key, page',
    openPages: 'tabId',
    visits: 'visit, tabId',
    visitLists: 'visit, tabId',
    selections: 'id, at',
    rulePacks: 'id, active',
    jobs: 'id, dueAt',
    notices: 'id',
    imports: 'id',
    importChunks: '[importId+index], [importId+table]',
  },
  before: { conversations: [conversation] },
  after: { conversations: [conversation] },
};
