import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTexts } from '@/components/hooks/use-settings';
import { Button } from '@/components/ui/button';
import type { SlotSpec } from '@/lib/engine/reply/slot';
import { defineTexts } from '@/lib/i18n/texts';

const T = defineTexts({
  open: ['插入空', 'Insert a slot'],
  find: ['找一个空：名称或代号', 'Find a slot: name or code'],
  list: ['可以用的空', 'Slots'],
  none: ['没有这样的空。', 'There is no such slot.'],
  close: ['收起', 'Close'],
});

interface SlotMenuProps {
  slots: readonly SlotSpec[];
  onPick(slot: SlotSpec): void;
}

/** A searchable list of slots by their names in both languages: arrows move, Enter takes, Escape closes. */
export function SlotMenu({ slots, onPick }: SlotMenuProps) {
  const { language, t } = useTexts();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState('');
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (open) field.current?.focus();
  }, [open]);
  if (!open) {
    return (
      <Button size="small" icon="plus" onClick={() => setOpen(true)}>
        {t(T.open)}
      </Button>
    );
  }
  const word = wanted.trim().toLowerCase();
  const found = slots.filter(({ name, label }) => `${name} ${label.zh} ${label.en}`.toLowerCase().includes(word));
  const current = found[Math.min(at, found.length - 1)];
  const take = (slot: SlotSpec): void => {
    setOpen(false);
    setWanted('');
    setAt(0);
    onPick(slot);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter' && current) take(current);
    else if (event.key === 'Escape') setOpen(false);
    else return;
    event.preventDefault();
  };
  return (
    <div className="picker">
      <div className="row">
        <input
          ref={field}
          className="grow"
          type="text"
          role="combobox"
          aria-expanded
          aria-controls={id}
          aria-activedescendant={current && `${id}-${current.name}`}
          aria-label={t(T.find)}
          placeholder={t(T.find)}
          value={wanted}
          onChange={(event) => {
            setWanted(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <Button size="small" look="ghost" onClick={() => setOpen(false)}>
          {t(T.close)}
        </Button>
      </div>
      <div id={id} role="listbox" aria-label={t(T.list)} className="picker-list">
        {found.map((slot) => (
          <button
            type="button"
            tabIndex={-1}
            key={slot.name}
            id={`${id}-${slot.name}`}
            role="option"
            aria-selected={slot === current}
            className="picker-option slot-option"
            onClick={() => take(slot)}
          >
            <span>
              {slot.label[language]} <span className="muted small">{slot.label[language === 'zh' ? 'en' : 'zh']}</span>
            </span>
            <code className="muted">{slot.name}</code>
          </button>
        ))}
      </div>
      {found.length === 0 && <p className="muted small">{t(T.none)}</p>}
    </div>
  );
}
