import type { RulePack } from './rule-pack';
import type { Bilingual } from './signal';
import type { Evidence } from './verdict';
import { DISGUISED } from './signals/bulk/_disguised';
import { UNFILLED } from './signals/bulk/_unfilled';
import { TENDER } from './signals/danger/_tender';
import { CUSTOMER } from './signals/guard/_customer';

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
const HARD = new Set(['bulk.no-views-many-inquiries', 'bulk.repeat-sender', 'bulk.catalogue-and-price']);

/** Less than this (log-odds) of hard evidence is a hint, not a ground for spam. */
const HARD_LEAST = 1;

/**
 * From here on (log-odds) the reader's words alone are ground for spam; where something is asked for, and for a novice, they
 * must be surer still. A rep's own word on such a text makes it enough to lean that way.
 */
const READER_SURE = 1.5;
const SURE_WHEN_ASKED = 2;
const SURE_OF_NOVICE = 3;
const SURE_WHEN_TAUGHT = 1.2;
/** Down to here (log-odds) the reader's words alone are no ground for "genuine". */
const READER_TRUSTS = -1;

/** With one of these no detail makes a text genuine: the form was not filled in, or words are disguised. */
const NEVER_GENUINE = new Set<Bilingual>([UNFILLED, DISGUISED]);

/** Neither does detail here: a scheme's story is detailed, and so is mail to hundreds. */
const NEVER_GENUINE_WITH = new Set(['danger.advance-fee', 'bulk.no-views-many-inquiries']);
/** An archive that weighs this much (log-odds) is one nobody asked for: its content is not known, whatever the words. */
const STRANGE_ARCHIVE = 1.5;

/** One piece of advertising weighs this (log-odds) from the plain pitches up; list marks and set phrases weigh less. */
const PITCH_PIECE = 1.6;

/**
 * Holds the guards: moves the junk probability back to "unsure" where the evidence does not carry more.
 *
 * @param reader the reader's log-odds; 0 where it has no say.
 * @param taught what a rep taught the reader moved it here.
 */
export function holdBack(
  junk: number,
  evidence: readonly Evidence[],
  isDanger: boolean,
  { thresholds }: RulePack,
  reader = 0,
  taught = false,
): { junk: number; suppliers: boolean } {
  const suppliers = evidence.some(({ id }) => id === 'bulk.many-suppliers');
  if (isDanger) return { junk, suppliers: false };
  const justUnsure = (thresholds.spam + Math.max(thresholds.genuine, thresholds.spam - 0.1)) / 2;
  const novice = evidence.some(({ id }) => id === 'guard.novice');
  const answerable = evidence.some(({ id }) => id === 'guard.reply-anyway');
  const sure = taught ? SURE_WHEN_TAUGHT : novice ? SURE_OF_NOVICE : answerable ? SURE_WHEN_ASKED : READER_SURE;
  if (evidence.length === 0 && reader < sure && reader > READER_TRUSTS)
    return { junk: between(junk, thresholds.genuine, thresholds.spam), suppliers: false };
  const oneLine = evidence.some(({ id }) => id === 'guard.one-line');
  const hard = evidence.reduce((sum, one) => (isHard(one, novice || oneLine) ? sum + one.weight : sum), 0);
  // Short, and it says what it wants: that much deserves an answer, whatever the words are like (guard.reply-anyway).
  const asks = oneLine && (answerable || evidence.some(({ id }) => id === 'danger.invitation'));
  // A buyer too may send a form he forgot to fill in.
  const careless = evidence.some(({ reason }) => reason === UNFILLED);
  const customer = evidence.some(({ reason }) => reason === CUSTOMER);
  const readerIsGround = !asks && !careless && !customer && reader >= sure;
  if (junk >= thresholds.spam && hard < HARD_LEAST && !readerIsGround) return { junk: justUnsure, suppliers };
  const genuineWithoutGround =
    junk <= thresholds.genuine && !evidence.some(({ weight }) => weight < 0) && reader > READER_TRUSTS;
  const tooMuchSaid = suppliers || evidence.some(neverGenuine);
  if (genuineWithoutGround || (tooMuchSaid && junk <= thresholds.genuine)) {
    return { junk: between(junk, thresholds.genuine, thresholds.spam), suppliers };
  }
  return { junk, suppliers };
}

function neverGenuine({ id, reason, weight }: Evidence): boolean {
  if (id === 'danger.archive-attachment') return weight >= STRANGE_ARCHIVE;
  return NEVER_GENUINE.has(reason) || NEVER_GENUINE_WITH.has(id);
}

function isHard({ id, group, reason, weight }: Evidence, guarded: boolean): boolean {
  if (reason === TENDER) return false;
  if (group === 'danger') return id !== 'danger.invitation';
  if (id === 'bulk.advertising') return weight >= PITCH_PIECE;
  return HARD.has(id) && !(guarded && id === 'bulk.catalogue-and-price');
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
