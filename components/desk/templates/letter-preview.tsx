import { useDeferredValue, useMemo, useState } from 'react';
import { useNow } from '@/components/hooks/use-now';
import { useTexts } from '@/components/hooks/use-settings';
import { useLatestConversations, useOurSide, useStoredCase, type StoredCase } from '@/components/hooks/use-templates';
import { replyCaseOf } from '@/components/panel/read-reply';
import '@/components/panel/reply/reply.css';
import { SeamText } from '@/components/panel/reply/seam-text';
import { compose } from '@/lib/engine/reply/compose';
import { directionOf, type ReplyLanguage } from '@/lib/engine/reply/language';
import type { OurSide } from '@/lib/engine/reply/our-side';
import type { ReplyCase } from '@/lib/engine/reply/reply-case';
import { defineTexts } from '@/lib/i18n/texts';
import { clip, tidy } from '@/lib/shared/text';
import { DAY } from '@/lib/shared/time';
import type { ConversationRecord, VerdictRecord } from '@/lib/store/rows';
import { asTemplate, type OwnTemplate } from './library';
import { sampleInquiry } from './sample-inquiry';

const T = defineTexts({
  title: ['看看写出来什么样', 'How it comes out'],
  against: ['写给', 'Written to'],
  sample: ['示例询盘（Karen Lee，美国）', 'A sample inquiry (Karen Lee, USA)'],
  letter: ['写出来的信', 'The letter'],
  holes: ['还有 {n} 个空要你填。', '{n} gaps are left for you to fill.'],
  whole: ['没有空着的地方。', 'Nothing is left open.'],
  wrong: ['先改好标出的地方，这里就会写出来。', 'Once the marked places are right, the letter appears here.'],
  empty: ['还没有正文。', 'There is no text yet.'],
});

/** Conversations to choose from. */
const LATEST = 20;

interface LetterPreviewProps {
  edit: OwnTemplate;
  language: ReplyLanguage;
  /** The text in this language cannot be rendered. */
  wrong: boolean;
}

/** The template as a letter to somebody who really wrote, or to an invented buyer, written by the engine that writes all letters. */
export function LetterPreview({ edit, language, wrong }: LetterPreviewProps) {
  const { language: ui, t } = useTexts();
  const latest = useLatestConversations(LATEST);
  const [chosen, setChosen] = useState<string>();
  const id = chosen ?? latest[0]?.id ?? '';
  const reply = usePreviewCase(id);
  const shown = useDeferredValue(edit);
  const letter = useMemo(() => {
    const template = reply && asTemplate(shown);
    const composed = template && compose(template, reply, language, { labels: ui });
    return composed?.ok === true ? composed : undefined;
  }, [reply, shown, language, ui]);
  const empty = (edit.texts[language] ?? '').trim() === '';
  return (
    <section className="stack preview" aria-label={t(T.title)}>
      <label className="row row-wrap small muted">
        {t(T.against)}
        <select className="grow" value={id} onChange={(event) => setChosen(event.target.value)}>
          {latest.map((row) => (
            <option key={row.id} value={row.id}>
              {lineOf(row)}
            </option>
          ))}
          <option value="">{t(T.sample)}</option>
        </select>
      </label>
      {(wrong || empty) && <p className="muted small">{t(wrong ? T.wrong : T.empty)}</p>}
      {!wrong && !empty && letter && (
        <>
          <SeamText
            text={letter.text}
            holes={letter.holes}
            direction={directionOf(language)}
            language={language}
            label={t(T.letter)}
          />
          <p className="muted small">{letter.holes.length > 0 ? t(T.holes, { n: letter.holes.length }) : t(T.whole)}</p>
        </>
      )}
    </section>
  );
}

function lineOf({ name, product, lastText }: ConversationRecord): string {
  return clip(
    [name, product ?? lastText ?? '']
      .map(tidy)
      .filter((part) => part !== '')
      .join(' · '),
    60,
  );
}

function usePreviewCase(conversationId: string): ReplyCase | undefined {
  const our = useOurSide();
  const stored = useStoredCase(conversationId === '' ? undefined : conversationId);
  const today = Math.floor(useNow() / DAY) * DAY;
  return useMemo(() => {
    if (!our) return undefined;
    if (conversationId === '' || stored === 'gone') return sampleInquiry(our, today);
    return stored && caseOf(stored, our, today);
  }, [our, stored, conversationId, today]);
}

function caseOf({ rows, verdict }: StoredCase, our: OurSide, today: number): ReplyCase {
  const { level, priority, lastMessageAt = 0 } = rows.conversation;
  const judged: VerdictRecord['verdict'] = verdict?.verdict ?? { ...UNJUDGED, level, priority };
  return replyCaseOf(rows, { ...judged, level, priority }, our, Math.max(today, lastMessageAt));
}

const UNJUDGED: VerdictRecord['verdict'] = {
  level: 'unsure',
  priority: 'normal',
  junk: 0.5,
  action: { zh: '', en: '' },
  actionId: '',
  evidence: [],
  counter: [],
  unknown: [],
  pack: '',
};
