import { slots } from '../../slot';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'silence-holiday',
  name: { zh: '没回：放假或出差', en: 'Silent: on holiday or travelling' },
  purpose: { zh: '对方可能在放假：不催，约回来再谈', en: 'He may be on holiday: no pressure, we talk when he is back' },
  kind: 'letter',
  tags: ['follow-up', '假期'],
  slots: slots('greeting!', 'product', 'valid_until', 'signature!'),
  fits: [
    {
      stages: ['silent'],
      silent: [2, 59],
      concerns: ['holiday'],
      score: 89,
      why: { zh: '对方说过放假或出差', en: 'He spoke of a holiday or a journey' },
    },
    {
      stages: ['silent'],
      silent: [4, 30],
      score: 46,
      why: { zh: '也可能在放假，等等再谈', en: 'May be on holiday: wait, do not drop' },
    },
  ],
});
