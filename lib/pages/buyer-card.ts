import type { BuyerCard, BuyerField } from '../snapshots/conversation';
import { type Field, known, unknown } from '../snapshots/field';
import { clip, tidy } from '../shared/text';
import type { FieldLocators, Locator, ReadContext } from './adapter';
import { Finder, labelKey, linesOf, query, queryAll, type Table } from './locate';
import { remembered } from './row-cache';

/** The buyer panel beside a chat and an inquiry (seller-pages.md §2.5). */

const FORM_ITEM = '.base-information-form-item';

/** A form row by class and label, then the label alone. */
function formRow(labels: readonly string[], source: string): Locator[] {
  return [
    { css: FORM_ITEM, labels, source },
    {
      css: '[class*="form-item"]:not([class*="-label"]):not([class*="-content"])',
      labels,
      source: `${source}, prefix`,
    },
    { labels, source: `${source}, label alone` },
  ];
}

/** A counter by class, by class prefix, then the number on the line before its label. */
function counter(name: string, labels: readonly string[]): Locator[] {
  return [
    { css: `.${name} .count`, source: '§2.5 BOT 2025-26' },
    { css: `[class*="${name}"] [class*="count"]`, source: '§2.5 BOT, prefix' },
    { labels, side: 'before', source: '§2.5 LOB 2026-07' },
  ];
}

const fields: Record<BuyerField, readonly Locator[]> = {
  name: [
    { css: '.name-text', source: '§2.5 BOT 2025-26, MSG-US 2022' },
    { css: '[class*="name-text"]', source: '§2.5, prefix' },
  ],
  country: [
    { css: '.country-flag-label', source: '§2.5 BOT 2025-26, MSG-US 2022' },
    { css: '[class*="country-flag-label"]', source: '§2.5, prefix' },
    ...formRow(['国家/地区', '国家地区', '国家', 'Country/Region', 'Country'], '§2.5 LOB 2026'),
  ],
  level: [
    { css: '.icon-content img[alt]', attr: 'alt', source: '§2.5' },
    { css: '.icon-content img[title]', attr: 'title', source: '§2.5' },
    { css: '.icon-content [title]', attr: 'title', source: '§2.5' },
  ],
  blueLabel: [{ css: '.icon-content img', source: '§2.5 (icon only)' }],
  loginId: [
    { css: '.alicrm-buyerLoginId-text', source: '§2.5 BOT 2026' },
    { css: '[class*="buyerLoginId"]', source: '§2.5, prefix' },
  ],
  customerId: [
    { css: 'a[href*="customerId="]', attr: 'href', source: '§2.5 AAR 2026-10' },
    { css: '[data-customer-id]', attr: 'data-customer-id', source: '§2.5, attribute' },
  ],
  company: formRow(['公司名称', '公司', 'Company Name', 'Company'], '§2.5 MSG-US, LOB 2026'),
  website: formRow(['公司官网', '公司网站', 'Company Website', 'Website'], '§2.5 MSG-US, LOB 2026'),
  email: formRow(['邮箱', '电子邮箱', 'Email', 'E-mail', 'Email Address'], '§2.5 MSG-US, LOB 2026'),
  mobile: formRow(['手机', '手机号', 'Mobile', 'Mobile Phone', 'Cell Phone'], '§2.5 MSG-US, LOB 2026'),
  phone: formRow(['座机', '电话', 'Telephone', 'Phone', 'Landline'], '§2.5 MSG-US, LOB 2026'),
  fax: formRow(['传真', 'Fax'], '§4.3 JSON name'),
  address: formRow(['地址', '公司地址', 'Address', 'Company Address'], '§4.3 JSON name'),
  position: formRow(['职位', '职务', 'Position', 'Job Title'], '§4.3 JSON name'),
  registeredAt: formRow(['注册时间', 'Registration Time', 'Registration Date'], '§2.5 MSG-US, LOB 2026'),
  productViews: counter('product-visit', ['产品浏览数', 'Product Views']),
  validInquiries: counter('inquiries-count', ['有效询盘', '有效询盘数', 'Valid Inquiries']),
  repliedInquiries: counter('replied-inquiries', ['已回复询盘', '已回复询盘数', '被回复询盘数', 'Replied Inquiries']),
  validRfqs: counter('availble-rfq', ['有效RFQ数', '有效RFQ', 'Valid RFQs']),
  loginDays: counter('landing-days', ['登录天数', 'Login Days']),
  spamInquiries: counter('trash-inquires', ['垃圾询盘数', '垃圾询盘', 'Spam Inquiries']),
  blacklisted: counter('add-blacklist', ['被加为黑名单数', '被加黑名单数', 'Blacklisted']),
  orders: counter('total-orders', ['订单数', '总订单数', '交易订单数', 'Total Orders']),
  tags: [
    { css: '.tag-item', source: '§2.5' },
    { css: '[class*="tag-item"]', source: '§2.5, prefix' },
    { labels: ['买家标签', 'Preference Tags'], source: '§2.5 LOB 2026-07' },
  ],
};

