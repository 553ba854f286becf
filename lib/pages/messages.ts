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
import { type Finder, linesOf, query, queryAll } from './locate';
import { remembered } from './row-cache';

/** The message widget that OneTalk and the inquiry detail share (seller-pages.md §2.3, §3.4). */
export const MESSAGE_FIELDS: readonly FieldLocators[] = [
  {
    field: 'message.row',
    kind: 'always',
    locators: [
      { css: '.message-item-wrapper', source: '§2.3 AAR 2026-10, LOB 2026-07' },
      { css: '[class*="message-item-wrapper"]:not([class*="flow-message"])', source: '§2.3 AAR 2026-10 ("contains")' },
      { css: '.item-content-left, .item-content-right', source: '§2.3 PUP 2020 (old)' },
      { css: '.scroll-box > [data-expinfo]', source: '§2.3 BOT 2025-26' },
    ],
  },
  {
    field: 'message.from',
    kind: 'always',
    locators: [
      { css: '.item-left, .item-right', source: '§2.3 AAR 2026-10, LOB 2026-07' },
      { css: '.item-content-left, .item-content-right', source: '§2.3 PUP 2020 (old)' },
    ],
  },
  {
    field: 'message.at',
    kind: 'always',
    locators: [
      { css: '.item-base-info', source: '§2.3 AAR 2026-10' },
      { css: '[class*="base-info"]', source: '§2.3, prefix' },
    ],
  },
  {
    field: 'message.sender',
    kind: 'sometimes',
    locators: [
      { css: '.item-base-info .name', source: '§2.3 AAR 2026-10' },
      { css: '[class*="base-info"] [class*="name"]', source: '§2.3, prefix' },
    ],
  },
  {
    field: 'message.text',
    kind: 'sometimes',
    locators: [
      { css: '.session-rich-content.text', source: '§2.3 BOT 2025-26, AAR 2026-10' },
      { css: '.content-with-translation .session-rich-content', source: '§2.3 BOT, AAR' },
      { css: '.session-rich-content', source: '§2.3 BOT, AAR, PUP' },
      { css: '.description-container', source: '§2.3 BOT 2025-26 (inquiry card)' },
      { css: '.text-content', source: '§2.3 BOT 2025-26' },
    ],
  },
  {
    field: 'message.translation',
    kind: 'sometimes',
    locators: [
      { css: '.content-with-translation', source: '§2.3 BOT, AAR' },
      { css: '[class*="with-translation"]', source: '§2.3, prefix' },
    ],
  },
  {
    field: 'message.kind',
    kind: 'sometimes',
    locators: [
      { css: '[data-expinfo]', attr: 'data-expinfo', source: '§2.3 BOT 2025-26, AAR, PUP' },
      { css: '[data-exp="card-file"], [data-query*="fileName"]', source: '§2.3, by what stands in the row' },
      { css: '.description-container, [data-query*="productList"], [view-name]', source: '§2.3, the same' },
      { css: '.session-rich-content, .text-content', source: '§2.3, the same' },
      { css: 'img', source: '§2.3, the same' },
    ],
  },
  {
    field: 'message.files',
    kind: 'sometimes',
    locators: [
      { css: '[data-exp="card-file"]', attr: 'data-query', source: '§2.3 BOT 2025-26' },
      { css: '[data-query*="fileName"]', attr: 'data-query', source: '§2.3 BOT, attribute' },
      { place: 'line "name.pdf 120 K" of a file row', source: '§2.3 AAR 2026-10' },
    ],
  },
  {
    field: 'message.products',
    kind: 'sometimes',
    locators: [
      { css: '[view-name="TextView"], [view-name="ImageView"]', source: '§2.3 BOT 2025-26' },
      { css: '.inquiry-card-item[data-query]', attr: 'data-query', source: '§2.3 PUP (old)' },
      { css: '[data-query*="productList"]', attr: 'data-query', source: '§2.3 PUP, attribute' },
    ],
  },
  { field: 'message.images', kind: 'sometimes', locators: [{ css: 'img', source: '§2.3 AAR 2026-10' }] },
  { field: 'message.links', kind: 'sometimes', locators: [{ css: 'a[href]', source: '§2.3, plain anchors' }] },
  {
    field: 'message.automatic',
    kind: 'sometimes',
    locators: [
      { labels: ['自动接待发送', '系统自动发送'], source: '§2.3 AAR 2026-10' },
      { labels: ['Sent by auto-reception', 'Sent automatically'], source: '§2.3, English assumed' },
    ],
  },
];

