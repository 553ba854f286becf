import type { Bilingual, Span } from '../../inquiry/signal';
import type { Part } from '../../inquiry/case-view';
import { viewCase } from '../../inquiry/view';
import { fillSlots, type Fills } from '../fill';
import type { ReplyLanguage } from '../language';
import { letterLanguage } from '../suggest';
import { situationOf, type Situation } from '../situation';
import type { ReplyCase } from '../reply-case';

/** A change that puts a finding right. */
export interface DraftFix {
  start: number;
  end: number;
  text: string;
  label: Bilingual;
}

/** One thing to look at before a draft goes into the page. */
export interface DraftFinding {
  check: string;
  /** Where in the draft; none where the whole draft or its moment is meant. */
  span?: { start: number; end: number; quote: string };
  /** The buyer's words it is about. */
  about?: Span;
  reason: Bilingual;
  fix?: DraftFix;
}

/** What the rep is about to insert. */
export interface Draft {
  text: string;
  /** The buyer's language otherwise. */
  language?: ReplyLanguage;
  /** Names of files to go with it. */
  attachments?: readonly string[];
}

/** A misspelt word, as the spelling engine of listings reports it. */
export interface Misspelling {
  start: number;
  end: number;
  /** Best first. */
  suggestions: readonly string[];
}

export interface CheckOptions {
  /** The spelling engine, where one is loaded. */
  spelling?: (text: string) => readonly Misspelling[];
}

/** What checks look at, prepared once. */
export interface DraftView {
  draft: Draft;
  /** The draft folded for searching; undefined when it is empty. */
  part: Part | undefined;
  reply: ReplyCase;
  situation: Situation;
  fills: Fills;
  language: ReplyLanguage;
  spelling?: CheckOptions['spelling'];
}

/** One check. One file each under `checks/`, found by its name; id = file name. */
export interface DraftCheck {
  id: string;
  name: Bilingual;
  /** Pure, linear in the draft. */
  find(view: DraftView): Omit<DraftFinding, 'check'>[];
}

/** Declares a check; the type check is the whole job. */
export function defineCheck(check: DraftCheck): DraftCheck {
  return check;
}

export function viewDraft(draft: Draft, reply: ReplyCase, { spelling }: CheckOptions): DraftView {
  const language = draft.language ?? letterLanguage(reply);
  return {
    draft,
    part: viewCase({ text: draft.text, now: reply.now }).parts[0],
    reply,
    situation: situationOf(reply.view, reply.now, reply.order?.stage),
    fills: fillSlots(reply, language),
    language,
    ...(spelling ? { spelling } : {}),
  };
}

/** The stretch of the draft, with what stands there. */
export function spanAt({ draft }: DraftView, start: number, end: number): NonNullable<DraftFinding['span']> {
  return { start, end, quote: draft.text.slice(start, end) };
}

/** Findings for every match of a pattern, at most `most`. The pattern carries `g`. */
export function eachMatch(
  view: DraftView,
  pattern: RegExp,
  reason: Bilingual,
  most = 5,
): Omit<DraftFinding, 'check'>[] {
  return [...view.draft.text.matchAll(pattern)]
    .slice(0, most)
    .map((match) => ({ span: spanAt(view, match.index, match.index + match[0].length), reason }));
}

/** Where something is added at the end of the body: before the signature, if there is one. */
export function endOfBody({ draft: { text }, fills }: DraftView): number {
  const name = fills.get('sign_name')?.value;
  const at = name?.kind === 'line' ? text.lastIndexOf(name.text) : -1;
  const signature = at === -1 ? -1 : text.lastIndexOf('\n\n', at);
  return signature === -1 ? text.length : signature;
}
