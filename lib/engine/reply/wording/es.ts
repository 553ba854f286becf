import type { Wording } from '../wording';

const wording: Wording = {
  language: 'es',
  units: {
    piece: { one: 'pieza', other: 'piezas' },
    set: { one: 'juego', other: 'juegos' },
    pair: { one: 'par', other: 'pares' },
    box: { one: 'caja', other: 'cajas' },
    bag: { one: 'bolsa', other: 'bolsas' },
    roll: { one: 'rollo', other: 'rollos' },
    bottle: { one: 'botella', other: 'botellas' },
    sheet: { one: 'lámina', other: 'láminas' },
    dozen: { one: 'docena', other: 'docenas' },
    pallet: { one: 'palé', other: 'palés' },
    pack: { one: 'paquete', other: 'paquetes' },
    drum: { one: 'bidón', other: 'bidones' },
    container: { one: 'contenedor', other: 'contenedores' },
    t: { one: 'tonelada', other: 'toneladas' },
    m2: { other: 'm²' },
    m3: { other: 'm³' },
    l: { one: 'litro', other: 'litros' },
    m: { one: 'metro', other: 'metros' },
  },
  days: { one: '{n} día', other: '{n} días' },
  per: { month: '{n} al mes', year: '{n} al año', week: '{n} por semana' },
  range: '–',
  priceEach: '{price} por {unit}',
  tier: 'desde {from}: {price}',
  group: '\u00A0',
  topics: {
    price: 'el precio',
    moq: 'el pedido mínimo',
    sample: 'las muestras',
    'delivery-time': 'el plazo de entrega',
    shipping: 'el envío',
    payment: 'las condiciones de pago',
    certificate: 'los certificados',
    quality: 'la calidad',
    custom: 'la personalización',
    specification: 'la especificación',
    packaging: 'el embalaje',
    origin: 'el origen',
    catalogue: 'el catálogo',
    stock: 'las existencias',
    company: 'nuestra empresa',
  },
  answers: {
    price:
      'Precio{% if term %} {{ term }}{% endif %}: {% if price %}{{ price | money }}{% if quantity %} para {{ quantity }}{% endif %}{% else %}{{ prices | list }}{% endif %}.{% if valid_until %} Válido hasta el {{ valid_until | date }}.{% endif %}',
    moq: 'Pedido mínimo: {{ moq }}.',
    sample:
      'Muestra: {% if sample_free %}gratuita{% else %}{{ sample_fee | money }}{% if sample_refunded %}, se descuenta de su primer pedido{% endif %}{% endif %}{% if sample_days %}, lista en {{ sample_days }}{% endif %}.{% if sample_freight_ours %} El envío lo pagamos nosotros.{% endif %}{% if sample_freight_buyer %} El envío va por su cuenta.{% endif %}',
    'delivery-time': 'Plazo de entrega: {{ lead_time }} desde la confirmación del pedido.',
    shipping:
      'Envío: {% if trade_terms %}trabajamos con {{ trade_terms | list }}{% if loading_port %}; embarque en {{ loading_port }}{% endif %}{% else %}embarque en {{ loading_port }}{% endif %}.{% if port %} El flete hasta {{ port }} lo cotizamos aparte, con fecha y con el nombre del transportista.{% endif %}',
    payment: 'Pago: {{ payment | list }}.',
    certificate:
      'Certificados: {{ certificates | list }}. Enviamos copias con la oferta para que pueda comprobar los números.',
    quality:
      'Calidad: {% if inspection %}{{ inspection }}{% if warranty_months %}; {% endif %}{% endif %}{% if warranty_months %}garantía de {{ warranty_months }} {% if warranty_months == 1 %}mes{% else %}meses{% endif %}{% endif %}.',
    custom:
      'Personalización: {% if custom_what %}podemos hacer {{ custom_what | list }}{% else %}sí, es posible{% endif %}{% if custom_moq %}, desde {{ custom_moq }}{% endif %}{% if custom_days %}; muestra con su diseño en {{ custom_days }}{% endif %}.',
    specification: 'Especificación: {{ specification }}.',
    packaging: 'Embalaje: {{ packing }}.',
    origin: 'Origen: {{ origin }}.',
    catalogue:
      'Gama: nuestros productos principales son {{ main_products | list }}. Dígame cuáles le convienen y le doy precios de esos en lugar de una lista larga.',
    company: 'Quiénes somos: {{ about }}',
    'after-sales': 'Posventa: {{ after_sales }}.',
  },
  asks: {
    product: '¿Qué producto necesita? Basta un número de modelo, un enlace o una imagen.',
    quantity: '¿Qué cantidad prevé para el primer pedido?',
    specification: 'Medidas, material y color: ¿como en la ficha o distintos?',
    port: '¿A qué puerto o ciudad debe llegar la mercancía?',
    'delivery-time': '¿Para qué fecha necesita la mercancía?',
    certificate: '¿Qué certificados o ensayos exige su mercado?',
    custom: '¿Embalaje estándar o con su propio logotipo y caja?',
    use: '¿Dónde lo va a usar o vender?',
    company: '¿Para qué empresa compra?',
  },
  greeting: 'Buenos días{% if buyer_name %}, {{ buyer_name }}{% endif %}:',
  signature:
    'Saludos cordiales,\n{{ sign_name }}{% if sign_position %}, {{ sign_position }}{% endif %}\n{{ company }}\n{% if sign_phone %}Tel./WhatsApp: {{ sign_phone }}\n{% endif %}{% if sign_email %}Correo: {{ sign_email }}\n{% endif %}{% if website %}{{ website }}\n{% endif %}{% if address %}{{ address }}{% endif %}',
};

export default wording;
