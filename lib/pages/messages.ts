import type {
  AttachmentSeen,
  Direction,
  LinkSeen,
  MessageKind,
  MessageSeen,
  ProductSeen,
} from '../snapshots/conversation';
import { CAPS } from '../snapshots/caps';
import { hash } from '../shared/hash';
import { clip, tidy } from '../shared/text';
import { parsePrintedTime } from '../shared/time';
import type { FieldLocators, ReadContext } from './adapter';
import { cleanHref } from './clean-url';
import { always, labels, sometimes } from './fields';
import {
  Finder,
  first,
  imagesIn,
  type Levels,
  linesOf,
  noteLevels,
  query,
  queryAll,
  selectorsOf,
  sharedLevels,
  tableOf,
  textOf,
} from './locate';
import { remembered } from './row-cache';

/** The message widget that OneTalk and the inquiry detail share (seller-pages.md §2.3, §3.4). */
export const MESSAGE_FIELDS: readonly FieldLocators[] = [
  always(
    'message.row',
    '.message-item-wrapper', // §2.3 AAR 2026-10, LOB 2026-07
    '[class*="message-item-wrapper"]:not([class*="flow-message"])', // §2.3 AAR ("contains")
    '.item-content-left, .item-content-right', // §2.3 PUP 2020 (old)
    '.scroll-box > [data-expinfo]', // §2.3 BOT 2025-26
  ),
  always(
    'message.from',
    '.item-left, .item-right', // §2.3 AAR 2026-10, LOB 2026-07
    '.item-content-left, .item-content-right', // §2.3 PUP 2020 (old)
  ),
  always(
    'message.at',
    '.item-base-info', // §2.3 AAR 2026-10
    '[class*="base-info"]', // prefix
  ),
  // Inside the line of `message.at`: §2.3 AAR 2026-10, then prefix.
  sometimes('message.sender', '.name', '[class*="name"]'),
  sometimes(
    'message.text',
    '.session-rich-content.text', // §2.3 BOT 2025-26, AAR 2026-10
    '.session-rich-content', // §2.3 BOT, AAR, PUP
    '.description-container', // §2.3 BOT 2025-26 (inquiry card)
    '.text-content', // §2.3 BOT 2025-26
  ),
  sometimes(
    'message.translation',
    '.content-with-translation', // §2.3 BOT, AAR
    '[class*="with-translation"]', // prefix
  ),
  sometimes(
    'message.kind',
    { css: '[data-expinfo]', attr: 'data-expinfo' }, // §2.3 BOT 2025-26, AAR, PUP
    // By what stands in the row:
    '[data-exp="card-file"], [data-query*="fileName"]',
    '.description-container, [data-query*="productList"], [view-name]',
    '.session-rich-content, .text-content',
    'img',
  ),
  sometimes(
    'message.files',
    '[data-exp="card-file"]', // §2.3 BOT 2025-26
    '[data-query*="fileName"]', // attribute
    { place: 'line "name.pdf 120 K"' }, // §2.3 AAR 2026-10
  ),
  sometimes(
    'message.products',
    '[view-name]', // §2.3 BOT 2025-26
    '[data-query*="productList"]', // §2.3 PUP (old)
  ),
  sometimes('message.images', 'img'), // §2.3 AAR 2026-10
  sometimes('message.links', 'a[href]'),
  sometimes(
    'message.automatic',
    labels('自动接待发送', '系统自动发送'), // §2.3 AAR 2026-10
    labels('Sent by auto-reception', 'Sent automatically'), // English assumed
  ),
];

const SELECTORS = selectorsOf(MESSAGE_FIELDS);
const ROW = 'message.row';
const ROW_TABLE = tableOf(MESSAGE_FIELDS.slice(0, 1));
const FIELDS = MESSAGE_FIELDS.slice(1).map(({ field }) => field);
const AUTOMATIC = MESSAGE_FIELDS.find(({ field }) => field === 'message.automatic')?.locators ?? [];
/** Rows without any of these, the great majority, are spared the looks for cards, files and links. */
const EXTRAS = '[data-query], [data-exp], [view-name], .description-container, a[href]';

/** Longest text kept of one conversation, in UTF-16 units. */
const CONVERSATION_CAP = 1_000_000;
const LIST_CAP = 50;

