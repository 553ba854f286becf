import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { CAPS } from '../snapshots/caps';
import { message, open, snapshot, START } from '../background/test-kit';
import { protocol } from './protocol';
import { makeRouter, Refusal, type Handlers } from './router';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const own = { id: ID, origin: `chrome-extension://${ID}` };
const page = { id: ID, origin: 'https://message.alibaba.com', tab: { id: 3 }, frameId: 0 };
const panel = { id: ID, origin: own.origin };

let ran: [string, unknown][] = [];

const receipt = { stored: true, chipsOff: false, rows: {}, open: null };
const answers: Record<string, unknown> = { 'page.snapshot': receipt };
const handlers = Object.fromEntries(
  Object.keys(protocol).map((name) => [
    name,
    async (data: unknown) => {
      ran.push([name, data]);
      return answers[name] ?? null;
    },
  ]),
) as unknown as Handlers;

const route = makeRouter(handlers, () => own);
const wire = (type: string, data: unknown) => ({ portside: 1, type, data });
const told = snapshot({ open: open({ name: 'Bo', customerId: 'c', messages: [message('Hello', START)] }) });

beforeEach(() => {
  ran = [];
});

describe('the router', () => {
  test('lets a seller page tell a snapshot and a panel give a command', async () => {
    expect(await route(wire('page.snapshot', told), page)).toEqual({ ok: true, value: receipt });
    expect(await route(wire('command.delete-all', { confirm: true }), panel)).toEqual({ ok: true, value: null });
    expect(ran.map(([name]) => name)).toEqual(['page.snapshot', 'command.delete-all']);
    expect(ran[0]?.[1]).toEqual(told);
  });

  test.each([
    ['a page gives a command', 'command.delete-all', { confirm: true }, page],
    ['a panel tells a snapshot', 'page.snapshot', told, panel],
    ['a stranger', 'page.snapshot', told, { ...page, id: 'other' }],
    ['a page elsewhere', 'page.snapshot', told, { ...page, origin: 'https://example.com' }],
  ])('refuses when %s', async (_what, name, data, sender) => {
    expect(await route(wire(name, data), sender)).toMatchObject({ ok: false, code: 'foreign-sender' });
    expect(ran).toEqual([]);
  });

  test.each([
    ['no envelope', told, 'malformed'],
    ['nothing', undefined, 'malformed'],
    ['a string', 'page.snapshot', 'malformed'],
    ['another envelope', { portside: 2, type: 'page.snapshot', data: told }, 'malformed'],
    ['an unknown name', wire('page.everything', {}), 'unknown-message'],
    ['a name of Object’s', wire('constructor', {}), 'unknown-message'],
    ['no data', wire('page.snapshot', undefined), 'malformed'],
    ['an unknown key', wire('page.snapshot', { ...told, extra: 1 }), 'malformed'],
    ['a missing key', wire('page.snapshot', { ...told, visit: undefined }), 'malformed'],
    ['a page of no kind', wire('page.snapshot', { ...told, page: 'bank' }), 'malformed'],
    [
      'a wrong type deep inside',
      wire('page.snapshot', { ...told, open: { ...told.open, messages: [{ fp: 1 }] } }),
      'malformed',
    ],
  ])('refuses %s', async (_what, sent, code) => {
    expect(await route(sent, page)).toMatchObject({ ok: false, code });
    expect(ran).toEqual([]);
  });

  test('refuses too many messages, too many rows, too long a text, too much of everything', async () => {
    const many = Array.from({ length: CAPS.messages + 1 }, (_, i) => message(`m${i}`, START));
    const row = { key: 'k', name: { known: false, why: 'absent' } };
    const rows = Array.from({ length: CAPS.rows + 1 }, () => row);
    const long = [message('x'.repeat(CAPS.text + 1), START)];
    const tooMuch = Array.from({ length: 30 }, (_, i) => message('y'.repeat(150_000) + i, START));
    const withMessages = (messages: typeof many) => ({ ...told, open: open({ name: 'Bo', messages }) });
    expect(await route(wire('page.snapshot', withMessages(many)), page)).toMatchObject({ code: 'malformed' });
    expect(await route(wire('page.snapshot', { ...told, conversations: { rows } }), page)).toMatchObject({ ok: false });
    expect(await route(wire('page.snapshot', withMessages(long)), page)).toMatchObject({ code: 'malformed' });
    expect(await route(wire('page.snapshot', withMessages(tooMuch)), page)).toMatchObject({ code: 'too-large' });
    expect(ran).toEqual([]);
  });

  test('the refusal names the place and not the value', async () => {
    const bad = { ...told, open: { ...told.open, subject: { known: true, value: { secret: 'x' }, level: 0 } } };
    const answer = await route(wire('page.snapshot', bad), page);
    expect(JSON.stringify(answer)).toContain('open');
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  test('a handler that fails is answered all the same, with its own code where it has one', async () => {
    const failing = { ...handlers, 'command.undo-feedback': () => Promise.reject(new Refusal('no-subject', 'gone')) };
    const answer = await makeRouter(failing, () => own)(wire('command.undo-feedback', { subjectId: 'x' }), panel);
    expect(answer).toEqual({ ok: false, code: 'no-subject', message: 'gone' });
    const broken = { ...handlers, 'page.gone': () => Promise.reject(new TypeError('oops')) };
    const second = await makeRouter(broken, () => own)(wire('page.gone', { visit: 'v' }), page);
    expect(second).toMatchObject({ ok: false, code: 'failed' });
  });

  test('answers garbage of any kind, and runs nothing for it', async () => {
    const garbage = fc.oneof(
      fc.anything(),
      fc.anything().map((data) => wire('page.snapshot', data)),
    );
    await fc.assert(
      fc.asyncProperty(garbage, async (sent) => {
        expect(await route(sent, page)).toMatchObject({ ok: false });
      }),
    );
    expect(ran).toEqual([]);
  });
});
