import { readFileSync } from 'node:fs';
import { customerIdOf, digitsOf } from './data/compose';
import { SHOP } from './data/shop';
import type { ReplicaBuyer, ReplicaConversation, ReplicaData, ReplicaLink, ReplicaMessage } from './data/types';

/** A row of a file in the evaluate format; keys we do not use are not looked at. */
interface InquiryRow {
  id: string;
  text: string;
  [key: string]: unknown;
}

/** A line that is no such row. Line numbers start at 1. */
export interface BadLine {
  line: number;
  why: string;
}

type Loose = Record<string, unknown>;

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

function parseRow(line: string): InquiryRow | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  if (!isObject(value)) return 'not an object';
  const id = typeof value.id === 'number' ? String(value.id) : value.id;
  if (typeof id !== 'string' || id === '') return 'no id';
  if (typeof value.text !== 'string') return 'no text';
  return { ...value, id, text: value.text };
}

/** "Name <mail@host>" → both; an address alone is a mail. */
function senderOf(from: string | undefined): { name?: string; email?: string } {
  if (from === undefined) return {};
  const open = from.lastIndexOf('<');
  if (open < 0) return from.includes('@') ? { email: from.trim() } : { name: from.trim() };
  const name = from.slice(0, open).trim().replace(/^"|"$/g, '');
  return {
    ...(name ? { name } : {}),
    email: from
      .slice(open + 1)
      .replace('>', '')
      .trim(),
  };
}

function timeOf(row: InquiryRow): number | undefined {
  const printed = textOf(row.sentAt) ?? textOf(row.date);
  const at = printed === undefined ? Number.NaN : Date.parse(printed);
  return Number.isNaN(at) ? undefined : at;
}

/** `-1` for a hidden counter, as the page prints it. */
function counterOf(value: unknown): number | undefined {
  if (value === null) return -1;
  return typeof value === 'number' ? value : undefined;
}

const COUNTRY_CODE = /^[A-Z]{2}$/;

function buyerOf(row: InquiryRow): ReplicaBuyer {
  const given = isObject(row.buyer) ? row.buyer : {};
  const sender = senderOf(textOf(row.from));
  const country = textOf(given.country);
  const isCode = country !== undefined && COUNTRY_CODE.test(country);
  const registered = Date.parse(textOf(given.registeredAt) ?? '');
  return {
    name: textOf(given.name) ?? textOf(given.buyer_name) ?? sender.name ?? sender.email ?? `Buyer ${row.id}`,
    country: isCode ? country : undefined,
    countryName: isCode ? undefined : country,
    company: textOf(given.company),
    website: textOf(given.website),
    email: textOf(given.email) ?? sender.email,
    phone: textOf(given.phone),
    registeredAt: Number.isNaN(registered) ? undefined : registered,
    blueLabel: given.blueLabel === true,
    loginId: `row-${row.id}`,
    counters: {
      productViews: counterOf(given.productViews),
      validInquiries: counterOf(given.validInquiries),
      validRfqs: counterOf(given.validRfqs),
      loginDays: counterOf(given.loginDays),
      spamInquiries: counterOf(given.spamInquiries),
      blacklisted: counterOf(given.blacklisted),
    },
    tags: listOf(given.tags).filter((tag): tag is string => typeof tag === 'string'),
  };
}

function quantityOf(row: InquiryRow): string | undefined {
  const given = isObject(row.buyer) ? row.buyer : {};
  const quantity = typeof given.quantity === 'number' ? String(given.quantity) : textOf(given.quantity);
  return quantity === undefined ? undefined : `${quantity} ${textOf(given.unit) ?? 'Piece/Pieces'}`;
}

function linksOf(row: InquiryRow): ReplicaLink[] {
  const written = listOf(row.urls).filter((url): url is string => typeof url === 'string');
  const given = listOf(row.links)
    .filter(isObject)
    .map((link) => ({ text: textOf(link.text) ?? textOf(link.href) ?? '', href: textOf(link.href) ?? '' }));
  return [...written.map((url) => ({ text: url, href: url })), ...given].filter((link) => link.href !== '');
}

function filesOf(row: InquiryRow): { name: string; size: number }[] {
  return listOf(row.attachments).flatMap((file) => {
    const name = isObject(file) ? textOf(file.name) : textOf(file);
    const size = isObject(file) && typeof file.size === 'number' ? file.size : 96_000;
    return name === undefined ? [] : [{ name, size }];
  });
}

