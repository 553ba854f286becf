import { useId, useState, type ReactNode } from 'react';
import { useTexts } from '@/components/hooks/use-settings';
import type { DayRange, LocalText, Money, Quantity } from '@/lib/engine/reply/our-side';
import { defineTexts } from '@/lib/i18n/texts';
import { readDays, readList, readMoney, readQuantity, showDays, showMoney, showQuantity } from './entries';
import '@/components/ui/field.css';
import './fields.css';

const T = defineTexts({
  quantity: ['写成“500 pcs”或“1 container”', 'Write it as “500 pcs” or “1 container”'],
  money: ['写成“USD 3.20”或“30 USD”', 'Write it as “USD 3.20” or “30 USD”'],
  days: ['写成“15”或“15-20”，单位是天', 'Write it as “15” or “15-20”, in days'],
  number: ['这里要填数字', 'This takes a number'],
  unset: ['未填', 'Not said'],
});

interface EntryProps {
  label: string;
  hint?: string;
  wide?: boolean;
}

function Frame({
  label,
  hint,
  fault,
  wide = false,
  children,
}: EntryProps & { fault?: string; children: (ids: { id: string; 'aria-describedby'?: string }) => ReactNode }) {
  const id = useId();
  const said = fault ?? hint;
  return (
    <div className={wide ? 'entry entry-wide' : 'entry'}>
      <label htmlFor={id}>{label}</label>
      {children({ id, ...(said === undefined ? {} : { 'aria-describedby': `${id}-hint` }) })}
      {said !== undefined && (
        <div id={`${id}-hint`} className={fault === undefined ? 'small faint' : 'small entry-fault'}>
          {said}
        </div>
      )}
    </div>
  );
}

interface ReadProps<V> extends EntryProps {
  value: V | undefined;
  onChange(value: V | undefined): void;
}

interface TypedProps<V> extends ReadProps<V> {
  show(value: V): string;
  /** Undefined = what was typed cannot be read. */
  read(text: string): V | undefined;
  /** What to type, said when it could not be read. */
  how: string;
  rows?: number;
}

/** Anything typed as a line of text. It changes when the field is left; what cannot be read stays as typed and says how. */
function Typed<V>({ value, onChange, show, read, how, rows, ...frame }: TypedProps<V>) {
  const [typed, setTyped] = useState<string>();
  const [fault, setFault] = useState(false);
  const leave = (): void => {
    if (typed === undefined) return;
    const text = typed.trim();
    const next = text === '' ? undefined : read(text);
    if (text !== '' && next === undefined) {
      setFault(true);
      return;
    }
    setFault(false);
    setTyped(undefined);
    onChange(next);
  };
  const own = {
    value: typed ?? (value === undefined ? '' : show(value)),
    'aria-invalid': fault,
    onChange: (event: { target: { value: string } }) => setTyped(event.target.value),
    onBlur: leave,
  };
  return (
    <Frame {...frame} {...(fault ? { fault: how } : {})}>
      {(ids) =>
        rows === undefined ? <input type="text" {...ids} {...own} /> : <textarea rows={rows} {...ids} {...own} />
      }
    </Frame>
  );
}

const same = (text: string): string => text;

export function LineEntry(props: ReadProps<string>) {
  return <Typed {...props} show={same} read={same} how="" />;
}

/** Our own words. Where they stand in several languages, the English ones are edited and the others kept. */
export function WordsEntry({ value, onChange, rows, ...frame }: ReadProps<LocalText> & { rows?: number }) {
  const shown = typeof value === 'object' ? (value.en ?? Object.values(value)[0] ?? '') : value;
  const change = (text: string | undefined): void => {
    if (typeof value !== 'object') onChange(text);
    else onChange(text === undefined ? undefined : { ...value, en: text });
  };
  return (
    <Typed
      {...frame}
      value={shown}
      onChange={change}
      show={same}
      read={same}
      how=""
      {...(rows === undefined ? {} : { rows })}
    />
  );
}

/** Several entries, separated by commas, semicolons or lines. */
export function ListEntry(props: ReadProps<string[]>) {
  return <Typed {...props} show={(list) => list.join(', ')} read={readList} how="" />;
}

export function QuantityEntry(props: ReadProps<Quantity>) {
  const { t } = useTexts();
  return <Typed {...props} show={showQuantity} read={readQuantity} how={t(T.quantity)} />;
}

export function MoneyEntry(props: ReadProps<Money>) {
  const { t } = useTexts();
  return <Typed {...props} show={showMoney} read={readMoney} how={t(T.money)} />;
}

export function DaysEntry(props: ReadProps<DayRange>) {
  const { t } = useTexts();
  return <Typed {...props} show={showDays} read={readDays} how={t(T.days)} />;
}

export function NumberEntry(props: ReadProps<number>) {
  const { t } = useTexts();
  const read = (text: string): number | undefined => (/^\d{1,6}$/.test(text) ? Number(text) : undefined);
  return <Typed {...props} show={String} read={read} how={t(T.number)} />;
}

interface PickProps<V extends string> extends ReadProps<V> {
  options: readonly { value: V; label: string }[];
}

export function PickEntry<V extends string>({ value, onChange, options, ...frame }: PickProps<V>) {
  const { t } = useTexts();
  return (
    <Frame {...frame}>
      {(ids) => (
        <select
          {...ids}
          value={value ?? ''}
          onChange={(event) => onChange(options.find((one) => one.value === event.target.value)?.value)}
        >
          <option value="">{t(T.unset)}</option>
          {options.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
      )}
    </Frame>
  );
}
