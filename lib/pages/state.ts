import type { PageState } from '../snapshots/page';
import type { ReadContext } from './adapter';
import { query, queryAll } from './locate';

/*
 * These selectors are asked on every read of documents with tens of thousands of elements. An id, a class or a tag by itself
 * is answered by the browser's fast path; lists and attribute selectors are not. Hence one simple selector each.
 */

/** Risk control (seller-pages.md §1.3). The node may be there unseen: only a visible one counts. */
const RISK = ['#baxia-dialog-content', '.baxia-dialog', '.nc-container', '#nocaptcha'];
const RISK_FRAME = /punish|x5sec/;
const RISK_WORDS = /验证码|滑块|安全验证|请完成验证|操作过于频繁/;
/** §1.2 */
const LOGIN = ['#fm-login-id', '#fm-login-password', '#alibaba-login-iframe'];
const LOGIN_FRAME = /\b(?:passport|login)\.alibaba\.com/;
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
  const frames = visible(context, 'iframe').map((frame) => frame.getAttribute('src') ?? '');
  if (underRiskCheck(context, frames)) return 'risk-check';
  if (isLoggedOut(context, frames)) return 'logged-out';
  if (isDisconnected(context)) return 'disconnected';
  // The chat's own loading mask is a modal dialog too and no risk (§1.3, AAR).
  if (visible(context, '.aocn-loading-mask').length > 0) return 'loading';
  return anchored() ? 'ok' : withoutAnchor(context);
}

function visible({ document, isVisible }: ReadContext, css: string): Element[] {
  return queryAll(document, css).filter((element) => isVisible(element));
}

function underRiskCheck(context: ReadContext, frames: readonly string[]): boolean {
  const { url } = context;
  if (url.pathname.includes('/_____tmd_____/') || url.searchParams.get('action') === 'captcha') return true;
  return (
    frames.some((src) => RISK_FRAME.test(src)) ||
    RISK.some((css) => visible(context, css).length > 0) ||
    overlays(context).some((overlay) => /\bbaxia/.test(overlay.className) || isRiskDialog(overlay))
  );
}

/** Overlays hang near the body; looking for class parts and roles everywhere would cost every read. */
function overlays({ document, isVisible }: ReadContext): Element[] {
  const near = [...(document.body?.children ?? [])].flatMap((child) => [child, ...[...child.children].slice(0, 10)]);
  return near.filter(
    (element) => element.matches('[class*="baxia"], [class*="dialog"], [role="dialog"]') && isVisible(element),
  );
}

function isRiskDialog(dialog: Element): boolean {
  const text = dialog.textContent;
  return text.length < 600 && RISK_WORDS.test(text);
}

function isLoggedOut(context: ReadContext, frames: readonly string[]): boolean {
  return (
    frames.some((src) => LOGIN_FRAME.test(src)) ||
    LOGIN.some((css) => visible(context, css).length > 0) ||
    visible(context, 'input').some((input) => input.getAttribute('type') === 'password')
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
    if (text.length > 5000) break;
  }
  if (text.length < 5000 && LOGIN_WORDS.test(text)) return 'logged-out';
  return document.readyState === 'loading' || text.length < SHELL_TEXT ? 'loading' : 'layout-unknown';
}
