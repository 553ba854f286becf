import { useId, type ReactNode } from 'react';
import './field.css';

interface FieldRowProps {
  label: string;
  hint?: string;
  /** Receives the id the control must carry, so that label and hint belong to it. */
  children: (ids: { id: string; describedBy: string | undefined }) => ReactNode;
}

/** One setting: its name and explanation at the left, its control at the right; below each other on narrow pages. */
export function FieldRow({ label, hint, children }: FieldRowProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div className="field-row">
      <div className="grow">
        <label htmlFor={id}>{label}</label>
        {hint !== undefined && (
          <div id={hintId} className="muted small">
            {hint}
          </div>
        )}
      </div>
      {children({ id, describedBy: hint === undefined ? undefined : hintId })}
    </div>
  );
}

interface ChoiceProps<T extends string> {
  legend: string;
  value: T;
  options: readonly { value: T; label: string; lang?: string }[];
  onChange(value: T): void;
}

/** One of a few, all visible: radio buttons in one bar. */
export function Choice<T extends string>({ legend, value, options, onChange }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className="choice-row">
      <legend>{legend}</legend>
      <div className="choice">
        {options.map((option) => (
          <label key={option.value} lang={option.lang}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
