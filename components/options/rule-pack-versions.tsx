import { useSavedPacks } from '@/components/hooks/use-saved-packs';
import { useTexts } from '@/components/hooks/use-settings';
import { Button } from '@/components/ui/button';
import { More } from '@/components/ui/more';
import { Tag } from '@/components/ui/tag';
import { defaultPack } from '@/lib/engine/inquiry/default-pack';
import { parseRulePack, type RulePack } from '@/lib/engine/inquiry/rule-pack';
import { formatClock, formatDay } from '@/lib/i18n/format';
import { defineTexts } from '@/lib/i18n/texts';
import type { RulePackRecord } from '@/lib/store/rows';
import { packEdits } from './pack-edit';

const T = defineTexts({
  summary: ['以前的版本（{n}）', 'Earlier versions ({n})'],
  list: ['保存过的版本', 'Saved versions'],
  active: ['在用', 'In use'],
  use: ['用回这个', 'Use this one'],
  useOf: ['用回 {when} 的版本', 'Use the version of {when}'],
  edits: ['和自带规则有 {n} 处不同', '{n} differences from the built-in rules'],
  same: ['和自带规则一样', 'Same as the built-in rules'],
  unreadable: ['这个版本已经读不了', 'This version can no longer be read'],
});

function readPack(row: RulePackRecord): RulePack | undefined {
  try {
    return parseRulePack(row.pack);
  } catch {
    return undefined;
  }
}

/** When a row was made: an id of version 7 begins with it. `updatedAt` changes with each use. */
function savedAt({ id, updatedAt }: RulePackRecord): number {
  const match = /^([0-9a-f]{8})-([0-9a-f]{4})-7/.exec(id);
  return match ? Number.parseInt(`${match[1] ?? ''}${match[2] ?? ''}`, 16) : updatedAt;
}

interface VersionProps {
  row: RulePackRecord;
  busy: boolean;
  onUse(id: string): void;
}

function Version({ row, busy, onUse }: VersionProps) {
  const { language, t } = useTexts();
  const pack = readPack(row);
  const edits = pack === undefined ? 0 : packEdits(defaultPack, pack).length;
  const at = savedAt(row);
  const when = `${formatDay(at, language)} ${formatClock(at)}`;
  return (
    <li className="pack-version">
      <span className="grow">
        <span>{when}</span>
        {row.note !== '' && (
          <b className="pack-note">
            <bdi>{row.note}</bdi>
          </b>
        )}
        <span className="small muted">
          {pack === undefined ? t(T.unreadable) : edits === 0 ? t(T.same) : t(T.edits, { n: edits })}
        </span>
      </span>
      {row.active === 1 ? (
        <Tag tone="accent">{t(T.active)}</Tag>
      ) : (
        <Button
          size="small"
          disabled={busy || pack === undefined}
          aria-label={t(T.useOf, { when })}
          onClick={() => onUse(row.id)}
        >
          {t(T.use)}
        </Button>
      )}
    </li>
  );
}

/** Versions saved so far, each one click away. */
export function RulePackVersions({ busy, onUse }: Omit<VersionProps, 'row'>) {
  const { t } = useTexts();
  const rows = useSavedPacks();
  if (rows.length === 0) return null;
  return (
    <More summary={t(T.summary, { n: rows.length })}>
      <ul aria-label={t(T.list)}>
        {rows.map((row) => (
          <Version key={row.id} row={row} busy={busy} onUse={onUse} />
        ))}
      </ul>
    </More>
  );
}
