/** A wall clock in some zone. Months 1–12. */
export interface WallTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    formats.set(zone, format);
  }
  return format;
}

/**
 * What the clock on the wall says.
 *
 * @param at ms UTC
 * @param zone IANA name; an unknown one throws RangeError.
 */
export function wallTime(at: number, zone: string): WallTime {
  const parts = new Map(
    formatIn(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const get = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return { year: get('year'), month: get('month'), day: get('day'), hour: get('hour'), minute: get('minute') };
}

/**
 * The moment at which that wall shows this time; days and hours may overflow (32 January = 1 February). In the hour that a
 * summer time skips the moment after it, in the hour it repeats the first.
 *
 * @returns ms UTC
 */
export function momentOf({ year, month, day, hour, minute }: WallTime, zone: string): number {
  const asUtc = Date.UTC(year, month - 1, day, hour, minute);
  const offset = (at: number): number => {
    const wall = wallTime(at, zone);
    return Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute) - Math.floor(at / 60_000) * 60_000;
  };
  const guess = asUtc - offset(asUtc);
  return asUtc - offset(guess);
}

/** 0 = Sunday. */
export function weekdayOf({ year, month, day }: Pick<WallTime, 'year' | 'month' | 'day'>): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** End of the working day, by which a thing promised for a day is due. */
export const END_OF_DAY = 18;

/** The end of the n-th working day (Monday to Friday) after a moment, in a zone; ms UTC. */
export function workingDayAfter(now: number, days: number, zone: string): number {
  const today = wallTime(now, zone);
  let day = today.day;
  for (let left = days; left > 0;) {
    day++;
    if (![0, 6].includes(weekdayOf({ ...today, day }))) left--;
  }
  return momentOf({ ...today, day, hour: END_OF_DAY, minute: 0 }, zone);
}
