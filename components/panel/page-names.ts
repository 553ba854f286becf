import type { Pair } from '@/lib/i18n/texts';
import type { PageKind } from '@/lib/snapshots/page';

/** What a seller calls each page, and what Portside does there. */
export const PAGE_TEXTS: Readonly<Record<PageKind, { name: Pair; can: Pair }>> = {
  'one-talk': {
    name: ['OneTalk 聊天', 'OneTalk chat'],
    can: [
      '点开一个会话，这里就会说买家真不真、为什么。',
      'Open a conversation and see here whether the buyer is real, and why.',
    ],
  },
  'inquiry-list': {
    name: ['询盘列表', 'Inquiry list'],
    can: [
      '列表每一行旁边有判断。点开一条，看完整理由。',
      'Each row of the list carries a verdict. Open one to see all the reasons.',
    ],
  },
  'inquiry-detail': {
    name: ['询盘详情', 'Inquiry'],
    can: ['这里会说买家真不真、为什么。', 'See here whether the buyer is real, and why.'],
  },
  'crm-pool': {
    name: ['客户公海', 'Public pool'],
    can: [
      '这一页先不动。选中买家写的话，可以单独判断。',
      'Nothing is read here. Select a buyer’s words to have them judged.',
    ],
  },
  'crm-detail': {
    name: ['客户详情', 'Customer'],
    can: [
      '这一页先不动。选中买家写的话，可以单独判断。',
      'Nothing is read here. Select a buyer’s words to have them judged.',
    ],
  },
  'product-list': {
    name: ['产品列表', 'Product list'],
    can: ['这一页先不动。', 'Nothing is read here.'],
  },
  'product-editor': {
    name: ['产品编辑', 'Product editor'],
    can: ['这一页先不动，写好的内容不会被碰。', 'Nothing is read or touched here.'],
  },
  home: {
    name: ['卖家首页', 'Seller home'],
    can: [
      '去 OneTalk 或询盘列表，就能看到对买家的判断。',
      'Go to OneTalk or the inquiry list to see verdicts on buyers.',
    ],
  },
  'rfq-list': {
    name: ['RFQ 列表', 'RFQ list'],
    can: ['选中 RFQ 里的话，可以单独判断。', 'Select the words of an RFQ to have them judged.'],
  },
  'rfq-detail': {
    name: ['RFQ 详情', 'RFQ'],
    can: ['选中 RFQ 里的话，可以单独判断。', 'Select the words of an RFQ to have them judged.'],
  },
  'rfq-quote': {
    name: ['RFQ 报价', 'RFQ quotation'],
    can: ['这一页先不动，填好的报价不会被碰。', 'Nothing is read or touched here.'],
  },
  other: {
    name: ['卖家后台', 'Seller backend'],
    can: [
      '这一页还不认识。选中买家写的话，可以单独判断。',
      'This page is not known yet. Select a buyer’s words to have them judged.',
    ],
  },
};
