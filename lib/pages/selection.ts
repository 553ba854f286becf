import { clip } from '../shared/text';

/** Longest selection handed over, in UTF-16 units; a whole conversation fits, a whole page does not. */
const SELECTION_CAP = 20_000;

/** What the user has selected in this document, for judging by hand; empty when nothing is. */
export function readSelection(window: Window): string {
  return clip(window.getSelection()?.toString().trim() ?? '', SELECTION_CAP);
}
