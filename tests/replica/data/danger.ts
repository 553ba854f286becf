import { inquired, said, sentFiles, we, type ConversationDraft } from './compose';

/** Conversations in which somebody is after money, passwords or a machine. All links lead nowhere real. */
export const DANGER: readonly ConversationDraft[] = [
  {
    id: 'po-viewer-login',
    lang: 'en',
    buyer: {
      name: 'James Porter',
      country: 'US',
      company: 'Westbridge Global Procurement',
      email: 'j***@gmail.com',
      registered: 3,
      tags: [],
      counters: { productViews: 0, validInquiries: 112, validRfqs: 0, loginDays: 2, spamInquiries: 14, blacklisted: 6 },
    },
    messages: [
      said(
        [0, '22:05'],
        'Dear Sir/Madam,\n\nWe want to place large order with your company. Kindly view our Purchase Order and product samples on the secured document page below, sign in with your business email and password to confirm the quantity:\n\nView purchase order\n\nWaiting for your proforma invoice urgently.',
        { links: [{ text: 'View purchase order', href: 'http://doc-viewer-login.test/po/signin.php?id=8831' }] },
      ),
    ],
    unread: 1,
    expect: ['danger', 'spam'],
    shows: ['danger.credential-link', 'bulk.no-views-many-inquiries'],
  },
  {
    id: 'lookalike-alibaba',
    lang: 'en',
    buyer: {
      name: 'Trade Assurance Center',
      country: 'US',
      registered: 1,
      tags: [],
      counters: {
        productViews: 0,
        validInquiries: 240,
        validRfqs: 0,
        loginDays: 1,
        spamInquiries: 31,
        blacklisted: 12,
      },
    },
    messages: [
      said(
        [0, '23:40'],
        'Your store has a pending buyer order of USD 48,200. Your account will be limited in 24 hours. Log in here to verify your account: https://www.alibaba.com/trade/order-check',
        {
          links: [
            {
              text: 'https://www.alibaba.com/trade/order-check',
              href: 'https://www.aliibaba-trade.test/login?next=order',
            },
          ],
        },
      ),
    ],
    unread: 1,
    expect: ['danger', 'spam'],
    shows: ['danger.credential-link', 'bulk.new-account'],
  },
  {
    id: 'punycode-mail-zh',
    lang: 'zh',
    buyer: {
      name: '李经理',
      registered: 5,
      tags: [],
      counters: { productViews: 0, validInquiries: 86, validRfqs: 0, loginDays: 3, spamInquiries: 9, blacklisted: 4 },
    },
    messages: [
      said(
        [1, '09:30'],
        '您好，我司海外客户的订单已确认，共 3 个货柜。请点击链接，用您的企业邮箱和密码登录后查看订单明细并下载合同：https://xn--milbox-order-x9j.test/order/login 今天必须确认，谢谢！',
      ),
    ],
    unread: 1,
    expect: ['danger', 'spam'],
    shows: ['danger.credential-link'],
  },
  {
    id: 'numeric-host-es',
    lang: 'es',
    buyer: {
      name: 'Departamento de Compras',
      country: 'ES',
      email: 'c***@hotmail.com',
      registered: 1,
      tags: [],
      counters: { productViews: 0, validInquiries: 64, validRfqs: 0, loginDays: 1, spamInquiries: 7, blacklisted: 2 },
    },
    messages: [
      said(
        [0, '19:22'],
        'Estimado proveedor, adjuntamos nuestra lista de productos. Por seguridad debe abrir el enlace e introducir el correo y la contraseña de su empresa para ver el pedido: http://203.0.113.47/pedido/acceso',
      ),
    ],
    unread: 1,
    expect: ['danger', 'spam'],
    shows: ['danger.credential-link', 'bulk.new-account'],
  },
  {
    id: 'unexplained-pdf',
    lang: 'en',
    buyer: {
      name: 'Steven Clark',
      country: 'CA',
      registered: 20,
      tags: [],
      counters: { productViews: 0, validInquiries: 31, validRfqs: 0, loginDays: 2, spamInquiries: 3, blacklisted: 1 },
    },
    messages: [
      said([1, '22:10'], 'Good day, are you there? Please check and revert.'),
      sentFiles([1, '22:11'], [['DOC_0091827.html', 48_210]]),
    ],
    unread: 2,
    expect: ['danger', 'spam'],
    shows: ['danger.unexplained-attachment', 'bulk.no-salutation-no-product'],
  },
  {
    id: 'po-archive',
    lang: 'en',
    buyer: {
      name: 'Purchase Dept',
      country: 'TR',
      company: 'Anadolu Dis Ticaret',
      email: 'purchase@anadolu-trade.test',
      registered: 1,
      tags: [],
      counters: { productViews: 0, validInquiries: 187, validRfqs: 0, loginDays: 1, spamInquiries: 22, blacklisted: 9 },
    },
    messages: [
      said(
        [0, '15:18'],
        'Hello,\nPlease find attached our new Purchase Order. Kindly confirm best price and delivery time by return.\nRegards, Purchase Dept',
      ),
      sentFiles([0, '15:18:30'], [['Purchase Order PO-77120.pdf.rar', 812_400]]),
    ],
    unread: 2,
    expect: ['danger', 'spam'],
    shows: ['danger.archive-attachment', 'bulk.new-account', 'bulk.no-views-many-inquiries'],
  },
  {
    id: 'proforma-exe',
    lang: 'en',
    buyer: {
      name: 'Mrs. Helen Wood',
      country: 'GB',
      registered: 8,
      tags: [],
      counters: { productViews: 1, validInquiries: 45, validRfqs: 0, loginDays: 3, spamInquiries: 5, blacklisted: 3 },
    },
    messages: [
      said(
        [2, '17:50'],
        'we made the payment yesterday, see swift copy and corrected Proforma invoice, your bank details were wrong pls check asap',
      ),
      sentFiles(
        [2, '17:51'],
        [
          ['Proforma invoice.exe', 1_402_000],
          ['swift_copy.pdf.js', 9_800],
        ],
      ),
    ],
    unread: 2,
    expect: ['danger', 'spam'],
    shows: ['danger.archive-attachment'],
  },
  {
    id: 'arkhiv-ru',
    lang: 'ru',
    buyer: {
      name: 'Отдел снабжения',
      country: 'KZ',
      registered: 4,
      tags: [],
      counters: { productViews: 0, validInquiries: 53, validRfqs: 0, loginDays: 2, spamInquiries: 6, blacklisted: 2 },
    },
    messages: [
      said(
        [1, '15:02'],
        'Добрый день! Во вложении заявка и реквизиты, пароль к архиву 1234. Просим срочно выставить счёт.',
      ),
      sentFiles([1, '15:02:20'], [['Заявка_на_поставку.zip', 640_000]]),
    ],
    unread: 2,
    expect: ['danger', 'spam'],
    shows: ['danger.archive-attachment', 'bulk.no-salutation-no-product'],
  },
  {
    id: 'tender-ghana',
    lang: 'en',
    buyer: {
      name: 'Ahmed Hassan',
      country: 'GH',
      company: 'Hassan & Partners Consult',
      email: 'a***@yahoo.com',
      registered: 75,
      tags: [],
      counters: { productViews: 2, validInquiries: 19, validRfqs: 0, loginDays: 9, spamInquiries: 2, blacklisted: 2 },
    },
    messages: [
      said(
        [12, '17:30'],
        'Greetings to you. I am a registered contractor to the Government here. Can your company supply thermos flasks and lunch boxes for the National School Feeding Project?',
      ),
      we([12, '18:02'], 'Dear Mr. Hassan, yes, we can. Which models and what quantity please?'),
      said(
        [11, '16:44'],
        'Quantity is 60,000 units each as approved by the Tender Board. Quote C&F Tema port. Price should not be a problem, you can add 10% on top.',
      ),
      we([11, '17:20'], 'Please see: HY-F1000 6.10 USD, HY-L1200 2.40 USD, C&F Tema.'),
      said(
        [9, '18:05'],
        'The Board has accepted but they say 5.95 for the flask. Please call me +233 20 000 0173 so that we agree.',
      ),
      we([9, '18:20'], 'OK, 5.95 is possible at this quantity. Please send the contract.'),
      said(
        [7, '19:10'],
        'Congratulations!! Your company has been shortlisted. Attached are 4 vendor registration forms to be filled and returned with your company stamp.',
      ),
      said([7, '19:11'], 'forms', { kind: 'file', files: [{ name: 'Vendor Registration Forms.doc', size: 212_000 }] }),
      we([6, '10:00'], 'Forms filled, see attached. What are the payment terms?'),
      said(
        [5, '17:15'],
        'Payment is 100% T/T in advance from the Ministry within 72 hours of contract. Our lawyer is preparing the contract papers at the High Court.',
      ),
      said(
        [2, '18:40'],
        'The contract is signed by the Permanent Secretary. Before it is released your company must pay the tender processing fee and legal stamp duty of USD 3,850, through the lawyer by Western Union. It will be refunded with the first payment.',
      ),
      said(
        [1, '18:00'],
        'My friend, the Board is waiting. If the fee is not paid by Friday the contract goes to another supplier. Also my own commission 5% you pay after.',
      ),
    ],
    labels: ['招标'],
    unread: 2,
    expect: ['danger', 'spam'],
    shows: ['danger.advance-fee'],
  },
  {
    id: 'appel-offres-togo',
    lang: 'fr',
    buyer: {
      name: 'Maître Kossi Adjovi',
      country: 'TG',
      email: 'm***@outlook.com',
      registered: 31,
      tags: [],
      counters: { productViews: 0, validInquiries: 27, validRfqs: 0, loginDays: 5, spamInquiries: 4, blacklisted: 3 },
    },
    messages: [
      said(
        [3, '18:25'],
        "Bonjour Monsieur, je suis mandaté par le Ministère pour un appel d'offres d'un montant de 2,4 millions USD (gourdes et ustensiles de cuisine). Votre société est retenue. Il reste à régler les frais de dossier et d'enregistrement au tribunal, soit 2 750 euros, avant la signature du contrat. Ma commission de 7 % sera versée après le paiement.",
        {
          translation:
            '您好，我受部委委托负责一个 240 万美元的招标（水壶和厨具）。贵公司已入选。签合同前还需支付档案费和法院登记费 2750 欧元。付款后再给我 7% 佣金。',
        },
      ),
    ],
    unread: 1,
    expect: ['danger', 'spam'],
    shows: ['danger.advance-fee'],
  },
  {
    id: 'concurso-mocambique',
    lang: 'pt',
    buyer: {
      name: 'Eng. Artur Mabote',
      country: 'MZ',
      registered: 18,
      tags: [],
      counters: { productViews: 0, validInquiries: 22, validRfqs: 0, loginDays: 4, spamInquiries: 3, blacklisted: 1 },
    },
    messages: [
      said(
        [2, '16:10'],
        'Saudações, represento o comité do concurso público do Governo para fornecimento de material de cozinha às escolas. Preciso da vossa proposta ainda hoje.',
      ),
      we([2, '16:40'], 'Hello, please tell us the items and quantity.'),
      said(
        [1, '16:30'],
        'A proposta foi aprovada, parabéns. Para emissão do contrato é necessário pagar a taxa de adjudicação de 1.900 USD por MoneyGram ao nosso advogado, é reembolsável.',
      ),
    ],
    unread: 1,
    expect: ['danger', 'spam'],
    shows: ['danger.advance-fee'],
  },
  {
    id: 'invitation-cameroon',
    lang: 'fr',
    buyer: {
      name: 'Blaise Ndongo',
      country: 'CM',
      registered: 50,
      tags: [],
      counters: { productViews: 1, validInquiries: 12, validRfqs: 0, loginDays: 4, spamInquiries: 1, blacklisted: 0 },
    },
    messages: [
      said(
        [3, '19:05'],
        "Bonjour, nous sommes 4 hommes d'affaires et voulons visiter votre usine pour une coopération durable. Merci de nous envoyer les lettres d'invitation pour le visa d'affaires avec cachet, au nom des personnes suivantes. On parlera des produits sur place.",
      ),
    ],
    unread: 1,
    expect: ['unsure', 'low'],
    shows: ['danger.invitation'],
  },
  {
    id: 'invitation-cooperation',
    lang: 'en',
    buyer: {
      name: 'Mohammed Rahim',
      country: 'BD',
      registered: 26,
      tags: [],
      counters: { productViews: 0, validInquiries: 15, validRfqs: 0, loginDays: 3, spamInquiries: 1, blacklisted: 0 },
    },
    messages: [
      said(
        [2, '13:15'],
        'Dear, we like long time cooperation with your good company. Please send me invitation letter for Canton fair visa for me and my brother, passport copy I give you. After come we discuss business.',
      ),
      we([2, '13:40'], 'Hello, which product are you interested in?'),
      said([2, '14:00'], 'all product no problem. first invitation letter pls'),
    ],
    unread: 1,
    expect: ['unsure', 'low'],
    shows: ['danger.invitation', 'probe.evasive-contact'],
  },
  {
    id: 'rechnung-html-de',
    lang: 'de',
    buyer: {
      name: 'Buchhaltung Keller',
      country: 'DE',
      registered: 2,
      tags: [],
      counters: { productViews: 0, validInquiries: 71, validRfqs: 0, loginDays: 1, spamInquiries: 8, blacklisted: 5 },
    },
    messages: [
      said(
        [1, '16:22'],
        'Sehr geehrte Damen und Herren, anbei die offene Rechnung. Bitte öffnen Sie die Datei und melden Sie sich mit Ihrem E-Mail-Konto und Passwort an, um den Auftrag einzusehen.',
      ),
      sentFiles([1, '16:22:40'], [['Rechnung_und_Bestellung.htm', 22_900]]),
    ],
    unread: 2,
    expect: ['danger', 'spam'],
    shows: ['danger.credential-link', 'danger.unexplained-attachment'],
  },
  {
    id: 'shortener-arabic',
    lang: 'ar',
    buyer: {
      name: 'شركة النور للتوريدات',
      country: 'AE',
      registered: 1,
      tags: [],
      counters: { productViews: 0, validInquiries: 90, validRfqs: 0, loginDays: 1, spamInquiries: 11, blacklisted: 3 },
    },
    messages: [
      said(
        [0, '14:20'],
        'السيد المدير، لدينا طلب شراء كبير وعاجل. لعرض قائمة الطلب افتح الرابط وأدخل البريد الإلكتروني وكلمة المرور: https://short.test/x7Tq2',
        { translation: '经理您好，我们有紧急大额采购。请打开链接并输入邮箱和密码查看订单列表。' },
      ),
    ],
    unread: 1,
    expect: ['danger', 'spam'],
    shows: ['danger.credential-link', 'bulk.new-account'],
  },
  {
    id: 'inquiry-card-form-host',
    lang: 'en',
    buyer: {
      name: 'Robert Vance',
      country: 'US',
      registered: 6,
      tags: [],
      counters: { productViews: 0, validInquiries: 133, validRfqs: 0, loginDays: 2, spamInquiries: 12, blacklisted: 7 },
    },
    messages: [
      inquired(
        [1, '21:45'],
        'bottle-750',
        '20000 Piece/Pieces',
        'We need 20000 of this. Specification is confidential so you must open our order form and enter your company mailbox and mailbox password to unlock it: https://forms.order-desk.test/f/unlock',
      ),
    ],
    unread: 1,
    expect: ['danger', 'spam'],
    shows: ['danger.credential-link', 'bulk.no-views-many-inquiries'],
  },
];
