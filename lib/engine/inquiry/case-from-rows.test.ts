import { describe, expect, it } from 'vitest';
import type { BuyerCard, InquiryRow, MessageSeen, OpenConversation } from '../../snapshots/conversation';
import { known, unknown } from '../../snapshots/field';
import { caseFromConversation, caseFromInquiryRow } from './case-from-rows';

const NOW = Date.UTC(2026, 10, 16, 10);

const blank = unknown('not-shown');
const card: BuyerCard = {
  name: blank,
  country: blank,
  level: blank,
  blueLabel: blank,
  loginId: blank,
  customerId: blank,
  company: blank,
  website: blank,
  email: blank,
  mobile: blank,
  phone: blank,
  fax: blank,
  address: blank,
  position: blank,
  registeredAt: blank,
  productViews: blank,
  validInquiries: blank,
  repliedInquiries: blank,
  validRfqs: blank,
  loginDays: blank,
  spamInquiries: blank,
  blacklisted: blank,
  orders: blank,
  tags: blank,
};

function message(part: Partial<MessageSeen>): MessageSeen {
  return { fp: 'f', from: 'buyer', kind: 'text', text: '', at: null, links: [], attachments: [], images: 0, products: [], ...part }; // prettier-ignore
}

function conversation(part: Partial<OpenConversation>): OpenConversation {
  return {
    identity: { name: known('Ines Duarte'), customerId: blank, inquiryId: blank },
    subject: blank,
    product: blank,
    messages: [],
    moreAbove: known(false),
    buyer: card,
    composer: blank,
    ...part,
  };
}

describe('caseFromConversation', () => {
  it('leaves out what the page does not show', () => {
    expect(caseFromConversation(conversation({ identity: { name: blank, customerId: blank, inquiryId: blank } }), { now: NOW })).toEqual({
      channel: 'tm',
      text: '',
      links: [],
      attachments: [],
      images: 0,
      thread: [],
      now: NOW,
    }); // prettier-ignore
  });

  it('keeps people apart from machines: no system, no automatic reception, no message of unknown direction', () => {
    const { thread } = caseFromConversation(
      conversation({
        messages: [
          message({ text: 'Price of the mug?', at: 5 }),
          message({ from: 'us', text: 'Welcome, we answer soon', automatic: true }),
          message({ from: 'system', kind: 'system', text: 'Order reminder' }),
          message({ from: 'unknown', text: 'who is this' }),
          message({ from: 'us', text: 'Which size?' }),
        ],
      }),
      { now: NOW },
    );
    expect(thread).toEqual([
      { from: 'buyer', at: 5, text: 'Price of the mug?' },
      { from: 'us', text: 'Which size?' },
    ]);
  });

  it('takes links, attachments and pictures from the buyer only', () => {
    const judged = caseFromConversation(
      conversation({
        messages: [
          message({
            links: [{ text: 'here', href: 'https://a.example' }],
            attachments: [{ name: 'po.zip' }],
            images: 2,
          }),
          message({ from: 'us', links: [{ text: 'ours', href: 'https://b.example' }], attachments: [{ name: 'pi.pdf' }], images: 1 }), // prettier-ignore
        ],
      }),
      { now: NOW },
    );
    expect(judged.links).toEqual([{ text: 'here', href: 'https://a.example' }]);
    expect(judged.attachments).toEqual([{ name: 'po.zip' }]);
    expect(judged.images).toBe(2);
  });

  it('does not call absent what may stand in messages not loaded', () => {
    const judged = caseFromConversation(
      conversation({ moreAbove: known(true), messages: [message({ text: 'hi', at: 9 })] }),
      { now: NOW },
    );
    expect(judged.images).toBeUndefined();
    expect(judged.attachments).toBeUndefined();
    expect(judged.sentAt).toBeUndefined();
  });

  it('reads the card: country to ISO, day to UTC midnight, hidden counters to null', () => {
    const { buyer } = caseFromConversation(
      conversation({
        buyer: {
          ...card,
          country: known('阿拉伯联合酋长国'),
          registeredAt: known('2024-05-01'),
          productViews: unknown('hidden'),
          orders: known(-1),
          loginDays: known(12),
          mobile: known('  '),
          phone: known('+971 4 123 4567'),
          company: known('-'),
          blueLabel: known(false),
        },
      }),
      { now: NOW },
    );
    expect(buyer).toEqual({
      name: 'Ines Duarte',
      country: 'AE',
      registeredAt: Date.UTC(2024, 4, 1),
      productViews: null,
      orders: null,
      loginDays: 12,
      phone: '+971 4 123 4567',
      blueLabel: false,
    });
  });

  it('tells inquiry from chat by the identity, unless the caller knows better', () => {
    const identity = { name: known('A'), customerId: blank, inquiryId: known('900001') };
    expect(caseFromConversation(conversation({ identity }), { now: NOW }).channel).toBe('inquiry');
    expect(caseFromConversation(conversation({ identity }), { now: NOW, channel: 'rfq' }).channel).toBe('rfq');
  });

  it('takes the quantity from the buyer’s own card, never from ours', () => {
    const ours = message({
      from: 'us',
      kind: 'product-card',
      products: [{ name: 'Tea set', quantity: '9 Piece/Pieces' }],
    });
    const theirs = message({ kind: 'product-card', products: [{ name: 'Mug', quantity: '500 Piece/Pieces' }] });
    expect(caseFromConversation(conversation({ messages: [ours] }), { now: NOW }).quantity).toBeUndefined();
    expect(caseFromConversation(conversation({ messages: [ours, theirs] }), { now: NOW }).quantity).toBe(
      '500 Piece/Pieces',
    );
  });

  it('takes the product from the page first, then from the buyer’s own card, never from ours', () => {
    const ours = message({ from: 'us', kind: 'product-card', products: [{ name: 'Tea set' }] });
    const theirs = message({ kind: 'product-card', products: [{ id: '1' }, { name: 'Enamel mug' }] });
    expect(caseFromConversation(conversation({ messages: [ours] }), { now: NOW }).product).toBeUndefined();
    expect(caseFromConversation(conversation({ messages: [ours, theirs] }), { now: NOW }).product).toBe('Enamel mug');
    const tied = conversation({ messages: [theirs], product: known({ name: 'Picnic basket' }) });
    expect(caseFromConversation(tied, { now: NOW }).product).toBe('Picnic basket');
  });

  it('drops subjects the platform writes itself', () => {
    expect(
      caseFromConversation(conversation({ subject: known('Inquiry from TM') }), { now: NOW }).subject,
    ).toBeUndefined();
    expect(caseFromConversation(conversation({ subject: known('Enamel mugs') }), { now: NOW }).subject).toBe(
      'Enamel mugs',
    );
  });
});

