import { describe, expect, it } from 'vitest';
import { viewCase } from './view';

function hrefs(text: string): string[] {
  return viewCase({ text, now: 0 }).links.map(({ href }) => href);
}

describe('addresses written out in a text', () => {
  it.each([
    ['with a scheme', 'see https://Shop.example.com/Path?Q=1.', ['https://shop.example.com/Path?Q=1']],
    ['without one', 'our site www.example.com is new', ['http://www.example.com']],
    ['bare, with a usual ending', 'visit example.com', ['http://example.com']],
    ['disarmed', 'hxxp://example.com/x', ['http://example.com/x']],
    ['full width', 'ｗｗｗ．ｅｘａｍｐｌｅ．ｃｏｍ', ['http://www.example.com']],
    ['split by an invisible character', 'exam\u200Bple.com', ['http://example.com']],
    ['by number', 'http://203.0.113.9/a', ['http://203.0.113.9/a']],
    ['with a port', 'http://example.com:8080/a', ['http://example.com:8080/a']],
    ['in Chinese text', '请看www.example.com谢谢', ['http://www.example.com']],
  ])('%s', (_what, text, expected) => {
    expect(hrefs(text)).toEqual(expected);
  });

  it.each([
    'mail lin@example.com please',
    'Harbour Co.Ltd',
    'good price.Please send it.is that ok',
    'file invoice.pdf and order.zip',
    'version 2.5.1 or 10.20',
    'e.g. this, i.e. that',
    'U.S.A.',
  ])('none in %j', (text) => {
    expect(hrefs(text)).toEqual([]);
  });

  it('knows where it stands', () => {
    const text = 'look: https://example.com/a, ok';
    const [link] = viewCase({ text, now: 0 }).links;
    expect(text.slice(link?.start, link?.end)).toBe('https://example.com/a');
    expect(link?.host).toBe('example.com');
  });

  it('reads anchors of pasted HTML with their words', () => {
    const [link] = viewCase({
      text: '<p><a class="x" href="http://evil.example/login">www.alibaba.com</a></p>',
      now: 0,
    }).links;
    expect(link).toMatchObject({ href: 'http://evil.example/login', text: 'www.alibaba.com', host: 'evil.example' });
  });

  it('ignores what we wrote ourselves', () => {
    const view = viewCase({ text: '', thread: [{ from: 'us', text: 'www.example.com' }], now: 0 });
    expect(view.links).toEqual([]);
  });

  it('stays bounded on a text of nothing but addresses', () => {
    expect(hrefs('http://a.example.com '.repeat(20_000)).length).toBe(100);
  });
});
