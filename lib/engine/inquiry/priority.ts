import type { CaseView } from './case-view';
import type { Evidence, Level, Priority } from './verdict';

/** What makes an inquiry worth a rep's best hour (rulebook §2, "high"): addressed to us, our product, who they are, specifics. */
const MARKS: readonly (readonly string[])[] = [
  ['real.addressed'],
  ['real.product-named', 'real.near-product', 'real.picture-and-target'],
  ['real.introduces-company', 'real.full-contact', 'real.company-mail'],
  ['real.specifics', 'real.trade-terms'],
];

/**
 * The order in which to answer (rulebook §2). `spam` is kept for danger and plain advertising; other junk still gets a
 * template, last (guard.reply-anyway).
 */
export function priorityOf(level: Level, evidence: readonly Evidence[], view: CaseView): Priority {
  const has = (id: string): boolean => evidence.some((one) => one.id === id);
  if (level === 'danger') return 'spam';
  if (level === 'spam') return has('bulk.advertising') ? 'spam' : 'low';
  if (has('danger.invitation')) return 'low';
  const marks = MARKS.filter((ids) => ids.some(has)).length;
  if (level === 'genuine') return marks >= 3 || has('real.blue-label') ? 'high' : 'normal';
  // Unsure: interest in something is worth open questions, a bare wish for a catalogue is not worth more than a template.
  return marks > 0 || view.case.product !== undefined || !has('bulk.catalogue-and-price') ? 'normal' : 'low';
}
