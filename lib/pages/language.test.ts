// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parsePage } from '@/tests/pages/fixture';
import { languageOf, wordsOf } from './language';

const page = (html: string, lang = '') => parsePage(`<html lang="${lang}"><body>${html}</body></html>`);

describe('languageOf', () => {
  it('goes by the words of the interface, whatever the document claims', () => {
    expect(languageOf(['全部', '待回复', 'TM'], page('', 'en'))).toBe('zh');
    expect(languageOf(['All', 'Pending', '全部'], page('', 'zh-CN'))).toBe('en');
  });

  it('takes the document’s claim when the words do not decide', () => {
    expect(languageOf([], page('', 'zh-CN'))).toBe('zh');
    expect(languageOf(['1', '发送', 'Send'], page('', 'EN-us'))).toBe('en');
    expect(languageOf([], page('', 'fr'))).toBe('unknown');
    expect(languageOf([], new Document())).toBe('unknown');
  });
});

describe('wordsOf', () => {
  it('uses the first selector that finds any word', () => {
    const document = page('<b class="a"> </b><b class="b">全部</b><b class="c">All</b>');
    expect(wordsOf(document, '.a', '.b', '.c')).toEqual(['全部']);
    expect(wordsOf(document, '.none')).toEqual([]);
  });
});
