// @vitest-environment jsdom
import { checkShell } from '@/tests/pages/check-shell';
import adapter from './crm-detail';

checkShell(adapter, {
  zh: '<div class="alicrm-customer-detail-card"><h4>客户详情</h4></div>',
  en: '<div><h4>Customer Details</h4></div>',
  anchored: true,
});
