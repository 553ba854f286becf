/**
 * What the engine judges: one conversation or inquiry, with everything known about it. `undefined` is unknown (the page
 * did not show it); `null` on a counter means the buyer hid it (seller-pages.md §2.6). The same shape, as JSON, is the input
 * line of `npm run evaluate -- inquiries` (README), plus `id`.
 */
export interface InquiryCase {
  channel?: 'inquiry' | 'tm' | 'rfq';
  subject?: string;
  /** The buyer's text, when there is no thread; may be empty. */
  text: string;
  /** ms UTC of the buyer's first message. */
  sentAt?: number;
  /** Product the page ties the inquiry to. */
  product?: string;
  /** What he filled in as quantity on the product's card, as printed: "500 Piece/Pieces". */
  quantity?: string;
  /** Names or keywords of what we sell; undefined = we do not know our own list yet. */
  ourProducts?: string[];
  /** Our people and company names, for real.addressed. */
  ourNames?: string[];
  /** ISO-2, where the page tells the country of the sending address. */
  ipCountry?: string;
  suppliersContacted?: number;
  links?: CaseLink[];
  attachments?: CaseAttachment[];
  images?: number;
  thread?: CaseMessage[];
  /** What this or other buyers sent before, newest last. `alike`: of a known copy, how alike it is by fingerprint, 0–1. */
  earlier?: { at?: number; text: string; name?: string; alike?: number }[];
  buyer?: CaseBuyer;
  /** ms UTC; the only clock the engine has. */
  now: number;
}

export interface CaseLink {
  text?: string;
  href: string;
}

export interface CaseAttachment {
  name: string;
  type?: string;
  /** bytes */
  size?: number;
}

export interface CaseMessage {
  from: 'buyer' | 'us';
  /** ms UTC */
  at?: number;
  text: string;
}

/** Counter: a number, `null` = hidden by the buyer, `undefined` = not shown. */
export type Counter = number | null | undefined;

export interface CaseBuyer {
  name?: string;
  /** ISO-3166 alpha-2, upper case. */
  country?: string;
  company?: string;
  position?: string;
  website?: string;
  email?: string;
  phone?: string;
  fax?: string;
  address?: string;
  /** ms UTC at 00:00 of the printed day. */
  registeredAt?: number;
  blueLabel?: boolean;
  productViews?: Counter;
  validInquiries?: Counter;
  repliedInquiries?: Counter;
  validRfqs?: Counter;
  loginDays?: Counter;
  spamInquiries?: Counter;
  blacklisted?: Counter;
  orders?: Counter;
}
