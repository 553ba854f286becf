import { countryName } from '../inquiry/country';
import type { FactKind, FactOf } from '../inquiry/facts/fact';
import { zonesOf } from '../inquiry/hours';
import { foldText } from '../inquiry/fold';
import { cleanLine } from './clean';
import { formatCountry } from './format';
import type { ReplyLanguage } from './language';
import { certificatesFor } from './markets';
import { inLanguage, type LocalText, type Person, type ProductEntry } from './our-side';
import { matchProduct, recommendFor, type ProductMatch } from './product-match';
import { openQuestions, topicsAsked } from './questions';
import type { ReplyCase } from './reply-case';
import type { Provenance, SlotFill, SlotName, SlotValue } from './slot';
import { workingDayAfter } from './zone-time';
import { wordingOf } from './wording';

export type Fills = Map<string, SlotFill>;

/** Longer names are listings, not something to say in a sentence. */
const LONGEST_NAME = 60;

/** The zone the buyer lives by: as given, or his country's where it has only one; ours otherwise. */
export function zoneFor({ buyerZone, ourZone, view }: ReplyCase): { zone: string; assumed: boolean } {
  if (buyerZone !== undefined) return { zone: buyerZone, assumed: false };
  const country = view.case.buyer?.country;
  const zones = country === undefined ? [] : zonesOf(country);
  const [only] = zones;
  return only !== undefined && zones.length === 1 ? { zone: only, assumed: false } : { zone: ourZone, assumed: true };
}

/** Values for every slot that something is known for, with where each comes from. */
export function fillSlots(reply: ReplyCase, language: ReplyLanguage): Fills {
  const fills: Fills = new Map();
  const put = (name: SlotName, value: SlotValue | undefined, from: Provenance): void => {
    if (value !== undefined && !fills.has(name)) fills.set(name, { name, value, from });
  };
  const match = matchProduct(reply.view, reply.our.products);
  fromBuyer(reply, put);
  fromProduct(reply, match, language, put);
  fromProfile(reply, language, put);
  fromFacts(reply, match, put);
  reckoned(reply, language, put);
  fromOrder(reply, put);
  return fills;
}

/** What this conversation's product is called in a line for the rep. */
export function nameInSentence(reply: ReplyCase): string | undefined {
  const match = matchProduct(reply.view, reply.our.products);
  if (match) return nameOf(match.entry, 'zh');
  const said = reply.facts.list.find((fact): fact is FactOf<'product'> => fact.kind === 'product');
  return said && said.value.name.length <= LONGEST_NAME ? cleanLine(said.value.name) : undefined;
}

type Put = (name: SlotName, value: SlotValue | undefined, from: Provenance) => void;

const line = (text: string | undefined): SlotValue | undefined =>
  text === undefined || cleanLine(text) === '' ? undefined : { kind: 'line', text: cleanLine(text) };

const list = (items: readonly (string | undefined)[]): SlotValue | undefined => {
  const known = items.flatMap((item) => (item === undefined || item.trim() === '' ? [] : [item]));
  return known.length === 0 ? undefined : { kind: 'list', items: known };
};

