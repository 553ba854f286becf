import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTexts } from '@/components/hooks/use-settings';
import { Button } from '@/components/ui/button';
import type { ReplyTemplate } from '@/lib/engine/reply/template';
import { defineTexts } from '@/lib/i18n/texts';

const T = defineTexts({
  open: ['全部模板', 'All templates'],
  add: ['再加一段', 'Add a block'],
  find: ['找模板：名称、用途、标签', 'Find a template: name, purpose, tag'],
  none: ['没找到。换个词试试。', 'Nothing found. Try another word.'],
  close: ['收起', 'Close'],
});

interface TemplatePickerProps {
  library: readonly ReplyTemplate[];
  open: boolean;
  /** The button says "add a block" instead of "all templates". */
  adding?: boolean;
  onOpen(open: boolean): void;
  onPick(templateId: string): void;
}

/** Every word of the search stands somewhere in name, purpose or tags, in either language; Chinese needs no blanks between words. */
function matches(template: ReplyTemplate, wanted: string): boolean {
  const text = [
    template.id,
    template.name.zh,
    template.name.en,
    template.purpose.zh,
    template.purpose.en,
    ...template.tags,
  ]
    .join(' ')
    .toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** A searchable list of all templates: arrows move, Enter takes, Escape closes. */
export function TemplatePicker({ library, open, adding = false, onOpen, onPick }: TemplatePickerProps) {
  const { language, t } = useTexts();
  const id = useId();
  const [wanted, setWanted] = useState('');
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (open) field.current?.focus();
  }, [open]);
  if (!open) {
    return (
      <div>
        <Button size="small" icon="plus" hint="/" onClick={() => onOpen(true)}>
          {t(adding ? T.add : T.open)}
        </Button>
      </div>
    );
  }
  const found = library.filter((template) => matches(template, wanted));
  const current = found[Math.min(at, found.length - 1)];
  const take = (templateId: string): void => {
    setWanted('');
    setAt(0);
    onPick(templateId);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter' && current) take(current.id);
    else if (event.key === 'Escape') onOpen(false);
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
          aria-activedescendant={current && `${id}-${current.id}`}
          aria-label={t(T.find)}
          placeholder={t(T.find)}
          value={wanted}
          onChange={(event) => {
            setWanted(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <Button size="small" look="ghost" onClick={() => onOpen(false)}>
          {t(T.close)}
        </Button>
      </div>
      <div id={id} role="listbox" aria-label={t(T.open)} className="picker-list">
        {found.map((template) => (
          <button
            type="button"
            tabIndex={-1}
            key={template.id}
            id={`${id}-${template.id}`}
            role="option"
            aria-selected={template === current}
            className="picker-option"
            onClick={() => take(template.id)}
          >
            <b>{template.name[language]}</b>
            <span className="muted small">{template.purpose[language]}</span>
          </button>
        ))}
      </div>
      {found.length === 0 && <p className="muted small">{t(T.none)}</p>}
    </div>
  );
}
