import { defineShell } from '../shell';

/** Product editor (seller-pages.md §6); the `#struct-` blocks have stood since 2018. */
export default defineShell({
  id: 'product-editor',
  matches: (url) => url.hostname === 'post.alibaba.com' && url.pathname === '/product/publish.htm',
  sampleUrls: [
    'https://post.alibaba.com/product/publish.htm?itemId=1600000000001',
    'https://post.alibaba.com/product/publish.htm?pubType=similarPost&itemId=1600000000001&behavior=copyNew',
    'https://post.alibaba.com/product/publish.htm?from=common&catId=100000001',
  ],
  anchors: [
    '#struct-productTitle', // §6.1 seven sources 2018-2026
    'input#productTitle, input[name="productTitle"]', // §6.2
    '[id^="struct-"]', // §6.1, prefix
  ],
  words: ['商品名称', '商品关键词', '商品属性', 'Product name', 'Keywords', 'Attributes'],
});
