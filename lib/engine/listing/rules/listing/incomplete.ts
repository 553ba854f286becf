import type { Listing } from '../../listing';
import { defineRule, numberOption, type RawFinding } from '../../rule';

interface Block {
  field: string;
  zh: string;
  en: string;
  trade: boolean;
  /** undefined = the page does not show it. */
  empty(listing: Listing): boolean | undefined;
}

const text = (value: string | undefined) => (value === undefined ? undefined : value.trim() === '');
const list = (value: readonly string[] | undefined) => (value === undefined ? undefined : value.every((one) => one.trim() === '')); // prettier-ignore

/** Trade information first (rulebook listing.incomplete). */
const BLOCKS: Block[] = [
  { field: 'priceTiers', zh: '阶梯价', en: 'Price tiers', trade: true, empty: ({ priceTiers }) => list(priceTiers) },
  { field: 'moq', zh: '起订量', en: 'Minimum order', trade: true, empty: ({ moq }) => text(moq) },
  { field: 'leadTime', zh: '发货期', en: 'Lead time', trade: true, empty: ({ leadTime }) => text(leadTime) },
  { field: 'packing', zh: '包装和重量', en: 'Packing and weight', trade: true, empty: ({ packing }) => text(packing) },
  { field: 'category', zh: '类目', en: 'Category', trade: false, empty: ({ category }) => text(category) },
  { field: 'keywords', zh: '关键词', en: 'Keywords', trade: false, empty: ({ keywords }) => list(keywords) },
  { field: 'attributes', zh: '属性', en: 'Attributes', trade: false, empty: ({ attributes }) => (attributes === undefined ? undefined : Object.values(attributes).every((value) => value.trim() === '')) },
  { field: 'description', zh: '详情', en: 'Detail', trade: false, empty: ({ description }) => text(description) },
]; // prettier-ignore

const place = (field: string): Pick<RawFinding, 'field' | 'start' | 'end' | 'quote'> => ({ field, start: 0, end: 0, quote: '' }); // prettier-ignore

function requiredMissing({ requiredAttributes = [], attributes }: Listing): RawFinding[] {
  if (attributes === undefined) return [];
  return requiredAttributes
    .filter((label) => (attributes[label] ?? '').trim() === '')
    .map((label) => ({
      ...place(`attributes.${label}`),
      about: label,
      severity: 'error' as const,
      reason: { zh: `必填属性“${label}”没填`, en: `Required attribute "${label}" is empty` },
    }));
}

export default defineRule({
  id: 'listing.incomplete',
  title: { zh: '信息不完整', en: 'Information missing' },
  severity: 'warning',
  safeFix: false,
  reason: { zh: '这一项没填，影响排名', en: 'Not filled in; it costs ranking' },
  check({ listing }, { options }) {
    const known = BLOCKS.map((block) => ({ block, empty: block.empty(listing) }));
    if (known.every(({ empty }) => empty === undefined)) return { unknown: BLOCKS.map(({ field }) => field) };
    const empty = known.filter((one) => one.empty === true).map(({ block }): RawFinding => ({
      ...place(block.field),
      about: block.field,
      severity: block.trade ? 'error' : 'warning',
      reason: { zh: `${block.zh}没填${block.trade ? '，买家最先看交易信息' : ''}`, en: `${block.en}: not filled in${block.trade ? '; buyers look at trade terms first' : ''}` },
    }));
    const filled = Object.values(listing.attributes ?? {}).filter((value) => value.trim() !== '').length;
    const least = numberOption(options, 'leastAttributes', 5);
    if (filled > 0 && filled < least && listing.requiredAttributes !== undefined) {
      empty.push({ ...place('attributes'), about: 'few', severity: 'hint', reason: { zh: `只填了 ${filled} 个属性，建议至少 ${least} 个`, en: `Only ${filled} attributes filled in; ${least} or more rank better` } });
    }
    return [...empty, ...requiredMissing(listing)];
  },
  examples: {
    hits: [
      { listing: { title: 'x', moq: '', priceTiers: ['100-499: 3.20'] } },
      { listing: { title: 'x', attributes: { Material: '' }, requiredAttributes: ['Material'] } },
    ],
    misses: [{ listing: { title: 'x' }, why: 'nothing is shown' }, { listing: { title: 'x', moq: '100 pieces', keywords: ['y'] } }],
  },
}); // prettier-ignore
