import { useCommand } from '@/components/hooks/use-command';
import { useLive } from '@/components/hooks/use-live';
import { useNow } from '@/components/hooks/use-now';
import { useTexts } from '@/components/hooks/use-settings';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Tag } from '@/components/ui/tag';
import { useToasts } from '@/components/ui/toasts';
import { formatClock, formatDay, formatDuration } from '@/lib/i18n/format';
import { defineTexts, type Pair } from '@/lib/i18n/texts';
import { openTasks } from '@/lib/store/our-side';
import type { TaskRecord } from '@/lib/store/rows';
import { useOpenCase } from '../panel-view';
import { defineSection } from '../section';
import './promises.css';

const T = defineTexts({
  title: ['你答应过', 'You promised'],
  due: ['{day} {time}（对方时间 {there}）', '{day} {time} ({there} there)'],
  dueHere: [
    '{day} {time}，按我们的时间算：对方时区不确定',
    '{day} {time}, by our clock: the buyer’s zone is not certain',
  ],
  late: ['过了 {time}', '{time} late'],
  left: ['还有 {time}', '{time} left'],
  confirm: ['记下来', 'Keep it'],
  done: ['做完了', 'Done'],
  drop: ['不算承诺', 'No promise'],
  kept: ['记下了，做完之前一直在这里', 'Kept; it stays here until it is done'],
  isDone: ['做完了一件', 'Done'],
  dropped: ['不再提它', 'Not mentioned again'],
  undo: ['撤销', 'Undo'],
  failed: ['没存上，再试一次', 'Not saved, try again'],
});
const NONE: readonly TaskRecord[] = [];

/** What we told this buyer we would do, with when it is due; found in our own messages and confirmed with one click. */
function Promises() {
  const { t } = useTexts();
  const id = useOpenCase()?.conversation.id;
  const live = useLive(id === undefined ? null : `tasks ${id}`, () => openTasks(id ?? ''));
  const tasks = live.state === 'ready' ? live.value : NONE;
  if (tasks.length === 0) return null;
  return (
    <Card title={t(T.title)}>
      <ul className="promises">
        {tasks.map((task) => (
          <PromiseLine key={task.id} task={task} />
        ))}
      </ul>
    </Card>
  );
}

function PromiseLine({ task }: { task: TaskRecord }) {
  const { language, t } = useTexts();
  const now = useNow();
  const { run, busy } = useCommand();
  const show = useToasts((state) => state.show);
  const set = async (state: TaskRecord['state'], said: Pair): Promise<void> => {
    const answer = await run('command.set-task', { id: task.id, state });
    if (!answer.ok) {
      show({ text: t(T.failed) });
      return;
    }
    const before = answer.value;
    show({
      text: t(said),
      action: { label: t(T.undo), run: () => void run('command.set-task', { id: task.id, state: before.state }) },
    });
  };
  const late = task.dueAt < now;
  const when = { day: formatDay(task.dueAt, language), time: formatClock(task.dueAt) };
  const span = formatDuration(Math.abs(task.dueAt - now), language);
  return (
    <li>
      <p>
        <q>{task.quote}</q>
      </p>
      <p className="small muted">
        {task.zone === undefined
          ? t(T.dueHere, when)
          : t(T.due, { ...when, there: formatClock(task.dueAt, task.zone) })}{' '}
        <Tag tone={late ? 'warn' : 'plain'} {...(late ? { icon: 'clock' as const } : {})}>
          {t(late ? T.late : T.left, { time: span })}
        </Tag>
      </p>
      <div className="row row-wrap">
        {task.state === 'proposed' && (
          <Button size="small" look="primary" disabled={busy} onClick={() => void set('open', T.kept)}>
            {t(T.confirm)}
          </Button>
        )}
        <Button size="small" icon="check" disabled={busy} onClick={() => void set('done', T.isDone)}>
          {t(T.done)}
        </Button>
        <Button size="small" look="ghost" disabled={busy} onClick={() => void set('dropped', T.dropped)}>
          {t(T.drop)}
        </Button>
      </div>
    </li>
  );
}

export default defineSection({
  id: 'promises',
  order: 19,
  pages: ['one-talk', 'inquiry-detail'],
  needsConversation: true,
  Body: Promises,
});
