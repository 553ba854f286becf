import type { CaseView } from '../case-view';
import { overlap, readBuyer, type Placed } from './reading';

/** Who sells to whom in what the buyer wrote. */
export interface Stance {
  /** Phrases by which the sender asks for something of ours, each wording once. */
  wants: Placed[];
  /** Phrases by which he offers something to us, each wording once. */
  offers: Placed[];
  /** The text as a whole offers: its quantities, materials and terms are the sender's own and specify no wish. */
  sells: boolean;
}

/** Before "need" or "want to order" these make it the reader's wish, not the writer's. */
const READER = new Set(
  'you youre customers clients usted ustedes voce voces vous sie вы вам вас انت انتم لكم لديكم'.split(' '),
);
/** "If you need more details" is courtesy, not an offer. */
const COURTESY =
  /^(?:information|info|details?|clarifications?|questions?|help|assistance|drawings?|pictures?|photos?|address|specifications?|anything|else|more|further|any|additional|informaci\w*|informac\w*|detalles?|detalhes|renseignements?|informationen|fragen|дополнительн\w*|подробн\w*|معلومات|تفاصيل)$/;
/** Frames that, said of the reader, offer him something. */
const WISHES =
  /need|want|interested|looking|order|buy|purchas|requir|interesa|necesit|quier|busc|precis|quer|procur|interess|besoin|cherch|souhait|acheter|command|such|brauch|benotig|kaufen|bestell|нуж|интерес|ищ|купить|заказ|требу|مهتم|تحتاج|شراء|طلب/;

const stances = new WeakMap<CaseView, Stance>();

/** Weighs wishes against offers; remembered per view. A short request without either phrase does not sell. */
export function stanceOf(view: CaseView): Stance {
  const known = stances.get(view);
  if (known) return known;
  // A title carries the seller's own phrases ("factory sale") and says nothing about who writes.
  const readings = readBuyer(view).filter(({ part }) => part.id !== 'subject' || view.buyerParts.length === 1);
  const said = readings.flatMap((reading) => [...reading.of('offer')]);
  const frames = readings.flatMap((reading) => [...reading.of('frame'), ...reading.of('ask')]);
  const makers = readings
    .flatMap(({ of }) => makersIn(of('we-are'), of('maker')))
    .filter((maker) => !said.some((offer) => overlap(maker, offer)));
  const free = frames.filter((frame) => !said.some((offer) => overlap(frame, offer)));
  const offered = free.filter((frame) => frame.kind === 'frame' && ofReader(frame) && !isCourtesy(frame) && WISHES.test(frame.value)); // prettier-ignore
  const offers = distinct([...said, ...makers, ...offered]);
  const wants = distinct(free.filter(isOwnWish));
  const stance = { wants, offers, sells: outweighs(offers.length, wants.length) };
  stances.set(view, stance);
  return stance;
}

/** One offer alone may stand in any honest request; several say that the sender sells, unless he wishes even more. */
function outweighs(offers: number, wants: number): boolean {
  if (offers >= 2) return offers >= wants;
  return offers === 1 && wants === 0;
}

/** The writer wishes it himself: no "if you …" before it. One Han character ("有", "做") says too little. */
export function isOwnWish(hit: Placed): boolean {
  if (hit.to - hit.from === 1 && hit.value.length <= 2 && /^\p{Script=Han}$/u.test(hit.value)) return false;
  return !ofReader(hit);
}

function ofReader({ part, from }: Placed): boolean {
  const { text, fresh } = part.words;
  for (let i = from; i > from - 3 && i > 0 && !fresh[i]; i--) {
    const before = text[i - 1] ?? '';
    if (READER.has(before) || before === '您' || before === '你') return true;
  }
  return false;
}

function isCourtesy({ part, to }: Placed): boolean {
  return part.words.text.slice(to, to + 3).some((word) => COURTESY.test(word));
}

/** "We are a … manufacturer", "As a casting supplier": who makes sells, unless he wishes something. */
function makersIn(openings: readonly Placed[], makers: readonly Placed[]): Placed[] {
  return makers.filter((maker) =>
    openings.some(({ part, to }) => {
      if (maker.part !== part || maker.from < to || maker.from - to > 6) return false;
      return !part.words.fresh.slice(to, maker.from + 1).some(Boolean);
    }),
  );
}

function distinct(hits: Placed[]): Placed[] {
  const seen = new Set<string>();
  return hits.filter(({ value }) => !seen.has(value) && seen.add(value));
}
