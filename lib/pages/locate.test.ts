// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { around, linesOf } from './locate';

function page(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

describe('linesOf', () => {
  it('gives one line per element with text, in order, without scripts and what is typed', () => {
    const root = page(
      '<p>One <b>two</b></p><script>x()</script><textarea>draft</textarea><div> \n </div><i>th\u200Bree</i>',
    );
    expect(linesOf(root).map(({ text }) => text)).toEqual(['One', 'two', 'three']);
  });

  it('splits label and value at the first colon, full-width too', () => {
    const root = page('<p>询价单号：123:4</p><p>No colon</p>');
    expect(linesOf(root).map(({ label, inline }) => [label, inline])).toEqual([
      ['询价单号', '123:4'],
      ['no colon', ''],
    ]);
  });
});

describe('around', () => {
  it('finds the smallest element that holds all parts', () => {
    const root = page('<main><section><p id="a"></p><p id="b"></p></section></main>');
    const parts = ['a', 'b'].flatMap((id) => document.getElementById(id) ?? []);
    expect(around(parts)).toBe(root.firstElementChild?.firstElementChild);
    expect(around([])).toBeNull();
  });
});
