import type { BuyerCard, InquiryRow, MessageSeen, OpenConversation } from '../../snapshots/conversation';
import { valueOf, type Field } from '../../snapshots/field';
import { tidy } from '../../shared/text';
import { parsePrintedTime } from '../../shared/time';
import type { CaseBuyer, CaseMessage, Counter, InquiryCase } from './case';
import { countryFromName } from './country';

/** What the worker knows beside the page. */
export interface Facts {
  /** Our product names or keywords; leave out while our own list is not known. */
  ourProducts?: string[];
  /** Our people and company names. */
  ourNames?: string[];
  /** What this or other buyers sent before, newest last. */
  earlier?: InquiryCase['earlier'];
  /** Where the conversation stands; told from the identity when left out. */
  channel?: InquiryCase['channel'];
  /** ms UTC */
  now: number;
}

/** Subjects that the platform writes itself. */
const PLATFORM_SUBJECT = /^(?:inquiry from tm|tm inquiry|来自\s?tm\s?的询盘|tm\s?商机|tm\s?询盘)$/i;
/** List previews that stand for a message without text ("[信息]", "[Picture]"). */
const PREVIEW_STANDS_FOR = /^[[【][^\]】]{1,20}[\]】]$/;
/** Row states in which the last word is certainly the buyer's. */
const UNREAD_STATUS = /^(?:新询盘|未读|new inquiry|new|unread)$/i;

/**
 * The open conversation as a case. What the page does not show stays `undefined`; counters the buyer hid become `null`. Only
 * people speak: system messages, messages whose direction the page does not tell, and the platform's automatic reception are
 * left out. Links, attachments and pictures are the buyer's own.
 */
export function caseFromConversation(open: OpenConversation, facts: Facts): InquiryCase {
  const spoken = open.messages.filter(isSpoken);
  const fromBuyer = spoken.filter(({ from }) => from === 'buyer');
  // Older messages are not loaded: what we do not see may still be there.
  const whole = valueOf(open.moreAbove) !== true;
  const seen = <T>(value: T, some: boolean): T | undefined => (some || whole ? value : undefined);
  const links = fromBuyer.flatMap((message) => message.links);
  const attachments = fromBuyer.flatMap((message) => message.attachments);
  const images = fromBuyer.reduce((sum, message) => sum + message.images, 0);
  return defined<InquiryCase>({
    ...shared(facts),
    channel: facts.channel ?? (open.identity.inquiryId.known ? 'inquiry' : 'tm'),
    subject: subjectOf(open.subject),
    text: '',
    sentAt: whole ? (fromBuyer[0]?.at ?? undefined) : undefined,
    product: productOf(open, fromBuyer),
    quantity: quantityOf(open, fromBuyer),
    links: seen(links, links.length > 0),
    attachments: seen(attachments, attachments.length > 0),
    images: seen(images, images > 0),
    thread: spoken.map(threadMessage),
    buyer: buyerFromCard(open.buyer, valueOf(open.identity.name)),
  });
}

/**
 * A row of the inquiry list as a case, for a partial verdict before the inquiry is opened. The preview is the *last* message;
 * it counts as the buyer's only while the row is unread.
 */
export function caseFromInquiryRow(row: InquiryRow, facts: Facts): InquiryCase {
  const status = valueOf(row.status) ?? '';
  const buyerSpokeLast = valueOf(row.unread) === true || UNREAD_STATUS.test(status.trim());
  const preview = (valueOf(row.preview) ?? '').trim();
  const created = valueOf(row.createdAt);
  const name = present(valueOf(row.name));
  const country = countryOf(row.country);
  return defined<InquiryCase>({
    ...shared(facts),
    channel: facts.channel ?? (valueOf(row.tm) === true ? 'tm' : 'inquiry'),
    subject: subjectOf(row.subject),
    text: buyerSpokeLast && !PREVIEW_STANDS_FOR.test(preview) ? preview : '',
    sentAt: created === undefined ? undefined : momentOf(created),
    product: present(valueOf(row.product)?.name),
    buyer: name === undefined && country === undefined ? undefined : defined<CaseBuyer>({ name, country }),
  });
}

