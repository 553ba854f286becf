import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPack } from '../inquiry/default-pack';
import { judge } from '../inquiry/judge';
import { viewCase } from '../inquiry/view';
import { readFeatures } from './features';
import type { ReaderModel } from './model';
import { learnPersonally, withPersonal, type ExampleSource, type PersonalExample } from './personal';
import { WordNames } from './personal-words';
import { readCase } from './read';
import { shippedReader } from './shipped';

const shipped = shippedReader() as ReaderModel;
const DAY = 86_400_000;

const CAMPAIGN =
  'Dear Sir, you are invited to the Riverbank evening. It is nearly full. There will be music, speeches and a photographer, and the newspaper comes as well. Do tell us by Friday whether you will join. Greetings, Lea';
const COPY =
  'Dear Anna, you are invited to our Riverbank evening. It is almost full. There will be songs, speeches and a photographer, and the newspaper comes too. Do tell us by Monday whether you will join. Greetings, Tom';
const UNRELATED = [
  'Please quote 500 lunch boxes with our logo, delivery to Hamburg. What is your lead time?',
  'Hola, necesito 2000 botellas de acero, ¿cuál es el precio FOB y el plazo de entrega?',
  'We are an importer of garden furniture and need your catalogue and price list for the next season.',
  'Здравствуйте, нужны контейнеры для еды, 3000 штук, какая цена и срок поставки?',
];

const idsOf = (text: string) => readFeatures(viewCase({ text, now: 0 }), shipped.bits).ids;
const example = (
  text: string,
  junk: 0 | 1,
  more: Partial<PersonalExample> & { source?: ExampleSource } = {},
): PersonalExample => ({ id: text, ids: idsOf(text), junk, at: 0, source: 'correction', ...more });
const taught = (examples: readonly PersonalExample[]): ReaderModel =>
  withPersonal(shipped, learnPersonally(examples, shipped).weights) as ReaderModel;
const odds = (text: string, model: ReaderModel = shipped): number =>
  readCase(viewCase({ text, now: 0 }), model).logOdds;
const moved = (text: string, model: ReaderModel): number => odds(text, model) - odds(text);

describe('one correction', () => {
  it('moves its own text and its copies to its side, and no other mail', () => {
    const model = taught([example(CAMPAIGN, 1)]);
    expect(odds(CAMPAIGN, model)).toBeGreaterThan(2);
    expect(odds(COPY, model)).toBeGreaterThan(1.2);
    for (const text of UNRELATED) expect(Math.abs(moved(text, model))).toBeLessThan(0.1);
  });

  it('moves the verdict on a copy, and says what it would be without', () => {
    const before = judge({ text: COPY, now: 0 }, defaultPack);
    const after = judge({ text: COPY, now: 0 }, defaultPack, undefined, taught([example(CAMPAIGN, 1)]));
    expect(before.reader?.without).toBeUndefined();
    expect(after.junk).toBeGreaterThan(before.junk + 0.1);
    expect(after.reader?.without).toEqual({ junk: before.reader?.junk, level: before.level });
    expect(after.reader?.clues.some(({ learned, weight }) => learned === true && weight > 0)).toBe(true);
  });

  it('to genuine works the other way, and never talks a danger away', () => {
    const scam =
      'This tender is open to foreign suppliers. I am a commission agent and after the award a registration fee of 1,200 USD is required.';
    const model = taught([example(CAMPAIGN, 0), example(scam, 0)]);
    expect(moved(CAMPAIGN, model)).toBeLessThanOrEqual(0);
    expect(moved(scam, model)).toBeLessThan(-1);
    expect(judge({ text: scam, now: 0 }, defaultPack, undefined, model).level).toBe('danger');
  });

  it('is known in a language whose words the shipped reader never met', () => {
    const text = 'Kære ven vil du deltage i vores lotteri om havehuse hver eneste uge hele sommeren igennem';
    expect(readCase(viewCase({ text, now: 0 }), taught([example(text, 1)])).known).toBeGreaterThan(0.9);
    expect(readCase(viewCase({ text, now: 0 }), shipped).known).toBeLessThan(0.6);
  });
});