describe('caseFromInquiryRow', () => {
  const row: InquiryRow = {
    key: '1',
    inquiryId: '1',
    number: blank,
    subject: known('Quote for enamel mugs'),
    preview: known('Do you have blue ones?'),
    name: known('Ola Nowak'),
    country: known('Poland'),
    product: known({ name: 'Enamel mug' }),
    createdAt: known('2026-11-10 08:30'),
    updatedAt: blank,
    owner: blank,
    status: blank,
    unread: blank,
    tm: blank,
  };

  it('takes the preview for the buyer’s words only while the row is unread', () => {
    expect(caseFromInquiryRow(row, { now: NOW }).text).toBe('');
    expect(caseFromInquiryRow({ ...row, unread: known(true) }, { now: NOW }).text).toBe('Do you have blue ones?');
    expect(caseFromInquiryRow({ ...row, status: known('新询盘') }, { now: NOW }).text).toBe('Do you have blue ones?');
    expect(caseFromInquiryRow({ ...row, unread: known(true), preview: known('[信息]') }, { now: NOW }).text).toBe('');
  });

  it('reads name, country, product and moment', () => {
    expect(caseFromInquiryRow(row, { now: NOW, ourProducts: ['mug'] })).toMatchObject({
      channel: 'inquiry',
      subject: 'Quote for enamel mugs',
      product: 'Enamel mug',
      buyer: { name: 'Ola Nowak', country: 'PL' },
      // printed in the browser's zone, here Asia/Shanghai
      sentAt: Date.UTC(2026, 10, 10, 0, 30),
      ourProducts: ['mug'],
    });
  });

  it('makes no hour out of a bare day and no country out of anything else', () => {
    const judged = caseFromInquiryRow({ ...row, createdAt: known('2026-11-10'), country: known('Atlantis'), name: blank }, { now: NOW }); // prettier-ignore
    expect(judged).not.toHaveProperty('sentAt');
    expect(judged).not.toHaveProperty('buyer');
    expect(caseFromInquiryRow({ ...row, tm: known(true) }, { now: NOW }).channel).toBe('tm');
  });
});
