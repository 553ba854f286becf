import { useCommand } from '@/components/hooks/use-command';
import { useTexts } from '@/components/hooks/use-settings';
import { Button } from '@/components/ui/button';
import { useToasts } from '@/components/ui/toasts';
import type { FeedbackRecord } from '@/lib/store/rows';
import './feedback-bar.css';
import { VERDICT_TEXTS as T } from './verdict-texts';

type Word = FeedbackRecord['word'];

const WORDS: readonly { word: Word; name: (typeof T)['spam']; said: (typeof T)['spam'] }[] = [
  { word: 'not-spam', name: T.notSpam, said: T.saidNotSpam },
  { word: 'spam', name: T.spam, said: T.saidSpam },
  { word: 'danger', name: T.danger, said: T.saidDanger },
];

/** One click to correct a verdict, and a way back in the toast. Pressing the word that stands takes it back. */
export function FeedbackBar({ subjectId, feedback }: { subjectId: string; feedback?: FeedbackRecord }) {
  const { t } = useTexts();
  const show = useToasts((state) => state.show);
  const { run, busy } = useCommand();

  const takeBack = async (): Promise<void> => {
    const receipt = await run('command.feedback', { subjectId, word: null });
    show({ text: t(receipt.ok ? T.takenBack : T.failed) });
  };
  const undo = async (): Promise<void> => {
    const receipt = await run('command.undo-feedback', { subjectId });
    if (!receipt.ok) show({ text: t(T.failed) });
  };
  const press = async (word: Word, said: (typeof T)['spam']): Promise<void> => {
    if (busy) return;
    if (feedback?.word === word) return takeBack();
    const receipt = await run('command.feedback', { subjectId, word });
    if (receipt.ok) show({ text: t(said), action: { label: t(T.undo), run: () => void undo() } });
    else show({ text: t(T.failed) });
  };

  return (
    <div className="feedback" role="group" aria-label={t(T.wrong)}>
      <span className="muted small grow" aria-hidden="true">
        {t(T.wrong)}
      </span>
      {WORDS.map(({ word, name, said }) => (
        <Button
          key={word}
          size="small"
          // Not `disabled`, which would take the keyboard's focus away from the button just pressed.
          aria-disabled={busy}
          aria-pressed={feedback?.word === word}
          hint={feedback?.word === word ? t(T.takeBack) : undefined}
          onClick={() => void press(word, said)}
        >
          {t(name)}
        </Button>
      ))}
    </div>
  );
}
