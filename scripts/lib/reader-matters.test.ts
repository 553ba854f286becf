import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { matterTexts } from './reader-matters';

const texts = matterTexts();
const wholes = texts.filter(({ whole }) => whole);

describe('messages on single matters', () => {
  it('are the same on every call, each under its own id and said once', () => {
    expect(matterTexts()).toEqual(texts);
    expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
    expect(new Set(wholes.map(({ text }) => text)).size).toBe(wholes.length);
  });

  it('are about as many genuine as junk in each language; more in Chinese, where the gathered texts are all adverts', () => {
    for (const language of new Set(texts.map((one) => one.language))) {
      const of = (label: string) => wholes.filter((one) => one.language === language && one.label === label).length;
      expect(of('ham') / of('spam'), language).toBeGreaterThan(0.8);
      expect(of('ham') / of('spam'), language).toBeLessThan(language === 'zh' ? 2 : 1.25);
    }
  });

  it('are cut only where a sentence ends, and nothing is left of the marks', () => {
    expect(texts.filter(({ text }) => text.trim() === '' || / \/ |[{}]/.test(text))).toEqual([]);
    const cut = texts.filter(({ whole }) => !whole);
    expect(cut.length).toBeGreaterThan(400);
    for (const { text, id } of cut) {
      const whole = texts.find((one) => one.id === `${id.slice(0, id.lastIndexOf('.'))}.0`);
      expect(whole?.text).toContain(text);
    }
  });

  it('share no text with the messages that measure', () => {
    const measured = readFileSync(new URL('../../tests/corpus/messages.jsonl', import.meta.url), 'utf8');
    const known = new Set(
      measured
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { text: string }).text),
    );
    expect(wholes.filter(({ text }) => known.has(text))).toEqual([]);
  });
});
