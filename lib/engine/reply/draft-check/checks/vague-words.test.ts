import { expect, it } from 'vitest';
import { checkDraft } from '../registry';
import { replyTo } from '../../testing';

const found = (text: string): number =>
  checkDraft({ text }, replyTo('Hi')).filter(({ check }) => check === 'vague-words').length;

it.each([
  'We offer the best price.',
  'High quality bottles',
  'You get it ASAP',
  'colours, lids etc',
  '质量很好',
  '尽快安排',
  '最低价给您',
])('finds %j vague', (text) => {
  expect(found(text)).toBe(1);
});

it.each([
  'USD 2.85 per piece FOB Ningbo',
  'by Friday',
  'vacuum test on every piece',
  'the quality report',
  '质量问题我来处理',
])('lets %j be', (text) => {
  expect(found(text)).toBe(0);
});
