// @vitest-environment jsdom
import { checkShell } from '@/tests/pages/check-shell';
import adapter from './rfq-list';

checkShell(adapter, {
  zh: '<h1>采购直达</h1><a class="brh-rfq-item__subject-link" href="/rfq_detail.htm?p=1">Bottle</a>',
  en: '<h1>RFQ market</h1>',
  anchored: true,
});