/** Rows that look like messages and are none: recommendation and flow cards, summaries (§2.3). */
const NOISE_ROW = /flow-message|message-summary|summary-message/;
/** What `message.translation` looks for, upwards. */
const TRANSLATED = '[class*="with-translation"]';
/** Words the translation carries beside it (§2.3). */
const TRANSLATION_NOISE =
  /^(?:(?:翻译中|translating)\.*|由阿里翻译提供|翻译|查看原文|translate|translated by alibaba)$/i;
/** `messageType` of `data-expinfo` (§2.3 BOT); the name is older (PUP). */
const KIND_BY_TYPE: Readonly<Record<string, MessageKind>> = {
  1: 'text',
  50: 'inquiry-card',
  57: 'business-card',
  60: 'image',
  61: 'file',
  63: 'text',
  2000: 'product-card',
  product_card: 'product-card',
};

/** One parsed row, with the level of each field that hit. */
interface ParsedRow {
  /** Fingerprint before the running number among equals. */
  print: string;
  message: MessageSeen;
  levels: Levels;
}

interface Placed extends ParsedRow {
  row: Element;
}

/** The messages of one flow and the element of each, by fingerprint. */
export interface MessagesRead {
  messages: MessageSeen[];
  elements: ReadonlyMap<string, Element>;
}

/**
 * Reads the messages under `flow`, oldest first. Rows that did not change come from memory, as the same objects.
 *
 * @returns messages sorted by printed time, stable by position (§2.3: the page's order differs between captures).
 */
export function readMessages(flow: Element, finder: Finder, context: ReadContext): MessagesRead {
  const { tracked } = context;
  const parsed = messageRows(flow, finder, context)
    .slice(-CAPS.messages)
    .map((row) => ({ row, ...remembered(row, 'message', tracked, parseRow) }));
  noteLevels(finder, FIELDS, parsed);
  return numbered(capped(inOrder(parsed)));
}

/** The rows of a flow. */
export function messageRows(flow: Element, finder: Finder, { tracked }: ReadContext): Element[] {
  const { rows, level } = remembered(flow, 'rows', tracked, () => {
    const own = new Finder(ROW_TABLE);
    const rows = findRows(flow, own);
    return { rows, level: own.health()[0]?.level ?? null };
  });
  finder.note(ROW, level);
  return rows;
}

/** Rows inside rows (a quoted message) belong to the outer one. */
function findRows(flow: Element, finder: Finder): Element[] {
  let last: Element | undefined;
  let parent: Element | null = null;
  let noise = false;
  return finder.all(flow, ROW, (row) => {
    if (row.parentElement !== parent) {
      parent = row.parentElement;
      noise = parent !== null && NOISE_ROW.test(parent.className);
    }
    if (noise || last?.contains(row) || NOISE_ROW.test(row.className)) return false;
    last = row;
    return true;
  });
}

const find = (field: string, scope: Element, levels: Levels) => first(SELECTORS, field, scope, levels);

function parseRow(row: Element): ParsedRow {
  const levels: Levels = {};
  const info = find('message.at', row, levels);
  const name = info && find('message.sender', info, levels);
  const sender = name ? senderOf(name) : '';
  const time = info && timeOf(info, name);
  const content = find('message.text', row, levels);
  const rich = query(row, EXTRAS) !== null;
  const files = rich ? readFiles(row, levels) : [];
  const card = rich ? readCard(row, levels) : null;
  const images = countImages(row, levels);
  const kind = kindOf(toldKind(row, levels), { content, files, card, images }, levels);
  const text = textFor(kind, content, card, row);
  const from = directionOf(row, levels);
  const message: MessageSeen = {
    fp: '',
    from,
    kind,
    text: clip(text, CAPS.text),
    at: time === null ? null : instantOf(time),
    links: rich ? readLinks(row, content, card !== null, levels) : [],
    attachments: files.length > 0 || kind !== 'file' ? files : fileFromLines(row, levels),
    images,
    products: card && (kind === 'inquiry-card' || kind === 'product-card') ? card.products : [],
  };
  const translation = content ? readTranslation(row, content, levels) : '';
  if (translation) message.translation = translation;
  if (sender) message.sender = sender;
  if (message.text.length < text.length) message.cut = true;
  // The platform's reception speaks for us.
  if (from !== 'buyer' && isAutomatic(row, content, levels)) message.automatic = true;
  const print = hash(`${from}|${time ?? ''}|${kind}|${message.text}|${message.attachments[0]?.name ?? ''}`);
  return { print, message, levels: sharedLevels(levels) };
}

