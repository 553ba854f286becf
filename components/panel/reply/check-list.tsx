import { useTexts } from '@/components/hooks/use-settings';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { DraftFinding } from '@/lib/engine/reply/draft-check/check';
import { defineTexts } from '@/lib/i18n/texts';

const T = defineTexts({
  clean: ['检查通过', 'Checked, nothing to change'],
  some: ['插入前看一眼（{n}）', 'Look at this first ({n})'],
});
/** Findings listed; a draft with more has other worries. */
const SHOWN = 8;

interface CheckListProps {
  findings: readonly DraftFinding[];
  text: string;
  onFix(text: string): void;
}

/** What the check of the draft found, each with its fix where one exists. It advises; inserting is never barred. */
export function CheckList({ findings, text, onFix }: CheckListProps) {
  const { language, t } = useTexts();
  if (findings.length === 0) {
    return (
      <p className="small check-clean">
        <Icon name="check" /> {t(T.clean)}
      </p>
    );
  }
  return (
    <div>
      <h3 className="small muted">{t(T.some, { n: findings.length })}</h3>
      <ul className="checks">
        {findings.slice(0, SHOWN).map(({ check, reason, span, about, fix }, index) => (
          <li key={`${check} ${index}`}>
            <Icon name="info" />
            <span className="grow">
              {reason[language]} {span !== undefined && <q>{span.quote.slice(0, 60)}</q>}
              {span === undefined && about !== undefined && <q dir="auto">{about.quote.slice(0, 80)}</q>}
            </span>
            {fix !== undefined && (
              <Button size="small" onClick={() => onFix(text.slice(0, fix.start) + fix.text + text.slice(fix.end))}>
                {fix.label[language]}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
