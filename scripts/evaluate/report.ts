/**
 * What a set of judged, labelled texts says about the engine: by kind and language, with 95 % Wilson intervals. Pure.
 */
import type { Level } from '../../lib/engine/inquiry/verdict';

export interface JudgedText {
  id: string;
  label: 'spam' | 'ham';
  kind: string;
  /** ISO 639 code by script and small words; `?` when not told. */
  language: string;
  level: Level;
  junk: number;
  /** Evidence ids, for the list of mistakes. */
  evidence: string[];
}

export interface Share {
  hits: number;
  of: number;
  share: number;
  /** Wilson 95 %. */
  low: number;
  high: number;
}

export interface GroupReport {
  group: string;
  n: number;
  /** Of what was called spam or danger, the share that is junk. */
  precision: Share;
  /** Of the junk, the share called spam or danger. */
  recall: Share;
  unsure: Share;
  /** Genuine texts called spam or danger. */
  falseJunk: Share;
  /** Genuine texts called danger. */
  falseDanger: Share;
  /** Junk called genuine. */
  missed: Share;
}

export interface Report {
  all: GroupReport;
  kinds: GroupReport[];
  languages: GroupReport[];
  calibration: { from: number; to: number; n: number; said: number; was: number }[];
  /** Mean distance between what was said and what was, weighted by the number of texts. */
  calibrationError: number;
  /** Non-neutral verdicts without any evidence; must be 0. */
  withoutEvidence: number;
  worst: JudgedText[];
}

const Z = 1.959964;

/** Wilson score interval: holds for few texts and for shares near 0 and 1. */
export function shareOf(hits: number, of: number): Share {
  if (of === 0) return { hits, of, share: 0, low: 0, high: 1 };
  const p = hits / of;
  const z2 = Z * Z;
  const middle = (p + z2 / (2 * of)) / (1 + z2 / of);
  const half = (Z * Math.sqrt((p * (1 - p)) / of + z2 / (4 * of * of))) / (1 + z2 / of);
  return { hits, of, share: p, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

function groupReport(group: string, texts: readonly JudgedText[]): GroupReport {
  const called = (level: Level) => level === 'spam' || level === 'danger';
  const junk = texts.filter(({ label }) => label === 'spam');
  const genuine = texts.filter(({ label }) => label === 'ham');
  const calledJunk = texts.filter(({ level }) => called(level));
  const count = (of: readonly JudgedText[], test: (text: JudgedText) => boolean) =>
    shareOf(of.filter(test).length, of.length);
  return {
    group,
    n: texts.length,
    precision: count(calledJunk, ({ label }) => label === 'spam'),
    recall: count(junk, ({ level }) => called(level)),
    unsure: count(texts, ({ level }) => level === 'unsure'),
    falseJunk: count(genuine, ({ level }) => called(level)),
    falseDanger: count(genuine, ({ level }) => level === 'danger'),
    missed: count(junk, ({ level }) => level === 'genuine'),
  };
}

function grouped(texts: readonly JudgedText[], key: (text: JudgedText) => string): GroupReport[] {
  const groups = new Map<string, JudgedText[]>();
  for (const text of texts) groups.set(key(text), [...(groups.get(key(text)) ?? []), text]);
  return [...groups].map(([name, members]) => groupReport(name, members)).sort((a, b) => b.n - a.n);
}

const BINS = 10;
const WORST = 10;

/** How wrong one verdict is: the distance of what was said from what is. */
function fault({ label, junk }: JudgedText): number {
  return label === 'spam' ? 1 - junk : junk;
}

export function reportOn(texts: readonly JudgedText[]): Report {
  const calibration = Array.from({ length: BINS }, (_, bin) => {
    const members = texts.filter(({ junk }) => Math.min(BINS - 1, Math.floor(junk * BINS)) === bin);
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
    return {
      from: bin / BINS,
      to: (bin + 1) / BINS,
      n: members.length,
      said: mean(members.map(({ junk }) => junk)),
      was: mean(members.map(({ label }) => (label === 'spam' ? 1 : 0))),
    };
  });
  return {
    all: groupReport('all', texts),
    kinds: grouped(texts, ({ label, kind }) => `${label} ${kind}`),
    languages: grouped(texts, ({ language }) => language),
    calibration,
    calibrationError:
      calibration.reduce((sum, { n, said, was }) => sum + n * Math.abs(said - was), 0) / (texts.length || 1),
    withoutEvidence: texts.filter(({ level, evidence }) => level !== 'unsure' && evidence.length === 0).length,
    worst: [...texts].sort((a, b) => fault(b) - fault(a)).slice(0, WORST),
  };
}

function percent(share: Share): string {
  if (share.of === 0) return '–';
  const of = (x: number) => (100 * x).toFixed(1);
  return `${of(share.share)} (${of(share.low)}–${of(share.high)})`;
}

const COLUMNS = ['n', 'precision %', 'recall %', 'unsure %', 'false junk %', 'false danger %', 'missed %'];

function row(report: GroupReport): string {
  const { group, n, precision, recall, unsure, falseJunk, falseDanger, missed } = report;
  const cells = [precision, recall, unsure, falseJunk, falseDanger, missed].map(percent);
  return `| ${[group, String(n), ...cells].join(' | ')} |`;
}

function table(name: string, reports: readonly GroupReport[]): string {
  const head = `| ${[name, ...COLUMNS].join(' | ')} |\n|${' --- |'.repeat(COLUMNS.length + 1)}`;
  return `${head}\n${reports.map(row).join('\n')}`;
}

/** The report as Markdown: readable in a terminal and in docs. Shares carry their 95 % interval. */
export function asMarkdown(report: Report): string {
  const bins = report.calibration
    .filter(({ n }) => n > 0)
    .map(
      ({ from, to, n, said, was }) =>
        `| ${from.toFixed(1)}–${to.toFixed(1)} | ${n} | ${said.toFixed(2)} | ${was.toFixed(2)} |`,
    );
  const worst = report.worst.map(
    ({ id, label, kind, level, junk, evidence }) =>
      `| ${id} | ${label} ${kind} | ${level} ${junk.toFixed(2)} | ${evidence.slice(0, 4).join(', ') || '–'} |`,
  );
  return [
    table('all', [report.all]),
    table('kind', report.kinds),
    table('language', report.languages),
    `Calibration error ${report.calibrationError.toFixed(3)}\n\n| said | n | mean said | was junk |\n| --- | --- | --- | --- |\n${bins.join('\n')}`,
    `Non-neutral verdicts without evidence: ${report.withoutEvidence}`,
    `Worst mistakes\n\n| id | is | called | because |\n| --- | --- | --- | --- |\n${worst.join('\n')}`,
  ].join('\n\n');
}
