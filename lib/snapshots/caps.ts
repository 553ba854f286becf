/**
 * How much one snapshot may carry. A page is hostile input: the content script cuts to these before sending (it may import
 * this file, there is no zod here), the worker refuses what is larger.
 */
export const CAPS = {
  /** Whole message, in UTF-16 units of its JSON without white space. */
  message: 4_000_000,
  /** Messages of the open conversation. */
  messages: 2_000,
  /** Rows of either list. */
  rows: 5_000,
  /** One message's text or translation. */
  text: 200_000,
  /** Names, subjects, previews, and every other line of text. */
  line: 4_000,
  /** A link's address. */
  href: 8_000,
  links: 500,
  attachments: 100,
  products: 100,
  tags: 100,
  /** Health rows of one page. */
  fields: 200,
  /** Locator levels of one field. */
  levels: 20,
} as const;
