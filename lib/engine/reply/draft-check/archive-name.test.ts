import { expect, it } from 'vitest';
import { isArchiveName } from './archive-name';

it.each([
  ['all.zip', true],
  ['Photos.RAR ', true],
  ['setup.exe', true],
  ['quote.pdf', false],
  ['zip.jpg', false],
])('%s: %s', (name, archive) => {
  expect(isArchiveName(name)).toBe(archive);
});
