import { actionFor } from './actions';
import type { InquiryCase } from './case';
import type { CaseView } from './case-view';
import { findings, type Found } from './findings';
import { priorityOf } from './priority';
import { signals as allSignals } from './registry';
import type { RulePack } from './rule-pack';
import type { Signal, SignalGroup } from './signal';
import type { Evidence, Level, NotAsked, Verdict } from './verdict';
import { viewCase } from './view';
import { holdBack, SUPPLIER_READINGS, unsureBetween } from './guards';
import { combine } from './second-opinion';
import type { ReaderModel } from '../reader/model';
import { readCase, type Reading } from '../reader/read';
import { shippedReader } from '../reader/shipped';

/**
 * Judges one case: every enabled signal is asked, the evidence is added up as log-odds and the guards of rulebook §1 are
 * held. Pure: same case and pack, same verdict; the clock is `inquiry.now`. Linear in the length of the texts.
 *
 * @param signals for tests; all registered ones otherwise.
 * @param model the reader's; null = the rules judge alone.
 */
export function judge(
  inquiry: InquiryCase,
  pack: RulePack,
  signals: readonly Signal[] = allSignals,
  model: ReaderModel | null = shippedReader(),
): Verdict {
  const view = viewCase(inquiry);
  const { found, unknown } = findings(view, pack, signals);
  const reading = model && pack.reader?.enabled === true ? readCase(view, model) : null;
  return conclude(view, pack, found, unknown, reading);
}

function conclude(
  view: CaseView,
  pack: RulePack,
  found: Found[],
  unknown: NotAsked[],
  reading: Reading | null,
): Verdict {
  const weighed = weigh(found, pack);
  const danger = sum(weighed, ['danger']);
  const isDanger = danger >= pack.thresholds.danger;
  const logit = pack.prior + sum(weighed, ['danger', 'bulk', 'probe', 'real']);
  // Whoever means harm can add as much genuine-looking detail as he likes, so detail does not talk a danger away.
  const open = isDanger ? Math.max(logit, pack.prior + danger, logOdds(pack.thresholds.spam)) : logit;
  const both = reading && pack.reader ? combine(logit, reading, pack.reader) : null;
  // The reader sees words only; what a file, a link or an address is it cannot know, so it never talks these away.
  const together = isDanger || !both ? open : falseOrigin(weighed) ? Math.max(open, both.logOdds) : both.logOdds;
  const held = holdBack(probability(together), weighed, isDanger, pack, both?.reader);
  if (!isDanger && both && (both.disagree || (both.doubt && held.junk <= pack.thresholds.genuine))) {
    held.junk = unsureBetween(held.junk, pack);
  }
  const level: Level = isDanger ? 'danger' : levelOf(held.junk, pack);
  const evidence = weighed.filter(({ weight }) => weight > 0).sort(heaviest);
  const counter = weighed.filter(({ weight, group }) => weight < 0 || group === 'guard').sort(heaviest);
  const speaksForLevel = level === 'genuine' ? [counter, evidence] : [evidence, counter];
  const priority = priorityOf(level, weighed, view);
  const { actionId, action } = actionFor(level, priority, weighed, view);
  return {
    level,
    junk: round(held.junk),
    priority,
    action,
    actionId,
    evidence: speaksForLevel[0] ?? [],
    counter: speaksForLevel[1] ?? [],
    unknown,
    ...(held.suppliers ? { readings: SUPPLIER_READINGS } : {}),
    ...(reading && both
      ? {
          rulesJunk: round(probability(open)),
          reader: { junk: round(probability(both.reader)), clues: reading.clues, disagrees: both.disagree },
        }
      : {}),
    pack: pack.version,
  };
}

/** Log-odds of advertising from which a text counts as a pitch, and of a false origin from which it counts as a probe. */
const PITCH = 2.5;
const FALSE_ORIGIN = 0.7;
/** What detail is worth (log-odds) where it costs the writer nothing. */
const CHEAP = 1;
const ORIGIN = new Set(['probe.domestic-ip', 'probe.ip-country-mismatch', 'probe.impossible-hour']);

/**
 * A pitch is as detailed as a request and carries a fuller signature; a competitor knows the goods and the trade's words as
 * well as we do. In both, detail hardly speaks for a buyer.
 */
function detailIsCheap(found: readonly (Found & { share: number })[]): boolean {
  const total = (of: (id: string) => boolean): number =>
    found.reduce((sum, { signal, share }) => (of(signal.id) ? sum + share : sum), 0);
  return total((id) => id === 'bulk.advertising') >= PITCH || total((id) => ORIGIN.has(id)) >= FALSE_ORIGIN;
}

function falseOrigin(weighed: readonly Evidence[]): boolean {
  return weighed.reduce((total, { id, weight }) => (ORIGIN.has(id) ? total + weight : total), 0) >= FALSE_ORIGIN;
}

/** Findings with their share of the total: a signal's findings together reach its cap, a group's its bound, no further. */
function weigh(found: readonly Found[], pack: RulePack): Evidence[] {
  const bySignal = new Map<string, number>();
  for (const { signal, raw } of found) bySignal.set(signal.id, (bySignal.get(signal.id) ?? 0) + Math.abs(raw));
  const capped = found.map((one) => {
    const entry = pack.signals[one.signal.id];
    const most = Math.abs(entry?.weight ?? 0) * (entry?.cap ?? 1);
    const total = bySignal.get(one.signal.id) ?? 0;
    return { ...one, share: total > most ? one.raw * (most / total) : one.raw };
  });
  const realBound = detailIsCheap(capped) ? Math.min(pack.bounds.real, CHEAP) : pack.bounds.real;
  const byGroup = new Map<SignalGroup, number>();
  for (const { group, share } of capped) byGroup.set(group, (byGroup.get(group) ?? 0) + Math.abs(share));
  return capped.map(({ signal, group, finding, share }) => {
    const bound = group === 'guard' ? 0 : group === 'real' ? realBound : pack.bounds[group];
    const total = byGroup.get(group) ?? 0;
    return {
      id: signal.id,
      group,
      weight: round(total > bound && total > 0 ? share * (bound / total) : share),
      reason: finding.reason ?? signal.reason,
      ...(finding.span ? { span: finding.span } : {}),
      ...(finding.field === undefined ? {} : { field: finding.field }),
      ...(finding.value === undefined ? {} : { value: finding.value }),
    };
  });
}

function sum(evidence: readonly Evidence[], groups: readonly SignalGroup[]): number {
  return evidence.reduce((total, { group, weight }) => (groups.includes(group) ? total + weight : total), 0);
}

function levelOf(junk: number, { thresholds }: RulePack): Level {
  if (junk >= thresholds.spam) return 'spam';
  return junk <= thresholds.genuine ? 'genuine' : 'unsure';
}

function heaviest(a: Evidence, b: Evidence): number {
  return Math.abs(b.weight) - Math.abs(a.weight) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function probability(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

function logOdds(p: number): number {
  return Math.log(p / (1 - p));
}

function round(x: number): number {
  return Math.round(x * 1e4) / 1e4;
}
