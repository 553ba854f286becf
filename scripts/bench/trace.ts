import type { CDPSession, Page } from 'playwright-core';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** µs */
  ts: number;
  dur?: number;
  /** µs the thread really ran, without what other programs took from it meanwhile. */
  tdur?: number;
  args?: { data?: { url?: string } };
}

/**
 * What the page's main thread did between start and stop, ms. Processor time of the thread where the trace tells it, as clock
 * time on a busy machine measures the machine; `byClock` says that it did not.
 */
export interface MainThread {
  /** In functions of the extension's content script, callees and forced layout included. */
  own: number;
  /** The longest single turn of it. */
  ownLongest: number;
  /** In all tasks of the thread, ours and the page's. */
  all: number;
  byClock: boolean;
}

const CATEGORIES = 'devtools.timeline,disabled-by-default-devtools.timeline,v8.execute';
const OURS = 'chrome-extension://';

/** Starts recording what the renderer does; call the result to end it. */
export async function trace(page: Page): Promise<() => Promise<MainThread>> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', { traceConfig: { includedCategories: CATEGORIES.split(',') } });
  return () => stop(session, events);
}

async function stop(session: CDPSession, events: TraceEvent[]): Promise<MainThread> {
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return summarise(events);
}

/** Sums the outermost calls into our script, and all tasks of the thread they ran on. */
export function summarise(events: readonly TraceEvent[]): MainThread {
  const calls = events.filter(({ name, ph }) => ph === 'X' && (name === 'FunctionCall' || name === 'EvaluateScript'));
  const ours = outermost(calls.filter(({ args }) => args?.data?.url?.startsWith(OURS)));
  const thread = busiestThread(calls);
  const tasks = events.filter((event) => event.ph === 'X' && event.name === 'RunTask' && sameThread(event, thread));
  const byClock = [...ours, ...tasks].some(({ tdur }) => tdur === undefined);
  const length = ({ dur = 0, tdur = 0 }: TraceEvent): number => (byClock ? dur : tdur) / 1000;
  const durations = ours.map(length);
  return {
    own: durations.reduce((sum, each) => sum + each, 0),
    ownLongest: Math.max(0, ...durations),
    all: tasks.reduce((sum, task) => sum + length(task), 0),
    byClock,
  };
}

/** Calls that lie in no other call of the list. */
function outermost(calls: readonly TraceEvent[]): TraceEvent[] {
  const sorted = [...calls].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const kept: TraceEvent[] = [];
  for (const call of sorted) {
    const inside = kept.some((outer) => sameThread(outer, call) && call.ts < outer.ts + (outer.dur ?? 0));
    if (!inside) kept.push(call);
  }
  return kept;
}

function sameThread(event: TraceEvent, other: TraceEvent | undefined): boolean {
  return event.pid === other?.pid && event.tid === other.tid;
}

/** The thread with most script time is the page's. */
function busiestThread(calls: readonly TraceEvent[]): TraceEvent | undefined {
  const sums = new Map<string, { event: TraceEvent; sum: number }>();
  for (const event of calls) {
    const key = `${String(event.pid)}/${String(event.tid)}`;
    const entry = sums.get(key) ?? { event, sum: 0 };
    sums.set(key, { event, sum: entry.sum + (event.dur ?? 0) });
  }
  return [...sums.values()].sort((a, b) => b.sum - a.sum)[0]?.event;
}
