import './icon-button.css';
import { Icon, type IconName } from './icon';

interface IconButtonProps {
  icon: IconName;
  /** Spoken name and tooltip. */
  label: string;
  onClick(): void;
  /** Extra class, for finding it. */
  className?: string;
}

/** A button that is only a sign; its name is spoken and stands in the tooltip. */
export function IconButton({ icon, label, onClick, className = '' }: IconButtonProps) {
  return (
    <button type="button" className={`icon-button ${className}`} title={label} aria-label={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
