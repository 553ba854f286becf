import type { BuyerCard, BuyerField } from '../snapshots/conversation';
import { type Field, known, unknown } from '../snapshots/field';
import { clip } from '../shared/text';
import type { FieldLocators, Locator, ReadContext } from './adapter';
import { always, labels, sometimes } from './fields';
import { type Finder, queryAll, type Table, textOf } from './locate';
import { remembered } from './row-cache';
import { ValueFinder } from './values';

/*
 * The buyer panel beside a chat and an inquiry (seller-pages.md §2.5).
 */

/** A form row by class and label (BOT, MSG-US, PUP 2020-26), by class prefix, then the label alone. */
function formRow(...words: string[]): Locator[] {
  const beside = labels(...words);
  return [
    { css: '.base-information-form-item', ...beside },
    { css: '[class*="form-item"]:not([class*="-label"]):not([class*="-content"])', ...beside },
    beside,
  ];
}

/** A counter by class (BOT 2025-26), by class prefix, then the number on the line before its label (LOB 2026-07). */
function counter(name: string, ...words: string[]): Locator[] {
  return [
    { css: `.${name} .count` },
    { css: `[class*="${name}"] [class*="count"]` },
    { before: true, ...labels(...words) },
  ];
}

const fields: Record<BuyerField, readonly (string | Locator)[]> = {
  name: ['.name-text', '[class*="name-text"]'], // BOT 2025-26, MSG-US 2022
  country: [
    '.country-flag-label', // BOT 2025-26, MSG-US 2022
    '[class*="country-flag-label"]',
    ...formRow('国家/地区', '国家地区', '国家', 'Country/Region', 'Country'), // LOB 2026
  ],
  // An icon only (§2.5).
  level: [
    { css: '.icon-content img[alt]', attr: 'alt' },
    { css: '.icon-content [title]', attr: 'title' },
  ],
  blueLabel: ['.icon-content img'],
  loginId: ['.alicrm-buyerLoginId-text', '[class*="buyerLoginId"]'], // BOT 2026
  customerId: [
    { css: 'a[href*="customerId="]', attr: 'href' }, // AAR 2026-10
    { css: '[data-customer-id]', attr: 'data-customer-id' },
  ],
  // Labels of MSG-US and LOB 2026; fax, address and position by their names in JSON (§4.3).
  company: formRow('公司名称', '公司', 'Company Name', 'Company'),
  website: formRow('公司官网', '公司网站', 'Company Website', 'Website'),
  email: formRow('邮箱', '电子邮箱', 'Email', 'E-mail', 'Email Address'),
  mobile: formRow('手机', '手机号', 'Mobile', 'Mobile Phone', 'Cell Phone'),
  phone: formRow('座机', '电话', 'Telephone', 'Phone', 'Landline'),
  fax: formRow('传真', 'Fax'),
  address: formRow('地址', '公司地址', 'Address', 'Company Address'),
  position: formRow('职位', '职务', 'Position', 'Job Title'),
  registeredAt: formRow('注册时间', 'Registration Time', 'Registration Date'),
  // Spelling of the class names as in the page. Replied inquiries and orders by their names in JSON (§2.6).
  productViews: counter('product-visit', '产品浏览数', 'Product Views'),
  validInquiries: counter('inquiries-count', '有效询盘', '有效询盘数', 'Valid Inquiries'),
  repliedInquiries: counter('replied-inquiries', '已回复询盘', '已回复询盘数', 'Replied Inquiries'),
  validRfqs: counter('availble-rfq', '有效RFQ数', '有效RFQ', 'Valid RFQs'),
  loginDays: counter('landing-days', '登录天数', 'Login Days'),
  spamInquiries: counter('trash-inquires', '垃圾询盘数', '垃圾询盘', 'Spam Inquiries'),
  blacklisted: counter('add-blacklist', '被加为黑名单数', '被加黑名单数', 'Blacklisted'),
  orders: counter('total-orders', '订单数', '总订单数', 'Total Orders'),
  tags: ['.tag-item', '[class*="tag-item"]', labels('买家标签', 'Preference Tags')], // LOB 2026-07
};
const NAMES = Object.keys(fields) as BuyerField[];

export const BUYER_FIELDS: readonly FieldLocators[] = [
  sometimes(
    'buyer.panel',
    '.alicrm-customer-detail-card', // AAR 2026-10, MSG-US 2022
    '.im-alicrm-box', // LOB 2026-07
    '[class*="customer-detail-card"]',
  ),
  ...NAMES.map((name) => (name === 'name' ? always : sometimes)(`buyer.${name}`, ...fields[name])),
];

/** Every field unknown for one reason: no panel, or two of them. */
function unknownBuyer(why: 'not-shown' | 'ambiguous'): BuyerCard {
  return Object.fromEntries(NAMES.map((name) => [name, unknown(why)])) as unknown as BuyerCard;
}

/** The visible panels; one when all is well. */
export function buyerPanels(finder: Finder, { document, isVisible }: ReadContext): Element[] {
  return finder.outermost(document, 'buyer.panel', isVisible);
}

