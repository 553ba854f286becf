import { expect, it } from 'vitest';
import type { FactOnLine, FactsLine } from './facts';
import type { FactLabel, LabelledFacts } from './facts-labels';
import { factsAsMarkdown, precisionOf, recallOf, reportOnFacts } from './facts-report';

const fact = (slot: FactOnLine['slot'], start: number, end: number, value = {}): FactOnLine => ({
  slot,
  part: 'text',
  start,
  end,
  value,
});

function score(slot: FactOnLine['slot'], facts: FactOnLine[], labels: FactLabel[], missing: FactsLine['missing'] = []) {
  const line: FactsLine = { id: 'x', sells: false, facts, missing };
  const labelled: LabelledFacts = { id: 'x', language: 'en', half: 'a', hash: '', labels };
  const report = reportOnFacts([{ line, labelled }]);
  const of = report.slots.find((one) => one.slot === slot);
  if (!of) throw new Error(slot);
  return { ...of, asked: report.askedThoughGiven, mistakes: report.mistakes, report };
}

it('is right where spans share half of the shorter and values agree', () => {
  const label: FactLabel = { slot: 'quantity', start: 10, end: 20, value: { amount: 5 } };
  expect(score('quantity', [fact('quantity', 12, 22, { amount: 5, unit: '' })], [label])).toMatchObject({ right: 1, wrong: 0, missed: 0 }); // prettier-ignore
  expect(score('quantity', [fact('quantity', 12, 22, { amount: 6 })], [label])).toMatchObject({ right: 0, wrong: 1, missed: 1 }); // prettier-ignore
  expect(score('quantity', [fact('quantity', 18, 28, { amount: 5 })], [label])).toMatchObject({ wrong: 1, missed: 1 });
});

it('takes a span five times as long for another one, except for questions', () => {
  const spans = [0, 100] as const;
  expect(score('product', [fact('product', ...spans)], [{ slot: 'product', start: 0, end: 10 }]).wrong).toBe(1);
  const asks: FactLabel = { slot: 'question', start: 0, end: 10, about: ['price', 'moq'] };
  expect(score('question', [fact('question', ...spans, { about: ['moq'] })], [asks]).right).toBe(1);
  expect(score('question', [fact('question', ...spans, { about: ['sample'] })], [asks]).wrong).toBe(1);
});

it('counts an optional label nowhere, and labels that say the same once', () => {
  const optional = score('port', [fact('port', 0, 5)], [{ slot: 'port', start: 0, end: 5, optional: true }]);
  expect(optional).toMatchObject({ labels: 0, right: 0, wrong: 0, missed: 0 });
  const twice: FactLabel[] = [
    { slot: 'port', start: 0, end: 5, same: 1 },
    { slot: 'port', start: 20, end: 25, same: 1 },
  ];
  expect(score('port', [fact('port', 20, 25)], twice)).toMatchObject({ labels: 1, found: 1, missed: 0 });
});

it('notices what would be asked although it is given', () => {
  const label: FactLabel = { slot: 'payment', start: 0, end: 5 };
  expect(score('payment', [], [label], ['payment', 'port'])).toMatchObject({ asked: 1, missed: 1 });
});

it('is perfect about nothing, and readable', () => {
  const { report, ...none } = score('origin', [], []);
  expect([precisionOf(none), recallOf(none)]).toEqual([1, 1]);
  expect(factsAsMarkdown({ all: report })).toContain('| origin | 0 | 0 | 0 | 0 | – | – |');
});
