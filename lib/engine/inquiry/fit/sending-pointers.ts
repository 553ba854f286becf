import type { Part, CaseView } from '../case-view';
import { countryName } from '../country';
import { clock, hourIn, within, zonesOf } from '../hours';
import { countriesOfLanguage, ENGLISH_SPEAKING, languageOf } from '../language-of';
import { productNames } from '../lexicon/product-name';
import { DAY } from '../../../shared/time';
import { same, type Pointer } from './pointer';

const CHINA = 'Asia/Shanghai';

/** Within what a date can hold. */
function isMoment(at: number): boolean {
  return Math.abs(at) <= 8.64e15;
}

/** Office hours in China and small hours elsewhere, as in probe.impossible-hour. */
const OFFICE = { from: 8, to: 18 };
const NIGHT = { from: 0, to: 5 };

/** The country of the sending address, where the page tells it. */
export function ipPointer({ case: { ipCountry } }: CaseView): Pointer {
  const country = ipCountry?.toUpperCase();
  if (country === undefined || !/^[A-Z]{2}$/.test(country)) return { kind: 'ip', weight: 0 };
  return { kind: 'ip', value: countryName(country), countries: [country], weight: 1, field: 'ipCountry' };
}

/** What the buyer wrote himself; a listing's title is the seller's language. */
function written(view: CaseView): Part[] {
  const titles = new Set(productNames(view).flatMap(({ part, title }) => (title ? [part] : [])));
  return view.buyerParts.filter((part) => !titles.has(part) && (part.id !== 'subject' || view.buyerParts.length === 1));
}

/** The language of the text. Half a say, English none: people move, and English is everybody's. */
export function languagePointer(view: CaseView): Pointer {
  const language = languageOf(written(view));
  if (language === undefined) {
    const short = { zh: '文字太少，看不出语言', en: 'Too little text to tell the language' };
    return { kind: 'language', weight: 0, note: short };
  }
  const pointer = { kind: 'language', value: languageName(language), field: 'text' } as const;
  const countries = countriesOfLanguage(language);
  if (countries) return { ...pointer, countries, weight: 0.5 };
  const claimed = view.case.buyer?.country;
  const note = { zh: '英语到处都用，看不出国家', en: 'English is used everywhere, tells no country' };
  return {
    ...pointer,
    weight: 0,
    note,
    ...(claimed !== undefined && ENGLISH_SPEAKING.has(claimed) ? { alone: 'yes' } : {}),
  };
}

function languageName(code: string): { zh: string; en: string } {
  const name = (locale: string) => new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
  return { zh: name('zh-Hans'), en: name('en') };
}

function sentAt({ case: { sentAt: at, thread } }: CaseView): number | undefined {
  return at ?? thread?.find(({ from, at: sent }) => from === 'buyer' && sent !== undefined)?.at;
}

/**
 * The hour of sending there and in China. Only night in every zone of the claimed country together with office hours in
 * China speaks for China, and with half a say: people do work at night.
 */
export function hourPointer(view: CaseView): Pointer {
  const at = sentAt(view);
  if (at === undefined || !isMoment(at)) return { kind: 'hour', weight: 0 };
  const china = hourIn(CHINA, at);
  const country = view.case.buyer?.country;
  const hours = (country === undefined ? [] : zonesOf(country)).map((zone) => hourIn(zone, at));
  const there = clock(hours[0] ?? 0);
  const value =
    hours.length === 0 ? { zh: `中国 ${clock(china)}`, en: `${clock(china)} in China` } : range(hours, china);
  const pointer = { kind: 'hour', value, weight: 0, field: 'sentAt' } as const;
  if (hours.length === 0) return { ...pointer, note: { zh: '不知道国家，没法比', en: 'No country to compare with' } };
  const night = hours.map((hour) => within(hour, NIGHT.from, NIGHT.to));
  const office = within(china, OFFICE.from, OFFICE.to);
  if (night.every(Boolean)) {
    if (!office) return { ...pointer, note: { zh: `那边 ${there}，很晚了`, en: `${there} there, very late` } };
    const note = { zh: '那边是半夜，国内正上班', en: 'Middle of the night there, office hours in China' };
    return { ...pointer, weight: 0.5, countries: ['CN'], note };
  }
  if (night.some(Boolean))
    return { ...pointer, note: { zh: '那边有好几个时区，说不准', en: 'Several time zones, cannot tell' } };
  return { ...pointer, alone: 'yes', note: { zh: '那边是白天或晚上', en: 'Waking hours there' } };
}

function range(hours: readonly number[], china: number): { zh: string; en: string } {
  const first = clock(hours[0] ?? 0);
  const several = hours.some((hour) => clock(hour) !== first);
  const there = several ? `${clock(Math.min(...hours))}–${clock(Math.max(...hours))}` : first;
  return { zh: `当地 ${there} · 中国 ${clock(china)}`, en: `${there} there · ${clock(china)} in China` };
}

/** From so many days on an account has a past; up to so few it was made for this (bulk.new-account). */
const OLD_DAYS = 180;
const NEW_DAYS = 2;

/** The account's age. It points to no country; a fresh one is the odd thing by itself. */
export function registeredPointer({ case: { buyer, now } }: CaseView): Pointer {
  const at = buyer?.registeredAt;
  if (at === undefined || !isMoment(at)) return { kind: 'registered', weight: 0 };
  const days = Math.floor((now - at) / DAY);
  const value = same(new Date(at).toISOString().slice(0, 10));
  const pointer = { kind: 'registered', value, weight: 0, field: 'buyer.registeredAt' } as const;
  if (days < 0) return { ...pointer, note: { zh: '日期在将来，读不准', en: 'A day to come, cannot be right' } };
  if (days <= NEW_DAYS)
    return { ...pointer, alone: 'no', note: { zh: '刚注册，没有过去', en: 'Just registered, no past' } };
  if (days >= OLD_DAYS) return { ...pointer, alone: 'yes', note: { zh: '注册有一阵了', en: 'Registered for a while' } };
  return { ...pointer, note: { zh: '注册不久', en: 'Registered not long ago' } };
}
