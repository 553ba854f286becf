import { signals } from '@/lib/engine/inquiry/registry';
import type { PackFault } from '@/lib/engine/inquiry/rule-pack';
import { defineTexts, say, type Language, type Pair } from '@/lib/i18n/texts';

/** What a number of the pack counts, which says how it is shown and how far it goes. */
export type Unit = 'count' | 'share' | 'hour';

export interface OptionName {
  text: Pair;
  unit?: Unit;
  /** What the rule takes when the pack says nothing; shown in its place. */
  fallback?: number;
}

const NO_PRODUCT: OptionName = {
  text: ['没说产品时打几折', 'Share that counts when no product is named'],
  unit: 'share',
};

/** Lists and thresholds of single rules, by `rule/option`. What is not named here is shown by its key. */
const OPTIONS: Readonly<Record<string, OptionName>> = {
  'danger.credential-link/brands': { text: ['常被冒充的品牌', 'Brands often imitated'] },
  'danger.credential-link/shorteners': { text: ['短链接网站', 'Link shorteners'] },
  'danger.credential-link/formHosts': { text: ['在线表单网站', 'Online form sites'] },
  'danger.credential-link/freeHosts': { text: ['免费建站网站', 'Free web hosts'] },
  'danger.archive-attachment/programs': { text: ['程序的后缀', 'Endings of programs'] },
  'danger.archive-attachment/archives': { text: ['压缩包的后缀', 'Endings of archives'] },
  'danger.archive-attachment/macros': { text: ['能带宏的文档后缀', 'Endings of documents with macros'] },
  'danger.archive-attachment/pages': { text: ['网页文件的后缀', 'Endings of web pages'] },
  'danger.archive-attachment/documents': { text: ['普通文档的后缀', 'Endings of plain documents'] },
  'danger.advance-fee/companies': { text: ['常被冒名的大公司', 'Big companies often impersonated'] },
  'probe.domestic-ip/neighbours': { text: ['不算国内的地区（代码）', 'Regions not counted as domestic (codes)'] },
  'probe.impossible-hour/officeFrom': { text: ['国内几点上班', 'Office hours here from'], unit: 'hour' },
  'probe.impossible-hour/officeTo': { text: ['国内几点下班', 'Office hours here until'], unit: 'hour' },
  'probe.impossible-hour/nightFrom': { text: ['对方凌晨从几点', 'Small hours there from'], unit: 'hour' },
  'probe.impossible-hour/nightTo': { text: ['对方凌晨到几点', 'Small hours there until'], unit: 'hour' },
  'probe.price-only/times': { text: ['问几次价格才算', 'Times the price is asked'], unit: 'count' },
  'probe.too-technical/least': { text: ['问几处技术细节才算', 'Technical details asked'], unit: 'count' },
  'bulk.new-account/days': {
    text: ['注册几天内算新账号', 'Days an account counts as new'],
    unit: 'count',
    fallback: 2,
  },
  'bulk.many-suppliers/suppliers': {
    text: ['同时问了几家才算', 'Suppliers asked at once'],
    unit: 'count',
    fallback: 18,
  },
  'bulk.no-views-many-inquiries/inquiries': {
    text: ['发过几条询盘才算', 'Inquiries sent'],
    unit: 'count',
    fallback: 100,
  },
  'real.specifics/noProduct': NO_PRODUCT,
  'real.specifics/pointed': {
    text: ['没说产品、但指明了哪一款时打几折', 'Share that counts when a product is pointed at, not named'],
    unit: 'share',
  },
  'real.near-product/unlisted': {
    text: ['不在我们产品表里时打几折', 'Share that counts for goods not on our list'],
    unit: 'share',
  },
  'real.product-named/unlisted': {
    text: ['不在我们产品表里时打几折', 'Share that counts for goods not on our list'],
    unit: 'share',
  },
  'real.full-contact/inText': { text: ['只写在话里时打几折', 'Share that counts when only written'], unit: 'share' },
  'real.full-contact/noProduct': NO_PRODUCT,
  'real.company-mail/mailAlone': {
    text: ['没有网站可对照时打几折', 'Share that counts without a website to match'],
    unit: 'share',
  },
  'real.company-mail/inText': { text: ['只写在话里时打几折', 'Share that counts when only written'], unit: 'share' },
  'real.company-mail/noProduct': NO_PRODUCT,
  'real.introduces-company/noProduct': NO_PRODUCT,
  'real.trade-terms/most': { text: ['最多算几个术语', 'Terms counted at most'], unit: 'count' },
  'real.trade-terms/noProduct': NO_PRODUCT,
  'real.history/views': { text: ['看过几个产品才算', 'Products viewed'], unit: 'count' },
  'real.history/loginDays': { text: ['登录几天才算', 'Days logged in'], unit: 'count' },
  'real.history/years': { text: ['注册几年才算老账号', 'Years that make an old account'], unit: 'count' },
  'real.history/suspectMarks': {
    text: ['被标几次垃圾就不算', 'Junk marks from which history says nothing'],
    unit: 'count',
  },
};

