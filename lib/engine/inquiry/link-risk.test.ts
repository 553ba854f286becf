import { describe, expect, it } from 'vitest';
import { defaultPack } from './default-pack';
import { decodePunycode, imitates, riskOf } from './link-risk';
import { hostOf } from './links';

const options = defaultPack.signals['danger.credential-link']?.options ?? {};

function strength(href: string, text?: string): number {
  return riskOf({ href, text, host: hostOf(href) }, options)?.strength ?? 0;
}

describe('where a link goes', () => {
  it.each([
    ['another place than it shows', 'http://evil.example.org/a', 'https://www.alibaba.com/order', 1],
    ['a script', 'javascript:alert(1)', undefined, 1],
    ['a name hidden before the host', 'http://www.alibaba.com@evil.example.org/', undefined, 1],
    ['a bare number', 'http://203.0.113.7/x', undefined, 0.8],
    ['a number in one piece', 'http://3405803783/x', undefined, 0.8],
    ['a letter off', 'http://alibiba.com/', undefined, 1],
    ['digits for letters', 'http://paypa1.com/', undefined, 1],
    ['two letters for one', 'http://arnazon-shop.com/', undefined, 1],
    ['the name as a label of another domain', 'http://alibaba.com.order-page.top/', undefined, 1],
    ['the name with something added', 'http://alibaba-login.com/', undefined, 1],
    ['letters of another script', 'http://аlibaba.com/', undefined, 1],
    ['a program', 'http://example.com/files/po.exe', undefined, 0.8],
    ['a form', 'https://forms.gle/abc', undefined, 0.5],
    ['a form by path', 'https://docs.google.com/forms/d/e/x', undefined, 0.5],
    ['a free page', 'https://my-order.weebly.com/', undefined, 0.3],
    ['a short link', 'https://bit.ly/xyz', undefined, 0.35],
    ['a login page', 'https://example.com/webmail/login.php', undefined, 0.4],
  ])('%s', (_what, href, text, expected) => {
    expect(strength(href, text)).toBe(expected);
  });

  it.each([
    ['the platform', 'https://www.alibaba.com/product-detail/x.html', 'this product'],
    ['a country site of a brand', 'https://www.amazon.de/dp/1', undefined],
    ["a company's own site", 'https://www.harbour-tools.com/', 'www.harbour-tools.com'],
    ['another page of what it shows', 'https://shop.example.com/a', 'example.com'],
    ['shared pictures', 'https://docs.google.com/document/d/1', undefined],
    ['words as text', 'https://example.com/a', 'our drawing'],
  ])('nothing about %s', (_what, href, text) => {
    expect(strength(href, text)).toBe(0);
  });
});

it.each([
  ['xn--mnchen-3ya', 'münchen'],
  ['xn--e1afmkfd', 'пример'],
  ['plain', 'plain'],
  ['xn--!!', 'xn--!!'],
])('reads punycode %s', (label, plain) => {
  expect(decodePunycode(label)).toBe(plain);
});

it('takes a short name only as a word of its own', () => {
  expect(imitates('tesco-orders.com', new Set(['tesco']), 4)).toBe('tesco');
  expect(imitates('protescom.com', new Set(['tesco']), 4)).toBeNull();
});
