import { describe, expect, it } from 'vitest';
import { typesIn } from '../testing';

describe('manufacturer', () => {
  it.each([
    'We are a furniture manufacturer and need hinges, please quote.',
    'Somos fabricantes de muebles y necesitamos bisagras.',
    'Preciso de dobradiças para nossa fábrica.',
    'Nous cherchons des charnières pour notre usine.',
    'Wir benötigen Scharniere für unsere Produktion.',
    'Нужны петли для нашего производства',
    'نحتاج مفصلات في مصنعنا',
    '我们厂里用，要5000个合页',
    'We need the film for our production line.',
  ])('%s', (text) => {
    expect(typesIn(text)).toContain('manufacturer');
  });

  it.each([
    'Are you a factory?',
    'We are looking for a manufacturer of hinges.',
    'I need a supplier.',
    'Is your company a manufacturer?',
  ])('not: %s', (text) => {
    expect(typesIn(text)).not.toContain('manufacturer');
  });
});
