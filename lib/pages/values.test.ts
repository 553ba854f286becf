// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { known } from '../snapshots/field';
import { always, labels, sometimes } from './fields';
import { tableOf } from './locate';
import { ValueFinder } from './values';

const table = tableOf([
  sometimes('company', { css: '.item', ...labels('公司名称', 'Company Name') }, labels('公司名称', 'Company Name')),
  sometimes('since', labels('注册时间')),
  sometimes('views', '.views .count', { before: true, ...labels('产品浏览数') }),
  always('title', '.title', '[class*="title"]', { css: '[data-title]', attr: 'data-title' }),
]);

function page(html: string): { root: HTMLElement; finder: ValueFinder } {
  document.body.innerHTML = html;
  return { root: document.body, finder: new ValueFinder(table) };
}

function value(html: string, field: string) {
  const { root, finder } = page(html);
  return finder.read(root, field, known);
}

describe('ValueFinder', () => {
  it('tries locators in order and says which one hit', () => {
    expect(value('<b class="title">A</b>', 'title')).toEqual({ known: true, value: 'A', level: 0 });
    expect(value('<b class="x-title-9">A</b>', 'title')).toEqual({ known: true, value: 'A', level: 1 });
    expect(value('<b data-title=" A "></b>', 'title')).toEqual({ known: true, value: 'A', level: 2 });
  });

  it('tells a missing anchor from an anchor with nothing in it', () => {
    expect(value('<b></b>', 'title')).toEqual({ known: false, why: 'absent' });
    expect(value('<b class="title"> </b>', 'title')).toEqual({ known: false, why: 'not-shown' });
    expect(value('<b></b>', 'company')).toEqual({ known: false, why: 'not-shown' });
  });

  it('reports the level of each field it was asked for', () => {
    const { root, finder } = page('<b class="title">A</b>');
    finder.read(root, 'title', known);
    finder.read(root, 'company', known);
    expect(finder.health()).toEqual([
      { field: 'title', kind: 'always', level: 0 },
      { field: 'company', kind: 'sometimes', level: null },
    ]);
  });

  it('reads a form row by its label, without the buttons in it', () => {
    const row = '<div class="item"><i>公司名称</i><b>Brisa</b><button>查看</button></div>';
    expect(value(row, 'company')).toEqual({ known: true, value: 'Brisa', level: 0 });
    expect(value(`${row}${row}`, 'company')).toMatchObject({ value: 'Brisa' });
    expect(value(`${row}<div class="item"><i>公司名称</i><b>Other</b></div>`, 'company').known).toBe(false);
  });

  it('reads the value beside a label that stands alone', () => {
    expect(value('<dl><dt>公司名称</dt><dd>Brisa</dd></dl>', 'company')).toMatchObject({ value: 'Brisa', level: 1 });
    expect(value('<p>Company name: Brisa</p>', 'company')).toMatchObject({ value: 'Brisa', level: 1 });
  });

  it('does not take the next label, the next row or a section head for an empty value', () => {
    expect(value('<div><p>公司名称</p><p>注册时间</p></div>', 'company').known).toBe(false);
    expect(value('<div><p><i>公司名称</i></p><p><i>行业</i><b>Toys</b></p></div>', 'company').known).toBe(false);
    expect(value('<div><p>公司名称</p><p>客户行为数据</p></div>', 'company').known).toBe(false);
  });

  it('does not choose between two equal labels', () => {
    expect(value('<p>公司名称：A</p><p>公司名称：B</p>', 'company').known).toBe(false);
  });

  it('reads a number on the line before its label', () => {
    expect(value('<div><b>37</b><i>产品浏览数</i></div>', 'views')).toMatchObject({ value: '37', level: 1 });
  });
});
