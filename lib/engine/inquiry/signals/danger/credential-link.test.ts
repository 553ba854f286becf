import { expect, it } from 'vitest';
import { checkSignal, findIn } from '../../signal-check';
import signal from './credential-link';

it('keeps its examples', () => {
  expect(checkSignal(signal)).toEqual([]);
});

function strengths(given: Parameters<typeof findIn>[1]): (number | undefined)[] {
  const found = findIn(signal, given);
  return Array.isArray(found) ? found.map(({ strength }) => strength) : [];
}

it('quotes the address where it stands in the text, and names the field where the page shows it', () => {
  const text = 'Our list: http://203.0.113.9/list';
  expect(findIn(signal, { text })).toMatchObject([
    { span: { part: 'text', start: 10, quote: 'http://203.0.113.9/list' } },
  ]);
  expect(findIn(signal, { text: '', links: [{ text: 'list', href: 'http://203.0.113.9/list' }] })).toMatchObject([
    { field: 'links', value: 'list → http://203.0.113.9/list' },
  ]);
});

it('weighs account trouble heavier beside a link', () => {
  const scare = 'Your mailbox will be suspended.';
  expect(strengths({ text: scare })).toEqual([0.55]);
  expect(strengths({ text: `${scare} https://help.example.org/a` })).toEqual([0.8]);
});

it('counts an address once, however often it stands there', () => {
  expect(strengths({ text: 'http://203.0.113.9/a and again http://203.0.113.9/a' })).toEqual([0.8]);
});

it.each([
  ['it', 'Per vedere il nostro ordine clicca sul link per vedere la lista'],
  ['pt', 'Digite seu email e senha para entrar'],
  ['fr', 'Saisissez votre adresse et votre mot de passe'],
  ['de', 'Geben Sie bitte Ihr Passwort ein'],
  ['ru', 'Введите логин и пароль от почты'],
  ['ar', 'أدخل كلمة المرور الخاصة بك'],
  ['hidden', 'Enter your pass\u200Bword'],
  ['full width', 'Ｅｎｔｅｒ ｙｏｕｒ ｐａｓｓｗｏｒｄ'],
])('finds it in %s', (_language, text) => {
  expect(strengths({ text }).length).toBeGreaterThan(0);
});

it('leaves our own words alone', () => {
  const thread = [{ from: 'us' as const, text: 'Please click the link to view the quotation: http://203.0.113.9/q' }];
  expect(strengths({ text: '', thread })).toEqual([]);
});
