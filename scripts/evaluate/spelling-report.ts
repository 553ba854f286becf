import { shareOf, type Share } from './report';
import type { SpellingLine } from './spelling-lines';
import type { Peer } from './spelling-peers';

const IN_FIVE = 5;

function percent({ of, share, low, high }: Share): string {
  const text = (value: number) => (100 * value).toFixed(1);
  return of === 0 ? '–' : `${text(share)} (${text(low)}–${text(high)})`;
}

function quantile(sorted: readonly number[], part: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1);
}

function row(list: string, name: string, lines: readonly SpellingLine[]): string {
  const share = (test: (line: SpellingLine) => boolean) => percent(shareOf(lines.filter(test).length, lines.length));
  const times = lines.map(({ ms }) => ms).sort((a, b) => a - b);
  const cells = [
    list,
    name,
    String(lines.length),
    share(({ detected }) => detected),
    share(({ rank }) => rank === 1),
    share(({ rank }) => rank !== null && rank <= IN_FIVE),
    quantile(times, 0.5),
    quantile(times, 0.99),
  ];
  return `| ${cells.join(' | ')} |`;
}

/**
 * Markdown: by list, each checker's shares with 95 % Wilson intervals and milliseconds a word (aspell and hunspell answer in
 * one go: their mean). Slips that are words themselves are a list of their own.
 */
export function spellingReport(checkers: readonly Peer[]): string {
  const listOf = ({ source, real }: SpellingLine) => (real ? `${source}, real words` : source);
  const lists = [...new Set(checkers.flatMap(({ lines }) => lines.map(listOf)))].sort();
  const head = '| list | checker | n | detected % | first % | in five % | ms median | ms p99 |';
  const rows = lists.flatMap(
    (list) =>
    checkers.map(({ name, lines }) => row(list, name, lines.filter((line) => listOf(line) === list))), // prettier-ignore
  );
  return `${[head, '| --- | --- | --- | --- | --- | --- | --- | --- |', ...rows].join('\n')}\n`;
}
