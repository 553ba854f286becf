import { useState } from 'react';
import { useCommand } from '@/components/hooks/use-command';
import { useTexts } from '@/components/hooks/use-settings';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { defineTexts } from '@/lib/i18n/texts';
import { tabClient } from '@/lib/messages/client';
import type { TabMessages } from '@/lib/messages/page-commands';

const T = defineTexts({
  title: ['手动判断', 'Judge by hand'],
  how: [
    '在页面上选中买家写的话，再点下面。右键菜单里也有。',
    'Select the buyer’s words on the page, then press the button. The context menu has it too.',
  ],
  judge: ['判断选中的文字', 'Judge the selection'],
  empty: ['还没选中文字。先在页面上拖选买家写的话。', 'Nothing is selected. Mark the buyer’s words on the page first.'],
  unreachable: ['没连上这个页面。刷新页面后再试。', 'The page did not answer. Reload it and try again.'],
  failed: ['没判断成，再点一次。', 'That did not work. Press again.'],
  long: ['选得太长了，选短一点。', 'That is too much text. Select less.'],
});

type Trouble = 'empty' | 'unreachable' | 'failed' | 'long';

/** Longest selection taken, UTF-16 units; the worker's own cap is above it. */
const LONGEST = 20_000;

interface ManualJudgeProps {
  tabId: number;
  frameId?: number;
  /** Address of the page; the worker keeps host and path. */
  from: string;
}

/** The way on where a page cannot be read: the user selects, the worker judges, `SelectionResult` shows the verdict. */
export function ManualJudge({ tabId, frameId, from }: ManualJudgeProps) {
  const { t } = useTexts();
  const { run, busy } = useCommand();
  const [trouble, setTrouble] = useState<Trouble>();

  const judge = async (): Promise<Trouble | undefined> => {
    const selection = await tabClient<TabMessages>(tabId, frameId)('tab.selection', {});
    if (!selection.ok) return 'unreachable';
    const text = selection.value.text.trim();
    if (text === '') return 'empty';
    if (text.length > LONGEST) return 'long';
    const receipt = await run('command.judge-text', { text, from, tabId });
    return receipt.ok ? undefined : 'failed';
  };

  return (
    <Card title={t(T.title)}>
      <div className="stack">
        <p className="muted">{t(T.how)}</p>
        <div>
          <Button icon="hand" disabled={busy} onClick={() => void judge().then(setTrouble)}>
            {t(T.judge)}
          </Button>
        </div>
        <p role="status" className="small" hidden={trouble === undefined}>
          {trouble !== undefined && t(T[trouble])}
        </p>
      </div>
    </Card>
  );
}
