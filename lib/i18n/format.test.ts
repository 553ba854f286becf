import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../shared/time';
import { formatAge, formatBytes, formatChance, formatClock, formatDuration, formatNumber } from './format';

describe('formatChance', () => {
  it.each([
    [0.06, '6%'],
    [0, '1%'],
    [0.9999, '99%'],
    [0.555, '56%'],
  ])('%d is %s', (chance, text) => {
    expect(formatChance(chance, 'zh')).toBe(text);
  });
});

describe('formatDuration', () => {
  it.each([
    [2 * HOUR + 31 * MINUTE, '2 小时 31 分钟', '2 hours 31 minutes'],
    [HOUR, '1 小时', '1 hour'],
    [59_000, '0 分钟', '0 minutes'],
    [26 * HOUR, '1 天 2 小时', '1 day 2 hours'],
    [9 * DAY + 5 * HOUR, '9 天', '9 days'],
    [-5, '0 分钟', '0 minutes'],
  ])('%d ms', (ms, zh, en) => {
    expect(formatDuration(ms, 'zh')).toBe(zh);
    expect(formatDuration(ms, 'en')).toBe(en);
  });
});

describe('formatAge', () => {
  const now = new Date(2026, 10, 22).getTime();
  it.each([
    [new Date(2024, 6, 10), '2 年 4 个月'],
    [new Date(2024, 6, 23), '2 年 3 个月'],
    [new Date(2025, 10, 22), '1 年'],
    [new Date(2026, 9, 22), '1 个月'],
    [new Date(2026, 10, 20), '2 天'],
    [new Date(2026, 11, 1), '0 天'],
  ])('from %s', (from, zh) => {
    expect(formatAge(from.getTime(), now, 'zh')).toBe(zh);
  });
});

describe('other formats', () => {
  it('group numbers and scale bytes', () => {
    expect(formatNumber(12_000, 'zh')).toBe('12,000');
    expect(formatBytes(183_400, 'en')).toBe('183.4 kB');
    expect(formatBytes(900, 'en')).toBe('900 B');
    expect(formatBytes(2_483_000, 'en')).toBe('2.5 MB');
  });

  it('tell the time in a zone, 24 hours', () => {
    expect(formatClock(Date.UTC(2026, 10, 22, 16, 5), 'Asia/Shanghai')).toBe('00:05');
    expect(formatClock(Date.UTC(2026, 10, 22, 16, 5), 'Europe/Berlin')).toBe('17:05');
  });
});
