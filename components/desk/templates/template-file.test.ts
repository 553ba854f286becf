import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { builtInTemplates } from '@/lib/engine/reply/registry';
import { editOf, type OwnTemplate } from './library';
import { readTemplateFile, toCsv, toJson, type TemplateFile } from './template-file';

const MINE: OwnTemplate = {
  templateId: 'own-1',
  name: { zh: '展会跟进', en: 'After the fair, "stand 4"' },
  purpose: { zh: '=1+1', en: '' },
  kind: 'letter',
  tags: ['展会', 'fair'],
  slots: [
    { name: 'stand', kind: 'line', label: { zh: '展位', en: 'Stand' }, required: true },
    { name: 'price', kind: 'money', label: { zh: '单价', en: 'Unit price' }, required: false },
  ],
  texts: { en: '- {{ stand }}\n=HYPERLINK("x")\n\nUSD {{ price }}', ar: 'مرحبا {{ stand }}', zh: "'=你好" },
  fitsLike: 'moq',
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string): TemplateFile => readTemplateFile(bytes(text), () => 'own-new');
const why = (text: string): string[] => {
  const file = read(text);
  if (typeof file === 'string') return [file];
  return 'bad' in file ? file.bad.map(({ row, name, why: { en } }) => `${String(row)} ${name}: ${en}`) : [];
};

describe('templates written to a file and read again', () => {
  it.each([
    ['JSON', toJson],
    ['CSV', toCsv],
  ])('are the same from %s, built-in ones too', (_, write) => {
    const all = [MINE, ...builtInTemplates.map((template) => editOf({ template }))];
    expect(read(write(all))).toEqual({ templates: all });
  });

  it('open in a spreadsheet as words: marked as UTF-8, no cell that is run as a formula', () => {
    const csv = toCsv([MINE]);
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    const cells = Papa.parse<string[]>(csv).data.flat();
    expect(cells.filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
    expect(cells).toContain("'=1+1");
  });

  it('are read as Excel in China saves them, under Chinese headings', () => {
    // 名称,正文 / 你好,{{ greeting }} in GB18030.
    const gb = Uint8Array.from([0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xd5, 0xfd, 0xce, 0xc4, 0x0a, 0xc4, 0xe3, 0xba, 0xc3, 0x2c, ...bytes('{{ greeting }}')]); // prettier-ignore
    expect(readTemplateFile(gb, () => 'own-new')).toMatchObject({
      templates: [{ templateId: 'own-new', name: { zh: '你好', en: '你好' }, texts: { zh: '{{ greeting }}' } }],
    });
  });
});

describe('a bad row brings nothing and is named', () => {
  it('by its row in a spreadsheet and the place in its text', () => {
    const csv = 'name_en,text_en,text_de\nGood,Hello,\nBad,Hello,"Hallo\n{% if price %}"\n';
    expect(why(csv)).toEqual(['3 Bad: German text, line 2, column 1: “{% if %}” is not ended; add “{% endif %}”']);
  });

  it.each([
    ['no name', { texts: { en: 'x' } }, /no name/],
    ['no text', { name: 'A', texts: {} }, /no text/],
    ['blank texts only', { name: 'A', texts: { en: '  ' } }, /no text/],
    ['a language we do not write', { name: 'A', texts: { xx: 'x' } }, /no language “xx”/],
    ['a field nobody knows', { name: 'A', texts: { en: 'x' }, script: '1' }, /“script” is not known/],
    [
      'an id that is none',
      { templateId: 'a b', name: 'A', texts: { en: 'x' } },
      /“templateId” is missing or not right/,
    ],
    ['a text too long', { name: 'A', texts: { en: 'x'.repeat(20_001) } }, /“texts.en” is too long/],
    ['a slot of no kind', { name: 'A', slots: [{ name: 'a', kind: 'x', label: { zh: '', en: '' }, required: true }], texts: { en: 'x' } }, /Slot 1 is not right/], // prettier-ignore
    ['a loop without end', { name: 'A', texts: { en: '{% for i in (1..99999) %}{% for j in (1..99999) %}x{% endfor %}{% endfor %}' } }, /too large or loops/], // prettier-ignore
    ['no template at all', 7, /no template/],
  ])('with %s', (_, value, reason) => {
    const [first = '', ...rest] = why(JSON.stringify([{ name: 'Good', texts: { en: 'x' } }, value]));
    expect(first).toMatch(/^2 /);
    expect(first).toMatch(reason);
    expect(rest).toEqual([]);
  });

  it('twice the same id', () => {
    const one = { templateId: 'own-1', name: 'A', texts: { en: 'x' } };
    expect(why(JSON.stringify({ templates: [one, one] }))).toEqual(['2 A: Has the same id as a row before: “own-1”']);
  });
});

describe('what is no file of templates', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['half a JSON', '{"templates": [', 'not-json'],
    ['another JSON', '{"portside": 1}', 'no-templates'],
    ['another table', 'product,price\nCup,3', 'no-templates'],
    ['headings alone', 'name_en,text_en', 'no-templates'],
    ['too many', JSON.stringify(Array.from({ length: 501 }, () => ({ name: 'A', texts: { en: 'x' } }))), 'too-many'],
    ['a picture', '\u0089PNG\u0000\u0000', 'not-text'],
  ])('is called so: %s', (_, text, fault) => {
    expect(read(text)).toBe(fault);
  });
});
