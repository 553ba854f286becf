import { describe, expect, it } from 'vitest';
import { defaultPack } from '@/lib/engine/inquiry/default-pack';
import { readPackText, writePackText } from './pack-text';

describe('readPackText', () => {
  it('reads back what was written', () => {
    expect(readPackText(writePackText(defaultPack))).toEqual({ ok: true, pack: defaultPack });
  });
  it('gives line and column of broken JSON', () => {
    expect(readPackText('{\n "a": 1,\n  b\n}')).toEqual({ ok: false, kind: 'json', line: 3, column: 3 });
  });
  it('puts an unfinished text’s fault at its end', () => {
    expect(readPackText('{\n')).toMatchObject({ ok: false, kind: 'json', line: 2 });
  });
  it('names the place the pack is refused for', () => {
    const signals = { ...defaultPack.signals, 'bulk.advertising': { weight: 'x' } };
    expect(readPackText(JSON.stringify({ ...defaultPack, signals }))).toMatchObject({
      ok: false,
      kind: 'pack',
      path: 'signals["bulk.advertising"]',
      fault: { code: 'missing', values: { key: 'enabled' } },
    });
  });
});