/** A person's name as pages print it; login names, masks and sentences are none. */
const NAME = /^(?=.*\p{L}{2})[\p{L}\p{M}][\p{L}\p{M}'’. -]{0,38}$/u;
const NO_NAME = /^(?:guest|buyer|user|member|visitor|customer|client|admin|sir|madam|unknown|n\/?a)\b/i;

function fromBuyer({ view: { case: inquiry } }: ReplyCase, put: Put): void {
  const { buyer } = inquiry;
  const name = cleanLine(buyer?.name ?? '');
  if (NAME.test(name) && !NO_NAME.test(name) && name.split(/\s+/).length <= 4) put('buyer_name', line(name), { source: 'page' }); // prettier-ignore
  if (buyer?.phone !== undefined && !buyer.phone.includes('*')) put('buyer_phone', line(buyer.phone), { source: 'page' }); // prettier-ignore
  const { country } = buyer ?? {};
  if (country !== undefined && country !== 'CN') put('market', { kind: 'country', code: country }, { source: 'page' });
}

function fromProduct(reply: ReplyCase, match: ProductMatch | undefined, language: ReplyLanguage, put: Put): void {
  const recommended = recommendFor(match?.entry, reply.our.products);
  const product: Provenance = { source: 'product' };
  if (recommended) {
    put('recommended', line(nameOf(recommended, language)), product);
    put('recommended_new', { kind: 'flag', on: recommended.tag === 'new' }, product);
  }
  if (!match) return;
  const { entry } = match;
  put('product', line(nameOf(entry, language)), { source: 'product', ...(match.span ? { span: match.span } : {}) });
  put('moq', entry.moq && { kind: 'quantity', ...entry.moq }, product);
  put('lead_time', entry.leadTime && { kind: 'days', ...entry.leadTime }, product);
  put('certificates', list(entry.certificates ?? []), product);
  put('packing', line(inLanguage(entry.packing, language)), product);
  put('specification', line(inLanguage(entry.specification, language)), product);
  put('loading_port', line(entry.port), product);
  put('term', line(entry.term), product);
  priceFrom(entry, reply, put);
}

/** A name to say in a sentence: the short one, else a listing's name if it is not a long one, else the first keyword. */
function nameOf({ name, shortName, keywords = [] }: ProductEntry, language: ReplyLanguage): string | undefined {
  const short = inLanguage(shortName, language);
  if (short !== undefined && short !== '') return short;
  return [name, ...keywords].find((one) => one.length <= LONGEST_NAME);
}

function priceFrom(entry: ProductEntry, { facts }: ReplyCase, put: Put): void {
  const { prices } = entry;
  if (!prices || prices.tiers.length === 0) return;
  const tiers = [...prices.tiers].sort((a, b) => a.from - b.from);
  put('prices', { kind: 'prices', ...prices, tiers }, { source: 'product' });
  const wanted = facts.list.find((fact): fact is FactOf<'quantity'> => fact.kind === 'quantity');
  // Of a range the smaller number: the price he is sure to get.
  const counts = wanted && countsAs(wanted.value.unit, entry) ? (wanted.value.from ?? wanted.value.amount) : undefined;
  // Below the first step no price is listed: the whole list tells more than a price he cannot have.
  const only = wanted === undefined && tiers.length === 1 ? tiers[0] : undefined;
  const tier = counts === undefined ? only : tiers.findLast(({ from }) => from <= counts);
  if (tier) put('price', { kind: 'money', amount: tier.price, currency: prices.currency, per: prices.unit }, { source: 'product' }); // prettier-ignore
}

/** A quantity in the unit we price by; "1000 bottles" of a bottle are pieces. */
function countsAs(unit: string, { prices, name, keywords = [] }: ProductEntry): boolean {
  if (unit === '' || unit === prices?.unit) return true;
  return prices?.unit === 'piece' && [name, ...keywords].some((one) => foldText(one).includes(unit));
}

function fromProfile(reply: ReplyCase, language: ReplyLanguage, put: Put): void {
  const { profile, products } = reply.our;
  const from: Provenance = { source: 'profile' };
  const local = (text: LocalText | undefined): SlotValue | undefined => line(inLanguage(text, language));
  put('company', line(language === 'zh' ? (profile.nameZh ?? profile.name) : (profile.name ?? profile.nameZh)), from);
  put('about', local(profile.about), from);
  put('website', line(profile.website), from);
  put('address', local(profile.address), from);
  put('origin', local(profile.origin), from);
  put('moq', profile.moq && { kind: 'quantity', ...profile.moq }, from);
  put('lead_time', profile.leadTime && { kind: 'days', ...profile.leadTime }, from);
  put('certificates', list(profile.certificates ?? []), from);
  put('loading_port', line(profile.loadingPort), from);
  put('term', line(profile.tradeTerms?.[0]), from);
  put('trade_terms', list(profile.tradeTerms ?? []), from);
  put('payment', list(profile.payment ?? []), from);
  put('proofs', list((profile.proofs ?? []).map((proof) => inLanguage(proof, language))), from);
  put('after_sales', local(profile.afterSales), from);
  put('inspection', local(profile.inspection), from);
  if (profile.warrantyMonths !== undefined) put('warranty_months', { kind: 'number', value: profile.warrantyMonths }, from); // prettier-ignore
  put('markets', list((profile.markets ?? []).slice(0, 6).map((code) => formatCountry(code, language))), from);
  const main = [...products].sort((a, b) => Number(b.tag !== undefined) - Number(a.tag !== undefined));
  put('main_products', list(main.slice(0, 4).map((entry) => nameOf(entry, language))), { source: 'product' });
  samplePolicy(reply, put);
  const { custom } = profile;
  put('custom_moq', custom?.moq && { kind: 'quantity', ...custom.moq }, from);
  put('custom_days', custom?.days && { kind: 'days', ...custom.days }, from);
  put('custom_what', list((custom?.what ?? []).map((what) => inLanguage(what, language))), from);
  signedBy(signer(reply), language, put);
}

function samplePolicy({ our }: ReplyCase, put: Put): void {
  const { sample } = our.profile;
  if (!sample) return;
  const from: Provenance = { source: 'profile' };
  const flag = (on: boolean | undefined): SlotValue | undefined =>
    on === undefined ? undefined : { kind: 'flag', on };
  put('sample_free', flag(sample.free), from);
  put('sample_fee', sample.fee && { kind: 'money', ...sample.fee }, from);
  put('sample_days', sample.days && { kind: 'days', ...sample.days }, from);
  put('sample_refunded', flag(sample.refunded), from);
  if (sample.freight !== undefined) put(sample.freight === 'ours' ? 'sample_freight_ours' : 'sample_freight_buyer', flag(true), from); // prettier-ignore
}

function signer({ our }: ReplyCase): Person | undefined {
  const people = our.profile.people ?? [];
  return people.find(({ name }) => name === our.rep) ?? (our.rep === undefined ? people[0] : { name: our.rep });
}

function signedBy(person: Person | undefined, language: ReplyLanguage, put: Put): void {
  if (!person) return;
  const from: Provenance = { source: 'profile' };
  put('sign_name', line(person.name), from);
  put('sign_position', line(inLanguage(person.position, language)), from);
  put('sign_phone', line(person.whatsapp ?? person.phone), from);
  put('sign_email', line(person.email), from);
  const whole = inLanguage(person.signature, language);
  if (whole !== undefined && whole.trim() !== '') put('signature', { kind: 'text', text: whole }, from);
}

function fromFacts(reply: ReplyCase, match: ProductMatch | undefined, put: Put): void {
  const first = <K extends FactKind>(kind: K): FactOf<K> | undefined =>
    reply.facts.list.find((fact): fact is FactOf<K> & typeof fact => fact.kind === kind);
  const from = (fact: { span?: Provenance['span'] }): Provenance =>
    fact.span ? { source: 'said', span: fact.span } : { source: 'page' };
  const product = first('product');
  if (!match && product && product.value.name.length <= LONGEST_NAME) put('product', line(product.value.name), from(product)); // prettier-ignore
  const quantity = first('quantity');
  if (quantity) put('quantity', { kind: 'quantity', ...quantity.value }, from(quantity));
  const port = reply.facts.list.find((fact) => fact.kind === 'port' && fact.value.role === 'destination');
  if (port?.kind === 'port') put('port', line(port.value.text), from(port));
  const target = first('target-price');
  if (target?.value.currency !== undefined) {
    const { amount, currency, per } = target.value;
    put('target_price', { kind: 'money', amount, currency, ...(per === undefined || per === '' ? {} : { per }) }, from(target)); // prettier-ignore
  }
}

/** Two working days for an answer that takes time (000: "you have the result in two days"). */
const ANSWER_DAYS = 2;

function reckoned(reply: ReplyCase, language: ReplyLanguage, put: Put): void {
  const { zone } = zoneFor(reply);
  const from: Provenance = { source: 'reckoned' };
  put('promised_date', { kind: 'date', at: workingDayAfter(reply.now, ANSWER_DAYS, zone), zone }, from);
  const { quoteDays } = reply.our.profile;
  if (quoteDays !== undefined) put('valid_until', { kind: 'date', at: reply.now + quoteDays * 86_400_000, zone }, from);
  const { topics } = wordingOf(language);
  put('asked', list(topicsAsked(openQuestions(reply)).map((topic) => topics[topic])), from);
}

function fromOrder({ order, ...reply }: ReplyCase, put: Put): void {
  if (!order) return;
  const page: Provenance = { source: 'page' };
  put('order_number', line(order.number), page);
  put('tracking_number', line(order.trackingNumber), page);
  put('carrier', line(order.carrier), page);
  if (order.eta !== undefined) put('eta', { kind: 'date', at: order.eta, zone: zoneFor(reply).zone }, page);
}

/** Certificates we hold that the buyer's market asks for. */
export function marketCertificates({ view, our }: ReplyCase, fills: Fills): string[] {
  const held = fills.get('certificates')?.value;
  const names = held?.kind === 'list' ? held.items.filter((item) => typeof item === 'string') : [];
  return certificatesFor(view.case.buyer?.country, [...new Set([...names, ...(our.profile.certificates ?? [])])]);
}

/** Whether we sell to the buyer's country already, by our own profile. */
export function suppliesMarket({ view, our }: ReplyCase): boolean {
  const { country } = view.case.buyer ?? {};
  return country !== undefined && (our.profile.markets ?? []).includes(country) && countryName(country).en !== country;
}
