import type { Wording } from '../wording';

// Counted words stand behind a colon or "через", "до", "за", where the counting form is right whatever the number.
const wording: Wording = {
  language: 'ru',
  units: {
    piece: { other: 'шт' },
    set: { one: 'комплект', few: 'комплекта', many: 'комплектов', other: 'комплекта' },
    pair: { one: 'пара', few: 'пары', many: 'пар', other: 'пары' },
    box: { one: 'коробка', few: 'коробки', many: 'коробок', other: 'коробки' },
    bag: { one: 'мешок', few: 'мешка', many: 'мешков', other: 'мешка' },
    roll: { one: 'рулон', few: 'рулона', many: 'рулонов', other: 'рулона' },
    bottle: { one: 'бутылка', few: 'бутылки', many: 'бутылок', other: 'бутылки' },
    sheet: { one: 'лист', few: 'листа', many: 'листов', other: 'листа' },
    dozen: { one: 'дюжина', few: 'дюжины', many: 'дюжин', other: 'дюжины' },
    pallet: { one: 'паллета', few: 'паллеты', many: 'паллет', other: 'паллеты' },
    pack: { one: 'упаковка', few: 'упаковки', many: 'упаковок', other: 'упаковки' },
    drum: { one: 'бочка', few: 'бочки', many: 'бочек', other: 'бочки' },
    container: { one: 'контейнер', few: 'контейнера', many: 'контейнеров', other: 'контейнера' },
    kg: { other: 'кг' },
    t: { other: 'т' },
    m: { other: 'м' },
    m2: { other: 'м²' },
    m3: { other: 'м³' },
    l: { other: 'л' },
  },
  days: { one: '{n} день', few: '{n} дня', many: '{n} дней', other: '{n} дня' },
  per: { month: '{n} в месяц', year: '{n} в год', week: '{n} в неделю' },
  range: '–',
  priceEach: '{price} / {unit}',
  tier: '{from} и более — {price}',
  group: '\u00A0',
  topics: {
    price: 'цена',
    moq: 'минимальный заказ',
    sample: 'образцы',
    'delivery-time': 'срок изготовления',
    shipping: 'доставка',
    payment: 'условия оплаты',
    certificate: 'сертификаты',
    quality: 'качество',
    custom: 'исполнение под заказ',
    specification: 'характеристики',
    packaging: 'упаковка',
    origin: 'происхождение товара',
    catalogue: 'каталог',
    stock: 'наличие на складе',
    company: 'наша компания',
  },
  answers: {
    price:
      'Цена{% if term %} {{ term }}{% endif %}: {% if price %}{{ price | money }}{% if quantity %} (количество: {{ quantity }}){% endif %}{% else %}{{ prices | list }}{% endif %}.{% if valid_until %} Действует до {{ valid_until | date }}.{% endif %}',
    moq: 'Минимальный заказ: {{ moq }}.',
    sample:
      'Образец: {% if sample_free %}бесплатно{% else %}{{ sample_fee | money }}{% if sample_refunded %}, сумма засчитывается в первый заказ{% endif %}{% endif %}{% if sample_days %}, будет готов через {{ sample_days }}{% endif %}.{% if sample_freight_ours %} Курьера оплачиваем мы.{% endif %}{% if sample_freight_buyer %} Курьерская доставка за счёт получателя.{% endif %}',
    'delivery-time': 'Срок изготовления: {{ lead_time }} после подтверждения заказа.',
    shipping:
      'Доставка: {% if trade_terms %}работаем на условиях {{ trade_terms | list }}{% if loading_port %}, порт отгрузки {{ loading_port }}{% endif %}{% else %}порт отгрузки {{ loading_port }}{% endif %}.{% if port %} Фрахт до пункта назначения ({{ port }}) рассчитаем отдельно, с датой и названием перевозчика.{% endif %}',
    payment: 'Оплата: {{ payment | list }}.',
    certificate: 'Сертификаты: {{ certificates | list }}. Копии пришлём с предложением, номера можно проверить.',
    quality:
      'Качество: {% if inspection %}{{ inspection }}{% if warranty_months %}; {% endif %}{% endif %}{% if warranty_months %}гарантия {{ warranty_months }} мес.{% endif %}.',
    custom:
      'Исполнение под заказ: {% if custom_what %}{{ custom_what | list }}{% else %}возможно{% endif %}{% if custom_moq %}; минимум {{ custom_moq }}{% endif %}{% if custom_days %}; образец с Вашим макетом через {{ custom_days }}{% endif %}.',
    specification: 'Характеристики: {{ specification }}.',
    packaging: 'Упаковка: {{ packing }}.',
    origin: 'Происхождение: {{ origin }}.',
    catalogue:
      'Ассортимент: основная продукция {{ main_products | list }}. Назовите подходящие позиции, и вместо длинного каталога пришлём цены на них.',
    company: 'О нас: {{ about }}',
    'after-sales': 'После продажи: {{ after_sales }}.',
  },
  asks: {
    product: 'Какой товар Вам нужен? Достаточно артикула, ссылки или фото.',
    quantity: 'Какое количество планируете в первом заказе?',
    specification: 'Размер, материал и цвет: как на странице товара или другие?',
    port: 'В какой порт или город доставить товар?',
    'delivery-time': 'К какой дате нужен товар?',
    certificate: 'Какие сертификаты или испытания требует Ваш рынок?',
    custom: 'Стандартная упаковка или Ваш логотип и Ваша коробка?',
    use: 'Где товар будет использоваться или продаваться?',
    company: 'Для какой компании закупка?',
  },
  greeting: '{% if buyer_name %}Здравствуйте, {{ buyer_name }}.{% else %}Здравствуйте.{% endif %}',
  signature:
    'С уважением,\n{{ sign_name }}{% if sign_position %}, {{ sign_position }}{% endif %}\n{{ company }}\n{% if sign_phone %}Тел./WhatsApp: {{ sign_phone }}\n{% endif %}{% if sign_email %}E-mail: {{ sign_email }}\n{% endif %}{% if website %}{{ website }}\n{% endif %}{% if address %}{{ address }}{% endif %}',
};

export default wording;
