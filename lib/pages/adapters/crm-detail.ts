import { defineShell } from '../shell';

/** One customer (seller-pages.md §4.1); only `customerId=` of the path is certain. */
export default defineShell({
  id: 'crm-detail',
  matches: (url) =>
    url.hostname === 'alicrm.alibaba.com' &&
    url.pathname.startsWith('/crmpage/') &&
    url.searchParams.has('customerId') &&
    !/^#(?:public|my)-customer\b/.test(url.hash),
  sampleUrls: ['https://alicrm.alibaba.com/crmpage/detail.htm?customerId=0123456789abcdef0123456789abcdef'],
  anchors: [
    '.alicrm-customer-detail-card', // §2.5 AAR, MSG-US
    '.base-information-form-item', // §2.5 BOT, MSG-US, PUP
    '[class*="customer-detail"]', // §2.5, prefix
  ],
  words: ['客户详情', '公司名称', '注册时间', 'Customer Details', 'Company Name', 'Registration Time'],
});
