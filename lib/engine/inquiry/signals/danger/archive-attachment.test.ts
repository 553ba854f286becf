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
