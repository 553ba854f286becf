import type { InquiryCase } from '../../lib/engine/inquiry/case';
import type { judge as Judge } from '../../lib/engine/inquiry/judge';
import type { RulePack } from '../../lib/engine/inquiry/rule-pack';
import { spread, type BenchRow } from './row';

const FLOOR = 'engine: one pass over the same text, adding up its character codes';

/** Sentences of every kind, so that most signals have something to look at. */
const SENTENCES = [
  'Dear sales team, we are a kitchenware importer in Rotterdam and we look for a long-term supplier.',
  'Could you please quote 2,000 pcs of the 750 ml stainless steel bottle, FOB Ningbo, with our logo in one colour?',
  'Do you have a test report for food contact, and what is the lead time for a first order before Christmas?',
  'You may look at our shop at https://www.kitchen-harbour.example/en/about?from=mail to see what we sell.',
  'Please send your catalogue and best price list to buyer.one@kitchen-harbour.example or call +31 10 555 01 20.',
  'Hola, necesitamos 500 unidades con entrega en Valencia; ¿cuál es el plazo y el precio por pieza?',
  'Open the attached order at http://192.0.2.7/login.php and sign in with your e-mail password to see the drawings.',
  '请报 1000 个午餐盒的价格，颜色用我们的色卡，谢谢。',
  'We sell gifts to hotels; the box should be 23 x 15 x 6 cm with two compartments and a spoon.',
];

/** Texts that are hard on patterns: long runs, unclosed brackets, addresses without end, hidden characters. */
const HOSTILE = ['a', '1', ' ', 'a@', 'http://', '((((', 'price, ', 'a.b.', '\u200b', '请', '0-', 'www.', '<a href="'];

/** Sentences in an order of their own for each turn, with numbers of their own, so that no look-up of one text serves the next. */
function prose(length: number, turn: number): string {
  let text = '';
  let state = turn + 1;
  while (text.length < length) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const sentence = SENTENCES[(state >>> 8) % SENTENCES.length] ?? '';
    text += `${sentence.replace(/\d00(?!\d)/, String(1 + ((state >>> 12) % 9)) + '00')} `;
  }
  return text.slice(0, length);
}

function caseOf(text: string, turn: number): InquiryCase {
  return {
    channel: 'inquiry',
    subject: 'Inquiry about stainless steel bottle',
    text,
    now: 1_795_000_000_000,
    sentAt: 1_794_990_000_000,
    product: 'Stainless steel water bottle 750 ml',
    buyer: {
      name: `Buyer ${String(turn)}`,
      country: 'NL',
      email: 'buyer.one@kitchen-harbour.example',
      registeredAt: 1_700_000_000_000,
      productViews: 14,
      validInquiries: 3,
      loginDays: 40,
    },
  };
}

/** The engine as bundled from `engine-entry.ts`. */
export interface Engine {
  judge: typeof Judge;
  defaultPack: RulePack;
}

let sink = 0;

function linearPass(text: string): void {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) sum += text.charCodeAt(index);
  sink += sum;
}

function time(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** ms for one line of the table; fewer samples are taken on a slow machine. */
const BUDGET = 8000;

/**
 * Each sample is one judgement of one text; all are kept, so that p99 holds what collecting garbage and a busy machine cost.
 * Rounds are interleaved with the floor's, so that a slow moment of the machine strikes both.
 */
function compare(
  texts: readonly string[],
  rounds: number,
  judgeOne: (inquiry: InquiryCase) => unknown,
): [number[], number[]] {
  const cases = texts.map(caseOf);
  const own: number[] = [];
  const floor: number[] = [];
  const warmUp = Math.min(50, Math.ceil(rounds / 10));
  const end = performance.now() + BUDGET;
  for (let round = -warmUp; round < rounds; round += 1) {
    if (own.length >= texts.length && performance.now() > end) break;
    const inquiry = cases[Math.abs(round) % cases.length];
    if (!inquiry) break;
    const took = time(() => judgeOne(inquiry));
    // A pass over 100 characters is shorter than the clock's tick: many at once.
    const repeat = Math.max(1, Math.round(200_000 / inquiry.text.length));
    const passes = time(() => {
      for (let pass = 0; pass < repeat; pass += 1) linearPass(inquiry.text);
    });
    if (round < 0) continue;
    own.push(took);
    floor.push(passes / repeat);
  }
  return [own, floor];
}

/** The shortest of so many judgements of each text: what the engine takes when nothing else on the machine gets in between. */
const TRIES = 5;

function bestOf(texts: readonly string[], judgeOne: (inquiry: InquiryCase) => unknown): number[] {
  return texts.map((text, turn) => {
    const inquiry = caseOf(text, turn);
    return Math.min(...Array.from({ length: TRIES }, () => time(() => judgeOne(inquiry))));
  });
}

/** Time to judge one inquiry, by size of its text. */
export function measure({ engine: { judge, defaultPack } }: { engine: Engine }): BenchRow[] {
  const judgeOne = (inquiry: InquiryCase): unknown => judge(inquiry, defaultPack);
  const first = time(() => judgeOne(caseOf(prose(1000, 0), 0)));
  const sizes = [
    { name: '100 B', length: 100, texts: 200, rounds: 20_000 },
    { name: '1 kB', length: 1000, texts: 200, rounds: 10_000, aim: 'p99 ≤ 2' },
    { name: '10 kB', length: 10_000, texts: 50, rounds: 1500 },
    { name: '1 MB', length: 1_000_000, texts: SENTENCES.length, rounds: 20 },
  ];
  const rows = sizes.flatMap(({ name, length, texts: count, rounds, aim }): BenchRow[] => {
    const texts = Array.from({ length: count }, (_, turn) => prose(length, turn));
    const [own, floor] = compare(texts, rounds, judgeOne);
    const what = `engine, one inquiry of ${name}`;
    if (!aim) return [row(what, own, floor)];
    return [
      row(what, own, floor, aim),
      row(`${what}, best of ${String(TRIES)} of each text`, bestOf(texts, judgeOne), floor),
    ];
  });
  rows.unshift(row('engine, the first inquiry (1 kB) after loading', [first], []));
  const hostile = HOSTILE.map((piece) => piece.repeat(Math.ceil(1_000_000 / piece.length)).slice(0, 1_000_000));
  const [own, floor] = compare(hostile, HOSTILE.length * 2, judgeOne);
  rows.push(row('engine, 1 MB of hostile text (worst kinds)', own, floor));
  if (!Number.isFinite(sink)) throw new Error('the floor was optimised away');
  return rows;
}

function row(what: string, own: readonly number[], floor: readonly number[], aim?: string): BenchRow {
  const beside = floor.length > 0 ? { floor: spread(floor).median, floorIs: FLOOR } : {};
  return { what, ...spread(own), unit: 'ms', ...beside, ...(aim ? { aim } : {}) };
}
