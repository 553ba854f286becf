import { BULK } from './bulk';
import { layOut } from './compose';
import { DANGER } from './danger';
import { GENUINE } from './genuine';
import { INQUIRIES } from './inquiries';
import { LONG_THREAD } from './long-thread';
import { PROBE } from './probe';
import type { ReplicaData } from './types';

export { OUR_PRODUCTS } from './shop';
export { RULE_IDS } from './rule-ids';

/** The demo conversations and inquiries, laid out so that the newest ones are of the day of `now` (ms UTC). */
export function demoData(now: number): ReplicaData {
  const drafts = [...GENUINE, ...DANGER, ...BULK, ...PROBE, LONG_THREAD];
  return {
    conversations: drafts.map((draft) => layOut(draft, now)),
    inquiries: INQUIRIES.map((draft) => layOut(draft, now)),
    now,
  };
}
