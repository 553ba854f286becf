import { lint, type LintResult } from '../../lib/engine/listing/lint';
import type { Listing } from '../../lib/engine/listing/listing';
import { rules } from '../../lib/engine/listing/registry';
import type { Spelling } from '../../lib/engine/listing/spelling/spelling';
import { chance, plantIn, type Planted } from './titles-planting';

export interface LintedTitle {
  listing: Listing;
  result: LintResult;
}

const PLANTS = 300;
const SEED = 20261122;
const KEYS_TYPED = 400;

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

/** What the rules say about a collection of titles, as Markdown. */
export function titlesReport(linted: readonly LintedTitle[], spelling: Spelling | undefined): string {
  const settings = spelling ? { spelling } : {};
  return [
    ...ratesOf(linted),
    '',
    ...plantedReport(linted, settings),
    '',
    ...typingReport(linted, {}, 'rules alone'),
    ...(spelling ? typingReport(linted, settings, 'with spelling') : []),
    '',
  ].join('\n');
}

function ratesOf(linted: readonly LintedTitle[]): string[] {
  const rows = rules.flatMap(({ id, severity }) => {
    const hits = linted.map(({ result }) => result.findings.filter((one) => one.id === id).length);
    const titles = hits.filter((count) => count > 0).length;
    if (titles === 0) return [];
    return [`| ${id} | ${severity} | ${titles} | ${percent(titles, linted.length)} | ${hits.reduce((a, b) => a + b, 0)} |`]; // prettier-ignore
  });
  return [`${linted.length} titles`, '', '| rule | severity | titles | share | findings |', '| --- | --- | ---: | ---: | ---: |', ...rows]; // prettier-ignore
}

const isConflict = (result: LintResult) => result.findings.some(({ id }) => id === 'title.conflict');

/** Contradictions put into titles of the collection, at most one per title and 300 in all, the facets by turns. */
function planted(linted: readonly LintedTitle[]): Planted[] {
  const random = chance(SEED);
  const clean = linted.filter(({ result }) => !isConflict(result));
  const byFacet = new Map<string, Planted[]>();
  for (const { listing } of clean) {
    for (const one of plantIn(listing, random)) byFacet.set(one.facet, [...(byFacet.get(one.facet) ?? []), one]);
  }
  const chosen: Planted[] = [];
  const used = new Set<string>();
  for (let round = 0; chosen.length < PLANTS && round < linted.length; round++) {
    for (const list of byFacet.values()) {
      const one = list.find(({ listing }) => !used.has(listing.id ?? listing.title));
      if (!one || chosen.length >= PLANTS) continue;
      used.add(one.listing.id ?? one.listing.title);
      chosen.push(one);
    }
  }
  return chosen;
}

function plantedReport(linted: readonly LintedTitle[], settings: { spelling?: Spelling }): string[] {
  const chosen = planted(linted);
  const found = chosen.map((one) => isConflict(lint(one.listing, settings)));
  const rows = (of: (one: Planted) => string) =>
    [...new Set(chosen.map(of))].sort().map((name) => {
      const own = chosen.flatMap((one, index) => (of(one) === name ? [found[index]] : []));
      return `| ${name} | ${own.length} | ${percent(own.filter(Boolean).length, own.length)} |`;
    });
  const false_ = linted.filter(({ result }) => isConflict(result)).length;
  return [
    `Planted contradictions found: ${percent(found.filter(Boolean).length, chosen.length)} of ${chosen.length}; titles as they are that are said to contradict: ${percent(false_, linted.length)} of ${linted.length}`,
    '',
    '| about | planted | found |',
    '| --- | ---: | ---: |',
    ...rows(({ facet }) => facet),
    ...rows(({ where }) => `in ${where}`),
  ];
}

/** Lints a growing title as somebody types it; time per key after the first. */
function typingReport(linted: readonly LintedTitle[], settings: { spelling?: Spelling }, what: string): string[] {
  const longest = [...linted].sort((a, b) => weight(b.listing) - weight(a.listing)).slice(0, 5);
  const times: number[] = [];
  for (const { listing } of longest) {
    for (let end = 1; end <= Math.min(listing.title.length, KEYS_TYPED); end++) {
      const before = cpuTime();
      lint({ ...listing, title: listing.title.slice(0, end) }, settings);
      if (end > 1) times.push(cpuTime() - before);
    }
  }
  times.sort((a, b) => a - b);
  const quantile = (share: number) =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2);
  return [
    `Milliseconds of processor time per key, ${what}, ${times.length} keys: median ${quantile(0.5)}, p95 ${quantile(0.95)}, p99 ${quantile(0.99)}`,
  ];
}

/** Milliseconds this process has computed: other processes on the machine do not count. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const weight = ({ title, attributes = {} }: Listing) => title.length + JSON.stringify(attributes).length;