const LEFT = /(?:^|\s)item-left(?:\s|$)/;
const RIGHT = /(?:^|\s)item-right(?:\s|$)/;

let lastSender = { printed: '', name: '' };

/** One buyer's name stands on every row. */
function senderOf(name: Element): string {
  const printed = name.textContent;
  if (printed !== lastSender.printed) lastSender = { printed, name: clip(tidy(printed), 200) };
  return lastSender.name;
}

/** Both or neither class on a node is `unknown`, never "buyer" (§2.3). */
function directionOf(row: Element, levels: Levels): Direction {
  const side = (left: boolean, right: boolean, level: number): Direction | undefined => {
    if (left || right) levels['message.from'] = level;
    return left && right ? 'unknown' : left ? 'buyer' : right ? 'us' : undefined;
  };
  const own = side(LEFT.test(row.className), RIGHT.test(row.className), 0);
  if (own) return own;
  const has = (css: string) => row.matches(css) || query(row, css) !== null;
  // Only where the row is no message item itself (older layouts, bare children of the flow) is the class further in.
  const inside = row.matches('[class*="message-item-wrapper"]')
    ? undefined
    : side(has('.item-left'), has('.item-right'), 0);
  return inside ?? side(has('.item-content-left'), has('.item-content-right'), 1) ?? 'unknown';
}

const PRINTED_TIME = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:\s{1,4}\d{1,2}:\d{2}(?::\d{2})?)?/g;

/** The time of the line above a message: the last one printed, as a name may hold a date of its own. */
function timeOf(info: Element, name: Element | null): string | null {
  const line = info.textContent.slice(-600);
  const printed = name?.textContent ?? '';
  const rest = line.slice(line.indexOf(printed) + printed.length);
  return rest.match(PRINTED_TIME)?.at(-1)?.replace(/\s+/, ' ') ?? null;
}

const EARLIEST = Date.UTC(2000, 0, 2);
const LATEST = Date.UTC(2099, 11, 31);

/** A year no message can be from makes the time unknown. */
function instantOf(printed: string): number | null {
  const at = parsePrintedTime(printed);
  return at !== null && at >= EARLIEST && at <= LATEST ? at : null;
}

/** The kind the row's JSON tells, by number or by the older card name; garbage tells nothing. */
function toldKind(row: Element, levels: Levels): MessageKind | undefined {
  const raw =
    row.getAttribute('data-expinfo') ??
    row.parentElement?.getAttribute('data-expinfo') ??
    query(row, '[data-expinfo]')?.getAttribute('data-expinfo');
  const data = parseJson(raw);
  const kind = KIND_BY_TYPE[String(data?.messageType ?? data?.name)];
  if (kind) levels['message.kind'] = 0;
  return kind;
}

/** An object from an attribute that holds JSON, plain or URL-encoded; null for anything else. */
export function parseJson(raw: string | null | undefined): Record<string, unknown> | null {
  if (!raw || raw.length > 100_000) return null;
  const data = parsed(raw, String) ?? parsed(raw, decodeURIComponent);
  return typeof data === 'object' && !Array.isArray(data) ? (data as Record<string, unknown> | null) : null;
}

function parsed(raw: string, decode: (text: string) => string): unknown {
  try {
    return JSON.parse(decode(raw)) as unknown;
  } catch {
    return null;
  }
}

interface Structure {
  content: Element | null;
  files: AttachmentSeen[];
  card: Card | null;
  images: number;
}

/** By the page's own number first; by what stands in the row where there is none, or where a "text" has no words. */
function kindOf(told: MessageKind | undefined, structure: Structure, levels: Levels): MessageKind {
  if (told && (told !== 'text' || structure.content)) return told;
  const [kind, level] = kindByStructure(structure);
  if (kind) levels['message.kind'] ??= level;
  return kind ?? told ?? 'unknown';
}

