import type { CaseView } from '../case-view';
import { stanceOf } from '../lexicon/stance';
import { patterns } from '../pattern';
import type { Fact, FactKind } from './fact';
import { factKinds } from './registry';

/** What the buyer says and asks. */
export interface Facts {
  /** By kind in the order of `FACT_KINDS`, within a kind in the order of the text. */
  list: Fact[];
  /** What a full request holds and this one does not: worth asking for. Empty when nothing at all was said. */
  missing: FactKind[];
  /** The sender offers his own goods: what he names is not wanted, so nothing is read off. */
  sells: boolean;
}

/** What a request that can be quoted says (rulebook real.specifics). Certificates, origin and standards not every product needs. */
const EXPECTED: readonly FactKind[] = ['product', 'quantity', 'specification', 'port', 'delivery-time', 'payment'];

/** Services offered in Chinese, where neither side's phrases of the lexicon stand. */
const SERVICE = patterns(
  '{我们|我司|本公司} {专做|专注|是专业}',
  '{专线|双清包税|包税到门|本周特价|返点|价格优惠|价格更优|出证快|可做}',
  '{需要办理|有需要加我|有需要请|加我微信|请加微信|我发报价|发报价表}',
);

/** Three such phrases, and more of them than of wishes. */
function offersService(view: CaseView): boolean {
  const offers = SERVICE.all(view.buyerParts, 6).length;
  return offers >= 3 && offers > stanceOf(view).wants.length;
}

/**
 * Reads what the buyer wants off his words, each with its place; what is not said is missing, never supposed. Pure, linear.
 */
export function factsOf(view: CaseView): Facts {
  if (stanceOf(view).sells || offersService(view)) return { list: [], missing: [], sells: true };
  const list = factKinds.flatMap((spec): Fact[] => spec.find(view) as Fact[]);
  const has = new Set(list.map(({ kind }) => kind));
  // Who names where it goes by an incoterm has not named the port; who names a container size needs no other.
  const missing = list.length === 0 ? [] : EXPECTED.filter((kind) => !has.has(kind));
  return { list, missing, sells: false };
}
