// @vitest-environment jsdom
import { checkShell } from '@/tests/pages/check-shell';
import adapter from './product-editor';

checkShell(adapter, {
  zh: '<div id="struct-productTitle"><span>商品名称</span><input id="productTitle" name="productTitle"></div>',
  en: '<span>Product name</span>',
  anchored: true,
});