const AUTOMATIC = MESSAGE_FIELDS.find(({ field }) => field === 'message.automatic')?.locators ?? [];

/** Longest text kept of one message, and of one conversation (UTF-16 units). */
const MESSAGE_CAP = CAPS.text;
const CONVERSATION_CAP = 1_000_000;
const LIST_CAP = 50;

/** Rows that look like messages and are none: recommendation and flow cards, summaries (§2.3). */
const NOISE_ROW = /flow-message|message-summary|summary-message/;
/** Words the translation line carries beside the translation (§2.3). */
const TRANSLATION_NOISE =
  /^(?:翻译中(?:…|\.{1,3})?|由阿里翻译提供|翻译|查看原文|Translating(?:…|\.{1,3})?|Translate|Translated by Alibaba)$/i;
const KIND_BY_TYPE: Readonly<Record<string, MessageKind>> = {
  1: 'text',
  50: 'inquiry-card',
  57: 'business-card',
  60: 'image',
  61: 'file',
  63: 'text',
  2000: 'product-card',
};

/** One parsed row, with the level of each field that hit. */
interface ParsedRow {
  noise: boolean;
  /** Fingerprint before the running number among equals. */
  print: string;
  message: MessageSeen;
  levels: readonly (readonly [field: string, level: number])[];
}

/** A locator of a message field that can hit at all in this flow. */
type Live = ReadonlyMap<string, readonly { css: string; level: number }[]>;

/** The messages of one flow and the element of each, by fingerprint. */
export interface MessagesRead {
  messages: MessageSeen[];
  elements: ReadonlyMap<string, Element>;
}

/**
 * Reads the messages under `flow`, oldest first. Rows that did not change come from memory.
 *
 * @returns messages sorted by printed time, stable by position (§2.3: the page's order differs between captures).
 */
export function readMessages(flow: Element, finder: Finder, context: ReadContext): MessagesRead {
  const rows = messageRows(flow, finder).slice(-CAPS.messages);
  let fresh = 0;
  let live = usableLocators(finder);
  const parse = (row: Element, signature: string) => {
    if (++fresh === FEW_ROWS) live = usableLocators(finder, (css) => query(flow, css) !== null);
    return parseRow(row, signature, live);
  };
  const parsed: { row: Element; item: ParsedRow }[] = [];
  for (const row of rows) {
    const item = remembered(row, 'message', context.tracked === true, parse);
    if (!item.noise) parsed.push({ row, item });
  }
  noteLevels(finder, parsed);
  return numbered(capped(inOrder(parsed)));
}

/** The rows of a flow; rows inside rows (a quoted message) belong to the outer one. */
export function messageRows(flow: Element, finder: Finder): Element[] {
  const rows = finder.all(flow, 'message.row', (row) => !NOISE_ROW.test(row.className));
  let last: Element | undefined;
  return rows.filter((row) => {
    if (last?.contains(row)) return false;
    last = row;
    return true;
  });
}

function noteLevels(finder: Finder, parsed: readonly { item: ParsedRow }[]): void {
  const best = new Map<string, number>();
  for (const { item } of parsed) {
    for (const [field, level] of item.levels) {
      const before = best.get(field);
      if (before === undefined || level < before) best.set(field, level);
    }
  }
  if (parsed.length === 0) return;
  for (const { field } of MESSAGE_FIELDS) {
    if (field !== 'message.row') finder.note(field, best.get(field) ?? null);
  }
}

