import { lint, type LintSettings } from './lint';
import { textOf, withText, type Listing } from './listing';
import type { Edit, Finding, Fix } from './rule';

export interface Fixed {
  listing: Listing;
  /** Takes the listing back to what it was: put through `applyFix`. */
  undo: Fix;
}

const UNDO = { zh: '撤销', en: 'Undo' };

/**
 * Makes one fix. Returns undefined, and changes nothing, when the text has changed since the finding (an edit's `was` no longer
 * stands there).
 */
export function applyFix(listing: Listing, fix: Fix): Fixed | undefined {
  let changed = listing;
  const back: Edit[] = [];
  // From the end, so that an edit does not move the next one.
  for (const edit of [...fix.edits].sort((a, b) => b.start - a.start)) {
    const text = textOf(changed, edit.field);
    if (text?.slice(edit.start, edit.end) !== edit.was) return undefined;
    changed = withText(changed, edit.field, text.slice(0, edit.start) + edit.text + text.slice(edit.end));
  }
  for (const field of new Set(fix.edits.map((edit) => edit.field))) {
    const [before = '', after = ''] = [textOf(listing, field), textOf(changed, field)];
    back.push({ field, start: 0, end: after.length, was: after, text: before });
  }
  return { listing: changed, undo: { kind: 'replace', label: UNDO, safe: true, edits: back } };
}

export interface FixedAll extends Fixed {
  /** The findings that were mended, in order. */
  mended: readonly Finding[];
}

/** Safe fixes may uncover others (a comma left over); more rounds than any real title needs. */
const MOST_ROUNDS = 8;
const MOST_PER_ROUND = 200;

/** Makes every safe fix, round by round until none is left. A listing without any comes back as it is. */
export function applySafeFixes(listing: Listing, settings: LintSettings = {}): FixedAll {
  let current = listing;
  const mended: Finding[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const chosen = safeOnes(lint(current, settings).findings);
    if (chosen.length === 0) break;
    const edits = chosen.flatMap(([, fix]) => fix.edits);
    const fixed = applyFix(current, { kind: 'replace', label: UNDO, safe: true, edits });
    if (!fixed) break;
    current = fixed.listing;
    mended.push(...chosen.map(([finding]) => finding));
  }
  const fields = new Set(mended.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits.map(({ field }) => field))));
  const edits = [...fields].flatMap((field) => {
    const [before = '', after = ''] = [textOf(listing, field), textOf(current, field)];
    return before === after ? [] : [{ field, start: 0, end: after.length, was: after, text: before }];
  });
  return { listing: current, mended, undo: { kind: 'replace', label: UNDO, safe: true, edits } };
}

/** The safe fix of each finding, leaving out those that overlap one already chosen. */
function safeOnes(findings: readonly Finding[]): [Finding, Fix][] {
  const chosen: [Finding, Fix][] = [];
  const taken: Edit[] = [];
  const free = (edit: Edit) =>
    !taken.some((one) => one.field === edit.field && edit.start < one.end && one.start < edit.end);
  for (const finding of findings) {
    const fix = finding.fixes.find(({ safe, edits }) => safe && edits.some(({ was, text }) => was !== text));
    if (!fix || chosen.length >= MOST_PER_ROUND || !fix.edits.every(free)) continue;
    taken.push(...fix.edits);
    chosen.push([finding, fix]);
  }
  return chosen;
}
