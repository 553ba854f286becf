import { defineShell } from '../shell';

/** Customer list and public pool (seller-pages.md §4.1-4.2). */
export default defineShell({
  id: 'crm-pool',
  matches: (url) =>
    (url.hostname === 'i.alibaba.com' && /^\/hub\/alicrm\/(?:public|my)_customer\b/.test(url.pathname)) ||
    (url.hostname === 'alicrm.alibaba.com' && /^#(?:public|my)-customer\b/.test(url.hash)),
  sampleUrls: [
    'https://i.alibaba.com/hub/alicrm/public_customer',
    'https://i.alibaba.com/hub/alicrm/my_customer?spm=a1.b2',
    'https://alicrm.alibaba.com/#public-customer',
    'https://alicrm.alibaba.com/?spm=a1.b2#my-customer',
  ],
  anchors: [
    'tr.ant-table-row[data-row-key]', // §4.2 AAR 2026-09
    'tr[data-row-key]', // §4.2, attribute
  ],
  words: ['公海客户', '我的客户', '加为我的客户', 'Customer pool', 'My customers', 'Add to my customers'],
});
