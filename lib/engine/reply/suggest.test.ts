import { describe, expect, it } from 'vitest';
import { demoData } from '../../../tests/replica/data';
import { toCase } from '../../../tests/replica/to-case';
import { defaultPack } from '../inquiry/default-pack';
import { factsOf } from '../inquiry/facts/facts-of';
import { judge } from '../inquiry/judge';
import { viewCase } from '../inquiry/view';
import { buyerTypesOf } from '../inquiry/buyer-type/buyer-type-of';
import type { AskKind } from './asks';
import { contextKey, letterLanguage, suggest } from './suggest';
import { EMPTY, FULL, NOW, replyTo } from './testing';
import type { ReplyCase } from './reply-case';

const ids = (reply: ReplyCase, options = {}): string[] => suggest(reply, options).map(({ template }) => template.id);

it('proposes three, each with one line in both languages', () => {
  const found = suggest(replyTo('Price for 1000 insulated bottles to Hamburg? MOQ? Certificates?'));
  expect(found).toHaveLength(3);
  for (const { why, letter } of found) {
    expect(why.zh.length).toBeGreaterThan(3);
    expect(why.en).not.toMatch(/\{|undefined/);
    expect(letter.text.length).toBeGreaterThan(100);
  }
  expect(found.map(({ score }) => score)).toEqual([...found.map(({ score }) => score)].sort((a, b) => b - a));
});

it('answers nothing that is dangerous or advertising', () => {
  const reply = replyTo('Your mailbox is full, log in here.', { links: [{ href: 'http://login.example.ru/alibaba' }] });
  expect(suggest({ ...reply, verdict: { ...reply.verdict, level: 'danger', priority: 'spam' } })).toEqual([]);
  expect(suggest({ ...reply, verdict: { ...reply.verdict, level: 'spam', priority: 'spam' } })).toEqual([]);
});

it('says where each value comes from', () => {
  const [best] = suggest(replyTo('We are Lee Ltd. Price for 3500 insulated bottles to Hamburg?'));
  const from = new Map(best?.letter.fills.map(({ name, from }) => [name, from]));
  expect(from.get('product')).toMatchObject({ source: 'product', span: { quote: 'insulated bottles' } });
  expect(from.get('signature')?.source).toBe('reckoned');
});

it('writes in the buyer’s language where letters exist in it', () => {
  expect(letterLanguage(replyTo('你好，请问保温杯多少钱？起订量多少？'))).toBe('zh');
  expect(suggest(replyTo('你好，请问保温杯多少钱？起订量多少？'))[0]?.letter.text).toContain('您好');
  expect(letterLanguage(replyTo('ok'))).toBe('en');
});

it('works with an empty profile: the gaps are marked', () => {
  for (const { letter } of suggest(replyTo('Price and MOQ please, 500 pcs', {}, { our: EMPTY }))) {
    expect(letter.holes.map(({ slot }) => slot)).toContain('signature');
    expect(letter.text).toContain('【填：签名】');
  }
});

it('learns the order from what was sent, within bounds', () => {
  const reply = replyTo('Can you print our logo? What is the MOQ?');
  const genuine = { ...reply, verdict: { ...reply.verdict, level: 'genuine' as const, priority: 'normal' as const } };
  const [, second = ''] = ids(genuine);
  const context = contextKey(genuine);
  const uses = [{ template: second, context, shown: 20, chosen: 20, edited: 0, sent: 20 }];
  expect(ids(genuine, { uses })[0]).toBe(second);
  expect(ids(genuine)[0]).not.toBe(second);
});

it('takes the rep’s own templates beside the built-in ones and skips one that does not parse', () => {
  const reply = replyTo('What is the MOQ?');
  const fits = [{ stages: ['first' as const], score: 99, why: { zh: '自己的', en: 'Own' } }];
  const own = {
    id: 'mine',
    name: { zh: '我的', en: 'Mine' },
    purpose: { zh: '', en: '' },
    kind: 'letter' as const,
    tags: [],
    slots: [],
    fits,
  };
  expect(ids(reply, { library: [{ ...own, texts: { en: 'Hello from me' } }] })).toEqual(['mine']);
  expect(ids(reply, { library: [{ ...own, texts: { en: 'Hello {% if %}' } }] })).toEqual([]);
});

it('follows up when we spoke last, wakes what is old', () => {
  const thread = [
    { from: 'buyer' as const, text: 'Price?', at: NOW - 6 * 86_400_000 },
    { from: 'us' as const, text: 'USD 3.20', at: NOW - 5 * 86_400_000 },
  ];
  const later = replyTo('', { thread });
  const genuine = { ...later, verdict: { ...later.verdict, level: 'genuine' as const, priority: 'normal' as const } };
  expect(ids(genuine)[0]).toBe('follow-up-3-days');
  expect(ids({ ...genuine, now: NOW + 90 * 86_400_000 })[0]).toBe('wake-old-inquiry');
});

describe('over the demo conversations', () => {
  const data = demoData(NOW);
  const replies = [...data.conversations, ...data.inquiries].map((conversation): [string, ReplyCase] => {
    const inquiry = toCase(conversation, NOW);
    const view = viewCase(inquiry);
    const facts = factsOf(view);
    return [
      conversation.id,
      {
        view,
        facts,
        verdict: judge(inquiry, defaultPack),
        types: buyerTypesOf(view),
        our: FULL,
        ourZone: 'Asia/Shanghai',
        now: NOW,
      },
    ];
  });

  it('asks nothing that was given', () => {
    const wrong = replies.flatMap(([id, reply]) => {
      const given = new Set<string>(reply.facts.list.map(({ kind }) => kind));
      return suggest(reply).flatMap(({ template, letter }) =>
        letter.asked.filter((kind: AskKind) => given.has(kind)).map((kind) => `${id} ${template.id} ${kind}`),
      );
    });
    expect(wrong).toEqual([]);
    expect(replies.length).toBeGreaterThan(30);
  });

  it('answers or lists every open question', () => {
    for (const [, reply] of replies) {
      for (const { letter, template } of suggest(reply)) {
        if (!template.slots.some(({ name }) => name === 'answers')) continue;
        const open = letter.questions.filter(({ state, question }) => state === 'open' && question.topics.length === 0);
        expect(letter.holes.length).toBeGreaterThanOrEqual(open.length);
      }
    }
  });

  it('leaves no gap unmarked', () => {
    for (const [, reply] of replies) {
      for (const { letter } of suggest(reply)) {
        expect(letter.text).not.toMatch(/\{\{|undefined|\[object/);
        for (const { start, end } of letter.holes) expect(letter.text.slice(start, end)).toMatch(/^【填：.+】$/s);
      }
    }
  });
});
