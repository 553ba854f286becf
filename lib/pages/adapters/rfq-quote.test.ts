// @vitest-environment jsdom
import { checkShell } from '@/tests/pages/check-shell';
import adapter from './rfq-quote';

checkShell(adapter, {
  zh: '<h1>报价</h1><textarea class="textarea-other"></textarea>',
  en: '<h1>Quotation</h1>',
  anchored: true,
});
