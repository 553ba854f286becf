import { defineShell } from '../shell';

/** One buying request (seller-pages.md §8). */
export default defineShell({
  id: 'rfq-detail',
  matches: (url) => url.hostname === 'sourcing.alibaba.com' && url.pathname.endsWith('/rfq_detail.htm'),
  sampleUrls: ['https://sourcing.alibaba.com/rfq_detail.htm?p=ID1demo'],
  anchors: [
    '.rfq-detail-info-body', // §8 RFQA 2026-09
    '.brh-rfq-detail', // §8 RFQA 2026-09
  ],
  words: ['立即报价', '采购数量', 'Quote now', 'Quote Now', 'Quantity required'],
});
