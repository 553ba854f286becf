import type { TypeSeen } from '../inquiry/buyer-type/buyer-type-of';
import type { CaseView } from '../inquiry/case-view';
import type { DealSize } from '../inquiry/deal-size';
import type { Facts } from '../inquiry/facts/facts-of';
import type { Verdict } from '../inquiry/verdict';
import type { PageKnows } from './asks';
import type { OurSide } from './our-side';
import type { OrderStage } from './situation';
import type { Grade } from './template';

/** An order as far as the caller knows it; the pages read so far show none. */
export interface KnownOrder {
  stage: OrderStage;
  number?: string;
  trackingNumber?: string;
  carrier?: string;
  /** ms UTC */
  eta?: number;
}

/** Everything a reply is made from. Pure data; the clock is `now`. */
export interface ReplyCase {
  view: CaseView;
  verdict: Pick<Verdict, 'level' | 'priority' | 'actionId' | 'evidence' | 'counter'>;
  /** Of the same view. */
  facts: Facts;
  /** Of the same view, likeliest first. */
  types: readonly TypeSeen[];
  size?: DealSize;
  our: OurSide;
  grade?: Grade;
  order?: KnownOrder;
  /** What the page says beside the words. */
  page?: PageKnows;
  /** Season or holiday the rep wants to write about. */
  occasion?: 'holiday' | 'season';
  /** IANA zones; the buyer's is unknown where his country has several. */
  buyerZone?: string;
  ourZone: string;
  /** ms UTC */
  now: number;
}
