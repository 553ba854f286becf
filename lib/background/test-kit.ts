import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Level, Verdict } from '../engine/inquiry/verdict';
import type {
  BuyerCard,
  BuyerField,
  ConversationRow,
  InquiryRow,
  MessageSeen,
  OpenConversation,
} from '../snapshots/conversation';
import { known, unknown, valueOf } from '../snapshots/field';
import type { PageSnapshot } from '../snapshots/snapshot';
import { PortsideDb, SHARED_TABLES } from '../store/db';
import type { Deps, Judging } from './deps';

/** What tests of the worker build their pages from. All people, companies and texts are invented. */

export const START = 1_790_000_000_000;
let databases = 0;

export interface TestDeps extends Deps {
  clock: { now: number };
  /** Cases judged so far. */
  judged: string[];
}

const FIELDS: BuyerField[] = [
  ...(['name', 'country', 'level', 'blueLabel', 'loginId', 'customerId', 'company', 'website', 'email'] as const),
  ...(['mobile', 'phone', 'fax', 'address', 'position', 'registeredAt', 'productViews', 'validInquiries'] as const),
  ...(['repliedInquiries', 'validRfqs', 'loginDays', 'spamInquiries', 'blacklisted', 'orders', 'tags'] as const),
];

export function card(values: Partial<Record<BuyerField, unknown>> = {}): BuyerCard {
  return Object.fromEntries(
    FIELDS.map((field) => [field, field in values ? known(values[field]) : unknown()]),
  ) as unknown as BuyerCard;
}

export function verdict(level: Level, pack = 'test'): Verdict {
  const word = { zh: '理由', en: 'A reason' };
  const evidence = { id: 'probe.test', group: 'probe' as const, weight: 1, reason: word, field: 'text' };
  const junk = { danger: 0.99, spam: 0.9, unsure: 0.5, genuine: 0.1 }[level];
  const priority = { danger: 'spam', spam: 'spam', unsure: 'normal', genuine: 'high' } as const;
  return {
    level,
    junk,
    priority: priority[level],
    action: word,
    actionId: 'test',
    evidence: [evidence],
    counter: [],
    unknown: [],
    pack,
  };
}

/** A judge that can be foreseen: the first of the four words found in the text is the level. */
export function testJudging(judged: string[], packKey = 'test-1'): Judging {
  return {
    packKey,
    caseOfConversation: (open, facts) => ({
      channel: facts.channel,
      now: facts.now,
      text: open.messages
        .filter((message) => message.from === 'buyer')
        .map((message) => message.text)
        .join('\n'),
      buyer: { name: valueOf(open.identity.name), company: valueOf(open.buyer.company) },
      earlier: facts.earlier,
    }),
    caseOfRow: (row, facts) => ({ channel: 'inquiry', now: facts.now, text: valueOf(row.preview) ?? '' }),
    judge: (inquiry) => {
      judged.push(inquiry.text);
      if (inquiry.earlier && inquiry.earlier.length > 0) return verdict('spam', packKey);
      return verdict((/danger|spam|genuine/.exec(inquiry.text)?.[0] as Level | undefined) ?? 'unsure', packKey);
    },
  };
}

/** A fresh database, a clock that stands still, ids in order. */
export function testDeps(judging?: Judging): TestDeps {
  databases += 1;
  const clock = { now: START };
  const judged: string[] = [];
  let ids = 0;
  return {
    db: new PortsideDb(`test-${databases}`, { indexedDB: new IDBFactory(), IDBKeyRange }),
    clock,
    judged,
    now: () => clock.now,
    newId: () => `0192a000-0000-7000-8000-${(++ids).toString(16).padStart(12, '0')}`,
    judging: () => Promise.resolve(judging ?? testJudging(judged)),
  };
}

export function message(text: string, at: number | null, more: Partial<MessageSeen> = {}): MessageSeen {
  const from = more.from ?? 'buyer';
  return {
    fp: `f${from}${at === null ? 'x' : at.toString(36)}${[...text].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 1e9, 7)}`,
    from,
    kind: 'text',
    text,
    at,
    links: [],
    attachments: [],
    images: 0,
    products: [],
    ...more,
  };
}

export interface OpenOptions {
  name?: string;
  customerId?: string;
  inquiryId?: string;
  messages?: MessageSeen[];
  card?: Partial<Record<BuyerField, unknown>>;
}

export function open({ name, customerId, inquiryId, messages = [], card: values }: OpenOptions): OpenConversation {
  return {
    identity: {
      name: name === undefined ? unknown() : known(name),
      customerId: customerId === undefined ? unknown() : known(customerId),
      inquiryId: inquiryId === undefined ? unknown() : known(inquiryId),
    },
    subject: unknown(),
    product: unknown(),
    messages,
    moreAbove: unknown(),
    buyer: card(values),
    composer: known('empty'),
  };
}

export function snapshot(more: Partial<PageSnapshot> = {}): PageSnapshot {
  return {
    page: 'one-talk',
    state: 'ok',
    lang: 'zh',
    visit: 'visit-1',
    seq: 1,
    capturedAt: START,
    timeZone: 'Asia/Shanghai',
    url: '/message/weblitePWA.htm',
    health: [],
    ...more,
  };
}

export function listRow(key: string, name: string, preview: string): ConversationRow {
  return {
    key,
    name: known(name),
    unread: known(0),
    time: known('10:20'),
    preview: known(preview),
    labels: unknown(),
    active: false,
  };
}

export function inquiryRow(inquiryId: string, preview: string): InquiryRow {
  const nothing = unknown();
  return {
    key: inquiryId,
    inquiryId,
    number: nothing,
    subject: nothing,
    preview: known(preview),
    name: nothing,
    country: nothing,
    product: nothing,
    createdAt: nothing,
    updatedAt: nothing,
    owner: nothing,
    status: nothing,
    unread: nothing,
    tm: nothing,
  };
}

/** All rows of the tables that belong to the user. */
export async function allRows(db: PortsideDb, tables: readonly string[] = SHARED_TABLES) {
  const entries = await Promise.all(tables.map(async (name) => [name, await db.table(name).toArray()] as const));
  return Object.fromEntries(entries) as Record<string, Record<string, unknown>[]>;
}
