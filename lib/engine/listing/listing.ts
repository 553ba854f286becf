/**
 * A product listing as its editor shows it. A field left out is *unknown* (the page does not show it, or not yet); an empty
 * text or list is a field that is there and stands empty. Rules never take the one for the other.
 */
export interface Listing {
  /** The product's number; tells the listing from the shop's other ones. */
  id?: string;
  title: string;
  keywords?: readonly string[];
  /** Attribute label → value as shown; several values separated by commas or slashes. */
  attributes?: Readonly<Record<string, string>>;
  /** Labels of attributes the page marks as required. */
  requiredAttributes?: readonly string[];
  /** The category's path or leaf, e.g. `Home > Picnic Baskets`. */
  category?: string;
  /** The detail text, plain or HTML. */
  description?: string;
  /** Country or region the shop sells to: ISO-2 or name, `US`, `uk`, `Germany`. */
  market?: string;
  /** `detailShot`: whether one of the pictures shows a detail; unknown when nobody looked. */
  images?: { count: number; detailShot?: boolean };
  /** Minimum order quantity as shown, e.g. `100 pieces`. */
  moq?: string;
  /** One text per price tier, e.g. `100-499: US$ 3.20`. */
  priceTiers?: readonly string[];
  leadTime?: string;
  packing?: string;
  /** Whether it has ever been ordered. */
  sold?: boolean;
  /** Whether buyers can see it now. */
  online?: boolean;
  /** Days without exposure, click or inquiry. */
  idleDays?: number;
}

/** Where a text of the listing stands: `title`, `category`, `description`, `keywords.<i>` or `attributes.<label>`. */
export type TextField = 'title' | 'category' | 'description' | `keywords.${number}` | `attributes.${string}`;

/** The text of a field; undefined when the listing has no such field. */
export function textOf(listing: Listing, field: string): string | undefined {
  if (field === 'title' || field === 'category' || field === 'description') return listing[field];
  const dot = field.indexOf('.');
  const [part, name] = [field.slice(0, dot), field.slice(dot + 1)];
  if (part === 'keywords') return listing.keywords?.[Number(name)];
  if (part === 'attributes' && listing.attributes && Object.hasOwn(listing.attributes, name)) {
    return listing.attributes[name];
  }
  return undefined;
}

/** The same listing with another text in one field. The field must exist. */
export function withText(listing: Listing, field: string, text: string): Listing {
  if (field === 'title' || field === 'category' || field === 'description') return { ...listing, [field]: text };
  const dot = field.indexOf('.');
  const [part, name] = [field.slice(0, dot), field.slice(dot + 1)];
  if (part === 'keywords') {
    return {
      ...listing,
      keywords: (listing.keywords ?? []).map((word, index) => (index === Number(name) ? text : word)),
    };
  }
  if (part !== 'attributes') return listing;
  return {
    ...listing,
    attributes: Object.fromEntries(
      Object.entries(listing.attributes ?? {}).map(([label, value]) => [label, label === name ? text : value]),
    ),
  };
}

/** The platform's limit (365 live titles measured, none longer). */
export const TITLE_LIMIT = 128;
