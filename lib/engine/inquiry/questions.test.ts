import { expect, it } from 'vitest';
import { questionsIn } from './questions';
import { viewCase } from './view';

const count = (text: string): number => questionsIn(viewCase({ text, now: 0 }));

it.each([
  ['What is the MOQ? And the lead time?', 2],
  ['Please send the price. Kindly confirm the port.', 2],
  ['Can you send the price?', 1],
  ['价格多少？请发目录。', 2],
  ['Thank you, we will come back.', 0],
  ['', 0],
])('%j asks %i', (text, n) => {
  expect(count(text)).toBe(n);
});

it('counts what came after our last word only', () => {
  const thread = [
    { from: 'buyer' as const, text: 'Size? Price? Colour?' },
    { from: 'us' as const, text: 'Here you are.' },
    { from: 'buyer' as const, text: 'And the lead time?' },
  ];
  expect(questionsIn(viewCase({ text: '', thread, now: 0 }))).toBe(1);
});
