import type { Wording } from '../wording';

const wording: Wording = {
  language: 'en',
  units: {
    piece: { one: 'piece', other: 'pieces' },
    set: { one: 'set', other: 'sets' },
    pair: { one: 'pair', other: 'pairs' },
    box: { one: 'carton', other: 'cartons' },
    bag: { one: 'bag', other: 'bags' },
    roll: { one: 'roll', other: 'rolls' },
    bottle: { one: 'bottle', other: 'bottles' },
    sheet: { one: 'sheet', other: 'sheets' },
    dozen: { other: 'dozen' },
    pallet: { one: 'pallet', other: 'pallets' },
    pack: { one: 'pack', other: 'packs' },
    drum: { one: 'drum', other: 'drums' },
    container: { one: 'container', other: 'containers' },
    t: { one: 'ton', other: 'tons' },
    m2: { other: 'sqm' },
    m3: { other: 'cbm' },
    l: { one: 'litre', other: 'litres' },
    m: { one: 'metre', other: 'metres' },
  },
  days: { one: '{n} day', other: '{n} days' },
  per: { month: '{n} a month', year: '{n} a year', week: '{n} a week' },
  range: '–',
  priceEach: '{price} per {unit}',
  tier: 'from {from}: {price}',
  group: ',',
  topics: {
    price: 'the price',
    moq: 'the minimum order',
    sample: 'samples',
    'delivery-time': 'the lead time',
    shipping: 'shipping',
    payment: 'payment terms',
    certificate: 'certificates',
    quality: 'quality',
    custom: 'customisation',
    specification: 'the specification',
    packaging: 'packing',
    origin: 'the origin',
    catalogue: 'the catalogue',
    stock: 'stock',
    company: 'our company',
  },
  answers: {
    price:
      'Price{% if term %} {{ term }}{% endif %}: {% if price %}{{ price | money }}{% if quantity %} for {{ quantity }}{% endif %}{% else %}{{ prices | list }}{% endif %}.{% if valid_until %} Valid until {{ valid_until | date }}.{% endif %}',
    moq: 'Minimum order: {{ moq }}.',
    sample:
      'Sample: {% if sample_free %}free of charge{% else %}{{ sample_fee | money }}{% if sample_refunded %}, credited against your first order{% endif %}{% endif %}{% if sample_days %}, ready in {{ sample_days }}{% endif %}.{% if sample_freight_ours %} We pay the courier.{% endif %}{% if sample_freight_buyer %} The courier is on your account.{% endif %}',
    'delivery-time': 'Lead time: {{ lead_time }} after the order is confirmed.',
    shipping:
      'Shipping: {% if trade_terms %}we work on {{ trade_terms | list }}{% if loading_port %}, loading in {{ loading_port }}{% endif %}{% else %}we load in {{ loading_port }}{% endif %}.{% if port %} Freight to {{ port }} we quote separately, dated, with the carrier named.{% endif %}',
    payment: 'Payment: {{ payment | list }}.',
    certificate:
      'Certificates: {{ certificates | list }}. We send copies with the offer so that you can check the numbers.',
    quality:
      'Quality: {% if inspection %}{{ inspection }}{% if warranty_months %}; {% endif %}{% endif %}{% if warranty_months %}warranty {{ warranty_months }} months{% endif %}.',
    custom:
      'Customisation: {% if custom_what %}we can do {{ custom_what | list }}{% else %}yes, we can{% endif %}{% if custom_moq %}, from {{ custom_moq }}{% endif %}{% if custom_days %}; artwork sample in {{ custom_days }}{% endif %}.',
    specification: 'Specification: {{ specification }}.',
    packaging: 'Packing: {{ packing }}.',
    origin: 'Origin: {{ origin }}.',
    catalogue:
      'Range: our main products are {{ main_products | list }}. Name the ones that suit you and you get prices for those rather than a long list.',
    company: 'Who we are: {{ about }}',
    'after-sales': 'After-sales: {{ after_sales }}.',
  },
  asks: {
    product: 'Which product do you need: a model number, a link or a picture will do.',
    quantity: 'How many do you plan for the first order?',
    specification: 'Size, material and colour: as listed, or different?',
    port: 'Which port or city should the goods go to?',
    'delivery-time': 'By when do you need the goods?',
    certificate: 'Which certificates or tests does your market require?',
    custom: 'Standard packing, or your own logo and box?',
    use: 'Where will you use or sell it?',
    company: 'Which company are you buying for?',
  },
  greeting: '{% if buyer_name %}Dear {{ buyer_name }},{% else %}Hello,{% endif %}',
  signature:
    'Best regards,\n{{ sign_name }}{% if sign_position %}, {{ sign_position }}{% endif %}\n{{ company }}\n{% if sign_phone %}Tel/WhatsApp: {{ sign_phone }}\n{% endif %}{% if sign_email %}E-mail: {{ sign_email }}\n{% endif %}{% if website %}{{ website }}\n{% endif %}{% if address %}{{ address }}{% endif %}',
};

export default wording;
