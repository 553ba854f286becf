import type { Result } from '../shared/result';
import { nameKey } from '../shared/text';
import type { OpenConversation } from '../snapshots/conversation';
import type { Field } from '../snapshots/field';
import type { PageKind, PageLanguage, PageState } from '../snapshots/page';
import type { Chip, PageSnapshot, SnapshotReceipt } from '../snapshots/snapshot';
import type { ChipAnchor, PageAdapter, PageReading, ReadContext } from './adapter';
import { watchChipTips } from './chip-tip';
import { createChips, isOwnMutation, OPEN_KEY } from './chips';
import { cleanUrl } from './clean-url';
import { createFrame } from './frame';
import { createHighlighter } from './highlight';
import { isContinued } from './identity-key';
import { around } from './locate';
import { MANY_ANCHORS, nearViewport } from './near-viewport';
import { watchNavigation } from './navigation';
import { capReading, changedParts, hashParts, sameParts, type PartHashes } from './parts';
import { forget, invalidate } from './row-cache';
import { createSettler } from './settle';
import { cardOf, judgeStaleness, remember, withoutCard, type Believed, type FindMessage } from './stale';

/** What the watcher needs from outside; tests supply all of it. */
export interface WatcherOptions {
  window: Window & typeof globalThis;
  findAdapter(url: URL): PageAdapter | null;
  isVisible(element: Element): boolean;
  /** Hands a snapshot to the worker; never rejects. Code `orphaned` ends the watcher. */
  send(snapshot: PageSnapshot): Promise<Result<SnapshotReceipt>>;
  gone(visit: string): void;
  /** False once the extension is gone; asked now and then (nobody tells us). The caller's `signal` then ends everything. */
  alive(): boolean;
  signal: AbortSignal;
  /** ms UTC. */
  now?: () => number;
}

export interface Watcher {
  /** The visit on show. */
  visit(): string;
  /** Sends everything again, so that chips are drawn anew. */
  refresh(): void;
  /** Marks a quote; without `fp`, in the first message that holds it. Undefined when `visit` is not on show here. */
  highlight(request: { visit: string; fp?: string; quote: string }): boolean | undefined;
  clearHighlight(): void;
  /** Whether the page shows just this conversation now, read anew. Undefined when `visit` is not on show here. */
  shows(request: { visit: string } & Shown): boolean | undefined;
}

/** A conversation by what the page tells of it. */
interface Shown {
  name: string;
  customerId?: string;
  inquiryId?: string;
}

/** Attributes by which pages show, hide, switch and label. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'href', 'data-name', 'data-expinfo', 'data-query', 'aria-selected'];
/** Those that can change which buyer a row is about. */
const NAMING = ['href', 'data-name', 'data-expinfo', 'data-query'];
const IN_ROOT: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ATTRIBUTES,
};
/** Elements around the roots: panes shown and hidden as a whole. */
const AROUND: MutationObserverInit = { attributes: true, attributeFilter: ['class', 'style', 'hidden'] };
/** The rest of the page: roots that appear or are replaced, dialogs laid over everything. Looked at a few times a second. */
const ELSEWHERE: MutationObserverInit = { childList: true, subtree: true };
/** ms between two such looks. */
const LOOK = 250;
/** ms until rows that came get their chips. */
const CHIP_DELAY = 80;
/** ms of asking where chips may sit that a frame can spare. A longer list waits: no chip is not a wrong chip. */
const COSTLY = 3;

/** ms between looks for what no event tells: address, the extension's end; and half as often: roots, identity, page state. */
const PULSE = 2000;
/** ms before what could not be delivered is sent again; then only when the page changes. */
const RETRIES = [500, 3000, 15_000, 60_000];
/** States in which there is something to read. In the others nothing is touched, least of all beside a captcha (§1.3). */
const READABLE: readonly PageState[] = ['ok', 'disconnected', 'layout-unknown'];

interface Sample {
  key: string | null;
  /** Which conversation it is of, as `stay` counts them. */
  stay: number;
  page: PageKind;
  state: PageState;
  lang: PageLanguage;
  url: string;
  reading: PageReading;
  hashes: PartHashes;
  health: string;
}

