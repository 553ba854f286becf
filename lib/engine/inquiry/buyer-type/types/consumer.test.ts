import { describe, expect, it } from 'vitest';
import { typesIn } from '../testing';

describe('consumer', () => {
  it.each([
    'I need one chair for personal use.',
    'Quiero una silla para uso personal.',
    'Quero uma cadeira para minha casa.',
    'Je voudrais une chaise, je suis un particulier.',
    'Ich brauche einen Stuhl für meine Tochter, was kostet er?',
    'Нужен один стул для себя',
    'اريد كرسي للاستخدام الشخصي',
    '就买一个自己用',
    'I want one for my daughter, how much?',
  ])('%s', (text) => {
    expect(typesIn(text)).toContain('consumer');
  });

  it.each([
    'We sell home furniture for kids.',
    'For home use products, price?',
    'I need one chair.',
    'Personal care items wanted',
  ])('not: %s', (text) => {
    expect(typesIn(text)).not.toContain('consumer');
  });
});
