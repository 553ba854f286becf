import { expect, it } from 'vitest';
import { promisesIn, undatedPromises } from './promises';
import { NOW } from './testing';

/** Thursday 12 March 2026, 10:00 in Shanghai. */
const due = (text: string, buyerZone = 'Asia/Shanghai'): string[] =>
  promisesIn(text, { now: NOW, buyerZone, ourZone: 'Asia/Shanghai' }).map((one) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: buyerZone, dateStyle: 'short', timeStyle: 'short' }).format(one.due),
  );

it.each([
  ['We will send it on Friday.', '2026-03-13 18:00'],
  ['明天发报价。', '2026-03-13 18:00'],
  ['You will have the quotation by end of next week.', '2026-03-20 18:00'],
  ['I send the quotation tomorrow at 3 pm.', '2026-03-13 15:00'],
  ["I'll call you on Monday morning.", '2026-03-16 12:00'],
  ['We will ship on 20 March.', '2026-03-20 18:00'],
  ['We shall deliver the samples by April 3rd.', '2026-04-03 18:00'],
  ['The sample will be ready next Tuesday.', '2026-03-17 18:00'],
  ['I will get back to you within 24 hours.', '2026-03-13 10:00'],
  ['We will reply in two working days.', '2026-03-16 18:00'],
  ['Let me check and get back to you tomorrow.', '2026-03-13 18:00'],
  ['Will send the PI today', '2026-03-12 18:00'],
  ['You have my answer by Monday 16 March.', '2026-03-16 18:00'],
  ['We will send the drawing this week.', '2026-03-13 18:00'],
  ['We will confirm the schedule by the end of the month.', '2026-03-31 18:00'],
  ['今天下班前回复您', '2026-03-12 18:00'],
  ['我们周五下午3点前给您答复', '2026-03-13 15:00'],
  ['下周一寄样', '2026-03-16 18:00'],
  ['三天内给您报价', '2026-03-15 18:00'],
  ['24小时内回复您', '2026-03-13 10:00'],
  ['3月20日前寄出', '2026-03-20 18:00'],
  ['月底前安排出货', '2026-03-31 18:00'],
  ['后天上午给您发照片', '2026-03-14 12:00'],
])('finds %j', (text, at) => {
  expect(due(text)).toEqual([at]);
});

it.each([
  'Could you confirm by Friday?',
  'Please send us the order by Friday.',
  'We can ship within 15 days after payment.',
  'Production takes 25 days.',
  'We will not ship on Friday.',
  'The offer is valid until 20 March.',
  'We sent it on Monday.',
  'We will do our best.',
  '请您明天确认',
  '您周五能付款吗？',
  '付款后15天内发货',
  '价格有效期到3月20日',
  '昨天已经发了',
])('finds no promise in %j', (text) => {
  expect(due(text)).toEqual([]);
});

it('reckons in the buyer’s zone: it is still Wednesday evening there', () => {
  expect(due('We will send it tomorrow.', 'America/New_York')).toEqual(['2026-03-12 18:00']);
  const [one] = promisesIn('We will send it tomorrow.', {
    now: NOW,
    buyerZone: 'America/New_York',
    ourZone: 'Asia/Shanghai',
  });
  expect(one).toMatchObject({ zone: 'America/New_York', zoneAssumed: false, due: Date.UTC(2026, 2, 12, 22) });
});

it('takes our zone where his is unknown, and says so', () => {
  const [one] = promisesIn('明天发报价', { now: NOW, ourZone: 'Asia/Shanghai' });
  expect(one).toMatchObject({ zone: 'Asia/Shanghai', zoneAssumed: true });
});

it('gives the sentence and its place, and marks what waits for something', () => {
  const text = 'Hello Karen. Once you confirm, we will ship on Friday. Regards';
  const [one] = promisesIn(text, { now: NOW, ourZone: 'UTC' });
  expect(one).toMatchObject({ what: 'Once you confirm, we will ship on Friday', conditional: true });
  expect(text.slice(one?.span.start, one?.span.end)).toBe(one?.span.quote);
});

it('finds two in one sentence', () => {
  expect(due('We will send the offer tomorrow and the sample next Wednesday.')).toEqual([
    '2026-03-13 18:00',
    '2026-03-18 18:00',
  ]);
});

it('knows promises without a day, and lets conditions and offers be', () => {
  expect(undatedPromises('We will check and reply soon.')).toHaveLength(1);
  expect(undatedPromises('我们会尽快回复您')).toHaveLength(1);
  expect(undatedPromises('If you confirm, we will send the PI.')).toEqual([]);
  expect(undatedPromises('可以寄样。')).toEqual([]);
  expect(undatedPromises('We will send it on Friday.')).toEqual([]);
});

it('is quick on a text nobody wrote', () => {
  const hostile = 'we will send '.repeat(40_000) + 'next '.repeat(40_000) + '1'.repeat(200_000);
  expect(promisesIn(hostile, { now: NOW, ourZone: 'UTC' })).toEqual([]);
});
