import { describe, expect, it } from 'vitest';
import { tokenise } from './tokens';

describe('tokenise', () => {
  it('keeps offsets, kinds, hyphens and breaks', () => {
    const text = "Men's Non-Stick Pan 28cm, 5 pcs";
    const tokens = tokenise(text);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(["Men's", 'Non', 'Stick', 'Pan', '28cm', '5', 'pcs']); // prettier-ignore
    expect(tokens.map(({ kind }) => kind)).toEqual(['word', 'word', 'word', 'word', 'code', 'number', 'word']);
    expect(tokens.filter(({ glued }) => glued).map(({ text: word }) => word)).toEqual(['Stick']);
    expect(tokens.filter(({ breaks }) => breaks).map(({ text: word }) => word)).toEqual(['5']);
  });

  it('gives singular and plural one stem', () => {
    const stems = (text: string) => tokenise(text).map(({ stem }) => stem);
    expect(stems("pipe Pipes PIPE's boxes knives women's batteries dresses")).toEqual(['pipe', 'pipe', 'pipe', 'box', 'knife', 'woman', 'battery', 'dress']); // prettier-ignore
    expect(stems('glass lens brass stainless')).toEqual(['glass', 'lens', 'brass', 'stainless']);
  });

  it('takes any text', () => {
    expect(tokenise('')).toEqual([]);
    expect(tokenise('🔥🔥 \u0000\u200B')).toEqual([]);
    expect(tokenise('سلة نزهة').map(({ kind }) => kind)).toEqual(['foreign', 'foreign']);
  });
});
