import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Part } from './case-view';
import { partOf } from './lexicon/testing';
import { classesOf } from './vocabulary';
import { WordAutomaton } from './word-automaton';

type Step = { word: string } | { stem: string } | { number: true } | { gap: number };

/** All matches of all phrases as `phrase from–to`. */
function found(automaton: WordAutomaton, part: Part): string[] {
  const out: number[] = [];
  return part.words.text.flatMap((_, from) => {
    const filled = automaton.matchesAt(part, classesOf(part), from, out);
    const pairs: string[] = [];
    for (let k = 0; k < filled; k += 2) pairs.push(`${String(out[k])} ${String(from)}–${String(out[k + 1])}`);
    return pairs;
  });
}

function add(automaton: WordAutomaton, phrase: readonly Step[], tag: number): void {
  let node = automaton.root;
  for (const step of phrase) {
    if ('word' in step) node = automaton.word(node, step.word);
    else if ('stem' in step) node = automaton.stem(node, step.stem);
    else if ('number' in step) node = automaton.number(node);
    else node = automaton.gap(node, step.gap);
  }
  automaton.end(node, tag);
}

function built(phrases: readonly (readonly Step[])[], manner?: ConstructorParameters<typeof WordAutomaton>[0]) {
  const automaton = new WordAutomaton(manner);
  phrases.forEach((phrase, tag) => {
    add(automaton, phrase, tag);
  });
  return automaton;
}

/** The plain way: every phrase tried at every word. */
function tried({ words }: Part, phrase: readonly Step[], at: number, from: number): number[] {
  const [step, ...rest] = phrase;
  if (!step) return [at];
  if ('gap' in step) {
    const ends = tried({ words } as Part, rest, at, from);
    for (let k = 1; k <= step.gap && at + k <= words.text.length; k++) {
      if (words.fresh[at + k - 1] === true || words.fresh[at + k] === true) break;
      ends.push(...tried({ words } as Part, rest, at + k, from));
    }
    return ends;
  }
  const word = words.text[at];
  if (word === undefined) return [];
  const fits = 'word' in step ? word === step.word : 'stem' in step ? word.startsWith(step.stem) : /^\d/.test(word);
  return fits ? tried({ words } as Part, rest, at + 1, from) : [];
}

const WORDS = ['send', 'sent', 'se', 'price', 'prices', 'us', '12', '请', '报', 'цена', 'цены'];
const step = fc.oneof(
  fc.constantFrom(...WORDS).map((word): Step => ({ word })),
  fc.constantFrom('se', 'pri', 'цен', '12').map((stem): Step => ({ stem })),
  fc.constant<Step>({ number: true }),
);
const phrase = fc
  .tuple(
    step,
    fc.array(
      fc.oneof(
        step,
        fc.integer({ min: 0, max: 3 }).map((gap): Step => ({ gap })),
      ),
      { maxLength: 3 },
    ),
    step,
  )
  .map(([first, middle, last]) => [first, ...middle, last]);

describe('word automaton', () => {
  it('finds what trying every phrase at every word finds', () => {
    const text = fc
      .array(fc.tuple(fc.constantFrom(...WORDS, 'other'), fc.constantFrom(' ', '. ', ', ', '\n\n')), {
        minLength: 1,
        maxLength: 30,
      })
      .map((pieces) => pieces.map(([word, end]) => word + end).join(''));
    fc.assert(
      fc.property(
        fc.array(phrase, { minLength: 1, maxLength: 6 }),
        fc.array(text, { maxLength: 3 }),
        (phrases, texts) => {
          const automaton = built(phrases);
          for (const part of texts.map(partOf)) {
            const expected = phrases.flatMap((one, tag) =>
              part.words.text.flatMap((_, from) =>
                [...new Set(tried(part, one, from, from))].map((to) => `${String(tag)} ${String(from)}–${String(to)}`),
              ),
            );
            expect(found(automaton, part).sort()).toEqual(expected.sort());
          }
        },
      ),
    );
  });

  it('gives ends in rising order, at one end stems first', () => {
    const automaton = built([[{ word: 'lead' }], [{ stem: 'le' }], [{ word: 'lead' }, { word: 'time' }]]);
    expect(found(automaton, partOf('lead time'))).toEqual(['1 0–1', '0 0–1', '2 0–2']);
  });

  it('stops at its reach and, if told so, at the end of a sentence', () => {
    const phrases: Step[][] = [[{ word: 'a' }, { word: 'b' }, { word: 'c' }]];
    expect(found(built(phrases, { reach: 2 }), partOf('a b c'))).toEqual([]);
    expect(found(built(phrases, { reach: 3 }), partOf('a b c'))).toEqual(['0 0–3']);
    expect(found(built(phrases, { withinSentence: true }), partOf('a b. c'))).toEqual([]);
    expect(found(built(phrases), partOf('a b. c'))).toEqual(['0 0–3']);
  });

  it('finds a phrase that was added after texts were read', () => {
    const automaton = built([[{ word: 'lamp' }, { word: 'red' }]]);
    const part = partOf('lamp redder');
    expect(found(automaton, part)).toEqual([]);
    add(automaton, [{ word: 'lamp' }, { stem: 'redd' }], 1);
    expect(found(automaton, part)).toEqual(['1 0–2']);
    // Likewise where the word was a phrase's before.
    expect(found(automaton, partOf('lamp red'))).toEqual(['0 0–2']);
    add(automaton, [{ word: 'lamp' }, { stem: 're' }], 2);
    expect(found(automaton, partOf('lamp red'))).toEqual(['2 0–2', '0 0–2']);
  });

  it('finds everything in a text with more different steps than it remembers', () => {
    const names = Array.from({ length: 200 }, (_, i) => `n${i.toString(36)}`);
    const phrases = names.flatMap((a) => names.map((b): Step[] => [{ word: `${a}x` }, { word: `${b}y` }]));
    const part = partOf(names.flatMap((a) => names.map((b) => `${a}x ${b}y`)).join(' '));
    expect(found(built(phrases), part)).toEqual(
      phrases.map((_, i) => `${String(i)} ${String(2 * i)}–${String(2 * i + 2)}`),
    );
  });
});
