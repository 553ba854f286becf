import { useEffect, useId, useRef, useState } from 'react';
import { useCommand } from '@/components/hooks/use-command';
import type { ReplyDesk } from '@/components/hooks/use-reply';
import { useTexts } from '@/components/hooks/use-settings';
import { Button } from '@/components/ui/button';
import { useToasts } from '@/components/ui/toasts';
import { defineTexts } from '@/lib/i18n/texts';
import { newId } from '@/lib/shared/ids';
import type { EditedLetter } from './own-template';

const T = defineTexts({
  open: ['存成我的模板', 'Save as my template'],
  name: ['模板名称', 'Name of the template'],
  hint: ['买家名字、数量、价格这些会变回空。', 'The buyer’s name, quantities and prices become slots again.'],
  save: ['存下', 'Save it'],
  cancel: ['不存', 'Cancel'],
  saved: ['已存成模板“{name}”', 'Saved as the template “{name}”'],
  failed: ['没存上，再试一次。', 'It was not saved; try again.'],
  undo: ['撤销', 'Undo'],
  undone: ['已撤销', 'Undone'],
});
const LONGEST = 100;

/** Keeps the letter as the rep changed it as a template of his own, under a name he gives. */
export function SaveAsTemplate({ desk, letter }: { desk: ReplyDesk; letter: EditedLetter }) {
  const { t } = useTexts();
  const { run, busy } = useCommand();
  const show = useToasts((state) => state.show);
  const id = useId();
  const [name, setName] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const open = name !== undefined;
  useEffect(() => {
    if (open) field.current?.focus();
  }, [open]);
  if (!open) {
    return (
      <Button size="small" look="ghost" disabled={letter.text.trim() === ''} onClick={() => setName('')}>
        {t(T.open)}
      </Button>
    );
  }
  const save = async (): Promise<void> => {
    const { library, reply } = desk;
    const templateId = `own-${newId(Date.now())}`;
    const template = desk.reader.templateFromLetter(letter, { library, reply, name: name.trim(), templateId });
    const answer = template && (await run('command.save-template', { template }));
    if (!answer?.ok) {
      show({ text: t(T.failed) });
      return;
    }
    setName(undefined);
    const undo = async (): Promise<void> => {
      const back = await run('command.use-template', { templateId, id: null });
      show({ text: t(back.ok ? T.undone : T.failed) });
    };
    show({ text: t(T.saved, { name: name.trim() }), action: { label: t(T.undo), run: () => void undo() } });
  };
  return (
    <form
      className="save-as"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') void save();
      }}
    >
      <label htmlFor={id} className="small">
        {t(T.name)}
      </label>
      <div className="row row-wrap">
        <input
          id={id}
          ref={field}
          className="grow"
          type="text"
          maxLength={LONGEST}
          aria-describedby={`${id}-hint`}
          value={name}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setName(undefined);
          }}
        />
        <Button size="small" type="submit" disabled={busy || name.trim() === ''}>
          {t(T.save)}
        </Button>
        <Button size="small" look="ghost" onClick={() => setName(undefined)}>
          {t(T.cancel)}
        </Button>
      </div>
      <div id={`${id}-hint`} className="muted small">
        {t(T.hint)}
      </div>
    </form>
  );
}
