import { getTimezonesForCountry } from 'countries-and-timezones';
import { localeOf } from './format';
import type { Language } from './texts';

/**
 * A country's name in the user's language.
 *
 * @param code ISO-3166 alpha-2, upper case.
 * @returns the name, or undefined when the code is none that `Intl` knows.
 */
export function countryName(code: string, language: Language): string | undefined {
  if (!/^[A-Z]{2}$/.test(code)) return undefined;
  const name = new Intl.DisplayNames(localeOf(language), { type: 'region', fallback: 'none' }).of(code);
  return name === code ? undefined : name;
}

/**
 * The one zone a country lives by, or undefined when it has several: a guess at the buyer's clock would be worse than
 * none. Zones that differ in name only (same offset in winter and in summer) count as one.
 */
export function certainZone(code: string): string | undefined {
  const [first, ...rest] = getTimezonesForCountry(code) ?? [];
  const same = rest.every((zone) => zone.utcOffset === first?.utcOffset && zone.dstOffset === first.dstOffset);
  return first !== undefined && same ? first.name : undefined;
}

/** Hour of the day (0–23) in a zone at a moment (ms UTC). */
export function hourIn(zone: string, at: number): number {
  const text = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: zone }).format(at);
  return Number(text);
}
