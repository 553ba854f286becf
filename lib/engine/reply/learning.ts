/** What became of a template in one kind of situation, counted by the caller. */
export interface TemplateUse {
  template: string;
  /** `contextKey` of the situation. */
  context: string;
  /** Times it was among the suggestions. */
  shown: number;
  /** Taken up. */
  chosen: number;
  /** Of those, changed before sending. */
  edited: number;
  sent: number;
}

/** A template nobody knows yet counts as one that is sent once in three showings. */
const PRIOR = { sent: 1, shown: 3 };
/** The most that habit moves a template, in points of `Fit.score`: enough to change places, not to bury what fits. */
const MOST = 20;

/**
 * Points a template gains or loses by what was done with it: sent as it is counts in full, sent with changes less, taken up
 * and left a little. What was learnt in the same kind of situation counts three times what was learnt elsewhere.
 */
export function learnedPoints(template: string, context: string, uses: readonly TemplateUse[]): number {
  let worth = PRIOR.sent;
  let shown = PRIOR.shown;
  for (const use of uses) {
    if (use.template !== template) continue;
    const weight = use.context === context ? 1 : 1 / 3;
    const asIs = Math.max(0, use.sent - use.edited);
    const taken = Math.max(0, use.chosen - use.sent);
    worth += weight * (asIs + 0.7 * Math.min(use.edited, use.sent) + 0.2 * taken);
    shown += weight * Math.max(use.shown, use.chosen, use.sent);
  }
  const rate = worth / shown;
  const usual = PRIOR.sent / PRIOR.shown;
  return Math.max(-MOST, Math.min(MOST, 10 * Math.log2(rate / usual)));
}
