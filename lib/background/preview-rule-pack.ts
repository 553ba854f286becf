import type { InquiryCase } from '../engine/inquiry/case';
import { movedBy } from '../engine/inquiry/moved-by';
import { parseRulePack, RulePackError } from '../engine/inquiry/rule-pack';
import type { Level } from '../engine/inquiry/verdict';
import { Refusal } from '../messages/router';
import { clip, tidy } from '../shared/text';
import { valueOf } from '../snapshots/field';
import { withReopen } from '../store/db';
import { wordOn } from '../store/feedback';
import { allMessages } from '../store/messages';
import type { VerdictRecord, VerdictSubject } from '../store/rows';
import { verdictsBefore } from '../store/verdicts';
import { relatedTo } from './build-case';
import type { Deps, Judging } from './deps';
import { engineWith } from './engine';
import { caseOf } from './judge-conversation';

/** How many of the newest verdicts are looked at. */
export const PREVIEWED = 500;
/** Most in one answer, and ms after which an answer ends: a page's snapshot never waits longer for the worker. */
const BATCH = 25;
const SLICE = 80;
const NAME = 80;

export interface PackChange {
  subjectId: string;
  subject: VerdictSubject;
  /** The buyer's name, or the beginning of a selected text; may be empty. */
  name: string;
  from: Level;
  to: Level;
  /** The rule that moved it; null when thresholds or bounds did. */
  rule: string | null;
}

export interface PackPreview {
  /** How many this part looked at, and how many there are to look at altogether. */
  seen: number;
  total: number;
  changes: PackChange[];
  /** Where the next part begins; null when all were looked at. */
  next: string | null;
}

/** Where a part begins. */
export interface PreviewPlace {
  /** `next` of the part before; the newest verdict without it. */
  before?: string;
  /** How many the parts before looked at. */
  seen: number;
}

/**
 * What would become of the newest verdicts with another rule pack: one part, small enough not to be in anybody's way. The
 * caller asks for part after part, which makes its progress and its way to stop; nothing is kept between two, and nothing is
 * written.
 *
 * Both packs judge the rows as they are stored now, so that only the pack makes the difference. What the rep has decided
 * stays as it is.
 *
 * @throws Refusal `bad-rule-pack`.
 */
export async function previewRulePack(deps: Deps, pack: unknown, place: PreviewPlace): Promise<PackPreview> {
  const { db } = deps;
  const now = await deps.judging();
  const next = engineOf(pack, now);
  const end = deps.now() + SLICE;
  return withReopen(db, () =>
    db.transaction('r', db.tables, async () => {
      const total = Math.min(PREVIEWED, await db.verdicts.count());
      const wanted = Math.min(BATCH, PREVIEWED - place.seen);
      const rows = wanted > 0 ? await verdictsBefore(db, place.before, wanted) : [];
      const changes: PackChange[] = [];
      let seen = 0;
      for (const row of rows) {
        const change = await compare(deps, now, next, row);
        if (change) changes.push(change);
        seen += 1;
        if (deps.now() >= end) break;
      }
      const done = seen === rows.length && (rows.length < BATCH || place.seen + seen >= PREVIEWED);
      return { seen, total, changes, next: done ? null : (rows[seen - 1]?.id ?? null) };
    }),
  );
}

function engineOf(pack: unknown, { reader }: Judging): Judging {
  try {
    return engineWith(parseRulePack(pack), reader);
  } catch (error) {
    if (error instanceof RulePackError) throw new Refusal('bad-rule-pack', error.message);
    throw error;
  }
}

async function compare(
  deps: Deps,
  now: Judging,
  next: Judging,
  { subjectId, subject }: VerdictRecord,
): Promise<PackChange | undefined> {
  if ((await wordOn(deps.db, subjectId)) !== undefined) return undefined;
  const found = await SUBJECTS[subject](deps, now, subjectId);
  if (!found) return undefined;
  const [from, to] = [now.judge(found.inquiry), next.judge(found.inquiry)];
  if (from.level === to.level) return undefined;
  const name = clip(tidy(clip(found.name, NAME * 4)), NAME);
  return { subjectId, subject, name, from: from.level, to: to.level, rule: movedBy(from, to) ?? null };
}

interface Found {
  name: string;
  inquiry: InquiryCase;
}

/** The case of a verdict as stored; undefined when its subject is gone. */
const SUBJECTS: Record<VerdictSubject, (deps: Deps, judging: Judging, id: string) => Promise<Found | undefined>> = {
  async conversation(deps, judging, id) {
    const { db } = deps;
    const row = await db.conversations.get(id);
    const buyer = row && (await db.buyers.get(row.buyerId));
    if (!row || !buyer) return undefined;
    const [messages, related] = await Promise.all([allMessages(db, id), relatedTo(db, row)]);
    return { name: row.name, inquiry: caseOf(judging, { row, messages, buyer, related }, deps.now()) };
  },
  async inquiry(deps, judging, id) {
    const record = await deps.db.inquiries.get(id);
    if (!record || record.conversationId !== undefined) return undefined;
    const inquiry = judging.caseOfRow(record.row, { now: deps.now(), channel: 'inquiry', earlier: [] });
    return { name: valueOf(record.row.name) ?? valueOf(record.row.subject) ?? '', inquiry };
  },
  async selection(deps, _judging, id) {
    const selection = await deps.db.selections.get(id);
    return selection && { name: selection.text, inquiry: { text: selection.text, now: deps.now() } };
  },
};
