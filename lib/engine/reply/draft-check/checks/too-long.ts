import { defineCheck, spanAt } from '../check';

/** What a chat shows without scrolling on a telephone; Han characters say about twice as much. */
const MOST = 1_200;

/** Too long for a chat; a letter in the inquiry centre may be longer. */
export default defineCheck({
  id: 'too-long',
  name: { zh: '聊天里太长', en: 'Too long for chat' },
  find(view) {
    const { text } = view.draft;
    if (view.reply.view.case.channel !== 'tm') return [];
    let weight = 0;
    let cut = 0;
    while (cut < text.length && weight < MOST) weight += /\p{Script=Han}|[\u3040-\u30ff\uac00-\ud7af]/u.test(text.charAt(cut++)) ? 2 : 1; // prettier-ignore
    if (cut >= text.length) return [];
    return [
      {
        span: spanAt(view, cut, text.length),
        reason: {
          zh: '聊天里太长，从这里起分两条发，或先说要点',
          en: 'Too long for a chat: send from here on as a second message, or keep to the main points',
        },
      },
    ];
  },
});
