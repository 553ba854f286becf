import { useTexts } from '@/components/hooks/use-settings';
import { More } from '@/components/ui/more';
import type { Language } from '@/lib/i18n/texts';
import { defineTexts, say } from '@/lib/i18n/texts';
import type { PackEdit } from './pack-edit';
import { placeName } from './rule-pack-names';

const T = defineTexts({
  on: ['打开', 'on'],
  off: ['关掉', 'off'],
  added: ['加上 {words}', 'added {words}'],
  removed: ['删掉 {words}', 'removed {words}'],
  fromTo: ['{from} → {to}', '{from} → {to}'],
  nothing: ['无', 'none'],
  whole: ['整条', 'whole rule'],
  more: ['还有 {n} 处', '{n} more'],
});

/** Shown before the fold. */
const FIRST = 8;
/** Words of a list named before the rest is only counted. */
const WORDS = 6;

function words(list: readonly string[]): string {
  const shown = list.slice(0, WORDS).join(', ');
  return list.length > WORDS ? `${shown} … +${list.length - WORDS}` : shown;
}

/** One change in words: `4.5 → 3`, `off`, `added a.example`. */
function whatChanged({ from, to, added = [], removed = [] }: PackEdit, language: Language): string {
  if (typeof to === 'boolean') return say(to ? T.on : T.off, language);
  const lists = [
    added.length > 0 ? say(T.added, language, { words: words(added) }) : '',
    removed.length > 0 ? say(T.removed, language, { words: words(removed) }) : '',
  ].filter((part) => part !== '');
  if (lists.length > 0) return lists.join(language === 'zh' ? '，' : ', ');
  const show = (value: unknown): string => {
    if (typeof value === 'number') return String(Math.abs(value));
    if (value === undefined) return say(T.nothing, language);
    return typeof value === 'string' ? value : say(T.whole, language);
  };
  return say(T.fromTo, language, { from: show(from), to: show(to) });
}

function List({ edits }: { edits: readonly PackEdit[] }) {
  const { language } = useTexts();
  return (
    <ul className="pack-edits">
      {edits.map((edit) => (
        <li key={edit.path}>
          {placeName(edit.path.replace(/\.enabled$/, ''), language)} <b>{whatChanged(edit, language)}</b>
        </li>
      ))}
    </ul>
  );
}

/** What is different between two packs, in words. */
export function RulePackEdits({ edits }: { edits: readonly PackEdit[] }) {
  const { t } = useTexts();
  return (
    <>
      <List edits={edits.slice(0, FIRST)} />
      {edits.length > FIRST && (
        <More summary={t(T.more, { n: edits.length - FIRST })}>
          <List edits={edits.slice(FIRST)} />
        </More>
      )}
    </>
  );
}
