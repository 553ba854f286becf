// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { fixturesOf, parsePage } from '@/tests/pages/fixture';
import { censor } from './censor';

function censored(html: string, words: string[] = []): string {
  return censor(parsePage(html).body, new Set(words));
}

describe('censor', () => {
  it('keeps structure and class names', () => {
    const text = censored('<div class="content-header" role="banner"><b class="name">Maria</b></div>');
    expect(text).toContain('<div class="content-header" role="banner">');
    expect(text).toContain('<b class="name">');
  });

  it('masks words, names and numbers but keeps their shape', () => {
    const text = censored('<p>Maria Lopez, 2026-09-21: ¿Cuánto? 墨西哥</p>');
    expect(text).toContain('xxxxx xxxxx, 0000-00-00: ¿xxxxxx? 字字字');
  });

  it('keeps only the words of the interface it is told', () => {
    const text = censored('<dt>公司名称</dt><dd>公司秘密</dd>', ['公司名称']);
    expect(text).toContain('公司名称');
    expect(text).not.toContain('秘密');
  });

  it('keeps the names of data attributes and what locators look for, not their values', () => {
    const html =
      '<a href="https://x.example/maDetail.htm?imInquiryId=778&token=abc" data-name="Maria" title="Maria" onclick="go()">x</a>' +
      `<div data-expinfo='{"messageType":50,"secret":"Maria"}' data-query='{"fileName":"Maria.pdf"}'></div>`;
    const text = censored(html);
    expect(text).toContain('href="maDetail.htm?imInquiryId=0"');
    expect(text).toContain('data-name=""');
    expect(text).toContain('messageType&quot;:50');
    expect(text).toContain('data-query="fileName"');
    expect(text).not.toMatch(/Maria|778|abc|onclick|title/);
  });

  it('leaves out scripts, styles and hidden inputs', () => {
    const text = censored(
      '<script>secret()</script><style>.a{}</style><input type="hidden" value="tok"><input value="typed">',
    );
    expect(text).not.toMatch(/secret|\.a|tok|typed|hidden/);
  });

  it('shows no word of any saved page', () => {
    const words = /Maria|Lopez|Lena|Brandt|Ivan|brisa|nordkueche|0123456789abcdef|lunch|饭盒|墨西哥/;
    for (const { html } of fixturesOf('one-talk'))
      expect(words.exec(censor(parsePage(html).body))?.[0]).toBeUndefined();
  });
});
