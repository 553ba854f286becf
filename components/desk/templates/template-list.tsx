import { useTexts } from '@/components/hooks/use-settings';
import { LANGUAGE_NAMES } from '@/components/panel/reply/language-names';
import { BuyerText } from '@/components/ui/buyer-text';
import { Tag } from '@/components/ui/tag';
import { REPLY_LANGUAGES } from '@/lib/engine/reply/language';
import { defineTexts, type Language } from '@/lib/i18n/texts';
import type { TemplateResult } from '@/lib/store/templates';
import type { LibraryEntry, OwnTemplate } from './library';
import { ResultLine } from './result-line';
import { type Wanted } from './search';
import { tagLabel } from './tag-names';

const T = defineTexts({
  find: ['找模板：名称、用途、正文、标签', 'Find: name, purpose, text, tag'],
  tag: ['标签', 'Tag'],
  anyTag: ['所有标签', 'Any tag'],
  language: ['语言', 'Language'],
  anyLanguage: ['所有语言', 'Any language'],
  origin: ['来源', 'Origin'],
  anyOrigin: ['所有来源', 'Any origin'],
  builtIn: ['自带', 'Built in'],
  changed: ['改过', 'Changed'],
  own: ['我的', 'Mine'],
  unsaved: ['没保存', 'Not saved'],
  list: ['模板', 'Templates'],
  none: ['没找到。换个词，或者少选一个条件。', 'Nothing found. Try another word or fewer filters.'],
  more: ['还有 {n} 个，搜索可以找到。', '{n} more; searching finds them.'],
  fresh: ['新模板', 'New template'],
});
/** Templates drawn at once. */
const SHOWN = 200;

interface FiltersProps {
  entries: readonly LibraryEntry[];
  wanted: Wanted;
  onChange(wanted: Wanted): void;
}

/** Narrows the list: words, tag, language, whose it is. */
export function Filters({ entries, wanted, onChange }: FiltersProps) {
  const { language: ui, t } = useTexts();
  const languages = REPLY_LANGUAGES.filter((code) =>
    entries.some(({ template }) => template.texts[code] !== undefined),
  );
  return (
    <div className="filters">
      <input
        type="text"
        aria-label={t(T.find)}
        placeholder={t(T.find)}
        value={wanted.words}
        onChange={(event) => onChange({ ...wanted, words: event.target.value })}
      />
      <select
        aria-label={t(T.tag)}
        value={wanted.tag}
        onChange={(event) => onChange({ ...wanted, tag: event.target.value })}
      >
        <option value="">{t(T.anyTag)}</option>
        {tagsOf(entries, ui).map((tag) => (
          <option key={tag}>{tag}</option>
        ))}
      </select>
      <select
        aria-label={t(T.language)}
        value={wanted.language}
        onChange={(event) =>
          onChange({ ...wanted, language: languages.find((code) => code === event.target.value) ?? '' })
        }
      >
        <option value="">{t(T.anyLanguage)}</option>
        {languages.map((code) => (
          <option key={code} value={code}>
            {LANGUAGE_NAMES[code][ui]}
          </option>
        ))}
      </select>
      <select
        aria-label={t(T.origin)}
        value={wanted.origin}
        onChange={({ target: { value } }) =>
          onChange({ ...wanted, origin: value === 'built-in' || value === 'changed' || value === 'own' ? value : '' })
        }
      >
        <option value="">{t(T.anyOrigin)}</option>
        <option value="own">{t(T.own)}</option>
        <option value="changed">{t(T.changed)}</option>
        <option value="built-in">{t(T.builtIn)}</option>
      </select>
    </div>
  );
}

function tagsOf(entries: readonly LibraryEntry[], ui: Language): string[] {
  const labels = entries.flatMap(({ template }) => template.tags.map((tag) => tagLabel(tag, ui)));
  return [...new Set(labels)].sort((a, b) => a.localeCompare(b, ui));
}

interface TemplateListProps {
  entries: readonly LibraryEntry[];
  /** Never stored so far. */
  fresh: readonly OwnTemplate[];
  unsaved: ReadonlySet<string>;
  current: string | undefined;
  /** Undefined while counting. */
  results: ReadonlyMap<string, TemplateResult> | undefined;
}

/** The templates found, each a link to its editor. */
export function TemplateList({ entries, fresh, unsaved, current, results }: TemplateListProps) {
  const { language, t } = useTexts();
  return (
    <>
      <ul className="template-list" aria-label={t(T.list)}>
        {fresh.map(({ templateId, name }) => (
          <li key={templateId}>
            <a href={`#/templates/${templateId}`} aria-current={templateId === current ? 'true' : undefined}>
              <span className="row row-wrap">
                <b>
                  <BuyerText text={name[language] || t(T.fresh)} max={80} />
                </b>
                <Tag tone="warn">{t(T.unsaved)}</Tag>
              </span>
            </a>
          </li>
        ))}
        {entries.slice(0, SHOWN).map(({ template: { id, name, purpose }, origin }) => (
          <li key={id}>
            <a href={`#/templates/${id}`} aria-current={id === current ? 'true' : undefined}>
              <span className="row row-wrap">
                <b>
                  <BuyerText text={name[language]} max={80} />
                </b>
                {origin !== 'built-in' && <Tag tone="accent">{t(origin === 'own' ? T.own : T.changed)}</Tag>}
                {unsaved.has(id) && <Tag tone="warn">{t(T.unsaved)}</Tag>}
              </span>
              <span className="muted small">
                <BuyerText text={purpose[language]} max={120} />
              </span>
              <ResultLine result={results ? results.get(id) : 'reading'} />
            </a>
          </li>
        ))}
      </ul>
      {entries.length === 0 && fresh.length === 0 && <p className="muted">{t(T.none)}</p>}
      {entries.length > SHOWN && <p className="muted small">{t(T.more, { n: entries.length - SHOWN })}</p>}
    </>
  );
}
