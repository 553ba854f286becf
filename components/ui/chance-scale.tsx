import './chance-scale.css';

interface ChanceScaleProps {
  /** Probability of junk, 0–1. */
  chance: number;
  /** Where "looks real" ends and where "junk" begins, 0–1, as the rule pack draws them. */
  limits: readonly [genuine: number, spam: number];
  label: string;
}

/** The probability as a place on a band of three stretches: looks real, not sure, junk. */
export function ChanceScale({ chance, limits, label }: ChanceScaleProps) {
  const [genuine, spam] = limits;
  const at = Math.min(0.985, Math.max(0.015, chance));
  return (
    <div className="scale" role="img" aria-label={label}>
      <b className="scale-genuine" style={{ width: `${genuine * 100}%` }} />
      <b className="scale-unsure" style={{ width: `${(spam - genuine) * 100}%` }} />
      <b className="scale-spam" style={{ width: `${(1 - spam) * 100}%` }} />
      <i style={{ insetInlineStart: `${at * 100}%` }} />
    </div>
  );
}
