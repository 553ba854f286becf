import { isSellerOrigin } from '../shared/hosts';

/** Who may send a message: a content script in a seller page, or one of our own pages. */
export type SenderClass = 'seller-page' | 'extension-page';

/** The fields of `runtime.MessageSender` that the browser itself stamps. */
export interface StampedSender {
  id?: string;
  origin?: string;
  url?: string;
  tab?: { id?: number };
  frameId?: number;
}

/**
 * Classifies a sender by what the browser stamped on the message, never by what the message claims (codebases.md §3.3,
 * measured on Chromium 156): `id` must be ours; our own pages have our origin, with or without a tab; a content script has
 * the origin of its page or frame, also in a srcdoc frame, whose URL tells nothing. Everything else is `null`: refuse.
 *
 * @param ownId `runtime.id`
 * @param ownOrigin `chrome-extension://<id>`, without a slash at the end.
 */
export function classifySender(sender: StampedSender, ownId: string, ownOrigin: string): SenderClass | null {
  if (sender.id !== ownId || sender.origin === undefined) return null;
  if (sender.origin === ownOrigin) return 'extension-page';
  return isSellerOrigin(sender.origin) && sender.tab?.id !== undefined ? 'seller-page' : null;
}
