import { useImperativeHandle, useLayoutEffect, useRef, type Ref } from 'react';
import { directionOf, type ReplyLanguage } from '@/lib/engine/reply/language';
import type { TemplateError } from '@/lib/engine/reply/template-error';
import { markedLines } from './source-marks';

/** What can be done to the text from outside. */
export interface SourceHandle {
  /** Puts words where the cursor is; the cursor then stands `back` characters before their end. */
  insert(words: string, back?: number): void;
  /** Puts the cursor somewhere and shows it. */
  goTo(from: number, to: number): void;
}

interface SourceFieldProps {
  ref: Ref<SourceHandle>;
  value: string;
  language: ReplyLanguage;
  label: string;
  errors: readonly TemplateError[];
  /** Id of what says what is wrong. */
  describedBy: string;
  onChange(value: string): void;
}

/** The text of a template with numbered lines, its slots tinted and what is wrong underlined where it stands. */
export function SourceField({ ref, value, language, label, errors, describedBy, onChange }: SourceFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const wanted = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    field.current?.setSelectionRange(wanted.current, wanted.current);
    wanted.current = undefined;
  }, [value]);
  useImperativeHandle(
    ref,
    () => ({
      insert(words, back = 0) {
        const { selectionStart: from = value.length, selectionEnd: to = value.length } = field.current ?? {};
        wanted.current = from + words.length - back;
        onChange(value.slice(0, from) + words + value.slice(to));
        field.current?.focus();
      },
      goTo(from, to) {
        field.current?.focus();
        field.current?.setSelectionRange(from, to);
      },
    }),
    [value, onChange],
  );
  const direction = directionOf(language);
  return (
    <div className="source" dir={direction}>
      <div className="source-marks" aria-hidden>
        {markedLines(value, errors).map((parts, index) => (
          <div key={index} className="source-line">
            {parts.map(({ text, look }, at) => (
              <span key={at} className={`source-${look}`}>
                {text}
              </span>
            ))}
            {'\u200B'}
          </div>
        ))}
      </div>
      <textarea
        ref={field}
        className="source-text"
        aria-label={label}
        aria-invalid={errors.length > 0}
        aria-describedby={describedBy}
        dir={direction}
        lang={language}
        maxLength={20_000}
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
