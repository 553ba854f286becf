import { describe, expect, it } from 'vitest';
import { defaultPack } from '../../default-pack';
import { judge } from '../../judge';
import { checkSignal, findIn } from '../../signal-check';
import signal from './advance-fee';

it('keeps its examples', () => {
  expect(checkSignal(signal)).toEqual([]);
});

it('one mild step alone stays below the weight of two', () => {
  const total = (text: string): number => {
    const found = findIn(signal, { text });
    return Array.isArray(found) ? found.reduce((sum, { strength = 1 }) => sum + strength, 0) : 0;
  };
  const tender = total('This tender is open to foreign suppliers.');
  expect(tender).toBeGreaterThan(0);
  expect(total('This tender is open to foreign suppliers. I earn commission on each contract.')).toBeGreaterThan(
    tender,
  );
});

it.each([
  ['pt', 'O ministério abriu uma licitação, há uma taxa de inscrição antes do contrato'],
  ['de', 'Die Regierung hat eine Ausschreibung, die Registrierungsgebühr ist vor Vertragsunterzeichnung fällig'],
  ['loan', 'We offer business loans at 2% interest rate to companies.'],
  ['card', 'Do you accept credit card? My shipper will pick up, please pay his freight charge.'],
  ['terms', 'Our payment terms are 30 days net.'],
])('finds it: %s', (_what, text) => {
  expect(findIn(signal, { text })).not.toEqual([]);
});

it('finds the false buyer of a well-known company by his mailbox', () => {
  expect(findIn(signal, { text: 'Quote 20 valves to orders@unilever-buying.com' })).toMatchObject([
    { span: { quote: 'orders@unilever-buying.com' } },
  ]);
});

it.each([
  'Our annual sales are 20 million dollars.',
  'We are a tender-care toy shop.',
  'Our sourcing agent is in Yiwu.',
])('nothing in: %s', (text) => {
  expect(findIn(signal, { text })).toEqual([]);
});

const buyer = (text: string) => ({ from: 'buyer' as const, text });
const us = (text: string) => ({ from: 'us' as const, text });
const levelOf = (thread: readonly ReturnType<typeof buyer | typeof us>[]) =>
  judge({ text: '', thread: [...thread], now: 0 }, defaultPack).level;

describe('a story over several messages', () => {
  const story = [
    buyer(
      'Good day. The Ministry of Works has opened a tender to foreign suppliers for 4,000 water pumps. Please quote.',
    ),
    us('Thank you. Here is our quotation, FOB Ningbo 120 USD.'),
    buyer('The price is high, can you do 110 USD? We discussed it on the phone.'),
    us('We can do 112 USD.'),
  ];

  it('is a danger at its last step, when the money is asked for, and not before', () => {
    expect(levelOf(story)).not.toBe('danger');
    const demand = buyer(
      'The committee has agreed. Please pay 850 USD to our lawyer so that the contract can be signed.',
    );
    expect(levelOf([...story, demand])).toBe('danger');
    expect(findIn(signal, { thread: [...story, demand] })).toContainEqual(
      expect.objectContaining({ span: expect.objectContaining({ part: 'm4' }) as object, strength: 0.45 }),
    );
  });

  it.each([
    ['es', 'El ministerio abrió una licitación para proveedores', 'Ahora debe pagar la cuota de 400 dólares'],
    ['pt', 'O ministério abriu uma licitação para fornecedores', 'Agora precisa depositar o valor de 400 dólares'],
    ['fr', 'Le ministère lance un appel d’offres, fournisseurs bienvenus', 'Veuillez verser la somme de 400 dollars'],
    ['de', 'Die Regierung hat eine Ausschreibung', 'Bitte überweisen Sie den Betrag von 400 Euro'],
    ['ru', 'Министерство объявило тендер для поставщиков', 'Теперь переведите сумму 400 долларов'],
    ['ar', 'لدينا مناقصة حكومية من الوزارة', 'الآن يرجى تحويل مبلغ 400 دولار'],
    ['zh', '我们有政府招标项目，想采购你们的产品', '合同批了，请先汇400美元过来'],
  ])('is followed in %s', (_language, first, last) => {
    const thread = [buyer(first), us('OK'), buyer(last)];
    const found = findIn(signal, { thread });
    expect(Array.isArray(found) && found.length).toBeGreaterThan(
      (findIn(signal, { thread: thread.slice(0, 2) }) as unknown[]).length,
    );
  });

  it('adds nothing where he speaks of paying himself, or where no story came before', () => {
    const pays = [...story, buyer('Good, we will pay 30% of the amount as deposit.')];
    expect(findIn(signal, { thread: pays })).toHaveLength((findIn(signal, { thread: story }) as unknown[]).length);
    expect(
      findIn(signal, { thread: [buyer('Quote 500 mugs'), us('2 USD'), buyer('To whom do I pay the amount?')] }),
    ).toEqual([]);
  });

  it('counts only what the buyer says: our own invoice is no demand', () => {
    const own = [...story, us('Please pay 850 USD deposit to our account.')];
    expect(findIn(signal, { thread: own })).toHaveLength((findIn(signal, { thread: story }) as unknown[]).length);
  });
});

const judged = (text: string) => judge({ text, now: 0 }, defaultPack).level;

describe('a tender', () => {
  it.each([
    'We supply a public tender for 10,000 face masks, CE, CIF San Antonio, please quote',
    'Our firm bids on a Ministry of Education tender: 300 desks, FOB Ningbo, payment terms 30 days net. Price please?',
    '我们参加政府采购招标，需要300套课桌椅，请报FOB',
    'Participamos en una licitación del ministerio y necesitamos 300 camillas, CIF Callao. ¿Precio?',
    'Nous répondons à un appel d’offres du ministère : 300 tables, CIF Dakar. Quel prix ?',
  ])('that a buyer supplies is neither danger nor spam: %s', (text) => {
    expect(['unsure', 'genuine']).toContain(judged(text));
  });

  it.each([
    'The ministry tender is open to foreign suppliers, please fill in the vendor registration form.',
    'El gobierno abre una licitación internacional. Mi comisión será del 5%.',
    'Правительство закупает ваш товар, нужно оплатить регистрационный сбор адвокату.',
    '政府要采购你们的产品，需先付注册费给律师。',
  ])('with a second step is a danger: %s', (text) => {
    expect(judged(text)).toBe('danger');
  });
});

it('who owns the account is an honest question', () => {
  expect(findIn(signal, { text: 'The bank asks for the beneficiary of this payment, please check the name.' })).toEqual([]); // prettier-ignore
});