const ALWAYS: ReadonlySet<string> = new Set<BuyerField>(['name', 'country']);

export const BUYER_FIELDS: readonly FieldLocators[] = [
  {
    field: 'buyer.panel',
    kind: 'sometimes',
    locators: [
      { css: '.alicrm-customer-detail-card', source: '§2.5 AAR 2026-10, MSG-US 2022' },
      { css: '.im-alicrm-box', source: '§2.5 LOB 2026-07' },
      { css: '[class*="customer-detail-card"]', source: '§2.5, prefix' },
    ],
  },
  ...Object.entries(fields).map(([name, locators]) => ({
    field: `buyer.${name}`,
    kind: ALWAYS.has(name) ? ('always' as const) : ('sometimes' as const),
    locators,
  })),
];

const COUNTERS: readonly BuyerField[] = [
  'productViews',
  'validInquiries',
  'repliedInquiries',
  'validRfqs',
  'loginDays',
  'spamInquiries',
  'blacklisted',
  'orders',
];
const OTHERS: readonly BuyerField[] = ['customerId', 'blueLabel', 'tags'];
const TEXTS = (Object.keys(fields) as BuyerField[]).filter((name) => ![...COUNTERS, ...OTHERS].includes(name));

/** Every field unknown for one reason: no panel, or two of them. */
export function unknownBuyer(why: 'not-shown' | 'ambiguous'): BuyerCard {
  return Object.fromEntries(Object.keys(fields).map((name) => [name, unknown(why)])) as unknown as BuyerCard;
}

interface PanelRead {
  card: BuyerCard;
  levels: readonly (readonly [field: string, level: number | null])[];
}

/** The one visible panel. Null when there is none; `ambiguous` when two stand side by side. */
export function buyerPanel(root: ParentNode, finder: Finder, context: ReadContext): Element | null | 'ambiguous' {
  const panels = finder.all(root, 'buyer.panel', (element) => context.isVisible(element));
  const outer = panels.filter((panel) => !panels.some((other) => other !== panel && other.contains(panel)));
  return outer.length > 1 ? 'ambiguous' : (outer[0] ?? null);
}

/** Reads the buyer card; an unchanged panel comes from memory. */
export function readBuyerCard(root: ParentNode, table: Table, finder: Finder, context: ReadContext): BuyerCard {
  const panel = buyerPanel(root, finder, context);
  if (panel === null) return unknownBuyer('not-shown');
  if (panel === 'ambiguous') return unknownBuyer('ambiguous');
  const read = remembered(panel, 'buyer', context.tracked === true, (element) => parsePanel(element, table), signPanel);
  for (const [field, level] of read.levels) finder.note(field, level);
  return read.card;
}

/** The panel's text says most of it; ids and icons stand in attributes. */
function signPanel(panel: Element): string {
  const marks = queryAll(panel, 'a[href*="customerId="], [data-customer-id], img').map((element) =>
    ['href', 'data-customer-id', 'alt', 'title', 'src'].map((name) => element.getAttribute(name) ?? '').join(),
  );
  return `${panel.textContent}|${panel.getElementsByTagName('*').length}|${marks.join('|')}`;
}

function parsePanel(panel: Element, table: Table): PanelRead {
  const finder = new Finder(table);
  const counts = countsBeforeLabels(panel, finder);
  const card = {
    ...Object.fromEntries(TEXTS.map((name) => [name, finder.read(panel, `buyer.${name}`, shown)])),
    ...Object.fromEntries(COUNTERS.map((name) => [name, readCounter(panel, name, finder, counts)])),
    customerId: customerIdIn(panel, finder),
    blueLabel: blueLabel(panel, finder),
    tags: readTags(panel, finder),
  } as BuyerCard;
  return { card, levels: finder.health().map(({ field, level }) => [field, level] as const) };
}