/** From this many new rows on it pays to ask the whole flow which selectors occur in it at all. */
const FEW_ROWS = 8;

function usableLocators(finder: Finder, occurs: (css: string) => boolean = () => true): Live {
  return new Map(
    MESSAGE_FIELDS.map(({ field }) => [
      field,
      finder.locators(field).flatMap(({ css }, level) => (css !== undefined && occurs(css) ? [{ css, level }] : [])),
    ]),
  );
}

class RowReader {
  readonly levels: [string, number][] = [];

  constructor(
    readonly row: Element,
    readonly live: Live,
  ) {}

  one(field: string): Element | null {
    for (const { css, level } of this.live.get(field) ?? []) {
      const element = query(this.row, css);
      if (!element) continue;
      this.levels.push([field, level]);
      return element;
    }
    return null;
  }

  /** Elements of all locators that match, at the level of the first. */
  every(field: string): Element[] {
    const found = new Set<Element>();
    for (const { css, level } of this.live.get(field) ?? []) {
      for (const element of queryAll(this.row, css)) {
        if (found.size === 0) this.levels.push([field, level]);
        found.add(element);
      }
    }
    return [...found].slice(0, LIST_CAP);
  }

  /** A file named in the words of `element` only. */
  filesFrom(element: Element): AttachmentSeen[] {
    const files = fileFromLines(element);
    if (files.length > 0) this.levels.push(['message.files', 2]);
    return files;
  }

  /** What was found turned out to be nothing of the kind. */
  undo(field: string): void {
    if (this.levels.at(-1)?.[0] === field) this.levels.pop();
  }

  all(field: string): Element[] {
    for (const { css, level } of this.live.get(field) ?? []) {
      const elements = queryAll(this.row, css);
      if (elements.length === 0) continue;
      this.levels.push([field, level]);
      return elements.slice(0, LIST_CAP);
    }
    return [];
  }
}

function parseRow(row: Element, signature: string, live: Live): ParsedRow {
  const reader = new RowReader(row, live);
  const info = readInfo(reader);
  const told = toldKind(reader);
  const content = reader.one('message.text');
  const files = readFiles(reader);
  const card = readCard(reader);
  const images = countImages(reader);
  const kind = kindOf(reader, told, { content, files, card, images });
  const text = content ? richText(contentFor(kind, content, row)) : kind === 'business-card' ? cardText(card) : '';
  const from = directionOf(reader);
  const message: MessageSeen = {
    fp: '',
    from,
    kind,
    text: clip(text, MESSAGE_CAP),
    at: info.time === null ? null : instantOf(info.time),
    links: readLinks(reader, content, card !== null),
    attachments: files.length > 0 || kind !== 'file' ? files : reader.filesFrom(row),
    images,
    products: kind === 'inquiry-card' || kind === 'product-card' ? (card?.products ?? []) : [],
  };
  const translation = readTranslation(reader, content);
  if (translation) message.translation = translation;
  if (info.sender) message.sender = info.sender;
  if (message.text.length < text.length) message.cut = true;
  const automatic = /自动|auto/i.test(signature) ? automaticLevel(row, content) : -1;
  if (automatic >= 0) {
    message.automatic = true;
    reader.levels.push(['message.automatic', automatic]);
  }
  const print = hash(`${from}|${info.time ?? ''}|${kind}|${message.text}|${message.attachments[0]?.name ?? ''}`);
  return { noise: inNoise(row), print, message, levels: reader.levels };
}

/** The row's own class is checked when rows are found; here the wrapper around it. */
function inNoise(row: Element): boolean {
  const parent = row.parentElement;
  return parent !== null && NOISE_ROW.test(parent.className);
}

