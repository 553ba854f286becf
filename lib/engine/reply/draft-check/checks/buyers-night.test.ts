import { expect, it } from 'vitest';
import { checkDraft } from '../registry';
import { replyTo } from '../../testing';

/** 10:00 in Shanghai. */
const found = (country: string | undefined, more = {}) =>
  checkDraft({ text: 'Hello. Nina' }, replyTo('Hi', { buyer: { country } }, more)).filter(
    ({ check }) => check === 'buyers-night',
  );

it('says what time it is where he is', () => {
  expect(found('GB')[0]?.reason.en).toContain('02:00');
  expect(found('US', { buyerZone: 'America/New_York' })[0]?.reason.zh).toContain('22:00');
});

it('is silent by day, and where nothing is known', () => {
  expect(found('JP')).toEqual([]);
  expect(found(undefined)).toEqual([]);
});

it('in a country of several zones it must be night in all of them', () => {
  expect(found('US')).toEqual([]);
});
