import type { Migration } from './migration';

const notice = { id: 'storage-full', at: 1_790_000_000_000 };

/** Our side, own templates, drafts, what became of suggestions, and promises to keep. New tables only; nothing stored changes. */
export const replies: Migration = {
  version: 4,
  stores: {
    ourSide: 'id, updatedAt',
    products: 'id, &nameKey, updatedAt',
    templates: 'id, templateId',
    drafts: 'id, &conversationId',
    replyUses: 'id, conversationId, templateId, [event+at]',
    tasks: 'id, &key, conversationId, [state+dueAt]',
  },
  before: { notices: [notice] },
  after: { notices: [notice], ourSide: [], products: [], templates: [], drafts: [], replyUses: [], tasks: [] },
};
