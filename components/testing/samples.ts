import type { Evidence, Verdict } from '@/lib/engine/inquiry/verdict';
import type { BuyerCard } from '@/lib/snapshots/conversation';
import { known, unknown } from '@/lib/snapshots/field';
import type {
  BuyerRecord,
  ConversationRecord,
  FeedbackRecord,
  MessageRecord,
  OpenPageRecord,
  VerdictRecord,
} from '@/lib/store/rows';

/** 2026-11-22 18:31 in Shanghai. */
export const NOW = Date.UTC(2026, 10, 22, 10, 31);

export const aPage: OpenPageRecord = {
  tabId: 7,
  frameId: 3,
  page: 'one-talk',
  state: 'ok',
  lang: 'zh',
  visit: 'visit-1',
  seq: 1,
  url: 'https://onetalk.alibaba.com/message/weblitePWA.htm#/',
  conversationId: 'conversation-1',
  missing: [],
  capturedAt: NOW,
  updatedAt: NOW,
};

export const aConversation: ConversationRecord = {
  id: 'conversation-1',
  updatedAt: NOW,
  createdAt: NOW,
  channel: 'tm',
  key: 'c:1',
  name: 'María Ruiz',
  nameKey: 'maría ruiz',
  buyerId: 'buyer-1',
  product: 'Steel bottle 500 ml',
  url: 'https://onetalk.alibaba.com/message/weblitePWA.htm#/',
  firstMessageAt: Date.UTC(2026, 8, 1),
  lastMessageAt: NOW,
  lastFrom: 'buyer',
  messageCount: 1,
  unanswered: 1,
  level: 'genuine',
  priority: 'high',
};

export const specifics: Evidence = {
  id: 'real.specifics',
  group: 'real',
  weight: -2,
  reason: { zh: '说清了数量', en: 'Names a quantity' },
  span: { part: 'm0', start: 0, end: 9, quote: '5,000 pcs' },
};

export const noPhone: Evidence = {
  id: 'probe.evasive-contact',
  group: 'probe',
  weight: 0.4,
  reason: { zh: '没有留电话', en: 'Leaves no telephone' },
  field: 'buyer.phone',
};

export const aVerdict: Verdict = {
  level: 'genuine',
  junk: 0.06,
  priority: 'high',
  action: { zh: '先回她，完整回答。', en: 'Answer first and in full.' },
  actionId: 'answer-in-full',
  evidence: [specifics],
  counter: [noPhone],
  unknown: [
    { id: 'probe.domestic-ip', needs: ['ipCountry'] },
    { id: 'bulk.many-suppliers', needs: ['suppliersContacted'] },
  ],
  pack: '1.0.0',
};

export function aVerdictRecord(verdict: Partial<Verdict> = {}, record: Partial<VerdictRecord> = {}): VerdictRecord {
  return {
    id: 'verdict-1',
    updatedAt: NOW,
    subjectId: 'conversation-1',
    subject: 'conversation',
    pack: '1.0.0',
    partial: false,
    inputHash: 'x',
    judgedAt: NOW,
    ...record,
    verdict: { ...aVerdict, ...verdict },
  };
}

export function aWord(word: FeedbackRecord['word']): FeedbackRecord {
  return { id: 'word-1', updatedAt: NOW, subjectId: 'conversation-1', word, engineLevel: 'spam', at: NOW };
}

export const aCard: BuyerCard = {
  name: known('María Ruiz'),
  country: known('Germany'),
  level: known('L3'),
  blueLabel: known(true),
  loginId: unknown(),
  customerId: known('1'),
  company: known('Muster Imports'),
  website: known('https://muster.example'),
  email: known('m***@muster.example'),
  mobile: unknown('hidden'),
  phone: unknown(),
  fax: unknown(),
  address: unknown(),
  position: unknown(),
  registeredAt: known('2024-07-10'),
  productViews: known(37),
  validInquiries: known(0),
  repliedInquiries: unknown(),
  validRfqs: unknown(),
  loginDays: known(12),
  spamInquiries: known(2),
  blacklisted: known(0),
  orders: unknown('hidden'),
  tags: known(['进口商']),
};

export function aBuyer(card: Partial<BuyerCard> = {}, country: string | undefined = 'DE'): BuyerRecord {
  return {
    id: 'buyer-1',
    updatedAt: NOW,
    createdAt: NOW,
    key: 'c:1',
    name: 'María Ruiz',
    nameKey: 'maría ruiz',
    card: { ...aCard, ...card },
    seenAt: {},
    country,
  };
}

export function aMessage(part: Partial<MessageRecord> = {}): MessageRecord {
  return {
    id: 'conversation-1.000000001.f1',
    updatedAt: NOW,
    conversationId: 'conversation-1',
    fp: 'f1',
    from: 'buyer',
    kind: 'text',
    text: 'We need 5,000 pcs.',
    at: NOW,
    links: [],
    attachments: [],
    images: 0,
    products: [],
    ...part,
  };
}
