import { useEffect } from 'react';
import { useTexts } from '@/components/hooks/use-settings';
import { ToastPlace } from '@/components/ui/toasts';
import { defineTexts } from '@/lib/i18n/texts';
import { Privacy, Shortcuts } from './about';
import { DataSettings } from './data';
import { General } from './general';
import { LearnedSettings } from './learned';
import './options.css';
import { RulePackSettings } from './rule-pack';

const T = defineTexts({
  title: ['Portside 设置', 'Portside settings'],
});

/** The settings page. */
export function Options() {
  const { t } = useTexts();
  const title = t(T.title);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <>
      <main className="options">
        <h1>{title}</h1>
        <General />
        <RulePackSettings />
        <LearnedSettings />
        <DataSettings />
        <Shortcuts />
        <Privacy />
      </main>
      <ToastPlace />
    </>
  );
}
