import { getCountry } from 'countries-and-timezones';

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Hour and minute of the day in a zone, as a fraction (13.5 = half past one).
 *
 * @param at ms UTC
 * @param zone IANA name; an unknown one throws RangeError.
 */
export function hourIn(zone: string, at: number): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    formats.set(zone, format);
  }
  const [hour = '0', minute = '0'] = format.format(at).split(':');
  return Number(hour) + Number(minute) / 60;
}

const zonesByCountry = new Map<string, readonly string[]>();

/** Zones of a country (ISO-2), each offset once; empty for an unknown code. */
export function zonesOf(country: string): readonly string[] {
  let zones = zonesByCountry.get(country);
  if (!zones) {
    zones = (getCountry(country)?.timezones ?? []).filter((zone) => isKnownZone(zone));
    // Only codes of the list are kept, so that it stays as long as that.
    if (zones.length > 0) zonesByCountry.set(country, zones);
  }
  return zones;
}

function isKnownZone(zone: string): boolean {
  try {
    hourIn(zone, 0);
    return true;
  } catch {
    return false;
  }
}

/** `from` ≤ hour < `to`. */
export function within(hour: number, from: number, to: number): boolean {
  return hour >= from && hour < to;
}

/** "03:20" for showing. */
export function clock(hour: number): string {
  const minutes = Math.round(hour * 60) % 1440;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
