import { expect, it } from 'vitest';
import { checkDraft } from '../registry';
import { replyTo } from '../../testing';

const found = (text: string, language: 'en' | 'zh' = 'en') =>
  checkDraft({ text, language }, replyTo('Hi')).filter(({ check }) => check === 'undated-promise');

it('proposes a day in the language of the draft', () => {
  expect(found('We will send the quotation.')[0]?.fix?.text).toBe(' by Monday 16 March');
  expect(found('我们会给您报价', 'zh')[0]?.fix?.text).toBe('（3月16日星期一前）');
});

it('is content once the day stands there', () => {
  const text = 'We will send the quotation.';
  const fix = found(text)[0]?.fix;
  expect(found(text.slice(0, fix?.start) + (fix?.text ?? '') + text.slice(fix?.end))).toEqual([]);
});

it('lets conditions and questions be', () => {
  expect(found('Once you confirm, we will send the PI.')).toEqual([]);
  expect(found('Shall we send a sample?')).toEqual([]);
});
