import { join } from 'node:path';
import { expect, it } from 'vitest';
import { factsLine, textHash } from '../../scripts/evaluate/facts';
import { loadLabels } from '../../scripts/evaluate/facts-labels';
import { precisionOf, recallOf, reportOnFacts } from '../../scripts/evaluate/facts-report';
import { demoData } from '../replica/data/index';
import { toCase } from '../replica/to-case';

const NOW = Date.UTC(2026, 0, 15, 8);
const labels = loadLabels(join(import.meta.dirname));
const { conversations, inquiries } = demoData(NOW);
const cases = [...conversations, ...inquiries].map((one) => [`demo:${one.id}`, toCase(one, NOW)] as const);
const labelled = cases.flatMap(([id, inquiry]) => {
  const found = labels.get(id);
  return found ? [{ id, inquiry, labelled: found }] : [];
});

it('has labels that fit their demo conversations', () => {
  expect(labelled.length).toBe([...labels.keys()].filter((id) => id.startsWith('demo:')).length);
  expect(labelled.filter(({ inquiry, labelled: { hash } }) => textHash(inquiry) !== hash).map(({ id }) => id)).toEqual(
    [],
  );
});

it('labels lie within the text, in halves of about the same size', () => {
  for (const { labels: of, id } of labels.values()) {
    for (const { start, end } of of) expect(start < end, id).toBe(true);
  }
  const first = [...labels.values()].filter(({ half }) => half === 'a').length;
  expect(first / labels.size).toBeGreaterThan(0.4);
  expect(first / labels.size).toBeLessThan(0.6);
});

it('reads the demo conversations as a person does, and asks for nothing given', () => {
  const report = reportOnFacts(
    labelled.map(({ id, inquiry, labelled: of }) => ({ line: factsLine(id, inquiry), labelled: of })),
  );
  expect(report.askedThoughGiven).toBe(0);
  for (const score of report.slots.filter(({ labels: n }) => n >= 10)) {
    expect(precisionOf(score), `${score.slot} precision`).toBeGreaterThanOrEqual(0.9);
    expect(recallOf(score), `${score.slot} recall`).toBeGreaterThanOrEqual(0.9);
  }
});
