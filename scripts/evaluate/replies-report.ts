import type { AskKind } from '../../lib/engine/reply/asks';
import type { Level } from '../../lib/engine/inquiry/verdict';

/** One inquiry with what was proposed for it. */
export interface AnsweredText {
  id: string;
  level: Level;
  templates: string[];
  /** What the proposals ask. */
  asked: AskKind[];
  /** Of these, what was given by the engine's facts or a person's labels. */
  wronglyAsked: string[];
  /** Labelled as optional: said in passing, of a form, or where he lives. */
  askedInPassing: string[];
  labelled: boolean;
  questions: { labelled: number; seen: number };
  /** Questions neither answered nor marked as open. */
  unlisted: number;
  ms: number;
}

export interface RepliesReport {
  texts: number;
  labelled: number;
  withoutProposal: number;
  first: [template: string, n: number][];
  asked: [kind: string, n: number][];
  wronglyAsked: { id: string; kinds: string[] }[];
  askedInPassing: number;
  questions: { labelled: number; seen: number };
  unlisted: number;
  ms: { mean: number; p95: number; most: number };
}

function counted(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

export function repliesReport(texts: readonly AnsweredText[]): RepliesReport {
  // The first calls compile patterns and templates; later ones are what a rep waits for.
  const times = texts
    .slice(Math.min(5, Math.floor(texts.length / 2)))
    .map(({ ms }) => ms)
    .sort((a, b) => a - b);
  const sum = (of: (text: AnsweredText) => number): number => texts.reduce((total, text) => total + of(text), 0);
  return {
    texts: texts.length,
    labelled: texts.filter(({ labelled }) => labelled).length,
    withoutProposal: texts.filter(({ templates }) => templates.length === 0).length,
    first: counted(texts.flatMap(({ templates }) => templates.slice(0, 1))),
    asked: counted(texts.flatMap(({ asked }) => asked)),
    wronglyAsked: texts.flatMap(({ id, wronglyAsked: kinds }) => (kinds.length > 0 ? [{ id, kinds }] : [])),
    askedInPassing: texts.filter(({ askedInPassing }) => askedInPassing.length > 0).length,
    questions: { labelled: sum((text) => text.questions.labelled), seen: sum((text) => text.questions.seen) },
    unlisted: sum((text) => text.unlisted),
    ms: {
      mean: times.reduce((total, ms) => total + ms, 0) / Math.max(1, times.length),
      p95: times[Math.floor(times.length * 0.95)] ?? 0,
      most: times.at(-1) ?? 0,
    },
  };
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The report as Markdown: readable in a terminal and in docs. */
export function repliesAsMarkdown(report: RepliesReport): string {
  const { questions, ms } = report;
  const recall = questions.labelled === 0 ? '–' : (questions.seen / questions.labelled).toFixed(3);
  const wrong = report.wronglyAsked.map(({ id, kinds }) => [id, kinds.join(', ')]);
  return [
    table(
      ['what', 'figure'],
      [
        ['texts', report.texts],
        ['of them labelled', report.labelled],
        ['without a proposal (danger, advertising)', report.withoutProposal],
        ['texts in which something given is asked', report.wronglyAsked.length],
        ['texts in which something said in passing is asked', report.askedInPassing],
        ['labelled questions', questions.labelled],
        ['of them seen', `${questions.seen} (${recall})`],
        ['questions neither answered nor marked', report.unlisted],
        ['ms per text: mean, 95 %, most', [ms.mean, ms.p95, ms.most].map((one) => one.toFixed(2)).join(', ')],
      ],
    ),
    table(['first proposal', 'n'], report.first),
    table(['asked', 'n'], report.asked),
    ...(wrong.length > 0 ? [table(['id', 'asked although given'], wrong)] : []),
  ].join('\n\n');
}
