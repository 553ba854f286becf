// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fail, ok, type Result } from '../shared/result';
import type { BuyerCard, MessageSeen } from '../snapshots/conversation';
import { known, unknown } from '../snapshots/field';
import type { PageState } from '../snapshots/page';
import type { Chip, PageSnapshot, SnapshotReceipt } from '../snapshots/snapshot';
import type { PageAdapter } from './adapter';
import { identityKeyOf } from './identity-key';
import { remembered } from './row-cache';
import { startWatcher, type Watcher } from './watcher';

/* ── a page of our own making ─────────────────────────────────────────────────────────────────────────────────────────────
 * Rows and messages are plain elements; the adapter reads what stands in them. `broken` and `state` play the page's moods.
 */

const page = { state: 'ok' as PageState, broken: false, reads: 0 };

const q = (css: string) => document.querySelector(css);
const all = (css: string) => [...document.querySelectorAll(css)];
const text = (css: string) => q(css)?.textContent ?? '';

function messageOf(element: Element): MessageSeen {
  const words = element.textContent;
  return {
    fp: words.replace(/\W/g, '-'),
    from: 'buyer',
    kind: 'text',
    text: words,
    at: null,
    links: [],
    attachments: [],
    images: 0,
    products: [],
  };
}

const adapter: PageAdapter = {
  id: 'one-talk',
  matches: () => true,
  sampleUrls: [],
  fields: [],
  language: () => 'zh',
  state: () => page.state,
  read: (context) => {
    page.reads += 1;
    if (page.broken) throw new Error('the page changed');
    const name = text('header');
    const customer = text('aside');
    return {
      open: name
        ? {
            identity: {
              name: known(name),
              customerId: customer ? known(customer) : unknown(),
              inquiryId: unknown(),
            },
            subject: unknown(),
            product: unknown(),
            messages: all('main p').map((p) => remembered(p, 'test', context.tracked, messageOf)),
            moreAbove: unknown(),
            buyer: { country: known(`country of ${customer}`) } as BuyerCard,
            composer: known('empty'),
          }
        : null,
      conversations: {
        tab: known('all'),
        rows: all('li').map((row) => ({
          key: row.id,
          name: known(row.textContent),
          unread: unknown(),
          time: unknown(),
          preview: unknown(),
          labels: unknown(),
          active: false,
        })),
      },
      health: [{ field: 'identity.name', kind: 'always', level: name ? 0 : null }],
    };
  },
  identityKey: () => (text('header') ? identityKeyOf(text('header'), all('main p')[0], all('main p').at(-1)) : null),
  watchRoots: () => all('#app'),
  chipAnchors: () => [
    ...all('li').map((element) => ({ key: element.id, element })),
    ...all('header').map((element) => ({ key: 'open', element })),
  ],
  messageElement: (_, fp) => all('main p').find((p) => p.textContent.replace(/\W/g, '-') === fp) ?? null,
};

function fill(element: Element | null, tag: string, words: readonly string[]): void {
  element?.replaceChildren(
    ...words.map((word) =>
      Object.assign(document.createElement(tag), { textContent: word, id: tag === 'li' ? word : '' }),
    ),
  );
}

const header = (name: string) => {
  const element = q('header');
  if (element) element.textContent = name;
};
const messages = (...words: string[]) => fill(q('main'), 'p', words);
const rows = (...keys: string[]) => fill(q('ul'), 'li', keys);
const card = (id: string) => fill(q('aside'), 'b', [id]);

function show(name: string, ...words: string[]): void {
  header(name);
  messages(...words);
}

/* ── a worker of our own making ─────────────────────────────────────────────────────────────────────────────────────────── */

const chip = (word: string): Chip => ({
  level: 'genuine',
  priority: 'normal',
  partial: false,
  byHand: false,
  word,
  title: '',
});

/** Words each chip after what it was made for, so that a chip in the wrong place shows itself. */
function receiptFor(snapshot: PageSnapshot): SnapshotReceipt {
  const name = snapshot.open?.identity.name;
  return {
    stored: true,
    chipsOff: false,
    rows: Object.fromEntries((snapshot.conversations?.rows ?? []).map(({ key }) => [key, chip(key)])),
    open: name?.known ? chip(name.value) : null,
  };
}

interface Worker {
  sent: PageSnapshot[];
  gone: string[];
  answer: (snapshot: PageSnapshot) => Result<SnapshotReceipt> | Promise<Result<SnapshotReceipt>>;
  alive: boolean;
}

