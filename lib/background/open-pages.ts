import { clip, tidy } from '../shared/text';
import type { ConversationRow } from '../snapshots/conversation';
import { valueOf } from '../snapshots/field';
import type { PageState } from '../snapshots/page';
import type { PageSnapshot } from '../snapshots/snapshot';
import type { OpenPageRecord, VisitRecord } from '../store/rows';

/** The frame a snapshot came from. */
export interface Frame {
  tabId: number;
  frameId: number;
}

/** In these states what a page shows may be believed; while it settles, the old buyer's words can stand under a new name. */
export function isLegible(state: PageState): boolean {
  return state === 'ok' || state === 'disconnected';
}

/** How a snapshot stands to what its visit has said before: newer, the same once more, or overtaken. */
export function standing(visit: VisitRecord | undefined, seq: number): 'new' | 'repeat' | 'late' {
  if (visit === undefined || seq > visit.seq) return 'new';
  return seq === visit.seq ? 'repeat' : 'late';
}

/**
 * What a visit has told by now. A conversation left out of a snapshot has not changed; `null` says that none is open.
 *
 * A part told while the page was not legible counts as not heard, though the page believes that it was.
 *
 * @param stored the conversation this snapshot showed, if it was legible and its owner could be told.
 */
export function nextVisit(
  old: VisitRecord | undefined,
  snapshot: PageSnapshot,
  frame: Frame,
  stored: string | undefined,
): VisitRecord {
  const { visit, seq, capturedAt, open, conversations, inquiries, state } = snapshot;
  const conversationId = open === undefined ? old?.conversationId : stored;
  const next: VisitRecord = { visit, ...frame, seq, capturedAt };
  if (conversationId !== undefined) next.conversationId = conversationId;
  if (isLegible(state)) return next;
  const tells = [open, conversations, inquiries].some((part) => part !== undefined && part !== null);
  if (tells || old?.unheard) next.unheard = true;
  return next;
}

/** Rows kept in the tab's record; longer lists are in `visitLists`. */
const ROWS_KEPT = 300;

/** The tab's record as this snapshot would have it. */
export function toOpenPage(
  snapshot: PageSnapshot,
  frame: Frame,
  visit: VisitRecord,
  old: OpenPageRecord | undefined,
  now: number,
): OpenPageRecord {
  const { page, state, lang, seq, url, capturedAt, health, conversations } = snapshot;
  const before = old?.visit === snapshot.visit ? old : undefined;
  const legible = isLegible(state);
  const row: OpenPageRecord = {
    ...frame,
    page,
    state,
    lang,
    visit: snapshot.visit,
    seq,
    url,
    capturedAt,
    missing: legible
      ? health.filter(({ kind, level }) => kind === 'always' && level === null).map(({ field }) => field)
      : [],
    updatedAt: now,
  };
  if (legible && visit.conversationId !== undefined) row.conversationId = visit.conversationId;
  const rows = legible && conversations ? conversations.rows.slice(0, ROWS_KEPT).map(asListed) : before?.rows;
  if (rows) row.rows = rows;
  const composer = composerOf(snapshot, before);
  if (composer) row.composer = composer;
  return row;
}

function asListed({ key, name, unread }: ConversationRow): NonNullable<OpenPageRecord['rows']>[number] {
  return { key, name: name.known ? { ...name, value: clip(tidy(name.value), 200) } : name, unread };
}

function composerOf({ open, state }: PageSnapshot, before: OpenPageRecord | undefined): OpenPageRecord['composer'] {
  if (!isLegible(state) || open === null) return undefined;
  if (open === undefined) return before?.composer;
  return valueOf(open.composer) ?? 'unknown';
}

/**
 * Which of a tab's frames is "the page" for the panel: one we know beats one we do not (the backend's shell around it), one
 * with a conversation beats one without, then the top frame of two unknown ones, then whatever was read last.
 */
export function replaces(old: OpenPageRecord | undefined, next: OpenPageRecord): boolean {
  if (!old || old.visit === next.visit) return true;
  if (old.frameId === next.frameId) return next.capturedAt >= old.capturedAt;
  const rank = rankOf(next) - rankOf(old);
  if (rank !== 0) return rank > 0;
  return next.page === 'other' ? next.frameId < old.frameId : next.capturedAt >= old.capturedAt;
}

function rankOf({ page, conversationId }: OpenPageRecord): number {
  if (page === 'other') return 0;
  return conversationId === undefined ? 1 : 2;
}
