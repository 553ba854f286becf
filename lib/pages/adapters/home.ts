import { defineShell } from '../shell';

/** Seller home (seller-pages.md §7). Nothing is known of its markup, so nothing is asked of it. */
export default defineShell({
  id: 'home',
  matches: (url) =>
    ['i.alibaba.com', 'hzmy.alibaba.com'].includes(url.hostname) && /^\/(?:index\.htm)?$/.test(url.pathname),
  sampleUrls: [
    'https://i.alibaba.com/index.htm',
    'https://i.alibaba.com/',
    'https://hzmy.alibaba.com/',
    'https://hzmy.alibaba.com/index.htm?spm=a1.b2',
  ],
  anchors: [],
  words: [
    '今日待办',
    '商品管理',
    '商家星等级',
    '及时回复率',
    "Today's to-do",
    'Products',
    'Star level',
    'Response rate',
  ],
});
