import { measuresIn, type BareGroup, type Measure } from './measures';
import { tokenise, type Token } from './tokens';

/** A text read once: words, measures, and whatever the rules read out of it, each on first demand. */
export class TextView {
  private words?: readonly Token[];
  private sizes?: { measures: readonly Measure[]; bare: readonly BareGroup[] };
  private readonly kept = new Map<string, unknown>();

  constructor(readonly text: string) {}

  get tokens(): readonly Token[] {
    return (this.words ??= tokenise(this.text));
  }

  get measures(): readonly Measure[] {
    return (this.sizes ??= measuresIn(this.text)).measures;
  }

  get bareGroups(): readonly BareGroup[] {
    return (this.sizes ??= measuresIn(this.text)).bare;
  }

  /** What `read` found, read once. */
  once<T>(name: string, read: (view: TextView) => T): T {
    if (!this.kept.has(name)) this.kept.set(name, read(this));
    return this.kept.get(name) as T;
  }
}
