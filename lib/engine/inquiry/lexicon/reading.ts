import type { CaseView, Part } from '../case-view';
import { numbersIn, type NumberMention } from './numbers';
import { PhraseBook, type Hit } from './phrase-book';
import * as goods from './terms/goods';
import * as people from './terms/people';
import { PORT_WORDS, PORTS } from './terms/ports';
import * as stance from './terms/stance';
import * as trade from './terms/trade';

/** What kinds of phrase the shared book knows. */
export type PhraseKind =
  | 'ask'
  | 'attribute'
  | 'behind'
  | 'business'
  | 'certificate'
  | 'colour'
  | 'contact-ask'
  | 'container'
  | 'custom'
  | 'frame'
  | 'greeting'
  | 'hs-code'
  | 'incoterm'
  | 'insider'
  | 'label'
  | 'lead-time'
  | 'maker'
  | 'material'
  | 'moq'
  | 'offer'
  | 'origin'
  | 'packaging'
  | 'payment'
  | 'port'
  | 'port-word'
  | 'position'
  | 'price'
  | 'quality'
  | 'quantity-phrase'
  | 'quantity-word'
  | 'sample'
  | 'ship-to'
  | 'shipping'
  | 'target'
  | 'this'
  | 'trade'
  | 'we-are';

/** A phrase with the part it stands in. */
export interface Placed extends Hit<PhraseKind> {
  part: Part;
}

/** All phrases and numbers of one part. */
export interface Reading {
  part: Part;
  hits: Placed[];
  of(kind: PhraseKind): readonly Placed[];
  numbers: readonly NumberMention[];
}

const NONE: readonly Placed[] = [];

let book: PhraseBook<PhraseKind> | undefined;

/** Built on first use, so that loading the worker costs nothing. */
function theBook(): PhraseBook<PhraseKind> {
  book ??= new PhraseBook<PhraseKind>()
    .addAll('incoterm', trade.INCOTERMS)
    .addAll('payment', trade.PAYMENT)
    .add('moq', trade.MOQ, 'moq')
    .add('lead-time', trade.LEAD_TIME, 'lead-time')
    .add('hs-code', trade.HS_CODE, 'hs-code')
    .add('trade', trade.TRADE_TALK)
    .add('sample', trade.SAMPLE, 'sample')
    .add('custom', trade.CUSTOM)
    .add('price', trade.PRICE_ASK)
    .add('target', trade.TARGET)
    .add('shipping', trade.SHIPPING)
    .add('ship-to', trade.SHIP_TO)
    .add('frame', stance.FRAMES)
    .add('behind', stance.BEHIND)
    .add('this', stance.THIS)
    .add('ask', stance.ASKS)
    .add('offer', stance.OFFERS)
    .addAll('certificate', goods.CERTIFICATES)
    .add('quality', goods.QUALITY)
    .add('packaging', goods.PACKAGING)
    .add('origin', goods.ORIGIN)
    .add('material', goods.MATERIALS)
    .add('colour', goods.COLOURS)
    .add('attribute', goods.ATTRIBUTES)
    .add('quantity-word', goods.QUANTITY_WORDS)
    .add('quantity-phrase', goods.QUANTITY_PHRASES)
    .add('container', goods.CONTAINERS)
    .add('insider', goods.INSIDER)
    .addAll('port', PORTS)
    .add('port-word', PORT_WORDS)
    .add('we-are', people.WE_ARE)
    .add('business', people.BUSINESSES)
    .add('maker', people.MAKERS)
    .add('position', people.POSITIONS)
    .addAll('label', people.CONTACT_LABELS)
    .add('contact-ask', people.CONTACT_ASKS)
    .add('greeting', people.GREETINGS);
  return book;
}

const readings = new WeakMap<Part, Reading>();

/** Reads a part once; asking again costs nothing. */
export function readPart(part: Part): Reading {
  const known = readings.get(part);
  if (known) return known;
  const hits = theBook()
    .scan(part)
    .map((hit): Placed => Object.assign(hit, { part }));
  const byKind = new Map<PhraseKind, Placed[]>();
  for (const hit of hits) {
    const list = byKind.get(hit.kind);
    if (list) list.push(hit);
    else byKind.set(hit.kind, [hit]);
  }
  const reading: Reading = { part, hits, of: (kind) => byKind.get(kind) ?? NONE, numbers: numbersIn(part) };
  readings.set(part, reading);
  return reading;
}

/** Readings of everything the buyer wrote, in order. */
export function readBuyer(view: CaseView): Reading[] {
  return view.buyerParts.map(readPart);
}

/** Hits of the given kinds in everything the buyer wrote. */
export function buyerHits(view: CaseView, ...kinds: PhraseKind[]): Placed[] {
  return readBuyer(view).flatMap((reading) => kinds.flatMap((kind) => [...reading.of(kind)]));
}

/** Both stretches share at least one unit of the same part. */
export function overlap(a: { part: Part; start: number; end: number }, b: typeof a): boolean {
  return a.part === b.part && a.start < b.end && b.start < a.end;
}
