import './day-bar.css';

interface DayBarProps {
  /** Hour there now, 0–23. */
  now: number;
  /** Working hours there: from (included) to (excluded). */
  work: readonly [from: number, to: number];
  /** Hour there that is best to write at, if it is not now. */
  best?: number;
  /** The whole bar in one sentence. */
  label: string;
}

/** A day of 24 cells: night, work, now and the best moment. */
export function DayBar({ now, work, best, label }: DayBarProps) {
  const kind = (hour: number): string => {
    if (hour === now) return 'day-now';
    if (hour === best) return 'day-best';
    return hour >= work[0] && hour < work[1] ? 'day-work' : 'day-rest';
  };
  return (
    <div className="day-bar" role="img" aria-label={label}>
      {Array.from({ length: 24 }, (_, hour) => (
        <i key={hour} className={kind(hour)} />
      ))}
    </div>
  );
}
