// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { BuyerCard } from '../snapshots/conversation';
import { contextFor, parsePage } from '@/tests/pages/fixture';
import { BUYER_FIELDS, readBuyerCard } from './buyer-card';
import { Finder, tableOf } from './locate';

const table = tableOf(BUYER_FIELDS);

function card(html: string): BuyerCard {
  const page = parsePage(`<div class="alicrm-customer-detail-card">${html}</div>`);
  return readBuyerCard(table, new Finder(table), contextFor(page, 'https://onetalk.alibaba.com/'));
}

const row = (label: string, value: string) =>
  `<div class="base-information-form-item"><div class="base-information-form-item-label">${label}</div>` +
  `<div class="base-information-form-item-content">${value}</div></div>`;

const counter = (value: string) =>
  `<div class="product-visit"><div class="indicator"><b class="count">${value}</b></div></div>`;

describe('values', () => {
  it.each([
    ['m***@example.com', { known: true, value: 'm***@example.com', level: 0 }],
    ['138****0000', { known: true, value: '138****0000', level: 0 }],
    ['***', { known: false, why: 'hidden' }],
    ['**** ****', { known: false, why: 'hidden' }],
    ['-1', { known: false, why: 'hidden' }],
    ['-', { known: false, why: 'not-shown' }],
    ['暂无', { known: false, why: 'not-shown' }],
    ['', { known: false, why: 'not-shown' }],
    ['xx', { known: true, value: 'xx', level: 0 }],
  ])('%j', (value, field) => expect(card(row('邮箱', value)).email).toEqual(field));

  it('are read by Chinese and by English labels, with or without a colon', () => {
    for (const label of ['公司名称', '公司名称：', 'Company Name', 'COMPANY NAME:', '公司\u200B名称']) {
      expect(card(row(label, 'Brisa')).company).toMatchObject({ value: 'Brisa' });
    }
  });

  it('survive a masked value of a megabyte', () => {
    expect(card(row('邮箱', `${'*'.repeat(1_000_000)}a`)).email.known).toBe(true);
  });
});

describe('counters', () => {
  it.each([
    ['0', { known: true, value: 0, level: 0 }],
    ['1,037', { known: true, value: 1037, level: 0 }],
    ['-1', { known: false, why: 'hidden' }],
    ['***', { known: false, why: 'hidden' }],
    ['--', { known: false, why: 'not-shown' }],
    ['12+', { known: false, why: 'ambiguous' }],
    ['1.5', { known: false, why: 'ambiguous' }],
    ['many', { known: false, why: 'ambiguous' }],
  ])('%j', (value, field) => expect(card(counter(value)).productViews).toEqual(field));

  const flow = (...lines: string[]) => card(lines.map((line) => `<p>${line}</p>`).join(''));

  it('are read from the text flow, where each number stands before its label', () => {
    const { productViews, validInquiries } = flow('客户行为数据', '37', '产品浏览数', '-1', '有效询盘');
    expect(productViews).toEqual({ known: true, value: 37, level: 2 });
    expect(validInquiries).toEqual({ known: false, why: 'hidden' });
  });

  it('do not take a neighbour’s number where labels come first', () => {
    const { productViews, validInquiries, loginDays } = flow(
      'Product Views',
      '37',
      'Valid Inquiries',
      '4',
      'Login Days',
      '12',
    );
    expect([productViews.known, validInquiries.known, loginDays.known]).toEqual([false, false, false]);
  });
});

describe('customer id', () => {
  const id = '0123456789abcdef0123456789abcdef';
  const link = (query: string) => `<a href="https://alicrm.alibaba.com/crmpage/x.htm?${query}">x</a>`;

  it('is the one of the panel’s links', () => {
    expect(card(link(`customerId=${id}&spm=a`)).customerId).toEqual({ known: true, value: id, level: 0 });
    expect(card(link(`customerId=${id}`) + link(`customerId=${id.toUpperCase()}`)).customerId).toMatchObject({
      value: id,
    });
  });

  it('is unknown when two links contradict each other or the id is none', () => {
    expect(card(link(`customerId=${id}`) + link(`customerId=${'f'.repeat(32)}`)).customerId).toEqual({
      known: false,
      why: 'ambiguous',
    });
    for (const wrong of ['abc', `${id}0`, '']) expect(card(link(`customerId=${wrong}`)).customerId.known).toBe(false);
  });
});

describe('icons', () => {
  const icon = (attributes: string) => card(`<span class="icon-content"><img ${attributes}></span>`);

  it('tell the blue label by their words or file', () => {
    expect(icon('alt="蓝标"').blueLabel).toMatchObject({ value: true });
    expect(icon('src="https://img.alicdn.com/blue-label.png"').blueLabel).toMatchObject({ value: true });
  });

  it('never tell that there is none', () => {
    expect(icon('alt="L2"').blueLabel).toEqual({ known: false, why: 'not-shown' });
    expect(icon('alt="L2"').level).toMatchObject({ value: 'L2' });
    expect(icon('src="x.png"').level.known).toBe(false);
  });
});

describe('panels', () => {
  const read = (html: string) => {
    const page = parsePage(html);
    return readBuyerCard(table, new Finder(table), contextFor(page, 'https://onetalk.alibaba.com/'));
  };
  const panel = (name: string, style = '') =>
    `<div class="alicrm-customer-detail-card" style="${style}"><a class="name-text">${name}</a></div>`;

  it('hidden ones do not count, two visible ones contradict each other', () => {
    expect(read(panel('Old', 'display: none') + panel('New')).name).toMatchObject({ value: 'New' });
    expect(read(panel('A') + panel('B')).name).toEqual({ known: false, why: 'ambiguous' });
    expect(read('').name).toEqual({ known: false, why: 'not-shown' });
  });

  it('sees a changed link or icon though the text is the same', () => {
    const page = parsePage('<div class="im-alicrm-box"><a href="?customerId=1">x</a></div>');
    const at = () =>
      readBuyerCard(table, new Finder(table), contextFor(page, 'https://onetalk.alibaba.com/')).customerId;
    expect(at().known).toBe(false);
    page.querySelector('a')?.setAttribute('href', `?customerId=${'a'.repeat(32)}`);
    expect(at()).toMatchObject({ value: 'a'.repeat(32) });
  });
});