interface Anchors {
  rows: readonly ChipAnchor[];
  headers: readonly ChipAnchor[];
  /** Where rows and headers come and go. */
  zones: readonly Element[];
}

interface Acknowledged {
  parts: PartHashes;
  rest: string;
}

/**
 * Watches one document: reads it when it has settled, tells the worker what changed, and draws the chips the worker answers
 * with. Nothing happens while the document is hidden, nothing is thrown into the page, and when `signal` aborts nothing of
 * ours is left.
 */
export function startWatcher(options: WatcherOptions): Watcher {
  const { window, signal, now = Date.now } = options;
  const { document } = window;
  const timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const chips = createChips(document);
  const highlighter = createHighlighter(window);
  const observer = new window.MutationObserver((records) => guarded(() => onMutations(records)));
  const frame = createFrame(window, () => guarded(inFrame));
  const settler = createSettler<Sample>({ now, read: takeSample, same: sameSample, hold, settled });

  let visit = '';
  let seq = 0;
  let url = '';
  let adapter: PageAdapter | null = null;
  let key: string | null = null;
  /** The key of the conversation as it was last believed; one that only grew since is still that conversation. */
  let base: string | null = null;
  /** Counts the conversations shown. */
  let stay = 0;
  /** Counts the page's mutations. */
  let changes = 0;
  let state: PageState = 'loading';
  let roots: Element[] = [];
  let watching = false;
  /** Nothing was looked for at the last pulse. */
  let rested = false;
  /** Nothing read is believed since the last change of identity, and the worker has been told so. */
  let settling = false;
  let acknowledged: Acknowledged | null = null;
  let sending = false;
  let waiting: Sample | null = null;
  let retries = 0;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  let pulseTimer: ReturnType<typeof setInterval> | undefined;
  let lookTimer: ReturnType<typeof setTimeout> | undefined;
  /** Chips were dropped or lost that may still be right. */
  let redraw = false;
  /** Rows or a header may have come. */
  let came = false;
  /** The wait for drawing is over. */
  let waited = false;
  /** When chips were last drawn, ms of `performance.now()`. */
  let drawnAt = 0;
  /** Where chips sit, as last asked. */
  let zones: readonly Element[] = [];
  /** Only the rows near the viewport have chips. */
  let isLong = false;
  /** Asking for the anchors takes too long for every frame. */
  let costly = false;
  let chipTimer: ReturnType<typeof setTimeout> | undefined;
  let believed: Believed | null = null;
  /** The card contradicted the header when it was last believed: whose it is. */
  let lateCard: string | null = null;
  /** Names on messages are worth a wait until they have once been the same odd way for the whole limit. */
  let trustSenders = true;
  let fingerprints: string[] = [];
  let rowChips = new Map<string, Chip>();
  /** Off until the worker has said otherwise. */
  let chipsOn = false;
  let openChip: Chip | null = null;

  // ── the environment ──────────────────────────────────────────────────────────────────────────────────────────────────

  /** Whatever a page does to its DOM, it must not hear of us. */
  function guarded(work: () => void): void {
    if (signal.aborted) return;
    try {
      work();
    } catch {
      chips.clear();
    }
  }

  let here = new URL(document.URL);
  const tracked = (element: Element): boolean => watching && roots.some((root) => root.contains(element));

  function context(): ReadContext {
    if (here.href !== document.URL) here = new URL(document.URL);
    return { document, url: here, isVisible: options.isVisible, now: now(), tracked };
  }

  /** Asks the adapter once until the page changes; `fresh` is for what no mutation tells, such as a style sheet that came. */
  function onceAChange<T>(ask: (adapter: PageAdapter, context: ReadContext) => T): (fresh?: boolean) => T | null {
    let at = -1;
    let answer: T | null = null;
    return (fresh = false) => {
      if (fresh || !watching || at !== changes) {
        at = changes;
        answer = adapter && ask(adapter, fresh ? { ...context(), tracked: undefined } : context());
      }
      return answer;
    };
  }

  const identityNow = onceAChange((page, at) => page.identityKey(at));
  const stateNow = onceAChange((page, at) => page.state(at));
  const languageNow = onceAChange((page, at) => page.language(at));
  const anchorsNow = onceAChange(askForAnchors);

  const findMessage = (): FindMessage | undefined => {
    const find = adapter?.messageElement;
    return find && ((fp) => find(context(), fp));
  };

  // ── visits ───────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** A new stay: the document opened, its address changed, or it came back from the back/forward cache. */
  function enter(): void {
    const { url: address } = context();
    const before = adapter;
    visit = crypto.randomUUID();
    seq = 0;
    url = cleanUrl(address);
    adapter = options.findAdapter(address);
    acknowledged = waiting = null;
    settling = false;
    retries = 0;
    state = 'loading';
    if (adapter !== before) rowChips = new Map();
    if (document.hidden) return;
    watch();
    key = identityNow();
    identityChanged();
    drawChips();
  }

  function checkAddress(): void {
    if (!document.hidden && cleanUrl(context().url) !== url) enter();
  }

  // ── watching ─────────────────────────────────────────────────────────────────────────────────────────────────────────

  function watch(): void {
    unwatch();
    forget();
    watching = true;
    changes += 1;
    roots = adapter?.watchRoots(context()) ?? [];
    if (adapter && document.body) observer.observe(document.body, ELSEWHERE);
    for (const root of roots) {
      for (let parent = root.parentElement; parent; parent = parent.parentElement) {
        observer.observe(parent, parent === document.body ? { ...ELSEWHERE, ...AROUND } : AROUND);
      }
    }
    for (const root of roots) observer.observe(root, IN_ROOT);
    pulseTimer = setInterval(() => guarded(pulse), PULSE);
  }

  function unwatch(): void {
    observer.disconnect();
    clearInterval(pulseTimer);
    clearTimeout(lookTimer);
    lookTimer = undefined;
    watching = false;
  }

  /** Roots that were replaced, or that have only now appeared. */
  function checkRoots(): void {
    const current = adapter?.watchRoots(context()) ?? [];
    if (current.length === roots.length && current.every((root, index) => root === roots[index])) return;
    watch();
    settler.touch();
  }

  /**
   * Runs right after the page's own change. Here only what can be done without asking for layout: chips of rows that were
   * written to go. All else waits for the frame, once, however often the page mutates until then.
   */
  function onMutations(records: readonly MutationRecord[]): void {
    const inside = new Set<Node>();
    const written = new Set<Node>();
    let outside = false;
    for (const record of records) {
      const { target, attributeName } = record;
      // Hundreds of rows come one by one into the same element.
      if (written.has(target) || isOwnMutation(record)) continue;
      if (attributeName === null && !inside.has(target) && !roots.some((root) => root.contains(target))) {
        outside = true;
        continue;
      }
      inside.add(target);
      if (attributeName === null) written.add(target);
      if (touchesChip(record) && chips.drop(target)) redraw = true;
    }
    if (inside.size > 0 || outside) changes += 1;
    const replaced = roots.some((root) => !root.isConnected);
    if (replaced) checkRoots();
    else if (outside) lookSoon();
    if (inside.size === 0 && !replaced) return;
    invalidate(inside);
    if (chipsOn && (replaced || [...written].some(isNearChips))) {
      came = true;
      redraw ||= chips.lostAny();
    }
    frame.request();
    settler.touch();
  }

  /** Rows and headers come where they stood before, or with what holds them. */
  function isNearChips(target: Node): boolean {
    return (
      zones.length === 0 || zones.some((zone) => !zone.isConnected || zone.contains(target) || target.contains(zone))
    );
  }

  /** A row's new class may also end the rule that makes it its chip's frame. */
  function touchesChip({ target, attributeName }: MutationRecord): boolean {
    if (attributeName === null || NAMING.includes(attributeName)) return true;
    const holder = attributeName === 'class' ? chips.holderOf(target) : null;
    return holder !== null && chips.hostIn(holder)?.parentNode === target;
  }

  /** In the frame: whose conversation is this now, and which chips belong where. */
  function inFrame(): void {
    const isDue = redraw || (came && performance.now() - drawnAt > CHIP_DELAY);
    if (waited || (isDue && !costly)) return drawChips();
    checkIdentity();
    if (redraw || came) drawChipsSoon();
  }

  /** At most every `LOOK` ms, however much the rest of the page mutates. */
  function lookSoon(): void {
    lookTimer ??= setTimeout(() => {
      lookTimer = undefined;
      guarded(look);
    }, LOOK);
  }

  function look(): void {
    checkRoots();
    checkIdentity(true);
    if (adapter && stateNow(true) !== state) settler.touch();
  }

  function checkIdentity(fresh = false): void {
    // Mutations that were not told yet belong to what is asked now.
    if (watching) {
      const late = observer.takeRecords();
      if (late.length > 0) onMutations(late);
    }
    const current = identityNow(fresh);
    if (current === key) return;
    key = current;
    if (!isContinued(base, current)) identityChanged();
  }

  function identityChanged(): void {
    base = key;
    stay += 1;
    openChip = null;
    chips.dropOpen();
    highlighter.clear();
    fingerprints = [];
    announceSettling();
    settler.touch(true);
  }

  function pulse(): void {
    if (!options.alive() || document.hidden) return;
    checkAddress();
    // A page at rest is looked over at every second beat.
    rested = !rested;
    if (!rested) look();
  }

  // ── reading ──────────────────────────────────────────────────────────────────────────────────────────────────────────

  function takeSample(): Sample {
    guarded(() => {
      // What waits for the frame belongs to what is read now.
      if (frame.isPending()) {
        frame.cancel();
        inFrame();
      }
      checkIdentity();
    });
    const sample: Sample = {
      key,
      stay,
      page: adapter?.id ?? 'other',
      state: 'ok',
      lang: 'unknown',
      url,
      reading: { health: [] },
      hashes: {},
      health: '',
    };
    if (!adapter) return sample;
    try {
      sample.state = stateNow() ?? 'ok';
      sample.lang = languageNow() ?? 'unknown';
      if (READABLE.includes(sample.state)) sample.reading = capReading(adapter.read(context()));
    } catch {
      // An adapter that fails is a page that changed: a state the user sees (codebases.md §0 no. 10).
      sample.state = 'layout-unknown';
      sample.reading = { health: [] };
    }
    sample.hashes = hashParts(sample.reading);
    sample.health = sample.reading.health.map(({ field, level }) => `${field}${level}`).join();
    return sample;
  }

  /** True while a stable reading may still be a wrong pair (stale.ts). */
  function hold({ reading: { open } }: Sample, late: boolean): boolean {
    if (!open) return false;
    const verdict = judgeStaleness(believed, open, findMessage());
    if (verdict === 'fresh' || (verdict === 'senders' && !trustSenders)) return false;
    if (!late || verdict === 'stale') return true;
    if (verdict === 'senders') trustSenders = false;
    if (verdict === 'card') lateCard = cardOf(open);
    return false;
  }

  function settled(sample: Sample): void {
    guarded(() => {
      if (sample.key !== key) {
        checkIdentity();
        if (sample.key !== key) return settler.touch();
      }
      base = key;
      state = sample.state;
      believe(sample);
      deliver(sample);
    });
  }

  /** Remembers what is shown, for telling the next conversation from the remains of this one. */
  function believe(sample: Sample): void {
    let { open } = sample.reading;
    if (!open) return;
    if (lateCard !== null && cardOf(open) === lateCard) {
      open = withoutCard(open);
      sample.reading = { ...sample.reading, open };
    } else {
      lateCard = null;
    }
    believed = remember(open, findMessage());
    fingerprints = open.messages.map(({ fp }) => fp);
  }

  // ── telling the worker ───────────────────────────────────────────────────────────────────────────────────────────────

  function snapshotOf(sample: Pick<Sample, 'page' | 'state' | 'lang'>): PageSnapshot {
    return {
      page: sample.page,
      state: sample.state,
      lang: sample.lang,
      visit,
      seq: ++seq,
      capturedAt: now(),
      timeZone,
      url,
      health: [],
    };
  }

  /** The panel must stop showing the old verdict before there is a new one. */
  function announceSettling(): void {
    if (settling) return;
    settling = true;
    waiting = null;
    if (acknowledged) acknowledged = { parts: { ...acknowledged.parts, open: undefined }, rest: '' };
    void options.send(snapshotOf({ page: adapter?.id ?? 'other', state: 'settling', lang: 'unknown' }));
  }

  function deliver(sample: Sample): void {
    if (sending) {
      waiting = sample;
      return;
    }
    const rest = [sample.state, sample.lang, sample.url, sample.health].join('\n');
    const parts = changedParts(sample.reading, sample.hashes, acknowledged?.parts ?? {});
    if (acknowledged?.rest === rest && Object.keys(parts).length === 0) return;
    const snapshot: PageSnapshot = { ...snapshotOf(sample), health: sample.reading.health, ...parts };
    settling = false;
    sending = true;
    void options.send(snapshot).then(
      (answer) => guarded(() => onAnswer(snapshot, sample, rest, answer)),
      () => undefined,
    );
  }

  function onAnswer(snapshot: PageSnapshot, sample: Sample, rest: string, answer: Result<SnapshotReceipt>): void {
    sending = false;
    const current = snapshot.visit === visit;
    if (current) {
      const receipt = answer.ok ? answer.value : null;
      if (receipt) showReceipt(snapshot, sample, receipt);
      if (receipt?.stored && !receipt.resend) {
        // While a new identity is settling, the conversation must be told again in full.
        acknowledged = settling
          ? { parts: { ...sample.hashes, open: undefined }, rest: '' }
          : { parts: sample.hashes, rest };
        retries = 0;
      } else {
        acknowledged = null;
        retryLater(receipt?.resend === true);
      }
    }
    const next = waiting;
    waiting = null;
    if (next?.stay === stay) deliver(next);
  }

  function retryLater(atOnce: boolean): void {
    const delay = atOnce && retries === 0 ? 0 : RETRIES[retries];
    retries += 1;
    if (delay === undefined) return;
    clearTimeout(retryTimer);
    retryTimer = setTimeout(() => guarded(() => document.hidden || settler.touch()), delay);
  }

  // ── chips ────────────────────────────────────────────────────────────────────────────────────────────────────────────

  function showReceipt(snapshot: PageSnapshot, sample: Sample, receipt: SnapshotReceipt): void {
    chipsOn = !receipt.chipsOff;
    if (!chipsOn) {
      rowChips = new Map();
      openChip = null;
      return chips.clear();
    }
    const complete = snapshot.conversations !== undefined || snapshot.inquiries !== undefined;
    const told = Object.entries(receipt.rows).map(
      ([rowKey, one]) => [rowKey, unchanged(rowChips.get(rowKey), one)] as const,
    );
    rowChips = new Map([...(complete ? [] : rowChips), ...told]);
    checkIdentity();
    // Only the answer to the newest snapshot speaks of the conversation that is open now.
    const fits = snapshot.seq === seq && !settling && sample.stay === stay;
    openChip = fits && key !== null ? receipt.open : null;
    redraw = true;
    frame.request();
  }

  function chipFor(anchorKey: string): Chip | undefined {
    return anchorKey === OPEN_KEY ? (openChip ?? undefined) : rowChips.get(anchorKey);
  }

  function drawChips(): void {
    // Whoever calls, and whenever: what is drawn by the header is drawn for who is there now.
    checkIdentity();
    redraw = came = waited = false;
    if (!chipsOn) return;
    drawnAt = performance.now();
    const found = anchorsNow();
    if (!found) return;
    zones = found.zones;
    isLong = found.rows.length > MANY_ANCHORS;
    // The header first: its chip is placed by the boxes around it, which must not have been moved about just before.
    const near = [...found.headers, ...nearViewport(found.rows, window.innerHeight)];
    if (!chips.reconcile(near, chipFor)) drawChipsSoon(0);
  }

  function askForAnchors(page: PageAdapter, at: ReadContext): Anchors {
    const start = performance.now();
    const all = page.chipAnchors(at);
    costly = performance.now() - start > COSTLY;
    const rows = all.filter((anchor) => anchor.key !== OPEN_KEY);
    const headers = all.filter((anchor) => anchor.key === OPEN_KEY);
    const list = around([rows[0], rows.at(-1)].flatMap((row) => row?.element ?? []));
    return { rows, headers, zones: [...(list ? [list] : []), ...headers.map(({ element }) => element)] };
  }

  /** For rows that came: several times a second is enough, and it must end in a page that never stops. */
  function drawChipsSoon(delay = CHIP_DELAY): void {
    chipTimer ??= setTimeout(() => {
      chipTimer = undefined;
      if (document.hidden) return;
      waited = true;
      frame.request();
    }, delay);
  }

  // ── life ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

  function pause(): void {
    unwatch();
    settler.stop();
    clearTimeout(retryTimer);
    clearTimeout(chipTimer);
    chipTimer = undefined;
    frame.cancel();
  }

  /** What changed while nobody looked is put right before the first paint. */
  function resume(): void {
    if (cleanUrl(context().url) !== url) return enter();
    watch();
    drawChips();
    if (seq === 0) identityChanged();
    settler.touch();
  }

  function listen(): void {
    const on = { signal, passive: true } as const;
    document.addEventListener('visibilitychange', () => guarded(document.hidden ? pause : resume), on);
    window.addEventListener(
      'pagehide',
      () =>
        guarded(() => {
          pause();
          options.gone(visit);
        }),
      on,
    );
    window.addEventListener('pageshow', (event) => guarded(() => event.persisted && enter()), on);
    document.addEventListener('scroll', () => isLong && drawChipsSoon(), { ...on, capture: true });
    watchNavigation(window, () => guarded(checkAddress), signal);
    watchChipTips(window, chips, signal);
    signal.addEventListener('abort', () => {
      try {
        pause();
        highlighter.clear();
        chips.clear();
      } catch {
        // A page that broke its own DOM; there is nobody left to tell.
      }
    });
  }

  listen();
  guarded(enter);

  return {
    visit: () => visit,
    refresh: () =>
      guarded(() => {
        acknowledged = null;
        retries = 0;
        if (!document.hidden) settler.touch();
      }),
    highlight: (request) => {
      if (request.visit !== visit) return undefined;
      let found = false;
      guarded(() => (found = highlighter.mark(quoteRoots(request.fp), request.quote)));
      return found;
    },
    clearHighlight: () => guarded(() => highlighter.clear()),
    shows: (request) => {
      if (request.visit !== visit) return undefined;
      let shown = false;
      guarded(() => {
        checkIdentity(true);
        if (settling || stateNow(true) !== 'ok') return;
        const identity = adapter?.read({ ...context(), tracked: undefined }).open?.identity;
        shown = identity !== undefined && isSame(identity, request);
      });
      return shown;
    },
  };

  function quoteRoots(fp: string | undefined): Element[] {
    const find = findMessage();
    if (find) {
      const named = fp === undefined ? null : find(fp);
      return named ? [named] : fingerprints.flatMap((one) => find(one) ?? []);
    }
    return roots;
  }
}

/** An id decides where both know one; else the name, which must be known. Two ids that differ are two people of one name. */
function isSame({ name, customerId, inquiryId }: OpenConversation['identity'], wanted: Shown): boolean {
  const ids: [Field<string>, string | undefined][] = [
    [customerId, wanted.customerId],
    [inquiryId, wanted.inquiryId],
  ];
  const told = ids.filter(([seen, known]) => seen.known && known !== undefined);
  if (told.length > 0) return told.every(([seen, known]) => seen.known && seen.value === known);
  return name.known && nameKey(name.value) !== '' && nameKey(name.value) === nameKey(wanted.name);
}

function sameSample(a: Sample, b: Sample): boolean {
  return (
    a.key === b.key &&
    a.page === b.page &&
    a.state === b.state &&
    a.lang === b.lang &&
    a.url === b.url &&
    a.health === b.health &&
    sameParts(a.hashes, b.hashes)
  );
}

/** The chip from before when it says the same, so that it need not be drawn again. */
function unchanged(before: Chip | undefined, now: Chip): Chip {
  return before && JSON.stringify(before) === JSON.stringify(now) ? before : now;
}