describe('what is learned', () => {
  const many = [
    example(CAMPAIGN, 1, { at: 3 * DAY }),
    example(UNRELATED[0] ?? '', 0, { at: DAY }),
    example('Cheap followers for your shop page, first thousand free this week only', 1, { at: 2 * DAY }),
    example(UNRELATED[2] ?? '', 0, { at: 2 * DAY, source: 'answered' }),
  ];

  it('does not depend on the order in which it is read', () => {
    const { weights } = learnPersonally(many, shipped);
    expect(learnPersonally(many.toReversed(), shipped).weights).toEqual(weights);
  });

  it('is exactly what it was when one example is taken back', () => {
    const without = learnPersonally(many.slice(1), shipped).weights;
    expect(learnPersonally(many, shipped).weights.version).not.toBe(without.version);
    expect(learnPersonally(many.slice(1), shipped).weights).toEqual(without);
    expect(withPersonal(shipped, learnPersonally([], shipped).weights)).toBe(shipped);
  });

  it('is nothing where everything stands right already', () => {
    const right = [0, 1, 3].map((i) => UNRELATED[i] ?? '').map((text) => example(text, 0, { source: 'answered' }));
    const { weights, moved: by } = learnPersonally(right, shipped);
    expect(weights.version).toBe('');
    expect([...by.values()]).toEqual(right.map(() => 0));
  });

  it('takes the rep’s word over what became of the same conversation', () => {
    const both = [
      example(CAMPAIGN, 0, { id: 'a', at: 9 * DAY, source: 'answered' }),
      example(CAMPAIGN, 1, { id: 'a' }),
    ];
    expect(learnPersonally(both, shipped).weights).toEqual(learnPersonally(both.slice(1), shipped).weights);
  });

  it('gives an answer far less say than a word, and none against a scam', () => {
    const inheritance =
      'I am the attorney of a late client who left a fund of eight million dollars, send your account for the transfer of the inheritance.';
    const answered = taught([example(inheritance, 0, { source: 'answered' })]);
    const corrected = taught([example(inheritance, 0)]);
    expect(moved(inheritance, answered)).toBeGreaterThan(-1.01);
    expect(moved(inheritance, corrected)).toBeLessThan(2 * moved(inheritance, answered));
    expect(odds(inheritance, answered)).toBeGreaterThan(0);
  });

  it('ages: an old word moves less than a new one, and never nothing', () => {
    const genuine = UNRELATED[0] ?? '';
    const newest = example('something else entirely, quite recent, about tiles', 0, { at: 3000 * DAY });
    const fresh = moved(genuine, taught([newest, example(genuine, 1, { at: 3000 * DAY })]));
    const old = moved(genuine, taught([newest, example(genuine, 1, { at: 0 })]));
    expect(old).toBeGreaterThan(0.3);
    expect(fresh).toBeGreaterThan(old * 2);
  });

  it('of one side only does not drift, even when all speak like requests', () => {
    const nouns = 'gala,seminar,ranking,webinar,award,directory,magazine,summit,course,survey,lottery,forum'.split(',');
    const junk = nouns.flatMap((noun, i) =>
      ['offer', 'present', 'sell', 'show', 'promote'].map((verb) =>
        example(
          `Hello, we ${verb} the ${noun}, please send me your best price, the minimum order quantity and the delivery time for number ${i}, thank you`,
          1,
        ),
      ),
    );
    const model = taught(junk);
    const request = 'Hello, we need 300 blue bowls, please send me your best price and the delivery time, thank you';
    expect(moved(request, model)).toBeLessThan(0.7);
    for (const text of [...UNRELATED, request]) {
      const [before, after] = [shipped, model].map((one) => judge({ text, now: 0 }, defaultPack, undefined, one));
      expect(after?.level).toBe(before?.level);
    }
    for (const text of UNRELATED) expect(moved(text, model)).toBeLessThan(0.3);
  });

  it('is bounded: two thousand examples count, the oldest beyond do not', () => {
    const filler = Array.from({ length: 2000 }, (_, i) => example('ok', 0, { id: `f${i}`, at: DAY }));
    expect(learnPersonally([...filler, example(CAMPAIGN, 1)], shipped).moved.has(CAMPAIGN)).toBe(false);
    expect(learnPersonally([...filler.slice(1), example(CAMPAIGN, 1)], shipped).moved.has(CAMPAIGN)).toBe(true);
  });

  it('names the words that moved, with their side', () => {
    const text = 'Riverbank gala dinner tickets';
    const names = new WordNames();
    names.add(readFeatures(viewCase({ text, now: 0 }), shipped.bits));
    const words = names.moved(learnPersonally([example(text, 1)], shipped).weights, 5);
    expect(words.map((word) => word.text)).toContain('riverbank');
    expect(words.every(({ weight }) => weight > 0)).toBe(true);
  });
});

describe('damaged weights', () => {
  const { weights } = learnPersonally([example(CAMPAIGN, 1)], shipped);
  const broken: unknown[] = [
    null,
    undefined,
    'x',
    [],
    {},
    { ...weights, version: 'other' },
    { ...weights, steps: weights.steps.slice(1) },
    { ...weights, steps: weights.steps.map((step) => step + 1) },
    { ...weights, ids: [...weights.ids] },
    { ...weights, slack: { junk: 0, genuine: 0 } },
    { ...weights, slack: null },
    { ...weights, bits: '18' },
  ];

  it.each(broken)('are told apart from whole ones (%#)', (stored) => {
    expect(withPersonal(shipped, stored)).toBeNull();
  });

  it('are never believed, whatever they are', () => {
    fc.assert(fc.property(fc.anything(), (stored) => withPersonal(shipped, stored) === null));
  });

  it('that belong to another shipped reader are left aside', () => {
    const other = { ...shipped, version: 'next' };
    expect(withPersonal(other, weights)).toBe(other);
  });

  it('do not come of odd examples', () => {
    const odd: PersonalExample[] = [
      example('', 1),
      example('🙂', 1),
      example(CAMPAIGN, 1, { at: NaN }),
      example('x'.repeat(100_000), 1, { id: 'x' }),
    ];
    const { weights: learned } = learnPersonally(odd, shipped);
    expect(withPersonal(shipped, structuredClone(learned))).not.toBeNull();
    for (const text of UNRELATED) expect(Math.abs(moved(text, taught(odd)))).toBeLessThan(0.1);
  });
});