const NOTHING = /^(?:-{1,3}|—{1,2}|\/|无|暂无|未填写|n\/a|none|null|undefined)$/i;
const isMasked = (text: string) => /^[*•·xX\s-]+$/.test(text) && /[*•]/.test(text);

/** A value as printed. A masked one that still says something (`m***@example.com`) is kept, the wholly masked is hidden. */
function shown(text: string, level: number): Field<string> {
  if (text === '-1' || isMasked(text)) return unknown('hidden');
  return NOTHING.test(text) ? unknown('not-shown') : known(clip(text, 500), level);
}

/** `-1` means hidden by the buyer, not zero (§2.6). What is no whole number is no count. */
function count(text: string, level: number): Field<number> {
  if (text === '-1' || isMasked(text)) return unknown('hidden');
  return /^\d{1,3}(?:,\d{3}){1,2}$|^\d{1,9}$/.test(text)
    ? known(Number(text.replaceAll(',', '')), level)
    : unknown(NOTHING.test(text) ? 'not-shown' : 'ambiguous');
}

/**
 * Whether the text flow prints numbers before their labels, as seen in 2026 (§2.5). Where the first counter label has no
 * number before it the order is another one, and its neighbour's number must not be taken.
 */
function countsBeforeLabels(panel: Element, finder: Finder): boolean {
  const labels = new Set(
    COUNTERS.flatMap((name) => finder.locators(`buyer.${name}`))
      .flatMap((locator) => locator.labels ?? [])
      .map(labelKey),
  );
  const lines = finder.linesOf(panel);
  const first = lines.findIndex((line) => labels.has(labelKey(line.text)));
  return first > 0 && /^-?\d/.test(lines[first - 1]?.text ?? '');
}

function readCounter(panel: Element, name: BuyerField, finder: Finder, flow: boolean): Field<number> {
  const hit = finder.hit(panel, `buyer.${name}`);
  if (!hit) return unknown('not-shown');
  const isFlow = finder.locators(`buyer.${name}`)[hit.level]?.labels !== undefined;
  if (isFlow && (!flow || !/^-?\d|^\*/.test(hit.text))) return unknown('ambiguous');
  return count(hit.text, hit.level);
}

const CUSTOMER_ID = /^(?:.*[?&#]customerId=)?([0-9a-f]{32})(?![0-9a-z])/i;

/** The customer id of the panel's links; two different ones contradict each other (§2.5, AAR 2026-10). */
export function customerIdIn(panel: Element, finder: Finder): Field<string> {
  const ids = new Set<string>();
  for (const [level, { css = '', attr = '' }] of finder.locators('buyer.customerId').entries()) {
    for (const element of queryAll(panel, css)) {
      const id = CUSTOMER_ID.exec((element.getAttribute(attr) ?? '').slice(0, 2000))?.[1]?.toLowerCase();
      if (id !== undefined) ids.add(id);
    }
    const [id] = ids;
    if (ids.size > 1) return unknown('ambiguous');
    if (id !== undefined) {
      finder.note('buyer.customerId', level);
      return known(id, level);
    }
  }
  finder.note('buyer.customerId', null);
  return unknown('not-shown');
}

/** The blue label is an icon only: its words or its file name tell; no icon tells nothing (§2.5). */
function blueLabel(panel: Element, finder: Finder): Field<boolean> {
  const icons = finder.all(panel, 'buyer.blueLabel');
  const blue = icons.some((icon) => {
    const words = `${icon.getAttribute('alt') ?? ''} ${icon.getAttribute('title') ?? ''} ${icon.getAttribute('src') ?? ''}`;
    return /blue[-_ ]?(?:label|tag|v)?\b|蓝标/i.test(words.slice(0, 1000));
  });
  return blue ? known(true, 0) : unknown('not-shown');
}

function readTags(panel: Element, finder: Finder): Field<string[]> {
  const items = finder.all(panel, 'buyer.tags');
  const tags = items.map((item) => clip(tidy(item.textContent), 100)).filter((text) => text !== '');
  if (tags.length > 0) return known([...new Set(tags)].slice(0, 50), 0);
  const hit = finder.hit(panel, 'buyer.tags');
  return hit && hit.text !== '' ? known([clip(hit.text, 100)], hit.level) : unknown('not-shown');
}

/** Words of the panel's own labels, for telling the page's language. */
export function panelLabels(panel: Element): string[] {
  const label = query(panel, `${FORM_ITEM}-label`);
  return label
    ? [tidy(label.textContent)]
    : linesOf(panel)
        .slice(0, 20)
        .map((line) => line.text);
}
