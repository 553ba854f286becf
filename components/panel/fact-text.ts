import type { Fact, Topic } from '@/lib/engine/inquiry/facts/fact';
import { formatNumber, localeOf } from '@/lib/i18n/format';
import { defineTexts, say, type Language, type Pair } from '@/lib/i18n/texts';

/** Counting words; weights and measures stand for themselves. */
const UNITS: Readonly<Record<string, Pair>> = defineTexts({
  piece: ['件', 'pcs'],
  set: ['套', 'sets'],
  pair: ['双', 'pairs'],
  box: ['箱', 'boxes'],
  bag: ['袋', 'bags'],
  roll: ['卷', 'rolls'],
  bottle: ['瓶', 'bottles'],
  sheet: ['张', 'sheets'],
  dozen: ['打', 'dozen'],
  pallet: ['托', 'pallets'],
  vehicle: ['辆', 'vehicles'],
  drum: ['桶', 'drums'],
  pack: ['包', 'packs'],
  head: ['只', 'heads'],
  container: ['柜', 'containers'],
  t: ['吨', 't'],
  kg: ['公斤', 'kg'],
  m: ['米', 'm'],
  l: ['升', 'l'],
});

const T = defineTexts({
  month: ['{n}/月', '{n} a month'],
  year: ['{n}/年', '{n} a year'],
  week: ['{n}/周', '{n} a week'],
  perBox: ['每箱 {n} 个', '{n} to a box'],
  days: ['{n} 天', '{n} days'],
  urgent: ['急', 'urgent'],
  anyCertificate: ['要证书', 'certificates'],
  samples: ['{n} 个', '{n} pcs'],
  sample: ['要样品', 'wanted'],
  freeSample: ['免费', 'free'],
  loading: ['{place} 发货', 'from {place}'],
  share: ['定金 {n}', '{n} deposit'],
  each: ['{price} / {unit}', '{price} per {unit}'],
  piece: ['件', 'piece'],
});

const CUSTOM: Readonly<Record<Extract<Fact, { kind: 'custom' }>['value']['what'], Pair>> = {
  logo: ['加 logo', 'logo'],
  oem: ['OEM / ODM', 'OEM / ODM'],
  'private-label': ['贴牌', 'private label'],
  'own-design': ['按他的设计', 'own design'],
  custom: ['定制', 'custom-made'],
};

const METHODS: Readonly<Record<string, Pair>> = {
  lc: ['信用证 L/C', 'L/C'],
  tt: ['电汇 T/T', 'T/T'],
  dp: ['D/P 或赊账', 'D/P or open account'],
  deposit: ['先付定金', 'deposit'],
  paypal: ['PayPal', 'PayPal'],
  'western-union': ['西联', 'Western Union'],
  card: ['信用卡', 'credit card'],
  alipay: ['支付宝 / 微信', 'Alipay / WeChat Pay'],
  'trade-assurance': ['信保', 'Trade Assurance'],
  'cash-on-delivery': ['货到付款', 'cash on delivery'],
};

const CERTIFICATES: Readonly<Record<string, string>> = {
  ul: 'UL / ETL',
  saso: 'SASO / SABER',
  eac: 'EAC',
  halal: 'Halal / Kosher',
  bsci: 'BSCI',
  organic: 'FSC / GOTS / OEKO-TEX',
  toys: 'EN 71 / CPC',
  food: 'BRC / HACCP',
  battery: 'MSDS / UN38.3',
  machine: 'E-mark / ATEX',
};

/** Names of what a question is about. */
export const TOPIC_TEXTS: Readonly<Record<Topic, Pair>> = {
  price: ['价格', 'price'],
  moq: ['起订量', 'MOQ'],
  sample: ['样品', 'sample'],
  'delivery-time': ['交期', 'delivery time'],
  shipping: ['运输', 'shipping'],
  payment: ['付款', 'payment'],
  certificate: ['认证', 'certificate'],
  quality: ['质量', 'quality'],
  custom: ['定制', 'custom'],
  specification: ['规格', 'specification'],
  packaging: ['包装', 'packaging'],
  origin: ['产地', 'origin'],
  catalogue: ['目录', 'catalogue'],
  stock: ['现货', 'stock'],
  company: ['我们公司', 'our company'],
};

/**
 * A fact in the user's language, where it can be said without the buyer's own words; undefined where those say it best
 * (product, specification, packaging …).
 */
export function factText(fact: Fact, language: Language): string | undefined {
  switch (fact.kind) {
    case 'quantity':
      return quantityText(fact.value, language);
    case 'target-price':
      return priceText(fact.value, language);
    case 'delivery-time': {
      if (fact.value.urgent) return say(T.urgent, language);
      return fact.value.days === undefined
        ? undefined
        : say(T.days, language, { n: formatNumber(fact.value.days, language) });
    }
    case 'packaging':
      return fact.value.count === undefined
        ? undefined
        : say(T.perBox, language, { n: formatNumber(fact.value.count, language) });
    case 'certificate': {
      const { name } = fact.value;
      return name === 'any' ? say(T.anyCertificate, language) : (CERTIFICATES[name] ?? name.toUpperCase());
    }
    case 'port':
      return fact.value.role === 'loading' ? say(T.loading, language, { place: fact.value.text }) : fact.value.text;
    case 'incoterm':
      return fact.value.term;
    case 'payment': {
      const { method, share } = fact.value;
      if (share !== undefined) return say(T.share, language, { n: percent(share, language) });
      return METHODS[method] === undefined ? method : say(METHODS[method], language);
    }
    case 'sample': {
      const { amount, free } = fact.value;
      const parts = [
        ...(amount === undefined ? [] : [say(T.samples, language, { n: formatNumber(amount, language) })]),
        ...(free ? [say(T.freeSample, language)] : []),
      ];
      return parts.length === 0 ? say(T.sample, language) : parts.join(language === 'zh' ? '，' : ', ');
    }
    case 'custom':
      return say(CUSTOM[fact.value.what], language);
    default:
      return undefined;
  }
}

function percent(share: number, language: Language): string {
  return new Intl.NumberFormat(localeOf(language), { style: 'percent' }).format(share);
}

function unitText(unit: string, language: Language): string {
  const pair = UNITS[unit];
  return pair === undefined ? unit : say(pair, language);
}

function quantityText(
  { amount, unit, from, per, container }: Extract<Fact, { kind: 'quantity' }>['value'],
  language: Language,
): string {
  const range = from === undefined ? '' : `${formatNumber(from, language)}–`;
  const size = container === undefined || container === '' ? '' : ` ${container.toUpperCase()}`;
  const text = `${range}${formatNumber(amount, language)} ${unitText(unit, language)}`.trim() + size;
  return per === undefined ? text : say(T[per], language, { n: text });
}

function priceText(
  { amount, currency, per }: Extract<Fact, { kind: 'target-price' }>['value'],
  language: Language,
): string {
  const price =
    currency === undefined
      ? formatNumber(amount, language)
      : new Intl.NumberFormat(localeOf(language), {
          style: 'currency',
          currency,
          maximumFractionDigits: 4,
          trailingZeroDisplay: 'stripIfInteger',
        }).format(amount);
  if (per === undefined) return price;
  const piece = /^(?:pcs?|unit|each|piece)$/.test(per);
  return say(T.each, language, { price, unit: piece ? say(T.piece, language) : unitText(per, language) });
}
