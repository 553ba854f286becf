import { parsePhoneNumberFromString, getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js/max';

export interface PhoneFacts {
  /** E.164, e.g. `+8613800000000`. */
  number: string;
  /** `86` */
  callingCode: string;
  /** ISO-2; undefined where several countries share the prefix and the number does not tell. */
  country?: string;
}

/**
 * What a phone number tells. Numbers without `+` or `00` are read as the given country's own and must be valid there.
 * A masked number tells its prefix only if it is written with `+`. Never throws.
 *
 * @param home ISO-2 of the country the number would belong to without a prefix.
 */
export function phoneFacts(printed: string, home?: string): PhoneFacts | undefined {
  const text = printed
    .trim()
    .slice(0, 60)
    .replace(/^00/, '+')
    .replace(/^(\+?)\s*\((\+?\d+)\)/, '$1$2');
  if (!/\d/.test(text) || text.includes('*')) return undefined;
  const region = home !== undefined && isSupportedCountry(home) ? home : undefined;
  if (!text.startsWith('+') && region === undefined) return undefined;
  const phone = parsePhoneNumberFromString(text, region);
  if (!phone?.isPossible()) return undefined;
  // Without a prefix the country is only our assumption; a number that is not valid there is no evidence of anything.
  if (!text.startsWith('+') && !phone.isValid()) return undefined;
  return { number: phone.number, callingCode: phone.countryCallingCode, country: phone.country };
}

/** The country's calling code differs from the number's; false when the country is not known to the numbering plan. */
export function isForeignNumber(phone: PhoneFacts, country: string): boolean {
  if (!isSupportedCountry(country)) return false;
  return phone.callingCode !== getCountryCallingCode(country);
}

/** Numbers written with `+` or `00` in a text, with offsets; at most `most`. Linear: walks from `+` to `+`. */
export function phonesIn(text: string, most = 8): { start: number; end: number; facts: PhoneFacts }[] {
  const found: { start: number; end: number; facts: PhoneFacts }[] = [];
  let tries = 0;
  for (let at = text.indexOf('+'); at !== -1 && tries < 40 && found.length < most; at = text.indexOf('+', at + 1)) {
    let end = at + 1;
    let digits = 0;
    while (end < text.length && end - at < 28 && /[\d ().\-/\u00a0]/.test(text.charAt(end))) {
      if (/\d/.test(text.charAt(end))) digits++;
      end++;
    }
    while (end > at && !/\d/.test(text.charAt(end - 1))) end--;
    if (digits < 8 || digits > 16) continue;
    tries++;
    const facts = phoneFacts(text.slice(at, end));
    if (facts) found.push({ start: at, end, facts });
  }
  return found;
}
