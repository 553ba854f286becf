import type { ButtonHTMLAttributes, ReactNode } from 'react';
import './button.css';
import { Icon, type IconName } from './icon';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'title' | 'className'> {
  /** One `primary` per section; `danger` only where something is lost for good. */
  look?: 'plain' | 'primary' | 'ghost' | 'danger';
  size?: 'normal' | 'small';
  icon?: IconName;
  /** Shown as tooltip. */
  hint?: string;
  /** Shown in the tooltip and told to assistive technology, e.g. `Alt+Shift+P`. */
  shortcut?: string;
  children: ReactNode;
}

/** The product's button. It never submits by accident: `type` is `button` unless said otherwise. */
export function Button({ look = 'plain', size = 'normal', icon, hint, shortcut, children, ...rest }: ButtonProps) {
  const title = [hint, shortcut].filter((part) => part !== undefined).join(' · ');
  return (
    <button
      type="button"
      {...rest}
      className={`button button-${look} button-${size}`}
      title={title === '' ? undefined : title}
      aria-keyshortcuts={shortcut}
    >
      {icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}
