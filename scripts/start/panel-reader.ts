import type { Page } from 'playwright-core';

/** What the panel shows about the open conversation, read from what it has drawn. */
export interface PanelReading {
  /** Row id of the conversation, or null while none is shown. */
  conversation: string | null;
  name: string;
  /** `danger`, `spam`, `unsure` or `genuine`, by the card's class. */
  level: string | null;
  word: string;
  chance: string;
  priority: string;
  next: string;
  evidence: string[];
}

/** One look at the panel's document. */
export function readPanel(panel: Page): Promise<PanelReading> {
  return panel.evaluate(() => {
    const words = (root: ParentNode | null | undefined, selector: string): string =>
      root?.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    const card = document.querySelector('.verdict-word')?.closest('.card');
    const lines = [...(card?.querySelectorAll('.evidence .evidence-body') ?? [])].map((body) => {
      const copy = body.cloneNode(true) as Element;
      copy.querySelectorAll('.quiet-text').forEach((spoken) => spoken.remove());
      return copy.textContent.replace(/\s+/g, ' ').trim();
    });
    return {
      conversation: document.querySelector('main')?.getAttribute('data-conversation') ?? null,
      name: words(document, '.panel-header h1'),
      level: /level-(\w+)/.exec(card?.className ?? '')?.[1] ?? null,
      word: words(card, '.verdict-word'),
      chance: /[\d<>≈.]+ ?%/.exec(words(card, '.verdict-head'))?.[0] ?? '',
      priority: words(card, '.verdict-head .tag'),
      next: words(card, '.verdict-next'),
      evidence: lines,
    };
  });
}

/** Time the panel must stay the same before it is read, ms: the buyer card may come after the words. */
const REST = 250;

/**
 * Waits until the panel shows a verdict on another conversation than `previous`, under this name, and has come to rest.
 *
 * @param name as printed by the panel: without invisible characters.
 * @throws after `patience` ms, with what the panel shows instead.
 */
export async function readSettled(
  panel: Page,
  name: string,
  previous: string | null,
  patience = 20_000,
): Promise<PanelReading> {
  const end = Date.now() + patience;
  let last = '';
  let since = Date.now();
  while (Date.now() < end) {
    const reading = await readPanel(panel);
    const text = JSON.stringify(reading);
    const right = reading.level !== null && reading.conversation !== previous && reading.name.startsWith(name);
    if (!right || text !== last) since = Date.now();
    if (right && Date.now() - since >= REST) return reading;
    last = text;
    await panel.waitForTimeout(25);
  }
  throw new Error(`the panel shows no verdict on "${name}" but: ${last.slice(0, 300)}`);
}

/** A name as the panel prints it: NFKC, without invisible characters, white space folded. */
export function shownName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
