import { defineCheck } from '../check';

const DAY = 86_400_000;

/** A second letter within a day of one he has not answered (000: not daily). Chat messages of the same hour are one letter. */
export default defineCheck({
  id: 'second-letter',
  name: { zh: '24 小时内第二封', en: 'Second letter within 24 hours' },
  find({ reply: { view, now } }) {
    const thread = view.case.thread ?? [];
    const last = thread.at(-1);
    if (last?.from !== 'us' || last.at === undefined || last.at > now) return [];
    const passed = now - last.at;
    const sameSitting = passed < DAY / 24;
    if (passed >= DAY || sameSitting) return [];
    const hours = Math.floor(passed / 3_600_000);
    return [
      {
        reason: {
          zh: `${String(hours)} 小时前刚发过，对方还没回，别天天催`,
          en: `You wrote ${String(hours)} ${hours === 1 ? 'hour' : 'hours'} ago and he has not answered yet; not every day`,
        },
      },
    ];
  },
});
