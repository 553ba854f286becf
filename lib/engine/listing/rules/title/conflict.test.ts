import { describe, expect, it } from 'vitest';
import { checkRule, findingsIn } from '../../rule-check';
import type { Listing } from '../../listing';
import rule from './conflict';

const about = (listing: Listing) =>
  findingsIn(rule, { listing }).map((one) => [one.about, one.quote, one.other?.quote]);

describe('title.conflict', () => {
  it('keeps its examples', () => {
    expect(checkRule(rule)).toEqual([]);
  });

  it.each<[Listing, [string, string, string]]>([
    [{ title: 'Baby Romper', attributes: { 'Age Group': 'Adults' } }, ['age', 'Baby', 'Adults']],
    [{ title: 'Toy for Kids 3-6 Years', attributes: { 'Recommended Age': '14 years and up' } }, ['age', '3-6 Years', '14 years and up']],
    [{ title: 'Tent 2 Person', attributes: { Capacity: '4 persons' } }, ['capacity', '2 Person', '4 persons']],
    [{ title: 'Power Bank 10000mAh', attributes: { 'Battery Capacity': '20000 mAh' } }, ['capacity', '10000mAh', '20000 mAh']],
    [{ title: 'Kettle EU Plug', attributes: { 'Plug Type': 'UK' } }, ['plug', 'EU', 'UK']],
    [{ title: 'Cookware 13 Piece Set', attributes: { 'Number of Pieces': '10' } }, ['pieces', '13 Piece', '10']],
    [{ title: 'Summer Hat', attributes: { Season: 'Winter' } }, ['season', 'Summer', 'Winter']],
    [{ title: 'Rice from Vietnam', attributes: { 'Place of Origin': 'Thailand' } }, ['origin', 'Vietnam', 'Thailand']],
    [{ title: 'CE Certified Mask', attributes: { Certification: 'FDA' } }, ['certificate', 'CE', 'FDA']],
    [{ title: 'Waterproof Bag', attributes: { Waterproof: 'No' } }, ['function', 'Waterproof', 'No']],
    [{ title: 'Motor 2 hp', attributes: { Power: '3 kW' } }, ['power', '2 hp', '3 kW']],
    [{ title: 'Monitor 27 inch', attributes: { 'Screen Size (inch)': '32' } }, ['size', '27 inch', '32']],
    [{ title: 'Cotton Apron', description: 'Our apron is made of polyester, washable.' }, ['material', 'Cotton', 'polyester']],
    [{ title: 'Genuine Leather Belt', attributes: { Material: 'PU Leather' } }, ['material', 'Genuine Leather', 'PU Leather']],
    [{ title: 'Light Blue Apron', attributes: { Color: 'Navy' } }, ['colour', 'Light Blue', 'Navy']],
  ])('%j', (listing, expected) => {
    expect(about(listing)).toContainEqual(expected);
  });

  it.each<Listing>([
    { title: 'Velvet Sofa', attributes: { Material: 'Solid Wood' } },
    { title: 'Glass Jar with Bamboo Lid', attributes: { Material: 'Glass' } },
    { title: 'Denim Jacket', attributes: { Material: 'Cotton' } },
    { title: 'Leather Bag', attributes: { 'Lining Material': 'Polyester' } },
    { title: 'Motor 1 hp', attributes: { Power: '750 W' } },
    { title: 'Hair Dryer 220V', attributes: { Voltage: '230V' } },
    { title: 'Cookware 13 Piece Set', attributes: { Packing: '6 pcs/carton', MOQ: '100 pieces' } },
    { title: 'Fall Protection Harness', attributes: { Season: 'Winter' } },
    { title: 'Round Neck T-Shirt', attributes: { Shape: 'Square' } },
    { title: 'Italian Design Lamp', attributes: { 'Place of Origin': 'China' } },
    { title: 'Board 18 mm', attributes: { Size: '1220x2440 mm' } },
    { title: "Women's Shirt", category: 'Apparel > Men & Women Shirts' },
    { title: 'Red Apron', attributes: { Color: 'Red, Blue, Customized' } },
    { title: 'Wooden Cabinet Door Hinge', attributes: { Material: 'Steel' } },
    { title: 'Waterproof Bag', attributes: { Waterproof: '' } },
  ])('leaves %j', (listing) => {
    expect(about(listing)).toEqual([]);
  });

  it('shows both sides and offers to mend either; a category is shown only', () => {
    const [attribute] = findingsIn(rule, { listing: { title: 'Red Apron', attributes: { Color: 'Blue' } } });
    expect(attribute?.other).toEqual({ field: 'attributes.Color', start: 0, end: 4, quote: 'Blue' });
    expect(attribute?.fixes?.map(({ edits }) => [edits[0]?.field, edits[0]?.text])).toEqual([['title', 'Blue'], ['attributes.Color', 'Red']]);
    const [category] = findingsIn(rule, { listing: { title: "Men's Apron", category: 'Women Aprons' } });
    expect(category?.fixes?.map(({ edits }) => edits[0]?.field)).toEqual(['title']);
  });
}); // prettier-ignore