/** The buyer card as the engine's buyer; undefined when the page shows nothing of it. */
export function buyerFromCard(card: BuyerCard, shownName?: string): CaseBuyer | undefined {
  const registered = valueOf(card.registeredAt);
  const buyer = defined<CaseBuyer>({
    name: present(valueOf(card.name) ?? shownName),
    country: countryOf(card.country),
    company: present(valueOf(card.company)),
    position: present(valueOf(card.position)),
    website: present(valueOf(card.website)),
    email: present(valueOf(card.email)),
    phone: present(valueOf(card.mobile)) ?? present(valueOf(card.phone)),
    fax: present(valueOf(card.fax)),
    address: present(valueOf(card.address)),
    registeredAt: registered === undefined ? undefined : dayOf(registered),
    blueLabel: valueOf(card.blueLabel),
    productViews: counterOf(card.productViews),
    validInquiries: counterOf(card.validInquiries),
    repliedInquiries: counterOf(card.repliedInquiries),
    validRfqs: counterOf(card.validRfqs),
    loginDays: counterOf(card.loginDays),
    spamInquiries: counterOf(card.spamInquiries),
    blacklisted: counterOf(card.blacklisted),
    orders: counterOf(card.orders),
  });
  return Object.keys(buyer).length === 0 ? undefined : buyer;
}

function shared({ ourProducts, ourNames, earlier, now }: Facts): Omit<InquiryCase, 'text'> {
  return { ourProducts, ourNames, earlier, now };
}

function isSpoken(message: MessageSeen): message is MessageSeen & { from: 'buyer' | 'us' } {
  if (message.kind === 'system') return false;
  return message.from === 'buyer' || (message.from === 'us' && message.automatic !== true);
}

function threadMessage({ from, at, text }: MessageSeen & { from: 'buyer' | 'us' }): CaseMessage {
  return defined<CaseMessage>({ from, at: at ?? undefined, text });
}

function subjectOf(field: Field<string>): string | undefined {
  const subject = present(valueOf(field));
  return subject !== undefined && PLATFORM_SUBJECT.test(subject) ? undefined : subject;
}

/** The product the page ties the conversation to, else the first one the buyer's own cards show. */
function productOf(open: OpenConversation, fromBuyer: readonly MessageSeen[]): string | undefined {
  const shown = present(valueOf(open.product)?.name);
  if (shown !== undefined) return shown;
  return fromBuyer.flatMap(({ products }) => products.flatMap(({ name }) => present(name) ?? [])).at(0);
}

/** The quantity on the card of the conversation's product, else on the first card of the buyer's that has one. */
function quantityOf(open: OpenConversation, fromBuyer: readonly MessageSeen[]): string | undefined {
  const shown = present(valueOf(open.product)?.quantity);
  if (shown !== undefined) return shown;
  return fromBuyer.flatMap(({ products }) => products.flatMap(({ quantity }) => present(quantity) ?? [])).at(0);
}

function countryOf(field: Field<string>): string | undefined {
  const printed = valueOf(field);
  return printed === undefined ? undefined : countryFromName(printed);
}

/** `-1` is the platform's mark for "hidden by the buyer" (seller-pages.md §2.6), whichever way it reached us. */
function counterOf(field: Field<number>): Counter {
  if (field.known) return field.value < 0 ? null : field.value;
  return field.why === 'hidden' ? null : undefined;
}

/** ms UTC of a printed moment; a bare day tells no hour and is no moment. */
function momentOf(printed: string): number | undefined {
  return /\d:\d/.test(printed) ? (parsePrintedTime(printed) ?? undefined) : undefined;
}

/** ms UTC at 00:00 of the printed day. */
function dayOf(printed: string): number | undefined {
  const at = parsePrintedTime(printed);
  if (at === null) return undefined;
  const day = new Date(at);
  return Date.UTC(day.getFullYear(), day.getMonth(), day.getDate());
}

/** The text without surrounding and invisible blanks; undefined when nothing is left. */
function present(text: string | undefined): string | undefined {
  const shown = text === undefined ? '' : tidy(text);
  return shown === '' || shown === '-' || shown === '--' ? undefined : shown;
}

/** Leaves out the unknown, so that two readings of the same page are equal as JSON. */
function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}
