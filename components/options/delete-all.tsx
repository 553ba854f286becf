import { useState } from 'react';
import { useCommand } from '@/components/hooks/use-command';
import { usePendingDeletion } from '@/components/hooks/use-pending-deletion';
import { useTexts } from '@/components/hooks/use-settings';
import { Button } from '@/components/ui/button';
import { FieldRow } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { useToasts } from '@/components/ui/toasts';
import { defineTexts } from '@/lib/i18n/texts';

const T = defineTexts({
  label: ['删除全部数据', 'Delete all data'],
  hint: [
    '会话、判断、你的改判、学到的东西、规则包、公司资料、产品、自己的模板、草稿、答应买家的事，全部删掉。30 秒内可以反悔。',
    'Conversations, verdicts, your corrections and what was learned from them, rule packs, company profile, products, own templates, drafts and promises. You have 30 seconds to change your mind.',
  ],
  start: ['删除…', 'Delete…'],
  type: ['输入“{word}”确认', 'Type “{word}” to confirm'],
  word: ['删除', 'delete'],
  confirm: ['全部删除', 'Delete everything'],
  cancel: ['算了', 'Never mind'],
  pending: ['{n} 秒后删除全部数据', 'Everything is deleted in {n} s'],
  pendingText: ['现在还能反悔。', 'You can still change your mind.'],
  undo: ['不删了', 'Keep my data'],
  kept: ['没有删，数据都在', 'Nothing was deleted'],
  late: ['来不及了，已经删完', 'Too late, everything is deleted'],
  failed: ['没成功，再点一次', 'That did not work, try again'],
});

/** Delete everything: typed confirmation, then half a minute in which it can be called off. */
export function DeleteAll() {
  const { t } = useTexts();
  const { run, busy } = useCommand();
  const show = useToasts((state) => state.show);
  const seconds = usePendingDeletion();
  const [typed, setTyped] = useState<string>();

  const remove = async (): Promise<void> => {
    const receipt = await run('command.delete-all', { confirm: true });
    if (receipt.ok) setTyped(undefined);
    else show({ text: t(T.failed) });
  };
  const keep = async (): Promise<void> => {
    const receipt = await run('command.cancel-delete', {});
    show({ text: t(!receipt.ok ? T.failed : receipt.value.cancelled ? T.kept : T.late) });
  };

  if (seconds !== undefined) {
    return (
      <div className="data-part">
        <Notice
          tone="bad"
          icon="danger"
          title={t(T.pending, { n: seconds })}
          actions={
            <Button look="primary" disabled={busy} onClick={() => void keep()}>
              {t(T.undo)}
            </Button>
          }
        >
          {t(T.pendingText)}
        </Notice>
      </div>
    );
  }
  const word = t(T.word);
  return (
    <div className="data-part">
      <FieldRow label={t(T.label)} hint={t(T.hint)}>
        {({ id, describedBy }) => (
          <Button
            id={id}
            aria-describedby={describedBy}
            look="danger"
            aria-expanded={typed !== undefined}
            onClick={() => setTyped(typed === undefined ? '' : undefined)}
          >
            {t(T.start)}
          </Button>
        )}
      </FieldRow>
      {typed !== undefined && (
        <form
          className="row row-wrap"
          onSubmit={(event) => {
            event.preventDefault();
            if (typed.trim().toLowerCase() === word) void remove();
          }}
        >
          <input
            type="text"
            autoComplete="off"
            aria-label={t(T.type, { word })}
            placeholder={t(T.type, { word })}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Button type="submit" look="danger" disabled={busy || typed.trim().toLowerCase() !== word}>
            {t(T.confirm)}
          </Button>
          <Button look="ghost" onClick={() => setTyped(undefined)}>
            {t(T.cancel)}
          </Button>
        </form>
      )}
    </div>
  );
}
