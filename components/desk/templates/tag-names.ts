import { say, type Language, type Pair } from '@/lib/i18n/texts';

/** Tags of the built-in templates in both languages, so that either finds them. A tag of the rep's own stands as he wrote it. */
const TAG_NAMES: ReadonlyMap<string, Pair> = new Map<string, Pair>([
  ['answer', ['答复', 'Answer']],
  ['follow-up', ['跟进', 'Follow-up']],
  ['order', ['订单', 'Order']],
  ['season', ['节令', 'Season']],
  ['rfq', ['RFQ', 'RFQ']],
  ['after-sales', ['售后', 'After-sales']],
  ['投诉', ['投诉', 'Complaint']],
  ['不对口', ['不对口', 'Not ours']],
  ['价格', ['价格', 'Price']],
  ['低优先', ['低优先', 'Low priority']],
  ['先回', ['先回', 'Holding']],
  ['回复', ['回复', 'Reply']],
  ['套价', ['套价', 'Price probe']],
  ['安全', ['安全', 'Safety']],
  ['定制', ['定制', 'Custom work']],
  ['报价', ['报价', 'Quotation']],
  ['提问', ['提问', 'Questions']],
  ['样品', ['样品', 'Sample']],
  ['简介', ['简介', 'Profile']],
  ['证书', ['证书', 'Certificate']],
  ['起订量', ['起订量', 'Minimum order']],
  ['运费', ['运费', 'Freight']],
  ['信任', ['信任', 'Trust']],
  ['假期', ['假期', 'Holiday']],
  ['周期', ['周期', 'Market cycle']],
  ['比价', ['比价', 'Other supplier']],
  ['电话', ['电话', 'Telephone']],
  ['老询盘', ['老询盘', 'Old inquiry']],
  ['说清', ['说清', 'Unclear mail']],
  ['跟进', ['跟进', 'Follow-up']],
  ['付款', ['付款', 'Payment']],
  ['发货', ['发货', 'Shipping']],
  ['差评', ['差评', 'Bad review']],
  ['评价', ['评价', 'Review']],
  ['季节', ['季节', 'Season']],
  ['节日', ['节日', 'Festival']],
]);

/** A tag in the reader's language. */
export function tagLabel(tag: string, language: Language): string {
  const pair = TAG_NAMES.get(tag);
  return pair ? say(pair, language) : tag;
}

/** Everything a tag is called. */
export function tagWords(tag: string): string[] {
  return [tag, ...(TAG_NAMES.get(tag) ?? [])];
}
