import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { clickRow, useStage, waitForVerdict } from './fixtures';
import { shownName } from '../../scripts/start/panel-reader';
import {
  startPageSampler,
  startPanelSampler,
  stopSampler,
  untilSampled,
  type PageSample,
  type PanelSample,
} from './samplers';

const stage = useStage({ switches: { headerDelay: 0, messageDelay: 90, cardDelay: 160 } });
const SWITCHES = 30;

/** What may be said of each conversation: everything that was said of it while it alone was looked at, at rest. */
interface Truth {
  name: string;
  /** Its row in the store. */
  row: string;
  words: Set<string>;
  chips: Set<string>;
}

/** Opens every conversation and stays until it is at rest, recording every verdict and chip it was given on the way. */
async function learn(page: Page, panel: Page, ids: readonly string[]): Promise<Map<string, Truth>> {
  const truth = new Map<string, Truth>();
  for (const id of ids) {
    const conversation = stage().replica.data.conversations.find((each) => each.id === id)!;
    await clickRow(page, id);
    await waitForVerdict(panel, conversation);
    await page.waitForTimeout(600);
    await startPageSampler(page);
    await startPanelSampler(panel);
    await page.waitForTimeout(120);
    await untilSampled(panel);
    await untilSampled(page);
    const chips = (await stopSampler<PageSample>(page)).flatMap((sample) =>
      sample.chips.filter((chip) => chip.id === id),
    );
    const said = await stopSampler<PanelSample>(panel);
    const row = said.at(-1)?.conversation ?? null;
    if (row === null) throw new Error(`the panel shows no conversation for ${id}`);
    truth.set(id, {
      name: shownName(conversation.buyer.name),
      row,
      words: new Set(said.flatMap((sample) => (sample.verdict === null ? [] : [sample.verdict]))),
      chips: new Set(chips.map((chip) => chip.label)),
    });
  }
  return truth;
}

/** Thirty of them, the buyers who share a name first: theirs are the verdicts that could be mixed up unseen. */
function thirty(): string[] {
  const { conversations } = stage().replica.data;
  const names = conversations.map(({ buyer }) => shownName(buyer.name));
  const shared = conversations.filter((_, i) => names.indexOf(names[i]!) !== names.lastIndexOf(names[i]!));
  const rest = conversations.filter((each) => !shared.includes(each));
  expect(shared.length).toBeGreaterThan(1);
  return [...shared, ...rest].slice(0, SWITCHES).map(({ id }) => id);
}

/** ms. From nobody can read that to the verdict has come and is looked at. */
const PAUSES = [20, 60, 1400, 110, 180, 900, 260, 1900, 420];

describe('switching quickly through 30 conversations', () => {
  it('never shows one buyer’s verdict under another’s name, at any paint', async () => {
    const { page, panel } = await stage().open('oneTalk');
    const ids = thirty();
    const truth = await learn(page, panel, ids);
    expect(truth.size).toBe(ids.length);

    await startPageSampler(page);
    await startPanelSampler(panel);
    for (let turn = 0; turn < SWITCHES; turn += 1) {
      // 7 is prime to 30, so each conversation comes once and never in the order of the list.
      const id = ids[(turn * 7) % ids.length]!;
      await page.evaluate((next) => {
        window.__replica.reveal(next);
        window.__replica.select(next);
      }, id);
      await page.waitForTimeout(PAUSES[turn % PAUSES.length]!);
    }
    await page.waitForTimeout(1500);
    const pageSamples = await stopSampler<PageSample>(page);
    const panelSamples = await stopSampler<PanelSample>(panel);

    const wrongChips = pageSamples.flatMap((sample) =>
      sample.chips.filter((chip) => {
        const known = truth.get(chip.id);
        // Rows beyond the thirty were never opened; only their own first reading may stand there.
        return known !== undefined && known.chips.size > 0 && !known.chips.has(chip.label);
      }),
    );
    expect(wrongChips).toEqual([]);
    // A chip by the header while the messages below are still another buyer's would be that other buyer's verdict.
    const early = pageSamples.filter(({ open, headerChip }) => headerChip !== null && open.header !== open.messages);
    expect(early).toEqual([]);

    const byRow = new Map([...truth.values()].map((each) => [each.row, each]));
    expect(byRow.size).toBe(ids.length);
    const wrongPanel = panelSamples.filter(({ conversation, name, verdict }) => {
      if (verdict === null) return false;
      const known = conversation === null ? undefined : byRow.get(conversation);
      return known === undefined || !name.startsWith(known.name) || !known.words.has(verdict);
    });
    expect(wrongPanel).toEqual([]);
    // And it ends where the rep ended.
    const last = truth.get(ids[((SWITCHES - 1) * 7) % ids.length]!)!;
    expect(panelSamples.at(-1)?.conversation).toBe(last.row);
    expect(panelSamples.at(-1)?.verdict).not.toBeNull();
    expect(panelSamples.at(-1)?.name.startsWith(last.name)).toBe(true);
    // The check means something only if verdicts were painted while switching.
    expect(
      new Set(panelSamples.filter(({ verdict }) => verdict !== null).map(({ name }) => name)).size,
    ).toBeGreaterThan(5);
    expect(pageSamples.filter(({ headerChip }) => headerChip !== null).length).toBeGreaterThan(5);
    await page.close();
    await panel.close();
  }, 180_000);
});