function kindByStructure({ content, files, card, images }: Structure): [MessageKind | undefined, level: number] {
  if (files.length > 0) return ['file', 1];
  if (content?.matches('.description-container') || card?.inquiry) return ['inquiry-card', 2];
  if (card && card.products.length > 0) return ['product-card', 2];
  if (content) return ['text', 3];
  return [images > 0 ? 'image' : undefined, 4];
}

/** An inquiry card's words stand in its description, which a rich-text caption must not hide; a name card's in its lines. */
function textFor(kind: MessageKind, content: Element | null, card: Card | null, row: Element): string {
  if (kind === 'business-card' && card && !content) return card.lines.join('\n');
  const element = kind === 'inquiry-card' ? (query(row, '.description-container') ?? content) : content;
  return element ? richText(element) : '';
}

const BLOCK = /^(?:DIV|P|LI|UL|OL|PRE|BLOCKQUOTE|TR|TABLE|H\d)$/;

/** Text with its line breaks; white space and invisible characters inside stay, they are evidence. */
export function richText(element: Element): string {
  if (element.childElementCount === 0) return trimEnds(element.textContent);
  const parts: string[] = [];
  let length = 0;
  const add = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  const endLine = (): void => {
    if (length > 0 && !parts.at(-1)?.endsWith('\n')) add('\n');
  };
  const visit = (node: Node): void => {
    for (let child = node.firstChild; child && length <= CAPS.text * 2; child = child.nextSibling) {
      const name = child.nodeName;
      if (child.nodeType === Node.TEXT_NODE) add(child.nodeValue ?? '');
      else if (name === 'BR') add('\n');
      else if (name !== 'STYLE' && name !== 'SCRIPT') {
        const block = BLOCK.test(name);
        if (block) endLine();
        visit(child);
        if (block) endLine();
      }
    }
  };
  visit(element);
  return trimEnds(parts.join(''));
}

