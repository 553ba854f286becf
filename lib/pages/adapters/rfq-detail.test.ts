// @vitest-environment jsdom
import { checkShell } from '@/tests/pages/check-shell';
import adapter from './rfq-detail';

checkShell(adapter, {
  zh: '<div class="rfq-detail-info-body"><h1>Bottle</h1><b>采购数量</b></div>',
  en: '<b>Quantity required</b>',
  anchored: true,
});
