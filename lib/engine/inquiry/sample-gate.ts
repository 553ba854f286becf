import type { CaseView, Part } from './case-view';
import type { Fact, FactKind, FactOf } from './facts/fact';
import type { Facts } from './facts/facts-of';
import { contactInText } from './lexicon/contact';
import { introductionsIn } from './lexicon/introduction';
import { patterns } from './pattern';
import type { Span } from './signal';

/** What has to be known before a costly sample goes out, in the order of asking. */
export const BEFORE_SAMPLES = ['product', 'quantity', 'company', 'address', 'freight'] as const;
export type BeforeSamples = (typeof BEFORE_SAMPLES)[number];

/** Samples were asked for before anything else. */
export interface SampleGate {
  /** The buyer's words. */
  span: Span;
  amount?: number;
  /** He says that they are to cost nothing. */
  free: boolean;
  /** He still has said nothing else that somebody who wants to buy would say. */
  nothingElse: boolean;
  /** Still to be asked. */
  unknown: BeforeSamples[];
}

/** Whoever says one of these thinks of an order, not only of samples (rulebook real.specifics, real.trade-terms). */
const OF_AN_ORDER: ReadonlySet<FactKind> = new Set<FactKind>([
  'quantity',
  'specification',
  'custom',
  'packaging',
  'standard',
  'certificate',
  'delivery-time',
  'incoterm',
  'payment',
  'target-price',
]);
/** Asking for these is still only about the sample. */
const ABOUT_SAMPLES: ReadonlySet<string> = new Set(['sample', 'shipping', 'catalogue', 'stock']);

/** Who pays for sample or freight is said, by whichever side. */
const PAYER = patterns(
  '{pay|paid|cover|bear|afford|absorb|charge} {for|} {the|your|our|any|all|} {freight|shipping|courier|postage|express|delivery|sample*|transport|dhl|fedex|ups|cost|costs}',
  '{freight|courier|shipping|express|postage} {collect|prepaid|account|acc}',
  '{our|my|your} {dhl|fedex|ups|tnt|sf} {account|acc|no|number}',
  '{at|on} {our|my|your|buyer s|customer s} {own|} {cost|expense|account|charge}',
  '{freight|shipping|courier|postage|sample fee|sample cost|sample charge} ..4 {paid by|on us|on our side|on my side|on you|on your side|by us|by me|by you|by buyer|by customer}',
  '{pago|pagare|pagamos|pagaremos|asumo|asumimos|cubrimos|abonamos} ..3 {envio|flete|muestra*|transporte|gastos|porte*}',
  '{a cargo nuestro|por nuestra cuenta|a nuestro cargo|flete por cobrar|por su cuenta}',
  '{pagamos|pagaremos|pago|arcamos com|cobrimos} ..3 {frete|envio|amostra*|transporte}',
  '{por nossa conta|frete a cobrar|a nosso cargo|por sua conta}',
  '{paie|payons|paierons|paierai|payer|prenons en charge|prends en charge} ..4 {port|livraison|transport|echantillon*|frais|expedition|envoi}',
  '{a notre charge|a nos frais|a votre charge|port du}',
  '{bezahlen|zahlen|ubernehmen|tragen|bezahle|zahle|ubernehme} ..4 {versand*|fracht*|porto|muster*|transport*}',
  '{versand|versandkosten|fracht|frachtkosten|porto|musterkosten|transportkosten} ..3 {ubernehmen|zahlen|tragen|bezahlen|bezahle|ubernehme}',
  '{auf unsere kosten|auf eigene kosten|auf ihre kosten}',
  '{за наш счет|за ваш счет|за свой счет}',
  '{оплатим|оплачу|оплачиваем|оплатить|оплачивает} ..3 {доставк*|образ*|пересылк*|фрахт*}',
  '{доставк*|образ*|пересылк*} ..3 {оплатим|оплачу|оплачиваем|оплачивает}',
  '{علي حسابنا|علي حسابي|علي نفقتنا|علي حسابكم}',
  '{سندفع|ندفع|ادفع|سادفع|نتحمل|سنتحمل} ..3 {شحن|الشحن|العينه|عينه|تكلفه|تكاليف}',
  '{运费|邮费|快递费|样品费}..4{我们|我方|我付|我出|到付|你们|您|由}',
  '{到付|我们付运费|我付运费|我们出运费}',
  '{a nostro carico|a nostre spese|paghiamo|pagheremo} ..3',
  '{kargo bizden|nakliye bizden|kargoyu biz|kargo ucretini|nakliye ucretini} ..3',
);

