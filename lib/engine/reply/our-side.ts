import type { ReplyLanguage } from './language';

/** Our own words: one text for all languages, or one for some of them (English stands in for the others). */
export type LocalText = string | Partial<Record<ReplyLanguage, string>>;

/** `to` where a range is given. `currency` ISO 4217, `per` a unit (`piece`, `set`, `kg`). */
export interface Money {
  amount: number;
  to?: number;
  currency: string;
  per?: string;
}

/** `unit` as facts name it (`piece`, `set`, `kg`, `container`); empty when none is named. */
export interface Quantity {
  amount: number;
  from?: number;
  unit: string;
  per?: 'month' | 'year' | 'week';
}

export interface DayRange {
  from: number;
  to?: number;
}

/** From `from` units on, `price` each. */
export interface PriceTier {
  from: number;
  price: number;
}

export interface PriceList {
  /** By ascending quantity. */
  tiers: PriceTier[];
  currency: string;
  unit: string;
}

export interface Person {
  name: string;
  position?: LocalText;
  email?: string;
  phone?: string;
  whatsapp?: string;
  /** The whole signature as written by hand; put together from the rest otherwise. */
  signature?: LocalText;
}

export interface SamplePolicy {
  free?: boolean;
  fee?: Money;
  days?: DayRange;
  /** The fee comes off the first order. */
  refunded?: boolean;
  freight?: 'ours' | 'buyer';
}

export interface CustomPolicy {
  /** What we change: logo, colour, packing, own design; in our words. */
  what?: LocalText[];
  moq?: Quantity;
  /** Until the artwork or sample is ready. */
  days?: DayRange;
}

/** Our company, entered once. Everything may be missing: what is unknown is asked from the rep or left out, never made up. */
export interface CompanyProfile {
  name?: string;
  nameZh?: string;
  kind?: 'factory' | 'trader' | 'both';
  /** One or two sentences. */
  about?: LocalText;
  people?: Person[];
  email?: string;
  phone?: string;
  website?: string;
  address?: LocalText;
  origin?: LocalText;
  certificates?: string[];
  /** What a third party says of us: audit, export licence, bank reference (000). */
  proofs?: LocalText[];
  payment?: string[];
  /** With the place: "FOB Ningbo". */
  tradeTerms?: string[];
  loadingPort?: string;
  /** ISO-2 of the countries we sell to. */
  markets?: string[];
  sample?: SamplePolicy;
  custom?: CustomPolicy;
  moq?: Quantity;
  leadTime?: DayRange;
  warrantyMonths?: number;
  afterSales?: LocalText;
  inspection?: LocalText;
  /** How long a quotation holds. */
  quoteDays?: number;
}

/** One line of our product list. */
export interface ProductEntry {
  id: string;
  /** As listed, usually a long title. */
  name: string;
  /** What it is called in a sentence: "500 ml insulated bottle". */
  shortName?: LocalText;
  keywords?: string[];
  prices?: PriceList;
  /** With the place: "FOB Ningbo"; the company's first one otherwise. */
  term?: string;
  moq?: Quantity;
  leadTime?: DayRange;
  certificates?: string[];
  packing?: LocalText;
  specification?: LocalText;
  port?: string;
  tag?: 'hot' | 'new';
}

/** Who we are and what we sell. */
export interface OurSide {
  profile: CompanyProfile;
  products: ProductEntry[];
  /** Name of the person who signs; the first one of the profile otherwise. */
  rep?: string;
}

/** A text of ours in a language, English where that is missing. */
export function inLanguage(text: LocalText | undefined, language: ReplyLanguage): string | undefined {
  if (text === undefined || typeof text === 'string') return text;
  return text[language] ?? text.en ?? Object.values(text)[0];
}
