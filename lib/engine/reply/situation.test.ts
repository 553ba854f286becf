import { expect, it } from 'vitest';
import { viewCase } from '../inquiry/view';
import type { CaseMessage } from '../inquiry/case';
import { openParts, situationOf } from './situation';

const DAY = 86_400_000;
const NOW = 100 * DAY;
const buyer = (ago: number, text = 'Hi'): CaseMessage => ({ from: 'buyer', text, at: NOW - ago * DAY });
const us = (ago: number): CaseMessage => ({ from: 'us', text: 'Hello', at: NOW - ago * DAY });
const at = (thread: CaseMessage[], rest = {}) => situationOf(viewCase({ text: '', thread, now: NOW, ...rest }), NOW);

it.each([
  ['first', [buyer(1)], {}],
  ['rfq', [buyer(1)], { channel: 'rfq' as const }],
  ['talking', [buyer(3), us(2), buyer(1)], {}],
  ['silent', [buyer(9), us(5)], {}],
  ['old', [buyer(90), us(80)], {}],
  ['old', [buyer(70)], {}],
])('is %s', (stage, thread, rest) => {
  expect(at(thread, rest).stage).toBe(stage);
});

it('is about the order where one is known', () => {
  expect(situationOf(viewCase({ text: 'x', now: NOW }), NOW, 'shipped').stage).toBe('order');
});

it('counts letters in vain, messages of one sitting as one', () => {
  expect(at([buyer(20), us(16), us(15.9), us(10)]).unanswered).toBe(2);
  expect(at([buyer(20), us(16), buyer(3)]).unanswered).toBe(0);
});

it('does not guess days where no time is printed', () => {
  expect(
    at([
      { from: 'buyer', text: 'Hi' },
      { from: 'us', text: 'Hello' },
    ]).days,
  ).toBeUndefined();
});

it('opens what he wrote since our last word only', () => {
  const view = viewCase({ text: '', thread: [buyer(3, 'A'), us(2), buyer(1, 'B')], now: NOW });
  expect(openParts(view).map(({ original }) => original)).toEqual(['B']);
  expect(openParts(viewCase({ text: '', thread: [buyer(3), us(2)], now: NOW }))).toEqual([]);
});