/** Links the text does not contain are written below it, so that the page shows them. */
function textWithLinks(text: string, links: readonly ReplicaLink[]): string {
  const missing = links.filter((link) => !text.includes(link.text)).map((link) => link.text);
  return [text, ...missing].join('\n');
}

type Part = Pick<ReplicaMessage, 'from' | 'kind' | 'text'> & Partial<ReplicaMessage>;

function partsOf(row: InquiryRow): Part[] {
  const links = linksOf(row);
  const quantity = quantityOf(row);
  const subject = textOf(row.subject);
  const product = textOf(row.product);
  const parts: Part[] = [];
  if (product !== undefined || quantity !== undefined) {
    const card = { id: digitsOf(row.id, 13), name: product ?? subject ?? '', picture: 'paper' as const };
    const text = product === undefined ? '' : (subject ?? '');
    parts.push({ from: 'buyer', kind: 'inquiry', text, product: { ...card, ...(quantity ? { quantity } : {}) } });
  } else if (subject !== undefined) {
    parts.push({ from: 'buyer', kind: 'inquiry', text: subject });
  }
  const thread = listOf(row.thread).filter(isObject);
  if (row.text || thread.length === 0)
    parts.push({ from: 'buyer', kind: 'text', text: textWithLinks(row.text, links), links });
  for (const said of thread) {
    const at = Date.parse(textOf(said.at) ?? '');
    parts.push({
      from: said.from === 'us' ? 'us' : 'buyer',
      kind: 'text',
      text: textOf(said.text) ?? '',
      ...(Number.isNaN(at) ? {} : { at }),
    });
  }
  const files = filesOf(row);
  if (files.length > 0) parts.push({ from: 'buyer', kind: 'file', text: '', files });
  const images = typeof row.images === 'number' ? Math.min(9, Math.max(0, Math.round(row.images))) : 0;
  if (images > 0)
    parts.push({
      from: 'buyer',
      kind: 'image',
      text: '',
      pictures: Array.from({ length: images }, () => 'paper' as const),
    });
  return parts;
}

function conversationOf(row: InquiryRow, index: number, now: number): ReplicaConversation {
  const start = timeOf(row) ?? now - (index + 1) * 600_000;
  return {
    id: row.id,
    customerId: customerIdOf(row.id),
    accountId: digitsOf(`account ${row.id}`, 9),
    inquiryId: digitsOf(`inquiry ${row.id}`, 12),
    number: digitsOf(`number ${row.id}`, 11),
    channel: row.channel === 'tm' ? 'tm' : 'inquiry',
    lang: 'unknown',
    subject: textOf(row.subject) ?? '',
    buyer: buyerOf(row),
    messages: partsOf(row).map((part, part_) => ({ at: start + part_ * 1000, ...part, id: `${row.id}-${part_ + 1}` })),
    labels: [],
    unread: 1,
    owner: SHOP.people[0],
    shows: [],
  };
}

export interface FromInquiries {
  data: ReplicaData;
  bad: BadLine[];
}

/**
 * Turns the lines of a JSONL file in the evaluate format into a replica backend, in memory only: every row becomes a conversation
 * in OneTalk and, with `inToo`, an inquiry as well. Bad lines are skipped and reported by number.
 */
export function fromInquiryLines(lines: readonly string[], now: number, inToo = true): FromInquiries {
  const bad: BadLine[] = [];
  const rows: InquiryRow[] = [];
  const seen = new Set<string>();
  lines.forEach((line, index) => {
    if (line.trim() === '') return;
    const row = parseRow(line);
    if (typeof row === 'string') bad.push({ line: index + 1, why: row });
    else if (seen.has(row.id)) bad.push({ line: index + 1, why: `id ${row.id} stands twice` });
    else {
      seen.add(row.id);
      rows.push(row);
    }
  });
  const conversations = rows.map((row, index) => conversationOf(row, index, now));
  return { data: { conversations, inquiries: inToo ? conversations : [], now }, bad };
}

/**
 * The same from a file.
 *
 * @throws the file system's error when the file cannot be read.
 */
export function fromInquiries(path: string, now: number = Date.now(), inToo = true): FromInquiries {
  return fromInquiryLines(readFileSync(path, 'utf8').split('\n'), now, inToo);
}
