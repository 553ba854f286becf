import type { PageState } from '../snapshots/page';
import type { ReadContext } from './adapter';
import { query, queryAll } from './locate';

/** Risk control (seller-pages.md §1.3). The node may be there unseen: only a visible one counts. */
const RISK =
  '#baxia-dialog-content, .baxia-dialog, .nc-container, #nocaptcha, iframe[src*="punish"], iframe[src*="x5sec"]';
const RISK_WORDS = /验证码|滑块|安全验证|请完成验证|操作过于频繁/;
const DIALOGS = '[role="dialog"], .next-dialog, .im-next-dialog';
/** The chat's own loading mask is a modal dialog too and no risk (§1.3, AAR). */
const LOADING_MASK = '.aocn-loading-mask';
/** §1.2 */
const LOGIN =
  'input[type="password"], #fm-login-id, #alibaba-login-iframe, iframe[src*="passport.alibaba.com/mini_login"], iframe[src*="login.alibaba.com"]';
const LOGIN_WORDS = /未登录|请先?登录|You have not signed in/i;
/** The bar stays in the page while collapsed; real only above this height in CSS pixels (§2.1). */
const COLLAPSED = 5;
/** A blank shell holds fewer characters than this (§2.1). */
const SHELL_TEXT = 130;

/**
 * Where the page stands. `anchored` tells whether the page's own anchor is visible; it is asked last, as an overlay or a
 * lost connection matters more.
 */
export function pageState(context: ReadContext, anchored: () => boolean): PageState {
  if (underRiskCheck(context)) return 'risk-check';
  if (isAnyVisible(context, LOGIN)) return 'logged-out';
  if (isDisconnected(context)) return 'disconnected';
  if (isAnyVisible(context, LOADING_MASK)) return 'loading';
  return anchored() ? 'ok' : withoutAnchor(context);
}

/** True when any of the elements is shown. */
export function isAnyVisible({ document, isVisible }: ReadContext, css: string): boolean {
  return queryAll(document, css).some((element) => isVisible(element));
}

function underRiskCheck(context: ReadContext): boolean {
  const { document, url, isVisible } = context;
  if (url.pathname.includes('/_____tmd_____/') || url.searchParams.get('action') === 'captcha') return true;
  if (isAnyVisible(context, RISK)) return true;
  // Overlays of this widget family hang near the body; looking for the class part everywhere would cost every read.
  for (const child of document.body?.children ?? []) {
    for (const element of [child, child.firstElementChild]) {
      if (element && /\bbaxia/.test(element.className) && isVisible(element)) return true;
    }
  }
  return queryAll(document, DIALOGS).some(
    (dialog) =>
      !dialog.matches(LOADING_MASK) &&
      dialog.textContent.length < 600 &&
      RISK_WORDS.test(dialog.textContent) &&
      isVisible(dialog),
  );
}

function isDisconnected({ document, isVisible, height }: ReadContext): boolean {
  const bar = query(document, '.connection-status-container');
  if (!bar || !query(bar, '.status-tip') || !isVisible(bar)) return false;
  return (height ? height(bar) : bar.getBoundingClientRect().height) > COLLAPSED;
}

/** A blank shell is still loading; a page full of text without its anchor has changed. */
function withoutAnchor({ document }: ReadContext): PageState {
  let text = '';
  for (const child of document.body?.children ?? []) {
    if (!/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(child.tagName)) text += child.textContent.trim();
    if (text.length > 20_000) break;
  }
  if (text.length < 5_000 && LOGIN_WORDS.test(text)) return 'logged-out';
  return document.readyState === 'loading' || text.length < SHELL_TEXT ? 'loading' : 'layout-unknown';
}
