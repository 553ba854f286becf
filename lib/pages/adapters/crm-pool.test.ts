// @vitest-environment jsdom
import { checkShell } from '@/tests/pages/check-shell';
import adapter from './crm-pool';

checkShell(adapter, {
  zh: '<h1>公海客户</h1><table><tr class="ant-table-row" data-row-key="0123456789abcdef0123456789abcdef"><td>1</td></tr></table>',
  en: '<h1>Customer pool</h1>',
  anchored: true,
});
