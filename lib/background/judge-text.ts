import { clip, stripInvisible } from '../shared/text';
import { withReopen } from '../store/db';
import type { SelectionRecord } from '../store/rows';
import type { Deps } from './deps';
import { keepVerdict } from './judge-conversation';

/** Longest text judged by hand, UTF-16 units. */
const LONGEST = 200_000;

/** Host and path of a page, without query and fragment: those can hold tokens. */
export function placeOf(address: string): string {
  if (!URL.canParse(address)) return clip(address.replace(/[?#].*$/s, ''), 300);
  const url = new URL(address);
  return clip(url.host + url.pathname, 300);
}

/**
 * Judges a text that the rep has selected on a page we cannot read, and keeps both.
 *
 * @returns the selection's id, the verdict's subject; undefined when nothing but white space was selected.
 */
export async function judgeText(
  deps: Deps,
  text: string,
  address: string,
  tabId?: number,
): Promise<string | undefined> {
  if (stripInvisible(text).trim() === '') return undefined;
  const judging = await deps.judging();
  const { db } = deps;
  return withReopen(db, () =>
    db.transaction('rw', [db.selections, db.verdicts], async () => {
      const now = deps.now();
      const id = deps.newId(now);
      const row: SelectionRecord = { id, updatedAt: now, text: clip(text, LONGEST), from: placeOf(address), at: now };
      if (tabId !== undefined) row.tabId = tabId;
      await db.selections.add(row);
      await keepVerdict(deps, judging, { id, kind: 'selection', partial: false }, { text: row.text, now });
      return id;
    }),
  );
}
