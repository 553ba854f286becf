import { useTexts } from '@/components/hooks/use-settings';
import { Button } from '@/components/ui/button';
import { More } from '@/components/ui/more';
import { Tag } from '@/components/ui/tag';
import type { ReplyLanguage } from '@/lib/engine/reply/language';
import { formatClock, formatDay } from '@/lib/i18n/format';
import { defineTexts } from '@/lib/i18n/texts';
import { timeOfId } from '@/lib/shared/ids';
import type { LibraryEntry } from './library';

const T = defineTexts({
  summary: ['以前的版本（{n}）', 'Versions ({n})'],
  list: ['保存过的版本', 'Saved versions'],
  inUse: ['在用', 'In use'],
  use: ['用这一版', 'Use this one'],
  useOf: ['用 {when} 的版本', 'Use the version of {when}'],
  shipped: ['自带的', 'As shipped'],
  useShipped: ['用自带的版本', 'Use it as shipped'],
  noText: ['这一版没有这种语言', 'Not in this language'],
});
/** Versions drawn; older ones stay stored. */
const SHOWN = 50;

interface VersionsProps {
  entry: LibraryEntry;
  language: ReplyLanguage;
  busy: boolean;
  /** `null` = as shipped. */
  onUse(id: string | null): void;
}

/** Every version saved so far with its text, each one click away; below them the one that came with the product. */
export function Versions({ entry: { versions, shipped, active }, language, busy, onUse }: VersionsProps) {
  const { language: ui, t } = useTexts();
  if (versions.length === 0) return null;
  return (
    <More summary={t(T.summary, { n: versions.length + (shipped ? 1 : 0) })}>
      <ul className="versions" aria-label={t(T.list)}>
        {versions.slice(0, SHOWN).map((row) => {
          const at = timeOfId(row.id) ?? row.updatedAt;
          const when = `${formatDay(at, ui)} ${formatClock(at)}`;
          return (
            <Version
              key={row.id}
              name={when}
              use={t(T.useOf, { when })}
              text={row.template.texts[language] ?? shipped?.texts[language]}
              language={language}
              inUse={row === active}
              busy={busy}
              onUse={() => onUse(row.id)}
            />
          );
        })}
        {shipped && (
          <Version
            name={t(T.shipped)}
            use={t(T.useShipped)}
            text={shipped.texts[language]}
            language={language}
            inUse={active === undefined}
            busy={busy}
            onUse={() => onUse(null)}
          />
        )}
      </ul>
    </More>
  );
}

interface VersionProps {
  name: string;
  use: string;
  text: string | undefined;
  language: ReplyLanguage;
  inUse: boolean;
  busy: boolean;
  onUse(): void;
}

function Version({ name, use, text, language, inUse, busy, onUse }: VersionProps) {
  const { t } = useTexts();
  return (
    <li className="version">
      <div className="grow">
        <More summary={name}>
          {text === undefined ? (
            <p className="muted small">{t(T.noText)}</p>
          ) : (
            <p className="version-text" lang={language} dir="auto">
              {text}
            </p>
          )}
        </More>
      </div>
      {inUse ? (
        <Tag tone="accent">{t(T.inUse)}</Tag>
      ) : (
        <Button size="small" disabled={busy} aria-label={use} onClick={onUse}>
          {t(T.use)}
        </Button>
      )}
    </li>
  );
}
