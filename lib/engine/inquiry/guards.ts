import type { RulePack } from './rule-pack';
import type { Bilingual } from './signal';
import type { Evidence } from './verdict';

/** bulk.many-suppliers: both readings, the rep decides (rulebook §1). */
export const SUPPLIER_READINGS: Bilingual[] = [
  {
    zh: '群发：同一条询盘发给了很多家，对方未必认真',
    en: 'Mass mailing: it went to many suppliers, nobody may be behind it',
  },
  {
    zh: '贸易公司比价：正在挑供应商，值得认真报',
    en: 'A trading company comparing prices: choosing a supplier, worth a proper quote',
  },
];

/**
 * Signals that say more than "short", "vague" or "knows nothing". Without one of them a case is never spam: a mistaken
 * "spam" loses a customer (guard.one-line, guard.novice, guard.reply-anyway).
 */
const HARD = new Set([
  'bulk.advertising',
  'bulk.no-views-many-inquiries',
  'bulk.repeat-sender',
  'bulk.catalogue-and-price',
]);

/** Less than this (log-odds) of hard evidence is a hint, not a ground for spam. */
const HARD_LEAST = 1;

/** From here on (log-odds) the reader's words are ground enough where the rules found none. */
const READER_SURE = 1.2;

/**
 * Holds the guards: moves the junk probability back to "unsure" where the evidence does not carry more.
 *
 * @param reader the reader's log-odds; 0 where it has no say. It never makes spam of a one-liner or a novice.
 */
export function holdBack(
  junk: number,
  evidence: readonly Evidence[],
  isDanger: boolean,
  { thresholds }: RulePack,
  reader = 0,
): { junk: number; suppliers: boolean } {
  const suppliers = evidence.some(({ id }) => id === 'bulk.many-suppliers');
  if (isDanger) return { junk, suppliers: false };
  const justUnsure = (thresholds.spam + Math.max(thresholds.genuine, thresholds.spam - 0.1)) / 2;
  if (evidence.length === 0 && Math.abs(reader) < READER_SURE)
    return { junk: between(junk, thresholds.genuine, thresholds.spam), suppliers: false };
  const guarded = evidence.some(({ id }) => id === 'guard.one-line' || id === 'guard.novice');
  const hard = evidence.reduce((sum, { id, group, weight }) => {
    const counts =
      (group === 'danger' && id !== 'danger.invitation') ||
      (HARD.has(id) && !(guarded && id === 'bulk.catalogue-and-price'));
    return counts ? sum + weight : sum;
  }, 0);
  const readerIsGround = reader >= READER_SURE && !guarded;
  if (junk >= thresholds.spam && hard < HARD_LEAST && !readerIsGround) return { junk: justUnsure, suppliers };
  const genuineWithoutGround =
    junk <= thresholds.genuine && !evidence.some(({ weight }) => weight < 0) && reader > -READER_SURE;
  if (genuineWithoutGround || (suppliers && junk <= thresholds.genuine)) {
    return { junk: between(junk, thresholds.genuine, thresholds.spam), suppliers };
  }
  return { junk, suppliers };
}

/** Moves a probability strictly inside the band of "unsure"; for two opinions that contradict each other. */
export function unsureBetween(junk: number, { thresholds }: RulePack): number {
  return between(junk, thresholds.genuine, thresholds.spam);
}

/** Strictly inside the band of "unsure". */
function between(junk: number, genuine: number, spam: number): number {
  const inset = (spam - genuine) / 20;
  return Math.min(spam - inset, Math.max(genuine + inset, junk));
}