/** Only plain white space goes: `trim()` would eat invisible characters too. */
function trimEnds(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && ' \t\r\n'.includes(text.charAt(start))) start++;
  while (end > start && ' \t\r\n'.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** What the platform printed beside the original: lines of the container outside it, without its own words. */
function readTranslation(row: Element, content: Element, levels: Levels): string {
  let container = content.parentElement;
  while (container && container !== row && !container.matches(TRANSLATED)) container = container.parentElement;
  if (!container || container === row) return '';
  const level = container.matches(SELECTORS['message.translation']?.[0]?.[0] ?? '') ? 0 : 1;
  const texts: string[] = [];
  const add = (text: string): void => {
    if (text !== '' && !TRANSLATION_NOISE.test(text)) texts.push(text);
  };
  for (const node of container.childNodes) {
    if (node.contains(content)) continue;
    if (node instanceof Element && node.childElementCount > 0) for (const { text } of linesOf(node)) add(text);
    else add(tidy(node.textContent ?? ''));
  }
  if (texts.length > 0) levels['message.translation'] = level;
  return clip(texts.join('\n'), CAPS.text);
}

function readFiles(row: Element, levels: Levels): AttachmentSeen[] {
  if (!find('message.files', row, levels)) return [];
  const css = SELECTORS['message.files']?.[levels['message.files'] ?? 0]?.[0];
  const cards = css ? queryAll(row, css).slice(0, LIST_CAP) : [];
  return cards.flatMap((card) => {
    const data = parseJson(card.getAttribute('data-query'));
    const name = data?.fileName;
    return typeof name === 'string' && name !== '' ? [attachment(name, data?.fileSize)] : fileFromLines(card, levels);
  });
}

function attachment(name: string, size: unknown): AttachmentSeen {
  const known = bytes(size);
  return known === null ? { name: clip(name, 300) } : { name: clip(name, 300), size: known };
}

const FILE_LINE = /^(\S.{0,250}\.[A-Za-z0-9]{1,8})(?: {1,3}(\d{1,6}(?:\.\d{1,3})? ?[KMG]?B?))?$/i;

/** A file row without JSON prints `name.pdf 120 K`, on one line or on two (§2.3). */
function fileFromLines(row: Element, levels: Levels): AttachmentSeen[] {
  const lines = linesOf(row).filter(({ text }) => text.length <= 280);
  for (const [index, { text }] of lines.entries()) {
    const [, name, size] = FILE_LINE.exec(text) ?? [];
    if (name === undefined) continue;
    levels['message.files'] ??= 2;
    return [attachment(name, size ?? lines[index + 1]?.text)];
  }
  return [];
}

const UNITS = ['', 'K', 'M', 'G'];

/** Bytes from a number or a printed size (`120 K`, `1.5 MB`); null when it is none. */
function bytes(size: unknown): number | null {
  if (typeof size === 'number') return Number.isFinite(size) && size >= 0 ? Math.round(size) : null;
  const match = typeof size === 'string' ? /^(\d{1,12}(?:\.\d{1,3})?) ?([KMG]?)B?$/i.exec(size.trim()) : null;
  return match ? Math.round(Number(match[1]) * 1024 ** UNITS.indexOf(match[2]?.toUpperCase() ?? '')) : null;
}

interface Card {
  inquiry: boolean;
  products: ProductSeen[];
  /** Texts of the card in the page's order. */
  lines: string[];
}

/** Product, inquiry and business cards. The order of text views changes, so each text is taken for what it looks like. */
function readCard(row: Element, levels: Levels): Card | null {
  if (!find('message.products', row, levels)) return null;
  const json = parseJson(query(row, '[data-query*="productList"]')?.getAttribute('data-query'));
  const list = Array.isArray(json?.productList) ? json.productList.slice(0, LIST_CAP).flatMap(productOf) : [];
  const lines = queryAll(row, '[view-name="TextView"]')
    .slice(0, LIST_CAP)
    .map((part) => textOf(part, 300));
  const shown = query(row, '[view-name="ImageView"]') && productShown(row, lines);
  const products = list.length > 1 || !shown ? list : [{ ...shown, ...list[0] }];
  return { inquiry: json !== null || query(row, '.description-container') !== null, products, lines };
}

const QUANTITY =
  /^(?:(?:数量|订购量|采购量|quantity|order quantity) ?: ?)?(\d[\d,.]{0,15} ?(?:[A-Za-z][A-Za-z/ ]{0,30}|件|个|套|台|箱|米|吨|公斤|平方米))$/i;
const PRICE = /^(?:US ?)?[$¥€£]|^(?:USD|MOQ|FOB|Min\.? order)\b|^(?:价格|起订量|最小起订)/i;

/** What the text views of a card with a picture say about its product. */
function productShown(row: Element, lines: readonly string[]): ProductSeen | null {
  const name = lines.find((text) => /\p{L}{2}/u.test(text) && !QUANTITY.test(text) && !PRICE.test(text));
  if (name === undefined) return null;
  const product: ProductSeen = { name };
  const quantity = lines.map((text) => QUANTITY.exec(text)?.[1]).find(Boolean);
  const id = queryAll(row, 'a[href]').map(productId).find(Boolean);
  if (quantity) product.quantity = quantity;
  if (id) product.id = id;
  return product;
}

function productId(link: Element): string | undefined {
  return /(?:[?&](?:ids|productId|id)=|_)(\d{6,20})(?!\d)/.exec(link.getAttribute('href')?.slice(0, 2000) ?? '')?.[1];
}

function productOf(item: unknown): ProductSeen[] {
  if (typeof item !== 'object' || item === null) return [];
  const { id, name, productName, quantity } = item as Record<string, unknown>;
  const text = (value: unknown) =>
    typeof value === 'string' || typeof value === 'number' ? clip(tidy(String(value)), 300) : '';
  const parts = { id: clip(text(id), 40), name: text(name) || text(productName), quantity: text(quantity) };
  const product = Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== ''));
  return Object.keys(product).length > 0 ? [product] : [];
}

const DECORATION = /emoji|emoticon|icon|avatar|portrait|flag|loading/i;
const PICTURE = /^data:image\/.{200}|^(?:https?:)?\/\/(?:[\w-]{1,63}\.){1,6}(?:alicdn|aliimg|alibaba)\.com[/?]/;
/** Emoji and icons are at most this many pixels wide. */
const ICON_SIZE = 48;

