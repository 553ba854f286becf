import { describe, expect, it } from 'vitest';
import { aMessage } from '@/components/testing/samples';
import { defang, filesSeen, linksSeen } from './links-seen';

const one = (text: string, href: string) => linksSeen([aMessage({ links: [{ text, href }] })])[0];

describe('linksSeen', () => {
  it.each([
    ['https://www.alibaba.com/order', 'http://alibaba.evil.example/x', true],
    ['alibaba.com', 'https://alibaba.com.evil.example/', true],
    ['www.muster.example', 'https://muster.example/list', false],
    ['shop.muster.example', 'https://muster.example/', false],
    ['click here', 'https://muster.example/', false],
    ['see v2.5 below', 'https://muster.example/', false],
    ['spec.pdf', 'https://we.tl/t-1', false],
    ['catalogue 2026.pdf', 'https://drive.google.com/file/d/1', false],
    ['Jan.Braun', 'https://muster.de/', false],
    ['artwork.zip', 'https://we.tl/t-2', false],
    ['https://artwork.zip', 'https://we.tl/t-2', true],
    ['www.muster.internal', 'https://evil.example/', true],
    ['muster.co.uk/order', 'https://evil.example/', true],
  ])('%s going to %s differs: %s', (text, href, differs) => {
    expect(one(text, href)?.differs).toBe(differs);
  });

  it('does not repeat an address that is its own text', () => {
    expect(one('https://muster.example/', 'https://muster.example/')).toMatchObject({
      text: '',
      host: 'muster.example',
    });
  });

  it('names the scheme of an address without a host', () => {
    expect(one('pay', 'javascript:alert(1)')?.host).toBe('javascript:');
  });

  it('lists each address once, and none of ours', () => {
    const link = { text: 'a', href: 'https://a.example/' };
    const messages = [
      aMessage({ links: [link, link] }),
      aMessage({ from: 'us', links: [{ text: 'b', href: 'https://b.example/' }] }),
    ];
    expect(linksSeen(messages).map((line) => line.host)).toEqual(['a.example']);
  });

  it('takes linear time on a hostile text', () => {
    expect(one('a.'.repeat(500_000), 'https://muster.example/')?.host).toBe('muster.example');
  });
});

describe('filesSeen', () => {
  it('names the kind by the last ending', () => {
    const files = filesSeen([aMessage({ attachments: [{ name: 'invoice.pdf.exe' }, { name: 'README' }] })]);
    expect(files.map((file) => file.kind)).toEqual(['EXE', '']);
  });
});

describe('defang', () => {
  it('breaks every dot', () => {
    expect(defang('a.b.example')).toBe('a[.]b[.]example');
  });
});
