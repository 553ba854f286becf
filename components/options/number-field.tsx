import { useState } from 'react';
import './number-field.css';

interface NumberFieldProps {
  id?: string;
  /** Spoken name; left out where a visible label names it by `id`. */
  label?: string;
  value: number;
  min: number;
  max: number;
  step: number;
  onChange(value: number): void;
}

function within({ min, max }: Pick<NumberFieldProps, 'min' | 'max'>, value: number): number {
  return Math.min(max, Math.max(min, value));
}

/** A number that may be half typed: what is no number yet changes nothing, and leaving the field tidies it. */
export function NumberField({ id, label, value, onChange, ...limits }: NumberFieldProps) {
  const [typed, setTyped] = useState<string>();
  return (
    <input
      id={id}
      className="number-field"
      type="number"
      aria-label={label}
      value={typed ?? String(value)}
      {...limits}
      onChange={(event) => {
        setTyped(event.target.value);
        const number = event.target.valueAsNumber;
        if (!Number.isNaN(number)) onChange(within(limits, number));
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}

interface SliderProps extends NumberFieldProps {
  label: string;
  /** Spoken name of the number beside it, when it should differ. */
  numberLabel?: string;
  /** Where the slider ends; the number goes on to `max`. */
  reach?: number;
}

/** A slider for the feel and a number for the exact value; both are the same setting. */
export function Slider({ label, numberLabel = label, reach, ...props }: SliderProps) {
  const { value, min, max, step, onChange } = props;
  return (
    <span className="slider">
      <input
        type="range"
        aria-label={label}
        min={min}
        max={Math.min(max, Math.max(reach ?? max, value))}
        step={step}
        value={value}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
      <NumberField {...props} label={numberLabel} />
    </span>
  );
}
