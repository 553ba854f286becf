import { useNow } from '@/components/hooks/use-now';
import { useTexts } from '@/components/hooks/use-settings';
import { DayBar } from '@/components/ui/day-bar';
import { hourIn } from '@/lib/i18n/country';
import { formatClock } from '@/lib/i18n/format';
import { defineTexts } from '@/lib/i18n/texts';
import { HOUR } from '@/lib/shared/time';
import './buyer-clock.css';

const T = defineTexts({
  there: ['那边', 'There'],
  night: ['夜里', 'night'],
  work: ['上班时间', 'working hours'],
  rest: ['下班时间', 'after hours'],
  best: ['最好 {ours} 发', 'best sent at {ours}'],
  bestLocal: ['（当地 {theirs}）', ' ({theirs} there)'],
  now: ['现在发正好', 'a good time to write'],
  label: ['当地 {time}，{part}', '{time} there, {part}'],
});

/** Working hours assumed everywhere; rulebook §4: send in the buyer's working hours. */
const WORK = [9, 18] as const;

function partOf(hour: number): 'night' | 'work' | 'rest' {
  if (hour >= WORK[0] && hour < WORK[1]) return 'work';
  return hour < 7 || hour >= 22 ? 'night' : 'rest';
}

/** The next full hour at which it is 9 o'clock in the zone, ms UTC. Steps by the hour, so it follows clock changes. */
function nextStart(zone: string, now: number): number {
  const full = Math.ceil(now / HOUR) * HOUR;
  for (let step = 0; step < 30; step++) {
    const at = full + step * HOUR;
    if (hourIn(zone, at) === WORK[0]) return at;
  }
  return full;
}

/**
 * The buyer's clock and day. Only for a zone that is certain (`certainZone`).
 *
 * @param advise also say when to write; left out for those who should not be answered.
 */
export function BuyerClock({ zone, advise }: { zone: string; advise: boolean }) {
  const { t } = useTexts();
  const now = useNow();
  const hour = hourIn(zone, now);
  const part = partOf(hour);
  const start = nextStart(zone, now);
  const time = formatClock(now, zone);
  return (
    <div className="buyer-clock">
      <div className="small muted">
        {t(T.there)} <b className="buyer-clock-time">{time}</b> {t(T[part])}
        {advise && part === 'work' && ` · ${t(T.now)}`}
        {advise && part !== 'work' && (
          <>
            {' · '}
            <b className="buyer-clock-best">{t(T.best, { ours: formatClock(start) })}</b>
            {t(T.bestLocal, { theirs: formatClock(start, zone) })}
          </>
        )}
      </div>
      <DayBar
        now={hour}
        work={WORK}
        best={advise && part !== 'work' ? WORK[0] : undefined}
        label={t(T.label, { time, part: t(T[part]) })}
      />
    </div>
  );
}