/** The name of a rule's list or threshold. */
export function optionName(signalId: string, key: string): OptionName {
  const id = `${signalId}/${key}`;
  return (Object.hasOwn(OPTIONS, id) ? OPTIONS[id] : undefined) ?? { text: [key, key] };
}

/** Thresholds a rule has though the pack does not write them down, by option. */
export function unwrittenOptions(signalId: string): Readonly<Record<string, number>> {
  const prefix = `${signalId}/`;
  return Object.fromEntries(
    Object.entries(OPTIONS).flatMap(([id, { fallback }]) =>
      fallback !== undefined && id.startsWith(prefix) ? [[id.slice(prefix.length), fallback]] : [],
    ),
  );
}

/** Parts of the pack that are not rules, by path. */
export const PART_TEXTS = defineTexts({
  '(top)': ['规则包', 'Rule pack'],
  version: ['版本', 'Version'],
  date: ['日期', 'Date'],
  prior: ['起点', 'Starting point'],
  thresholds: ['界线', 'Thresholds'],
  'thresholds.spam': ['多少算垃圾', 'Counts as junk from'],
  'thresholds.genuine': ['多少算像真买家', 'Looks real up to'],
  'thresholds.danger': ['危险分到多少算危险', 'Counts as danger from'],
  bounds: ['每类最多算多少分', 'Most each group may add'],
  'bounds.danger': ['危险类最多', 'Danger, at most'],
  'bounds.bulk': ['群发类最多', 'Bulk, at most'],
  'bounds.probe': ['套价类最多', 'Price probes, at most'],
  'bounds.real': ['真买家类最多', 'Genuine, at most'],
  reader: ['第二意见', 'Second opinion'],
  'reader.enabled': ['用第二意见', 'Use the second opinion'],
  'reader.rules': ['规则的份量', 'Weight of the rules'],
  'reader.reader': ['第二意见的份量', 'Weight of the second opinion'],
  'reader.offset': ['整体偏移', 'Offset'],
  'reader.disagree': ['分歧多大算拿不准', 'Disagreement that makes it unsure'],
  signals: ['规则', 'Rules'],
});

const FIELD_TEXTS = defineTexts({
  weight: ['分量', 'weight'],
  enabled: ['开关', 'on or off'],
  cap: ['最多算几次', 'counted at most'],
  source: ['出处', 'source'],
  date: ['日期', 'date'],
  options: ['词表和阈值', 'lists and thresholds'],
});

/**
 * Names a place in the pack as the editor calls it: a rule by its description, a threshold by its name.
 *
 * @param path as faults and changes give it, e.g. `signals["bulk.off-topic"].weight`.
 */
export function placeName(path: string, language: Language): string {
  const match = /^signals\["([^"]*)"\](?:\.(\w+))?(?:\.(\w+))?$/.exec(path);
  if (!match)
    return Object.hasOwn(PART_TEXTS, path) ? say(PART_TEXTS[path as keyof typeof PART_TEXTS], language) : path;
  const [, id = '', field, option] = match;
  const rule = signals.find((signal) => signal.id === id)?.description[language] ?? id;
  if (field === undefined) return rule;
  const part =
    option !== undefined
      ? optionName(id, option).text
      : Object.hasOwn(FIELD_TEXTS, field)
        ? FIELD_TEXTS[field as keyof typeof FIELD_TEXTS]
        : ([field, field] as const);
  return `${rule} · ${say(part, language)}`;
}

const FAULTS = defineTexts({
  'not-object': ['这里应该是一组 { }', 'must be a group in { }'],
  'not-text': ['要写几个字，不能空着', 'must be a text that is not empty'],
  'not-day': ['要写成 2026-11-20 这样的日期', 'must be a day like 2026-11-20'],
  'not-switch': ['只能是 true 或 false', 'must be true or false'],
  'bad-id': [
    '规则名要写成 类别.名字，类别是 danger、bulk、probe、real、guard 之一',
    'a rule is called group.name, the group one of danger, bulk, probe, real, guard',
  ],
  'wrong-sign': [
    '真买家类要写 0 或负数，保护类写 0，其他写 0 或正数',
    'genuine weighs 0 or less, guards 0, all others 0 or more',
  ],
  missing: ['少了“{key}”', '“{key}” is missing'],
  'unknown-key': ['不认识“{key}”，是不是打错了', '“{key}” is not known; is it misspelt?'],
  'not-number': ['要填 {least} 到 {most} 之间的数', 'must be a number from {least} to {most}'],
  'not-below': ['要比垃圾线（{limit}）低', 'must lie below the junk line ({limit})'],
} satisfies Record<PackFault['code'], Pair>);

/** What is wrong, where, in the user's language; the path stands behind for finding it in the text. */
export function faultText(path: string, fault: PackFault, language: Language): string {
  const what = say(FAULTS[fault.code], language, fault.values ?? {});
  return language === 'zh'
    ? `${placeName(path, language)}：${what}（${path}）`
    : `${placeName(path, language)}: ${what} (${path})`;
}
