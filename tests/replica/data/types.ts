import type { Level, Priority } from '../../../lib/engine/inquiry/verdict';

/** Languages the demo buyers write in. */
export const DEMO_LANGUAGES = ['en', 'es', 'pt', 'fr', 'ru', 'ar', 'de', 'zh'] as const;
export type DemoLanguage = (typeof DEMO_LANGUAGES)[number];

/** What a picture on the page shows; drawn as SVG, so that no picture comes from anywhere else. */
export type PictureKind = 'bottle' | 'lunch-box' | 'basket' | 'kitchen' | 'mug' | 'machine' | 'paper';

export interface ReplicaProduct {
  id: string;
  name: string;
  /** As printed, e.g. "500 Piece/Pieces". */
  quantity?: string;
  picture: PictureKind;
}

export interface ReplicaFile {
  name: string;
  /** Bytes. */
  size: number;
}

export interface ReplicaLink {
  /** The words of the message that carry the link. */
  text: string;
  href: string;
}

/** Kinds of rows in a message flow, named after what `data-expinfo` tells about them (seller-pages.md §2.3). */
export type ReplicaMessageKind =
  | 'text'
  | 'rich'
  | 'image'
  | 'file'
  | 'inquiry'
  | 'product'
  | 'business-card'
  /** Recommendation or notice in the flow: noise. */
  | 'flow'
  /** The platform's summary of the conversation: noise. */
  | 'summary'
  /** A line of the platform inside an ordinary message row, on neither side. */
  | 'system';

export interface ReplicaMessage {
  id: string;
  from: 'buyer' | 'us' | 'system';
  kind: ReplicaMessageKind;
  /** ms UTC; printed in the browser's own zone. */
  at: number;
  text: string;
  /** The platform's translation, where it has one. */
  translation?: string;
  links?: ReplicaLink[];
  files?: ReplicaFile[];
  /** One row per picture is what the original does; here one row may hold several. */
  pictures?: PictureKind[];
  product?: ReplicaProduct;
  /** Lines of a business card: name, company, position, mail, phone, address, website. */
  card?: string[];
  /** 自动接待发送: the platform's automatic reception. */
  automatic?: boolean;
  /** Our message: has the buyer read it? */
  read?: boolean;
  /** The row carries both direction classes, or neither; a reader must refuse to take sides. */
  oddSide?: 'both' | 'neither';
  /** The row prints no time. */
  noTime?: boolean;
}

/** `-1` = hidden by the buyer, `undefined` = the card has no such counter. */
export interface ReplicaCounters {
  productViews?: number;
  validInquiries?: number;
  validRfqs?: number;
  loginDays?: number;
  spamInquiries?: number;
  blacklisted?: number;
}

export interface ReplicaBuyer {
  /** As the page prints it, invisible characters included. */
  name: string;
  /** ISO-2; `undefined` = the card shows no country. */
  country?: string;
  /** Country name as printed where it is not one of ISO-2's, e.g. from a file. */
  countryName?: string;
  company?: string;
  website?: string;
  /** Often masked. */
  email?: string;
  mobile?: string;
  phone?: string;
  /** ms UTC; `-1` = hidden. */
  registeredAt?: number;
  /** "L1" … "L4": an icon on the page. */
  level?: string;
  blueLabel?: boolean;
  loginId: string;
  counters: ReplicaCounters;
  tags: string[];
}

/** What no page shows but a fuller source would tell (seller-pages.md §2.5: no evidence of an address's country in any page). */
export interface OffPage {
  ipCountry?: string;
  suppliersContacted?: number;
  /** False: the inquiry did not come through the platform's own matching. */
  matched?: boolean;
}

export interface ReplicaConversation {
  id: string;
  /** 32 hex digits, in the card's link. */
  customerId: string;
  /** Digits, in OneTalk's deep links. */
  accountId: string;
  /** Digits, in the inquiry centre's links. */
  inquiryId: string;
  /** 询价单号 */
  number: string;
  channel: 'tm' | 'inquiry';
  lang: DemoLanguage | 'unknown';
  subject: string;
  product?: ReplicaProduct;
  buyer: ReplicaBuyer;
  messages: ReplicaMessage[];
  labels: string[];
  /** Messages of the buyer we have not read. */
  unread: number;
  owner: string;
  offPage?: OffPage;
  /** The level and priority a careful person would give after reading all of it. */
  expect?: { level: Level; priority: Priority };
  /** Rulebook ids this conversation illustrates. */
  shows: string[];
}

/** Everything the replica backend shows. */
export interface ReplicaData {
  /** OneTalk's list. */
  conversations: ReplicaConversation[];
  /** The inquiry centre's list. */
  inquiries: ReplicaConversation[];
  /** ms UTC the times were laid out for. */
  now: number;
}
