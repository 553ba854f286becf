import { describe, expect, it } from 'vitest';
import { fit, tablePrinter, widthOfText } from './table';

describe('fit', () => {
  it.each(['plain words', '像真买家，先回', 'ＦＵＬＬ width', 'مرحبا', 'a\u200Bb', '😀 hi', ''])(
    '%j fills exactly ten columns',
    (text) => {
      expect(widthOfText(fit(text, 10))).toBe(10);
    },
  );

  it('marks what was cut and leaves the rest alone', () => {
    expect(fit('abcdefghijkl', 6)).toBe('abcde…');
    expect(fit('abcdef', 6)).toBe('abcdef');
    expect(fit('买家买家买家', 6)).toBe('买家… ');
  });

  it('keeps a buyer’s control characters off the terminal', () => {
    expect(fit('a\u001b[31mb\u0007', 8)).toBe('a [31mb ');
  });
});

describe('tablePrinter', () => {
  it('aligns rows under their heading', () => {
    const lines: string[] = [];
    const print = tablePrinter(
      [
        { title: '买家', width: 8 },
        { title: 'verdict', width: 7 },
      ],
      (line) => lines.push(line),
    );
    print(['Ana', '危险']);
    expect(lines).toEqual(['买家      verdict', '────────  ───────', 'Ana       危险']);
  });
});
