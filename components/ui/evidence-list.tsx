import type { ReactNode } from 'react';
import './evidence-list.css';
import { Icon, type IconName } from './icon';

/** One reason as shown. */
export interface EvidenceItem {
  key: string;
  /** `for` a genuine buyer, `against` (junk), `alarm` (danger), or `neutral` (a guard that explains). */
  side: 'for' | 'against' | 'alarm' | 'neutral';
  /** Spoken before the reason, since the sign alone is not read out. */
  spokenSide: string;
  body: ReactNode;
  /** Share of the heaviest line, 0–1; drawn as a bar. */
  share: number;
  /** Spoken and shown as tooltip of the bar. */
  weightLabel: string;
  /** Pointing at the line, focusing it or pressing it calls this with true, leaving it with false. */
  onMark?: (on: boolean) => void;
  /** A short remark under the line, e.g. that the words are no longer on the page. */
  remark?: string;
}

const SIGNS: Record<EvidenceItem['side'], IconName> = {
  for: 'plus',
  against: 'minus',
  alarm: 'danger',
  neutral: 'info',
};

function Line({ item }: { item: EvidenceItem }) {
  const { onMark } = item;
  const inner = (
    <>
      <Icon name={SIGNS[item.side]} />
      <span className="evidence-body">
        <span className="quiet-text">{item.spokenSide}</span>
        {item.body}
        {item.remark !== undefined && <span className="evidence-remark">{item.remark}</span>}
      </span>
      {item.side !== 'neutral' && (
        <span className="evidence-bar" role="img" aria-label={item.weightLabel} title={item.weightLabel}>
          <i style={{ width: `${Math.round(Math.min(1, Math.max(0.06, item.share)) * 100)}%` }} />
        </span>
      )}
    </>
  );
  if (onMark === undefined) return <div className="evidence-line">{inner}</div>;
  return (
    <button
      type="button"
      className="evidence-line"
      onMouseEnter={() => onMark(true)}
      onMouseLeave={() => onMark(false)}
      onFocus={() => onMark(true)}
      onBlur={() => onMark(false)}
      onClick={() => onMark(true)}
    >
      {inner}
    </button>
  );
}

/** Reasons with their side, the words they stand on and their weight. */
export function EvidenceList({ items, label }: { items: readonly EvidenceItem[]; label: string }) {
  return (
    <ul className="evidence" aria-label={label}>
      {items.map((item) => (
        <li key={item.key} className={`evidence-${item.side}`}>
          <Line item={item} />
        </li>
      ))}
    </ul>
  );
}
