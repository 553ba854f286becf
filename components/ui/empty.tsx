import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import './empty.css';

interface EmptyProps {
  icon: IconName;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}

/** A whole view with nothing to show: says why, and what one can do from here. */
export function Empty({ icon, title, children, actions }: EmptyProps) {
  return (
    <div className="empty">
      <span className="empty-sign">
        <Icon name={icon} />
      </span>
      <h2>{title}</h2>
      {children !== undefined && <div className="muted">{children}</div>}
      {actions !== undefined && <div className="empty-actions">{actions}</div>}
    </div>
  );
}
