import { describe, expect, test } from 'vitest';
import { classifySender } from './sender';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const OWN = `chrome-extension://${ID}`;
const PAGE = 'https://onetalk.alibaba.com';
const tab = { id: 3 };

/** As measured on Chromium 156 (codebases.md §3.3). */
const TABLE = [
  ['content script, top frame', { id: ID, origin: PAGE, url: `${PAGE}/x`, tab, frameId: 0 }, 'seller-page'],
  ['content script, iframe', { id: ID, origin: PAGE, url: `${PAGE}/y`, tab, frameId: 4 }, 'seller-page'],
  ['content script, srcdoc frame', { id: ID, origin: PAGE, url: 'about:srcdoc', tab, frameId: 5 }, 'seller-page'],
  ['side panel', { id: ID, origin: OWN, url: `${OWN}/sidepanel.html` }, 'extension-page'],
  ['popup opened as a tab', { id: ID, origin: OWN, url: `${OWN}/popup.html`, tab, frameId: 0 }, 'extension-page'],
  ['another extension', { id: 'ponmlkjihgfedcbaponmlkjihgfedcba', origin: OWN }, null],
  ['another extension’s page', { id: ID, origin: 'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba' }, null],
  ['a web page elsewhere', { id: ID, origin: 'https://example.com', tab }, null],
  ['a host that only looks like ours', { id: ID, origin: 'https://onetalk.alibaba.com.example.com', tab }, null],
  ['the backend without TLS', { id: ID, origin: 'http://onetalk.alibaba.com', tab }, null],
  ['the backend’s buyer site', { id: ID, origin: 'https://www.alibaba.com', tab }, null],
  ['a seller origin without a tab', { id: ID, origin: PAGE }, null],
  ['a sandboxed frame', { id: ID, origin: 'null', url: `${PAGE}/x`, tab }, null],
  ['no origin', { id: ID, url: `${OWN}/sidepanel.html` }, null],
  ['no id', { origin: OWN }, null],
] as const;

describe('classifySender', () => {
  test.each(TABLE)('%s', (_what, sender, expected) => {
    expect(classifySender(sender, ID, OWN)).toBe(expected);
  });
});
