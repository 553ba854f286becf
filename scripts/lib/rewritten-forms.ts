import type { LabelledText } from '../train-reader';

/**
 * The gathered texts differ in form: fakes are mails, genuine requests are short posts. A reader that learns the form fails
 * on real pages, so each text is also shown in the other's clothes: fakes cut to chat length, requests wrapped as letters.
 * The wrappers are ours. `held` chooses wrappers kept for testing, so that a test does not recognise them.
 */
export function rewrittenForms(
  row: Pick<LabelledText, 'text' | 'subject' | 'label' | 'trade'>,
  random: () => number,
  copies: number,
  held = false,
): { text: string; subject?: string }[] {
  return row.trade && row.label === 'ham'
    ? Array.from({ length: copies }, () => asLetter(row, random, held ? HELD : TRAINING))
    : asChat(row.text, random, copies);
}

interface Wrappers {
  open: readonly string[];
  close: readonly string[];
}

const TRAINING: Wrappers = {
  open: [
    'Dear Sir or Madam,',
    'Hello,',
    'Hi,',
    'Dear Sales Manager,',
    'Good day,',
    'Dear supplier,',
    'Good morning,\nI hope you are well.',
    'Dear Team,',
  ],
  close: [
    'Best regards,\nPurchasing Department',
    'Thanks and best regards',
    'Looking forward to your reply.\nRegards',
    'Please let me know. Thank you.',
    'Kind regards,\nImport Manager\nTel: +1 555 010 2030',
    'Please advise at your earliest convenience.\nBest Regards,',
  ],
};

const HELD: Wrappers = {
  open: ['Dear friend,', 'Hi there,', 'To whom it may concern,', 'Greetings,'],
  close: ['Thanks in advance\nJohn Miller\nProcurement', 'Waiting for your quotation\nThank you', 'Sincerely,\nBuyer'],
};

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}

function asLetter(row: { text: string; subject?: string }, random: () => number, wrappers: Wrappers) {
  const subject = random() < 0.5 ? row.subject : undefined;
  return { subject, text: `${pick(wrappers.open, random)}\n${row.text}\n${pick(wrappers.close, random)}` };
}

/** One to four sentences from near the beginning, without greeting and signature. */
function asChat(text: string, random: () => number, copies: number): { text: string }[] {
  const body = text
    .replace(/^(dear|hello|hi|good (day|morning)|greetings)[^\n,]{0,80}[,\n]/i, '')
    .replace(/\n(best|kind|thanks|regards|sincerely|yours)[^\n]{0,80}(\n[^\n]*){0,8}$/i, '');
  const sentences = body.split(/(?<=[.!?。！？\n])\s*/).filter((sentence) => sentence.trim().length > 20);
  if (sentences.length < 3) return [];
  return Array.from({ length: copies }, () => {
    const count = 1 + Math.floor(random() * 4);
    const from = Math.floor(random() * Math.max(1, Math.min(4, sentences.length - count)));
    return {
      text: sentences
        .slice(from, from + count)
        .join(' ')
        .slice(0, 300),
    };
  });
}