/** Pictures sent by a person: not emoji, icons, avatars, nor the thumbnails of cards (§2.3). */
function countImages(row: Element, levels: Levels): number {
  let count = 0;
  for (const img of imagesIn(row)) if (!isSmall(img) && isPicture(img, row)) count += 1;
  if (count > 0) levels['message.images'] = 0;
  return count;
}

/** By attribute or by the file's own size; the rendered size would force a layout for every row. */
function isSmall(img: HTMLImageElement): boolean {
  const printed = Number(img.getAttribute('width') ?? img.getAttribute('height') ?? 0);
  const size = printed || img.naturalWidth;
  return size > 0 && size <= ICON_SIZE;
}

function isPicture(img: Element, row: Element): boolean {
  if (!['src', 'data-src'].some((name) => PICTURE.test(img.getAttribute(name)?.slice(0, 400) ?? ''))) return false;
  for (let node: Element | null = img; node && node !== row; node = node.parentElement) {
    if (DECORATION.test(node.className) || node.matches('[data-query], [view-name]')) return false;
  }
  return true;
}

/** Anchors in the words of a message: what they say and where they go. Cards and files link to the platform only. */
function readLinks(row: Element, content: Element | null, isCard: boolean, levels: Levels): LinkSeen[] {
  const links: LinkSeen[] = [];
  for (const anchor of queryAll(row, 'a[href]').slice(0, LIST_CAP)) {
    if (!content?.contains(anchor) && (isCard || anchor.closest('[data-query], [class*="base-info"]'))) continue;
    const href = cleanHref(anchor.getAttribute('href') ?? '');
    if (href !== null) links.push({ text: textOf(anchor), href: clip(href, 2000) });
  }
  if (links.length > 0) levels['message.links'] = 0;
  return links;
}

/** The platform's tag, on a line of its own outside the words: a buyer who writes the tag is not the platform. */
function isAutomatic(row: Element, content: Element | null, levels: Levels): boolean {
  const words = row.textContent;
  if (!words.includes('自动') && !words.includes('auto')) return false;
  const lines = linesOf(row).filter(({ element }) => !content?.contains(element));
  const level = AUTOMATIC.findIndex(({ labels }) => lines.some(({ label }) => labels?.includes(label)));
  if (level >= 0) levels['message.automatic'] = level;
  return level >= 0;
}

/** Oldest first. A page that prints newest first is turned round before the stable sort, so that equal seconds stay right. */
function inOrder(parsed: Placed[]): Placed[] {
  const times = parsed.flatMap(({ message: { at } }) => at ?? []);
  const turned = (times[0] ?? 0) > (times.at(-1) ?? 0);
  let carried = -Infinity;
  // A row without a printed time belongs to the one before it.
  const keyed = (turned ? parsed.toReversed() : parsed).map((entry) => ({
    entry,
    at: (carried = entry.message.at ?? carried),
  }));
  return keyed.sort((a, b) => (a.at === b.at ? 0 : a.at - b.at)).map(({ entry }) => entry);
}

/** Cuts every message to a fair share when the conversation is longer than its cap; short ones stay whole. */
function capped(parsed: Placed[]): Placed[] {
  const size = ({ message: { text, translation } }: Placed) => text.length + (translation?.length ?? 0);
  const total = parsed.reduce((sum, entry) => sum + size(entry), 0);
  if (total <= CONVERSATION_CAP) return parsed;
  const share = Math.floor(CONVERSATION_CAP / parsed.length / 2);
  return parsed.map((entry) => {
    if (size(entry) <= share) return entry;
    const message: MessageSeen = { ...entry.message, text: clip(entry.message.text, share), cut: true };
    if (message.translation) message.translation = clip(message.translation, share);
    return { ...entry, message };
  });
}

/** Equal messages (same second, same words) are told apart by a running number, oldest first. */
function numbered(parsed: readonly Placed[]): MessagesRead {
  const seen = new Map<string, number>();
  const elements = new Map<string, Element>();
  const messages = parsed.map(({ row, print, message }) => {
    const count = seen.get(print) ?? 0;
    seen.set(print, count + 1);
    const fp = count === 0 ? print : `${print}-${count}`;
    elements.set(fp, row);
    message.fp ||= fp;
    return message.fp === fp ? message : { ...message, fp };
  });
  return { messages, elements };
}
