/** Pages that one content script serves: match patterns as in the manifest. */
export interface Family {
  matches: readonly string[];
  excludeMatches: readonly string[];
}

const MESSAGE = 'https://message.alibaba.com/message/';
/** With the older form of the link (seller-pages.md §3.1). */
const DETAIL = [`${MESSAGE}maDetail.htm*`, `${MESSAGE}default.htm?*imInquiryId=*`];
const LIST = [`${MESSAGE}default.htm*`];

/*
 * Each page loads one script, with what is needed there and nothing else; every address of the seller backend belongs to
 * exactly one family (families.test.ts). An adapter that reads a lot gets a family and an entry point of its own; all others
 * are found by `registry.ts`, which also holds their family. One constant each: a script carries its own patterns only.
 */

export const ONE_TALK_PAGES: Family = { matches: ['https://onetalk.alibaba.com/*'], excludeMatches: [] };
export const INQUIRY_DETAIL_PAGES: Family = { matches: DETAIL, excludeMatches: [] };
export const INQUIRY_LIST_PAGES: Family = { matches: LIST, excludeMatches: DETAIL };

/**
 * Whether an address is one of the family's. Asked by each script before it does anything: a script started by hand after an
 * update comes into every frame of its tab, and one frame must never have two.
 */
export function isOf({ matches, excludeMatches }: Family, url: string): boolean {
  const covers = (pattern: string): boolean =>
    new RegExp(`^${pattern.replace(/[.?]/g, '\\$&').replaceAll('*', '.*')}$`).test(url.split('#', 1)[0] ?? '');
  return matches.some(covers) && !excludeMatches.some(covers);
}
