import { describe, expect, it } from 'vitest';
import { PAGE_KINDS } from '../snapshots/page';
import { SELLER_HOSTS } from '../shared/hosts';
import type { PageAdapter } from './adapter';
import { findIn } from './detect';
import { INQUIRY_DETAIL_PAGES, INQUIRY_LIST_PAGES, isOf, ONE_TALK_PAGES } from './families';
import { BACKEND_PAGES, backendAdapters } from './registry';

const adapters = Object.values(
  import.meta.glob<PageAdapter>(['./adapters/*.ts', '!./adapters/*.test.ts'], { eager: true, import: 'default' }),
);
const findAdapter = findIn(adapters);
const samples = adapters.flatMap((adapter) => adapter.sampleUrls.map((url) => [url, adapter.id] as const));
const FOREIGN = [
  'https://onetalk.alibaba.com/message/alicrm.htm?clientType=nativepc',
  'https://message.alibaba.com/message/default.htm',
  'https://message.alibaba.com/message/maDetail.htm',
  'https://message.alibaba.com/message/maDetail.htm?imInquiryId=abc',
  'https://alicrm.alibaba.com/crmpage/detail.htm',
  'https://post.alibaba.com/product/other.htm',
];
const FAMILIES = {
  'one-talk': ONE_TALK_PAGES,
  'inquiry-detail': INQUIRY_DETAIL_PAGES,
  'inquiry-list': INQUIRY_LIST_PAGES,
  backend: BACKEND_PAGES,
};

function familiesOf(url: string): string[] {
  return Object.entries(FAMILIES).flatMap(([name, family]) => (isOf(family, url) ? [name] : []));
}

describe('page detection', () => {
  it('knows every kind of page but "other"', () => {
    expect(adapters.map(({ id }) => id).sort()).toEqual(PAGE_KINDS.filter((kind) => kind !== 'other').sort());
    for (const { sampleUrls } of adapters) expect(sampleUrls.length).toBeGreaterThan(0);
  });

  it.each(samples)('%s has exactly one owner, %s', (url, id) => {
    expect(adapters.filter((adapter) => adapter.matches(new URL(url))).map((adapter) => adapter.id)).toEqual([id]);
    expect(SELLER_HOSTS.some((host) => host === new URL(url).hostname)).toBe(true);
  });

  it.each([...FOREIGN, 'https://onetalk.alibaba.com.evil.example/message/weblitePWA.htm', 'https://www.alibaba.com/'])(
    '%s is no page of ours',
    (url) => {
      expect(findAdapter(new URL(url))).toBeNull();
    },
  );

  it('does not mind tracking parameters', () => {
    for (const [url, id] of samples) {
      const tracked = new URL(url);
      tracked.searchParams.set('spm', 'a1.b2');
      expect(findAdapter(tracked)?.id).toBe(id);
    }
  });
});

describe('content scripts', () => {
  it.each(samples)('%s loads one script, and that one has the adapter of %s', (url, id) => {
    const family = backendAdapters.some((adapter) => adapter.id === id) ? 'backend' : id;
    expect(familiesOf(url)).toEqual([family]);
    expect(familiesOf(`${url}/further?imageId=1`)).toHaveLength(1);
  });

  it('leave no address of the seller backend out, and none has two', () => {
    for (const host of SELLER_HOSTS) {
      for (const path of [
        '',
        'index.htm',
        'message/default.html?x=1#feedback',
        'message/maDetail.htm?a=1&imInquiryId=2',
      ])
        expect(familiesOf(`https://${host}/${path}`), `${host}/${path}`).toHaveLength(1);
    }
    for (const url of FOREIGN) expect(familiesOf(url), url).toHaveLength(1);
  });

  it('run nowhere else', () => {
    for (const url of [
      'about:blank',
      'https://www.alibaba.com/',
      'https://onetalk.alibaba.com.evil.example/message/',
      'https://evil.example/?https://onetalk.alibaba.com/',
      'http://onetalk.alibaba.com/message/',
    ])
      expect(familiesOf(url), url).toEqual([]);
  });
});
