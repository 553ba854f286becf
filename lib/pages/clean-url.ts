/**
 * The only query names that say which place a page is (seller-pages.md §1.5). Everything else is dropped: `chatToken` is a
 * secret, `activeAccountId*` and other encrypted ids are handles, `spm` is tracking (§2.1). An allow-list, so that a token
 * with a new name cannot slip through.
 */
const PLACE_PARAMS = [
  'imInquiryId',
  'itemId',
  'customerId',
  'p',
  'page',
  'SearchText',
  'pubType',
  'pubAction',
  'isGray',
  'from',
  'hideMenu',
];

/** Link back to this place without tokens or tracking: host, path, the parameters above, and a plain hash route. */
export function cleanUrl(url: URL): string {
  const kept = new URLSearchParams();
  for (const name of PLACE_PARAMS) {
    const value = url.searchParams.get(name);
    if (value !== null && value.length <= 100) kept.set(name, value);
  }
  const search = kept.size > 0 ? `?${kept}` : '';
  const hash = /^#[\w/-]{0,100}$/.test(url.hash) ? url.hash : '';
  return `${url.origin}${url.pathname.slice(0, 300)}${search}${hash}`;
}

/** Names of query values that are secrets, handles or tracking on the platform's own addresses (seller-pages.md §2.1). */
const SECRET = /token|encrypt|secret|sign|csrf|session|accountid|aliid|loginid|^spm$|tracelog|^scm$|^sec/i;
const PLATFORM = /(?:^|\.)(?:alibaba|aliexpress|alicdn|aliimg|taobao|1688|dingtalk|aliyun|aliyuncs)\.com$/;

/**
 * A link in a message as evidence: foreign addresses stay as they are (where they lead is the point), addresses of the
 * platform lose their tokens.
 *
 * @returns null for what is no address (`#`, the `javascript:` of a button).
 */
export function cleanHref(href: string): string | null {
  const text = href.trim();
  if (text === '' || text.startsWith('#') || /^javascript:/i.test(text)) return null;
  const absolute = text.startsWith('//') ? `https:${text}` : text;
  if (!absolute.includes('?') || !URL.canParse(absolute)) return absolute;
  const url = new URL(absolute);
  if (!PLATFORM.test(url.hostname)) return absolute;
  for (const name of [...url.searchParams.keys()]) {
    if (SECRET.test(name)) url.searchParams.delete(name);
  }
  return url.href;
}
