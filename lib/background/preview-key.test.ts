import { describe, expect, test } from 'vitest';
import { previewKey, samePreview } from './preview-key';

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
