import type { Placed } from '../../lexicon/reading';
import { patterns } from '../../pattern';
import { defineFact, eachOnce, factAt, speakingParts, type FactOf } from '../fact';

/** Ways to pay that are no trade terms, and so not in the lexicon. */
const OTHER: readonly [method: string, found: ReturnType<typeof patterns>][] = [
  ['paypal', patterns('paypal', 'pay pal')],
  ['western-union', patterns('western union', 'moneygram')],
  [
    'card',
    patterns(
      'credit card',
      'tarjeta de credito',
      'cartao de credito',
      'carte bancaire',
      'kreditkarte',
      'кредитной картой',
      'بطاقه ائتمان',
      '信用卡',
    ),
  ],
  ['alipay', patterns('{alipay|wechat pay|支付宝|微信支付}')],
  ['trade-assurance', patterns('{trade assurance|信保}')],
  [
    'cash-on-delivery',
    patterns(
      '{cash on delivery|contra reembolso|contre remboursement|nachnahme|наложенным платежом|الدفع عند الاستلام|货到付款}',
    ),
  ],
];

/** How the buyer would pay. Asking for the terms of payment names none. */
export default defineFact({
  kind: 'payment',
  name: { zh: '付款方式', en: 'Payment' },
  find(view) {
    const readings = speakingParts(view);
    const parts = readings.map(({ part }) => part);
    const facts: FactOf<'payment'>[] = readings.flatMap((reading) =>
      reading.of('payment').flatMap((hit) => paymentAt(hit) ?? []),
    );
    for (const [method, found] of OTHER) {
      const span = found.first(parts);
      if (span) facts.push({ kind: 'payment', value: { method }, span });
    }
    return eachOnce(facts, 5);
  },
});

function paymentAt(hit: Placed): FactOf<'payment'> | null {
  const { part, value, start, end } = hit;
  const word = part.folded.slice(start, end);
  if (value === 'terms') return null;
  if (value !== 'deposit') return factAt('payment', hit, { method: value });
  // "30% deposit", "定金30%": the share stands beside the word or in it.
  const from = Math.max(0, start - 8);
  const around = part.folded.slice(from, end + 8);
  const share = /(\d{1,2})\s?%|(\d{2})\/(?:70|50|80|60)/.exec(around);
  const number = Number(share?.[1] ?? share?.[2]);
  if (!share && /^(?:deposit|sinal|anticipo)$/.test(word)) return null;
  const at = share ? from + share.index : start;
  const stretch = { part, start: Math.min(start, at), end: Math.max(end, share ? at + share[0].length : end) };
  return factAt('payment', stretch, { method: 'deposit', ...(share ? { share: number / 100 } : {}) });
}
