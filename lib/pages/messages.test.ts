// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { MessageSeen } from '../snapshots/conversation';
import { contextFor, parsePage } from '@/tests/pages/fixture';
import { Finder, tableOf } from './locate';
import { MESSAGE_FIELDS, parseJson, readMessages, richText } from './messages';

const URL = 'https://onetalk.alibaba.com/message/weblitePWA.htm#/';

function read(html: string) {
  const page = parsePage(html);
  return readMessages(page.body, new Finder(tableOf(MESSAGE_FIELDS)), contextFor(page, URL));
}

function row(
  body: string,
  { side = 'item-left', time = '2026-9-21 10:20:30', expinfo = '{"messageType":1}', name = '' } = {},
): string {
  return (
    `<div class="message-item-wrapper ${side}" data-expinfo='${expinfo}'>` +
    `<div class="item-base-info"><span class="name">${name}</span> ${time}</div>${body}</div>`
  );
}

const text = (words: string) => `<div class="session-rich-content text">${words}</div>`;

function one(body: string, options = {}): MessageSeen {
  const [message] = read(row(body, options)).messages;
  if (!message) throw new Error('no message was read');
  return message;
}

describe('direction', () => {
  it.each([
    ['item-left', 'buyer'],
    ['item-right', 'us'],
    ['item-left item-right', 'unknown'],
    ['', 'unknown'],
    ['item-leftish', 'unknown'],
  ])('class %j is %s', (side, from) => expect(one(text('a'), { side }).from).toBe(from));

  it('is not taken from a message quoted inside another', () => {
    const quoted = `<div class="message-item-wrapper item-right">${text('we said')}</div>`;
    const { messages } = read(row(text('buyer says') + quoted, { side: '' }));
    expect(messages.map(({ from, text }) => [from, text])).toEqual([['unknown', 'buyer says']]);
  });
});

describe('time', () => {
  it('is the printed one in the browser’s zone', () => {
    expect(one(text('a')).at).toBe(new Date(2026, 8, 21, 10, 20, 30).getTime());
    expect(one(text('a'), { time: '2026-9-21 10:20' }).at).toBe(new Date(2026, 8, 21, 10, 20).getTime());
  });

  it('is not a date in the buyer’s name', () => {
    expect(one(text('a'), { name: 'Est. 1999-01-01 Ltd' }).at).toBe(new Date(2026, 8, 21, 10, 20, 30).getTime());
    const bare = '<div class="item-base-info">2001-01-01 00:00:00 Ltd 2026-9-21 10:20:30</div>';
    const { messages } = read(`<div class="message-item-wrapper item-left">${bare}</div>`);
    expect(messages[0]?.at).toBe(new Date(2026, 8, 21, 10, 20, 30).getTime());
  });

  it.each(['', 'yesterday', '2026-13-45 10:00', '1970-01-01 00:00:00', '9999-01-01'])('%j is no time', (time) => {
    expect(one(text('a'), { time }).at).toBeNull();
  });
});

describe('text', () => {
  it('keeps line breaks, inner spaces and invisible characters', () => {
    const page = parsePage('<div id="t"> a<br>b  c\u200B <p>d</p><p>e</p>\n</div>');
    expect(richText(page.getElementById('t') ?? page.body)).toBe('a\nb  c\u200B \nd\ne');
  });

  it('keeps the translation apart, without the platform’s own words', () => {
    const message = one(
      `<div class="content-with-translation text-content">${text('Hola')}<div>你好</div><i>由阿里翻译提供</i></div>`,
    );
    expect([message.text, message.translation]).toEqual(['Hola', '你好']);
    const waiting = one(`<div class="content-with-translation">${text('Hola')}<div>翻译中…</div></div>`);
    expect(waiting.translation).toBeUndefined();
  });

  it('is cut at the cap, and says so', () => {
    const message = one(text('x'.repeat(200_001)));
    expect([message.text.length, message.cut]).toEqual([200_000, true]);
    expect(one(text('x'.repeat(200_000))).cut).toBeUndefined();
  });

  it('leaves short messages whole when long ones fill the conversation', () => {
    const long = Array.from({ length: 8 }, (_, index) => row(text(String(index).repeat(190_000))));
    const { messages } = read(long.join('') + row(text('short')));
    const total = messages.reduce((sum, message) => sum + message.text.length, 0);
    expect(total).toBeLessThanOrEqual(1_000_000);
    expect(messages.filter(({ cut }) => cut)).toHaveLength(8);
    expect(messages.map((message) => message.text)).toContain('short');
  });
});

describe('kind', () => {
  it.each([
    ['1', 'text'],
    ['50', 'inquiry-card'],
    ['57', 'business-card'],
    ['60', 'image'],
    ['61', 'file'],
    ['63', 'text'],
    ['2000', 'product-card'],
  ])('number %s is %s', (type, kind) => expect(one(text('a'), { expinfo: `{"messageType":${type}}` }).kind).toBe(kind));

  it.each(['', 'not json', '{"messageType":', '[]', 'null', '{"messageType":{}}', '{"messageType":777}', '%'])(
    'expinfo %j tells nothing, the row does',
    (expinfo) => {
      expect(one(text('a'), { expinfo }).kind).toBe('text');
      expect(one('<div class="description-container">Need pans</div>', { expinfo })).toMatchObject({
        kind: 'inquiry-card',
        text: 'Need pans',
      });
      expect(one('<b>?</b>', { expinfo }).kind).toBe('unknown');
    },
  );
});

