import { useTexts } from '@/components/hooks/use-settings';
import { Tag } from '@/components/ui/tag';
import type { Suggestion } from '@/lib/engine/reply/suggest';
import { defineTexts } from '@/lib/i18n/texts';
import { LANGUAGE_NAMES } from './language-names';

const T = defineTexts({
  list: ['建议', 'Suggestions'],
  questions: ['问题 {n}/{all}', 'Questions {n}/{all}'],
  gaps: ['要补 {n} 处', '{n} to fill in'],
});

interface SuggestionListProps {
  suggestions: readonly Suggestion[];
  onPick(templateId: string): void;
}

/** The best answers, each with one line why, how many of his questions it answers and what is left to fill in. */
export function SuggestionList({ suggestions, onPick }: SuggestionListProps) {
  const { language, t } = useTexts();
  if (suggestions.length === 0) return null;
  return (
    <ul className="suggestions" aria-label={t(T.list)}>
      {suggestions.map(({ template, why, letter }) => {
        const answered = letter.questions.filter(({ state }) => state === 'answered').length;
        return (
          <li key={template.id}>
            <button type="button" className="suggestion" onClick={() => onPick(template.id)}>
              <span className="row row-wrap">
                <b className="grow">
                  {template.name[language]} · {LANGUAGE_NAMES[letter.language][language]}
                </b>
                {letter.questions.length > 0 && (
                  <Tag>{t(T.questions, { n: answered, all: letter.questions.length })}</Tag>
                )}
                {letter.holes.length > 0 && <Tag tone="warn">{t(T.gaps, { n: letter.holes.length })}</Tag>}
              </span>
              <span className="muted small">{why[language]}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
