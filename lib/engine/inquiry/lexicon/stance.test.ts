import { describe, expect, it } from 'vitest';
import { stanceOf } from './stance';
import { viewOf } from './testing';

describe('stanceOf', () => {
  it.each([
    'We are a professional manufacturer of roller blinds. If you are interested in our blinds, contact us.',
    'Do you need folding chairs? Our factory makes 3,000 pieces a day.',
    'We are supplier of ceramic tiles, welcome your inquiry',
    'Somos fabricantes de muebles de jardín, le presentamos nuestros productos.',
    'Wir sind Hersteller von Holzspielzeug und bieten beste Preise.',
    'Мы производим упаковку, предлагаем вам наши услуги.',
    '我们是专业生产雨伞的厂家，欢迎咨询',
    'Nous sommes fabricant de bougies, nos produits sont vendus partout',
  ])('sells: %s', (text) => {
    expect(stanceOf(viewOf(text)).sells).toBe(true);
  });

  it.each([
    'We are a furniture manufacturer and looking for soft-close hinges, 5000 pairs.',
    'I need 200 mugs. Let me know if you need more details.',
    'price?',
    'Somos fabricantes de ropa y necesitamos botones de madera',
    'Wir sind ein Hersteller von Möbeln und suchen Scharniere',
    '我们是雨伞工厂，需要采购伞骨',
    '',
  ])('does not: %s', (text) => {
    expect(stanceOf(viewOf(text)).sells).toBe(false);
  });

  it('does not hold a listing title against who sent it', () => {
    expect(stanceOf(viewOf('Is it available in blue?', { subject: 'Our factory hot offer ready to ship mugs' })).sells).toBe(false); // prettier-ignore
  });

  it('tells whose wish it is', () => {
    const { wants, offers } = stanceOf(viewOf('If you want to buy chairs, write to us. We want to buy mugs.'));
    expect(wants.length).toBeGreaterThan(0);
    expect(wants.every(({ start }) => start >= 40)).toBe(true);
    expect(offers).toHaveLength(1);
  });
});
