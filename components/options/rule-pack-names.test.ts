import { describe, expect, it } from 'vitest';
import { defaultPack } from '@/lib/engine/inquiry/default-pack';
import { optionsOf } from './pack-edit';
import { readPackText } from './pack-text';
import { faultText, optionName, placeName } from './rule-pack-names';

function faultIn(pack: unknown, language: 'zh' | 'en'): string {
  const reading = readPackText(JSON.stringify(pack));
  return !reading.ok && reading.kind === 'pack' ? faultText(reading.path, reading.fault, language) : '';
}

describe('names', () => {
  it('are there in both languages for every list and threshold of the pack that ships', () => {
    for (const [id, entry] of Object.entries(defaultPack.signals)) {
      for (const { key } of optionsOf(id, entry)) {
        const [zh, en] = optionName(id, key).text;
        expect(zh, `${id}/${key}`).toMatch(/\p{Script=Han}/u);
        expect(en, `${id}/${key}`).toMatch(/^[A-Z][ -~]+$/);
      }
    }
  });

  it('fall back to the key', () => {
    expect(optionName('bulk.x', 'constructor').text).toEqual(['constructor', 'constructor']);
    expect(placeName('thresholds.unheard', 'zh')).toBe('thresholds.unheard');
    expect(placeName('signals["bulk.gone"].weight', 'zh')).toBe('bulk.gone · 分量');
  });
});

describe('faults', () => {
  it('name the place and what is wrong in the user’s language', () => {
    const pack = { ...defaultPack, thresholds: { ...defaultPack.thresholds, spam: 7 } };
    expect(faultIn(pack, 'zh')).toBe('多少算垃圾：要填 0 到 1 之间的数（thresholds.spam）');
    expect(faultIn(pack, 'en')).toBe('Counts as junk from: must be a number from 0 to 1 (thresholds.spam)');
  });

  it('name a rule by its description', () => {
    const signals = {
      ...defaultPack.signals,
      'probe.price-only': { ...defaultPack.signals['probe.price-only'], wieght: 1 },
    };
    expect(faultIn({ ...defaultPack, signals }, 'zh')).toBe(
      '反复只问价格，别的都避而不谈：不认识“wieght”，是不是打错了（signals["probe.price-only"]）',
    );
  });
});