let worker: Worker;
let stop: AbortController;
let watcher: Watcher;
let hidden = false;

function start(): void {
  watcher = startWatcher({
    window,
    findAdapter: () => adapter,
    isVisible: () => true,
    send: async (snapshot) => {
      worker.sent.push(structuredClone(snapshot));
      return worker.answer(snapshot);
    },
    gone: (visit) => worker.gone.push(visit),
    alive: () => {
      if (!worker.alive) stop.abort();
      return worker.alive;
    },
    signal: stop.signal,
    now: Date.now,
  });
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
/** Lets mutation callbacks run: what would be on the screen at the next paint. */
const paint = () => pass(20);
const last = () => worker.sent.at(-1);
const told = () => worker.sent.filter(({ state }) => state !== 'settling');
const openName = (snapshot: PageSnapshot | undefined) =>
  snapshot?.open?.identity.name.known ? snapshot.open.identity.name.value : null;
const openTexts = (snapshot: PageSnapshot | undefined) => snapshot?.open?.messages.map((message) => message.text);
const chipIn = (css: string) => q(css)?.querySelector('portside-chip')?.getAttribute('aria-label') ?? null;

function setHidden(value: boolean): void {
  hidden = value;
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  hidden = false;
  Object.assign(page, { state: 'ok', broken: false, reads: 0 });
  history.replaceState(null, '', '/message/weblitePWA.htm?isGray=1#/');
  document.body.innerHTML =
    '<div id="app"><ul></ul><section><header></header><main></main></section><aside></aside></div><div id="else"></div>';
  stop = new AbortController();
  worker = { sent: [], gone: [], alive: true, answer: (snapshot) => ok(receiptFor(snapshot)) };
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

/** A page with two rows, the first one open, read and answered. */
async function opened(): Promise<void> {
  rows('Ann', 'Bob');
  show('Ann', 'a1', 'a2');
  start();
  await pass(1000);
}

describe('reading', () => {
  it('says at once that a page is there, then what it shows', async () => {
    await opened();
    expect(worker.sent.map(({ state }) => state)).toEqual(['settling', 'ok']);
    expect(worker.sent[0]).not.toHaveProperty('open');
    expect(last()).toMatchObject({ page: 'one-talk', lang: 'zh', seq: 2, timeZone: 'Asia/Shanghai' });
    expect(last()?.url).toContain('/message/weblitePWA.htm?isGray=1#/');
    expect(openName(last())).toBe('Ann');
    expect(openTexts(last())).toEqual(['a1', 'a2']);
    expect(last()?.conversations?.rows).toHaveLength(2);
    expect(last()?.health).toEqual([{ field: 'identity.name', kind: 'always', level: 0 }]);
  });

  it('does not repeat what is known: same content, nothing sent', async () => {
    await opened();
    const sent = worker.sent.length;
    messages('a1', 'a2');
    q('section')?.setAttribute('class', 'repainted');
    await pass(10_000);
    expect(worker.sent).toHaveLength(sent);
  });

  it('leaves out the parts that did not change', async () => {
    await opened();
    rows('Cid', 'Ann', 'Bob');
    await pass(1000);
    expect(last()?.conversations?.rows).toHaveLength(3);
    expect(last()).not.toHaveProperty('open');
    show('Bob', 'b1');
    await pass(1000);
    expect(openName(last())).toBe('Bob');
    expect(last()).not.toHaveProperty('conversations');
  });

  it('sees a word that changes in place, between rows it remembers', async () => {
    await opened();
    const word = all('main p')[1]?.firstChild as Text;
    word.data = 'edited';
    await pass(1500);
    expect(openTexts(last())).toEqual(['a1', 'edited']);
  });

  it('says when no conversation is open', async () => {
    await opened();
    header('');
    messages();
    await pass(1000);
    expect(last()).toMatchObject({ state: 'ok', open: null });
  });

  it('finds roots that appear late, and roots that are replaced', async () => {
    const app = q('#app') as Element;
    app.remove();
    start();
    await pass(3000);
    q('#else')?.append(app);
    show('Ann', 'a1');
    await pass(1500);
    expect(openName(last())).toBe('Ann');
    const next = app.cloneNode(true) as Element;
    app.replaceWith(next);
    show('Bob', 'b1');
    await paint();
    expect(last()?.state).toBe('settling');
    await pass(1500);
    expect(openName(last())).toBe('Bob');
    show('Cid', 'c1');
    await pass(1500);
    expect(openName(last())).toBe('Cid');
  });

  it('tells states, and reads nothing beside a captcha', async () => {
    await opened();
    page.state = 'risk-check';
    q('#else')?.append('slider');
    await pass(1500);
    expect(last()).toMatchObject({ state: 'risk-check', health: [] });
    expect(last()).not.toHaveProperty('open');
    const { reads } = page;
    show('Bob', 'b1');
    await pass(5000);
    expect(page.reads).toBe(reads);
    page.state = 'ok';
    q('#else')?.replaceChildren();
    await pass(3000);
    expect(openName(last())).toBe('Bob');
  });

  it('notices a state that no mutation tells', async () => {
    await opened();
    page.state = 'disconnected';
    await pass(4000);
    expect(last()?.state).toBe('disconnected');
  });

  it('makes a visible state of an adapter that fails, and nothing reaches the page', async () => {
    const errors = vi.fn();
    window.addEventListener('error', errors);
    page.broken = true;
    await opened();
    expect(last()).toMatchObject({ state: 'layout-unknown', health: [] });
    expect(errors).not.toHaveBeenCalled();
    window.removeEventListener('error', errors);
  });
});

describe('changing conversation', () => {
  it('takes the old verdict away at once and says so', async () => {
    await opened();
    expect(chipIn('header')).toBe('Ann');
    header('Bob');
    await paint();
    expect(chipIn('header')).toBeNull();
    expect(last()).toMatchObject({ state: 'settling' });
    expect(last()).not.toHaveProperty('open');
  });

  it('does so too for another buyer of the same name', async () => {
    await opened();
    rows('Cid', 'Ann');
    await paint();
    messages('quite other words');
    await paint();
    expect(chipIn('header')).toBeNull();
    expect(last()).toMatchObject({ state: 'settling' });
  });

  it('at any moment, also just when chips are being drawn', async () => {
    await opened();
    for (let moment = 60; moment < 120; moment += 3) {
      show('Ann', 'a1', 'a2');
      await pass(1000);
      expect(chipIn('header')).toBe('Ann');
      rows('Cid', 'Ann', 'Bob');
      await paint();
      rows('Ann', 'Bob');
      await pass(moment);
      show('Bob', 'b1');
      for (let at = 0; at < 60; at++) {
        await pass(1);
        expect(chipIn('header')).toBeNull();
      }
    }
  });

  it('never pairs a new name with the messages from before, however long the new ones take', async () => {
    await opened();
    header('Bob');
    await pass(90_000);
    expect(told().map(openName)).not.toContain('Bob');
    expect(chipIn('header')).toBeNull();
    messages('b1');
    await pass(5000);
    expect(openTexts(last())).toEqual(['b1']);
    expect(openName(last())).toBe('Bob');
    expect(chipIn('header')).toBe('Bob');
  });

  it('nor with some of them', async () => {
    await opened();
    header('Bob');
    q('main')?.append(Object.assign(document.createElement('p'), { textContent: 'b1' }));
    await pass(60_000);
    expect(told().map(openName)).not.toContain('Bob');
  });

  it('leaves out a buyer card that stays the other buyer’s', async () => {
    card('id-ann');
    await opened();
    show('Bob', 'b1');
    await pass(3000);
    expect(told().map(openName)).not.toContain('Bob');
    await pass(10_000);
    expect(openName(last())).toBe('Bob');
    expect(last()?.open?.identity.customerId).toEqual(unknown('ambiguous'));
    expect(last()?.open?.buyer.country).toEqual(unknown('ambiguous'));
    messages('b1', 'b2');
    await pass(10_000);
    expect(openTexts(last())).toEqual(['b1', 'b2']);
    expect(last()?.open?.identity.customerId).toEqual(unknown('ambiguous'));
    card('id-bob');
    await pass(10_000);
    expect(last()?.open?.identity.customerId).toEqual(known('id-bob'));
    expect(last()?.open?.buyer.country).toEqual(known('country of id-bob'));
  });

  it('tells two buyers of one name apart by their messages and their card', async () => {
    card('id-1');
    await opened();
    const { length } = told();
    show('Ann', 'other words');
    await pass(3000);
    expect(told()).toHaveLength(length);
    card('id-2');
    await pass(10_000);
    expect(last()?.open?.identity.customerId).toEqual(known('id-2'));
    expect(openTexts(last())).toEqual(['other words']);
    expect(told()).toHaveLength(length + 1);
  });

  it.each([
    ['a message comes', ['a1', 'a2', 'a3']],
    ['older messages are loaded', ['a0', 'a1', 'a2']],
  ])('is none when %s: the verdict stays until the next', async (_, texts) => {
    await opened();
    messages(...texts);
    for (let at = 0; at < 1500; at += 10) {
      await pass(10);
      expect(chipIn('header')).toBe('Ann');
    }
    expect(worker.sent.map(({ state }) => state)).toEqual(['settling', 'ok', 'ok']);
    expect(openTexts(last())).toEqual(texts);
    messages(...texts, 'a4');
    await pass(1500);
    expect(worker.sent.filter(({ state }) => state === 'settling')).toHaveLength(1);
  });

  it('is one when the messages are replaced bit by bit', async () => {
    await opened();
    messages('b1', 'a2');
    await paint();
    expect(chipIn('header')).toBe('Ann');
    messages('b1', 'b2');
    await paint();
    expect(chipIn('header')).toBeNull();
    expect(last()?.state).toBe('settling');
  });

  it('sends the conversation again in full when it is returned to', async () => {
    await opened();
    header('Bob');
    await paint();
    header('Ann');
    await pass(150);
    expect(chipIn('header')).toBeNull();
    await pass(2000);
    expect(openName(last())).toBe('Ann');
    expect(openTexts(last())).toEqual(['a1', 'a2']);
    expect(chipIn('header')).toBe('Ann');
  });

  it('through thirty, fast: at every paint no chip but the right one, and only the last is read', async () => {
    const names = Array.from({ length: 30 }, (_, n) => `Buyer ${n}`);
    rows(...names);
    show('Buyer 0', 'm0');
    start();
    await pass(1000);
    const wrong: string[] = [];
    const check = async (ms: number) => {
      for (let at = 0; at < ms; at += 16) {
        await pass(16);
        const shown = chipIn('header');
        if (shown !== null && shown !== text('header')) wrong.push(`${shown} under ${text('header')}`);
        for (const row of all('li')) {
          const label = row.querySelector('portside-chip')?.getAttribute('aria-label');
          if (label && label !== row.id) wrong.push(`${label} in ${row.id}`);
        }
      }
    };
    for (const [n, name] of names.entries()) {
      header(name);
      await check(40);
      messages(`m${n}`);
      await check(n % 7 === 0 ? 700 : 60);
    }
    await check(2000);
    expect(wrong).toEqual([]);
    expect(
      told().every((snapshot) => !snapshot.open || openTexts(snapshot)?.[0] === `m${openName(snapshot)?.slice(6)}`),
    ).toBe(true);
    expect(told().length).toBeLessThan(10);
    expect(openName(last())).toBe('Buyer 29');
    expect(chipIn('header')).toBe('Buyer 29');
  });

  it('does not believe an answer that comes after the change', async () => {
    const answers: (() => void)[] = [];
    worker.answer = (snapshot) => new Promise((resolve) => answers.push(() => resolve(ok(receiptFor(snapshot)))));
    await opened();
    header('Bob');
    await paint();
    header('Ann');
    await paint();
    answers.forEach((answer) => answer());
    await paint();
    expect(chipIn('header')).toBeNull();
    show('Bob', 'b1');
    await pass(2000);
    answers.forEach((answer) => answer());
    await paint();
    expect(chipIn('header')).toBe('Bob');
  });
});

describe('rows', () => {
  it('carry the chips of their keys, and lose them before paint when recycled', async () => {
    await opened();
    expect([chipIn('#Ann'), chipIn('#Bob')]).toEqual(['Ann', 'Bob']);
    const [first] = all('li');
    if (first) Object.assign(first, { id: 'Cid' }).firstChild!.textContent = 'Cid';
    await paint();
    expect([chipIn('#Cid'), chipIn('#Bob')]).toEqual([null, 'Bob']);
    await pass(1000);
    expect(chipIn('#Cid')).toBe('Cid');
  });

  it('get their chip again when they scroll back in or are rendered anew, with nothing sent', async () => {
    await opened();
    rows('Bob');
    await pass(1000);
    const sent = worker.sent.length;
    q('#Bob')?.replaceChildren('Bob');
    await pass(50);
    expect(chipIn('#Bob')).toBe('Bob');
    await pass(1000);
    expect(worker.sent).toHaveLength(sent);
  });

  it('have their chips at every paint, however often the page renders the list anew', async () => {
    await opened();
    for (let n = 0; n < 10; n++) {
      rows('Ann', 'Bob');
      await paint();
      expect([chipIn('#Ann'), chipIn('#Bob')]).toEqual(['Ann', 'Bob']);
    }
  });

  it('keep their chips when an answer does not speak of rows', async () => {
    await opened();
    show('Bob', 'b1');
    await pass(1000);
    expect(last()).not.toHaveProperty('conversations');
    expect([chipIn('#Ann'), chipIn('#Bob')]).toEqual(['Ann', 'Bob']);
  });

  it('lose all chips when they are switched off, and nothing is left behind', async () => {
    const plain = () => document.documentElement.outerHTML;
    rows('Ann', 'Bob');
    show('Ann', 'a1', 'a2');
    const before = plain();
    start();
    await pass(1000);
    expect(plain()).not.toBe(before);
    worker.answer = (snapshot) => ok({ ...receiptFor(snapshot), chipsOff: true, rows: {}, open: null });
    watcher.refresh();
    await pass(1000);
    expect(plain()).toBe(before);
  });
});

describe('an unreliable worker', () => {
  it.each([
    ['did not store', ok({ stored: false, chipsOff: false, rows: {}, open: null })],
    ['answered with an error', fail('failed', 'broken')],
    ['did not answer', fail('timeout', 'late')],
    ['asks for everything', ok({ stored: true, resend: true, chipsOff: false, rows: {}, open: null })],
  ])('that %s is told everything again', async (_, first) => {
    const answers: Result<SnapshotReceipt>[] = [first];
    worker.answer = (snapshot) =>
      (snapshot.state === 'settling' ? undefined : answers.shift()) ?? ok(receiptFor(snapshot));
    await opened();
    await pass(3000);
    expect(told()).toHaveLength(2);
    expect(openName(last())).toBe('Ann');
    expect(last()?.conversations?.rows).toHaveLength(2);
    expect(chipIn('header')).toBe('Ann');
  });

  it('that lost a later part is told everything again', async () => {
    await opened();
    worker.answer = () => fail('failed', 'broken');
    rows('Cid', 'Ann', 'Bob');
    await pass(600);
    expect(last()).not.toHaveProperty('open');
    worker.answer = (snapshot) => ok(receiptFor(snapshot));
    await pass(3000);
    expect(openName(last())).toBe('Ann');
    expect(last()?.conversations?.rows).toHaveLength(3);
  });

  it('is not pestered: after a few tries only a change of the page is told', async () => {
    worker.answer = () => fail('failed', 'broken');
    await opened();
    await pass(3_600_000);
    expect(told().length).toBeLessThanOrEqual(6);
    worker.answer = (snapshot) => ok(receiptFor(snapshot));
    messages('a1', 'a2', 'a3');
    await pass(2000);
    expect(openTexts(last())).toEqual(['a1', 'a2', 'a3']);
    expect(last()?.conversations?.rows).toHaveLength(2);
  });

  it('that is slow gets only the newest when it is ready', async () => {
    const answers: (() => void)[] = [];
    worker.answer = (snapshot) =>
      snapshot.state === 'settling'
        ? ok(receiptFor(snapshot))
        : new Promise((resolve) => answers.push(() => resolve(ok(receiptFor(snapshot)))));
    await opened();
    for (const name of ['Bob', 'Cid', 'Dan']) {
      show(name, `${name} says`);
      await pass(1000);
    }
    expect(told()).toHaveLength(1);
    answers.shift()?.();
    await pass(1000);
    expect(told().map(openName)).toEqual(['Ann', 'Dan']);
  });

  it('is asked anew on refresh', async () => {
    await opened();
    watcher.refresh();
    await pass(1000);
    expect(told()).toHaveLength(2);
    expect(openName(last())).toBe('Ann');
  });
});

describe('coming and going', () => {
  it('does nothing while the document is hidden, and catches up before paint', async () => {
    await opened();
    setHidden(true);
    const sent = worker.sent.length;
    const { reads } = page;
    show('Bob', 'b1');
    rows('Bob', 'Cid');
    await pass(600_000);
    expect([worker.sent.length, page.reads]).toEqual([sent, reads]);
    setHidden(false);
    expect(chipIn('header')).toBeNull();
    await pass(1000);
    expect(openName(last())).toBe('Bob');
    expect(last()?.conversations?.rows.map(({ key }) => key)).toEqual(['Bob', 'Cid']);
  });

  it('sees a word that changed in place while it was hidden', async () => {
    await opened();
    setHidden(true);
    (all('main p')[1]!.firstChild as Text).data = 'edited';
    await pass(1000);
    setHidden(false);
    await pass(1000);
    expect(openTexts(last())).toEqual(['a1', 'edited']);
  });

  it('waits for its first look when opened in the background', async () => {
    hidden = true;
    await opened();
    expect(worker.sent).toEqual([]);
    setHidden(false);
    await pass(1000);
    expect(worker.sent.map(({ state }) => state)).toEqual(['settling', 'ok']);
  });

  it('starts a new visit when the address changes, by event or unseen', async () => {
    await opened();
    const first = watcher.visit();
    history.pushState(null, '', '/message/maDetail.htm?imInquiryId=7');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await pass(1000);
    const second = watcher.visit();
    expect(second).not.toBe(first);
    expect(last()).toMatchObject({ visit: second, seq: 2 });
    expect(openName(last())).toBe('Ann');
    expect(last()?.conversations?.rows).toHaveLength(2);
    history.pushState(null, '', '/message/maDetail.htm?imInquiryId=8');
    await pass(5000);
    expect(watcher.visit()).not.toBe(second);
    expect(last()?.url).toContain('imInquiryId=8');
  });

  it('does not take tracking in the address for a new page', async () => {
    await opened();
    const visit = watcher.visit();
    history.replaceState(null, '', '/message/weblitePWA.htm?isGray=1&spm=a2.b3&chatToken=x#/');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await pass(5000);
    expect(watcher.visit()).toBe(visit);
  });

  it('says goodbye, and is a fresh visit when it comes back from the back/forward cache', async () => {
    await opened();
    const first = watcher.visit();
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(worker.gone).toEqual([first]);
    const sent = worker.sent.length;
    show('Bob', 'b1');
    await pass(10_000);
    expect(worker.sent).toHaveLength(sent);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(chipIn('header')).toBeNull();
    await pass(1000);
    expect(watcher.visit()).not.toBe(first);
    expect(last()).toMatchObject({ visit: watcher.visit(), seq: 2 });
    expect(openName(last())).toBe('Bob');
  });

  it('takes everything away when the extension is gone, and is quiet from then on', async () => {
    rows('Ann', 'Bob');
    show('Ann', 'a1');
    const before = document.documentElement.outerHTML;
    start();
    await pass(1000);
    worker.alive = false;
    await pass(3000);
    expect(document.documentElement.outerHTML).toBe(before);
    const sent = worker.sent.length;
    const { reads } = page;
    show('Bob', 'b1');
    window.dispatchEvent(new PopStateEvent('popstate'));
    setHidden(true);
    setHidden(false);
    await pass(60_000);
    expect([worker.sent.length, page.reads]).toEqual([sent, reads]);
  });

  it('reads a page that never stops mutating at most about three times a second', async () => {
    await opened();
    const { reads } = page;
    const spinner = q('aside');
    for (let at = 0; at < 10_000; at += 20) {
      spinner?.setAttribute('style', `rotate:${at}deg`);
      await pass(20);
    }
    expect(page.reads - reads).toBeLessThanOrEqual(33);
    expect(page.reads - reads).toBeGreaterThan(0);
    show('Bob', 'b1');
    for (let at = 0; at < 3000; at += 20) {
      spinner?.setAttribute('style', `rotate:${at}deg`);
      await pass(20);
    }
    expect(openName(last())).toBe('Bob');
  });
});

describe('marking a quote', () => {
  it('answers for the visit on show only', async () => {
    await opened();
    const visit = watcher.visit();
    expect(watcher.highlight({ visit, fp: 'a2', quote: 'a2' })).toBe(true);
    expect(watcher.highlight({ visit, quote: 'a1' })).toBe(true);
    expect(watcher.highlight({ visit, fp: 'a2', quote: 'a1' })).toBe(false);
    expect(watcher.highlight({ visit: 'another', quote: 'a1' })).toBeUndefined();
  });
});
