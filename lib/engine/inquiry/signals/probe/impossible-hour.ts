import type { InquiryCase } from '../../case';
import { countryName } from '../../country';
import { clock, hourIn, within, zonesOf } from '../../hours';
import { numberOption } from '../../lexicon/found';
import { defineSignal } from '../../signal';

const BEIJING = 'Asia/Shanghai';

/**
 * Night in the claimed country, office hours in China. A country with several zones counts only when it is night in all of
 * them. Weak by itself: people do work at night.
 */
export default defineSignal({
  id: 'probe.impossible-hour',
  description: {
    zh: '对方当地是凌晨，正好是国内上班时间',
    en: 'Small hours in the claimed country, office hours in China',
  },
  reason: { zh: '当地是凌晨，国内正上班', en: 'Night where he claims to be, office hours in China' },
  find({ case: inquiry }, options) {
    const at = sentAt(inquiry);
    const country = inquiry.buyer?.country;
    const missing = [at === undefined ? 'sentAt' : '', country === undefined ? 'buyer.country' : ''].filter(Boolean);
    if (at === undefined || country === undefined) return { unknown: missing };
    const zones = zonesOf(country);
    if (zones.length === 0) return { unknown: ['buyer.country'] };
    const beijing = hourIn(BEIJING, at);
    if (!within(beijing, numberOption(options, 'officeFrom', 8), numberOption(options, 'officeTo', 18))) return [];
    const hours = zones.map((zone) => hourIn(zone, at));
    const [from, to] = [numberOption(options, 'nightFrom', 0), numberOption(options, 'nightTo', 5)];
    if (!hours.every((hour) => within(hour, from, to))) return [];
    const value = `${countryName(country).en} ${clock(hours[0] ?? 0)}, Beijing ${clock(beijing)}`;
    return [{ field: 'sentAt', value }];
  },
  examples: {
    hits: [
      {
        text: 'Price?',
        sentAt: Date.UTC(2026, 10, 10, 0, 30),
        buyer: { country: 'DE' },
        why: '01:30 there, 08:30 in China',
      },
      { text: 'Prix', sentAt: Date.UTC(2026, 10, 10, 2), buyer: { country: 'FR' } },
      {
        text: 'Precio',
        thread: [{ from: 'buyer', at: Date.UTC(2026, 10, 10, 7), text: 'Precio' }],
        buyer: { country: 'PE' },
      },
    ],
    misses: [
      { text: 'Price?', sentAt: Date.UTC(2026, 10, 10, 9), buyer: { country: 'DE' }, why: '10:00 there' },
      { text: 'Price?', sentAt: Date.UTC(2026, 10, 10, 23), buyer: { country: 'GB' }, why: '07:00 in China' },
      {
        text: 'Price?',
        sentAt: Date.UTC(2026, 10, 10, 6),
        buyer: { country: 'US' },
        why: 'night in New York, evening in Honolulu',
      },
      { text: 'Price?', sentAt: Date.UTC(2026, 10, 10, 2), buyer: { country: 'SG' }, why: 'same hours as China' },
      { text: 'Price?', buyer: { country: 'DE' } },
    ],
  },
});

/** Farthest instant a date can name (ms); beyond it nothing was ever sent. */
const LAST_INSTANT = 8.64e15;

function sentAt({ sentAt: at, thread }: InquiryCase): number | undefined {
  const sent = at ?? thread?.find(({ from }) => from === 'buyer')?.at;
  return sent !== undefined && Math.abs(sent) <= LAST_INSTANT ? sent : undefined;
}
