import type { Evidence, Verdict } from '../../lib/engine/inquiry/verdict';

const CLUES = 3;

/** One verdict as `evaluate` writes it (docs/evaluate.md). The reader's words stand after the rules' evidence. */
export function verdictLine(id: string, verdict: Verdict) {
  const forJunk = verdict.level !== 'genuine';
  const clues = (verdict.reader?.clues ?? []).map(({ weight, span }) => ({
    id: 'reader.words',
    weight: round(weight),
    quote: span.quote,
  }));
  const agree = clues.filter(({ weight }) => weight > 0 === forJunk).slice(0, CLUES);
  const contradict = clues.filter(({ weight }) => weight > 0 !== forJunk).slice(0, CLUES);
  return {
    id,
    level: verdict.level,
    junk: verdict.junk,
    priority: verdict.priority,
    evidence: [...verdict.evidence.map(line), ...agree],
    counter: [...verdict.counter.map(line), ...contradict],
    unknown: verdict.unknown,
  };
}

/** As the rules' weights are. */
function round(weight: number): number {
  return Math.round(weight * 1e4) / 1e4;
}

function line({ id, weight, span, field }: Evidence) {
  return span ? { id, weight, quote: span.quote } : { id, weight, field };
}
