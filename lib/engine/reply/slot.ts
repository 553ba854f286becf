import type { Bilingual, Span } from '../inquiry/signal';
import type { DayRange, Money, PriceList, Quantity } from './our-side';

/** What a slot holds; the form in the panel and the formatting in each language follow it. */
export const SLOT_KINDS = ['line', 'text', 'flag', 'number', 'money', 'quantity', 'prices', 'days', 'date', 'country', 'list'] as const; // prettier-ignore
export type SlotKind = (typeof SLOT_KINDS)[number];

/** A moment, shown in a zone. */
export interface Moment {
  /** ms UTC */
  at: number;
  /** IANA zone the reader lives by. */
  zone: string;
}

/** An item of a list: words, or something the rep still has to say. */
export type ListItem = string | OpenItem;

export interface OpenItem {
  /** Stands for a slot of its own, e.g. `answer:packaging`. */
  open: string;
  label: Bilingual;
}

export type SlotValue =
  | { kind: 'line'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'flag'; on: boolean }
  | { kind: 'number'; value: number }
  | ({ kind: 'money' } & Money)
  | ({ kind: 'quantity' } & Quantity)
  | ({ kind: 'prices' } & PriceList)
  | ({ kind: 'days' } & DayRange)
  | ({ kind: 'date' } & Moment)
  | { kind: 'country'; code: string }
  | { kind: 'list'; items: ListItem[] };

/** One gap of a template. */
export interface SlotSpec {
  name: string;
  kind: SlotKind;
  label: Bilingual;
  /** Without it the letter has a hole, which is marked and asked from the rep; others leave their sentence out. */
  required: boolean;
}

/** Where a value comes from, shown beside it in the slot form. */
export interface Provenance {
  source: 'buyer' | 'page' | 'said' | 'profile' | 'product' | 'reckoned' | 'rep';
  /** Where it was said, for `said`. */
  span?: Span;
}

/** A slot with its value. */
export interface SlotFill {
  name: string;
  value: SlotValue;
  from: Provenance;
}

/** The slots every letter may use. Templates of the rep may declare others beside these. */
const CATALOGUE = {
  greeting: ['text', '称呼', 'Greeting'],
  opening: ['text', '开场', 'Opening'],
  signature: ['text', '签名', 'Signature'],
  product: ['line', '产品', 'Product'],
  quantity: ['quantity', '数量', 'Quantity'],
  port: ['line', '目的地', 'Destination'],
  price: ['money', '单价', 'Unit price'],
  prices: ['prices', '阶梯价', 'Prices by quantity'],
  term: ['line', '贸易条款', 'Trade term'],
  moq: ['quantity', '起订量', 'Minimum order'],
  lead_time: ['days', '交期', 'Lead time'],
  sample_free: ['flag', '样品免费', 'Sample is free'],
  sample_fee: ['money', '样品费', 'Sample fee'],
  sample_days: ['days', '样品周期', 'Sample ready in'],
  sample_refunded: ['flag', '下单退样品费', 'Fee credited with the order'],
  sample_freight_ours: ['flag', '我们出样品运费', 'We pay the courier'],
  sample_freight_buyer: ['flag', '样品运费到付', 'Buyer pays the courier'],
  certificates: ['list', '证书', 'Certificates'],
  packing: ['line', '包装', 'Packing'],
  loading_port: ['line', '起运港', 'Port of loading'],
  payment: ['list', '付款方式', 'Payment'],
  trade_terms: ['list', '可做条款', 'Trade terms'],
  specification: ['line', '规格', 'Specification'],
  origin: ['line', '产地', 'Origin'],
  target_price: ['money', '目标价', 'Target price'],
  promised_date: ['date', '答应的日期', 'Promised date'],
  valid_until: ['date', '报价有效期', 'Valid until'],
  asked: ['list', '对方问的', 'What was asked'],
  answers: ['list', '逐条答复', 'Answers'],
  asks: ['list', '要问清的', 'What to ask'],
  raised: ['list', '该提醒的', 'Worth raising'],
  company: ['line', '公司名', 'Company'],
  about: ['text', '公司简介', 'About us'],
  main_products: ['list', '主推产品', 'Main products'],
  markets: ['list', '主要市场', 'Main markets'],
  market: ['country', '买家市场', 'Buyer’s market'],
  website: ['line', '网址', 'Website'],
  recommended: ['line', '推荐产品', 'Product to recommend'],
  recommended_new: ['flag', '推荐的是新品', 'It is new'],
  warranty_months: ['number', '质保月数', 'Warranty in months'],
  after_sales: ['line', '售后', 'After-sales'],
  inspection: ['line', '质检', 'Inspection'],
  custom_moq: ['quantity', '定制起订量', 'Minimum for custom work'],
  custom_days: ['days', '打样周期', 'Artwork sample in'],
  custom_what: ['list', '可定制项', 'What can be customised'],
  proofs: ['list', '第三方证明', 'Third-party proof'],
  tracking_number: ['line', '运单号', 'Tracking number'],
  carrier: ['line', '承运商', 'Carrier'],
  eta: ['date', '预计到达', 'Expected arrival'],
  order_number: ['line', '订单号', 'Order number'],
  discount: ['number', '折扣（%，最多 10）', 'Discount (%, 10 at most)'],
  freight: ['money', '运费', 'Freight'],
  freight_mode: ['line', '运输方式', 'Way of sending'],
  settlement: ['line', '解决办法', 'What we do about it'],
  holiday: ['line', '节日', 'Holiday'],
  season: ['line', '季节', 'Season'],
  closed_from: ['date', '放假开始', 'Closed from'],
  closed_to: ['date', '放假结束', 'Closed until'],
  order_by: ['date', '最晚下单', 'Order by'],
  sign_name: ['line', '我的名字', 'My name'],
  sign_position: ['line', '我的职位', 'My position'],
  sign_phone: ['line', '我的电话', 'My phone'],
  sign_email: ['line', '我的邮箱', 'My e-mail'],
  address: ['line', '公司地址', 'Our address'],
  buyer_name: ['line', '买家称呼', 'Buyer’s name'],
  buyer_phone: ['line', '买家电话', 'Buyer’s phone'],
} as const satisfies Record<string, readonly [SlotKind, string, string]>;
export type SlotName = keyof typeof CATALOGUE;

export const SLOT_NAMES = Object.keys(CATALOGUE) as SlotName[];

/** Slots by name; a name with `!` behind it is required. */
export function slots(...names: (SlotName | `${SlotName}!`)[]): SlotSpec[] {
  return names.map((written) => {
    const name = written.replace('!', '') as SlotName;
    const [kind, zh, en] = CATALOGUE[name];
    return { name, kind, label: { zh, en }, required: written.endsWith('!') };
  });
}
