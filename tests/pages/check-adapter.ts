import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageAdapter } from '@/lib/pages/adapter';
import { forget, invalidate } from '@/lib/pages/row-cache';
import { breakField, type Breakage } from './break-field';
import { contextFor, fixturesOf, parsePage, readPage, written, type Fixture } from './fixture';
import { knownValues } from './known-values';

/** ms; jsdom under load. */
const SLOW = 60_000;
/** Fixtures a field is broken in; more would only repeat the same markup. */
const ENOUGH = 3;

/** All that is asked of an adapter that reads its page: its fixtures, its broken fixtures, and that nothing makes it throw. */
export function checkAdapter(adapter: PageAdapter): void {
  const fixtures = fixturesOf(adapter.id);
  describe('reads', () => {
    it.each(fixtures)('$name', (fixture) => checkReading(adapter, fixture));
  });
  describe('a field without its anchors is unknown', () => {
    it.each(adapter.fields.map(({ field }) => field))('%s', (field) => checkBroken(adapter, fixtures, field), SLOW);
  });
  it('never throws, whatever the page holds', () => checkGarbage(adapter, fixtures), SLOW);
  it('reads the same twice and hands out the same rows', () => checkRepeated(adapter, fixtures), SLOW);
}

function checkReading(adapter: PageAdapter, { html, expected }: Fixture): void {
  const context = contextFor(parsePage(html), expected.url);
  const reading = adapter.read(context);
  const parts = { open: reading.open, conversations: reading.conversations, inquiries: reading.inquiries };
  const { url, state, lang, identified, missing = [], ...parted } = expected;
  expect(adapter.matches(new URL(url))).toBe(true);
  expect(adapter.state(context)).toBe(state);
  expect(adapter.language(context)).toBe(lang);
  expect(adapter.identityKey(context) !== null).toBe(identified);
  expect(written(parts)).toEqual(parted);
  const missed = reading.health.filter(({ kind, level }) => kind === 'always' && level === null);
  expect(missed.map(({ field }) => field)).toEqual(missing);
  const prints = reading.open?.messages.map(({ fp }) => fp) ?? [];
  expect(new Set(prints).size).toBe(prints.length);
  for (const fp of prints) expect(adapter.messageElement?.(context, fp)).toBeInstanceOf(Element);
}

function checkBroken(adapter: PageAdapter, fixtures: readonly Fixture[], name: string): void {
  const field = adapter.fields.find((one) => one.field === name);
  expect(field).toBeDefined();
  if (name === 'anchor') return checkNoAnchor(adapter, fixtures);
  let shown = 0;
  for (const { html, expected } of fixtures.filter((fixture) => fixture.expected.state === 'ok')) {
    const values = knownValues(readPage(adapter, html, expected.url), name);
    if (values.length === 0) continue;
    if (++shown > ENOUGH) break;
    for (const how of ['removed', 'renamed'] satisfies Breakage[]) {
      const page = parsePage(html);
      if (field) breakField(page, field, how, values);
      const reading = adapter.read(contextFor(page, expected.url));
      expect(knownValues(reading, name), how).toEqual([]);
      const health = reading.health.find((row) => row.field === name);
      // A row that is gone takes its parts along; they are then not looked for at all.
      expect(health?.level ?? null, how).toBeNull();
      if (!name.includes('.') || name.startsWith('buyer') || name.startsWith('open')) expect(health, how).toBeDefined();
    }
  }
  expect(shown, 'fixtures that show this field').toBeGreaterThan(0);
}

/** Without any anchor the page is not the one we know: it loads, or its layout has changed, but it is not fine. */
function checkNoAnchor(adapter: PageAdapter, fixtures: readonly Fixture[]): void {
  const field = adapter.fields.find((one) => one.field === 'anchor');
  for (const { html, expected } of fixtures.filter((fixture) => fixture.expected.state === 'ok')) {
    for (const how of ['removed', 'renamed'] satisfies Breakage[]) {
      const page = parsePage(html);
      if (field) breakField(page, field, how, []);
      const context = contextFor(page, expected.url);
      expect(['loading', 'layout-unknown']).toContain(adapter.state(context));
      expect(adapter.read(context).health).toContainEqual({ field: 'anchor', kind: 'always', level: null });
    }
  }
}

