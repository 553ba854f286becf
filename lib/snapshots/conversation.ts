import type { Field } from './field';

/** Who wrote a message. Both or neither direction class on a node is `unknown`, never "buyer" (seller-pages.md §2.3). */
export type Direction = 'buyer' | 'us' | 'system' | 'unknown';

export const MESSAGE_KINDS = [
  'text',
  'image',
  'file',
  'inquiry-card',
  'product-card',
  'business-card',
  'system',
  'unknown',
] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** A link as shown and as it goes: the two may differ, which is itself a signal (danger.credential-link). */
export interface LinkSeen {
  text: string;
  href: string;
}

export interface AttachmentSeen {
  name: string;
  /** MIME type or extension-derived type when the page tells; otherwise absent. */
  type?: string;
  /** Bytes when known. */
  size?: number;
}

export interface ProductSeen {
  id?: string;
  name?: string;
  /** As printed, e.g. "500 Piece/Pieces". */
  quantity?: string;
}

export interface MessageSeen {
  /** Stable within a conversation: hash of direction, printed time, kind, text and the running number among equals. */
  fp: string;
  from: Direction;
  kind: MessageKind;
  /** Original text, white space kept, invisible characters kept (they are evidence); translation excluded. */
  text: string;
  /** The platform's translation, when shown. */
  translation?: string;
  /** Printed time read in the seller browser's zone, ms UTC; null when the row shows none. */
  at: number | null;
  /** Name printed on the row; a weak hint only. */
  sender?: string;
  links: LinkSeen[];
  attachments: AttachmentSeen[];
  /** Number of pictures, icons and emoji excluded. */
  images: number;
  products: ProductSeen[];
  /** Sent by the platform's automatic reception (自动接待), not by a person. */
  automatic?: boolean;
  /** The text was longer than the cap and was cut. */
  cut?: boolean;
}

/**
 * The buyer card (seller-pages.md §2.5). Counters hidden by the buyer (`-1`) are `{known:false, why:'hidden'}`.
 * Texts are as printed; interpreting them (country name → ISO code, date → ms) is the engine's work.
 */
export interface BuyerCard {
  name: Field<string>;
  country: Field<string>;
  level: Field<string>;
  blueLabel: Field<boolean>;
  loginId: Field<string>;
  customerId: Field<string>;
  company: Field<string>;
  website: Field<string>;
  email: Field<string>;
  mobile: Field<string>;
  phone: Field<string>;
  fax: Field<string>;
  address: Field<string>;
  position: Field<string>;
  /** As printed, e.g. "2024-05-01". */
  registeredAt: Field<string>;
  productViews: Field<number>;
  validInquiries: Field<number>;
  repliedInquiries: Field<number>;
  validRfqs: Field<number>;
  loginDays: Field<number>;
  spamInquiries: Field<number>;
  blacklisted: Field<number>;
  orders: Field<number>;
  tags: Field<string[]>;
}
export type BuyerField = keyof BuyerCard;

/** What makes an open conversation *this* one. Names alone are not unique. */
export interface Identity {
  name: Field<string>;
  customerId: Field<string>;
  inquiryId: Field<string>;
}

export interface OpenConversation {
  identity: Identity;
  subject: Field<string>;
  /** The product the inquiry is about, when the page shows one. */
  product: Field<ProductSeen>;
  /** Sorted by `at`, stable by position in the page. */
  messages: MessageSeen[];
  /** The page offers older messages that are not loaded. */
  moreAbove: Field<boolean>;
  buyer: BuyerCard;
  /** The composer's state; used to know whether inserting is possible. */
  composer: Field<'empty' | 'filled'>;
}

/** One row of OneTalk's list. It carries no id: `key` is name + preview + time, good for matching within this page only. */
export interface ConversationRow {
  key: string;
  name: Field<string>;
  unread: Field<number>;
  /** As printed: `HH:MM` today, else a date. */
  time: Field<string>;
  preview: Field<string>;
  labels: Field<string[]>;
  active: boolean;
}

export interface ConversationList {
  tab: Field<'all' | 'waiting' | 'other'>;
  rows: ConversationRow[];
}

/** One row of the inquiry centre's list (seller-pages.md §3.2). `key` is the inquiry id from the link. */
export interface InquiryRow {
  key: string;
  inquiryId: string;
  number: Field<string>;
  subject: Field<string>;
  preview: Field<string>;
  name: Field<string>;
  country: Field<string>;
  product: Field<ProductSeen>;
  /** As printed. */
  createdAt: Field<string>;
  updatedAt: Field<string>;
  owner: Field<string>;
  status: Field<string>;
  unread: Field<boolean>;
  tm: Field<boolean>;
}

export interface InquiryList {
  rows: InquiryRow[];
  hasNext: Field<boolean>;
}