/**
 * The sample gate: asked for samples before a quantity, a company or a question about price and goods, a buyer may be
 * collecting them. No ground for a verdict (guard.novice: many begin so), but a warning before costly samples go out.
 *
 * @param facts of the same view.
 * @returns undefined where no samples were asked for, where he spoke of business first, or where all that matters is known.
 */
export function sampleGateOf(view: CaseView, facts: Facts): SampleGate | undefined {
  if (facts.sells) return undefined;
  const samples = facts.list.filter(isSample);
  const asked = samples.sort((a, b) => placeOf(view, a) - placeOf(view, b))[0];
  if (asked?.span === undefined || companyKnown(view)) return undefined;
  const at = placeOf(view, asked);
  const orders = facts.list.filter((fact) => speaksOfAnOrder(fact, samples));
  if (orders.some((fact) => placeOf(view, fact) <= at)) return undefined;
  const unknown = unknownIn(view, facts, samples);
  if (!unknown.some((one) => one === 'quantity' || one === 'company' || one === 'freight')) return undefined;
  const amount = samples.find(({ value }) => value.amount !== undefined)?.value.amount;
  return {
    span: asked.span,
    ...(amount === undefined ? {} : { amount }),
    free: samples.some(({ value }) => value.free === true),
    nothingElse: orders.length === 0,
    unknown,
  };
}

type SampleFact = FactOf<'sample'>;

function isSample(fact: Fact): fact is SampleFact {
  return fact.kind === 'sample';
}

/** Which part of the conversation it stands in; what a field of the page says was there from the beginning. */
function placeOf({ parts }: CaseView, { span }: Pick<Fact, 'span'>): number {
  return span === undefined ? -1 : parts.findIndex(({ id }) => id === span.part);
}

function speaksOfAnOrder(fact: Fact, samples: readonly SampleFact[]): boolean {
  if (fact.kind === 'question') return fact.value.about.some((topic) => !ABOUT_SAMPLES.has(topic));
  return OF_AN_ORDER.has(fact.kind) && !countsSamples(fact, samples);
}

/** Up to so many in one message with the samples are the samples themselves. */
const A_FEW = 10;

/** "Sample 2 pcs", "send samples, quantity 3 pieces": the number is theirs. */
function countsSamples(fact: Fact, samples: readonly SampleFact[]): boolean {
  if (fact.kind !== 'quantity' || fact.span === undefined) return false;
  const { span, value } = fact;
  return samples.some(({ span: other }) => {
    if (other?.part !== span.part) return false;
    return value.amount <= A_FEW || (other.start <= span.end + 1 && span.start <= other.end + 1);
  });
}

function companyKnown(view: CaseView): boolean {
  const { company, website } = view.case.buyer ?? {};
  if ([company, website].some((value) => (value ?? '').trim() !== '')) return true;
  return contactInText(view).companies.length > 0 || introductionsIn(view).length > 0;
}

function unknownIn(view: CaseView, { list }: Facts, samples: readonly SampleFact[]): BeforeSamples[] {
  const { buyer, product } = view.case;
  const address = (buyer?.address ?? '').trim() !== '' || contactInText(view).labelled.some(isAddress);
  const known: Record<BeforeSamples, boolean> = {
    product: (product ?? '').trim() !== '' || list.some(({ kind }) => kind === 'product'),
    quantity: list.some((fact) => fact.kind === 'quantity' && !countsSamples(fact, samples)),
    // With one known there is no gate at all.
    company: false,
    address,
    freight: PAYER.test(spoken(view)),
  };
  return BEFORE_SAMPLES.filter((one) => !known[one]);
}

function isAddress({ kind }: { kind: string }): boolean {
  return kind === 'address';
}

/** Both sides: what we have written about freight is told. */
function spoken({ parts }: CaseView): Part[] {
  return parts.filter(({ id }) => id !== 'subject');
}
