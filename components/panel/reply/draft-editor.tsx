import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useCommand } from '@/components/hooks/use-command';
import { useDraft, type Draft } from '@/components/hooks/use-draft';
import { useInsert, type InsertAnswer } from '@/components/hooks/use-insert';
import type { ReplyDesk } from '@/components/hooks/use-reply';
import { useTexts } from '@/components/hooks/use-settings';
import { useSpelling } from '@/components/hooks/use-spelling';
import { Button } from '@/components/ui/button';
import { More } from '@/components/ui/more';
import { Notice } from '@/components/ui/notice';
import { useToasts } from '@/components/ui/toasts';
import type { Misspelling, Spelling } from '@/lib/engine/listing/spelling/types';
import { directionOf, REPLY_LANGUAGES, type ReplyLanguage } from '@/lib/engine/reply/language';
import type { SlotValue } from '@/lib/engine/reply/slot';
import { defineTexts } from '@/lib/i18n/texts';
import { newId } from '@/lib/shared/ids';
import { useOpenCase } from '../panel-view';
import type { SectionProps } from '../section';
import { CheckList } from './check-list';
import { LANGUAGE_NAMES } from './language-names';
import { SaveAsTemplate } from './save-as-template';
import { SeamText } from './seam-text';
import { SlotForm } from './slot-form';
import { TemplatePicker } from './template-picker';

const T = defineTexts({
  letter: ['回复', 'Reply'],
  language: ['语言', 'Language'],
  edit: ['自己改', 'Edit'],
  insert: ['插入到回复框', 'Insert into the composer'],
  copy: ['复制', 'Copy'],
  back: ['换一个', 'Another one'],
  saved: ['已保存', 'Saved'],
  saving: ['保存中', 'Saving'],
  unsaved: ['没存上，先别关', 'Not saved, keep this open'],
  gloss: ['中文对照', 'In Chinese'],
  glossOld: ['中文对照（你改之前的）', 'In Chinese (before your changes)'],
  inserted: ['已放进回复框。看一遍，由你来发。', 'It is in the composer. Read it through; sending is yours.'],
  undo: ['撤销', 'Undo'],
  undone: ['回复框恢复原样了', 'The composer is as it was'],
  undoLate: ['回复框里的字已经改过，没有动它。', 'The composer has been changed since; it was left alone.'],
  filled: ['回复框里已经有字', 'The composer is not empty'],
  filledHelp: ['要用这封替换掉吗？', 'Replace what stands there?'],
  replace: ['替换', 'Replace'],
  keep: ['不换', 'Keep it'],
  other: ['页面已经切到别的会话，没有插入。', 'The page shows another conversation now; nothing was inserted.'],
  noBox: ['页面上没找到回复框。已复制，粘贴过去就行。', 'No composer was found. It has been copied: paste it there.'],
  notKept: [
    '页面没接住这段字。已复制，粘贴过去就行。',
    'The page did not take the text. It has been copied: paste it there.',
  ],
  copied: ['已复制', 'Copied'],
  notCopied: ['没复制上，选中文字再按 Ctrl+C。', 'Not copied; select the text and press Ctrl+C.'],
  again: ['按模板重写', 'Rewrite from the template'],
  gone: ['模板不在了，文字还在，可以接着改。', 'The template is gone; the text is kept and can be edited.'],
  discard: ['丢掉草稿', 'Discard'],
  discarded: ['草稿已丢掉', 'Draft discarded'],
});

interface DraftEditorProps extends SectionProps {
  desk: ReplyDesk;
  /** What the store holds. */
  stored: Draft | undefined;
  /** What to begin with. */
  begun: Draft;
  onClose(): void;
}

