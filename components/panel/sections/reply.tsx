import { useState } from 'react';
import { useCommand } from '@/components/hooks/use-command';
import { useReplyDesk, useStoredDraft, type ReplyDesk } from '@/components/hooks/use-reply';
import { useTexts } from '@/components/hooks/use-settings';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { defineTexts } from '@/lib/i18n/texts';
import { newId } from '@/lib/shared/ids';
import type { DraftRecord } from '@/lib/store/rows';
import { useOpenCase } from '../panel-view';
import { DraftEditor } from '../reply/draft-editor';
import '@/components/ui/field.css';
import '../reply/reply.css';
import { SuggestionList } from '../reply/suggestion-list';
import { TemplatePicker } from '../reply/template-picker';
import { defineSection, type SectionProps } from '../section';

const T = defineTexts({
  title: ['建议回复', 'Suggested replies'],
  reading: ['正在准备回复', 'Preparing replies'],
  silent: ['这一条不用回。', 'This one needs no reply.'],
  none: ['没有合适的模板，从全部模板里挑一个。', 'No template fits; pick one from all templates.'],
  nobody: ['还没填我们是谁', 'Our side is not entered yet'],
  nobodyHelp: [
    '填了公司、落款和主推产品，回复里的空会少很多。',
    'With company, signature and main products entered, letters have far fewer gaps.',
  ],
  enter: ['去填', 'Enter it'],
});

/** Suggests answers and holds the letter being written; the rep inserts it, reads it in the page and sends it himself. */
function Reply({ page }: SectionProps) {
  const { t } = useTexts();
  const open = useOpenCase();
  const desk = useReplyDesk();
  const stored = useStoredDraft(open?.conversation.id);
  if (!open?.verdict) return null;
  return (
    <Card title={t(T.title)} busy={desk === undefined || stored === null}>
      {desk === undefined || stored === null ? (
        <Skeleton lines={3} label={t(T.reading)} />
      ) : (
        <Desk key={open.conversation.id} page={page} desk={desk} stored={stored.row} />
      )}
    </Card>
  );
}

interface DeskProps extends SectionProps {
  desk: ReplyDesk;
  stored: DraftRecord | undefined;
}

function Desk({ page, desk, stored }: DeskProps) {
  const { t } = useTexts();
  const { run } = useCommand();
  const conversationId = useOpenCase()?.conversation.id;
  const [picking, setPicking] = useState(false);
  // What the store held when the conversation was opened: from then on this panel is where the letter is written.
  const [first] = useState(stored?.draft);
  const [draft, setDraft] = useState(first);
  const suggestions = desk.reader.suggest(desk.reply, { library: desk.library, uses: desk.uses });
  const silent = desk.reply.verdict.level === 'danger' || desk.reply.verdict.priority === 'spam';
  const begin = (templateId: string): void => {
    setPicking(false);
    if (conversationId !== undefined)
      void run('command.log-reply', { id: newId(Date.now()), conversationId, templateId, event: 'chosen' });
    setDraft({
      text: '',
      language: desk.reader.letterLanguage(desk.reply),
      blocks: [{ templateId, fills: {} }],
      edited: false,
    });
  };
  if (draft !== undefined)
    return <DraftEditor page={page} desk={desk} stored={first} begun={draft} onClose={() => setDraft(undefined)} />;
  return (
    <div className="stack replies">
      {silent && <p className="muted">{t(T.silent)}</p>}
      {!silent && suggestions.length === 0 && <p className="muted">{t(T.none)}</p>}
      <SuggestionList suggestions={suggestions} onPick={begin} />
      {desk.nobody && !silent && (
        <Notice
          title={t(T.nobody)}
          actions={
            <a
              className="button button-plain button-small"
              href="/desk.html#/our-side"
              target="_blank"
              rel="noreferrer"
            >
              {t(T.enter)}
            </a>
          }
        >
          {t(T.nobodyHelp)}
        </Notice>
      )}
      <TemplatePicker library={desk.library} open={picking} onOpen={setPicking} onPick={begin} />
    </div>
  );
}

export default defineSection({
  id: 'reply',
  order: 18,
  pages: ['one-talk', 'inquiry-detail'],
  needsConversation: true,
  Body: Reply,
});
