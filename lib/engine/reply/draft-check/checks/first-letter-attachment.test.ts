import { expect, it } from 'vitest';
import { checkDraft } from '../registry';
import { NOW, replyTo } from '../../testing';

const thread = [
  { from: 'buyer' as const, text: 'Hi', at: NOW - 9_000_000 },
  { from: 'us' as const, text: 'Hello', at: NOW - 8_000_000 },
  { from: 'buyer' as const, text: 'Photos?', at: NOW - 7_000_000 },
];
const found = (draft: { text: string; attachments?: string[] }, reply = replyTo('Hi')): number =>
  checkDraft(draft, reply).filter(({ check }) => check === 'first-letter-attachment').length;

it('keeps files out of a first letter', () => {
  expect(found({ text: 'Hello', attachments: ['catalogue.pdf'] })).toBe(1);
  expect(found({ text: 'Please see the attached catalogue.' })).toBe(1);
  expect(found({ text: '报价请见附件' })).toBe(1);
});

it('lets them through later, archives never', () => {
  const later = replyTo('', { thread });
  expect(found({ text: 'See attached.', attachments: ['photo.jpg'] }, later)).toBe(0);
  expect(found({ text: 'Files', attachments: ['all.zip'] }, later)).toBe(1);
});

it('does not mistake talk about attachments for one', () => {
  expect(found({ text: 'Our rules do not let me open attachments.' })).toBe(0);
  expect(found({ text: '第一次联系的附件不能打开' })).toBe(0);
});
