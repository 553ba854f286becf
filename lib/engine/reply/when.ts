import { END_OF_DAY, momentOf, wallTime, weekdayOf, workingDayAfter, type WallTime } from './zone-time';

/** A time named in a sentence of ours. */
export interface Named {
  start: number;
  end: number;
  /** ms UTC: when it is due. */
  due: number;
}

/** What a moment is reckoned from. */
interface Base {
  now: number;
  zone: string;
  today: WallTime;
}

type Reader = readonly [pattern: RegExp, due: (match: RegExpExecArray, base: Base) => number | undefined];

const HOUR = 3_600_000;
const FRIDAY = 5;
const MORNING = 12;
const EVENING = 21;

const EN_DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const ZH_DAYS = '日一二三四五六';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const EN_NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ZH_NUMBERS = '零一二三四五六七八九十';

const PART = '(?: (morning|afternoon|evening|night))?';
const WEEKDAY = '(sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?';
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const COUNT = '(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|half an)';
const ZH_COUNT = '(\\d{1,3}|半|两|[一二三四五六七八九十])';

/** Day of the wall `days` from today at an hour. */
function onDay({ today, zone }: Base, days: number, hour = END_OF_DAY): number {
  return momentOf({ ...today, day: today.day + days, hour, minute: 0 }, zone);
}

/** Today until the working day ends; said later than that, until midnight. */
function todayBy(base: Base, hour = END_OF_DAY): number {
  const due = onDay(base, 0, hour);
  return due > base.now ? due : momentOf({ ...base.today, hour: 23, minute: 59 }, base.zone);
}

function hourOf(part: string | undefined): number {
  if (part === 'morning' || part === '上午' || part === '早上' || part === '早') return MORNING;
  if (part === 'evening' || part === 'night' || part === '晚上' || part === '晚') return EVENING;
  return END_OF_DAY;
}

/** Monday = 1 … Sunday = 7, as weeks are counted here. */
function isoDay(base: Base): number {
  return weekdayOf(base.today) || 7;
}

/** A weekday: of this week or the next; a bare one is the next such day, "by" and "this" allow today. */
function weekday(base: Base, day: number, which: string, hour: number): number {
  const wanted = day === 0 ? 7 : day;
  const ahead = wanted - isoDay(base);
  if (/next|下/.test(which)) return onDay(base, ahead + 7, hour);
  const sameDay = ahead === 0 && /this|by|before|until|till|本|这/.test(which);
  if (sameDay) return todayBy(base, hour);
  return onDay(base, ahead > 0 ? ahead : ahead + 7, hour);
}

/** A day of this week; the working week's end said at the weekend is the next one's. */
function thisWeek(base: Base, day: number): number {
  const ahead = day - isoDay(base);
  if (ahead === 0) return todayBy(base);
  return onDay(base, ahead > 0 ? ahead : ahead + 7);
}

function nextWeek(base: Base, day: number): number {
  return onDay(base, day - isoDay(base) + 7);
}

/** The last day of the month, `months` from this one. */
function monthEnd({ today, zone }: Base, months: number): number {
  return momentOf({ ...today, month: today.month + months + 1, day: 0, hour: END_OF_DAY, minute: 0 }, zone);
}

function onDate(base: Base, month: number, day: number, year?: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const at = (y: number): number => momentOf({ year: y, month, day, hour: END_OF_DAY, minute: 0 }, base.zone);
  if (year !== undefined) return at(year);
  // A date without a year that lies behind is next year's, a few days behind it is a slip of the pen.
  return at(base.today.year) < base.now - 30 * 24 * HOUR ? at(base.today.year + 1) : at(base.today.year);
}

function countOf(word: string): number {
  if (/^\d/.test(word)) return Number(word);
  if (word === 'a' || word === 'an') return 1;
  if (word.startsWith('half') || word === '半') return 0.5;
  if (word === '两') return 2;
  return Math.max(EN_NUMBERS.indexOf(word), ZH_NUMBERS.indexOf(word), 0);
}

function after(base: Base, count: number, unit: string, working: boolean): number {
  if (/^(?:minute|分)/.test(unit)) return base.now + count * 60_000;
  if (/^(?:hour|hr|小时|个小时|钟头)/.test(unit)) return base.now + count * HOUR;
  if (/^(?:week|周|星期|个星期|礼拜)/.test(unit)) return onDay(base, Math.round(count * 7));
  if (/^(?:month|个月|月)/.test(unit)) return onDay({ ...base, today: { ...base.today, month: base.today.month + count } }, 0); // prettier-ignore
  return working ? workingDayAfter(base.now, count, base.zone) : onDay(base, count);
}

