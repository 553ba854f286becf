// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createHighlighter, findQuote } from './highlight';

/** Builds elements from nested arrays: a string is a text node, an array an element. */
type Tree = string | Tree[];
function build(tree: Tree, parent: Element = document.createElement('div')): Element {
  if (typeof tree === 'string') parent.append(tree);
  else {
    for (const child of tree) {
      if (typeof child === 'string') parent.append(child);
      else build(child, parent.appendChild(document.createElement('p')));
    }
  }
  return parent;
}

const found = (tree: Tree, quote: string) => findQuote(build(tree), quote)?.toString();

describe('findQuote', () => {
  it('finds words inside one text', () => {
    expect(found(['We want 500 pcs of it'], '500 pcs')).toBe('500 pcs');
  });

  it('finds words that run across elements and lines', () => {
    expect(found([['please click'], ['here to'], ['login']], 'click here to login')).toBe('clickhere tologin');
  });

  it('takes white space, case and width as they come', () => {
    expect(found(['Best  \n price,  ＦＯＢ  Ningbo'], 'best price, fob ningbo')).toBe(
      'Best  \n price,  ＦＯＢ  Ningbo',
    );
  });

  it('sees through invisible characters put into words', () => {
    expect(found(['whats\u200Bapp me'], 'whatsapp')).toBe('whats\u200Bapp');
  });

  it('keeps its place behind characters that fold to several', () => {
    expect(found(['5 ㎏ bag, 12V'], '12v')).toBe('12V');
  });

  it.each(['not there', '', '   '])('finds nothing for %o', (quote) => {
    expect(findQuote(build(['some words']), quote)).toBeNull();
  });

  it('works through a megabyte in one pass', () => {
    const root = build([`${'a '.repeat(60_000)}needle`, ...Array.from({ length: 50 }, () => 'a '.repeat(10_000))]);
    expect(findQuote(root, 'needle')?.toString()).toBe('needle');
    expect(findQuote(root, `${'a'.repeat(500)}b`)).toBeNull();
  });
});

describe('marking', () => {
  const registry = new Map<string, { ranges: Range[] }>();

  beforeEach(() => {
    registry.clear();
    document.body.replaceChildren();
    vi.stubGlobal('CSS', { highlights: registry });
    vi.stubGlobal(
      'Highlight',
      class {
        ranges: Range[];
        constructor(...ranges: Range[]) {
          this.ranges = ranges;
        }
      },
    );
  });

  it('marks the first root that holds the words, leaves the page as it is, and can be taken back', () => {
    document.body.append(build(['one']), build(['two three']));
    const before = document.body.outerHTML;
    const highlighter = createHighlighter(window);
    expect(highlighter.mark([...document.body.children], 'three')).toBe(true);
    expect(registry.get('portside-quote')?.ranges.map(String)).toEqual(['three']);
    expect(document.body.outerHTML).toBe(before);
    highlighter.clear();
    expect(registry.size).toBe(0);
  });

  it('takes the old mark away when the new words are not there', () => {
    document.body.append(build(['one']));
    const highlighter = createHighlighter(window);
    highlighter.mark([document.body], 'one');
    expect(highlighter.mark([document.body], 'four')).toBe(false);
    expect(registry.size).toBe(0);
  });

  it('still says found where the browser cannot mark', () => {
    vi.stubGlobal('CSS', undefined);
    document.body.append(build(['one']));
    const highlighter = createHighlighter(window);
    expect(highlighter.mark([document.body], 'one')).toBe(true);
    expect(() => highlighter.clear()).not.toThrow();
  });
});
