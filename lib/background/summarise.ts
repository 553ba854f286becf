import { clip, tidy } from '../shared/text';
import { saidAt } from '../store/messages';
import type { ConversationRecord, MessageRecord } from '../store/rows';
import { previewKey } from './preview-key';
import { beginningOf } from './seen-before';

type Summary = Pick<
  ConversationRecord,
  | 'firstMessageAt'
  | 'lastMessageAt'
  | 'lastFrom'
  | 'lastText'
  | 'messageCount'
  | 'unanswered'
  | 'firstText'
  | 'textKey'
  | 'previewKey'
>;

const LAST_TEXT = 200;

/** A word of the buyer or of one of us: the platform's own messages and its automatic reception answer nobody. */
function byPerson(message: MessageRecord): boolean {
  return (message.from === 'buyer' || message.from === 'us') && message.automatic !== true;
}

/**
 * What a conversation's row says about its messages, from all of them, so that it does not matter in which pieces they were
 * read.
 *
 * @param messages in order.
 */
export function summarise(messages: readonly MessageRecord[]): Summary {
  const last = messages.findLast(byPerson);
  const times = messages.map(saidAt).filter((at) => at > 0);
  const shown = messages.findLast((message) => message.text.trim() !== '');
  const summary: Summary = {
    messageCount: messages.length,
    unanswered: last?.from === 'buyer' ? 1 : 0,
    firstMessageAt: times[0],
    lastMessageAt: last && saidAt(last) > 0 ? saidAt(last) : times.at(-1),
    lastFrom: last?.from === 'us' ? 'us' : last && 'buyer',
    lastText: last && present(clip(tidy(clip(last.text, LAST_TEXT * 4)), LAST_TEXT)),
    ...beginningOf(messages),
    previewKey: shown && present(previewKey(shown.text)),
  };
  return summary;
}

function present(text: string): string | undefined {
  return text === '' ? undefined : text;
}
