import { useId, useState, type ReactNode } from 'react';
import { useTexts } from '@/components/hooks/use-settings';
import { readList } from '@/components/desk/our-side/entries';
import '@/components/desk/our-side/fields.css';
import { More } from '@/components/ui/more';
import { builtInTemplates } from '@/lib/engine/reply/registry';
import { defineTexts } from '@/lib/i18n/texts';
import { shippedTemplate, type OwnTemplate } from './library';
import { tagLabel } from './tag-names';

const T = defineTexts({
  name: ['名称', 'Name'],
  purpose: ['什么时候用', 'What it is for'],
  tags: ['标签，用逗号隔开', 'Tags, separated by commas'],
  more: ['英文名称和其他', 'Chinese name and more'],
  otherName: ['英文名称', 'Name in Chinese'],
  otherPurpose: ['什么时候用（英文）', 'What it is for (Chinese)'],
  kind: ['用来', 'It is'],
  letter: ['发给买家', 'a letter to the buyer'],
  script: ['自己看，打电话用', 'a script for you, for a call'],
  like: ['什么时候建议', 'When it is suggested'],
  never: ['不主动建议，自己挑', 'Never; picked by hand'],
  likeOf: ['和“{name}”一样', 'Like “{name}”'],
});
/** Bounds of what is stored. */
const LINE = 300;
const MOST_TAGS = 20;
const LONGEST_TAG = 40;

interface AboutFormProps {
  edit: OwnTemplate;
  onChange(edit: OwnTemplate): void;
}

/** What a template is called, what it is for, its tags and when it is suggested. */
export function AboutForm({ edit, onChange }: AboutFormProps) {
  const { language, t } = useTexts();
  const other = language === 'zh' ? 'en' : 'zh';
  const set = (part: 'name' | 'purpose', which: 'zh' | 'en') => (value: string) =>
    onChange({ ...edit, [part]: { ...edit[part], [which]: value } });
  return (
    <>
      <div className="entries">
        <Line label={t(T.name)} value={edit.name[language]} onChange={set('name', language)} />
        <Tags key={edit.templateId} tags={edit.tags} onChange={(tags) => onChange({ ...edit, tags })} />
        <Line wide label={t(T.purpose)} value={edit.purpose[language]} onChange={set('purpose', language)} />
      </div>
      <More summary={t(T.more)}>
        <div className="entries">
          <Line label={t(T.otherName)} value={edit.name[other]} onChange={set('name', other)} />
          <Line label={t(T.otherPurpose)} value={edit.purpose[other]} onChange={set('purpose', other)} />
          <Entry label={t(T.kind)}>
            {(id) => (
              <select
                id={id}
                value={edit.kind}
                onChange={(event) => onChange({ ...edit, kind: event.target.value === 'script' ? 'script' : 'letter' })}
              >
                <option value="letter">{t(T.letter)}</option>
                <option value="script">{t(T.script)}</option>
              </select>
            )}
          </Entry>
          {!shippedTemplate(edit.templateId) && (
            <Entry label={t(T.like)}>
              {(id) => (
                <select
                  id={id}
                  value={edit.fitsLike ?? ''}
                  onChange={(event) => onChange({ ...edit, fitsLike: event.target.value || undefined })}
                >
                  <option value="">{t(T.never)}</option>
                  {builtInTemplates.map(({ id: like, name }) => (
                    <option key={like} value={like}>
                      {t(T.likeOf, { name: name[language] })}
                    </option>
                  ))}
                </select>
              )}
            </Entry>
          )}
        </div>
      </More>
    </>
  );
}

function Entry({
  label,
  wide = false,
  children,
}: {
  label: string;
  wide?: boolean;
  children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <div className={wide ? 'entry entry-wide' : 'entry'}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

interface LineProps {
  label: string;
  value: string;
  wide?: boolean;
  onChange(value: string): void;
}

function Line({ label, value, wide = false, onChange }: LineProps) {
  return (
    <Entry label={label} wide={wide}>
      {(id) => (
        <input
          id={id}
          type="text"
          dir="auto"
          maxLength={LINE}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Entry>
  );
}

/** Typed as a line; the commas stay as typed until the field is left. */
function Tags({ tags, onChange }: { tags: readonly string[]; onChange(tags: string[]): void }) {
  const { language, t } = useTexts();
  const [typed, setTyped] = useState<string>();
  return (
    <Entry label={t(T.tags)}>
      {(id) => (
        <input
          id={id}
          type="text"
          maxLength={LINE}
          value={typed ?? tags.map((tag) => tagLabel(tag, language)).join(language === 'zh' ? '，' : ', ')}
          onChange={(event) => {
            setTyped(event.target.value);
            const named = (word: string): string => tags.find((tag) => tagLabel(tag, language) === word) ?? word;
            const list = readList(event.target.value).map((word) => named(word.slice(0, LONGEST_TAG)));
            onChange([...new Set(list)].slice(0, MOST_TAGS));
          }}
          onBlur={() => setTyped(undefined)}
        />
      )}
    </Entry>
  );
}
