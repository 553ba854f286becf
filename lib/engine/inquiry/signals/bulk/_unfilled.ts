import type { CaseView } from '../../case-view';
import type { Bilingual, Finding } from '../../signal';

/** A form letter whose blanks were never filled in: nobody read it before it went out. */
export const UNFILLED: Bilingual = {
  zh: '群发模板没填完就发出来了',
  en: 'A form letter with its blanks not filled in',
};

/** `[Supplier Name]`, `{Product/Service}`, `{{first_name}}`, `<Company>`, `[公司名称]`; a field with its value after a colon is none. */
const PLACE =
  /(?:\[|\{{1,2}|<|«) ?((?=[A-Za-z\u4e00-\u9fff])[A-Za-z\u4e00-\u9fff /_'’-]{2,40})(?:\]|\}{1,2}|>|»)(?! ?[:：])/g;
/** One of these is enough. */
const SURE =
  /^(?:your|insert|enter) |\b(?:first ?|last ?|full ?)?name$|^(?:company|supplier|vendor|recipient|customer)$|^(?:您的|贵)?(?:公司名称|公司名|姓名|产品名称|产品名|供应商名称)$/i;
/** Of these it takes two. */
const LIKELY =
  /\b(?:company|product|service|supplier|vendor|buyer|recipient|customer|client|contact|quantity|qty|date|title|position|address|phone|model|industry|website)\b|数量|日期|职位|电话|规格/i;
const MOST = 3;
/** A letter's blanks stand in its first pages. */
const LONGEST = 20_000;

/** Blanks of a form letter, by part; empty when it has none. */
export function unfilledPlaces(view: CaseView): Finding[] {
  const sure: Finding[] = [];
  const likely: Finding[] = [];
  for (const { id, original } of view.buyerParts) {
    for (const match of original.slice(0, LONGEST).matchAll(PLACE)) {
      const [quote, inside = ''] = match;
      const name = inside.replace(/[_/-]/g, ' ').trim();
      // A lower-case word in angle brackets is a tag of pasted HTML, and pages write "[email protected]".
      if ((quote.startsWith('<') && /^[a-z]+$/.test(name)) || /protected|removed|hidden/i.test(name)) continue;
      const span = { part: id, start: match.index, end: match.index + quote.length, quote };
      if (SURE.test(name)) sure.push({ span, reason: UNFILLED });
      else if (LIKELY.test(name)) likely.push({ span, reason: UNFILLED });
    }
  }
  return sure.length > 0 || likely.length > 1 ? [...sure, ...likely].slice(0, MOST) : [];
}
