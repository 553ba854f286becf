import type { ReplyLanguage } from './language';
import type { DayRange, Money, PriceList, Quantity } from './our-side';
import type { Moment } from './slot';
import { wordingOf, type ByNumber, type Wording } from './wording';

/** Figures keep Western digits and the decimal point in every language, so that no reader takes 2.85 for 285. */
export function formatNumber(value: number, { group }: Pick<Wording, 'group'>): string {
  const rounded = Math.round(value * 10_000) / 10_000;
  const [whole = '0', part] = String(rounded).split('.');
  const grouped = whole.replace('-', '').length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, group) : whole;
  return part === undefined ? grouped : `${grouped}.${part}`;
}

/** Prices have two decimals at least: 2.5 reads as 2.50. */
function formatPrice(value: number, wording: Wording): string {
  const text = formatNumber(value, wording);
  const [whole = '', part = ''] = text.split('.');
  return part === '' && value >= 100 ? whole : `${whole}.${part.padEnd(2, '0')}`;
}

const plurals = new Map<string, Intl.PluralRules>();

function byNumber(forms: ByNumber, n: number, language: ReplyLanguage): string {
  let rules = plurals.get(language);
  if (!rules) plurals.set(language, (rules = new Intl.PluralRules(language)));
  return forms[rules.select(n)] ?? forms.other;
}

function unitWord(unit: string, n: number, wording: Wording): string {
  const forms = wording.units[unit];
  return forms ? byNumber(forms, n, wording.language) : unit;
}

export function formatQuantity({ amount, from, unit, per }: Quantity, language: ReplyLanguage): string {
  const wording = wordingOf(language);
  const figures = [...(from === undefined ? [] : [from]), amount].map((n) => formatNumber(n, wording));
  const counted = `${figures.join(wording.range)}${joint(wording)}${unitWord(unit, amount, wording)}`.trim();
  return per === undefined ? counted : wording.per[per].replace('{n}', counted);
}

/** Chinese and Japanese write the unit onto the figure. */
function joint({ language }: Wording): string {
  return language === 'zh' || language === 'ja' || language === 'ko' ? '' : ' ';
}

/** "USD 2.85 per piece": the currency by its code, since a sign stands for several. */
export function formatMoney({ amount, to, currency, per }: Money, language: ReplyLanguage): string {
  const wording = wordingOf(language);
  const figures = [amount, ...(to === undefined ? [] : [to])].map((n) => formatPrice(n, wording)).join(wording.range);
  const price = `${currency} ${figures}`;
  if (per === undefined || per === '') return price;
  return wording.priceEach.replace('{price}', price).replace('{unit}', unitWord(per, 1, wording));
}

/** One line per step of quantity. */
export function formatPrices({ tiers, currency, unit }: PriceList, language: ReplyLanguage): string[] {
  const { tier } = wordingOf(language);
  return tiers.map(({ from, price }) =>
    tier
      .replace('{from}', formatQuantity({ amount: from, unit }, language))
      .replace('{price}', formatMoney({ amount: price, currency, per: unit }, language)),
  );
}

export function formatDays({ from, to }: DayRange, language: ReplyLanguage): string {
  const wording = wordingOf(language);
  const figures = to === undefined || to === from ? String(from) : `${String(from)}${wording.range}${String(to)}`;
  return byNumber(wording.days, to ?? from, language).replace('{n}', figures);
}

const dates = new Map<string, Intl.DateTimeFormat>();

/** Weekday, day and month in words, in the reader's zone: no order of figures to mistake. */
export function formatDate({ at, zone }: Moment, language: ReplyLanguage): string {
  const key = `${language} ${zone}`;
  let format = dates.get(key);
  if (!format) {
    // Western digits and calendar, whatever the language's own custom is: terms and figures stay as they are.
    const locale = `${language === 'en' ? 'en-GB' : language}-u-nu-latn-ca-gregory`;
    const weekday = language === 'ja' || language === 'ko' ? 'short' : 'long';
    format = new Intl.DateTimeFormat(locale, { weekday, day: 'numeric', month: 'long', timeZone: zone });
    dates.set(key, format);
  }
  // As it is written inside a sentence: no comma in Arabic, no blank before the bracket in Korean.
  const text = language === 'ru' ? weekdayBehind(format.formatToParts(at)) : format.format(at).replace(/،| (?=\()/, '');
  const first = FIRST_OF_MONTH[language];
  return first === undefined ? text : text.replace(/(?<!\d)1(?!\d)/, first);
}

/** "12 марта (четверг)": in front the weekday would have to follow the case of "до" or "с", in brackets it need not. */
function weekdayBehind(parts: readonly Intl.DateTimeFormatPart[]): string {
  const word = (wanted: Intl.DateTimeFormatPartTypes): string => parts.find(({ type }) => type === wanted)?.value ?? '';
  return `${word('day')} ${word('month')} (${word('weekday')})`;
}

/** Where the first day of a month is an ordinal; CLDR's patterns have the plain figure. */
const FIRST_OF_MONTH: Readonly<Partial<Record<ReplyLanguage, string>>> = { fr: '1er', it: '1º', pt: '1º' };

const lists = new Map<string, Intl.ListFormat>();

export function formatList(items: readonly string[], language: ReplyLanguage): string {
  // Joined by "و", a row of Latin names falls apart into pieces read in the other direction.
  if (language === 'ar' && !items.some((item) => /\p{Script=Arabic}/u.test(item))) return items.join(', ');
  let format = lists.get(language);
  if (!format) lists.set(language, (format = new Intl.ListFormat(language, { type: 'conjunction' })));
  return format.format(items);
}

const regions = new Map<string, Intl.DisplayNames>();

/** Name of a country (ISO-2) in the letter's language; the code where the runtime has none. */
export function formatCountry(code: string, language: ReplyLanguage): string {
  let names = regions.get(language);
  if (!names) regions.set(language, (names = new Intl.DisplayNames([language], { type: 'region' })));
  if (!/^[A-Z]{2}$/.test(code)) return code;
  const name = names.of(code) ?? code;
  return language === 'en' && TAKES_ARTICLE.test(name) ? `the ${name}` : name;
}

const TAKES_ARTICLE = /^(?:United|Netherlands|Philippines|Czech Republic|Dominican Republic|Bahamas|Gambia|Maldives)/;
