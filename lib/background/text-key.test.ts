import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { previewKey, samePreview, textKey } from './text-key';

const LETTER = 'Dear Sir, we are a trading company in Oslo and want 500 bottles. Please visit https://demo.example/a';

describe('textKey', () => {
  test('is the same for a letter with other numbers, addresses, case, punctuation and hidden characters', () => {
    const other =
      'DEAR SIR — we are a trad\u200Bing company in Oslo, and want 20000 bottles!! Please visit www.other.example or';
    expect(textKey(other.replace(' or', ''))).toBe(textKey(LETTER));
    expect(textKey(`${LETTER} me@demo.example`)).toBe(textKey(LETTER));
  });

  test('differs for another letter, and is none for what everybody writes', () => {
    expect(textKey(LETTER.replace('bottles', 'lamps'))).not.toBe(textKey(LETTER));
    expect(textKey('Hello, how are you?')).toBeUndefined();
    expect(textKey('')).toBeUndefined();
  });

  test('works for scripts without blanks', () => {
    const zh = '您好,我们是一家位于汉堡的贸易公司,想采购不锈钢水杯,请尽快发目录和最低报价给我们,谢谢';
    expect(textKey(zh)).toBeDefined();
    expect(textKey(zh.replaceAll(',', '，'))).toBe(textKey(zh));
  });

  test('never throws and takes no longer for hostile text', () => {
    const anything = fc.uint16Array({ maxLength: 200 }).map((units) => String.fromCharCode(...units));
    fc.assert(fc.property(anything, (text) => void textKey(text)));
    expect(textKey('@'.repeat(1_000_000))).toBeUndefined();
    expect(textKey('http://'.repeat(200_000))).toBeUndefined();
  });
});

describe('previews', () => {
  test('a cut preview with the platform’s mark is recognised', () => {
    const stored = previewKey('Hello, we need steel bottles for our shops in Mexico and Guatemala, please quote FOB');
    expect(samePreview(previewKey('[Inquiry] Hello, we need steel bot…'), stored)).toBe(true);
    expect(samePreview(previewKey('Hello, we need glass bottles'), stored)).toBe(false);
  });

  test('too short a beginning says nothing, the whole short text does', () => {
    expect(samePreview(previewKey('hi'), previewKey('hi there friend'))).toBe(false);
    expect(samePreview(previewKey('hi'), previewKey('Hi'))).toBe(true);
    expect(samePreview('', '')).toBe(false);
  });
});
