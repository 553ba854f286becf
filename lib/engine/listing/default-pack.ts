import { parseListingPack, type ListingPack } from './pack';
import json from './rule-pack.json';

/** The pack that ships (`rule-pack.json`), checked when loaded. */
export const defaultListingPack: ListingPack = parseListingPack(json);
