import type { CaseView } from './case-view';
import type { Evidence, Level, Priority } from './verdict';

const PRODUCT = ['real.product-named', 'real.near-product', 'real.picture-and-target'];
const WHO = ['real.introduces-company', 'real.full-contact', 'real.company-mail'];
const DETAIL = ['real.specifics', 'real.trade-terms'];

/** Marks of an inquiry worth a rep's best hour (rulebook §2, "high"): addressed to us, our product, who they are, specifics. */
function marksOf(evidence: readonly Evidence[]): number {
  const count = (ids: readonly string[]): number => evidence.filter(({ id }) => ids.includes(id)).length;
  const picture = count(['real.picture-and-target']) > 0 ? 1 : 0;
  return (
    Math.min(1, count(['real.addressed'])) +
    Math.min(1, count(PRODUCT)) +
    picture +
    Math.min(1, count(WHO)) +
    Math.min(2, count(DETAIL))
  );
}

/**
 * The order in which to answer (rulebook §2). `spam` is kept for danger and plain advertising; other junk still gets a
 * template, last (guard.reply-anyway).
 */
export function priorityOf(level: Level, evidence: readonly Evidence[], view: CaseView): Priority {
  const has = (id: string): boolean => evidence.some((one) => one.id === id);
  if (level === 'danger') return 'spam';
  if (level === 'spam') return has('bulk.advertising') ? 'spam' : 'low';
  if (has('danger.invitation') || has('bulk.off-topic')) return 'low';
  const marks = marksOf(evidence);
  if (level === 'genuine') {
    // A one-liner or a beginner is welcome, yet not before those who already know what they want.
    const modest = has('guard.novice') || (has('guard.one-line') && !has('real.picture-and-target'));
    return has('real.blue-label') || marks >= (modest ? 5 : 3) ? 'high' : 'normal';
  }
  // Unsure: interest in something is worth open questions, a bare wish for a catalogue is not worth more than a template.
  return marks > 0 || view.case.product !== undefined || !has('bulk.catalogue-and-price') ? 'normal' : 'low';
}
