import type { PageKind } from '../snapshots/page';
import { definePageAdapter, type FieldLocators, type PageAdapter, type ReadContext } from './adapter';
import { languageOf } from './language';
import { Finder, linesOf, tableOf } from './locate';
import { guarded, orElse } from './reading';
import { pageState } from './state';

/** A page that is recognised but not read: which one it is, whether it is there, and in which language. */
interface Shell {
  id: PageKind;
  sampleUrls: readonly string[];
  matches(url: URL): boolean;
  /** Anchors of seller-pages.md §1.5; none where nothing is known of the page. */
  anchors: readonly { css: string; source: string }[];
  /** Words of the interface on this page, zh and en. */
  words: readonly string[];
}

/** An adapter that only detects, until its fields are read too. */
export function defineShell({ id, sampleUrls, matches, anchors, words }: Shell): PageAdapter {
  const fields: readonly FieldLocators[] =
    anchors.length > 0 ? [{ field: 'anchor', kind: 'always', locators: anchors }] : [];
  const table = tableOf(fields);
  const find = (finder: Finder, context: ReadContext) =>
    anchors.length === 0
      ? (context.document.body?.childElementCount ?? 0) > 0
      : finder.all(context.document, 'anchor').some((element) => context.isVisible(element));
  return definePageAdapter({
    id,
    sampleUrls,
    matches,
    fields,
    language: (context) => orElse('unknown', () => languageOf(wordsIn(context, words), context.document)),
    state: (context) => orElse('layout-unknown', () => pageState(context, () => find(new Finder(table), context))),
    read: (context) =>
      guarded(fields, () => {
        const finder = new Finder(table);
        find(finder, context);
        return { health: finder.health() };
      }),
    identityKey: () => null,
    watchRoots: () => [],
    chipAnchors: () => [],
  });
}

/** Lines looked at for the page's own words. */
const LINES = 300;

function wordsIn({ document }: ReadContext, words: readonly string[]): string[] {
  const wanted = new Set(words);
  const lines = document.body ? linesOf(document.body).slice(0, LINES) : [];
  return lines.map(({ text }) => text).filter((text) => wanted.has(text));
}