/** Both or neither class on a node is `unknown`, never "buyer" (§2.3). */
function directionOf(reader: RowReader): Direction {
  const side = (left: boolean, right: boolean, level: number): Direction | null => {
    if (!left && !right) return null;
    reader.levels.push(['message.from', level]);
    return left && right ? 'unknown' : left ? 'buyer' : 'us';
  };
  const { row } = reader;
  const direct = side(row.classList.contains('item-left'), row.classList.contains('item-right'), 0);
  if (direct) return direct;
  const has = (css: string) => row.matches(css) || query(row, css) !== null;
  // Only where the row is no message item itself (older layouts, bare children of the flow) is the class further in.
  const inside = row.matches('[class*="message-item-wrapper"]') ? null : side(has('.item-left'), has('.item-right'), 0);
  return inside ?? side(has('.item-content-left'), has('.item-content-right'), 1) ?? 'unknown';
}

/** A year no message can be from makes the time unknown. */
function instantOf(printed: string): number | null {
  const at = parsePrintedTime(printed);
  return at !== null && at >= EARLIEST && at <= LATEST ? at : null;
}

const EARLIEST = Date.UTC(2000, 0, 2);
const LATEST = Date.UTC(2099, 11, 31);
const PRINTED_TIME = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?: \d{1,2}:\d{2}(?::\d{2})?)?/g;

/** Name and time of the line above a message. The time is the last one printed: a name may hold a date of its own. */
function readInfo(reader: RowReader): { time: string | null; sender: string } {
  const line = reader.one('message.at');
  if (!line) return { time: null, sender: '' };
  const name = reader.one('message.sender');
  const sender = name ? clip(tidy(name.textContent), 200) : '';
  const all = tidy(line.textContent.slice(-600));
  const rest = sender !== '' && all.startsWith(sender) ? all.slice(sender.length) : all;
  return { time: rest.match(PRINTED_TIME)?.at(-1) ?? null, sender };
}

/** The kind the row's JSON tells, by number or by the older card name; garbage tells nothing. */
function toldKind(reader: RowReader): MessageKind | undefined {
  const [locator] = reader.live.get('message.kind') ?? [];
  const inside = locator?.level === 0 ? query(reader.row, locator.css) : null;
  const raw =
    reader.row.getAttribute('data-expinfo') ??
    reader.row.parentElement?.getAttribute('data-expinfo') ??
    inside?.getAttribute('data-expinfo');
  const data = parseJson(raw);
  const type = data?.['messageType'] ?? data?.['name'];
  const kind = type === 'product_card' ? 'product-card' : KIND_BY_TYPE[String(type)];
  if (kind) reader.levels.push(['message.kind', 0]);
  return kind;
}

/** An object from an attribute that holds JSON, plain or URL-encoded; null for anything else. */
export function parseJson(raw: string | null | undefined): Record<string, unknown> | null {
  if (!raw || raw.length > 100_000) return null;
  for (const decode of [(text: string) => text, decodeURIComponent]) {
    try {
      const data: unknown = JSON.parse(decode(raw));
      if (typeof data === 'object' && data !== null && !Array.isArray(data)) return data as Record<string, unknown>;
    } catch {
      // Not JSON in this spelling; the next one, else none.
    }
  }
  return null;
}

interface Structure {
  content: Element | null;
  files: AttachmentSeen[];
  card: Card | null;
  images: number;
}

/** By the page's own number first; by what stands in the row where there is none, or where a "text" has no words. */
function kindOf(reader: RowReader, told: MessageKind | undefined, structure: Structure): MessageKind {
  if (told && (told !== 'text' || structure.content)) return told;
  const [kind, level] = kindByStructure(structure);
  if (kind !== 'unknown') reader.levels.push(['message.kind', level]);
  return kind === 'unknown' && told ? told : kind;
}

function kindByStructure({ content, files, card, images }: Structure): [MessageKind, level: number] {
  if (files.length > 0) return ['file', 1];
  if (content?.matches('.description-container') || card?.inquiry) return ['inquiry-card', 2];
  if (card && card.products.length > 0) return ['product-card', 2];
  if (content) return ['text', 3];
  return images > 0 ? ['image', 4] : ['unknown', 0];
}

