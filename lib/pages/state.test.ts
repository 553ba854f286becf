// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { contextFor, parsePage } from '@/tests/pages/fixture';
import { pageState } from './state';

const FULL = `<main>${'Words of a page that has come up in full. '.repeat(5)}</main>`;

function state(html: string, { anchored = true, url = 'https://onetalk.alibaba.com/message/weblitePWA.htm#/' } = {}) {
  return pageState(contextFor(parsePage(html), url), () => anchored);
}

describe('risk check', () => {
  it.each([
    '<iframe id="baxia-dialog-content"></iframe>',
    '<div class="baxia-dialog"></div>',
    '<div><div class="x-baxia-mask"></div></div>',
    '<div class="nc-container"></div>',
    '<div id="nocaptcha"></div>',
    '<p><iframe src="https://x.alibaba.com/punish?x5secdata=1"></iframe></p>',
    '<div role="dialog">请完成验证</div>',
  ])('%s', (html) => {
    expect(state(FULL + html)).toBe('risk-check');
    expect(state(`${FULL}<section hidden>${html}</section>`)).toBe('ok');
  });

  it('by address', () => {
    expect(state(FULL, { url: 'https://message.alibaba.com/_____tmd_____/page' })).toBe('risk-check');
    expect(state(FULL, { url: 'https://message.alibaba.com/x?action=captcha' })).toBe('risk-check');
  });

  it('is not the chat’s own loading mask, nor what a buyer writes', () => {
    expect(state(`${FULL}<div class="aocn-mask aocn-loading-mask" role="dialog" aria-modal="true"></div>`)).toBe(
      'loading',
    );
    expect(state(`${FULL}<main><div><div class="session-rich-content">请完成验证 验证码</div></div></main>`)).toBe(
      'ok',
    );
  });

  it('goes before everything else', () => {
    const html = '<div class="nc-container"></div><input type="password"><div class="aocn-loading-mask"></div>';
    expect(state(html, { anchored: false })).toBe('risk-check');
  });
});

describe('signed out', () => {
  it.each([
    '<input type="password">',
    '<input id="fm-login-id">',
    '<iframe id="alibaba-login-iframe"></iframe>',
    '<iframe src="https://passport.alibaba.com/mini_login.htm?lang=zh"></iframe>',
  ])('%s', (html) => {
    expect(state(html)).toBe('logged-out');
    expect(state(`<div style="display: none">${html}</div>`)).toBe('ok');
  });

  it('by words only where the page itself is missing', () => {
    expect(state('<p>您还未登录，请先登录</p>', { anchored: false })).toBe('logged-out');
    expect(state('<p>请先登录</p>')).toBe('ok');
  });
});

describe('disconnected', () => {
  const bar = (height: number) =>
    `<div class="connection-status-container" style="height: ${height}px"><i class="status-tip">网络连接已经断开</i></div>`;

  it('only while the bar is taller than five pixels', () => {
    expect(state(bar(32) + FULL)).toBe('disconnected');
    expect(state(bar(0) + FULL)).toBe('ok');
    expect(state(bar(5) + FULL)).toBe('ok');
    expect(state(`<div class="connection-status-container"></div>${FULL}`)).toBe('ok');
  });
});

describe('without its anchor', () => {
  it('a blank shell is loading, a page full of words has changed', () => {
    expect(state('<div id="root"></div>', { anchored: false })).toBe('loading');
    expect(state(`<script>${'x'.repeat(500)}</script>`, { anchored: false })).toBe('loading');
    expect(state(FULL, { anchored: false })).toBe('layout-unknown');
  });
});
