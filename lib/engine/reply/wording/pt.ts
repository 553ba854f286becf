import type { Wording } from '../wording';

const wording: Wording = {
  language: 'pt',
  units: {
    piece: { one: 'peça', other: 'peças' },
    set: { one: 'conjunto', other: 'conjuntos' },
    pair: { one: 'par', other: 'pares' },
    box: { one: 'caixa', other: 'caixas' },
    bag: { one: 'saco', other: 'sacos' },
    roll: { one: 'rolo', other: 'rolos' },
    bottle: { one: 'garrafa', other: 'garrafas' },
    sheet: { one: 'folha', other: 'folhas' },
    dozen: { one: 'dúzia', other: 'dúzias' },
    pallet: { one: 'palete', other: 'paletes' },
    pack: { one: 'pacote', other: 'pacotes' },
    drum: { one: 'tambor', other: 'tambores' },
    container: { one: 'contêiner', other: 'contêineres' },
    t: { one: 'tonelada', other: 'toneladas' },
    m2: { other: 'm²' },
    m3: { other: 'm³' },
    l: { one: 'litro', other: 'litros' },
    m: { one: 'metro', other: 'metros' },
  },
  days: { one: '{n} dia', other: '{n} dias' },
  per: { month: '{n} por mês', year: '{n} por ano', week: '{n} por semana' },
  range: '–',
  priceEach: '{price} por {unit}',
  tier: 'a partir de {from}: {price}',
  group: '\u00A0',
  topics: {
    price: 'o preço',
    moq: 'o pedido mínimo',
    sample: 'as amostras',
    'delivery-time': 'o prazo de entrega',
    shipping: 'o envio',
    payment: 'as condições de pagamento',
    certificate: 'os certificados',
    quality: 'a qualidade',
    custom: 'a personalização',
    specification: 'a especificação',
    packaging: 'a embalagem',
    origin: 'a origem',
    catalogue: 'o catálogo',
    stock: 'o estoque',
    company: 'a nossa empresa',
  },
  answers: {
    price:
      'Preço{% if term %} {{ term }}{% endif %}: {% if price %}{{ price | money }}{% if quantity %} para {{ quantity }}{% endif %}{% else %}{{ prices | list }}{% endif %}.{% if valid_until %} Válido até {{ valid_until | date }}.{% endif %}',
    moq: 'Pedido mínimo: {{ moq }}.',
    sample:
      'Amostra: {% if sample_free %}gratuita{% else %}{{ sample_fee | money }}{% if sample_refunded %}, descontados do primeiro pedido{% endif %}{% endif %}{% if sample_days %}, pronta em {{ sample_days }}{% endif %}.{% if sample_freight_ours %} O frete da amostra é por nossa conta.{% endif %}{% if sample_freight_buyer %} O frete da amostra é por sua conta.{% endif %}',
    'delivery-time': 'Prazo de entrega: {{ lead_time }} após a confirmação do pedido.',
    shipping:
      'Envio: {% if trade_terms %}trabalhamos com {{ trade_terms | list }}{% if loading_port %}; local de embarque: {{ loading_port }}{% endif %}{% else %}local de embarque: {{ loading_port }}{% endif %}.{% if port %} O frete até {{ port }} cotamos à parte, com data e com o nome do transportador.{% endif %}',
    payment: 'Pagamento: {{ payment | list }}.',
    certificate:
      'Certificados: {{ certificates | list }}. Enviamos cópias com a oferta para que você possa conferir os números.',
    quality:
      'Qualidade: {% if inspection %}{{ inspection }}{% if warranty_months %}; {% endif %}{% endif %}{% if warranty_months %}garantia de {{ warranty_months }} {% if warranty_months == 1 %}mês{% else %}meses{% endif %}{% endif %}.',
    custom:
      'Personalização: {% if custom_what %}podemos fazer {{ custom_what | list }}{% else %}sim, é possível{% endif %}{% if custom_moq %}, a partir de {{ custom_moq }}{% endif %}{% if custom_days %}; amostra com a sua arte em {{ custom_days }}{% endif %}.',
    specification: 'Especificação: {{ specification }}.',
    packaging: 'Embalagem: {{ packing }}.',
    origin: 'Origem: {{ origin }}.',
    catalogue:
      'Linha: os nossos produtos principais são {{ main_products | list }}. Diga quais servem para você e passo os preços desses, em vez de uma lista longa.',
    company: 'Quem somos: {{ about }}',
    'after-sales': 'Pós-venda: {{ after_sales }}.',
  },
  asks: {
    product: 'De qual produto você precisa? Basta um número de modelo, um link ou uma imagem.',
    quantity: 'Que quantidade você prevê para o primeiro pedido?',
    specification: 'Tamanho, material e cor: como no anúncio ou diferentes?',
    port: 'Para qual porto ou cidade a mercadoria deve ir?',
    'delivery-time': 'Até quando você precisa da mercadoria?',
    certificate: 'Quais certificados ou ensaios o seu mercado exige?',
    custom: 'Embalagem padrão ou com o seu próprio logotipo e caixa?',
    use: 'Onde você vai usar ou vender o produto?',
    company: 'Para qual empresa é a compra?',
  },
  greeting: 'Olá{% if buyer_name %}, {{ buyer_name }}{% endif %},',
  signature:
    'Atenciosamente,\n{{ sign_name }}{% if sign_position %}, {{ sign_position }}{% endif %}\n{{ company }}\n{% if sign_phone %}Tel./WhatsApp: {{ sign_phone }}\n{% endif %}{% if sign_email %}E-mail: {{ sign_email }}\n{% endif %}{% if website %}{{ website }}\n{% endif %}{% if address %}{{ address }}{% endif %}',
};

export default wording;
