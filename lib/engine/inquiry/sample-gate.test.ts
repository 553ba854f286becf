import { describe, expect, it } from 'vitest';
import type { CaseMessage, InquiryCase } from './case';
import { factsOf } from './facts/facts-of';
import { sampleGateOf } from './sample-gate';
import { viewCase } from './view';

const gate = (text: string, more: Partial<InquiryCase> = {}) => {
  const view = viewCase({ text, now: 0, ...more });
  return sampleGateOf(view, factsOf(view));
};
const buyer = (text: string): CaseMessage => ({ from: 'buyer', text });
const us = (text: string): CaseMessage => ({ from: 'us', text });

describe('the gate closes on samples asked for before anything else', () => {
  it.each([
    ['en', 'Hi, can you send me some samples of this mug?'],
    ['es', 'Hola, ¿me pueden enviar una muestra gratis?'],
    ['pt', 'Olá, podem me enviar uma amostra grátis?'],
    ['fr', 'Bonjour, pouvez-vous m’envoyer un échantillon gratuit ?'],
    ['de', 'Guten Tag, bitte senden Sie uns kostenlose Muster.'],
    ['ru', 'Здравствуйте, пришлите бесплатный образец.'],
    ['ar', 'مرحبا، أريد عينة مجانية من فضلكم'],
    ['zh', '你好，能寄个免费样品吗？'],
  ])('%s', (_language, text) => {
    expect(gate(text)).toMatchObject({ nothingElse: true });
    expect(gate(text)?.unknown).toEqual(expect.arrayContaining(['quantity', 'company', 'address', 'freight']));
  });

  it('quotes the words, counts the samples, and says that they are to be free', () => {
    expect(gate('Good day. Please send 3 free samples to my home.')).toMatchObject({
      amount: 3,
      free: true,
      nothingElse: true,
      span: { quote: expect.stringContaining('samples') as string },
    });
  });

  it('does not take the number of samples for an order', () => {
    for (const text of [
      'Please send 3 pcs samples.',
      'Need sample 2 pcs free',
      'Send a sample please, quantity 3 pieces',
    ])
      expect(gate(text)?.unknown).toContain('quantity');
  });

  it('knows the product from the page', () => {
    expect(gate('I want a free sample', { product: 'Steel bottle 500 ml' })?.unknown).not.toContain('product');
    expect(gate('I want a free sample')?.unknown).toContain('product');
  });
});

describe('the gate stays open', () => {
  it.each([
    ['no sample', 'How much is this mug?'],
    ['a quantity', 'We plan to order 500 mugs, please send a sample first.'],
    ['a price asked', 'What is the price? And can I get a sample?'],
    ['a specification', 'Please send a sample, 350 ml, matt black.'],
    ['a company in his words', 'We are a gift shop in Porto, could you send us a sample?'],
    ['terms', 'Can you send a sample? Later we pay by T/T, FOB Ningbo.'],
    ['the seller speaks', 'We are a leading manufacturer. Our products are cheap. We can send you free samples.'],
  ])('%s', (_why, text) => {
    expect(gate(text)).toBeUndefined();
  });

  it('with a company on the card', () => {
    expect(gate('Please send a free sample', { buyer: { company: 'Nordhus AB' } })).toBeUndefined();
  });

  it('when business was spoken of in an earlier message, also before we answered', () => {
    const thread = [buyer('What is your MOQ and lead time?'), us('500 pieces, 30 days.'), buyer('Send me a sample')];
    expect(gate('', { thread })).toBeUndefined();
  });
});

describe('as the thread goes on', () => {
  const begun = [buyer('Hi dear, send me free samples'), us('Sure, may I know your company and address?')];

  it('keeps closed while he only presses', () => {
    expect(gate('', { thread: [...begun, buyer('just send the samples please')] })).toMatchObject({
      nothingElse: true,
    });
  });

  it('turns to what is still open once he speaks of an order', () => {
    const thread = [...begun, buyer('We want to order 800 pcs later. Address: 12 Mill Lane, Leeds LS1 4DY')];
    expect(gate('', { thread })).toMatchObject({
      nothingElse: false,
      unknown: expect.not.arrayContaining(['quantity', 'address']) as string[],
    });
  });

  it('opens when he says who he is', () => {
    expect(gate('', { thread: [...begun, buyer('Our company is Casa do Mar Lda')] })).toBeUndefined();
  });

  it.each([
    'We will pay the freight by DHL',
    'Shipping at our own cost',
    'Pagamos el envío nosotros',
    'Nous payons les frais de port',
    'Die Versandkosten übernehmen wir',
    'Доставку оплатим сами',
    'سندفع تكلفة الشحن',
    '运费我们出',
  ])('knows who pays: %s', (text) => {
    expect(gate('', { thread: begun })?.unknown).toContain('freight');
    expect(gate('', { thread: [...begun, buyer(text)] })?.unknown).not.toContain('freight');
  });

  it('counts what we ourselves wrote about freight as told', () => {
    const thread = [buyer('send me a sample'), us('Samples are free, the courier freight is paid by you.')];
    expect(gate('', { thread: thread.slice(0, 1) })?.unknown).toContain('freight');
    expect(gate('', { thread })?.unknown).not.toContain('freight');
  });
});

it('has a defined answer on odd input', () => {
  for (const text of ['', '🙂', 'sample '.repeat(20_000), '样品'.repeat(20_000)]) {
    const found = gate(text);
    if (found) expect(text.slice(found.span.start, found.span.end)).toBe(found.span.quote);
    else expect(found).toBeUndefined();
  }
});
