import { expect, it } from 'vitest';
import { destinationsIn } from './destination';
import { said, viewOf } from './testing';

it.each([
  ['CIF Hamburg', 'port', 'hamburg'],
  ['ship to Norway', 'place', 'ship to norway'],
  ['deliver to Pitesti', 'place', 'deliver to pitesti'],
  ['ميناء جدة', 'port', 'ميناء'],
  ['发到德国', 'place', '发到德国'],
])('%s', (text, kind, quote) => {
  expect(destinationsIn(viewOf(text)).map((one) => [one.kind, said(one)])).toContainEqual([kind, quote]);
});

it.each(['ship to me', 'ship to your warehouse', 'send to customer', 'shipping to order', 'usb port 4'])(
  'no place in: %s',
  (text) => expect(destinationsIn(viewOf(text))).toEqual([]),
);

it.each([
  'Wir sind Großhändler aus Hamburg und suchen Thermoskannen',
  'We are importers from Rotterdam',
  'Somos un distribuidor de Valencia',
  'Мы дистрибьютор из Гамбург',
])('where he comes from is no destination: %s', (text) => {
  expect(destinationsIn(viewOf(text))).toEqual([]);
});

it.each(['Lieferung nach Hamburg', 'CIF puerto de Valencia', 'FOB from Ningbo'])('a destination still: %s', (text) => {
  expect(destinationsIn(viewOf(text))).not.toEqual([]);
});
