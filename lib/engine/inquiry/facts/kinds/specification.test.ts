import { describe, expect, it } from 'vitest';
import { values } from '../testing';

describe('specification', () => {
  it('reads a form with several labels in one line', () => {
    expect(
      values('specification', 'I need trays. Material:Bamboo Color:Dark brown Size:30*20*4cm Suitable for:Hotels'),
    ).toEqual([
      { attribute: 'material', text: 'Bamboo' },
      { attribute: 'colour', text: 'Dark brown' },
      { attribute: 'size', text: '30*20*4cm' },
      { text: 'Suitable for:Hotels' },
    ]);
  });

  it.each([
    ['We need the tray in oak', { attribute: 'material', text: 'oak' }],
    ['I want it in dark brown', { attribute: 'colour', text: 'dark brown' }],
    ['I want it in black', { attribute: 'colour', text: 'black' }],
    ['We need bottles, 750 ml', { amount: 750, unit: 'ml', text: '750 ml' }],
    ['Necesito la talla 42', { attribute: 'size', text: '42' }],
    ['Нужна толщина 2 мм', { attribute: 'thickness', text: '2 мм' }],
    ['需要尺寸：30cm', { attribute: 'size', text: '30cm' }],
    ['We want panels 120x60 cm', { attribute: 'size', unit: 'cm', text: '120x60 cm' }],
  ])('%s', (text, value) => {
    expect(values('specification', text)).toContainEqual(value);
  });

  it.each([
    ['What size do you have?'],
    ['Please tell me the colours.'],
    ['Dear Ms Lin, please quote us the best price, thanks'],
    ['Hello Rosa, is it a pet product?'],
    ['For part 41700-78A00 please'],
    ['Product specifications: none'],
  ])('reads none from: %s', (text) => {
    expect(values('specification', text)).toEqual([]);
  });

  it('leaves what stands in the product’s name to the product', () => {
    expect(values('specification', 'I am looking for oak serving trays.')).toEqual([]);
  });
});
