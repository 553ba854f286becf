import { expect, it } from 'vitest';
import { checkSignal, findIn } from '../../signal-check';
import signal from './archive-attachment';

it('keeps its examples', () => {
  expect(checkSignal(signal)).toEqual([]);
});

it('does not know without attachments, unless the text announces one', () => {
  expect(findIn(signal, { text: 'Hello' })).toEqual({ unknown: ['attachments'] });
  expect(findIn(signal, { text: 'Hello', attachments: [] })).toEqual([]);
  expect(findIn(signal, { text: 'Please see our attached purchase order.' })).toMatchObject([
    { span: { part: 'text' } },
  ]);
});

it('names the file, the worst first', () => {
  const attachments = [{ name: 'drawing.jpg' }, { name: 'pack.zip' }, { name: 'view.pdf.scr' }];
  expect(findIn(signal, { text: '', attachments })).toMatchObject([{ value: 'view.pdf.scr' }, { value: 'pack.zip' }]);
});

const strengthOf = (file: string, asked: string | undefined, text: string): number | undefined => {
  const thread = [
    ...(asked === undefined ? [] : [{ from: 'us' as const, text: asked }]),
    { from: 'buyer' as const, text },
  ];
  const found = findIn(signal, { thread, attachments: [{ name: file }] });
  return Array.isArray(found) ? found[0]?.strength : undefined;
};

it.each([
  ['Please send your drawings', 'here are the drawings', 'drawings rev C.zip'],
  ['请把图纸发过来', '发了', '图纸.rar'],
  ['¿Puede enviarnos los planos?', 'listo', 'planos.zip'],
  ['Bitte schicken Sie uns die Zeichnungen', 'gerne', 'Zeichnungen.zip'],
  ['Merci de nous envoyer les dessins', 'voilà', 'dessins.zip'],
  ['Пришлите чертежи', 'вот', 'чертежи.zip'],
])('an archive we asked for weighs least: %s', (asked, text, file) => {
  const got = strengthOf(file, asked, text) ?? 1;
  expect(got).toBeLessThan(strengthOf(file, undefined, 'our drawings, artwork') ?? 0);
  expect(strengthOf(file, undefined, 'our drawings, artwork')).toBeLessThan(strengthOf(file, undefined, 'check') ?? 0);
});

it.each(['drawings.exe', 'drawings.pdf.zip', 'drawings.html', 'drawings.xlsm', 'drawings.js'])(
  'no word explains %s',
  (file) => {
    expect(strengthOf(file, 'Please send your drawings', 'here are the drawings')).toBeGreaterThanOrEqual(0.9);
  },
);

it('a slip for a payment with its number weighs little, one out of the blue all of it', () => {
  expect(strengthOf('TT slip.pdf', undefined, 'Payment done by T/T, slip attached, PI 2213')).toBeUndefined();
  expect(strengthOf('SWIFT 2231.pdf', undefined, 'Payment done by T/T, slip attached, PI 2213')).toBe(0.2);
  expect(strengthOf('SWIFT 2231.pdf', undefined, 'Payment done, see the copy')).toBe(0.6);
});
