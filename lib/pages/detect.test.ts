import { describe, expect, it } from 'vitest';
import { PAGE_KINDS } from '../snapshots/page';
import { SELLER_HOSTS } from '../shared/hosts';
import { findAdapter } from './detect';
import { adapters } from './registry';

const samples = adapters.flatMap((adapter) => adapter.sampleUrls.map((url) => [url, adapter.id] as const));

describe('page detection', () => {
  it('knows every kind of page but "other"', () => {
    expect(adapters.map(({ id }) => id).sort()).toEqual(PAGE_KINDS.filter((kind) => kind !== 'other').sort());
    for (const { sampleUrls } of adapters) expect(sampleUrls.length).toBeGreaterThan(0);
  });

  it.each(samples)('%s has exactly one owner, %s', (url, id) => {
    expect(adapters.filter((adapter) => adapter.matches(new URL(url))).map((adapter) => adapter.id)).toEqual([id]);
    expect(SELLER_HOSTS.some((host) => host === new URL(url).hostname)).toBe(true);
  });

  it.each([
    'https://onetalk.alibaba.com/message/alicrm.htm?clientType=nativepc',
    'https://message.alibaba.com/message/default.htm',
    'https://message.alibaba.com/message/maDetail.htm',
    'https://message.alibaba.com/message/maDetail.htm?imInquiryId=abc',
    'https://alicrm.alibaba.com/crmpage/detail.htm',
    'https://post.alibaba.com/product/other.htm',
    'https://onetalk.alibaba.com.evil.example/message/weblitePWA.htm',
    'https://www.alibaba.com/',
  ])('%s is no page of ours', (url) => {
    expect(findAdapter(new URL(url))).toBeNull();
  });

  it('does not mind tracking parameters', () => {
    for (const [url, id] of samples) {
      const tracked = new URL(url);
      tracked.searchParams.set('spm', 'a1.b2');
      expect(findAdapter(tracked)?.id).toBe(id);
    }
  });
});
