import { describe, expect, it } from 'vitest';
import { parseListingPack } from './pack';

const entry = { enabled: true, weight: 5, source: 'rulebook 002', date: '2026-11-22' };
const pack = (rules: unknown) => ({ version: '1', date: '2026-11-22', rules });

describe('parseListingPack', () => {
  it('takes a pack', () => {
    expect(parseListingPack(pack({ 'title.case': entry })).rules['title.case']).toEqual(entry);
  });

  it.each([
    [null, '(top)'],
    [{ ...pack({}), extra: 1 }, '(top)'],
    [pack({ 'nothing.case': entry }), 'rules["nothing.case"]'],
    [pack({ 'title.case': { ...entry, wieght: 3 } }), 'rules["title.case"]'],
    [pack({ 'title.case': { ...entry, weight: 101 } }), 'rules["title.case"].weight'],
    [pack({ 'title.case': { ...entry, enabled: 'yes' } }), 'rules["title.case"].enabled'],
    [pack({ 'title.case': { ...entry, severity: 'loud' } }), 'rules["title.case"].severity'],
    [pack({ 'title.case': { ...entry, date: 'today' } }), 'rules["title.case"].date'],
    [pack({ 'title.case': { ...entry, source: ' ' } }), 'rules["title.case"].source'],
  ])('refuses %j and names the place', (input, path) => {
    expect(() => parseListingPack(input)).toThrow(path);
  });
});
