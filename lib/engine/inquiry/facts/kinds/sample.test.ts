import { describe, expect, it } from 'vitest';
import { values } from '../testing';

describe('sample', () => {
  it.each([
    ['Can I get a sample first?', { amount: 1 }],
    ['Please send 3 samples', { amount: 3 }],
    ['Is there a free sample?', { amount: 1, free: true }],
    ['Quiero una muestra', { amount: 1 }],
    ['Нужен образец', {}],
    ['Bitte senden Sie uns ein Muster', { amount: 1 }],
    ['نريد عينة', {}],
    ['可以寄样吗', {}],
  ])('%s', (text, value) => {
    expect(values('sample', text)).toEqual([value]);
  });

  it('takes a German Probe for a sample and an English probe for an instrument', () => {
    expect(values('sample', 'Wir möchten gerne eine Probe. Bitte senden Sie uns die Preise, danke.')).toHaveLength(1);
    expect(values('sample', 'We need a temperature probe for the oven, what is your price?')).toEqual([]);
  });

  it.each([['As per our sample in the picture'], ['Sample time: 5-7 days Style: Modern']])(
    'reads none from: %s',
    (text) => {
      expect(values('sample', text)).toEqual([]);
    },
  );
});
