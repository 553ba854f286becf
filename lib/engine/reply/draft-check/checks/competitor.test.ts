import { expect, it } from 'vitest';
import { checkDraft } from '../registry';
import { replyTo } from '../../testing';

const found = (text: string): number =>
  checkDraft({ text }, replyTo('Hi')).filter(({ check }) => check === 'competitor').length;

it.each([
  'Other suppliers use thin steel.',
  'Those factories cheat on weight.',
  'Our competitors sell fake goods.',
  '别家的质量很差',
  '小厂都是偷工减料',
])('stops %j', (text) => {
  expect(found(text)).toBe(1);
});

it.each([
  'You may compare with other suppliers.',
  'Put the same questions to every factory.',
  '可以和别家比一比',
  'Is the thin version good enough?',
])('lets %j be', (text) => {
  expect(found(text)).toBe(0);
});
