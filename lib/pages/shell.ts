import type { PageKind } from '../snapshots/page';
import { definePageAdapter, type PageAdapter, type ReadContext } from './adapter';
import { always } from './fields';
import { languageOf } from './language';
import { Finder, linesOf, tableOf } from './locate';
import { guarded, orElse } from './reading';
import { pageState } from './state';

/** A page that is recognised but not read: which one it is, whether it is there, and in which language. */
interface Shell {
  id: PageKind;
  sampleUrls: readonly string[];
  matches(url: URL): boolean;
  /** Anchors of seller-pages.md §1.5, as CSS; none where nothing is known of the page. */
  anchors: readonly string[];
  /** Words of the interface on this page, zh and en. */
  words: readonly string[];
}

/** An adapter that only detects, until its fields are read too. */
export function defineShell({ id, sampleUrls, matches, anchors, words }: Shell): PageAdapter {
  const fields = anchors.length > 0 ? [always('anchor', ...anchors)] : [];
  const table = tableOf(fields);
  const find = (finder: Finder, { document, isVisible }: ReadContext) =>
    anchors.length > 0
      ? finder.any(document, 'anchor', isVisible)
      : (document.body?.textContent.trim().length ?? 0) > 0;
  return definePageAdapter({
    id,
    sampleUrls,
    matches,
    fields,
    language: ({ document }) => {
      const lines = document.body ? linesOf(document.body).slice(0, LINES) : [];
      return languageOf(
        lines.map(({ text }) => text).filter((text) => words.includes(text)),
        document,
      );
    },
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