/** The letter: written from its blocks until the rep changes a word, his own text from then on. */
export function DraftEditor({ page, desk, stored, begun, onClose }: DraftEditorProps) {
  const { language: ui, t } = useTexts();
  const conversation = useOpenCase()?.conversation;
  const show = useToasts((state) => state.show);
  const { run } = useCommand();
  const { draft = begun, change, state } = useDraft(conversation?.id ?? '', stored);
  const insert = useInsert(page, conversation);
  const [picking, setPicking] = useState(false);
  const [asking, setAsking] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const { reader, reply, library } = desk;
  const written = useMemo(
    () => reader.writeBlocks(draft.blocks, library, reply, draft.language, ui),
    [reader, draft.blocks, draft.language, library, reply, ui],
  );
  const text = draft.edited ? draft.text : (written?.text ?? draft.text);
  const holes = draft.edited ? [] : (written?.holes ?? []);
  const gloss = useMemo(
    () => (draft.language === 'zh' ? undefined : reader.writeBlocks(draft.blocks, library, reply, 'zh', ui)),
    [reader, draft.blocks, draft.language, library, reply, ui],
  );
  // Typing goes first; the check follows when there is time.
  const checked = useDeferredValue(text);
  const speller = useSpelling(draft.language === 'en');
  const findings = useMemo(() => {
    const spelling = speller && ((words: string) => slipsIn(speller, words, namesIn(reply)));
    return reader.checkDraft({ text: checked, language: draft.language }, reply, spelling ? { spelling } : {});
  }, [reader, speller, checked, draft.language, reply]);
  const log = (event: 'chosen' | 'edited' | 'inserted' | 'copied'): void => {
    const templateId = draft.blocks[0]?.templateId;
    if (conversation === undefined || templateId === undefined) return;
    void run('command.log-reply', {
      id: newId(Date.now()),
      conversationId: conversation.id,
      templateId,
      event,
      ...(event === 'inserted' || event === 'copied' ? { text } : {}),
    });
  };
  const write = (next: Partial<Draft>): void => change({ ...draft, text, ...next });
  const editText = (value: string): void => {
    if (!draft.edited) log('edited');
    write({ text: value, edited: true });
  };
  const fill = (block: number, slot: string, value: SlotValue): void =>
    write({
      blocks: draft.blocks.map((one, index) =>
        index === block
          ? { ...one, fills: { ...one.fills, [slot]: value as Draft['blocks'][number]['fills'][string] } }
          : one,
      ),
    });
  const addBlock = (templateId: string): void => {
    setPicking(false);
    const blocks = [...draft.blocks, { templateId, fills: {} }];
    if (!draft.edited) return write({ blocks });
    const only = reader.writeBlocks([{ templateId, fills: {} }], library, reply, draft.language, ui);
    write({ blocks, text: `${text.trimEnd()}\n\n${only?.text ?? ''}`.trim() });
  };
  const copy = async (): Promise<boolean> =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  const onCopy = async (): Promise<void> => {
    const done = await copy();
    if (done) log('copied');
    show({ text: t(done ? T.copied : T.notCopied) });
  };
  const undoInsert = async (before: string): Promise<void> => {
    const answer = await insert(before, { exactly: text });
    show({ text: t(answer.ok && answer.value.done ? T.undone : T.undoLate) });
  };
  const onInsert = async (over: 'empty' | 'anything'): Promise<void> => {
    setAsking(false);
    const answer = await insert(text, over);
    const got: InsertAnswer = answer.ok ? answer.value : { done: false, why: 'no-composer' };
    if (got.done) {
      log('inserted');
      show({ text: t(T.inserted), action: { label: t(T.undo), run: () => void undoInsert(got.before) } });
    } else if (got.why === 'filled') setAsking(true);
    else if (got.why === 'other-conversation') show({ text: t(T.other) });
    else {
      const done = await copy();
      show({ text: t(!done ? T.notCopied : got.why === 'not-kept' ? T.notKept : T.noBox) });
    }
  };
  const discard = (): void => {
    const was = { ...draft, text };
    change(undefined);
    onClose();
    show({
      text: t(T.discarded),
      action: {
        label: t(T.undo),
        run: () => void run('command.save-draft', { conversationId: conversation?.id ?? '', draft: was }),
      },
    });
  };
  const direction = directionOf(draft.language);
  return (
    <div className="stack">
      <div className="row row-wrap">
        <label className="row small muted">
          {t(T.language)}
          <select
            value={draft.language}
            onChange={(event) => {
              const next = REPLY_LANGUAGES.find((one) => one === event.target.value) ?? draft.language;
              write({ language: next, edited: false });
            }}
          >
            {languagesOf(desk, draft).map((code) => (
              <option key={code} value={code}>
                {LANGUAGE_NAMES[code][ui]}
              </option>
            ))}
          </select>
        </label>
        <span className="grow" />
        <Button size="small" look="ghost" onClick={discard}>
          {t(T.back)}
        </Button>
      </div>
      {written === undefined && !draft.edited && <p className="small muted">{t(T.gone)}</p>}
      {draft.edited ? (
        <textarea
          ref={field}
          className="draft"
          rows={12}
          dir={direction}
          lang={draft.language}
          aria-label={t(T.letter)}
          value={text}
          onChange={(event) => editText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== '/' || event.nativeEvent.isComposing) return;
            const { selectionStart, value } = event.currentTarget;
            // A slash at the start of a line asks for a template; elsewhere it is a slash.
            if (selectionStart > 0 && value.charAt(selectionStart - 1) !== '\n') return;
            event.preventDefault();
            setPicking(true);
          }}
        />
      ) : (
        <>
          <SeamText text={text} holes={holes} direction={direction} language={draft.language} label={t(T.letter)} />
          <SlotForm
            holes={holes}
            specOf={({ block, slot }) =>
              library.find(({ id }) => id === draft.blocks[block]?.templateId)?.slots.find(({ name }) => name === slot)
            }
            onFill={fill}
          />
        </>
      )}
      <div className="row row-wrap">
        {draft.edited ? (
          <Button size="small" look="ghost" onClick={() => write({ edited: false })}>
            {t(T.again)}
          </Button>
        ) : (
          <Button size="small" icon="hand" onClick={() => write({ edited: true })}>
            {t(T.edit)}
          </Button>
        )}
        <TemplatePicker library={library} open={picking} adding onOpen={setPicking} onPick={addBlock} />
        {draft.edited && (
          <SaveAsTemplate desk={desk} letter={{ text, language: draft.language, blocks: draft.blocks }} />
        )}
      </div>
      {gloss !== undefined && (
        <More summary={t(draft.edited ? T.glossOld : T.gloss)}>
          <p className="gloss" lang="zh-CN">
            {gloss.text}
          </p>
        </More>
      )}
      <CheckList findings={findings} text={checked} onFix={(fixed) => editText(fixed)} />
      {asking && (
        <Notice
          tone="warn"
          icon="danger"
          title={t(T.filled)}
          actions={
            <>
              <Button size="small" look="primary" onClick={() => void onInsert('anything')}>
                {t(T.replace)}
              </Button>
              <Button size="small" onClick={() => setAsking(false)}>
                {t(T.keep)}
              </Button>
            </>
          }
        >
          {t(T.filledHelp)}
        </Notice>
      )}
      <div className="row row-wrap">
        <Button look="primary" disabled={text.trim() === ''} onClick={() => void onInsert('empty')}>
          {t(T.insert)}
        </Button>
        <Button icon="copy" disabled={text.trim() === ''} onClick={() => void onCopy()}>
          {t(T.copy)}
        </Button>
        <span className="grow" />
        <span className="small muted" role="status">
          {t(state === 'failed' ? T.unsaved : state === 'saving' ? T.saving : T.saved)}
        </span>
      </div>
    </div>
  );
}

/** Languages this letter exists in: those of its first template, the buyer's first. */
function languagesOf({ library, reader, reply }: ReplyDesk, { blocks, language }: Draft): ReplyLanguage[] {
  const template = library.find(({ id }) => id === blocks[0]?.templateId);
  const known = REPLY_LANGUAGES.filter((code) => template?.texts[code] !== undefined);
  return [...new Set([language, reader.letterLanguage(reply), ...known])];
}

/** Slips line by line, as in titles; names of both sides are right however they are written. */
function slipsIn(speller: Spelling, text: string, own: ReadonlySet<string>): Misspelling[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const from = start;
    start += line.length + 1;
    return speller
      .misspellingsIn(line, { own })
      .map((slip) => ({ ...slip, start: slip.start + from, end: slip.end + from }));
  });
}

function namesIn({ view, our }: ReplyDesk['reply']): Set<string> {
  const { buyer } = view.case;
  const people = (our.profile.people ?? []).map(({ name }) => name);
  const names = [buyer?.name, buyer?.company, our.profile.name, our.profile.loadingPort, ...people];
  const products = our.products.map(({ name }) => name);
  return new Set([...names, ...products].flatMap((name) => name?.toLowerCase().split(/[^\p{L}\p{N}]+/u) ?? []));
}
