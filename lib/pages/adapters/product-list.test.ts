// @vitest-environment jsdom
import { checkShell } from '@/tests/pages/check-shell';
import adapter from './product-list';

checkShell(adapter, {
  zh: '<h1>商品管理</h1><div class="list-item"><span class="product-id">ID:1600000000001</span></div>',
  en: '<h1>Products</h1>',
  anchored: true,
});
