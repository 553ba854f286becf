import { parse } from 'tldts';
import type { Part, ViewLink } from './case-view';
import { spanOf } from './fold';

/** More written-out addresses than this say nothing new; it bounds the work on hostile text. */
const MAX_LINKS = 100;
const MAX_TRIES = 2_000;
const MAX_TAG = 4_096;

/** Top-level names that are also words, file endings or company forms: alone, without scheme, `www.` or path, no address. */
const ALSO_WORDS = new Set(
  'am as at be by do et go hi id in is it la like ma me my no of pa pm re ro sa se so st to us we my ltd llc inc zip mov rs sh py pl cc md ps tk one here now you your best top live fun work page plus name book call buy sale pro sc ms mr dr pn kg pc cm mm ml gm ca ac ad ag al ar py pe hm gp gl fm fo fi er es la de'.split(
    ' ',
  ),
);

/** Host name of an http(s) address in lower case, IDN as punycode; undefined when it is none. */
export function hostOf(href: string): string | undefined {
  try {
    const url = new URL(href.trim());
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.hostname : undefined;
  } catch {
    return undefined;
  }
}

function isHostChar(c: number): boolean {
  return (c >= 0x61 && c <= 0x7a) || (c >= 0x30 && c <= 0x39) || c === 0x2d || c === 0x2e || (c >= 0xc0 && c < 0x600);
}

function isPathChar(c: number): boolean {
  return c > 0x20 && c < 0x7f && c !== 0x3c && c !== 0x3e && c !== 0x22 && c !== 0x27 && c !== 0x60 && c !== 0x7c;
}

/**
 * Addresses written out in a text, with or without scheme, and the targets of HTML anchors. E-mail addresses are none.
 * Linear: each run of host characters is looked at once.
 */
export function linksInPart(part: Part): ViewLink[] {
  const links = anchorsIn(part);
  const { folded } = part;
  let tries = 0;
  let dot = folded.indexOf('.');
  while (dot !== -1 && links.length < MAX_LINKS && tries < MAX_TRIES) {
    let from = dot;
    while (from > 0 && isHostChar(folded.charCodeAt(from - 1))) from--;
    let to = dot;
    while (to < folded.length && isHostChar(folded.charCodeAt(to))) to++;
    tries++;
    const link = linkAt(part, from, to);
    if (link) links.push(link);
    dot = folded.indexOf('.', Math.max(to, link?.end ?? 0, dot + 1));
  }
  return links;
}

function linkAt(part: Part, hostFrom: number, hostTo: number): (ViewLink & { end: number }) | undefined {
  const { folded } = part;
  let from = hostFrom;
  let to = hostTo;
  while (from < to && (folded[from] === '.' || folded[from] === '-')) from++;
  while (to > from && (folded[to - 1] === '.' || folded[to - 1] === '-')) to--;
  const host = folded.slice(from, to);
  if (!host.includes('.') || folded[from - 1] === '@' || folded[to] === '@') return undefined;
  const scheme = /(?:https?|hxxps?):\/\/$/.exec(folded.slice(Math.max(0, from - 8), from))?.[0] ?? '';
  let end = to;
  while (
    end < folded.length &&
    end - to < 2048 &&
    /[:/?#]/.test(folded[to] ?? '') &&
    isPathChar(folded.charCodeAt(end))
  )
    end++;
  while (end > to && /[.,;:!?)\]}]/.test(folded[end - 1] ?? '')) end--;
  const hasPath = end > to + 1 && folded[to] !== ':';
  if (!isAddress(host, scheme !== '' || host.startsWith('www.') || hasPath)) return undefined;
  const span = spanOf(part, from - scheme.length, end);
  const written = folded.slice(from - scheme.length, from) + rawPath(span.quote, host, folded.slice(from, end));
  const href = (scheme === '' ? 'http://' : '') + written.replace(/^hxxp/, 'http');
  return { href, host: hostOf(href) ?? host, part: part.id, start: span.start, end: span.end };
}

/** Host folded, path as written, since paths tell upper from lower case. */
function rawPath(quote: string, host: string, folded: string): string {
  const slash = quote.toLowerCase().indexOf(host);
  return slash === -1 ? folded : host + quote.slice(slash + host.length);
}

function isAddress(host: string, certain: boolean): boolean {
  if (host.length > 253) return false;
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) return certain;
  const labels = host.split('.');
  const last = labels.at(-1) ?? '';
  if (!/^(?:[a-z]{2,24}|xn--[a-z0-9-]{2,59}|[^\x00-\x7f]{2,24})$/.test(last)) return false;
  if (labels.some((label) => label === '' || label.length > 63)) return false;
  if (!certain && (ALSO_WORDS.has(last) || labels.some((label) => label.length < 2 && labels.length === 2)))
    return false;
  const { isIcann, isPrivate, domain } = parse(host);
  return domain !== null && (isIcann === true || isPrivate === true);
}

/** `<a href="…">shown</a>` in a text that was pasted as HTML. Walks from one `<a` to the next. */
function anchorsIn(part: Part): ViewLink[] {
  const { original } = part;
  const links: ViewLink[] = [];
  if (!original.includes('<')) return links;
  const opening = /<a\s/gi;
  for (let match = opening.exec(original); match && links.length < MAX_LINKS; match = opening.exec(original)) {
    const from = match.index;
    // Only so far: looking for ">" to the end of the text from each "<a" would be quadratic.
    const length = original.slice(from, from + MAX_TAG).indexOf('>');
    if (length === -1) continue;
    const tagEnd = from + length;
    const tag = original.slice(from, tagEnd);
    const href = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(tag)?.slice(1).find(Boolean);
    if (href === undefined) continue;
    const close = original.slice(tagEnd + 1, tagEnd + 1 + 1024).search(/<\/a/i);
    const text =
      close === -1
        ? ''
        : original
            .slice(tagEnd + 1, tagEnd + 1 + close)
            .replace(/<[^>]{0,500}>/g, ' ')
            .trim();
    links.push({ href, text, host: hostOf(href), part: part.id, start: from, end: tagEnd + 1 });
    opening.lastIndex = tagEnd;
  }
  return links;
}

/** Registrable domain of a host (`shop.example.co.uk` → `example.co.uk`), or null for numbers and bare names. */
export function registrable(host: string): string | null {
  return parse(host).domain;
}
