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
  const verdict = conclude(view, pack, found, unknown, reading);
  if (verdict.reader === undefined || !reading?.shipped) return verdict;
  const { reader, level } = conclude(view, pack, found, unknown, reading.shipped);
  if (reader === undefined || reader.junk === verdict.reader.junk) return verdict;
  return { ...verdict, reader: { ...verdict.reader, without: { junk: reader.junk, level } } };
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
  const logit = pack.prior + sum(weighed, ['danger', 'bulk', 'probe', 'real']);
  const both = reading && pack.reader ? combine(logit, reading, pack.reader) : null;
  // What a rep taught the reader never talks a danger away, only what it knew before.
  const untaught = reading?.shipped && pack.reader ? combine(logit, reading.shipped, pack.reader) : both;
  const isDanger =
    danger >= pack.thresholds.danger && !(untaught && untaught.reader <= TRUSTS_WORDS && isWordingOnly(weighed, view));
  // Whoever means harm can add as much genuine-looking detail as he likes, so detail does not talk a danger away.
  const open = isDanger ? Math.max(logit, pack.prior + danger, logOdds(pack.thresholds.spam)) : logit;
  // The reader sees words only; what a file, a link or an address is it cannot know, so it never talks these away.
  const together = isDanger || !both ? open : falseOrigin(weighed) ? Math.max(open, both.logOdds) : both.logOdds;
  const held = holdBack(probability(together), weighed, isDanger, pack, both?.reader, reading?.shipped !== undefined);
  if (!isDanger && both && (both.disagree || (both.doubt && held.junk <= pack.thresholds.genuine))) {
    held.junk = unsureBetween(held.junk, pack);
  }
  // "Genuine" must have something to show for it, among the rules or the reader's words.
  const shown = weighed.some(({ weight }) => weight < 0) || (reading?.clues ?? []).some(({ weight }) => weight < 0);
  if (!shown) held.junk = Math.max(held.junk, unsureBetween(held.junk, pack));
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
    limits: [pack.thresholds.genuine, pack.thresholds.spam],
    pack: pack.version,
  };
}

/** The reader this sure (log-odds) that a text is genuine keeps mere wording from being called a danger. */
const TRUSTS_WORDS = -1;

/** The danger lies in phrases alone: no file, no link, no mail address is part of it. */
function isWordingOnly(weighed: readonly Evidence[], view: CaseView): boolean {
  return weighed.every(({ group, span }) => {
    if (group !== 'danger') return true;
    if (!span || span.quote.includes('@')) return false;
    return !view.links.some(
      ({ part, start, end }) => part === span.part && (start ?? 0) < span.end && span.start < (end ?? 0),
    );
  });
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
