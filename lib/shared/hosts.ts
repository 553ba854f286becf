/**
 * The seller backend's hosts (seller-pages.md §1.1). One list serves the manifest, the sender check in
 * `lib/messages/sender.ts` and page detection, so that they cannot drift apart.
 */
export const SELLER_HOSTS = [
  'onetalk.alibaba.com',
  'message.alibaba.com',
  'i.alibaba.com',
  'hzmy.alibaba.com',
  'alicrm.alibaba.com',
  'hz-productposting.alibaba.com',
  'post.alibaba.com',
  'sourcing.alibaba.com',
  'rfqposting.alibaba.com',
] as const;

/** Manifest match patterns, https only. */
export const SELLER_MATCHES: readonly string[] = SELLER_HOSTS.map((host) => `https://${host}/*`);

/** True when `origin` (scheme + host, no path) is one of the seller backend's. */
export function isSellerOrigin(origin: string | undefined): boolean {
  return origin !== undefined && SELLER_HOSTS.some((host) => origin === `https://${host}`);
}
