import { defineShell } from '../shell';

/** RFQ quotation form (seller-pages.md §8). */
export default defineShell({
  id: 'rfq-quote',
  matches: (url) => url.hostname === 'rfqposting.alibaba.com' && url.pathname.endsWith('/rfq_quotation_post.htm'),
  sampleUrls: ['https://rfqposting.alibaba.com/rfq/rfq_quotation_post.htm?rfqId=1'],
  anchors: [
    'textarea.textarea-other', // §8 RFQA 2026-09
    '.quo-ladder-price-input', // §8 RFQA 2026-09
    '#form-submit', // §8 RFQA 2026-09
  ],
  words: ['报价', '提交报价', '商品名称', 'Quotation', 'Submit quotation', 'Product name'],
});
