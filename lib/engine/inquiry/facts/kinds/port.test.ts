import { describe, expect, it } from 'vitest';
import { found, values } from '../testing';

describe('port', () => {
  it.each([
    ['CIF Rotterdam please', { text: 'Rotterdam', role: 'destination' }],
    ['Shipping to Norway', { text: 'Norway', role: 'destination', country: 'NO' }],
    ['shipping cost to Glasgow UK', { text: 'Glasgow UK', role: 'destination', country: 'GB' }],
    ['Envío a Chile', { text: 'Chile', role: 'destination', country: 'CL' }],
    ['Versand nach Österreich', { text: 'Österreich', role: 'destination', country: 'AT' }],
    ['Цена FOB Ningbo', { text: 'Ningbo', role: 'loading' }],
    ['海运到鹿特丹', { text: '鹿特丹', role: 'destination' }],
  ])('%s', (text, value) => {
    expect(values('port', text)).toContainEqual(expect.objectContaining(value));
  });

  it.each([
    ['Which port do you ship from?'],
    ['We are based in Thailand'],
    ['USB port please'],
    ['Please quote CIF and DDP'],
  ])('reads none from: %s', (text) => {
    expect(values('port', text)).toEqual([]);
  });

  it('keeps the fuller of two', () => {
    expect(found('port', 'Shipping cost to Oslo,Norway. Delivery address: Oslo').map(([{ text }]) => text)).toEqual([
      'Oslo,Norway',
    ]);
  });

  it('does not read a listing’s title', () => {
    expect(values('port', 'price?', { subject: 'Dubai Style Abaya Dress for Women' })).toEqual([]);
  });
});
