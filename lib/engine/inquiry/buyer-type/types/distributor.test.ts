import { describe, expect, it } from 'vitest';
import { typesIn } from '../testing';

describe('distributor', () => {
  it.each([
    'We are a distributor of medical supplies and need gloves.',
    'Somos distribuidores de herramientas, necesitamos precios.',
    'Somos uma distribuidora e queremos comprar luvas.',
    'Nous sommes distributeurs de matériel médical, nous cherchons des gants.',
    'Wir sind Vertriebspartner für Werkzeuge und suchen Zangen.',
    'Мы дистрибьютор инструмента, нужна цена.',
    'نحن موزعون ونحتاج قفازات',
    '我们是经销商，要采购手套',
    'I want to become your distributor in Kenya.',
  ])('%s', (text) => {
    expect(typesIn(text)).toContain('distributor');
  });

  it.each(['Do you have a distributor in Spain?', 'We are looking for a distributor.', 'How do you distribute it?'])(
    'not: %s',
    (text) => {
      expect(typesIn(text)).not.toContain('distributor');
    },
  );
});
