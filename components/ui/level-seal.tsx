import type { Level } from '@/lib/engine/inquiry/verdict';
import { Icon } from './icon';
import './level-seal.css';

/** The level's icon on its own ground. Decoration: the word stands beside it. */
export function LevelSeal({ level, size = 'large' }: { level: Level; size?: 'large' | 'small' }) {
  return (
    <span className={`seal seal-${size} level-${level}`}>
      <Icon name={level} />
    </span>
  );
}
