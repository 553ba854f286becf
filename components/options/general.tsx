import { useSettings, useTexts } from '@/components/hooks/use-settings';
import { Card } from '@/components/ui/card';
import { Choice, FieldRow } from '@/components/ui/field';
import { defineTexts, type Language } from '@/lib/i18n/texts';
import type { Theme } from '@/lib/settings/settings';

const T = defineTexts({
  title: ['显示', 'Display'],
  language: ['语言', 'Language'],
  theme: ['外观', 'Theme'],
  system: ['跟随系统', 'System'],
  light: ['浅色', 'Light'],
  dark: ['深色', 'Dark'],
  chips: ['在页面里显示判断标签', 'Verdict labels in the page'],
  chipsHint: [
    '会话列表、询盘列表每一行旁边的小标签。关掉后页面上什么都不留。',
    'The small labels on rows of the chat and inquiry lists. Switched off, nothing stays in the page.',
  ],
});

/** Each language is named in itself, so that it is found by whoever needs it. */
const LANGUAGE_NAMES: readonly { value: Language; label: string; lang: string }[] = [
  { value: 'zh', label: '中文', lang: 'zh-CN' },
  { value: 'en', label: 'English', lang: 'en' },
];

/** Language, theme, labels in the page. Every change holds at once. */
export function General() {
  const { t } = useTexts();
  const [settings, change] = useSettings();
  const themes: readonly { value: Theme; label: string }[] = [
    { value: 'system', label: t(T.system) },
    { value: 'light', label: t(T.light) },
    { value: 'dark', label: t(T.dark) },
  ];
  return (
    <Card title={t(T.title)}>
      <Choice
        legend={t(T.language)}
        value={settings.language}
        options={LANGUAGE_NAMES}
        onChange={(language) => change({ language })}
      />
      <Choice legend={t(T.theme)} value={settings.theme} options={themes} onChange={(theme) => change({ theme })} />
      <FieldRow label={t(T.chips)} hint={t(T.chipsHint)}>
        {({ id, describedBy }) => (
          <input
            id={id}
            type="checkbox"
            aria-describedby={describedBy}
            checked={settings.chips}
            onChange={(event) => change({ chips: event.target.checked })}
          />
        )}
      </FieldRow>
    </Card>
  );
}
