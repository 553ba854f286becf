import type { InquiryCase } from './case';
import type { CaseView } from './case-view';
import { countryName } from './country';
import { addressPointer, mailPointer, phonePointers, sitePointer } from './fit/contact-pointers';
import type { FitKind, Pointer } from './fit/pointer';
import { hourPointer, ipPointer, languagePointer, registeredPointer } from './fit/sending-pointers';
import { consensusOf, speaksFor, type Consensus } from './fit/votes';
import { mailFacts } from './mail';
import type { Bilingual, Span } from './signal';
import { viewCase } from './view';

/** One line of the picture. */
export interface FitItem {
  kind: FitKind;
  label: Bilingual;
  /** As shown; undefined when neither page nor text tells it. */
  value?: Bilingual;
  /** ISO-2 of the country it points to; undefined when it points to none, or to many alike. */
  country?: string;
  fits: 'yes' | 'no' | 'unknown';
  /** Most of what points anywhere points elsewhere. */
  odd: boolean;
  reason: Bilingual;
  /** Dotted field of the case, or the place in the buyer's words. */
  field?: string;
  span?: Span;
}

/** Whether what is known about the buyer goes together (probe.ip-country-mismatch, probe.impossible-hour). */
export interface Fit {
  items: FitItem[];
  /** ISO-2 that most of it points to; undefined without a clear majority. */
  country?: string;
  /** Lines that point to a country or speak for themselves; 0 = nothing is known. */
  known: number;
}

const LABELS: Readonly<Record<FitKind, Bilingual>> = {
  country: { zh: '注册国家', en: 'Country' },
  ip: { zh: '发送地', en: 'Sent from' },
  phone: { zh: '电话', en: 'Phone' },
  mail: { zh: '邮箱', en: 'Mail' },
  site: { zh: '网站', en: 'Website' },
  address: { zh: '地址', en: 'Address' },
  language: { zh: '语言', en: 'Language' },
  hour: { zh: '时间', en: 'Hour' },
  registered: { zh: '注册', en: 'Account' },
};

/** Languages and prefixes of many countries point to none in particular. */
const MANY = 3;

/**
 * Holds everything that tells where the buyer is against each other: claimed country, sending address, phone prefix, mail and
 * site, address, language, hour, age of the account. Pure, offline; what is not shown stays unknown.
 */
export function fitOf(inquiry: InquiryCase, view: CaseView = viewCase(inquiry)): Fit {
  const pointers = [
    claimed(view),
    ipPointer(view),
    ...phonePointers(view),
    mailPointer(view),
    sitePointer(view),
    addressPointer(view),
    languagePointer(view),
    hourPointer(view),
    registeredPointer(view),
  ];
  const consensus = consensusOf(pointers);
  const items = pointers.map((pointer) => itemOf(pointer, consensus, view));
  const known = items.filter(
    ({ kind, country, fits }) => kind !== 'country' && (country !== undefined || fits !== 'unknown'),
  );
  return { items, country: consensus.country, known: known.length };
}

function claimed({ case: { buyer } }: CaseView): Pointer {
  const country = buyer?.country;
  if (country === undefined) return { kind: 'country', weight: 0 };
  return { kind: 'country', value: countryName(country), countries: [country], weight: 1, field: 'buyer.country' };
}

function itemOf(pointer: Pointer, { country, reference }: Consensus, view: CaseView): FitItem {
  // The claim alone does not bear itself out.
  const fits = pointer.kind === 'country' && country === undefined ? 'unknown' : fitsOf(pointer, reference);
  const odd = country !== undefined && pointer.countries !== undefined && !speaksFor(pointer, country);
  const [first, ...others] = pointer.countries ?? [];
  return {
    kind: pointer.kind,
    label: LABELS[pointer.kind],
    ...(pointer.value ? { value: pointer.value } : {}),
    ...(first !== undefined && others.length < MANY ? { country: first } : {}),
    fits,
    odd,
    reason: reasonFor(pointer, fits, reference, view),
    ...(pointer.field === undefined ? {} : { field: pointer.field }),
    ...(pointer.span ? { span: pointer.span } : {}),
  };
}

function fitsOf(pointer: Pointer, reference: string | undefined): FitItem['fits'] {
  if (pointer.countries === undefined) return pointer.alone ?? 'unknown';
  if (reference === undefined) return 'unknown';
  if (!speaksFor(pointer, reference)) return 'no';
  return pointer.alone === 'no' ? 'no' : 'yes';
}

const NOT_SHOWN: Bilingual = { zh: '页面没显示', en: 'Not on the page' };
const NOTHING_TO_COMPARE: Bilingual = { zh: '能比的太少，说不准', en: 'Too little to compare with' };

function reasonFor(pointer: Pointer, fits: FitItem['fits'], reference: string | undefined, view: CaseView): Bilingual {
  const { countries, note, value } = pointer;
  if (value === undefined) return note ?? NOT_SHOWN;
  if (countries === undefined) return note ?? NOTHING_TO_COMPARE;
  if (reference === undefined) return NOTHING_TO_COMPARE;
  const there = countryName(reference);
  if (pointer.kind === 'country' && fits === 'unknown') return NOTHING_TO_COMPARE;
  if (fits === 'yes' || speaksFor(pointer, reference)) {
    if (note) return note;
    return pointer.kind === 'language'
      ? { zh: `${there.zh}常用`, en: `Usual in ${there.en}` }
      : { zh: `和${there.zh}对得上`, en: `Goes with ${there.en}` };
  }
  if (pointer.kind === 'mail' && isChinese(value.en)) {
    return view.case.buyer?.country === reference
      ? { zh: `国内邮箱，却说在${there.zh}`, en: `A Chinese mail service, though claiming ${there.en}` }
      : { zh: `国内邮箱，其他的指向${there.zh}`, en: `A Chinese mail service; the others point to ${there.en}` };
  }
  if (pointer.kind === 'hour') return note ?? NOTHING_TO_COMPARE;
  if (pointer.kind === 'language') return { zh: `${there.zh}不常用`, en: `Unusual in ${there.en}` };
  if (pointer.kind === 'country') return { zh: `其他的指向${there.zh}`, en: `The others point to ${there.en}` };
  const here = countryName(countries[0] ?? '');
  return { zh: `是${here.zh}的，不是${there.zh}`, en: `${here.en}, not ${there.en}` };
}

function isChinese(domain: string): boolean {
  return mailFacts(`a@${domain}`)?.chinese === true;
}
