/** Where each page of the replica lives: the documented hosts and paths (seller-pages.md §1.5). */
export const PLACES = {
  oneTalk: 'https://onetalk.alibaba.com/message/weblitePWA.htm?isGray=1&from=menu&hideMenu=1#/',
  inquiryList: 'https://message.alibaba.com/message/default.htm#feedback/all',
  inquiryDetail: 'https://message.alibaba.com/message/maDetail.htm',
  home: 'https://i.alibaba.com/index.htm',
  homeOld: 'https://hzmy.alibaba.com/',
  crmPool: 'https://i.alibaba.com/hub/alicrm/public_customer',
  crmMine: 'https://i.alibaba.com/hub/alicrm/my_customer',
  crmDetail: 'https://alicrm.alibaba.com/crmpage/detail.htm',
  productList: 'https://hz-productposting.alibaba.com/product/manage_products.htm#/product/all/1-10/',
  productEditor: 'https://post.alibaba.com/product/publish.htm',
  rfqList: 'https://sourcing.alibaba.com/rfq/rfq_search_list.htm',
  rfqDetail: 'https://sourcing.alibaba.com/rfq_detail.htm',
  rfqQuote: 'https://rfqposting.alibaba.com/rfq/rfq_quotation_post.htm',
  login: 'https://login.alibaba.com/newlogin/icbuLogin.htm',
} as const;

export type Place = keyof typeof PLACES;

/** Hosts the replica answers for. Everything else is refused. */
export const REPLICA_HOSTS: readonly string[] = [...new Set(Object.values(PLACES).map((url) => new URL(url).host))];

/** The page for an address, or `null` for an address on these hosts that is none of the documented pages. */
export function placeOf(url: URL): Place | null {
  const key = `${url.host}${url.pathname}`;
  const exact = (Object.keys(PLACES) as Place[]).find((place) => {
    const own = new URL(PLACES[place]);
    return `${own.host}${own.pathname}` === key;
  });
  if (exact) return exact;
  if (url.host === 'alicrm.alibaba.com') return url.hash.includes('my-customer') ? 'crmMine' : 'crmPool';
  if (url.host === 'hzmy.alibaba.com') return 'homeOld';
  if (url.pathname.endsWith('/products_manage.htm')) return 'productList';
  if (url.pathname.endsWith('/rfq_search_list.htm')) return 'rfqList';
  if (url.pathname.endsWith('/rfq_quotation_post.htm')) return 'rfqQuote';
  return null;
}
