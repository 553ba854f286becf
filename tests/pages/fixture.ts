import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PageAdapter, PageReading, ReadContext } from '@/lib/pages/adapter';
import type { PageLanguage, PageState } from '@/lib/snapshots/page';

/** A saved page (`<adapter>/<variant>.html`) and what must be read from it (`.json` beside it). */
export interface Fixture {
  name: string;
  html: string;
  expected: Expected;
}

/** See README.md in this folder for how fields are written down. */
export interface Expected {
  url: string;
  state: PageState;
  lang: PageLanguage;
  /** Whether `identityKey` has something to say. */
  identified: boolean;
  open?: unknown;
  conversations?: unknown;
  inquiries?: unknown;
  /** `always` fields that must be reported as missed; none otherwise. */
  missing?: string[];
}

const ROOT = import.meta.dirname;

/** Every fixture of an adapter. A page without its expected reading is an error, never skipped. */
export function fixturesOf(adapter: string): Fixture[] {
  const folder = join(ROOT, adapter);
  const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
  return pages.map((file) => ({
    name: basename(file, '.html'),
    html: readFileSync(join(folder, file), 'utf8'),
    expected: JSON.parse(readFileSync(join(folder, file.replace(/html$/, 'json')), 'utf8')) as Expected,
  }));
}

export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** jsdom has no layout: shown is what no ancestor hides by inline style or `hidden`. */
export function isShown(element: Element): boolean {
  for (let node: Element | null = element; node; node = node.parentElement) {
    const style = node.getAttribute('style') ?? '';
    if (/visibility: ?hidden|display: ?none/.test(style) || node.hasAttribute('hidden')) return false;
  }
  return true;
}

/** A box is as high as its inline style says, else 30 px. */
export function heightOf(element: Element): number {
  const height = /height: ?(\d+)px/.exec(element.getAttribute('style') ?? '')?.[1];
  return height === undefined ? 30 : Number(height);
}

export function contextFor(document: Document, url: string): ReadContext {
  return { document, url: new URL(url), isVisible: isShown, height: heightOf, now: Date.UTC(2026, 10, 22) };
}

/** Reads a fixture's page, or a page made from it. */
export function readPage(adapter: PageAdapter, html: string, url: string): PageReading {
  return adapter.read(contextFor(parsePage(html), url));
}

interface AnyField {
  known: boolean;
  value?: unknown;
  level?: number;
  why?: string;
}

function isField(value: unknown): value is AnyField {
  return typeof value === 'object' && value !== null && 'known' in value;
}

/**
 * A reading as the expected files write it: a field known at level 0 is its value, at a deeper level `{value, level}`, an
 * unknown one `?reason`. Left out: fields that are simply not shown, message fingerprints, keys of chat rows, empty lists in
 * messages.
 */
export function written(value: unknown): unknown {
  if (isField(value)) {
    if (!value.known) return `?${value.why}`;
    const inner = written(value.value);
    return value.level === 0 ? inner : { value: inner, level: value.level };
  }
  if (Array.isArray(value)) return value.map(written);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, part]): [string, unknown][] => {
    if (name === 'fp' || (name === 'key' && !('inquiryId' in value))) return [];
    if (part === undefined || (Array.isArray(part) && part.length === 0 && name !== 'rows' && name !== 'messages'))
      return [];
    if (isField(part) && !part.known && part.why === 'not-shown') return [];
    if (name === 'at' && typeof part === 'number') return [[name, printed(part)]];
    if (name === 'images' && part === 0) return [];
    return [[name, written(part)]];
  });
  return Object.fromEntries(entries);
}

/** Local time of the test's zone (Asia/Shanghai). */
function printed(at: number): string {
  const d = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${d.getFullYear()}-${two(d.getMonth() + 1)}-${two(d.getDate())}`;
  return `${day} ${two(d.getHours())}:${two(d.getMinutes())}:${two(d.getSeconds())}`;
}
