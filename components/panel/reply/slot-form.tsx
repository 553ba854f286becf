import { useState } from 'react';
import { useTexts } from '@/components/hooks/use-settings';
import type { Hole } from '@/lib/engine/reply/liquid';
import type { SlotSpec, SlotValue } from '@/lib/engine/reply/slot';
import { defineTexts } from '@/lib/i18n/texts';
import { readSlot, slotHint } from './slot-entry';

const T = defineTexts({
  title: ['要补的', 'To fill in'],
});

interface SlotFormProps {
  holes: readonly (Hole & { block: number })[];
  /** Kind of a declared slot; points of an answer are plain lines. */
  specOf(hole: Hole & { block: number }): SlotSpec | undefined;
  onFill(block: number, slot: string, value: SlotValue): void;
}

/** One field for each gap of the letter; it goes into the text when its field is left or Enter is pressed. */
export function SlotForm({ holes, specOf, onFill }: SlotFormProps) {
  const { t } = useTexts();
  if (holes.length === 0) return null;
  const seen = new Set<string>();
  const once = holes.filter(({ block, slot }) => {
    const key = `${block} ${slot}`;
    return seen.has(key) ? false : seen.add(key);
  });
  return (
    <fieldset className="slot-form">
      <legend className="small muted">{t(T.title)}</legend>
      {once.map((hole) => (
        <SlotField
          key={`${hole.block} ${hole.slot}`}
          hole={hole}
          kind={specOf(hole)?.kind ?? 'line'}
          onFill={(value) => onFill(hole.block, hole.slot, value)}
        />
      ))}
    </fieldset>
  );
}

function SlotField({ hole, kind, onFill }: { hole: Hole; kind: SlotSpec['kind']; onFill(value: SlotValue): void }) {
  const { language } = useTexts();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState(false);
  const hint = slotHint(kind);
  const take = (): void => {
    if (typed.trim() === '') return setFault(false);
    const value = readSlot(kind, typed.trim());
    setFault(value === undefined);
    if (value !== undefined) onFill(value);
  };
  return (
    <label className="slot-field">
      <span>{hole.label[language]}</span>
      <input
        type={kind === 'date' ? 'date' : 'text'}
        value={typed}
        aria-invalid={fault}
        placeholder={hint?.[language]}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) take();
        }}
      />
      {fault && hint && <span className="small entry-fault">{hint[language]}</span>}
    </label>
  );
}
