import { DAY, HOUR, MINUTE } from '../shared/time';
import type { Language } from './texts';

/** BCP 47 tag for `Intl` and for `lang` attributes. */
export function localeOf(language: Language): string {
  return language === 'zh' ? 'zh-CN' : 'en';
}

/** A number with the language's grouping: `12,000`. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(localeOf(language)).format(value);
}

/** A probability as whole per cent. Never 0 % or 100 %: a verdict is a suggestion, not a certainty (rulebook §1, guards). */
export function formatChance(chance: number, language: Language): string {
  const bounded = Math.min(0.99, Math.max(0.01, chance));
  return new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 0 }).format(bounded);
}

/** Bytes with one unit, decimal: `1.2 MB`. */
export function formatBytes(bytes: number, language: Language): string {
  const [value, unit] = bytes >= 1e6 ? [bytes / 1e6, 'MB'] : bytes >= 1e3 ? [bytes / 1e3, 'kB'] : [bytes, 'B'];
  return `${new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 1 }).format(value)} ${unit}`;
}

/** Day in the seller's own zone: `2026/11/22` or `Nov 22, 2026`. */
export function formatDay(at: number, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium' }).format(at);
}

/** `HH:MM`, 24 hours, in `timeZone` (the seller's own when left out). */
export function formatClock(at: number, timeZone?: string): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(
    at,
  );
}

type Unit = 'year' | 'month' | 'day' | 'hour' | 'minute';

function unit(value: number, name: Unit, language: Language): string {
  const text = new Intl.NumberFormat(localeOf(language), { style: 'unit', unit: name, unitDisplay: 'long' }).format(
    value,
  );
  // Chinese units come without the space that separates numbers from words elsewhere in the product.
  return language === 'zh' ? text.replace(/^(\d+)/, '$1 ') : text;
}

function join(parts: readonly [number, Unit][], language: Language): string {
  const shown = parts.filter(([value]) => value > 0);
  const all = shown.length > 0 ? shown : parts.slice(-1);
  return all.map(([value, name]) => unit(value, name, language)).join(' ');
}

/**
 * How long something has lasted, in at most two units: `2 小时 31 分钟`, `3 天`, `2 hours 31 minutes`.
 *
 * @param duration ms; negative counts as 0.
 */
export function formatDuration(duration: number, language: Language): string {
  const ms = Math.max(0, duration);
  if (ms >= 3 * DAY) return unit(Math.floor(ms / DAY), 'day', language);
  const hours: [number, Unit] = [Math.floor((ms % DAY) / HOUR), 'hour'];
  if (ms >= DAY) return join([[Math.floor(ms / DAY), 'day'], hours], language);
  return join([hours, [Math.floor((ms % HOUR) / MINUTE), 'minute']], language);
}

/**
 * Age between two days by the calendar, in at most two units: `2 年 4 个月`, `5 个月`, `12 天`.
 *
 * @param from ms UTC of the day it began; `now` ms UTC. A day in the future counts as 0 days.
 */
export function formatAge(from: number, now: number, language: Language): string {
  const [start, end] = [new Date(from), new Date(now)];
  const months =
    (end.getFullYear() - start.getFullYear()) * 12 +
    (end.getMonth() - start.getMonth()) -
    (end.getDate() < start.getDate() ? 1 : 0);
  if (months < 1) return unit(Math.max(0, Math.floor((now - from) / DAY)), 'day', language);
  return join(
    [
      [Math.floor(months / 12), 'year'],
      [months % 12, 'month'],
    ],
    language,
  );
}
