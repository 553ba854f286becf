import { detailRows } from '../../detail';
import { defineRule, numberOption, type RawFinding } from '../../rule';

/** What the detail has to name (rulebook listing.detail-table). */
const NEEDED: { about: string; pattern: RegExp; zh: string; en: string }[] = [
  { about: 'model', pattern: /\b(?:model|item (?:no|number|code)|sku|art(?:icle)?\.? ?no)\b|型号|货号/i, zh: '型号', en: 'model' },
  { about: 'size', pattern: /\b(?:size|dimensions?|length|width|height|diameter|capacity|volume)\b|\d ?(?:mm|cm|inch|ml)\b|尺寸|规格/i, zh: '尺寸', en: 'size' },
  { about: 'material', pattern: /\b(?:materials?|fabric|composition|made of|made from|ingredients?)\b|材质|材料/i, zh: '材质', en: 'material' },
  { about: 'accessories', pattern: /\b(?:accessor(?:y|ies)|includ(?:es|ed|ing)|package (?:contents?|list)|in the box|spare parts?|packing list|set (?:of|includes))\b|配件|包装清单/i, zh: '配件', en: 'accessories' },
]; // prettier-ignore

export default defineRule({
  id: 'listing.detail-table',
  title: { zh: '详情缺参数表', en: 'Detail without a table of facts' },
  severity: 'warning',
  safeFix: false,
  reason: { zh: '详情要写明型号、尺寸、材质、配件，最好用表格', en: 'The detail names model, size, material and accessories, best in a table' },
  check({ listing, detail }, { options }) {
    if (listing.description === undefined || !detail) return { unknown: ['description'] };
    if (listing.description.trim() === '') return [];
    const place = { field: 'description', start: 0, end: 0, quote: '' };
    const missing = NEEDED.filter(({ pattern }) => !pattern.test(detail.text));
    const found: RawFinding[] = missing.map(({ about, zh, en }) => ({
      ...place,
      about,
      reason: { zh: `详情里没有${zh}`, en: `The detail does not name the ${en}` },
    }));
    const rows = detailRows(detail.text).length;
    if (!/<table/i.test(listing.description) && rows < numberOption(options, 'leastRows', 4)) {
      found.push({ ...place, about: 'table', severity: 'hint', reason: { zh: '参数没有列成表格', en: 'The facts are not in a table' } });
    }
    return found;
  },
  examples: {
    hits: [{ listing: { title: 'x', description: 'A fine basket for your garden.' } }],
    misses: [
      { listing: { title: 'x', description: '<table><tr><td>Model</td><td>A1</td></tr><tr><td>Size</td><td>30 cm</td></tr><tr><td>Material</td><td>Wicker</td></tr><tr><td>Accessories</td><td>Lid</td></tr></table>' } },
      { listing: { title: 'x' }, why: 'not shown' },
      { listing: { title: 'x', description: '' }, why: 'said by listing.incomplete' },
    ],
  },
}); // prettier-ignore
