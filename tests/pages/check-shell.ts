import { describe, expect, it } from 'vitest';
import type { PageAdapter } from '@/lib/pages/adapter';
import { contextFor, parsePage } from './fixture';

/** Enough words that the page is no blank shell. */
const FILLER = `<p>${'Rows of a backend page that hold many words. '.repeat(5)}</p>`;

interface Sample {
  /** The page as it should be, in Chinese; some words of it in English. */
  zh: string;
  en: string;
  /** Whether anything is known of the page to look for. */
  anchored: boolean;
}

/** A page that is only recognised: its states, its language, and a missing anchor told as such. */
export function checkShell(adapter: PageAdapter, { zh, en, anchored }: Sample): void {
  const url = adapter.sampleUrls[0] ?? '';
  const at = (html: string) => contextFor(parsePage(html), url);

  describe(adapter.id, () => {
    it.each(adapter.sampleUrls)('owns %s', (sample) => expect(adapter.matches(new URL(sample))).toBe(true));

    it('is fine and speaks the account’s language', () => {
      expect(adapter.state(at(zh + FILLER))).toBe('ok');
      expect(adapter.language(at(zh + FILLER))).toBe('zh');
      expect(adapter.language(at(en + FILLER))).toBe('en');
      expect(adapter.language(at(FILLER))).toBe('unknown');
    });

    it('loads, is signed out or under a risk check', () => {
      expect(adapter.state(at('<div id="root"></div>'))).toBe('loading');
      expect(adapter.state(at(`${zh}<input type="password">`))).toBe('logged-out');
      expect(adapter.state(at(`${zh}<div class="nc-container">滑块</div>`))).toBe('risk-check');
    });

    it('reads nothing but its anchor', () => {
      const reading = adapter.read(at(zh + FILLER));
      expect(Object.keys(reading)).toEqual(['health']);
      expect(reading.health).toEqual(!anchored ? [] : [{ field: 'anchor', kind: 'always', level: 0 }]);
      expect(adapter.identityKey(at(zh))).toBeNull();
    });

    it('tells when its anchor is gone', () => {
      const page = parsePage(zh + FILLER);
      for (const { css } of adapter.fields[0]?.locators ?? [])
        for (const element of page.querySelectorAll(css ?? '')) element.remove();
      const context = contextFor(page, url);
      expect(adapter.state(context)).toBe(anchored ? 'layout-unknown' : 'ok');
      expect(adapter.read(context).health.every(({ level }) => level === null)).toBe(true);
    });
  });
}
