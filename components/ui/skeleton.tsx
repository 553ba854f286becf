import './skeleton.css';

/** Grey bars in the place of text that is being read. Never holds old data. */
export function Skeleton({ lines = 3, label }: { lines?: number; label: string }) {
  return (
    <div className="skeleton" role="status">
      <span className="quiet-text">{label}</span>
      {Array.from({ length: lines }, (_, i) => (
        <i key={i} style={{ width: `${[92, 68, 80, 54][i % 4]}%` }} />
      ))}
    </div>
  );
}
