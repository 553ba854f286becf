import { clock, hourIn, zonesOf } from '../../../inquiry/hours';
import { defineCheck } from '../check';

/** Hours of the night, in the buyer's zone. */
const NIGHT = { from: 22, to: 7 };

/** It is night where the buyer lives: the letter sinks under those of the morning (000: send in his working hours). */
export default defineCheck({
  id: 'buyers-night',
  name: { zh: '对方夜里', en: 'The buyer’s night' },
  find({ reply: { view, now, buyerZone } }) {
    const { country } = view.case.buyer ?? {};
    const zones = buyerZone === undefined ? zonesOf(country ?? '') : [buyerZone];
    const hours = zones.map((zone) => hourIn(zone, now));
    // In a country of several zones it must be night in all of them.
    if (hours.length === 0 || !hours.every((hour) => hour >= NIGHT.from || hour < NIGHT.to)) return [];
    const [first = 0] = hours;
    const about = hours.length > 1;
    return [
      {
        reason: {
          zh: `对方那边现在${about ? '大约' : ''} ${clock(first)}，早上再发更容易看到`,
          en: `It is ${about ? 'about ' : ''}${clock(first)} where he is; sent in his morning it is seen sooner`,
        },
      },
    ];
  },
});
