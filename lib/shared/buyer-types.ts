/** Who buys (rulebook §3, 000 and 002), in the order of the sources. */
export const BUYER_TYPES = [
  'importer',
  'wholesaler',
  'distributor',
  'manufacturer',
  'agent',
  'retailer',
  'mail-order',
  'e-commerce',
  'consumer',
] as const;
export type BuyerTypeId = (typeof BUYER_TYPES)[number];
