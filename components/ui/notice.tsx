import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import './notice.css';

interface NoticeProps {
  tone?: 'info' | 'warn' | 'bad';
  icon?: IconName;
  title: string;
  /** What happened and what to do. */
  children?: ReactNode;
  actions?: ReactNode;
}

/** A short message that stays until its cause is gone. Announced politely. */
export function Notice({ tone = 'info', icon = 'info', title, children, actions }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`} role="status">
      <Icon name={icon} />
      <div className="grow stack notice-body">
        <div>
          <b>{title}</b>
          {children !== undefined && <div className="muted">{children}</div>}
        </div>
        {actions !== undefined && <div className="row row-wrap">{actions}</div>}
      </div>
    </div>
  );
}
