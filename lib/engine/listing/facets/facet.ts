import type { Bilingual } from '../rule';
import type { TextView } from '../text-view';

/** Something a text says about one facet, with its offsets. */
export interface Said<T> {
  value: T;
  start: number;
  end: number;
  /** May agree with the other side, but is too loose to contradict it (a part's material, a use). */
  weak?: boolean;
}

/** Where the other text stands: a labelled value, or running text (keyword, category, detail). */
export type Source = { kind: 'value'; label: string } | { kind: 'text' };

/** One respect in which two texts of a listing can contradict each other. */
export interface Facet {
  id: string;
  name: Bilingual;
  /** Whether an attribute label (lower case) speaks about this facet. */
  labelled(label: string): boolean;
  /** Whether category and keywords are compared too, and running detail text. */
  inShortText: boolean;
  inDetail: boolean;
  /** A label whose value decides alone, even when a looser attribute agrees with the title. */
  decisive(label: string): boolean;
  /** Compares what two texts say; see `Comparison`. */
  compare(own: TextView, other: TextView, source: Source): Comparison;
}

/** `silent`: one of them says nothing about it. `clash`: the first places that cannot both be true. */
export type Comparison = 'silent' | 'agree' | { own: Said<unknown>; other: Said<unknown> };

interface FacetShape<T> {
  id: string;
  /** Tells facets of one id apart where the readings are kept; default the id. */
  key?: string;
  name: Bilingual;
  labels: RegExp;
  /** Labels that look like it and are not. */
  exceptLabels?: RegExp;
  decisive?: RegExp;
  inShortText?: boolean;
  inDetail?: boolean;
  /** What a title, keyword or other running text says. */
  read(view: TextView): readonly Said<T>[];
  /** What an attribute's value says; default as running text. `open` = anything goes ("customized", "multi"). */
  readValue?(view: TextView, label: string): readonly Said<T>[] | 'open';
  /** Whether both can be true of one product. */
  agree(own: T, other: T): boolean;
}

/** A value that leaves the choice to the buyer or lists no particular one. */
const OPEN =
  /\b(?:custom|optional|option|assorted|various|variety|mixed|any|random|other|others|as (?:per|shown|request|picture|photo)|picture|photo|according|choose|request|requirement|etc|so on|multi|multiple|different|support|accept|more|all|n\/a|not available|oem|odm|available|to be|depends?)\b|custom(?:i[sz]|er|made)|multi-|\.\.\.|…/i;

export function isOpenValue(text: string): boolean {
  return OPEN.test(text);
}

export function defineFacet<T>(shape: FacetShape<T>): Facet {
  const key = shape.key ?? shape.id;
  const own = (view: TextView) => view.once(`facet.${key}`, () => shape.read(view));
  const valued = (view: TextView, label: string) =>
    view.once(`facet.${key}.${label}`, () =>
      shape.readValue ? shape.readValue(view, label) : isOpenValue(view.text) ? 'open' : shape.read(view),
    );
  return {
    id: shape.id,
    name: shape.name,
    inShortText: shape.inShortText ?? true,
    inDetail: shape.inDetail ?? false,
    labelled: (label) => shape.labels.test(label) && !(shape.exceptLabels?.test(label) ?? false),
    decisive: (label) => shape.decisive?.test(label) ?? false,
    compare(mine, theirs, source) {
      const said = own(mine);
      if (said.length === 0) return 'silent';
      const answer = source.kind === 'value' ? valued(theirs, source.label) : own(theirs);
      if (answer === 'open') return 'agree';
      if (answer.length === 0) return 'silent';
      if (said.some((one) => answer.some((two) => shape.agree(one.value, two.value)))) return 'agree';
      const a = said.find(({ weak }) => weak !== true);
      const b = answer.find(({ weak }) => weak !== true);
      return a && b ? { own: a, other: b } : 'silent';
    },
  };
}
