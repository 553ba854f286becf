import type { Listing } from './listing';
import { TextView } from './text-view';
import { plainDetail } from './detail';

/** A listing read for the rules: each text once, on first demand. */
export interface ListingView {
  listing: Listing;
  title: TextView;
  /** Keywords that are not empty, with their place in the list. */
  keywords: readonly { index: number; view: TextView }[];
  attributes: readonly { label: string; lower: string; view: TextView }[];
  category?: TextView;
  /** The detail text without markup, offsets as in the original. */
  detail?: TextView;
}

/** Texts read lately; while somebody types, all but the title stay the same. */
const RECENT = 400;
const recent = new Map<string, TextView>();

function readOnce(text: string): TextView {
  const known = recent.get(text);
  if (known) return known;
  const view = new TextView(text);
  if (recent.size >= RECENT) {
    const oldest = recent.keys().next().value;
    if (oldest !== undefined) recent.delete(oldest);
  }
  recent.set(text, view);
  return view;
}

/** The detail is long, so the last one only. */
let lastDetail: { text: string; view: TextView } | undefined;

function detailView(text: string): TextView {
  if (lastDetail?.text !== text) lastDetail = { text, view: new TextView(plainDetail(text)) };
  return lastDetail.view;
}

/** Reads a listing; linear, keeps what it read of texts that did not change. */
export function viewListing(listing: Listing): ListingView {
  const { keywords = [], attributes = {}, category, description } = listing;
  return {
    listing,
    title: new TextView(listing.title),
    keywords: keywords.flatMap((text, index) => (text.trim() === '' ? [] : [{ index, view: readOnce(text) }])),
    attributes: Object.entries(attributes).map(([label, value]) => ({ label, lower: label.trim().toLowerCase(), view: readOnce(value) })), // prettier-ignore
    ...(category === undefined ? {} : { category: readOnce(category) }),
    ...(description === undefined ? {} : { detail: detailView(description) }),
  };
}