/** Reads the buyer card; an unchanged panel comes from memory. Two panels side by side contradict each other. */
export function readBuyerCard(table: Table, finder: Finder, context: ReadContext): BuyerCard {
  const [panel, ...more] = buyerPanels(finder, context);
  if (!panel) return unknownBuyer('not-shown');
  if (more.length > 0) return unknownBuyer('ambiguous');
  const read = remembered(panel, 'buyer', context.tracked, () => parsePanel(panel, new ValueFinder(table)));
  for (const { field, level } of read.health) finder.note(field, level);
  return read.card;
}

function parsePanel(panel: Element, finder: ValueFinder) {
  const numbersFirst = countsBeforeLabels(panel, finder);
  const read = (name: BuyerField): Field<unknown> => {
    const field = `buyer.${name}`;
    if (name === 'customerId') return customerIdIn(panel, finder);
    if (name === 'blueLabel') return blueLabel(panel, finder);
    if (name === 'tags') return readTags(panel, finder);
    const locators = finder.locators(field);
    if (!locators.some(({ before }) => before)) return finder.read(panel, field, shown);
    return finder.read(panel, field, (text, level) =>
      locators[level]?.before && !numbersFirst ? unknown('ambiguous') : count(text, level),
    );
  };
  const card = Object.fromEntries(NAMES.map((name) => [name, read(name)])) as unknown as BuyerCard;
  return { card, health: finder.health() };
}

const NOTHING = /^(?:-{1,3}|—{1,2}|\/|无|暂无|未填写|n\/a|none|null|undefined)$/i;

/** Hidden by the buyer (§2.6), or masked so that nothing is legible. */
function isHidden(text: string): boolean {
  return text === '-1' || (/^[*•·xX\s-]+$/.test(text) && /[*•]/.test(text));
}

/** A value as printed. A masked one that still says something (`m***@example.com`) is kept. */
function shown(text: string, level: number): Field<string> {
  if (isHidden(text)) return unknown('hidden');
  return NOTHING.test(text) ? unknown('not-shown') : known(clip(text, 500), level);
}

/** `-1` means hidden by the buyer, not zero (§2.6). What is no whole number is no count. */
function count(text: string, level: number): Field<number> {
  if (isHidden(text)) return unknown('hidden');
  if (/^\d{1,3}(?:,\d{3}){1,2}$|^\d{1,9}$/.test(text)) return known(Number(text.replaceAll(',', '')), level);
  return unknown(NOTHING.test(text) ? 'not-shown' : 'ambiguous');
}

/**
 * Whether the text flow prints numbers before their labels, as seen in 2026 (§2.5). Where the first counter label has no
 * number before it the order is another one, and its neighbour's number must not be taken.
 */
function countsBeforeLabels(panel: Element, finder: ValueFinder): boolean {
  const words = BUYER_FIELDS.flatMap(({ locators }) =>
    locators.flatMap(({ before, labels }) => (before && labels ? labels : [])),
  );
  const lines = finder.linesOf(panel);
  const first = lines.findIndex(({ label }) => words.includes(label));
  return first > 0 && /^-?\d|^\*+$/.test(lines[first - 1]?.text ?? '');
}

const CUSTOMER_ID = /^(?:.*[?&#]customerId=)?([0-9a-f]{32})(?![0-9a-z])/i;

/** The customer id of the panel's links; two different ones contradict each other (§2.5, AAR 2026-10). */
export function customerIdIn(panel: Element, finder: Finder): Field<string> {
  for (const [level, { css = '', attr = '' }] of finder.locators('buyer.customerId').entries()) {
    const ids = queryAll(panel, css).flatMap(
      (element) => CUSTOMER_ID.exec(element.getAttribute(attr)?.slice(0, 2000) ?? '')?.[1]?.toLowerCase() ?? [],
    );
    const [id, ...others] = new Set(ids);
    if (id === undefined) continue;
    finder.note('buyer.customerId', level);
    return others.length > 0 ? unknown('ambiguous') : known(id, level);
  }
  finder.note('buyer.customerId', null);
  return unknown('not-shown');
}

/** The blue label is an icon only: its words or its file name tell; no icon tells nothing (§2.5). */
function blueLabel(panel: Element, finder: Finder): Field<boolean> {
  const blue = finder.all(panel, 'buyer.blueLabel').some((icon) => {
    const words = ['alt', 'title', 'src'].map((name) => icon.getAttribute(name)?.slice(0, 500) ?? '').join(' ');
    return /blue[-_ ]?(?:label|tag|v)?\b|蓝标/i.test(words);
  });
  return blue ? known(true) : unknown('not-shown');
}

function readTags(panel: Element, finder: ValueFinder): Field<string[]> {
  const tags = new Set(finder.all(panel, 'buyer.tags').map((item) => textOf(item, 100)));
  tags.delete('');
  if (tags.size > 0) return known([...tags].slice(0, 50));
  return finder.read(panel, 'buyer.tags', (text, level) => known([clip(text, 100)], level));
}
