import type { CaseMessage, InquiryCase } from './case';
import type { CaseView, Part } from './case-view';
import { fold } from './fold';
import { hostOf, linksInPart } from './links';

/** Texts beyond this are read to here only: no buyer writes so much, and a list of everything must stay bounded. */
export const MAX_PARTS = 2_000;

/**
 * Prepares a case for the signals (see `CaseView`). Pure and linear in the length of the texts.
 */
export function viewCase(inquiry: InquiryCase): CaseView {
  const parts: Part[] = [];
  if (inquiry.subject) parts.push(partOf('subject', { from: 'buyer', text: inquiry.subject }));
  const thread = inquiry.thread ?? [];
  // The text usually repeats the thread's first message; counting it twice would count its words twice.
  const repeated = thread.some(({ from, text }) => from === 'buyer' && text === inquiry.text);
  if (inquiry.text && !repeated) parts.push(partOf('text', { from: 'buyer', at: inquiry.sentAt, text: inquiry.text }));
  // The newest are what the rep looks at, so a longer thread loses its oldest messages.
  const from = Math.max(0, thread.length - MAX_PARTS);
  for (let i = from; i < thread.length; i++) {
    const message = thread[i];
    if (message?.text) parts.push(partOf(`m${i}`, message));
  }
  const buyerParts = parts.filter((part) => part.from === 'buyer');
  const pageLinks = (inquiry.links ?? []).map((link) => ({ ...link, host: hostOf(link.href) }));
  return {
    case: inquiry,
    parts,
    buyerParts,
    buyerLength: buyerParts.reduce((sum, { original, invisible }) => sum + original.length - invisible, 0),
    links: [...pageLinks, ...buyerParts.flatMap(linksInPart)],
    attachments: inquiry.attachments,
  };
}

function partOf(id: string, { from, at, text }: CaseMessage): Part {
  return { id, from, ...(at === undefined ? {} : { at }), original: text, ...fold(text) };
}