const monthNumber = (name: string | undefined): number => MONTHS.indexOf((name ?? '').slice(0, 3)) + 1;
const dayNumber = (name: string | undefined): number => EN_DAYS.indexOf((name ?? '').slice(0, 3));

/** In this order: what says more stands before what it contains. */
const READERS: readonly Reader[] = [
  [new RegExp(`\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b`, 'g'), ([, y, m, d], base) => onDate(base, Number(m), Number(d), Number(y))],
  [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b(?:,? (\\d{4}))?`, 'g'), ([, d, m, y], base) => onDate(base, monthNumber(m), Number(d), y === undefined ? undefined : Number(y))],
  [new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4}))?`, 'g'), ([, m, d, y], base) => onDate(base, monthNumber(m), Number(d), y === undefined ? undefined : Number(y))],
  [/(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号]/g, ([, y, m, d], base) => onDate(base, Number(m), Number(d), y === undefined ? undefined : Number(y))],
  [/\b(?:the )?day after tomorrow\b/g, (_, base) => onDay(base, 2)],
  [new RegExp(`\\btomorrow${PART}\\b`, 'g'), ([, part], base) => onDay(base, 1, hourOf(part))],
  [/\btonight\b|\bthis evening\b/g, (_, base) => todayBy(base, EVENING)],
  [/\bthis morning\b/g, (_, base) => todayBy(base, MORNING)],
  [/\b(?:later )?today\b|\bthis afternoon\b|\b(?:by )?(?:the )?end of (?:the )?(?:day|business)\b|\b(?:by )?(?:eod|cob)\b/g, (_, base) => todayBy(base)],
  [/\b(?:end of|late|later) next week\b/g, (_, base) => nextWeek(base, FRIDAY)],
  [/\b(?:early|beginning of|start of) next week\b/g, (_, base) => nextWeek(base, 2)],
  [/\b(?:middle of|mid) next week\b/g, (_, base) => nextWeek(base, 3)],
  [/\bend of (?:the |this )?week\b|\bthis week\b/g, (_, base) => thisWeek(base, FRIDAY)],
  [/\bend of next month\b/g, (_, base) => monthEnd(base, 1)],
  [/\bend of (?:the |this )?month\b|\bthis month\b/g, (_, base) => monthEnd(base, 0)],
  [new RegExp(`\\b((?:by|on|before|until|till|this|next|coming)?(?: (?:this|next|coming))?) ?${WEEKDAY}\\b${PART}`, 'g'), ([, which = '', day, part], base) => weekday(base, dayNumber(day), which, hourOf(part))],
  [/\bnext week\b/g, (_, base) => nextWeek(base, FRIDAY)],
  [/\bnext month\b/g, (_, base) => monthEnd(base, 1)],
  [new RegExp(`\\b(?:in|within)(?: the next| about)? (?:\\d{1,3} ?(?:-|–|to|or) ?)?${COUNT} ?(working |business )?(minute|hour|hr|day|week|month)s?\\b`, 'g'), ([, n = '', working, unit = ''], base) => after(base, countOf(n), unit, working !== undefined)],
  [new RegExp(`\\b${COUNT} (working |business )?(hour|day|week)s? (?:later|from now)\\b`, 'g'), ([, n = '', working, unit = ''], base) => after(base, countOf(n), unit, working !== undefined)],
  [/大后天/g, (_, base) => onDay(base, 3)],
  [/后天(上午|早上|下午|晚上)?/g, ([, part], base) => onDay(base, 2, hourOf(part))],
  [/明(?:天|日)?(上午|早上|早|下午|晚上|晚)|明[天日]/g, ([, part], base) => onDay(base, 1, hourOf(part))],
  [/今晚|今天晚上/g, (_, base) => todayBy(base, EVENING)],
  [/今天(?:上午|早上)/g, (_, base) => todayBy(base, MORNING)],
  [/今[天日](?:下午|之内|内)?|下班前|当天/g, (_, base) => todayBy(base)],
  [/(下{1,2}个?|本|这个?)?(?:周|星期|礼拜)([一二三四五六日天])(上午|下午|晚上)?/g, ([, which = '', day = '', part], base) => weekday(base, day === '天' ? 0 : ZH_DAYS.indexOf(day), which, hourOf(part))],
  [/下周初/g, (_, base) => nextWeek(base, 2)],
  [/下(?:周|星期|个星期)(?:内|之内|末|底)?/g, (_, base) => nextWeek(base, FRIDAY)],
  [/(?:本|这)(?:周|星期|个星期)(?:内|之内|末|底)?/g, (_, base) => thisWeek(base, FRIDAY)],
  [/下个?月[底末]?/g, (_, base) => monthEnd(base, 1)],
  [/(?:本月|这个月|月)[底末内]/g, (_, base) => monthEnd(base, 0)],
  [new RegExp(`${ZH_COUNT} ?(分钟|个?小时|个?工作日|天|周|个?星期|个月)(?:之内|以内|内|之后|以后|后)`, 'g'), ([, n = '', unit = ''], base) => after(base, countOf(n), unit, unit.includes('工作日'))],
  [/(?<!\d|月)(\d{1,2})号/g, ([, d], base) => { const day = Number(d); return onDate(base, day < base.today.day ? (base.today.month % 12) + 1 : base.today.month, day); }],
]; // prettier-ignore

