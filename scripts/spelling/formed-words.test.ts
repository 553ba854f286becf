import { expect, it } from 'vitest';
import { formedWords } from './formed-words';

const known = new Set(
  'validate validates validated validating size sized sizing colour carry carried customize slow file glaze glazed'.split(
    ' ',
  ),
);

it('forms what people form, by the rules of spelling', () => {
  const formed = formedWords({
    verbs: ['validate', 'carry'],
    rareVerbs: ['glaze'],
    everyday: ['negotiation', 'glazes'],
    nouns: ['file'],
    adjectives: ['slow'],
    known,
  });
  for (const word of [
    'validator',
    'validators',
    'revalidated',
    'carriable',
    'customisable',
    'customizer',
    'multifile',
    'slowness',
    'unglazed',
    'glazer',
    'subnegotiation',
  ])
    expect([word, formed.has(word)]).toEqual([word, true]);
  for (const word of ['validateor', 'carryable', 'validate', 'customizeable'])
    expect([word, formed.has(word)]).toEqual([word, false]);
});
