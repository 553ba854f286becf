import { describe, expect, it } from 'vitest';
import { headOf } from './head-noun';
import { viewListing } from './view';

describe('headOf', () => {
  it.each([
    [{ title: 'Outdoor Wicker Picnic Basket for 2 Persons' }, 'picnic basket'],
    [{ title: 'High Quality Stainless Steel Water Bottle with Lid' }, 'water bottle'],
    [{ title: 'Wholesale Wicker Basket', category: 'Baskets' }, 'basket'],
    [{ title: 'Chair Beech Wood Legs', category: 'Furniture Legs' }, 'legs'],
  ])('%j', (listing, phrase) => {
    const head = headOf(viewListing(listing));
    expect(head?.phrase).toBe(phrase);
    expect(listing.title.slice(head?.start, head?.end).toLowerCase()).toBe(phrase);
  });

  it('is sure only when the listing confirms it', () => {
    expect(headOf(viewListing({ title: 'Wicker Basket' }))?.sure).toBe(false);
    expect(headOf(viewListing({ title: 'Wicker Basket', keywords: ['picnic basket'] }))?.sure).toBe(true);
  });

  it.each(['', '500 ml', 'Hot Sale', '🔥'])('finds none in "%s"', (title) => {
    expect(headOf(viewListing({ title }))).toBeUndefined();
  });
});
