/** How right the extracted facts are against a person's labels (tests/labels/README.md). Pure. */
import { FACT_KINDS, type FactKind } from '../../lib/engine/inquiry/facts/fact';
import type { FactOnLine, FactsLine } from './facts';
import type { FactLabel, LabelledFacts } from './facts-labels';

/** A fact or label by its place, for the list of mistakes: never its words. */
interface Mistake {
  id: string;
  slot: FactKind;
  what: 'wrong' | 'missed' | 'asked though given';
  part?: string;
  start?: number;
  end?: number;
}

interface SlotScore {
  slot: FactKind;
  /** Labels that must be found. */
  labels: number;
  /** Facts that hit a label, the required ones among them; facts on optional labels count in neither. */
  right: number;
  wrong: number;
  found: number;
  missed: number;
}

interface FactsReport {
  texts: number;
  slots: SlotScore[];
  /** Slots the engine would ask for although the buyer gave them; must be 0. */
  askedThoughGiven: number;
  mistakes: Mistake[];
}

/** A span hits a label when they share half of the shorter one and neither is five times the other. */
const SHARED = 0.5;
const LONGER = 5;

function overlaps(fact: FactOnLine, label: FactLabel): boolean {
  if (fact.slot !== label.slot || fact.part !== (label.part ?? 'text')) return false;
  const { start = 0, end = 0 } = fact;
  const shared = Math.min(end, label.end) - Math.max(start, label.start);
  const shorter = Math.min(end - start, label.end - label.start);
  const longer = Math.max(end - start, label.end - label.start);
  // A title is named as a whole, a question shown with its sentence; where the value must agree the number alone will do.
  const loose = fact.slot === 'question' || label.part === 'subject' || label.value !== undefined;
  return shared > 0 && shared >= SHARED * shorter && (loose || longer <= LONGER * shorter);
}

function agrees(fact: FactOnLine, label: FactLabel): boolean {
  const about = fact.value.about;
  if (label.about && Array.isArray(about) && !label.about.some((topic) => about.includes(topic))) return false;
  return Object.entries(label.value ?? {}).every(([key, value]) => fact.value[key] === value);
}

/** Scores what was extracted from labelled texts, in the order of `FACT_KINDS`. */
export function reportOnFacts(texts: readonly { line: FactsLine; labelled: LabelledFacts }[]): FactsReport {
  const scores = new Map(
    FACT_KINDS.map((slot) => [slot, { slot, labels: 0, right: 0, wrong: 0, found: 0, missed: 0 }]),
  );
  const mistakes: Mistake[] = [];
  for (const { line, labelled } of texts) {
    for (const fact of line.facts) {
      const score = scores.get(fact.slot);
      if (!score || fact.field !== undefined) continue;
      const hits = labelled.labels.filter((label) => overlaps(fact, label) && agrees(fact, label));
      if (hits.some(({ optional }) => optional === undefined)) score.right++;
      else if (hits.length === 0) {
        score.wrong++;
        mistakes.push({ id: line.id, slot: fact.slot, what: 'wrong', ...placeOf(fact) });
      }
    }
    for (const label of labelled.labels) {
      const score = scores.get(label.slot);
      const places = label.same === undefined ? [label] : labelled.labels.filter(({ same }) => same === label.same);
      if (!score || label.optional || places[0] !== label) continue;
      score.labels++;
      if (line.facts.some((fact) => places.some((place) => overlaps(fact, place) && agrees(fact, place))))
        score.found++;
      else {
        score.missed++;
        mistakes.push({ id: line.id, slot: label.slot, what: 'missed', ...placeOf(label) });
      }
    }
    for (const slot of line.missing) {
      if (labelled.labels.some((label) => label.slot === slot && !label.optional))
        mistakes.push({ id: line.id, slot, what: 'asked though given' });
    }
  }
  return {
    texts: texts.length,
    slots: [...scores.values()],
    askedThoughGiven: mistakes.filter(({ what }) => what === 'asked though given').length,
    mistakes,
  };
}

function placeOf({ part, start, end }: Pick<FactOnLine, 'part' | 'start' | 'end'>): Partial<Mistake> {
  return { part: part ?? 'text', start, end };
}

export function precisionOf({ right, wrong }: SlotScore): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

export function recallOf({ labels, found }: SlotScore): number {
  return labels === 0 ? 1 : found / labels;
}

function share(value: number, of: number): string {
  return of === 0 ? '–' : value.toFixed(3);
}

function table(name: string, { texts, slots, askedThoughGiven }: FactsReport): string {
  const rows = slots.map((score) => {
    const { slot, labels, right, wrong, missed } = score;
    const precision = share(precisionOf(score), right + wrong);
    return `| ${[slot, labels, right, wrong, missed, precision, share(recallOf(score), labels)].join(' | ')} |`;
  });
  return [
    `${name}: ${texts} texts, asked although given: ${askedThoughGiven}`,
    '',
    '| slot | labels | right | wrong | missed | precision | recall |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** The reports as Markdown, one table each. */
export function factsAsMarkdown(reports: Readonly<Record<string, FactsReport>>): string {
  return Object.entries(reports)
    .map(([name, report]) => table(name, report))
    .join('\n\n');
}
