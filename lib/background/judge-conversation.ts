import type { InquiryCase } from '../engine/inquiry/case';
import { asOpenConversation } from '../store/as-open-conversation';
import { effective } from '../store/effective';
import { wordOn } from '../store/feedback';
import type { BuyerRecord, ConversationRecord, MessageRecord, VerdictRecord, VerdictSubject } from '../store/rows';
import { verdictOn } from '../store/verdicts';
import { earlierThan, inputHash } from './build-case';
import type { Deps, Judging } from './deps';
import type { Related } from './seen-before';

/** Everything a conversation is judged by. */
export interface Judged {
  row: ConversationRecord;
  messages: readonly MessageRecord[];
  buyer: BuyerRecord;
  related: Related;
}

/** The case of a stored conversation. */
export function caseOf(judging: Judging, { row, messages, buyer, related }: Judged, now: number): InquiryCase {
  return judging.caseOfConversation(asOpenConversation(row, messages, buyer), {
    now,
    channel: row.channel,
    earlier: earlierThan(row, related),
  });
}

/** What a verdict is about. */
export interface Subject {
  id: string;
  kind: VerdictSubject;
  /** Known by a list row only. */
  partial: boolean;
}

/**
 * The verdict on a subject, judged anew when there is something new to judge: other input (`inputHash`), another pack.
 *
 * @param old the verdict kept so far; returned as it is when it still holds.
 */
export function renewVerdict(
  deps: Deps,
  judging: Judging,
  subject: Subject,
  inquiry: InquiryCase,
  old: VerdictRecord | undefined,
): VerdictRecord {
  const input = inputHash(inquiry);
  const holds = old?.inputHash === input && old.pack === judging.packKey && old.partial === subject.partial;
  if (old && holds && old.stale === undefined) return old;
  const now = deps.now();
  return {
    id: old?.id ?? deps.newId(now),
    updatedAt: now,
    subjectId: subject.id,
    subject: subject.kind,
    verdict: old && holds ? old.verdict : judging.judge(inquiry),
    pack: judging.packKey,
    partial: subject.partial,
    inputHash: input,
    judgedAt: old && holds ? old.judgedAt : now,
  };
}

/** `renewVerdict`, read from and kept in the store. Inside the caller's transaction. */
export async function keepVerdict(
  deps: Deps,
  judging: Judging,
  subject: Subject,
  inquiry: InquiryCase,
): Promise<VerdictRecord> {
  const old = await verdictOn(deps.db, subject.id);
  const next = renewVerdict(deps, judging, subject, inquiry, old);
  if (next !== old) await deps.db.verdicts.put(next);
  return next;
}

export interface Outcome {
  level: ConversationRecord['level'];
  priority: ConversationRecord['priority'];
  /** ISO-2 of the buyer, as far as the printed country could be resolved. */
  country?: string;
}

/** Judges a conversation; level and priority are those in force, the rep's word first. */
export async function judgeConversation(deps: Deps, judging: Judging, judged: Judged): Promise<Outcome> {
  const inquiry = caseOf(judging, judged, deps.now());
  const subject = { id: judged.row.id, kind: 'conversation' as const, partial: false };
  const record = await keepVerdict(deps, judging, subject, inquiry);
  const word = await wordOn(deps.db, judged.row.id);
  const { level, priority } = effective(record.verdict, word?.word);
  return { level, priority, country: inquiry.buyer?.country };
}