describe('attachments and pictures', () => {
  it('reads a file card, its JSON plain or encoded', () => {
    const json = '{"fileName":"a b.pdf","fileSize":"1.5 MB","downloadUrl":"https://x.example/?token=s"}';
    for (const query of [json, encodeURIComponent(json)]) {
      const message = one(`<div data-exp="card-file" data-query='${query}'></div>`, { expinfo: '{"messageType":61}' });
      expect(message.attachments).toEqual([{ name: 'a b.pdf', size: 1_572_864 }]);
    }
  });

  it('reads a file named in words only where the row is a file', () => {
    expect(one('<b>offer.xls 12 K</b>', { expinfo: '{"messageType":61}' }).attachments).toEqual([
      { name: 'offer.xls', size: 12_288 },
    ]);
    expect(one(text('offer.xls 12 K')).attachments).toEqual([]);
  });

  it('counts pictures, not emoji, icons, avatars, foreign trackers or thumbnails of cards', () => {
    const src = 'https://sc04.alicdn.com/kf/a.jpg';
    const count = (html: string) => one(html, { expinfo: '{"messageType":60}' }).images;
    expect(count(`<img src="${src}"><img data-src="${src}" src="data:,">`)).toBe(2);
    expect(count(`<img src="${src}" width="20"><img class="emoji" src="${src}">`)).toBe(0);
    expect(count(`<span class="user-avatar"><img src="${src}"></span><img src="https://x.example/p.gif">`)).toBe(0);
    expect(count(`<div view-name="ImageView"><img src="${src}"></div>`)).toBe(0);
    expect(count('<img src="https://notalicdn.com/a.jpg"><img src="https://x.alicdn.com.evil.example/a.jpg">')).toBe(0);
  });

  it('reads links of the words with what they say and where they go', () => {
    expect(one(text('see <a href="https://evil.example/login">alibaba.com</a> <a href="#">x</a>')).links).toEqual([
      { text: 'alibaba.com', href: 'https://evil.example/login' },
    ]);
  });
});

describe('automatic reception', () => {
  it('is a line of the platform’s own', () => {
    expect(one(`${text('Hello')}<span>自动接待发送</span>`, { side: 'item-right' }).automatic).toBe(true);
    expect(one(`${text('Hello')}<span>系统自动发送</span>`, { side: '' }).automatic).toBe(true);
  });

  it('cannot be claimed by the words of a message', () => {
    expect(one(text('自动接待发送')).automatic).toBeUndefined();
    expect(one(text('<b>自动接待发送</b>'), { side: 'item-right' }).automatic).toBeUndefined();
    expect(one(`${text('Hello')}<span>自动接待发送</span>`).automatic).toBeUndefined();
  });
});

describe('order and fingerprints', () => {
  it('sorts by time and turns a page round that prints the newest first', () => {
    const times = ['10:03', '10:02', '10:02', '10:01'];
    const rows = times.map((time, index) => row(text(`m${index}`), { time: `2026-9-21 ${time}` }));
    expect(read(rows.join('')).messages.map(({ text }) => text)).toEqual(['m3', 'm2', 'm1', 'm0']);
    expect(read(rows.reverse().join('')).messages.map(({ text }) => text)).toEqual(['m3', 'm2', 'm1', 'm0']);
  });

  it('names equal messages apart and keeps names when older ones are loaded', () => {
    const twice = row(text('same')) + row(text('same'));
    const prints = read(twice).messages.map(({ fp }) => fp);
    expect(new Set(prints).size).toBe(2);
    const older = row(text('older'), { time: '2026-9-20 08:00:00' });
    expect(
      read(older + twice)
        .messages.slice(1)
        .map(({ fp }) => fp),
    ).toEqual(prints);
  });

  it('depend on who, when and what, not on the translation', () => {
    const fp = (html: string) => read(html).messages[0]?.fp;
    const base = fp(row(text('a')));
    expect(fp(row(text('a'), { side: 'item-right' }))).not.toBe(base);
    expect(fp(row(text('a'), { time: '2026-9-21 10:20:31' }))).not.toBe(base);
    expect(fp(row(text('b')))).not.toBe(base);
    expect(fp(row(`<div class="content-with-translation">${text('a')}<i>甲</i></div>`))).toBe(base);
  });

  it('lead back to the element', () => {
    const { messages, elements } = read(row(text('a')));
    expect(elements.get(messages[0]?.fp ?? '')?.textContent).toContain('a');
  });
});

describe('noise', () => {
  it.each([
    'flow-message-item-wrapper item-left',
    'message-item-wrapper flow-message-card',
    'message-summary',
    'summary-message',
  ])('a row of class %j is no message', (name) =>
    expect(read(`<div class="${name}">${text('a')}</div>${row(text('b'))}`).messages).toHaveLength(1),
  );

  it('neither is a message inside a summary', () => {
    expect(read(`<div class="message-summary">${row(text('a'))}</div>`).messages).toEqual([]);
  });
});

describe('parseJson', () => {
  it('reads objects only', () => {
    expect(parseJson('{"a":1}')).toEqual({ a: 1 });
    for (const raw of [null, '', '[1]', '1', '"a"', 'null', '{', '%7B']) expect(parseJson(raw)).toBeNull();
  });
});
