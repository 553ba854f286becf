import { useId, useState, type ReactNode } from 'react';
import { Icon } from './icon';
import './more.css';

interface MoreProps {
  /** The line that opens and closes it. */
  summary: ReactNode;
  startOpen?: boolean;
  children: ReactNode;
}

/** Detail behind one line. Closed content is not rendered, so that a long list costs nothing until asked for. */
export function More({ summary, startOpen = false, children }: MoreProps) {
  const [open, setOpen] = useState(startOpen);
  const id = useId();
  return (
    <div className="more">
      <button
        type="button"
        className="more-line"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name="chevron" />
        <span>{summary}</span>
      </button>
      <div id={id} className="more-body" hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