const CLOCK = /\b(?:at|by|before|around) (\d{1,2})(?::(\d{2}))? ?(am|pm|o['’]clock)?(?![\d.%:]| ?(?:days|hours|weeks|%|pcs|pieces|usd))\b|(上午|下午|晚上|早上)?(\d{1,2})(?:点|:(\d{2}))(半)?/g; // prettier-ignore

/**
 * Times named in a sentence, in order, each as the moment it is due: a day until 18:00 there, a morning until noon, "within
 * 24 hours" to the minute. Western and Chinese ways of saying it; what could be read two ways (3/4) is left out. Linear.
 *
 * @param sentence lower case
 * @param zone the reader's, IANA
 */
export function timesIn(sentence: string, now: number, zone: string): Named[] {
  const base: Base = { now, zone, today: wallTime(now, zone) };
  const found: Named[] = [];
  for (const [pattern, due] of READERS) {
    for (const match of sentence.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      // "Monday 16 March", "tomorrow, Friday": one day said twice; the reader that stands first says more.
      if (found.some((one) => start < one.end + BESIDE && one.start < end + BESIDE)) continue;
      const at = due(match, base);
      if (at !== undefined) found.push({ start, end, due: at });
    }
  }
  return withClock(
    sentence,
    found.sort((a, b) => a.start - b.start),
    base,
  );
}

/** Characters between two names of one day: a blank or a comma and a blank. */
const BESIDE = 3;

/** "Tomorrow at 3 pm", "周五下午3点前": the hour beside a day. */
function withClock(sentence: string, times: Named[], base: Base): Named[] {
  for (const match of sentence.matchAll(CLOCK)) {
    const near = times.find(
      ({ start, end }) => match.index - end <= 12 && start - (match.index + match[0].length) <= 12,
    );
    const hour = clockHour(match);
    if (hour === undefined) continue;
    if (!near) {
      const today = momentOf({ ...base.today, ...hour }, base.zone);
      times.push({ start: match.index, end: match.index + match[0].length, due: today > base.now ? today : today + 24 * HOUR }); // prettier-ignore
      continue;
    }
    near.due = momentOf({ ...wallTime(near.due, base.zone), ...hour }, base.zone);
    near.start = Math.min(near.start, match.index);
    near.end = Math.max(near.end, match.index + match[0].length);
  }
  return times.sort((a, b) => a.start - b.start);
}

function clockHour(match: RegExpExecArray): { hour: number; minute: number } | undefined {
  const [, hour, minutes, half, part, zhHour, zhMinutes, zhHalf] = match;
  const said = Number(hour ?? zhHour);
  // "by 5" without am, pm, minutes or o'clock is as likely a quantity.
  if (hour !== undefined && half === undefined && minutes === undefined) return undefined;
  const late = half === 'pm' || part === '下午' || part === '晚上';
  const h = late && said < 12 ? said + 12 : half === 'am' && said === 12 ? 0 : said;
  if (h > 23) return undefined;
  return { hour: h, minute: zhHalf === undefined ? Number(minutes ?? zhMinutes ?? 0) : 30 };
}
