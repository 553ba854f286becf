import { defineSignal } from '../../signal';
import { numberOption } from '../../options';

const DAY = 86_400_000;

export default defineSignal({
  id: 'bulk.new-account',
  description: { zh: '买家最近一两天才注册', en: 'The buyer registered within the last one or two days' },
  reason: { zh: '账号刚注册', en: 'The account is brand new' },
  find(view, options) {
    const registered = view.case.buyer?.registeredAt;
    if (registered === undefined) return { unknown: ['buyer.registeredAt'] };
    const at = view.case.sentAt ?? view.case.now;
    const days = Math.floor(at / DAY) - Math.floor(registered / DAY);
    // A registration after the message contradicts itself (zones apart): one day of slack, no more.
    if (days < -1 || days > numberOption(options, 'days', 2)) return [];
    return [
      {
        field: 'buyer.registeredAt',
        value: new Date(registered).toISOString().slice(0, 10),
        strength: days <= 1 ? 1 : 0.7,
      },
    ];
  },
  examples: {
    hits: [
      { sentAt: Date.UTC(2026, 10, 16, 9), buyer: { registeredAt: Date.UTC(2026, 10, 15) } },
      { buyer: { registeredAt: Date.UTC(2026, 10, 14) }, why: 'two days, by the clock of the case' },
    ],
    misses: [
      { buyer: { registeredAt: Date.UTC(2026, 10, 10) } },
      { sentAt: Date.UTC(2024, 4, 1), buyer: { registeredAt: Date.UTC(2019, 1, 1) } },
    ],
  },
});