const ATTRIBUTES = [
  'class',
  'href',
  'data-expinfo',
  'data-query',
  'data-name',
  'data-exp',
  'view-name',
  'src',
  'style',
  'alt',
];

/** Pages made of an adapter's own fixtures with parts moved, cut, doubled and overwritten with anything. */
function checkGarbage(adapter: PageAdapter, fixtures: readonly Fixture[]): void {
  const step = fc.record({
    at: fc.nat(),
    to: fc.nat(),
    what: fc.constantFrom('remove', 'move', 'double', 'attribute', 'text', 'empty'),
    name: fc.constantFrom(...ATTRIBUTES),
    text: fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('{', '%', '{"productList":[null,1,{}]}', '-1', 'a:b', '[]', '2026-13-45'),
    ),
  });
  const run = fc.property(
    fc.constantFrom(...fixtures),
    fc.array(step, { maxLength: 12 }),
    ({ html, expected }, steps) => {
      const page = parsePage(html);
      for (const { at, to, what, name, text } of steps) {
        const all = [...page.body.querySelectorAll('*')];
        const element = all[at % Math.max(1, all.length)];
        const other = all[to % Math.max(1, all.length)];
        if (!element || !other) continue;
        if (what === 'remove') element.remove();
        if (what === 'move' && !element.contains(other)) other.append(element);
        if (what === 'double') element.after(element.cloneNode(true));
        if (what === 'attribute') element.setAttribute(name, text);
        if (what === 'text') element.textContent = text;
        if (what === 'empty') element.replaceChildren();
      }
      readEverything(adapter, page, expected.url);
    },
  );
  fc.assert(run, { numRuns: 40 });
  readEverything(adapter, parsePage(''), fixtures[0]?.expected.url ?? '');
}

function readEverything(adapter: PageAdapter, page: Document, url: string): void {
  const context = contextFor(page, url);
  const reading = adapter.read(context);
  expect(Array.isArray(reading.health)).toBe(true);
  // A reader that threw reports every field as missed; that is for real surprises, not for what was found here.
  expect(
    reading.health.length < adapter.fields.length || reading.open !== undefined || reading.inquiries !== undefined,
  ).toBe(true);
  expect(typeof adapter.state(context)).toBe('string');
  expect(typeof adapter.language(context)).toBe('string');
  expect(adapter.identityKey(context) ?? '').toBeTypeOf('string');
  for (const { element } of adapter.chipAnchors(context)) expect(page.contains(element)).toBe(true);
  for (const root of adapter.watchRoots(context)) expect(page.contains(root)).toBe(true);
}

function checkRepeated(adapter: PageAdapter, fixtures: readonly Fixture[]): void {
  for (const { html, expected } of fixtures) {
    const page = parsePage(html);
    const tracked = { ...contextFor(page, expected.url), tracked: () => true };
    const untracked = adapter.read(contextFor(page, expected.url));
    forget();
    const first = adapter.read(tracked);
    invalidate([page]);
    const second = adapter.read(tracked);
    const third = adapter.read(tracked);
    expect(first).toEqual(untracked);
    expect(second).toEqual(first);
    expect(third).toEqual(first);
    for (const [index, message] of (first.open?.messages ?? []).entries())
      expect(second.open?.messages[index]).toBe(message);
    for (const [index, row] of (first.inquiries?.rows ?? []).entries()) expect(third.inquiries?.rows[index]).toBe(row);
    for (const [index, row] of (first.conversations?.rows ?? []).entries())
      expect(second.conversations?.rows[index]).toBe(row);
  }
}
