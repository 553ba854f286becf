import type { PortsideDb } from './db';
import type { BuyerRecord } from './rows';

/** By its unique key: `c:<customerId>`, or the key of the one conversation while the customer id is unknown. */
export function buyerByKey(db: PortsideDb, key: string): Promise<BuyerRecord | undefined> {
  return db.buyers.where('key').equals(key).first();
}
