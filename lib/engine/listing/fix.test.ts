import { describe, expect, it } from 'vitest';
import { applyFix, applySafeFixes } from './fix';
import { lint } from './lint';

describe('applyFix', () => {
  const listing = { title: "Men's Shirt", attributes: { Gender: 'Women', Color: 'Red' } };
  const conflict = lint(listing).findings.find(({ id }) => id === 'title.conflict');

  it('mends either side and can be undone', () => {
    const [title, attribute] = conflict?.fixes ?? [];
    const one = applyFix(listing, title!);
    expect(one?.listing.title).toBe('Women Shirt');
    expect(applyFix(one!.listing, one!.undo)?.listing).toEqual(listing);
    const two = applyFix(listing, attribute!);
    expect(two?.listing.attributes).toEqual({ Gender: "Men's", Color: 'Red' });
    expect(lint(two!.listing).findings.filter(({ id }) => id === 'title.conflict')).toEqual([]);
  });

  it('refuses when the text has changed since', () => {
    expect(applyFix({ ...listing, title: 'Kids Shirt' }, conflict!.fixes[0]!)).toBeUndefined();
    expect(applyFix({ title: "Men's Shirt" }, conflict!.fixes[1]!)).toBeUndefined();
  });
});

describe('applySafeFixes', () => {
  it('mends how the title is written, not what it says, and can be undone', () => {
    const listing = { title: 'outdoor wicker picnic basket  | 5 KGS , Grey Grey', attributes: { Material: 'Plastic' } };
    const { listing: mended, undo, mended: done } = applySafeFixes(listing);
    expect(mended.title).toBe('Outdoor Wicker Picnic Basket, 5 kg, Grey');
    expect(mended.attributes).toEqual(listing.attributes);
    expect(done.length).toBeGreaterThan(3);
    expect(applyFix(mended, undo)?.listing).toEqual(listing);
  });

  it('is done after one call', () => {
    const once = applySafeFixes({ title: '【Hot Sale】Best Price,, Wicker   Basket!! (Large) – 30*40 CM' });
    expect(applySafeFixes(once.listing).mended).toEqual([]);
  });

  it('leaves a good listing as it is', () => {
    const listing = { title: 'Outdoor Wicker Picnic Basket with Lid for 2 Persons' };
    expect(applySafeFixes(listing)).toMatchObject({ listing, mended: [], undo: { edits: [] } });
  });
});
