import type { InquiryCase } from './case';
import type { CaseView } from './case-view';
import { defaultPack } from './default-pack';
import { isUnknownInput, type Finding, type InputUnknown, type Signal, type SignalExample } from './signal';
import { viewCase } from './view';

/** The clock of examples that bring none: 2026-11-16 10:00 UTC, a Monday. */
export const EXAMPLE_NOW = Date.UTC(2026, 10, 16, 10);

/** An example as a whole case. */
export function exampleCase({ why: _why, ...partial }: SignalExample): InquiryCase {
  return { text: '', now: EXAMPLE_NOW, ...partial };
}

/** What a signal finds in an example, with the rule pack's options for it. */
export function findIn(signal: Signal, example: SignalExample): Finding[] | InputUnknown {
  return signal.find(viewCase(exampleCase(example)), defaultPack.signals[signal.id]?.options ?? {});
}

/**
 * Runs a signal's own examples and returns what is wrong with them, one sentence each; empty = good. Every signal's test
 * asserts `expect(checkSignal(signal)).toEqual([])` and adds its edge cases.
 */
export function checkSignal(signal: Signal): string[] {
  const { hits, misses } = signal.examples;
  const faults: string[] = [];
  if (hits.length < 2) faults.push('fewer than two examples that hit');
  if (misses.length < 2) faults.push('fewer than two near misses');
  if (!defaultPack.signals[signal.id]) faults.push('no entry in rule-pack.json');
  for (const text of [signal.description, signal.reason]) {
    if (!/\p{Script=Han}/u.test(text.zh) || !/[a-z]/i.test(text.en)) faults.push(`a text lacks zh or en: ${text.en}`);
  }
  hits.forEach((example, i) => {
    const found = findIn(signal, example);
    if (isUnknownInput(found)) faults.push(`hit ${i}: input unknown (${found.unknown.join(', ')})`);
    else if (found.length === 0) faults.push(`hit ${i} not found: ${label(example)}`);
    else faults.push(...checkFindings(viewCase(exampleCase(example)), found).map((fault) => `hit ${i}: ${fault}`));
  });
  misses.forEach((example, i) => {
    const found = findIn(signal, example);
    if (!isUnknownInput(found) && found.length > 0) {
      faults.push(`miss ${i} found: ${label(example)} → ${found[0]?.span?.quote ?? found[0]?.field ?? ''}`);
    }
  });
  return faults;
}

function label(example: SignalExample): string {
  return example.why ?? JSON.stringify(example).slice(0, 120);
}

/** What breaks the contract of findings: no span and no field, a span that does not quote the original, a wrong strength. */
export function checkFindings(view: CaseView, findings: readonly Finding[]): string[] {
  const faults: string[] = [];
  for (const { span, field, strength = 1 } of findings) {
    if (!span && !field) faults.push('finding with neither span nor field');
    if (!(strength > 0 && strength <= 1)) faults.push(`strength ${strength}`);
    if (!span) continue;
    const part = view.parts.find(({ id }) => id === span.part);
    if (!part) faults.push(`no part ${span.part}`);
    else if (part.original.slice(span.start, span.end) !== span.quote) faults.push(`span is not "${span.quote}"`);
    else if (span.quote.trim() === '') faults.push('blank span');
  }
  return faults;
}
