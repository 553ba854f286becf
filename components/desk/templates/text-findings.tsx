import { useTexts } from '@/components/hooks/use-settings';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { SlotSpec } from '@/lib/engine/reply/slot';
import type { TemplateError } from '@/lib/engine/reply/template-error';
import { defineTexts } from '@/lib/i18n/texts';
import type { TextCheck } from './library';

const T = defineTexts({
  place: ['第 {line} 行第 {column} 个字：', 'Line {line}, column {column}: '],
  own: ['把“{name}”加成新的空', 'Make “{name}” a slot of its own'],
  missing: ['少了要填的空：', 'Left out, but must be filled: '],
  put: ['插入{label}', 'Insert {label}'],
  good: ['写法没问题', 'No mistakes in it'],
  empty: ['这种语言还没有正文。', 'There is no text in this language yet.'],
});

/** A name that can become a slot. */
const SLOT_NAME = /^[a-z][a-z0-9_]{0,39}$/;

interface TextFindingsProps {
  id: string;
  check: TextCheck;
  empty: boolean;
  onGoTo(error: TemplateError): void;
  onInsert(slot: SlotSpec): void;
  onDeclare(name: string): void;
}

/** What the check of a text says: each error with its place, one click from it; what is left out; or that all is well. */
export function TextFindings({ id, check, empty, onGoTo, onInsert, onDeclare }: TextFindingsProps) {
  const { language, t } = useTexts();
  const { errors, unknown, missing } = check;
  return (
    <div id={id} className="stack small" role="status">
      {empty && <p className="muted">{t(T.empty)}</p>}
      {errors.length > 0 && (
        <ul className="source-errors">
          {errors.map((error, index) => (
            <li key={index}>
              <button type="button" className="source-error" onClick={() => onGoTo(error)}>
                <Icon name="danger" />
                <span>
                  <b>{t(T.place, { line: error.line, column: error.column })}</b>
                  <bdi>{error.message[language]}</bdi>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {unknown
        .filter((name) => SLOT_NAME.test(name))
        .map((name) => (
          <div key={name}>
            <Button size="small" icon="plus" onClick={() => onDeclare(name)}>
              {t(T.own, { name })}
            </Button>
          </div>
        ))}
      {!empty && missing.length > 0 && (
        <div className="row row-wrap">
          <span className="source-missing">
            {t(T.missing)}
            {missing.map(({ label }) => label[language]).join(language === 'zh' ? '、' : ', ')}
          </span>
          {missing.map((slot) => (
            <Button key={slot.name} size="small" onClick={() => onInsert(slot)}>
              {t(T.put, { label: slot.label[language] })}
            </Button>
          ))}
        </div>
      )}
      {!empty && errors.length === 0 && missing.length === 0 && (
        <p className="check-clean">
          <Icon name="check" />
          {t(T.good)}
        </p>
      )}
    </div>
  );
}
