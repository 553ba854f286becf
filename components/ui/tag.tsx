import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import './tag.css';

export interface TagProps {
  tone?: 'plain' | 'accent' | 'good' | 'warn' | 'bad';
  icon?: IconName;
  hint?: string;
  children: ReactNode;
}

/** A small word with a tone; the word carries the meaning, the colour only helps. */
export function Tag({ tone = 'plain', icon, hint, children }: TagProps) {
  return (
    <span className={`tag tag-${tone}`} title={hint}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </span>
  );
}
