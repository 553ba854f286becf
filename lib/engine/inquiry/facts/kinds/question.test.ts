import { describe, expect, it } from 'vitest';
import { found, values } from '../testing';

const quotes = (text: string) => found('question', text).map(([, quote]) => quote);

describe('question', () => {
  it('gives each question its own line and topic', () => {
    expect(found('question', 'Hi. What is your MOQ? Do you have CE certificate? How long to ship to Chile?')).toEqual([
      [{ about: ['moq'] }, 'What is your MOQ?'],
      [{ about: ['certificate'] }, 'Do you have CE certificate?'],
      [{ about: ['delivery-time', 'shipping'] }, 'How long to ship to Chile?'],
    ]);
  });

  it.each([
    ['please advise price', 'price'],
    ['Let me know your MOQ.', 'moq'],
    ['How much for 100', 'price'],
    ['send me your catalogue', 'catalogue'],
    ['are you factory or trader', 'company'],
    ['por favor enviar lista de precios', 'price'],
    ['cuánto cuesta el envío', 'price'],
    ['gostaria de saber o preço', 'price'],
    ['merci de nous envoyer vos prix', 'price'],
    ['quel est le délai de livraison', 'delivery-time'],
    ['bitte um Angebot', 'price'],
    ['wie lange ist die Lieferzeit', 'delivery-time'],
    ['Подскажите минимальный заказ', 'moq'],
    ['сколько стоит доставка', 'shipping'],
    ['كم السعر', 'price'],
    ['يرجى ارسال الكتالوج', 'catalogue'],
    ['这个多少钱', 'price'],
    ['可以定制吗', 'custom'],
    ['有现货吗', 'stock'],
  ])('hears one without a mark: %s', (text, topic) => {
    expect(values('question', text).flatMap(({ about }) => about)).toContain(topic);
  });

  it.each([
    ['Please let me know if you need more details.'],
    ['Looking forward to your reply.'],
    ['How are you?'],
    ['We need 500 trays.'],
    ['Our budget is $?'],
    ['See https://example.com/a?b=c'],
    ['Нужны кружки'],
  ])('hears none in: %s', (text) => {
    expect(quotes(text)).toEqual([]);
  });

  it('ends at the form behind it', () => {
    expect(quotes('how much is it to Oslo Material:Cotton Color:Red')).toEqual(['how much is it to Oslo']);
  });

  it('splits where somebody forgot the blank, not in addresses and numbers', () => {
    expect(quotes('I like it.What is the price?Can you ship 1.5 kg?')).toEqual([
      'What is the price?',
      'Can you ship 1.5 kg?',
    ]);
  });

  it('follows a line wrapped by the window, not a new line', () => {
    expect(quotes('Hello there, could you please send us your newest and best price\nfor these trays?')).toHaveLength(
      1,
    );
    expect(quotes('Price?\nMOQ?\n- lead time?')).toEqual(['Price?', 'MOQ?', 'lead time?']);
  });

  it('asks the same once', () => {
    expect(quotes('Can I add my logo? Can I add my logo?')).toHaveLength(1);
  });

  it('cuts a sentence without end to where it asks', () => {
    const text = `${'our shop sells many nice things and '.repeat(12)} could you send me your price ${'and so on '.repeat(60)}`;
    const [quote = ''] = quotes(text);
    expect(quote.startsWith('could you send me your price')).toBe(true);
    expect(quote.length).toBeLessThanOrEqual(240);
  });
});
