import { buyerTypesOf } from '../inquiry/buyer-type/buyer-type-of';
import type { InquiryCase } from '../inquiry/case';
import { dealSizeOf } from '../inquiry/deal-size';
import { defaultPack } from '../inquiry/default-pack';
import { factsOf } from '../inquiry/facts/facts-of';
import { judge } from '../inquiry/judge';
import { viewCase } from '../inquiry/view';
import { compose, type ComposeOptions, type Letter } from './compose';
import type { ReplyLanguage } from './language';
import type { OurSide } from './our-side';
import { builtInTemplates } from './registry';
import type { ReplyCase } from './reply-case';
import type { SlotFill, SlotKind, SlotValue } from './slot';
import type { ReplyTemplate } from './template';

/** Thursday 12 March 2026, 10:00 in Shanghai. */
export const NOW = Date.UTC(2026, 2, 12, 2);

/** An invented factory with everything filled in. */
export const FULL: OurSide = {
  profile: {
    name: 'Brightwell Kitchenware Co., Ltd.',
    nameZh: '明泉厨具有限公司',
    kind: 'factory',
    about: {
      en: 'We have made insulated steel bottles in Yongkang since 2009.',
      zh: '2009 年起在永康做不锈钢保温杯。',
    },
    people: [
      {
        name: 'Nina Xu',
        position: { en: 'Sales Manager', zh: '销售经理' },
        email: 'nina@brightwell.example',
        phone: '+86 579 0000 0111',
        whatsapp: '+86 190 0000 0112',
      },
      { name: 'Tom Qian', email: 'tom@brightwell.example' },
    ],
    website: 'www.brightwell.example',
    address: { en: 'No. 8 Hill Road, Yongkang, China', zh: '永康市山路 8 号' },
    origin: { en: 'Yongkang, China', zh: '中国永康' },
    certificates: ['FDA', 'LFGB', 'BSCI'],
    proofs: [
      { en: 'Audited by an inspection company in 2025, report on request', zh: '2025 年第三方验厂，可提供报告' },
    ],
    payment: ['T/T 30/70', 'Trade Assurance'],
    tradeTerms: ['FOB Ningbo', 'EXW Yongkang'],
    loadingPort: 'Ningbo',
    markets: ['US', 'DE'],
    sample: { fee: { amount: 20, currency: 'USD' }, refunded: true, days: { from: 5, to: 7 }, freight: 'buyer' },
    custom: {
      what: [
        { en: 'laser logo', zh: '激光 logo' },
        { en: 'gift box', zh: '礼盒' },
      ],
      moq: { amount: 1000, unit: 'piece' },
      days: { from: 7 },
    },
    moq: { amount: 500, unit: 'piece' },
    leadTime: { from: 25, to: 30 },
    warrantyMonths: 12,
    afterSales: { en: 'faulty pieces are replaced with the next shipment', zh: '不良品下一单补发' },
    inspection: { en: 'vacuum test on every piece', zh: '每只过真空测试' },
    quoteDays: 14,
  },
  products: [
    {
      id: 'b500',
      name: 'Double Wall Vacuum Insulated Stainless Steel Water Bottle 500ml Leakproof for Sports',
      shortName: { en: '500 ml insulated bottle', zh: '500 ml 保温杯' },
      keywords: ['insulated bottle', 'vacuum flask'],
      prices: {
        tiers: [
          { from: 500, price: 3.2 },
          { from: 3000, price: 2.85 },
        ],
        currency: 'USD',
        unit: 'piece',
      },
      packing: { en: 'white box, 24 to a carton', zh: '白盒，24 只一箱' },
      specification: { en: 'steel 304, 500 ml, 260 g', zh: '304 钢，500 ml，260 g' },
    },
    {
      id: 'k350',
      name: 'Kids Insulated Bottle 350 ml',
      shortName: { en: '350 ml kids bottle', zh: '350 ml 儿童保温杯' },
      keywords: ['kids bottle'],
      tag: 'new',
    },
  ],
};

export const EMPTY: OurSide = { profile: {}, products: [] };

/** A reply case over a buyer's text, judged and read as the worker does it. */
export function replyTo(text: string, rest: Partial<InquiryCase> = {}, more: Partial<ReplyCase> = {}): ReplyCase {
  const our = more.our ?? FULL;
  const inquiry: InquiryCase = {
    text,
    ourProducts: our.products.flatMap(({ name, keywords = [] }) => [name, ...keywords]),
    sentAt: NOW - 3_600_000,
    now: NOW,
    ...rest,
  };
  const view = viewCase(inquiry);
  const facts = factsOf(view);
  const size = dealSizeOf(view, facts);
  return {
    view,
    facts,
    verdict: judge(inquiry, defaultPack),
    types: buyerTypesOf(view),
    ...(size ? { size } : {}),
    our,
    ourZone: 'Asia/Shanghai',
    now: inquiry.now,
    ...more,
  };
}

/** A built-in template by its id. */
export function templateById(id: string): ReplyTemplate {
  const template = builtInTemplates.find((one) => one.id === id);
  if (!template) throw new Error(`no template ${id}`);
  return template;
}

const SAMPLE_VALUES: Readonly<Record<SlotKind, SlotValue>> = {
  line: { kind: 'line', text: 'Sample words' },
  text: { kind: 'text', text: 'Sample words' },
  flag: { kind: 'flag', on: true },
  number: { kind: 'number', value: 5 },
  money: { kind: 'money', amount: 120, currency: 'USD' },
  quantity: { kind: 'quantity', amount: 800, unit: 'piece' },
  prices: { kind: 'prices', tiers: [{ from: 500, price: 3.2 }], currency: 'USD', unit: 'piece' },
  days: { kind: 'days', from: 7 },
  date: { kind: 'date', at: NOW, zone: 'Asia/Shanghai' },
  country: { kind: 'country', code: 'DE' },
  list: { kind: 'list', items: ['one', 'two'] },
};

function sampleValue(name: string, kind: SlotKind): SlotValue {
  const value = SAMPLE_VALUES[kind];
  return value.kind === 'money' && name.includes('price') ? { ...value, amount: 2.5, per: 'piece' } : value;
}

/** What a rep fills in: every slot of the template nothing is known for. */
export function byHand(template: ReplyTemplate, empty: readonly string[]): Map<string, SlotFill> {
  const wanted = template.slots.filter(({ name }) => empty.includes(name));
  return new Map(
    wanted.map(({ name, kind }) => [name, { name, value: sampleValue(name, kind), from: { source: 'rep' } }]),
  );
}

/** The letter of a built-in template. Throws when it cannot be rendered. */
export function letter(
  id: string,
  reply: ReplyCase,
  language: ReplyLanguage = 'en',
  options: ComposeOptions = {},
): Letter {
  // prettier-ignore
  const composed = compose(templateById(id), reply, language, options);
  if (!composed.ok) throw new Error(`${id}: ${JSON.stringify(composed.errors)}`);
  return composed;
}
