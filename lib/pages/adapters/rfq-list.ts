import { defineShell } from '../shell';

/** RFQ market list (seller-pages.md §8). */
export default defineShell({
  id: 'rfq-list',
  matches: (url) => url.hostname === 'sourcing.alibaba.com' && url.pathname.endsWith('/rfq_search_list.htm'),
  sampleUrls: [
    'https://sourcing.alibaba.com/rfq/rfq_search_list.htm?SearchText=bottle&page=1&recently=Y',
    'https://sourcing.alibaba.com/rfq_search_list.htm?searchText=bottle',
  ],
  anchors: [
    '.brh-rfq-item__subject-link', // §8 RFQA 2026-09, RFQS 2025
    '[class*="rfq-list__item"]', // §8 RFQS, prefix
    'a[href*="rfq_detail"]', // §8, attribute
  ],
  words: ['采购直达', '立即报价', 'RFQ market', 'Quote now', 'Quote Now'],
});
