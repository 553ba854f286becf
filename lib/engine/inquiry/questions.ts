import type { CaseView, Part } from './case-view';
import { patterns } from './pattern';

/** Requests that ask for something without a question mark. */
const REQUESTS = patterns(
  '{please|pls|plz|kindly} {can you|could you|} {quote|send|advise|advice|tell|let|inform|provide|share|confirm|give|offer|email|mail|specify|indicate}',
  '{can|could|would|will} you {please|kindly|} {quote|send|advise|tell|inform|provide|share|confirm|give|offer|specify}',
  '{what|how} {is|are|much|many|long}',
  '{por favor|favor} {envi*|mand*|indi*|cotiz*|confirm*|inform*|dig*}',
  '{merci de|veuillez|priere de} {envoyer|nous|m|indiquer|confirmer|communiquer|bien}',
  '{bitte} {senden|schicken|teilen|nennen|geben}',
  'пожалуйста {пришлите|сообщите|отправьте|укажите|подскажите}',
  '{请|麻烦}{报|发|告|提供|确认}',
  '{يرجى|من فضلك|نرجو|ارجو} ..1 {ارسال|تزويد*|افاد*|تاكيد}',
);

const MANY = 20;

/** How many things the buyer asked in his last messages since our last word: question marks and plain requests. */
export function questionsIn(view: CaseView): number {
  const lastOurs = view.parts.findLastIndex(({ from }) => from === 'us');
  const open = view.parts.slice(lastOurs + 1).filter(({ id }) => id !== 'subject');
  const parts = open.length > 0 ? open : view.buyerParts.filter(({ id }) => id !== 'subject');
  return Math.min(
    MANY,
    parts.reduce((sum, part) => sum + questionsInPart(part), 0),
  );
}

function questionsInPart(part: Part): number {
  const marks = part.folded.match(/[?؟]{1,20}/g)?.length ?? 0;
  if (marks >= MANY) return MANY;
  // A request that ends in a question mark is already counted, so only sentences without one are looked at.
  const spans = REQUESTS.all([part], MANY);
  const unmarked = spans.filter(({ end }) => {
    const rest = part.original.slice(end, end + 400);
    return !/^[^.!?？؟。！\n]*[?？؟]/.test(rest);
  });
  return marks + unmarked.length;
}
