import { DAY, HOUR, MINUTE } from '../../../lib/shared/time';
import type { Level, Priority } from '../../../lib/engine/inquiry/verdict';
import { shopProduct, SHOP } from './shop';
import type {
  DemoLanguage,
  OffPage,
  PictureKind,
  ReplicaConversation,
  ReplicaCounters,
  ReplicaMessage,
  ReplicaMessageKind,
  ReplicaProduct,
} from './types';

/** A moment as days before today and the clock in China, where the shop is. */
export type Moment = readonly [daysAgo: number, beijing: string];

export interface MessageDraft extends Omit<ReplicaMessage, 'id' | 'at'> {
  at: Moment;
}

type Extra = Partial<Omit<MessageDraft, 'from' | 'at' | 'text' | 'product'>> & { product?: string | ReplicaProduct };

export interface BuyerDraft {
  name: string;
  country?: string;
  company?: string;
  website?: string;
  email?: string;
  mobile?: string;
  phone?: string;
  /** Days before today; `-1` = hidden. */
  registered?: number;
  level?: string;
  blueLabel?: boolean;
  loginId?: string;
  tags?: string[];
  counters?: ReplicaCounters;
}

export interface ConversationDraft {
  id: string;
  lang: DemoLanguage;
  channel?: 'tm' | 'inquiry';
  subject?: string;
  product?: ReplicaProduct;
  buyer: BuyerDraft;
  messages: MessageDraft[];
  labels?: string[];
  unread?: number;
  owner?: string;
  offPage?: OffPage;
  expect: readonly [Level, Priority];
  shows: string[];
}

function draft(from: MessageDraft['from'], at: Moment, text: string, extra: Extra = {}): MessageDraft {
  const { product, kind, ...rest } = extra;
  const card = typeof product === 'string' ? shopProduct(product) : product;
  return { from, at, text, kind: kind ?? 'text', ...rest, ...(card ? { product: card } : {}) };
}

/** The buyer wrote. */
export const said = (at: Moment, text: string, extra?: Extra): MessageDraft => draft('buyer', at, text, extra);

/** We wrote. */
export const we = (at: Moment, text: string, extra?: Extra): MessageDraft =>
  draft('us', at, text, { read: true, ...extra });

/** The platform wrote. */
export const system = (at: Moment, text: string, kind: ReplicaMessageKind = 'system'): MessageDraft =>
  draft('system', at, text, { kind });

/** The buyer sent files, with or without words. */
export const sentFiles = (at: Moment, files: [name: string, size: number][], text = ''): MessageDraft =>
  draft('buyer', at, text, { kind: 'file', files: files.map(([name, size]) => ({ name, size })) });

/** The buyer sent pictures. */
export const sentPicture = (at: Moment, ...pictures: PictureKind[]): MessageDraft =>
  draft('buyer', at, '', { kind: 'image', pictures });

/** The buyer's structured inquiry: product, quantity, words. */
export const inquired = (at: Moment, product: string, quantity: string, text: string): MessageDraft =>
  draft('buyer', at, text, { kind: 'inquiry', product: shopProduct(product, quantity) });

/** The buyer handed over a business card. */
export const handedCard = (at: Moment, ...card: string[]): MessageDraft =>
  draft('buyer', at, '', { kind: 'business-card', card });

/** FNV-1a, 32 bit: stable ids that need no table. */
export function hash32(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** 32 hex digits that depend on `text` alone, as the platform's customerId looks. */
export function customerIdOf(text: string): string {
  return [1, 2, 3, 4]
    .map((n) =>
      hash32(`${n}${text}`, hash32(text, n * 7919))
        .toString(16)
        .padStart(8, '0'),
    )
    .join('');
}

/** `length` decimal digits that depend on `text` alone; the first is not 0. */
export function digitsOf(text: string, length: number): string {
  let digits = '';
  for (let n = 0; digits.length < length; n++)
    digits += String(hash32(`${text}#${n}`))
      .padStart(10, '0')
      .slice(-9);
  return String((Number(digits[0]) % 9) + 1) + digits.slice(1, length);
}

const BEIJING = 8 * HOUR;

/** ms UTC of a Beijing clock time, `daysAgo` days before the Beijing day of `now`. */
export function momentToMs([daysAgo, clock]: Moment, now: number): number {
  const midnight = Math.floor((now + BEIJING) / DAY) * DAY - BEIJING;
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number);
  return midnight - daysAgo * DAY + hours * HOUR + minutes * MINUTE + seconds * 1000;
}

/**
 * Lays a draft out for `now`. Where its last message would lie in the future the whole conversation moves back by one day, so that
 * clock times (rule probe.impossible-hour) stay as written.
 */
export function layOut(source: ConversationDraft, now: number): ReplicaConversation {
  const at = source.messages.map((message) => momentToMs(message.at, now));
  const shift = Math.max(0, ...at) > now ? DAY : 0;
  const { registered, loginId, tags, counters, ...buyer } = source.buyer;
  return {
    id: source.id,
    customerId: customerIdOf(source.id),
    accountId: digitsOf(`account ${source.id}`, 9),
    inquiryId: digitsOf(`inquiry ${source.id}`, 12),
    number: digitsOf(`number ${source.id}`, 11),
    channel: source.channel ?? 'tm',
    lang: source.lang,
    subject: source.subject ?? '',
    ...(source.product ? { product: source.product } : {}),
    buyer: {
      ...buyer,
      loginId: loginId ?? `${(buyer.country ?? 'xx').toLowerCase()}${digitsOf(source.id, 10)}`,
      ...(registered === undefined
        ? {}
        : { registeredAt: registered < 0 ? -1 : momentToMs([registered, '00:00'], now) - shift }),
      counters: counters ?? {},
      tags: tags ?? [],
    },
    messages: source.messages.map((message, index) => ({
      ...message,
      id: `${source.id}-${index + 1}`,
      at: (at[index] ?? now) - shift,
    })),
    labels: source.labels ?? [],
    unread: source.unread ?? 0,
    owner: source.owner ?? SHOP.people[0],
    ...(source.offPage ? { offPage: source.offPage } : {}),
    expect: { level: source.expect[0], priority: source.expect[1] },
    shows: source.shows,
  };
}
