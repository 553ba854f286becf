import { said, sentPicture, we, type ConversationDraft } from './compose';

const CATALOGUE = 'Hello, please send me your full catalogue and price list. Thank you.';

/** Conversations nobody is behind, or that went to everybody. */
export const BULK: readonly ConversationDraft[] = [
  {
    id: 'catalogue-new-account',
    lang: 'en',
    buyer: {
      name: 'User name',
      country: 'PK',
      registered: 1,
      tags: [],
      counters: { productViews: 0, validInquiries: 346, validRfqs: 0, loginDays: 1, spamInquiries: 12, blacklisted: 8 },
    },
    messages: [said([0, '12:02'], CATALOGUE)],
    unread: 1,
    expect: ['spam', 'low'],
    shows: ['bulk.catalogue-and-price', 'bulk.new-account', 'bulk.no-views-many-inquiries', 'guard.reply-anyway'],
  },
  {
    id: 'catalogue-quiet-account',
    lang: 'en',
    buyer: {
      name: 'User name',
      country: 'EG',
      registered: 410,
      tags: [],
      counters: { productViews: 4, validInquiries: 3, validRfqs: 0, loginDays: 6, spamInquiries: 0, blacklisted: 0 },
    },
    messages: [said([1, '15:30'], 'Hi can i have catalog with prices please')],
    unread: 1,
    expect: ['unsure', 'normal'],
    shows: ['bulk.catalogue-and-price', 'guard.one-line', 'guard.reply-anyway'],
  },
  {
    id: 'repeat-sender',
    lang: 'en',
    buyer: {
      name: 'Best Buy Import',
      country: 'LK',
      registered: 33,
      tags: [],
      counters: { productViews: 0, validInquiries: 210, validRfqs: 0, loginDays: 5, spamInquiries: 17, blacklisted: 5 },
    },
    messages: [
      said(
        [6, '14:00'],
        'Dear Friend, we are interested in your products. Please send catalogue, price list and company profile. Waiting your soon reply.',
      ),
      said(
        [4, '14:00'],
        'Dear Friend, we are interested in your products. Please send catalogue, price list and company profile. Waiting your soon reply.',
      ),
      said(
        [2, '14:01'],
        'Dear Friend, we are interested in your products. Please send catalogue, price list and company profile. Waiting your soon reply.',
      ),
      said(
        [1, '14:00'],
        'Dear Friend, we are interested in your products. Please send catalogue, price list and company profile. Waiting your soon reply.',
      ),
    ],
    unread: 4,
    expect: ['spam', 'low'],
    shows: ['bulk.repeat-sender', 'bulk.catalogue-and-price', 'bulk.no-views-many-inquiries'],
  },
  {
    id: 'no-name-price-ru',
    lang: 'ru',
    buyer: {
      name: 'Покупатель',
      country: 'RU',
      registered: 1,
      tags: [],
      counters: { productViews: 0, validInquiries: 128, validRfqs: 0, loginDays: 1, spamInquiries: 4, blacklisted: 1 },
    },
    messages: [
      said([0, '14:45'], 'Пришлите прайс-лист и каталог на весь ассортимент.', {
        translation: '请发全部产品的价格表和目录。',
      }),
    ],
    unread: 1,
    expect: ['spam', 'low'],
    shows: [
      'bulk.catalogue-and-price',
      'bulk.no-salutation-no-product',
      'bulk.new-account',
      'bulk.no-views-many-inquiries',
    ],
  },
  {
    id: 'off-topic-sewing',
    lang: 'en',
    buyer: {
      name: 'Dilshan Perera',
      country: 'LK',
      company: 'Perera Garments',
      registered: 260,
      tags: [],
      counters: { productViews: 3, validInquiries: 8, validRfqs: 2, loginDays: 11, spamInquiries: 0, blacklisted: 0 },
    },
    messages: [
      said(
        [1, '13:00'],
        'Dear sir, we need industrial overlock sewing machine 4 thread, 12 units for our garment factory in Colombo. Please give price CIF Colombo and spare parts list.',
      ),
      sentPicture([1, '13:01'], 'machine'),
    ],
    unread: 2,
    expect: ['unsure', 'low'],
    shows: ['bulk.off-topic', 'guard.reply-anyway'],
  },
  {
    id: 'off-topic-cement-es',
    lang: 'es',
    buyer: {
      name: 'Constructora del Valle',
      country: 'CO',
      registered: 9,
      tags: [],
      counters: { productViews: 0, validInquiries: 74, validRfqs: 0, loginDays: 2, spamInquiries: 3, blacklisted: 1 },
    },
    messages: [
      said(
        [1, '22:30'],
        'Buenas, requerimos 2.000 toneladas de cemento Portland y varilla corrugada de 1/2", precio puesto en Cartagena. Enviar cotización a todos los proveedores interesados.',
      ),
    ],
    unread: 1,
    expect: ['spam', 'low'],
    shows: ['bulk.off-topic', 'bulk.no-salutation-no-product'],
  },
  {
    id: 'seo-pitch',
    lang: 'en',
    buyer: {
      name: 'Jason - Growth Team',
      country: 'IN',
      registered: 14,
      tags: [],
      counters: {
        productViews: 0,
        validInquiries: 520,
        validRfqs: 0,
        loginDays: 6,
        spamInquiries: 88,
        blacklisted: 41,
      },
    },
    messages: [
      said(
        [2, '13:25'],
        'Hi business owner, your website is not on first page of Google! We offer SEO, social media and website design from only $99/month. We guarantee top ranking in 60 days. Reply YES and our expert will send you free audit report.',
      ),
      said([0, '13:26'], 'Did you see my last message? Special discount 50% this week only.'),
    ],
    unread: 2,
    expect: ['spam', 'spam'],
    shows: ['bulk.advertising', 'bulk.no-views-many-inquiries'],
  },
  {
    id: 'freight-pitch-zh',
    lang: 'zh',
    buyer: {
      name: '深圳某货代-小周',
      country: 'CN',
      registered: 66,
      tags: [],
      counters: {
        productViews: 0,
        validInquiries: 402,
        validRfqs: 0,
        loginDays: 21,
        spamInquiries: 60,
        blacklisted: 33,
      },
    },
    messages: [
      said(
        [1, '10:05'],
        '老板您好，我们专做美加海运双清包税到门、欧洲铁路专线，本周特价，13 元/公斤起，有需要加我微信发报价表。长期合作价格更优！',
      ),
    ],
    unread: 1,
    expect: ['spam', 'spam'],
    shows: ['bulk.advertising', 'bulk.no-views-many-inquiries'],
  },
  {
    id: 'steel-supplier-pitch',
    lang: 'en',
    buyer: {
      name: 'Vivian Zhao',
      country: 'CN',
      company: 'Tianjin Bright Metal',
      registered: 800,
      tags: [],
      counters: {
        productViews: 1,
        validInquiries: 155,
        validRfqs: 0,
        loginDays: 50,
        spamInquiries: 25,
        blacklisted: 9,
      },
    },
    messages: [
      said(
        [3, '11:11'],
        'Dear manager, glad to know you are making stainless steel bottles. We are manufacturer of 304 stainless steel coil and strip, best quality with competitive price, monthly output 3000 tons. Can I send you our quotation?',
      ),
    ],
    unread: 1,
    expect: ['spam', 'spam'],
    shows: ['bulk.advertising'],
  },
  {
    id: 'reklama-ru',
    lang: 'ru',
    buyer: {
      name: 'Студия Переводов',
      country: 'BY',
      registered: 21,
      tags: [],
      counters: { productViews: 0, validInquiries: 166, validRfqs: 0, loginDays: 7, spamInquiries: 19, blacklisted: 5 },
    },
    messages: [
      said(
        [4, '15:55'],
        'Предлагаем услуги: перевод каталогов, продвижение на маркетплейсах, инфографика для карточек товара. Скидка 30 % новым клиентам! Ответьте, и мы пришлём прайс.',
      ),
    ],
    unread: 1,
    expect: ['spam', 'spam'],
    shows: ['bulk.advertising', 'bulk.no-views-many-inquiries'],
  },
  {
    id: 'exhibition-pitch-pt',
    lang: 'pt',
    buyer: {
      name: 'Feira Expo Lar',
      country: 'BR',
      registered: 40,
      tags: [],
      counters: { productViews: 0, validInquiries: 140, validRfqs: 0, loginDays: 8, spamInquiries: 13, blacklisted: 2 },
    },
    messages: [
      said(
        [2, '21:30'],
        'Prezados, oferecemos estandes na Feira Expo Lar com desconto para fabricantes chineses, além de publicidade no nosso portal. Garanta já o seu espaço! Pacotes a partir de US$ 2.500.',
      ),
    ],
    unread: 1,
    expect: ['spam', 'spam'],
    shows: ['bulk.advertising'],
  },
  {
    id: 'katalog-de',
    lang: 'de',
    buyer: {
      name: 'Anfrage Einkauf',
      country: 'DE',
      registered: 190,
      tags: [],
      counters: { productViews: 0, validInquiries: 296, validRfqs: 0, loginDays: 9, spamInquiries: 4, blacklisted: 1 },
    },
    messages: [
      said([3, '17:17'], 'Senden Sie uns Ihren Katalog und die Preisliste.'),
      we(
        [3, '17:40'],
        'Hello, which product do you need? We have bottles, lunch boxes, picnic baskets and kitchen tools.',
      ),
      said([3, '18:00'], 'Alles.'),
    ],
    unread: 1,
    expect: ['spam', 'low'],
    shows: ['bulk.catalogue-and-price', 'bulk.no-salutation-no-product', 'bulk.no-views-many-inquiries'],
  },
];
