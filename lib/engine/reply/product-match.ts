import type { CaseView } from '../inquiry/case-view';
import { isNamed, ownProductMatches, stem } from '../inquiry/lexicon/own-products';
import { spanOf, foldText } from '../inquiry/fold';
import type { Span } from '../inquiry/signal';
import type { ProductEntry } from './our-side';

/** The line of our list the buyer speaks of. */
export interface ProductMatch {
  entry: ProductEntry;
  /** In his words; without one the page ties the conversation to it. */
  span?: Span;
}

/**
 * The product of ours this conversation is about: named in the buyer's words, else the one the page ties it to. Undefined
 * where nothing is named or nothing of ours fits; never a guess from one shared word.
 */
export function matchProduct(view: CaseView, products: readonly ProductEntry[]): ProductMatch | undefined {
  const byName = new Map<string, ProductEntry>();
  for (const entry of products) {
    for (const name of [entry.name, ...(entry.keywords ?? [])]) if (!byName.has(name)) byName.set(name, entry);
  }
  const said = ownProductMatches(view, [...byName.keys()])
    .filter(isNamed)
    .sort((a, b) => b.words * b.share - a.words * a.share)[0];
  const onPage = pageProduct(view, products);
  // A keyword may belong to several products; the one the page shows settles it.
  if (onPage && (!said || shares(onPage, said.ours))) return { entry: onPage };
  const entry = said && byName.get(said.ours);
  if (entry) return { entry, span: spanOf(said.part, said.start, said.end) };
  return onPage && { entry: onPage };
}

function shares({ name, keywords = [] }: ProductEntry, ours: string): boolean {
  return name === ours || keywords.includes(ours);
}

function pageProduct(
  { case: { product, channel } }: CaseView,
  products: readonly ProductEntry[],
): ProductEntry | undefined {
  // prettier-ignore
  if (product === undefined || channel === 'rfq') return undefined;
  const key = titleKey(product);
  if (key === '') return undefined;
  // Pages cut long titles.
  return products.find(({ name }) => {
    const ours = titleKey(name);
    return ours === key || (key.length > 24 && ours.startsWith(key));
  });
}

function titleKey(title: string): string {
  return foldText(title.slice(0, 300))
    .replace(/[\s.…]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A hot or new product that goes with the one asked about: they share a word, and it is another one (rulebook §3, 003). */
export function recommendFor(
  match: ProductEntry | undefined,
  products: readonly ProductEntry[],
): ProductEntry | undefined {
  // prettier-ignore
  const promoted = products.filter(({ tag, id }) => tag !== undefined && id !== match?.id);
  if (!match) return undefined;
  const own = tellingWords(match);
  return promoted.find((entry) => [...tellingWords(entry)].some((word) => own.has(word)));
}

/** Words of the names buyers use; of a long title the last ones tell little. */
function tellingWords({ name, keywords = [] }: ProductEntry): Set<string> {
  const names = keywords.length > 0 ? keywords : [name];
  return new Set(names.flatMap((one) => foldText(one).split(/[^\p{L}\d]+/u).filter((word) => word.length > 2).map(stem))); // prettier-ignore
}
