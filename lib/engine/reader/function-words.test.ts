import { expect, it } from 'vitest';
import { viewCase } from '../inquiry/view';
import { isFunctionWord } from './function-words';
import { readCase } from './read';
import { shippedReader } from './shipped';

it.each([
  'Please send your best price today for the bamboo tray, you can ship by sea',
  'Por favor envíe su mejor precio para la bandeja de bambú, gracias',
  'Merci de nous envoyer votre meilleur prix pour le plateau en bambou',
  'Bitte senden Sie uns Ihren besten Preis für das Tablett aus Bambus',
  'Пришлите нам вашу лучшую цену на бамбуковый поднос',
  'الرجاء ارسال افضل سعر من فضلك الى الميناء',
])('shows no word that only holds the sentence together: %s', (text) => {
  const model = shippedReader();
  const clues = model ? readCase(viewCase({ text, now: 0 }), model).clues : [];
  expect(clues.length).toBeGreaterThan(0);
  expect(clues.filter(({ span }) => isFunctionWord(span.quote.toLowerCase()))).toEqual([]);
});

it('knows small words from telling ones', () => {
  expect(['your', 'today', 'the', 'you', 'nuestro', 'votre', 'и', 'من', '的'].every(isFunctionWord)).toBe(true);
  expect(['bamboo', 'price', 'investment', 'précio', '价格'].some(isFunctionWord)).toBe(false);
});
