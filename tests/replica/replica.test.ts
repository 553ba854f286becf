import { describe, expect, it } from 'vitest';
import { momentToMs } from './data/compose';
import { DEMO_LANGUAGES, type ReplicaConversation } from './data/types';
import { demoData, OUR_PRODUCTS, RULE_IDS } from './data';
import { LONG_THREAD_LENGTH } from './data/long-thread';
import { fromInquiryLines } from './from-inquiries';
import { placeOf, PLACES, REPLICA_HOSTS } from './places';
import { bundleReplica } from './serve';
import { toCase } from './to-case';

const NOW = Date.parse('2026-11-22T03:00:00Z');
const data = demoData(NOW);
const everything = [...data.conversations, ...data.inquiries];

/** Host names that belong to nobody (RFC 2606, RFC 6761), and the numbers kept for documentation (RFC 5737). */
const RESERVED = /(?:^|\.)(?:example|test|invalid)$|^203\.0\.113\.\d+$/;
/** Free mail is part of the picture, but only masked, so that it is nobody's. */
const MASKED_FREE_MAIL = /^[a-z]?\*\*\*@(?:gmail|yahoo|outlook|hotmail)\.com$/;

function addressesOf(conversation: ReplicaConversation): string[] {
  const words = [conversation.buyer.website ?? '', conversation.buyer.email ?? ''];
  for (const message of conversation.messages) words.push(message.text, ...(message.card ?? []));
  return words.flatMap((text) => text.match(/[\w*.+-]+@[\w.-]+\w|https?:\/\/[^\s<>"']+/g) ?? []);
}

function hostOf(address: string): string {
  return address.includes('://') ? new URL(address).hostname : (address.split('@')[1] ?? '');
}

describe('demo data', () => {
  it('has at least 64 conversations, 44 of them in OneTalk and 20 inquiries', () => {
    expect(data.conversations.length).toBeGreaterThanOrEqual(44);
    expect(data.inquiries.length).toBeGreaterThanOrEqual(20);
    expect(everything.length).toBeGreaterThanOrEqual(64);
  });

  it.each(['id', 'customerId', 'inquiryId', 'accountId', 'number'] as const)(
    'gives every conversation its own %s',
    (key) => {
      expect(new Set(everything.map((each) => each[key])).size).toBe(everything.length);
    },
  );

  it('has customerIds of 32 hex digits and inquiry ids of digits, the same whenever it is laid out', () => {
    for (const each of everything) {
      expect(each.customerId).toMatch(/^[0-9a-f]{32}$/);
      expect(each.inquiryId).toMatch(/^[1-9]\d{11}$/);
    }
    const later = demoData(NOW + 86_400_000);
    expect(later.conversations.map((each) => each.customerId)).toEqual(
      data.conversations.map((each) => each.customerId),
    );
  });

  it('is written in every language buyers write in', () => {
    expect(new Set(everything.map((each) => each.lang))).toEqual(new Set(DEMO_LANGUAGES));
  });

  it('illustrates every row of the rulebook and names no other', () => {
    expect(new Set(everything.flatMap((each) => each.shows))).toEqual(new Set(RULE_IDS));
  });

  it('expects all four levels', () => {
    expect(new Set(everything.map((each) => each.expect?.level))).toEqual(
      new Set(['danger', 'spam', 'unsure', 'genuine']),
    );
  });

  it('uses no address that could be somebody’s', () => {
    const real = everything
      .flatMap(addressesOf)
      .filter((address) => !RESERVED.test(hostOf(address)) && !MASKED_FREE_MAIL.test(address))
      // What a look-alike link shows is the real name; where it goes is checked below.
      .filter((address) => address !== 'https://www.alibaba.com/trade/order-check');
    expect(real).toEqual([]);
    const targets = everything.flatMap((each) => each.messages.flatMap((message) => message.links ?? []));
    expect(targets.map((link) => hostOf(link.href)).filter((host) => !RESERVED.test(host))).toEqual([]);
    expect(targets.length).toBeGreaterThan(0);
  });

  it('lies in the past, in order, at the clock times it was written for', () => {
    for (const each of everything) {
      const times = each.messages.map((message) => message.at);
      expect(Math.max(...times), each.id).toBeLessThanOrEqual(NOW);
      expect(times, each.id).toEqual([...times].sort((a, b) => a - b));
    }
    const atNight = everything.find((each) => each.id === 'german-at-night')?.messages[0];
    expect(atNight?.at).toBe(Date.parse('2026-11-20T08:41:00+08:00'));
  });

  it('has two buyers of one name who are two customers, and names with invisible characters', () => {
    const namesakes = everything.filter((each) => each.buyer.name === 'Ahmed Hassan');
    expect(new Set(namesakes.map((each) => each.customerId)).size).toBe(2);
    expect(everything.some((each) => each.buyer.name.includes('\u200b'))).toBe(true);
  });

  it('has one thread of 500 messages and one whose counters are all hidden', () => {
    expect(data.conversations.map((each) => each.messages.length)).toContain(LONG_THREAD_LENGTH);
    const hidden = everything.find((each) => each.id === 'yuki-hidden-counters');
    expect(new Set(Object.values(hidden?.buyer.counters ?? {}))).toEqual(new Set([-1]));
  });

  it('becomes a case of the engine, hidden counters null and what no page shows left out', () => {
    const hidden = everything.find((each) => each.id === 'yuki-hidden-counters');
    const peer = everything.find((each) => each.id === 'prefix-mismatch');
    if (!hidden || !peer) throw new Error('conversations missing');
    expect(toCase(hidden, NOW).buyer).toMatchObject({ productViews: null, registeredAt: undefined });
    expect(toCase(peer, NOW).ipCountry).toBeUndefined();
    expect(toCase(peer, NOW, true).ipCountry).toBe('CN');
    expect(OUR_PRODUCTS.length).toBeGreaterThan(16);
  });
});

describe('moments', () => {
  it('are days back and the clock in China, whatever the zone here', () => {
    expect(momentToMs([0, '08:30:15'], NOW)).toBe(Date.parse('2026-11-22T08:30:15+08:00'));
    expect(momentToMs([1, '23:00'], Date.parse('2026-11-21T17:00:00Z'))).toBe(Date.parse('2026-11-21T23:00:00+08:00'));
  });
});

describe('places', () => {
  it.each(Object.entries(PLACES))('finds %s by its address', (place, address) => {
    expect(placeOf(new URL(address))).toBe(place);
  });

  it.each([
    ['https://alicrm.alibaba.com/#my-customer', 'crmMine'],
    ['https://hz-productposting.alibaba.com/product/products_manage.htm', 'productList'],
    ['https://sourcing.alibaba.com/rfq_search_list.htm?searchText=cup', 'rfqList'],
    ['https://message.alibaba.com/message/other.htm', null],
  ])('knows older addresses: %s', (address, place) => {
    expect(placeOf(new URL(address))).toBe(place);
  });
});

describe('bundle', () => {
  it('holds the app and a page for each documented host, and fetches nothing from elsewhere', async () => {
    const bundle = await bundleReplica();
    for (const host of REPLICA_HOSTS) {
      const page = [...bundle].find(([address]) => address.startsWith(`https://${host}/`));
      expect(page?.[1], host).toContain('<div id="root">');
    }
    expect(bundle.get('/__replica/app.js')).toContain('message-item-wrapper');
    const style = bundle.get('/__replica/app.css') ?? '';
    expect(style).toContain('data-r~=');
    expect(style).not.toMatch(/url\(|@import/);
  });
});

describe('fromInquiryLines', () => {
  const rows = [
    { id: 'a-1', text: 'Please open it', subject: 'PO 17', from: 'Ann Lee <ann@shop.test>', attachments: ['PO.rar'] },
    { id: 'a-2', text: 'see list', urls: ['http://list.test/x'], date: '2026-01-02' },
    {
      id: 'a-3',
      text: 'Need cups',
      subject: 'Cups',
      buyer: { country: 'India', quantity: '50', buyer_name: 'R. Sen' },
    },
    { id: 'a-4', text: '', thread: [{ from: 'us', at: '2026-01-02T00:00:00Z', text: 'hello' }] },
  ];
  const read = (lines: string[]) => fromInquiryLines(lines, NOW);

  it('turns every row into a conversation and an inquiry', () => {
    const { data: made, bad } = read(rows.map((row) => JSON.stringify(row)));
    expect(bad).toEqual([]);
    expect(made.conversations.map((each) => each.id)).toEqual(['a-1', 'a-2', 'a-3', 'a-4']);
    expect(made.inquiries).toHaveLength(4);
    const [first, second, third, fourth] = made.conversations;
    expect(first?.buyer).toMatchObject({ name: 'Ann Lee', email: 'ann@shop.test' });
    expect(first?.messages.map((message) => message.kind)).toEqual(['inquiry', 'text', 'file']);
    expect(first?.messages[2]?.files?.[0]?.name).toBe('PO.rar');
    expect(second?.messages[0]?.text).toBe('see list\nhttp://list.test/x');
    expect(second?.messages[0]?.at).toBe(Date.parse('2026-01-02'));
    expect(third?.buyer).toMatchObject({ name: 'R. Sen', countryName: 'India' });
    expect(third?.messages[0]?.product).toMatchObject({ name: 'Cups', quantity: '50 Piece/Pieces' });
    expect(fourth?.messages.map((message) => message.from)).toEqual(['us']);
  });

  it('gives an id the same customerId every time', () => {
    const line = JSON.stringify(rows[0]);
    expect(read([line]).data.conversations[0]?.customerId).toBe(read(['', line]).data.conversations[0]?.customerId);
  });

  it('reports bad lines by number and goes on', () => {
    const { data: made, bad } = read([
      '{',
      '[]',
      '{"id":"x"}',
      '{"text":"x"}',
      '{"id":"y","text":"ok"}',
      '{"id":"y","text":"ok"}',
      '',
    ]);
    expect(made.conversations.map((each) => each.id)).toEqual(['y']);
    expect(bad.map((each) => each.line)).toEqual([1, 2, 3, 4, 6]);
  });
});
