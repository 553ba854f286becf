import { describe, expect, it } from 'vitest';
import { values } from '../testing';

describe('custom', () => {
  it.each([
    ['Can you print our logo on it?', 'logo'],
    ['¿Pueden poner mi logotipo?', 'logo'],
    ['Können Sie mit unserem Logo liefern?', 'logo'],
    ['Нужно нанесение логотипа', 'logo'],
    ['هل يمكن طباعة شعارنا؟', 'logo'],
    ['We want private label', 'private-label'],
    ['Procuramos marca própria', 'private-label'],
    ['Do you do OEM?', 'oem'],
    ['I will send you my design', 'own-design'],
    ['来图可以做吗', 'own-design'],
    ['Nous voulons du sur mesure', 'custom'],
    ['需要定制', 'custom'],
  ])('%s', (text, what) => {
    expect(values('custom', text)).toContainEqual({ what });
  });

  it.each([
    ['Logo:Customized Logo OEM/ODM:Acceptable Size:10cm'],
    ['OEM number 0445-110 please'],
    ['Can you make 200 of these?'],
    ['I pass the customs here'],
  ])('reads none from: %s', (text) => {
    expect(values('custom', text)).toEqual([]);
  });
});
