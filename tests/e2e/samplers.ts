import type { Page } from 'playwright-core';

/** One paint of the seller's page: every chip, with the row or header it lies on, and which conversation each part shows. */
export interface PageSample {
  open: { selected: string | null; header: string | null; messages: string | null; card: string | null };
  /** Label of the chip by the header. */
  headerChip: string | null;
  chips: { id: string; place: 'row' | 'header'; label: string }[];
}

/** One paint of the panel: the name it prints and the verdict under it. */
export interface PanelSample {
  /** Row id of the conversation the panel says it shows. */
  conversation: string | null;
  name: string;
  /** Word, next step and evidence as one string: two buyers rarely share it. */
  verdict: string | null;
}

declare global {
  interface Window {
    __samples?: { list: string[]; stop(): void };
  }
}

/**
 * Records what is on screen at each frame. Read in a message task posted from the frame callback, that is right after the
 * paint and before anything else can change the page.
 */
export async function startPageSampler(page: Page): Promise<void> {
  await page.evaluate(() => {
    const look = (): PageSample => {
      const open = { ...window.__replica.open };
      // The place in the order of answering changes with every answer; whose verdict it is does not.
      const label = (chip: Element): string =>
        (chip.getAttribute('aria-label') ?? '').replace(/ · (第 \d+ 个回|Answer as no\. \d+)/, '');
      const seen = [...document.querySelectorAll('portside-chip')].filter((chip) =>
        chip.checkVisibility({ visibilityProperty: true }),
      );
      const header = seen.find((chip) => chip.getAttribute('place') === 'header');
      const chips: PageSample['chips'] = seen.flatMap((chip) => {
        const id = chip.closest('[data-replica-row]')?.getAttribute('data-replica-row');
        return id ? [{ id, place: 'row' as const, label: label(chip) }] : [];
      });
      if (header && open.header) chips.push({ id: open.header, place: 'header', label: label(header) });
      return { open, headerChip: header ? label(header) : null, chips };
    };
    const list: string[] = [];
    let running = true;
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      const sample = JSON.stringify(look());
      if (sample !== list.at(-1)) list.push(sample);
    };
    const frame = (): void => {
      if (!running) return;
      channel.port2.postMessage(null);
      requestAnimationFrame(frame);
    };
    window.__samples = { list, stop: () => (running = false) };
    requestAnimationFrame(frame);
  });
}

/** The same for the panel. */
export async function startPanelSampler(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    const look = (): PanelSample => {
      const words = (selector: string): string =>
        document.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
      const shownWord = document.querySelector('.verdict-word');
      const evidence = [...document.querySelectorAll('.evidence li')].map((item) => item.textContent.trim());
      return {
        conversation: document.querySelector('main')?.getAttribute('data-conversation') ?? null,
        name: words('.panel-header h1').normalize('NFKC'),
        verdict: shownWord === null ? null : [words('.verdict-word'), words('.verdict-next'), ...evidence].join(' | '),
      };
    };
    const list: string[] = [];
    let running = true;
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      const sample = JSON.stringify(look());
      if (sample !== list.at(-1)) list.push(sample);
    };
    const frame = (): void => {
      if (!running) return;
      channel.port2.postMessage(null);
      requestAnimationFrame(frame);
    };
    window.__samples = { list, stop: () => (running = false) };
    requestAnimationFrame(frame);
  });
}

/** Waits until at least one paint was recorded: a machine under load may draw no frame for a while. */
export async function untilSampled(page: Page): Promise<void> {
  await page.waitForFunction(() => (window.__samples?.list.length ?? 0) > 0);
}

/** Ends the recording; equal neighbours were kept once. */
export async function stopSampler<T>(page: Page): Promise<T[]> {
  const list = await page.evaluate(() => {
    window.__samples?.stop();
    return window.__samples?.list ?? [];
  });
  return list.map((sample) => JSON.parse(sample) as T);
}
