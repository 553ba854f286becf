import { useTexts } from '@/components/hooks/use-settings';
import { More } from '@/components/ui/more';
import { slotsIn } from '@/lib/engine/reply/liquid';
import { SLOT_NAMES, type SlotSpec } from '@/lib/engine/reply/slot';
import { defineTexts } from '@/lib/i18n/texts';
import { slotsFor, type OwnTemplate } from './library';

const T = defineTexts({
  summary: ['用到的空（{n}）', 'Slots used ({n})'],
  hint: [
    '“必填”的空没有内容时会标出来让你填；其余的没有内容就不写那一句。',
    'A slot that must be filled is marked when nothing is known; the others leave their sentence out.',
  ],
  required: ['{label}必填', '{label} must be filled'],
  must: ['必填', 'Must be filled'],
  label: ['“{name}”叫什么', 'What “{name}” is called'],
});
const CATALOGUE: ReadonlySet<string> = new Set(SLOT_NAMES);

interface SlotListProps {
  edit: OwnTemplate;
  onChange(edit: OwnTemplate): void;
}

/** The slots the texts use: which of them must be filled, and what those of the template's own are called. */
export function SlotList({ edit, onChange }: SlotListProps) {
  const { language, t } = useTexts();
  const used = new Set(Object.values(edit.texts).flatMap(slotsIn));
  const list = slotsFor(edit).filter(({ name }) => used.has(name));
  const change = (slot: SlotSpec): void => {
    const others = edit.slots.filter(({ name }) => name !== slot.name);
    const at = edit.slots.findIndex(({ name }) => name === slot.name);
    onChange({ ...edit, slots: others.toSpliced(at < 0 ? others.length : at, 0, slot) });
  };
  return (
    <More summary={t(T.summary, { n: list.length })}>
      <p className="muted small">{t(T.hint)}</p>
      <ul className="slot-list">
        {list.map((slot) => (
          <li key={slot.name} className="row row-wrap">
            {CATALOGUE.has(slot.name) ? (
              <span className="grow">{slot.label[language]}</span>
            ) : (
              <input
                className="grow"
                type="text"
                maxLength={100}
                aria-label={t(T.label, { name: slot.name })}
                value={slot.label[language]}
                onChange={({ target: { value } }) => change({ ...slot, label: { zh: value, en: value } })}
              />
            )}
            <code className="muted">{slot.name}</code>
            <label className="row small">
              <input
                type="checkbox"
                aria-label={t(T.required, { label: slot.label[language] })}
                checked={slot.required}
                onChange={() => change({ ...slot, required: !slot.required })}
              />
              {t(T.must)}
            </label>
          </li>
        ))}
      </ul>
    </More>
  );
}
