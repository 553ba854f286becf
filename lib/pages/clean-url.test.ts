import { describe, expect, it } from 'vitest';
import { cleanHref, cleanUrl } from './clean-url';

describe('cleanUrl', () => {
  it('keeps what says which place this is', () => {
    const url = 'https://message.alibaba.com/message/maDetail.htm?imInquiryId=1000000001';
    expect(cleanUrl(new URL(`${url}&spm=a1.b2&chatToken=s`))).toBe(url);
    expect(cleanUrl(new URL('https://message.alibaba.com/message/default.htm?x=1#feedback/all'))).toBe(
      'https://message.alibaba.com/message/default.htm#feedback/all',
    );
  });

  it.each(['chatToken', 'activeAccountId', 'activeAccountIdEncrypt', 'spm', '_tb_token_', 'somethingNew'])(
    'drops %s',
    (name) => {
      const url = new URL(`https://onetalk.alibaba.com/message/weblitePWA.htm?${name}=value&from=menu#/`);
      expect(cleanUrl(url)).toBe('https://onetalk.alibaba.com/message/weblitePWA.htm?from=menu#/');
    },
  );

  it('drops a hash that carries more than a route', () => {
    expect(cleanUrl(new URL('https://onetalk.alibaba.com/a#/?token=s'))).toBe('https://onetalk.alibaba.com/a');
  });
});

describe('cleanHref', () => {
  it('leaves foreign addresses alone: where they lead is the evidence', () => {
    const href = 'https://aliibaba-login.example/x?token=1&sign=2#t';
    expect(cleanHref(href)).toBe(href);
    expect(cleanHref('//pans.example/list?token=1')).toBe('https://pans.example/list?token=1');
    expect(cleanHref('https://alibaba.com.evil.example/?token=1')).toBe('https://alibaba.com.evil.example/?token=1');
  });

  it('takes tokens from the platform’s own addresses', () => {
    expect(cleanHref('https://onetalk.alibaba.com/c?chatToken=s&activeAccountIdEncrypt=e&id=5&spm=a.b')).toBe(
      'https://onetalk.alibaba.com/c?id=5',
    );
  });

  it.each(['', ' ', '#', '#top', 'javascript:void(0)', 'JavaScript:;'])('%j is no address', (href) => {
    expect(cleanHref(href)).toBeNull();
  });

  it('survives what is no URL', () => {
    expect(cleanHref('http://[bad?x=1')).toBe('http://[bad?x=1');
    expect(cleanHref('mailto:a@b.example')).toBe('mailto:a@b.example');
  });
});
