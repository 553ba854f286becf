import { describe, expect, it } from 'vitest';
import { defaultPack } from '@/lib/engine/inquiry/default-pack';
import { parseRulePack, type RulePack } from '@/lib/engine/inquiry/rule-pack';
import { addWords, dated, entryOf, optionsOf, packEdits, signedWeight, withEntry, withOption } from './pack-edit';

const LINK = 'danger.credential-link';

describe('changing a pack', () => {
  it('changes one entry and nothing else', () => {
    const next = withEntry(defaultPack, 'bulk.advertising', { enabled: false });
    expect(next.signals['bulk.advertising']?.enabled).toBe(false);
    expect(defaultPack.signals['bulk.advertising']?.enabled).toBe(true);
    expect({ ...next.signals, 'bulk.advertising': 0 }).toEqual({ ...defaultPack.signals, 'bulk.advertising': 0 });
  });

  it('leaves a pack as it is for a rule nobody has heard of', () => {
    expect(withEntry(defaultPack, 'bulk.unheard-of', { enabled: false })).toBe(defaultPack);
  });

  it('shows a rule that the pack lacks as off, and adds it when it is switched on', () => {
    const { [LINK]: _, ...signals } = defaultPack.signals;
    const old: RulePack = { ...defaultPack, signals };
    expect(entryOf(old, LINK)?.enabled).toBe(false);
    const next = withEntry(old, LINK, { enabled: true });
    expect(next.signals[LINK]).toEqual(defaultPack.signals[LINK]);
  });

  it('writes a strength with the sign the pack wants', () => {
    for (const id of Object.keys(defaultPack.signals).filter((one) => !one.startsWith('guard.'))) {
      const pack = withEntry(defaultPack, id, { weight: signedWeight(id, 3) });
      expect(parseRulePack(JSON.parse(JSON.stringify(pack))).signals[id]?.weight).toBe(id.startsWith('real.') ? -3 : 3);
    }
    expect(Object.is(signedWeight('real.history', 0), 0)).toBe(true);
  });
});

describe('lists and thresholds', () => {
  it('are told apart, and what is neither is left out', () => {
    const entry = { weight: 1, enabled: true, source: 'x', date: '2026-11-22' };
    const options = { words: ['a'], most: 3, odd: { a: 1 }, mixed: ['a', 1] };
    expect(optionsOf('bulk.x', { ...entry, options })).toEqual([
      { key: 'words', kind: 'list', items: ['a'] },
      { key: 'most', kind: 'number', value: 3 },
    ]);
  });

  it('that the pack does not write down are shown with what the rule takes, until they are set', () => {
    const days = (pack: RulePack) => optionsOf('bulk.new-account', entryOf(pack, 'bulk.new-account')!);
    expect(days(defaultPack)).toContainEqual({ key: 'days', kind: 'number', value: 2 });
    expect(days(withOption(defaultPack, 'bulk.new-account', 'days', 5))).toEqual([
      { key: 'days', kind: 'number', value: 5 },
    ]);
  });
});

describe('addWords', () => {
  it.each([
    ['shorteners', 'https://www.Short.Example/', 'short.example'],
    ['formHosts', 'HTTPS://docs.example.com/forms/', 'docs.example.com/forms'],
    ['programs', '*.EXE', 'exe'],
    ['companies', ' Demo & Sons, ', 'demosons'],
    ['words', ' Free Offer ', 'free offer'],
  ])('brings a word for %s into the form the rules compare: %s', (key, typed, word) => {
    expect(addWords(key, ['x'], typed).added).toEqual([word]);
  });

  it('keeps codes in capitals where the list is', () => {
    expect(addWords('neighbours', ['HK', 'MO'], 'sg').items).toEqual(['HK', 'MO', 'SG']);
  });

  it('takes several at once, and says which were there', () => {
    expect(addWords('shorteners', ['a.example'], 'b.example, A.example；c.example\nb.example')).toEqual({
      items: ['a.example', 'b.example', 'c.example'],
      added: ['b.example', 'c.example'],
      known: ['a.example'],
    });
  });

  it('adds nothing for nothing, and no novel', () => {
    const items = ['a'];
    expect(addWords('words', items, ' , ').items).toBe(items);
    expect(addWords('words', items, 'x'.repeat(200)).items).toBe(items);
  });
});

describe('packEdits', () => {
  it('names what is different, and only that', () => {
    let pack = withEntry(defaultPack, 'bulk.advertising', { enabled: false, date: '2030-01-01', source: 'me' });
    pack = withEntry(pack, 'bulk.off-topic', { weight: 1 });
    pack = { ...pack, version: '9', thresholds: { ...pack.thresholds, spam: 0.9 } };
    expect(packEdits(defaultPack, pack)).toEqual([
      { path: 'thresholds.spam', from: defaultPack.thresholds.spam, to: 0.9 },
      { path: 'signals["bulk.off-topic"].weight', from: defaultPack.signals['bulk.off-topic']?.weight, to: 1 },
      { path: 'signals["bulk.advertising"].enabled', from: true, to: false },
    ]);
    expect(packEdits(defaultPack, defaultPack)).toEqual([]);
  });

  it('of lists names what came and went', () => {
    const list = defaultPack.signals[LINK]?.options?.shorteners as string[];
    const pack = withOption(defaultPack, LINK, 'shorteners', [...list.slice(1), 'new.example']);
    expect(packEdits(defaultPack, pack)).toEqual([
      { path: `signals["${LINK}"].options.shorteners`, added: ['new.example'], removed: [list[0]] },
    ]);
  });

  it('names a rule that is new in the pack', () => {
    const { [LINK]: entry, ...signals } = defaultPack.signals;
    const old: RulePack = { ...defaultPack, signals };
    expect(packEdits(old, defaultPack)).toEqual([{ path: `signals["${LINK}"]`, from: undefined, to: entry }]);
  });
});

describe('dated', () => {
  it('dates the rules that were changed, and no others', () => {
    const pack = dated(withEntry(defaultPack, 'bulk.off-topic', { weight: 1 }), defaultPack, '2031-05-06');
    const days = Object.entries(pack.signals).filter(([, { date }]) => date === '2031-05-06');
    expect(days.map(([id]) => id)).toEqual(['bulk.off-topic']);
  });
});