function cardText(card: Card | null): string {
  return card?.lines.join('\n') ?? '';
}

/** An inquiry card's words stand in its description, which a rich-text caption must not hide. */
function contentFor(kind: MessageKind, content: Element, row: Element): Element {
  return kind === 'inquiry-card' ? (query(row, '.description-container') ?? content) : content;
}

const BLOCK = new Set(['DIV', 'P', 'LI', 'UL', 'OL', 'PRE', 'BLOCKQUOTE', 'TR', 'TABLE', 'H1', 'H2', 'H3', 'H4']);

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
    for (let child = node.firstChild; child && length <= MESSAGE_CAP * 2; child = child.nextSibling) {
      const block = BLOCK.has(child.nodeName);
      if (child.nodeType === Node.TEXT_NODE && child.nodeValue) add(child.nodeValue);
      else if (child.nodeName === 'BR') add('\n');
      else if (child.nodeName !== 'STYLE' && child.nodeName !== 'SCRIPT') {
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
function readTranslation(reader: RowReader, content: Element | null): string {
  const container = content && reader.one('message.translation');
  const lines = container?.contains(content) && container !== content ? linesOf(container) : [];
  const told = lines.filter(({ element, text }) => !content?.contains(element) && !TRANSLATION_NOISE.test(text));
  if (told.length === 0) reader.undo('message.translation');
  return clip(told.map((line) => line.text).join('\n'), MESSAGE_CAP);
}

function readFiles(reader: RowReader): AttachmentSeen[] {
  return reader.all('message.files').flatMap((card) => {
    const data = parseJson(card.getAttribute('data-query'));
    const name = data?.['fileName'];
    if (typeof name !== 'string' || name === '') return reader.filesFrom(card);
    const size = bytes(data?.['fileSize']);
    return [size === null ? { name: clip(name, 300) } : { name: clip(name, 300), size }];
  });
}

const FILE_LINE = /^(\S.{0,250}\.[A-Za-z0-9]{1,8})(?: {1,3}(\d{1,6}(?:\.\d{1,3})? ?[KMG]?B?))?$/i;

/** A file row without JSON prints `name.pdf 120 K`, on one line or on two (§2.3). */
function fileFromLines(row: Element): AttachmentSeen[] {
  const lines = linesOf(row).filter((line) => line.text.length <= 280);
  for (const [index, line] of lines.entries()) {
    const match = FILE_LINE.exec(line.text);
    const name = match?.[1];
    if (name === undefined) continue;
    const size = bytes(match?.[2] ?? lines[index + 1]?.text);
    return [size === null ? { name } : { name, size }];
  }
  return [];
}

const UNITS: Readonly<Record<string, number>> = { '': 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 };

/** Bytes from a number or a printed size (`120 K`, `1.5 MB`); null when it is none. */
function bytes(size: unknown): number | null {
  if (typeof size === 'number') return Number.isFinite(size) && size >= 0 ? Math.round(size) : null;
  const match = typeof size === 'string' ? /^(\d{1,12}(?:\.\d{1,3})?) ?([KMG]?)B?$/i.exec(size.trim()) : null;
  const unit = UNITS[match?.[2]?.toUpperCase() ?? ''];
  return match?.[1] !== undefined && unit !== undefined ? Math.round(Number(match[1]) * unit) : null;
}

interface Card {
  inquiry: boolean;
  products: ProductSeen[];
  /** Lines of a business card. */
  lines: string[];
}

/** Product, inquiry and business cards. The order of text views changes, so each text is taken for what it looks like. */
function readCard(reader: RowReader): Card | null {
  const parts = reader.every('message.products');
  if (parts.length === 0) return null;
  const data = parts.map((part) => parseJson(part.getAttribute('data-query'))).find((json) => json !== null);
  const list = Array.isArray(data?.['productList']) ? data['productList'].slice(0, LIST_CAP).flatMap(productOf) : [];
  const lines = parts
    .filter((part) => part.getAttribute('view-name') === 'TextView')
    .map((part) => clip(tidy(part.textContent), 300));
  const shown = productShown(reader.row, lines);
  const [told] = list;
  const products = list.length > 1 || !shown ? list : [{ ...shown, ...told }];
  const described = reader.row.getElementsByClassName('description-container').length > 0;
  return { inquiry: described || data !== undefined, products, lines };
}

/** What the text views of a card with a picture say about its product. */
function productShown(row: Element, lines: readonly string[]): ProductSeen | null {
  const product: ProductSeen = {};
  const name = lines.find((text) => /\p{L}{2}/u.test(text) && !QUANTITY.test(text) && !PRICE.test(text));
  const quantity = lines.map((text) => QUANTITY.exec(text)?.[1]).find((text) => text !== undefined);
  const id = queryAll(row, 'a[href], [data-query]')
    .map(productId)
    .find((text) => text !== undefined);
  if (name !== undefined) product.name = name;
  if (quantity !== undefined) product.quantity = quantity;
  if (id !== undefined) product.id = id;
  return name !== undefined && query(row, '[view-name="ImageView"]') ? product : null;
}

const QUANTITY =
  /^(?:(?:数量|订购量|采购量|quantity|order quantity) ?: ?)?(\d[\d,.]{0,15} ?(?:[A-Za-z][A-Za-z/ ]{0,30}|件|个|套|台|箱|米|吨|公斤|平方米))$/i;
const PRICE = /^(?:US ?)?[$¥€£]|^(?:USD|MOQ|FOB|Min\.? order)\b|^(?:价格|起订量|最小起订)/i;

function productId(element: Element): string | undefined {
  const text = `${element.getAttribute('href') ?? ''} ${element.getAttribute('data-query') ?? ''}`.slice(0, 2000);
  return /(?:[?&](?:ids|productId|id)=|_|"productId":"?)(\d{6,20})(?!\d)/.exec(text)?.[1];
}

function productOf(item: unknown): ProductSeen[] {
  if (typeof item !== 'object' || item === null) return [];
  const { id, name, productName, subject, quantity } = item as Record<string, unknown>;
  const product: ProductSeen = {};
  if (typeof id === 'number' || typeof id === 'string') product.id = clip(String(id), 40);
  const title = [name, productName, subject].find((value) => typeof value === 'string' && value !== '');
  if (typeof title === 'string') product.name = clip(tidy(title), 300);
  if (typeof quantity === 'string' || typeof quantity === 'number')
    product.quantity = clip(tidy(String(quantity)), 100);
  return Object.keys(product).length > 0 ? [product] : [];
}

const DECORATION = /emoji|emoticon|icon|avatar|portrait|flag|loading/i;
const PICTURE = /^data:image\/.{200}|^(?:https?:)?\/\/(?:[\w-]{1,63}\.){1,6}(?:alicdn|aliimg|alibaba)\.com[/?]/;
/** Emoji and icons are at most this many pixels wide. */
const ICON_SIZE = 48;

/** Pictures sent by a person: not emoji, icons, avatars, nor the thumbnails of cards (§2.3). */
function countImages(reader: RowReader): number {
  const pictures = reader.all('message.images').filter((img) => isPicture(img, reader.row));
  if (pictures.length === 0) reader.undo('message.images');
  return pictures.length;
}

function isPicture(img: Element, row: Element): boolean {
  const sources = [img.getAttribute('src'), img.getAttribute('data-src')];
  if (!sources.some((src) => src !== null && PICTURE.test(src.slice(0, 400)))) return false;
  if (isSmall(img)) return false;
  for (let node: Element | null = img; node && node !== row; node = node.parentElement) {
    if (DECORATION.test(node.className) || node.hasAttribute('data-query') || node.hasAttribute('view-name'))
      return false;
  }
  return true;
}

/** By attribute or by the file's own size; the rendered size would force a layout for every row. */
function isSmall(img: Element): boolean {
  const printed = Number(img.getAttribute('width') ?? img.getAttribute('height') ?? 0);
  const natural = 'naturalWidth' in img ? Number(img.naturalWidth) : 0;
  return [printed, natural].some((size) => size > 0 && size <= ICON_SIZE);
}

/** Anchors in the words of a message: what they say and where they go. Cards and files link to the platform only. */
function readLinks(reader: RowReader, content: Element | null, isCard: boolean): LinkSeen[] {
  const links: LinkSeen[] = [];
  for (const anchor of reader.all('message.links')) {
    if (!content?.contains(anchor) && (isCard || anchor.closest('[data-query], [class*="base-info"]'))) continue;
    const href = cleanHref(anchor.getAttribute('href') ?? '');
    if (href !== null) links.push({ text: clip(tidy(anchor.textContent), 500), href: clip(href, 2000) });
  }
  if (links.length === 0) reader.undo('message.links');
  return links;
}

/** The platform's tag, on a line of its own outside the words: a buyer who writes the tag is not the platform. */
function automaticLevel(row: Element, content: Element | null): number {
  const lines = linesOf(row).filter(({ element }) => !content?.contains(element));
  return AUTOMATIC.findIndex(({ labels = [] }) => lines.some(({ text }) => labels.includes(text)));
}

/** Oldest first. A page that prints newest first is turned round before the stable sort, so that equal seconds stay right. */
function inOrder(parsed: { row: Element; item: ParsedRow }[]): { row: Element; item: ParsedRow }[] {
  const times = parsed.flatMap(({ item }) => (item.message.at === null ? [] : [item.message.at]));
  const first = times[0] ?? 0;
  const last = times.at(-1) ?? 0;
  const ascending = first > last ? parsed.toReversed() : parsed;
  let carried = Number.NEGATIVE_INFINITY;
  let sorted = true;
  // A row without a printed time belongs to the one before it.
  const keyed = ascending.map((entry) => {
    const at = entry.item.message.at ?? carried;
    if (at < carried) sorted = false;
    carried = at;
    return { entry, at };
  });
  if (!sorted) keyed.sort((a, b) => (a.at === b.at ? 0 : a.at - b.at));
  return keyed.map(({ entry }) => entry);
}

/** Cuts every message to a fair share when the conversation is longer than its cap; short ones stay whole. */
function capped(parsed: { row: Element; item: ParsedRow }[]): { row: Element; item: ParsedRow }[] {
  const size = ({ item }: { item: ParsedRow }) => item.message.text.length + (item.message.translation?.length ?? 0);
  const total = parsed.reduce((sum, entry) => sum + size(entry), 0);
  if (total <= CONVERSATION_CAP) return parsed;
  const share = Math.floor(CONVERSATION_CAP / parsed.length / 2);
  return parsed.map((entry) => {
    if (size(entry) <= share) return entry;
    const { message } = entry.item;
    const cut: MessageSeen = { ...message, text: clip(message.text, share), cut: true };
    if (message.translation !== undefined) cut.translation = clip(message.translation, share);
    return { row: entry.row, item: { ...entry.item, message: cut } };
  });
}

/** Equal messages (same second, same words) are told apart by a running number, oldest first. */
function numbered(parsed: readonly { row: Element; item: ParsedRow }[]): MessagesRead {
  const seen = new Map<string, number>();
  const elements = new Map<string, Element>();
  const messages = parsed.map(({ row, item }) => {
    const count = seen.get(item.print) ?? 0;
    seen.set(item.print, count + 1);
    const fp = count === 0 ? item.print : `${item.print}-${count}`;
    elements.set(fp, row);
    if (item.message.fp === '') item.message.fp = fp;
    return item.message.fp === fp ? item.message : { ...item.message, fp };
  });
  return { messages, elements };
}
