import { useCommand } from '@/components/hooks/use-command';
import { useNotices } from '@/components/hooks/use-notices';
import { useTexts } from '@/components/hooks/use-settings';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { defineTexts, type Pair } from '@/lib/i18n/texts';
import type { NoticeRecord } from '@/lib/store/rows';

const T = defineTexts({
  fullTitle: ['本机空间满了，新内容没存上', 'Disk space is used up; new data was not kept'],
  fullText: [
    '清出一些磁盘空间。要紧的数据可以先在设置里导出。',
    'Free some disk space. You can export your data in the settings first.',
  ],
  packTitle: ['规则包读不了，先用自带的', 'The rule pack cannot be read; using the built-in one'],
  packText: ['在设置里改好它，或恢复自带的规则。', 'Correct it in the settings, or go back to the built-in rules.'],
  learnedTitle: ['学到的内容读不了，先不用', 'What was learned cannot be read and is left aside'],
  learnedText: [
    '判断照自带的来。你的标注都在，会自动重新学一遍。',
    'Verdicts go by the built-in reader. Your corrections are all there and are learned anew by themselves.',
  ],
  read: ['知道了', 'Got it'],
});

const WORDS: Record<NoticeRecord['id'], { title: Pair; text: Pair }> = {
  'storage-full': { title: T.fullTitle, text: T.fullText },
  'learned-unreadable': { title: T.learnedTitle, text: T.learnedText },
  'rule-pack-unreadable': { title: T.packTitle, text: T.packText },
};

/** What the worker wants the user to know, until it is over or read. */
export function Notices() {
  const { t } = useTexts();
  const { run } = useCommand();
  return useNotices().map(({ id }) => (
    <Notice
      key={id}
      tone="warn"
      icon="danger"
      title={t(WORDS[id].title)}
      actions={
        <Button size="small" onClick={() => void run('command.dismiss-notice', { id })}>
          {t(T.read)}
        </Button>
      }
    >
      {t(WORDS[id].text)}
    </Notice>
  ));
}
