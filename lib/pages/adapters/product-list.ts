import { defineShell } from '../shell';

/** Product list (seller-pages.md §5). */
export default defineShell({
  id: 'product-list',
  matches: (url) =>
    url.hostname === 'hz-productposting.alibaba.com' &&
    /^\/product\/(?:manage_products|products_manage)\.htm$/.test(url.pathname),
  sampleUrls: [
    'https://hz-productposting.alibaba.com/product/products_manage.htm',
    'https://hz-productposting.alibaba.com/product/manage_products.htm#/product/all/1-10/',
  ],
  anchors: [
    '.list-item .product-id', // §5 GF430029, LOB 2026-09
    'a[href*="publish.htm"]', // §5 GF430029, LOB
  ],
  words: ['商品管理', '发布商品', '编辑', 'Products', 'Post product', 'Edit'],
});
