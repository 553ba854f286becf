import { expect, it } from 'vitest';
import { attachmentRisk } from './attachment-risk';
import { defaultPack } from './default-pack';

const options = defaultPack.signals['danger.archive-attachment']?.options ?? {};

function kind(name: string, type?: string, solicited = false): string | undefined {
  return attachmentRisk({ name, type }, options, solicited)?.kind;
}

it.each([
  ['run.exe', undefined, 'program'],
  ['photo.jpg.scr', undefined, 'disguise'],
  ['list.pdf.rar', undefined, 'disguise'],
  ['list\u202Egpj.exe', undefined, 'disguise'],
  ['samples.7z', undefined, 'archive'],
  ['disk.iso', undefined, 'archive'],
  ['prices.xlsm', undefined, 'macro'],
  ['view.html', undefined, 'page'],
  ['scan.pdf', 'application/x-msdownload', 'program'],
  ['scan.pdf', 'application/zip', 'disguise'],
  ['ＰＯ.ｅｘｅ', undefined, 'program'],
  ['trailing.exe. ', undefined, 'program'],
  ['Proforma Invoice 22.pdf', undefined, 'order'],
  ['采购单.xlsx', undefined, 'order'],
])('%s (%s) is %s', (name, type, expected) => {
  expect(kind(name, type)).toBe(expected);
});

it.each([
  ['bag.jpg', 'image/jpeg'],
  ['drawing.pdf', undefined],
  ['sizes.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['portable-chair.png', undefined],
  ['', undefined],
])('nothing about %j', (name, type) => {
  expect(kind(name, type)).toBeUndefined();
});

it('an order file is no surprise once we have written', () => {
  expect(kind('PO 12.pdf', undefined, true)).toBeUndefined();
  expect(kind('PO 12.zip', undefined, true)).toBe('archive');
});
