// @vitest-environment jsdom
import { checkShell } from '@/tests/pages/check-shell';
import adapter from './home';

checkShell(adapter, {
  zh: '<h1>今日待办</h1>',
  en: "<h1>Today's to-do</h1>",
  anchored: false,
});
