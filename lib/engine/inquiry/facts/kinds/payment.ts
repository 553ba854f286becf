import type { Part } from '../../case-view';
import type { Placed } from '../../lexicon/reading';
import { patterns } from '../../pattern';
import { defineFact, eachOnce, factAt, speakingParts, type FactOf, type Stretch } from '../fact';

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
    facts.push(...parts.flatMap(sharesIn));
    for (const [method, found] of OTHER) {
      const span = found.first(parts);
      // A fee to be sent by cash transfer is no way to pay for goods.
      if (span && !(method === 'western-union' && parts.some(({ folded }) => FEE.test(folded.slice(0, 20_000)))))
        facts.push({ kind: 'payment', value: { method }, span });
    }
    return eachOnce(facts, 5);
  },
});

const FEE =
  /processing fee|stamp duty|lawyer|attorney|taxa de|advogado|honorarios|frais de dossier|avocat|комисси|рассмотрени[ея] заявки/;

/** "30% in advance", "30% à la commande", "30/70", "net 30 days": shares and terms without a word for the deposit. */
const SHARES =
  /(\d{1,3}) ?% (?:in )?(?:advance|upfront|up front|prepaid|prepayment|down ?payment|before (?:shipment|production|delivery)|on order|with order|t\/t|tt|anticip\w+|adelant\w+|al pedido|antes del envio|no pedido|antecipad\w+|a la commande|d'avance|bei (?:auftrag|bestellung)|im voraus|предоплат\p{L}*|аванс\p{L}*|مقدما|预付)|(?:预付|مقدم) ?(\d{1,3}) ?%|(?:net ?\d{1,3} ?days|within ?\d{1,3} ?days net|\d{1,3} ?days net)(?!\p{L})/gu;

function sharesIn(part: Part): FactOf<'payment'>[] {
  return [...part.folded.slice(0, 20_000).matchAll(SHARES)].slice(0, 3).map((match) => {
    const lead =
      /(?:payment|pagamento|pago|paiement|reglement(?: anticipe)?|zahlung|оплата|our payment terms (?:is|are))[\s:]{1,3}(?:by \p{L}+ )?$/u.exec(
        part.folded.slice(Math.max(0, match.index - 40), match.index),
      );
    const share = Number(match[1] ?? match[2]);
    const place = { part, start: match.index - (lead?.[0].length ?? 0), end: match.index + match[0].length };
    return factAt(
      'payment',
      place,
      share > 0 && share <= 100 ? { method: 'deposit', share: share / 100 } : { method: 'net' },
    );
  });
}

/** "T/T 30/70", "pagamento T/T": the word for paying and the shares are part of it. */
function withShares({ part, start, end }: Stretch): Stretch {
  const lead = /(?:payment|pagamento|pago|paiement|zahlung|оплата)[\s:]{1,3}(?:by |per |por |par |via |with )?$/u.exec(
    part.folded.slice(Math.max(0, start - 24), start),
  );
  const shares = /^[\s,(]{0,2}\d{1,2} ?%? ?[/+:-] ?\d{1,2} ?%?\)?/.exec(part.folded.slice(end, end + 16));
  return { part, start: start - (lead?.[0].length ?? 0), end: end + (shares?.[0].length ?? 0) };
}

function paymentAt(hit: Placed): FactOf<'payment'> | null {
  const { part, value, start, end } = hit;
  const word = part.folded.slice(start, end);
  if (value === 'terms') return null;
  if (value !== 'deposit') {
    const place = withShares(hit);
    const share = Number(/(\d{1,2}) ?%? ?[/+:-] ?\d{1,2}/.exec(part.folded.slice(end, place.end))?.[1] ?? NaN);
    return factAt('payment', place, { method: value, ...(share > 0 ? { share: share / 100 } : {}) });
  }
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
