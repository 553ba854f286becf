import { say, type Language, type Pair } from '../i18n/texts';
import { CHIP_TAG } from './chips';
import { NOTICE_CSS } from './chip-styles';
import { adoptStyles, drawIcon } from './styles';

/**
 * What remains when the extension is updated, reloaded or removed under an open page: the old script can no longer speak to
 * anyone (codebases.md §4 no. 6). It takes its own things away and says once what to do. It never reloads the page: a reply
 * may stand half-written in it.
 */

export const NOTICE_TAG = 'portside-notice';
/** Tells an orphan that its successor is here; dispatched by every script when it starts. */
const TAKEOVER = 'portside:takeover';
/** A successor injected on update comes within this time, and then there is nothing to say. */
const GRACE = 3000;

const UPDATED: Pair = ['侧边助手已更新，刷新本页后继续', 'Portside was updated. Refresh this page to go on using it'];
const CLOSE: Pair = ['知道了', 'Dismiss'];

/** Clears what a predecessor may have left behind, whether it is still alive enough to do so itself or not. */
export function takeOver(document: Document): void {
  document.dispatchEvent(new Event(TAKEOVER));
  for (const left of document.querySelectorAll(`${CHIP_TAG}, ${NOTICE_TAG}, portside-tip`)) left.remove();
}

/** Calls `action` when another script of ours starts in this document: there must never be two. */
export function whenReplaced(document: Document, signal: AbortSignal, action: () => void): void {
  document.addEventListener(TAKEOVER, action, { once: true, signal });
}

/** Says, after a short grace, that the page must be refreshed; not at all when a successor starts in the meantime. */
export function announceOrphan(document: Document, language: Language): void {
  let notice: HTMLElement | null = null;
  const timer = setTimeout(() => {
    notice = makeNotice(document, language);
    document.documentElement.append(notice);
  }, GRACE);
  document.addEventListener(
    TAKEOVER,
    () => {
      clearTimeout(timer);
      notice?.remove();
    },
    { once: true },
  );
}

function makeNotice(document: Document, language: Language): HTMLElement {
  const notice = document.createElement(NOTICE_TAG);
  notice.setAttribute('role', 'status');
  notice.lang = language === 'zh' ? 'zh-CN' : 'en';
  const root = notice.attachShadow({ mode: 'open' });
  adoptStyles(root, NOTICE_CSS);
  const box = document.createElement('div');
  const text = document.createElement('span');
  text.textContent = say(UPDATED, language);
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-label', say(CLOSE, language));
  button.append(drawIcon(document, 'M6 6l12 12M18 6L6 18'));
  button.addEventListener('click', () => notice.remove());
  box.append(text, button);
  root.append(box);
  return notice;
}
