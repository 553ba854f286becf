import { describe, expect, it } from 'vitest';
import { found, values } from './testing';

/** How buyers write numbers, places and wishes, in the languages they write; one fact each that must come out right. */
describe('quantities as people write them', () => {
  it.each([
    ['Price for 10k pcs silicone mats please', { amount: 10_000, unit: 'piece' }],
    ['We need 2 x 20ft of ceramic tiles', { amount: 2, unit: 'container', container: '20' }],
    ['We need 5 tons/month of grout', { amount: 5, unit: 't', per: 'month' }],
    ['Solicitamos oferta de 600 cestas de mimbre', { amount: 600, unit: '' }],
    ['Bonjour, nous cherchons 1 200 parapluies pliants', { amount: 1200, unit: '' }],
    ['Нужны 10 тыс. шт рюкзаков', { amount: 10_000, unit: 'piece' }],
    ['نحتاج ٤٠٠٠ حبة، ثلاثة ألوان', { amount: 4000, unit: 'piece' }],
    ['订单已确认，共 3 个货柜', { amount: 3, unit: 'container' }],
    ['Please quote: Folding chair x 40', { amount: 40, unit: '' }],
    ['I only want 1-5 mugs', { amount: 5, unit: '', from: 1 }],
    ['Can I order 1 x 20kg dumbbell?', { amount: 1, unit: '' }],
  ])('%s', (text, value) => {
    expect(values('quantity', text)).toContainEqual(value);
  });

  it.each([
    ['1. Material: algodón\n2. Color: azul\n3. Precio FOB'],
    ['Mesa para 4 personas, ¿precio?'],
    ['Big box contains 6 small boxes Color:Red Material:PVC'],
    ['Address: 36 Beech Drive, please send the price'],
  ])('no quantity in: %s', (text) => {
    expect(values('quantity', text)).toEqual([]);
  });
});

describe('places', () => {
  it.each([
    ['1.000 Sets für Linz. Was kostet das Set?', 'Linz'],
    ['Prix pour 200 paniers, livraison Lyon ?', 'Lyon'],
    ['how long it takes to ship to uk', 'uk'],
    ['请报到巴生港的价', '巴生港'],
    ['How much with shipping? Address:12 Mill Road, Totnes, UK', '12 Mill Road, Totnes, UK'],
  ])('%s', (text, place) => {
    expect(values('port', text).map((value) => value.text)).toEqual([place]);
  });

  it.each([
    ['Somos una tienda de jardinería en Valencia, necesito precio'],
    ['We sell mugs similar to Delft ones, please quote 20 pcs'],
    ['Send to us your price for 200 mugs'],
  ])('none in: %s', (text) => {
    expect(values('port', text)).toEqual([]);
  });
});

describe('goods', () => {
  it.each([
    ['Ihre Lunchbox HY-L1200 mit drei Fächern gefällt uns', 'Lunchbox HY-L1200'],
    ['could you quote 600 pcs waterproof picnic blanket, tartan red?', 'waterproof picnic blanket'],
    ['Necesito precio del rallador con recipiente', 'rallador con recipiente'],
    ['Item: insulated bottle 500 ml. Qty 10,000', 'insulated bottle 500 ml'],
    ['想订3000个帆布袋', '帆布袋'],
  ])('%s', (text, name) => {
    expect(values('product', text).map((value) => value.name)).toContainEqual(expect.stringContaining(name));
  });

  it.each([
    ['la necesitamos antes de Semana Santa'],
    ['no hace falta, mandame por acá'],
    ['先报价，数量以后再说'],
    ['I am interested in knowing the shipping cost'],
    ['Quiero saber el precio'],
  ])('none in: %s', (text) => {
    expect(values('product', text)).toEqual([]);
  });
});

describe('specifications', () => {
  it('reads labels of a form that no list holds', () => {
    expect(values('specification', 'Material:Zinc Alloy Size:9cm Hole spacing:30MM').map(({ text }) => text)).toEqual([
      'Zinc Alloy',
      '9cm',
      'Hole spacing:30MM',
    ]);
  });

  it.each([
    ['avant la signature du contrat, prix'],
    ['we need white label, price'],
    ['Regards, Green Field Laboratories, price'],
  ])('none in: %s', (text) => {
    expect(values('specification', text)).toEqual([]);
  });
});

it('takes the Spanish verb for no certificate', () => {
  expect(values('certificate', 'Quiero saber el precio')).toEqual([]);
  expect(values('certificate', 'We need SABER for this').map(({ name }) => name)).toEqual(['saso']);
});

describe('questions without a mark', () => {
  it.each([
    ['please advise MOQ', 'moq'],
    ['quiero saber el precio', 'price'],
    ['价格多少', 'price'],
    ['食品级检测报告麻烦也发一份', 'certificate'],
    ['Прошу цену EXW и FOB, срок поставки', 'delivery-time'],
    ['prix s’il vous plaît', 'price'],
    ['Kindly include subtotal, tax and total', 'price'],
    ['I wanted to inquire about the warranty policy', 'quality'],
  ])('%s', (text, topic) => {
    expect(values('question', text).flatMap(({ about }) => about)).toContain(topic);
  });

  it('leaves the please to its own sentence', () => {
    expect(found('question', 'What is your lead time? please advise price').map(([, quote]) => quote)).toEqual([
      'What is your lead time?',
      'please advise price',
    ]);
  });

  it('hears the lines of a list', () => {
    const text = 'Nos interesa la botella:\n\n1. Cantidad: 500 pzas\n2. Precio FOB Ningbo\n3. Tiempo de producción';
    expect(found('question', text).map(([, quote]) => quote)).toContain('Precio FOB Ningbo');
  });

  it.each([['Bom dia, tudo bem?'], ['Please let me know if you need more details']])('none in: %s', (text) => {
    expect(values('question', text)).toEqual([]);
  });
});
