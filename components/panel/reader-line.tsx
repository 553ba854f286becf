import { useTexts } from '@/components/hooks/use-settings';
import { BuyerText } from '@/components/ui/buyer-text';
import type { Verdict } from '@/lib/engine/inquiry/verdict';
import { formatChance } from '@/lib/i18n/format';
import { LEVEL_TEXTS } from '@/lib/i18n/levels';
import { defineTexts } from '@/lib/i18n/texts';
import './reader-line.css';

const T = defineTexts({
  agree: ['规则与学习一致', 'Rules and reader agree'],
  differ: [
    '规则和学习看法相反，所以拿不准：规则 {rules}，学习 {reader}',
    'Rules and reader contradict each other, hence unsure: rules {rules}, reader {reader}',
  ],
  apart: ['规则 {rules}，学习 {reader}', 'Rules {rules}, reader {reader}'],
  words: ['学习看的词', 'Words the reader went by'],
  learned: ['你的标注让它 {moved}（原来 {before}）', 'Your corrections moved it {moved} (from {before})'],
  changed: ['，判断从“{from}”变了', ', and the verdict from “{from}”'],
  own: ['你教的', 'from you'],
  junk: ['像垃圾：', 'Speaks for junk: '],
  real: ['像真买家：', 'Speaks for a real buyer: '],
});

/** Both lean the same way, or the reader has hardly an opinion. */
function agree({ rulesJunk = 0.5, reader }: Verdict): boolean {
  return reader !== undefined && (rulesJunk - 0.5) * (reader.junk - 0.5) >= 0;
}

/** What the rep's own corrections did to the reader's opinion. Nothing where they did nothing that shows. */
function Learned({ verdict: { level, reader } }: { verdict: Verdict }) {
  const { language, t } = useTexts();
  if (reader?.without === undefined) return null;
  const { junk, level: before } = reader.without;
  const points = Math.round((reader.junk - junk) * 100);
  if (points === 0 && before === level) return null;
  const moved = `${points < 0 ? '−' : '+'}${Math.abs(points)}%`;
  return (
    <p>
      {t(T.learned, { moved, before: formatChance(junk, language) })}
      {before !== level && t(T.changed, { from: t(LEVEL_TEXTS[before]) })}
    </p>
  );
}

/** What rules and reader say, apart from each other, and the words the reader went by. Nothing where only the rules judged. */
export function ReaderLine({ verdict }: { verdict: Verdict }) {
  const { language, t } = useTexts();
  const { reader, rulesJunk } = verdict;
  if (reader === undefined || rulesJunk === undefined || reader.clues.length === 0) return null;
  const said = { rules: formatChance(rulesJunk, language), reader: formatChance(reader.junk, language) };
  return (
    <div className="reader-line small">
      <p className="muted">
        {reader.disagrees
          ? t(T.differ, said)
          : agree(verdict)
            ? `${t(T.agree)} · ${t(T.apart, said)}`
            : t(T.apart, said)}
      </p>
      <Learned verdict={verdict} />
      <ul aria-label={t(T.words)}>
        {reader.clues.map(({ weight, span, learned }) => (
          <li key={`${span.part}/${span.start}`} className={weight > 0 ? 'reader-junk' : 'reader-real'}>
            <span aria-hidden="true">{weight > 0 ? '−' : '+'}</span>
            <span className="quiet-text">{t(weight > 0 ? T.junk : T.real)}</span>
            <BuyerText text={span.quote} max={24} />
            {learned === true && <span className="reader-own">{t(T.own)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
