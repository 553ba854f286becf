import { expect, it } from 'vitest';
import { momentOf, wallTime, weekdayOf, workingDayAfter } from './zone-time';

it('goes to the wall and back', () => {
  const at = Date.UTC(2026, 2, 12, 2, 30);
  for (const zone of ['Asia/Shanghai', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'])
    expect(momentOf(wallTime(at, zone), zone)).toBe(at);
});

it('lets days and months overflow', () => {
  expect(momentOf({ year: 2026, month: 1, day: 32, hour: 9, minute: 0 }, 'UTC')).toBe(Date.UTC(2026, 1, 1, 9));
});

it('knows summer time on both sides', () => {
  expect(momentOf({ year: 2026, month: 3, day: 28, hour: 18, minute: 0 }, 'Europe/Berlin')).toBe(
    Date.UTC(2026, 2, 28, 17),
  );
  expect(momentOf({ year: 2026, month: 3, day: 30, hour: 18, minute: 0 }, 'Europe/Berlin')).toBe(
    Date.UTC(2026, 2, 30, 16),
  );
});

it('counts working days over the weekend', () => {
  const thursday = Date.UTC(2026, 2, 12, 2);
  const due = wallTime(workingDayAfter(thursday, 2, 'Asia/Shanghai'), 'Asia/Shanghai');
  expect(due).toMatchObject({ month: 3, day: 16, hour: 18 });
  expect(weekdayOf(due)).toBe(1);
});
