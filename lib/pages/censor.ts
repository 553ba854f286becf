/** Attributes whose values say how a page is built and nothing about a person. */
const KEPT = /^(?:class|role|type|view-name|data-exp|aria-(?:selected|modal|hidden|disabled))$/;
/** Attributes whose presence matters to a locator; their values are masked. */
const MASKED = /^(?:id|href|src|data-[\w-]+)$/;
const DROPPED = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|LINK|META|SVG|svg|OBJECT|EMBED)$/;
/** Deeper and longer pages are cut. */
const MAX_DEPTH = 60;
const MAX_LENGTH = 300_000;

/**
 * A page's structure without anybody's words, for reports and fixtures: tags, classes, roles and the *names* of data
 * attributes stay; every text and every other value is masked letter by letter, so that lengths and shapes (dates, prices,
 * `label: value`) can still be told. Hidden inputs, scripts and styles are left out.
 *
 * @param words texts that may stay as they are, because they are words of the interface (label words of a locator table).
 */
export function censor(root: Element, words: ReadonlySet<string> = new Set()): string {
  const parts: string[] = [];
  let length = 0;
  const add = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  const visit = (element: Element, depth: number): void => {
    if (length > MAX_LENGTH || depth > MAX_DEPTH || isDropped(element)) return;
    const tag = element.tagName.toLowerCase();
    add(`${'  '.repeat(depth)}<${tag}${[...element.attributes].map(attributeText).join('')}>\n`);
    for (const child of element.childNodes) {
      if (child.nodeType === Node.ELEMENT_NODE) visit(child as Element, depth + 1);
      const text = child.nodeType === Node.TEXT_NODE ? (child.nodeValue ?? '').trim() : '';
      if (text !== '') add(`${'  '.repeat(depth + 1)}${escape(words.has(text) ? text : mask(text.slice(0, 200)))}\n`);
    }
    add(`${'  '.repeat(depth)}</${tag}>\n`);
  };
  visit(root, 0);
  return parts.join('');
}

function isDropped(element: Element): boolean {
  return DROPPED.test(element.tagName) || element.getAttribute('type') === 'hidden';
}

function attributeText({ name, value }: Attr): string {
  if (KEPT.test(name)) return ` ${name}="${escape(value.slice(0, 300))}"`;
  if (!MASKED.test(name)) return '';
  return ` ${name}="${escape(shapeOf(name, value))}"`;
}

/** The marks that locators look for stay in addresses and JSON; whatever is between them goes. */
function shapeOf(name: string, value: string): string {
  if (name === 'id') return value.slice(0, 100).replace(/\d/g, '0');
  if (name === 'data-expinfo') return `{"messageType":${/"messageType":\s{0,3}"?(\d{1,5})/.exec(value)?.[1] ?? 0}}`;
  if (name === 'data-query') return ['fileName', 'productList'].filter((mark) => value.includes(mark)).join();
  if (value.includes('maDetail.htm?imInquiryId=')) return 'maDetail.htm?imInquiryId=0';
  if (value.includes('customerId=')) return `?customerId=${'0'.repeat(32)}`;
  return '';
}

/** Letters become `x` or `字`, digits `0`; punctuation and spaces stay. */
function mask(text: string): string {
  return text
    .replace(/[\u3400-\u9FFF\u3040-\u30FF\uAC00-\uD7AF]/g, '字')
    .replace(/\p{N}/gu, '0')
    .replace(/(?!字)[\p{L}\p{M}\p{S}\p{C}]/gu, 'x');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
