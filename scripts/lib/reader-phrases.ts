import { generator } from '../../lib/engine/reader/train';

/** A message composed for training, with what it is meant to teach. */
export interface ComposedText {
  id: string;
  text: string;
  label: 'spam' | 'ham';
  language: string;
}

/**
 * One language's sentences. Lists are parted by ` | `; a matter is one line, its sentences parted by ` / `, the first one
 * able to stand alone. Slots: {p} product, {n} quantity, {city}, {name}, {co} company, {ref} number of an order or quote,
 * {cost} price of one piece, {fee} some hundreds, {sum} a large amount.
 */
interface Bank {
  greetings: string;
  intros: string;
  requests: string;
  closings: string;
  names: string;
  cities: string;
  /** A `*` marks what is bought singly (machines), so that the quantity stays believable. */
  products: string;
  ham: string;
  hamChat: string;
  /** Sentences carrying the everyday words that the other class's matters would otherwise have to themselves. */
  hamAsides: string;
  junk: string;
  junkChat: string;
  junkAsides: string;
}

const COMPANIES = 'Nordvale | Kestro | Lumeya | Tarrin | Oltamar | Bresko | Vantir | Solmera | Quillan | Hadrova'.split(
  ' | ',
);
/** How many of each class a language gets; English has the gathered texts besides. */
const PAIRS = 60;
const PAIRS_ENGLISH = 30;

/**
 * Training messages in twelve languages, as many junk as genuine in each. The gathered texts are nearly all English, and a
 * reader trained on them alone takes another script for a sign of junk. Texts come in pairs that share greeting, courtesy,
 * product, numbers and length, so that only the matter parts the classes. Same result on every call.
 */
export function composedTexts(): ComposedText[] {
  return Object.entries(BANKS).flatMap(([language, bank], index) => {
    const pairs = language === 'en' ? PAIRS_ENGLISH : PAIRS;
    return Array.from({ length: pairs }, (_, i) => composePair(language, bank, i, 1000 * (index + 1) + i)).flat();
  });
}

interface Matter {
  sentences: readonly string[];
  chat: string;
  aside: string;
}

function composePair(language: string, bank: Bank, i: number, seed: number): ComposedText[] {
  return (['ham', 'spam'] as const).map((label) => {
    // The same seed for both: everything drawn at random falls the same way.
    const random = generator(seed);
    const matter = matterOf(
      label === 'ham' ? [bank.ham, bank.hamChat, bank.hamAsides] : [bank.junk, bank.junkChat, bank.junkAsides],
      i,
    );
    const text = fillSlots(frame(bank, matter, i, random), bank, language, random);
    return { id: `composed-${language}-${label}-${i + 1}`, text: misspell(text, language, random), label, language };
  });
}

/** Every matter in turn; each round starts a shape later, so that a matter is seen short and long. */
function matterOf([letters, chats, asides]: readonly [string, string, string], i: number): Matter {
  const lines = letters.trim().split('\n');
  const short = chats.split(' | ');
  const besides = asides.split(' | ');
  return {
    sentences: (lines[i % lines.length] ?? '').trim().split(' / '),
    chat: short[Math.floor(i / SHAPES) % short.length] ?? '',
    aside: besides[(i + Math.floor(i / SHAPES)) % besides.length] ?? '',
  };
}

const SHAPES = 5;

/** Chat line, line with greeting, question with closing, message, letter. */
function frame(bank: Bank, matter: Matter, i: number, random: () => number): string {
  const greeting = pick(bank.greetings, random);
  const intro = pick(bank.intros, random);
  const request = pick(bank.requests, random);
  const closing = pick(bank.closings, random);
  const [first = '', second = ''] = matter.sentences;
  const gap = /[。？]$/.test(first) ? '' : ' ';
  switch ((i + Math.floor(i / 15)) % SHAPES) {
    case 0:
      return random() < 0.5 ? matter.chat : `${greeting} ${matter.chat}`;
    case 1:
      return `${greeting} ${first}`;
    case 2:
      return `${first}${gap}${matter.aside}${gap}${request}\n${closing}`;
    case 3:
      return `${greeting}\n${[first, second, request].join(gap)}`;
    default:
      return `${greeting}\n${intro}${gap}${[...matter.sentences, matter.aside].join(gap)}\n${request}\n${closing}\n{name}, {co}`;
  }
}

function fillSlots(text: string, bank: Bank, language: string, random: () => number): string {
  const product = pick(bank.products, random);
  const few = product.endsWith('*');
  const size = few ? 1 : 10 ** (2 + Math.floor(random() * 2));
  const quantity = (2 + Math.floor(random() * 18)) * size;
  const values: Record<string, string> = {
    p: product.replace('*', ''),
    n: inThousands(quantity, language, random),
    city: pick(bank.cities, random),
    name: pick(bank.names, random),
    co: COMPANIES[Math.floor(random() * COMPANIES.length)] ?? '',
    ref: String(1000 + Math.floor(random() * 90_000)),
    cost: (few ? 200 + Math.floor(random() * 3000) : 0.4 + Math.floor(random() * 90) / 10).toFixed(few ? 0 : 2),
    fee: String(49 + 10 * Math.floor(random() * 60)),
    sum: inThousands((2 + Math.floor(random() * 90)) * 5000, language, random),
  };
  return text.replace(/\{(\w+)\}/g, (slot, key: string) => values[key] ?? slot);
}

const THOUSANDS: Readonly<Record<string, string>> = { es: '.', pt: '.', de: '.', it: '.', tr: '.', fr: ' ', ru: ' ' };

/** People write 5000 as often as 5,000, and each country parts thousands its own way. */
function inThousands(value: number, language: string, random: () => number): string {
  if (random() < 0.6) return String(value);
  return String(value).replace(/(\d)(?=(\d{3})+$)/g, `$1${THOUSANDS[language] ?? ','}`);
}

/** One text in seven gets two letters swapped or a dropped full stop, genuine and junk alike. */
function misspell(text: string, language: string, random: () => number): string {
  const kind = random();
  if (kind < 0.07) return text.replace(/[.。]$/, '');
  if (kind > 0.14 || ['zh', 'ja', 'ko', 'ar'].includes(language)) return text;
  const words = [...text.matchAll(/\p{Ll}{6,}/gu)];
  const word = words[Math.floor(random() * words.length)];
  if (word === undefined) return text;
  const at = word.index + 2;
  return `${text.slice(0, at)}${text[at + 1] ?? ''}${text[at] ?? ''}${text.slice(at + 2)}`;
}

function pick(list: string, random: () => number): string {
  const items = list.split(' | ');
  return items[Math.floor(random() * items.length)] ?? '';
}

const BANKS: Readonly<Record<string, Bank>> = {
  en: {
    greetings: 'Hello, | Hi, | Dear Sir or Madam, | Good morning, | Dear supplier, | Hi there, | Good day,',
    intros:
      'I am {name} from {co} in {city}. | We saw your company and your products on Alibaba. | I am writing about {p} and a possible order. | Our company {co} is based in {city}. | I got your catalogue and price list for {p}.',
    requests:
      'Please let me know. | Please reply as soon as you can. | Can you answer me today? | Please contact me for details. | I am waiting for your answer. | Please send me a message with the price in USD.',
    closings: 'Thank you. | Best regards | Kind regards | Thanks and regards | Many thanks | Have a nice day',
    names: 'Daniel Orwin | Grace Tellman | Peter Haskow | Amina Doyle | Ruth Calder | Samir Dolan',
    cities: 'Leeds | Houston | Melbourne | Toronto | Lagos | Durban',
    products:
      'silicone lunch boxes | cotton bath towels | ice cream machines* | wireless earphones | face serum bottles | wooden puzzles | ceramic floor tiles | kraft paper bags | brake pads | dough mixers* | bar stools | nitrile gloves | yoga mats | dog leashes | LED work lights | CNC routers*',
    ham: `
      What is your price in USD for {n} {p}? / We need them in {city} before the season starts. / Please quote with and without delivery.
      I would like to buy {p}, what is the minimum order? / For a start we would take {n} only. / If they sell we come back for more.
      How many days do you need to produce {n} {p}? / Our shop opens soon, so timing matters to us.
      Can you send one sample of {p} before I order {n}? / I pay for the sample and the courier. / The one in beige, if you have it.
      Can you print our logo on {p}? / One colour on the front, artwork as a vector file. / What does it cost for {n}?
      Do {p} come with a test report for our market? / Our customs office in {city} asks for the certificate. / We also need the name of the factory on it.
      Please quote {n} {p} CIF {city}, and FOB as well. / We have our own forwarder if your freight is too high.
      How are {p} packed, and how many go in a carton? / I need carton size and gross weight. / We would like a plain box for each.
      If we order {n} {p}, can we pay 30% first and the rest before shipping? / A letter of credit would be fine too.
      Our company runs four shops in {city} and we look for a steady source of {p}. / We use about {n} a year. / At the moment we buy them from a local wholesaler.
      I never imported anything before, sorry if I ask silly things. / I want to sell {p} online, maybe {n} at first. / How does it work with customs and shipping?
      I asked you last week about {p} and got no answer yet. / Is the price of {cost} USD in offer {ref} still good for {n}?
      There is a problem with our order {ref}: many of the {p} arrived broken. / I have photos of the cartons and the damage. / How will you solve this, replacement or refund?
      Could you send the catalogue of your {p}, with sizes and materials? / We choose three models and then order {n}.
      Which material and thickness do your {p} have? / The drawing I got says something else. / We need it the same as last time.
      We want to repeat order {ref}, this time {n} {p}. / Same colour and same packing please. / Did the price change since spring?
      Another factory offers {p} at {cost} USD. / Can you match that for {n}? / Quality must be the same as your sample.`,
    hamChat:
      '{p} price? | moq for {p}? | do u have {p} in black | price for {n} pcs to {city}? | can I get a sample of {p} first | how long for {n} {p} | is this in stock? need {n} | can you put my brand on {p}? | {cost} USD ok for {p}?',
    hamAsides:
      'Please send the offer to my email too, so that nothing gets lost. | Our budget is {sum} USD in total. | Your company and your products look good to us. | There is no list of sizes on your page. | We have no agent, so your company has to ship it to us. | Make the invoice in the name of {co}, we pay {sum} USD today.',
    junk: `
      Your order for {n} {p} is waiting, sign in with your email and password to see it. / The buyer's message is kept behind our secure page. / Without your login the order expires tonight.
      You are selected for a government tender of {n} {p}. / To enter the bid our company must receive a registration fee of {fee} USD. / The fee comes back after the contract is signed.
      My late client left {sum} USD and no family, and you share his name. / I need a trusted person to present as heir. / We split the money, keep this secret.
      I represent a private investor who has {sum} USD to place in your company. / No guarantee is asked, you keep a third of the fund. / Send me your bank details to start.
      We lend to any company like yours from {sum} USD at 3% a year. / No check and no papers, money in two days. / Just tell me the amount you want.
      Your website is not on the first page of Google, we can change that. / Our SEO team brings visitors and orders in a month. / The price is {fee} USD, may I send our packages?
      We are a factory of {p} and want to be your supplier. / Our price starts at {cost} USD, the minimum is {n} and samples are free. / Our catalogue has a hundred models.
      We ship from China to {city} by sea and air at the best freight price. / Our agents collect from any factory, even small cartons. / Which cargo do you have this month?
      Kindly send your full catalogue and price list of all products to my private email. / We buy anything you have in large volume. / My boss will place the order at once.
      Please find invoice {ref} for your order of {n} {p} attached. / Open the file and enable editing to see the price. / Payment must be made to the new account today.
      Put in {sum} USD in bitcoin and double it in a month. / Our trading robot wins every day. / Traders in {city} are already paid.
      Congratulations, your company email won {sum} USD in our yearly draw. / To claim the prize send your full name, passport and phone. / The ticket number is {ref}.
      We sell a list of {n} importers of {p} with emails, at a price of {fee} USD. / Updated this month, mobile phones included. / Would you like a free part of the database?
      Your shop account is going to be suspended for a complaint about {p}. / Confirm your password with the link to keep it open. / After one day all orders are deleted.`,
    junkChat:
      "sign in to read the buyer's order for {n} {p} | need a loan for your company? 3% only | your account is blocked, confirm password | we supply {p} at {cost} USD, want a list? | bitcoin profit every day, ask me how | door to door freight to {city}, add me | {n} buyer emails for sale | send catalogue to my gmail, we buy all",
    junkAsides:
      'Can your company do this before Friday? | How many people do you have now? | If you have questions about the price or an order, ask me first. | Please say if it would be possible for you. | What do you need for that, and which day is good? | We have done the same for many others, pieces and prices included.',
  },
  zh: {
    greetings: '您好， | 你好， | 老板好， | 早上好， | 亲， | 尊敬的供应商： | 在吗？',
    intros:
      '我是{city}{co}公司的{name}。 | 我们在阿里巴巴上看到贵公司和你们的产品。 | 这次是想聊{p}订单的事。 | 我们公司{co}在{city}。 | 你们{p}的目录和价格表我收到了。',
    requests:
      '请回复一下。 | 麻烦尽快给我答复。 | 今天能回我吗？ | 详情请联系我。 | 等你们的消息。 | 请把美元价格发给我。',
    closings: '谢谢。 | 祝生意兴隆。 | 辛苦了。 | 多谢。 | 顺祝商祺。 | 期待您的回复。',
    names: '林佩宁 | 郭启然 | 陈雅妍 | 何志桐 | 叶文澜 | 黄伟焕',
    cities: '吉隆坡 | 新加坡 | 台中 | 悉尼 | 温哥华 | 槟城',
    products:
      '硅胶饭盒 | 纯棉浴巾 | 冰淇淋机* | 蓝牙耳机 | 精华液瓶 | 木制拼图 | 地砖 | 牛皮纸袋 | 刹车片 | 和面机* | 吧台椅 | 丁腈手套 | 瑜伽垫 | 狗牵引绳 | LED工作灯 | 雕刻机* | 不锈钢锅 | 毛绒玩具',
    ham: `
      {p}要{n}个，单价多少美元？ / 要送到{city}，旺季之前得到货。 / 含运费和不含运费的都报一下。
      想买{p}，起订量是多少？ / 第一次先拿{n}个试试。 / 卖得好会再加单。
      {n}个{p}大概要做多少天？ / 我们店快开业了，时间比较紧。
      下单{n}个之前能先寄一个{p}的样品吗？ / 样品费和快递费我们出。 / 有米色的话就要米色。
      {p}上可以印我们的标志吗？ / 正面单色，我有矢量图。 / 做{n}个要加多少钱？
      {p}有检测报告吗？ / {city}这边清关要看证书。 / 证书上要有工厂的名字。
      {n}个{p}，请报CIF{city}和FOB两个价。 / 运费太贵的话我们用自己的货代。
      {p}怎么包装，一箱装几个？ / 箱子尺寸和毛重也要。 / 我们想每个单独用白盒。
      {p}订{n}个，可以先付三成，发货前付尾款吗？ / 信用证也行。
      我们公司在{city}有四家店，想找{p}的长期货源。 / 一年大概用{n}个。 / 现在是跟本地批发商拿货。
      我从来没有进口过，问得不专业请见谅。 / 想在网上卖{p}，先做{n}个左右。 / 清关和运输是怎么弄的？
      上周问过{p}，一直没收到回复。 / 报价单{ref}里{cost}美元的价格，{n}个还有效吗？
      订单{ref}有问题，好多{p}到的时候是坏的。 / 外箱和破损的照片我都拍了。 / 你们打算补货还是退款？
      能发一份{p}的目录吗，要有尺寸和材质。 / 我们挑三款，然后订{n}个。
      你们的{p}是什么材质，多厚？ / 跟我手上的图纸对不上。 / 要跟上一批一样。
      订单{ref}要返单，这次{p}要{n}个。 / 颜色和包装跟上次一样。 / 价格有变吗？
      别家{p}报{cost}美元，{n}个你们能做到吗？ / 质量要跟你们的样品一样。`,
    hamChat:
      '{p}多少钱 | {p}起订量？ | {p}有黑色的吗 | {n}个到{city}什么价 | {p}可以先拿样品吗 | {p}做{n}个要几天 | 这款有现货吗，要{n}个 | {p}能贴我们的牌子吗？ | {p} {cost}美元做吗',
    hamAsides:
      '报价也发我邮箱一份，您看方便吗。 | 预算一共{sum}美元。 | 贵公司的产品我们看了，生产能力不错。 | 您的目录表里没有写出尺寸。 | 我们公司在中国没有人，运输要贵公司安排，按箱算。 | 发票开{co}公司的名，货款{sum}元这个月付。',
    junk: `
      您有一个{p}的订单，数量{n}，请用邮箱和密码登录后查看。 / 买家的留言在我们的安全页面里。 / 今晚不登录订单就作废了。
      贵公司入选{n}个{p}的政府采购投标。 / 参加投标要先交{fee}元报名费。 / 合同签了以后这笔费用会退。
      我的客户去世了，留下{sum}美元遗产没有人继承。 / 您跟他同姓，可以当继承人。 / 钱我们对半分，这件事请保密。
      我代表一位私人投资人，有{sum}美元想投给贵公司。 / 不要抵押，您可以拿三成。 / 先把银行账户发给我。
      企业贷款，额度{sum}元起，年息三厘。 / 不看征信，不要材料，两天放款。 / 您要多少，说个数就行。
      你们的网站在谷歌首页找不到，我们可以做优化。 / 我们团队一个月就能带来流量和询盘。 / 价格{fee}美元起，套餐要发您看看吗？
      我们是生产{p}的工厂，想给贵公司供货。 / 单价{cost}美元起，起订量{n}个，样品免费。 / 目录里有一百多款。
      我们是货代，中国到{city}海运空运双清到门，价格最低。 / 哪家工厂的货都能上门提，一箱也收。 / 您这个月有货要走吗？
      请把贵公司全部产品的目录和价格表发到我的私人邮箱。 / 什么都要，量很大。 / 我老板看了马上下单。
      您订的{n}个{p}，发票{ref}在附件里。 / 打开文件点启用编辑就能看到价格。 / 今天要把货款打到新账户。
      投{sum}元比特币，一个月翻倍。 / 我们的机器人天天赚钱。 / {city}的会员已经提现了。
      恭喜您，您的邮箱在年度抽奖中了{sum}元。 / 领奖请发姓名、护照和电话。 / 中奖号码是{ref}。
      出售{p}进口商名单，{n}条，有邮箱有手机。 / 这个月刚更新，价格{fee}美元。 / 数据可以先免费试一部分。
      您的店铺因为{p}被投诉，账号快要被冻结了。 / 请点链接确认密码，才能继续用。 / 超过一天订单会全部删除。
      店铺代运营了解一下，包询盘包出单。 / 装修、排名、直通车我们全做。 / 一个月{sum}元，没效果退款。`,
    junkChat:
      '登录邮箱查看{n}个{p}的订单 | 要贷款吗，三厘 | 账号被冻结，请确认密码 | 我们厂做{p}，{cost}美元，要目录吗 | 比特币天天赚，想了解吗 | {city}双清到门，加微信 | {n}条买家邮箱要不要 | 所有产品目录发我邮箱，什么都买',
    junkAsides:
      '您看这样可以吗？ | 有什么问题先问我，多少都能谈。 | 周五之前能定下来吗？ | 上次发的图片您看了吗？ | 需要多少，您先报个数，好吗？ | 我们前几次都是这样做的，怎么样？',
  },
  es: {
    greetings: 'Hola, | Buenos días, | Buenas tardes, | Estimados señores: | Hola amigo, | Buenas, | Saludos,',
    intros:
      'Soy {name} de {co}, en {city}. | Vimos su empresa y sus productos en Alibaba. | Le escribo por {p} y un posible pedido. | Nuestra empresa {co} está en {city}. | Recibí su catálogo y la lista de precios de {p}.',
    requests:
      'Por favor, avíseme. | Le pido que me responda lo antes posible. | ¿Me puede contestar hoy? | Contácteme para los detalles, por favor. | Quedo a la espera de su respuesta. | Por favor, mándeme un mensaje con el precio en USD.',
    closings: 'Gracias. | Un saludo | Saludos cordiales | Muchas gracias | Atentamente | Que tenga buen día',
    names: 'Lucía Barredo | Tomás Quirante | Elena Zubarri | Mateo Loriga | Paola Centeno | Iván Rostán',
    cities: 'Valencia | Bogotá | Lima | Guadalajara | Valparaíso | Montevideo',
    products:
      'loncheras de silicona | toallas de algodón | máquinas de helado* | audífonos inalámbricos | frascos para sérum | rompecabezas de madera | baldosas de cerámica | bolsas de papel kraft | pastillas de freno | amasadoras* | taburetes de bar | guantes de nitrilo | colchonetas de yoga | correas para perro | lámparas LED de trabajo | fresadoras CNC* | ollas de acero | muñecos de peluche',
    ham: `
      ¿Qué precio en USD tienen {n} {p}? / Hacen falta en {city} antes de la temporada. / Cotice con envío y sin envío.
      Quiero comprar {p}, ¿cuál es el pedido mínimo? / Para empezar llevaríamos {n}. / Si se venden bien, pedimos más.
      ¿Cuántos días tardan en fabricar {n} {p}? / Abrimos la tienda pronto y vamos justos de tiempo.
      ¿Pueden enviar una muestra de {p} antes de pedir {n}? / Yo pago la muestra y la mensajería. / En beige, si tienen.
      ¿Se puede imprimir nuestro logo en {p}? / A un color, tengo el archivo en vectores. / ¿Cuánto sube el precio por {n}?
      ¿Tienen informe de ensayo para {p}? / La aduana de {city} nos pide el certificado. / Tiene que figurar el nombre de la fábrica.
      Necesito cotización de {n} {p} CIF {city}, y también FOB. / Si el flete es caro usamos nuestro transitario.
      ¿Cómo empacan {p} y cuántas piezas entran por caja? / Me falta la medida de la caja y el peso bruto. / Queremos cajita blanca para cada uno.
      Si pedimos {n} {p}, ¿podemos pagar el 30% y el resto antes del embarque? / También aceptamos carta de crédito.
      Nuestra empresa tiene cuatro tiendas en {city} y buscamos proveedor fijo de {p}. / Gastamos cerca de {n} al año. / Hoy le compramos a un mayorista local.
      Nunca he importado nada, disculpe si pregunto tonterías. / Quiero vender {p} por internet, tal vez {n} al principio. / ¿Cómo se hace con la aduana y el envío?
      La semana pasada pregunté por {p} y no tuve respuesta. / ¿Sigue en pie el precio de {cost} USD de la oferta {ref} para {n}?
      Hay un problema con el pedido {ref}: muchas piezas de {p} llegaron rotas. / Tengo fotos de las cajas y del daño. / ¿Nos reponen la mercancía o devuelven el dinero?
      ¿Me pasa el catálogo de {p} con medidas y materiales? / Elegimos tres modelos y pedimos {n}.
      ¿De qué material y grosor son {p}? / El plano que tengo dice otra cosa. / Debe ser igual que la vez pasada.
      Queremos repetir el pedido {ref}, ahora {n} {p}. / Mismo color y mismo empaque. / ¿Cambió el precio?
      Otra fábrica ofrece {p} a {cost} USD. / ¿Pueden igualarlo para {n}? / La calidad tiene que ser la de su muestra.`,
    hamChat:
      'precio de {p}? | mínimo de {p}? | tienen {p} en negro | cuánto por {n} puestos en {city} | puedo ver una muestra de {p} | cuánto tardan {n} {p} | hay stock? ocupo {n} | le ponen mi marca a {p}? | {p} a {cost} USD, se puede?',
    hamAsides:
      'Mande la oferta también a mi correo privado, para no perderla. | Nuestro presupuesto es de {sum} USD en total. | Su empresa y sus productos nos gustan, su página está clara. | No veo las medidas en su lista y sin eso no puedo decidir. | No tenemos agente, su empresa lo envía a mi cuenta y riesgo. | La factura va a nombre de {co}, con una copia al correo, y son {sum} USD.',
    junk: `
      Su pedido de {n} {p} lo espera, inicie sesión con su correo y contraseña para verlo. / El mensaje del comprador está en nuestra página segura. / Si no entra, el pedido vence esta noche.
      Su empresa fue elegida para una licitación pública de {n} {p}. / Para participar hay que pagar una tasa de registro de {fee} USD. / La tasa se devuelve al firmar el contrato.
      Mi cliente falleció y dejó una herencia de {sum} USD sin familia. / Usted lleva su apellido y puede figurar como heredero. / Repartimos el dinero, guarde el secreto.
      Represento a un inversionista privado con {sum} USD para invertir en su empresa. / No pide garantía y usted se queda con un tercio. / Mándeme sus datos bancarios para empezar.
      Préstamos para empresas desde {sum} USD al 3% anual. / Sin revisar historial y sin papeles, dinero en dos días. / Solo diga el monto que quiere.
      Su página web no sale en la primera hoja de Google, nosotros lo arreglamos. / Nuestro equipo de posicionamiento trae visitas y pedidos en un mes. / El precio es de {fee} USD, ¿le mando los paquetes?
      Somos fábrica de {p} y queremos ser su proveedor. / El precio parte de {cost} USD, el mínimo son {n} y las muestras son gratis. / Nuestro catálogo tiene cien modelos.
      Enviamos de China a {city} por mar y aire, con el mejor precio de flete. / Recogemos en cualquier fábrica, aunque sea una caja. / ¿Qué carga tiene este mes?
      Envíe el catálogo completo y la lista de precios de todos sus productos a mi correo privado. / Compramos lo que sea en gran volumen. / Mi jefe hace el pedido enseguida.
      Adjunto la factura {ref} de su pedido de {n} {p}. / Abra el archivo y habilite la edición para ver el precio. / El pago va a la cuenta nueva, hoy mismo.
      Ponga {sum} USD en bitcoin y duplíquelos en un mes. / Nuestro robot gana todos los días. / En {city} ya cobraron muchos.
      Felicidades, su correo ganó {sum} USD en el sorteo anual. / Para cobrar el premio envíe nombre, pasaporte y teléfono. / El boleto es el {ref}.
      Vendemos base de datos de {n} importadores de {p} con correo y celular. / Actualizada este mes, precio {fee} USD. / ¿Quiere una parte gratis?
      Su cuenta de la tienda va a ser suspendida por una queja sobre {p}. / Confirme su contraseña en el enlace para no perderla. / En un día se borran todos los pedidos.`,
    junkChat:
      'inicie sesión y vea el pedido de {n} {p} | necesita préstamo? al 3% | su cuenta está bloqueada, confirme la contraseña | fabricamos {p} a {cost} USD, quiere la lista? | gane con bitcoin cada día, pregunte cómo | flete puerta a puerta a {city}, agrégueme | vendo {n} correos de compradores | mande catálogo a mi gmail, compramos todo',
    junkAsides:
      '¿Puede ser antes del viernes? | ¿Cuántos son ustedes y qué tienen ahora? | Si tienen dudas, pregunten antes. | ¿Le parece bien así o cómo lo ven? | ¿Qué le falta y cuánto tarda? | Si quieren, se hace por partes, ¿cuántas les sirven?',
  },
  pt: {
    greetings: 'Olá, | Bom dia, | Boa tarde, | Prezados senhores, | Oi, | Caro fornecedor, | Oi, tudo bem?',
    intros:
      'Sou {name}, da {co}, em {city}. | Vimos a sua empresa e os seus produtos no Alibaba. | Escrevo sobre {p} e um possível pedido. | A nossa empresa {co} fica em {city}. | Recebi o seu catálogo e a lista de preços de {p}.',
    requests:
      'Por favor, me avise. | Peço que responda o quanto antes. | Pode me responder hoje? | Entre em contato para os detalhes, por favor. | Fico no aguardo. | Por favor, mande uma mensagem com o preço em USD.',
    closings: 'Obrigado. | Atenciosamente | Abraço | Muito obrigada | Cumprimentos | Tenha um bom dia',
    names: 'Renata Valadim | Caio Ferrasso | Inês Portelas | Bruno Tavolar | Marta Sequim | Diego Lourim',
    cities: 'Santos | Curitiba | Braga | Luanda | Recife | Lisboa',
    products:
      'marmitas de silicone | toalhas de algodão | máquinas de sorvete* | fones sem fio | frascos para sérum | quebra-cabeças de madeira | pisos de cerâmica | sacolas de papel kraft | pastilhas de freio | masseiras* | banquetas de bar | luvas de nitrilo | tapetes de ioga | guias para cachorro | luminárias LED de trabalho | fresadoras CNC* | panelas de inox | bichos de pelúcia',
    ham: `
      Qual o preço em USD de {n} {p}? / Precisamos em {city} antes da alta temporada. / Cote com frete e sem frete.
      Quero comprar {p}, qual é o pedido mínimo? / Para começar levaria {n}. / Se vender bem, peço mais.
      Quantos dias vocês levam para fabricar {n} {p}? / A loja abre logo e o prazo está apertado.
      Dá para mandar uma amostra de {p} antes de eu pedir {n}? / Eu pago a amostra e o courier. / Se tiver em bege, melhor.
      Vocês gravam a nossa logo em {p}? / Uma cor só, tenho a arte em vetor. / Quanto fica a mais para {n}?
      Vocês têm laudo de ensaio de {p}? / A alfândega de {city} exige o certificado. / Nele tem que constar o nome da fábrica.
      Preciso de cotação para {n} {p} CIF {city} e também FOB. / Se o frete ficar caro usamos o nosso despachante.
      Como vocês embalam {p} e quantas peças vão por caixa? / Falta a medida da caixa e o peso bruto. / Queremos caixinha branca individual.
      Se pedirmos {n} {p}, podemos pagar 30% agora e o resto antes do embarque? / Carta de crédito também serve.
      A nossa empresa tem quatro lojas em {city} e procura fornecedor fixo de {p}. / Usamos cerca de {n} por ano. / Hoje compramos de um atacadista daqui.
      Nunca importei nada, desculpe se a pergunta for boba. / Quero vender {p} pela internet, talvez {n} no começo. / Como funciona a alfândega e o transporte?
      Perguntei na semana passada sobre {p} e não tive resposta. / O preço de {cost} USD da proposta {ref} ainda vale para {n}?
      Temos um problema no pedido {ref}: muitas peças de {p} chegaram quebradas. / Tenho fotos das caixas e do estrago. / Vocês repõem ou devolvem o dinheiro?
      Pode mandar o catálogo de {p} com medidas e materiais? / Escolhemos três modelos e pedimos {n}.
      De que material e espessura são {p}? / O desenho que recebi diz outra coisa. / Tem que ser igual ao lote anterior.
      Queremos repetir o pedido {ref}, agora com {n} {p}. / Mesma cor e mesma embalagem. / O preço mudou?
      Outra fábrica faz {p} por {cost} USD. / Conseguem chegar nisso para {n}? / A qualidade tem que ser a da amostra.`,
    hamChat:
      'preço de {p}? | mínimo de {p}? | tem {p} em preto | quanto fica {n} até {city} | consigo amostra de {p} | quanto tempo para {n} {p} | tem pronta entrega? quero {n} | coloca minha marca em {p}? | {p} por {cost} USD, dá?',
    hamAsides:
      'Mande a proposta também no meu e-mail particular, para não se perder. | O nosso orçamento é de {sum} USD no total. | A sua empresa e os seus produtos agradaram, o seu site vai bem. | Não vi as medidas na sua lista de preços e sem isso não dá. | Não temos agente, a sua empresa manda por nossa conta. | A fatura vai em nome da {co}, com cópia no meu e-mail, e são {sum} USD.',
    junk: `
      O seu pedido de {n} {p} está esperando, entre com e-mail e senha para ver. / A mensagem do comprador fica na nossa página segura. / Sem o login o pedido vence hoje à noite.
      A sua empresa foi escolhida para uma licitação do governo de {n} {p}. / Para participar é preciso pagar a taxa de inscrição de {fee} USD. / A taxa volta depois do contrato assinado.
      O meu cliente faleceu e deixou uma herança de {sum} USD sem família. / O senhor tem o mesmo sobrenome e pode ser o herdeiro. / Dividimos o dinheiro, guarde segredo.
      Represento um investidor particular com {sum} USD para aplicar na sua empresa. / Não pede garantia e um terço fica com vocês. / Mande os dados bancários para começar.
      Emprestamos para empresas a partir de {sum} USD a 3% ao ano. / Sem consulta e sem papelada, dinheiro em dois dias. / É só dizer o valor que quer.
      O seu site não aparece na primeira página do Google, nós resolvemos. / A nossa equipe de SEO traz visitas e pedidos em um mês. / O preço é {fee} USD, posso mandar os pacotes?
      Somos fábrica de {p} e queremos ser o seu fornecedor. / O preço começa em {cost} USD, o mínimo é {n} e a amostra é grátis. / O nosso catálogo tem cem modelos.
      Levamos carga da China para {city} por mar e avião, com o melhor preço de frete. / Coletamos em qualquer fábrica, até uma caixa. / Que carga você tem este mês?
      Mande o catálogo completo e a lista de preços de todos os produtos para o meu e-mail particular. / Compramos qualquer coisa em grande volume. / Meu chefe faz o pedido na hora.
      Segue em anexo a fatura {ref} do seu pedido de {n} {p}. / Abra o arquivo e habilite a edição para ver o preço. / O pagamento vai para a conta nova, ainda hoje.
      Coloque {sum} USD em bitcoin e dobre em um mês. / O nosso robô ganha todo dia. / Em {city} muitos já receberam.
      Parabéns, o seu e-mail ganhou {sum} USD no sorteio anual. / Para receber o prêmio envie nome, passaporte e telefone. / O bilhete é o {ref}.
      Vendemos lista de {n} importadores de {p} com e-mail e celular. / Atualizada neste mês, preço {fee} USD. / Quer uma parte grátis?
      A conta da sua loja vai ser suspensa por uma reclamação sobre {p}. / Confirme a senha no link para não perder. / Em um dia todos os pedidos são apagados.`,
    junkChat:
      'faça login e veja o pedido de {n} {p} | precisa de empréstimo? 3% só | sua conta foi bloqueada, confirme a senha | fabricamos {p} a {cost} USD, quer a lista? | lucro com bitcoin todo dia, pergunte como | frete porta a porta para {city}, me adiciona | vendo {n} e-mails de compradores | mande catálogo no meu gmail, compramos tudo',
    junkAsides:
      'Dá para ser antes de sexta? | Quantos vocês são e o que têm agora? | Se vocês tiverem dúvida, perguntem antes. | Vocês acham bom assim ou como fica? | O que falta e quanto tempo leva? | Se der certo, tem mais, quantos vocês querem?',
  },
  fr: {
    greetings:
      'Bonjour, | Bonsoir, | Madame, Monsieur, | Salut, | Cher fournisseur, | Bonjour à vous, | Chers messieurs,',
    intros:
      'Je suis {name} de {co}, à {city}. | Nous avons vu votre société et vos produits sur Alibaba. | Je vous écris pour des {p} et une commande possible. | Notre société {co} est à {city}. | J’ai reçu votre catalogue et votre liste de prix pour les {p}.',
    requests:
      'Merci de me tenir au courant. | Répondez-moi dès que possible, s’il vous plaît. | Pouvez-vous me répondre aujourd’hui ? | Contactez-moi pour les détails, s’il vous plaît. | J’attends votre réponse. | Envoyez-moi un message avec le prix en USD, s’il vous plaît.',
    closings: 'Merci. | Cordialement | Bien à vous | Merci beaucoup | Meilleures salutations | Bonne journée',
    names: 'Claire Montavel | Hugo Bressart | Awa Dialmé | Karim Louvet | Sophie Tardin | Luc Ferrandot',
    cities: 'Marseille | Lyon | Dakar | Casablanca | Montréal | Tunis',
    products:
      'boîtes repas en silicone | serviettes de bain | machines à glace* | casques sans fil | flacons pour sérum | puzzles en bois | carreaux de céramique | sacs en papier kraft | plaquettes de frein | pétrins* | tabourets de bar | gants en nitrile | tapis de yoga | laisses pour chien | lampes de chantier LED | fraiseuses CNC* | casseroles inox | peluches',
    ham: `
      Quel est votre prix en USD pour {n} {p} ? / Il nous les faut à {city} avant la saison. / Faites un devis avec et sans transport.
      Je voudrais acheter des {p}, quelle est la commande minimum ? / Pour commencer nous en prendrions {n}. / Si ça se vend, nous en reprendrons.
      Combien de jours pour fabriquer {n} {p} ? / Le magasin ouvre bientôt, le délai compte pour nous.
      Pouvez-vous envoyer un échantillon avant ma commande de {n} {p} ? / Je paie la pièce et le coursier. / En beige si vous avez.
      Peut-on imprimer notre logo sur les {p} ? / Une couleur devant, j’ai le fichier vectoriel. / Combien en plus pour {n} ?
      Avez-vous un rapport de test pour les {p} ? / La douane de {city} demande le certificat. / Le nom de l’usine doit y figurer.
      Je cherche un devis pour {n} {p}, CIF {city} et aussi FOB. / Si le fret est trop cher, nous prenons notre transitaire.
      Comment emballez-vous les {p}, et combien par carton ? / Il me manque la taille du carton et le poids brut. / Nous voulons une boîte blanche pour chaque pièce.
      Pour {n} {p}, peut-on payer 30 % puis le solde avant le départ ? / Une lettre de crédit nous va aussi.
      Notre société a quatre boutiques à {city} et cherche une source régulière de {p}. / Nous en passons {n} par an. / Pour le moment nous achetons chez un grossiste du coin.
      Je n’ai jamais importé, pardon si mes questions sont bêtes. / Je veux vendre des {p} en ligne, peut-être {n} au début. / Comment ça marche avec la douane et le transport ?
      J’ai demandé la semaine dernière pour les {p}, sans réponse. / Le prix de {cost} USD de votre offre {ref} tient-il toujours pour {n} ?
      Il y a un souci avec la commande {ref} : il y a beaucoup de casse dans les {p}. / J’ai des photos des cartons et des dégâts. / Vous remplacez ou vous remboursez ?
      Avez-vous un catalogue de vos {p}, avec tailles et matières ? / Nous choisissons trois modèles et en commandons {n}.
      En quelle matière et quelle épaisseur sont vos {p} ? / Le plan que j’ai dit autre chose. / Il faut la même chose que la dernière fois.
      Nous voulons refaire la commande {ref}, cette fois {n} {p}. / Même couleur, même emballage. / Le prix a-t-il changé ?
      Une autre usine fait les {p} à {cost} USD. / Pouvez-vous vous aligner pour {n} ? / La qualité doit être celle de votre échantillon.`,
    hamChat:
      'prix des {p} ? | minimum pour {p} ? | vous avez des {p} en noir | combien pour {n} livrés à {city} | je peux avoir un échantillon de {p} | quel délai pour {n} {p} | c’est en stock ? il m’en faut {n} | vous mettez ma marque sur les {p} ? | {p} à {cost} USD, ça va ?',
    hamAsides:
      'Envoyez aussi votre offre à mon adresse mail, pour ne rien perdre. | Notre budget est de {sum} USD par an. | Votre société et vos produits nous plaisent, nous venons de voir votre page. | Il manque les tailles sur votre liste, nous ne pouvons pas choisir. | Nous sommes sans agent, votre société expédie sur notre compte. | La facture est au nom de mon client {co}, soit {sum} USD, par virement aujourd’hui.',
    junk: `
      Votre commande de {n} {p} vous attend, connectez-vous avec votre mail et mot de passe pour la voir. / Le message du client est sur notre page sécurisée. / Sans connexion la commande expire ce soir.
      Votre société est retenue pour un appel d’offres public de {n} {p}. / Pour participer il faut payer des frais de dossier de {fee} USD. / Les frais sont rendus à la signature du contrat.
      Mon client est décédé et laisse un héritage de {sum} USD sans famille. / Vous portez son nom et pouvez passer pour héritier. / Nous partageons, gardez le secret.
      Je représente un investisseur privé qui veut placer {sum} USD dans votre société. / Pas de garantie, un tiers est pour vous. / Donnez vos coordonnées bancaires pour commencer.
      Nous prêtons aux sociétés à partir de {sum} USD, à 3 % par an. / Sans dossier ni contrôle, argent en deux jours. / Dites juste le montant voulu.
      Votre site n’est pas en première page de Google, nous pouvons changer ça. / Notre équipe de référencement amène des visites et des commandes en un mois. / Le prix est de {fee} USD, je vous montre nos formules ?
      Nous sommes une usine de {p} et voulons devenir votre fournisseur. / Notre prix part de {cost} USD, le minimum est de {n}, échantillon gratuit. / Notre catalogue a cent modèles.
      Nous transportons de Chine à {city} par mer et par air, au meilleur prix de fret. / Nous passons dans toutes les usines, même pour un carton. / Quelle marchandise avez-vous ce mois-ci ?
      Veuillez envoyer le catalogue complet et les prix de tous vos produits à mon adresse privée. / Nous achetons tout, en gros volume. / Mon patron passe la commande aussitôt.
      Voici en pièce jointe la facture {ref} pour votre commande de {n} {p}. / Ouvrez le fichier et activez la modification pour voir le prix. / Le paiement va sur le nouveau compte, aujourd’hui même.
      Mettez {sum} USD en bitcoin et doublez en un mois. / Notre robot gagne tous les jours. / À {city} beaucoup sont déjà payés.
      Félicitations, votre adresse a gagné {sum} USD au tirage annuel. / Pour le lot, envoyez nom, passeport et téléphone. / Le billet est le {ref}.
      Nous vendons un fichier de {n} importateurs de {p} avec mails et portables. / Mis à jour ce mois-ci, prix {fee} USD. / Voulez-vous un extrait gratuit ?
      Le compte de votre boutique sera suspendu après une plainte sur les {p}. / Confirmez le mot de passe par le lien pour le garder. / Dans un jour toutes les commandes sont effacées.`,
    junkChat:
      'connectez-vous pour voir la commande de {n} {p} | besoin d’un prêt ? 3 % seulement | votre compte est bloqué, confirmez le mot de passe | nous fabriquons des {p} à {cost} USD, la liste ? | gagnez en bitcoin chaque jour, demandez | fret porte à porte pour {city}, ajoutez-moi | {n} mails de clients à vendre | envoyez le catalogue sur mon gmail, on achète tout',
    junkAsides:
      'Est-ce qu’on peut le faire avant vendredi ? | Combien êtes-vous et qu’avez-vous en ce moment ? | J’ai déjà aidé d’autres, si vous avez des questions, demandez avant. | Peut-on en parler, ou comment voyez-vous la chose ? | Pouvez-vous dire ce qu’il faut et combien ? | Les autres en sont contents, avez-vous cinq minutes ?',
  },
  ru: {
    greetings:
      'Здравствуйте! | Добрый день! | Привет, | Доброе утро, | Уважаемый поставщик! | Добрый вечер, | Приветствую,',
    intros:
      'Меня зовут {name}, компания {co}, {city}. | Мы увидели вашу компанию и ваши товары на Алибаба. | Пишу вам про {p} и возможный заказ. | Наша компания {co} находится в городе {city}. | Получил ваш каталог и прайс на {p}.',
    requests:
      'Пожалуйста, сообщите. | Ответьте, пожалуйста, поскорее. | Можете ответить сегодня? | Свяжитесь со мной по деталям. | Жду вашего ответа. | Пожалуйста, напишите мне цену в USD.',
    closings: 'Спасибо. | С уважением | Всего доброго | Большое спасибо | Заранее благодарю | Хорошего дня',
    names: 'Олег Тамарин | Инна Белозор | Руслан Касымов | Вера Лучинская | Денис Горчаков | Айгуль Сарина',
    cities: 'Новосибирск | Алматы | Минск | Владивосток | Казань | Ташкент',
    products:
      'силиконовые контейнеры | банные полотенца | аппараты для мороженого* | беспроводные наушники | флаконы для сыворотки | деревянные пазлы | керамические плитки | крафтовые пакеты | тормозные колодки | тестомесы* | барные стулья | нитриловые перчатки | коврики для йоги | поводки для собак | светодиодные прожекторы | фрезерные станки* | стальные кастрюли | плюшевые игрушки',
    ham: `
      Какая цена в USD на {p}, если взять {n} шт.? / Нужно в {city} до начала сезона. / Посчитайте с доставкой и без.
      Хочу купить {p}, какой минимальный заказ? / Для начала возьмём {n} шт. / Если пойдёт, закажем ещё.
      За сколько дней вы сделаете {p}, {n} шт.? / Магазин скоро открывается, сроки поджимают.
      Можно прислать один образец на {p}, пока не заказал {n} шт.? / За образец и курьера заплачу. / Лучше бежевый.
      Вы наносите логотип на {p}? / Один цвет спереди, макет в векторе есть. / Сколько выйдет за {n} шт.?
      Есть ли протокол испытаний на {p}? / Таможня, {city}, просит сертификат. / В нём должно стоять название фабрики.
      Дайте расчёт на {p}, {n} шт., CIF {city} и отдельно FOB. / Если фрахт дорогой, возьмём своего экспедитора.
      Как упакованы {p} и сколько в коробке? / Нужны размер коробки и вес брутто. / Хотим белую коробочку на каждую штуку.
      Если закажем {p}, {n} шт., можно 30% сразу, остальное перед отгрузкой? / Аккредитив тоже подойдёт.
      У нашей компании четыре магазина, {city}, ищем постоянного поставщика на {p}. / В год уходит около {n} шт. / Пока берём у местного оптовика.
      Я раньше ничего не возил, извините за глупые вопросы. / Хочу продавать {p} через интернет, сначала где-то {n} шт. / Как быть с таможней и доставкой?
      На прошлой неделе спрашивал про {p}, ответа нет. / Цена {cost} USD из предложения {ref} на {n} шт. ещё в силе?
      С заказом {ref} проблема: {p} пришли побитые. / Есть фото коробок и повреждений. / Замените или вернёте деньги?
      Можно каталог на {p} с размерами и материалами? / Выберем три модели и закажем {n} шт.
      Из какого материала {p} и какая толщина? / В моём чертеже написано другое. / Надо как в прошлый раз.
      Хотим повторить заказ {ref}, теперь {p}, {n} шт. / Цвет и упаковка те же. / Цена не изменилась?
      Другая фабрика даёт {p} по {cost} USD. / Сможете так же на {n} шт.? / Качество нужно как у вашего образца.`,
    hamChat:
      '{p}, цена? | минималка на {p}? | есть {p} в чёрном цвете | почём {n} шт. до {city} | {p}, можно сначала образец | сколько ждать {p}, {n} шт. | есть в наличии? надо {n} | наш бренд на {p} поставите? | {p} по {cost} USD отдадите?',
    hamAsides:
      'Продублируйте, чтобы не потерялось, на мою почту. | Наш бюджет {sum} USD на всё. | Вашу компанию и ваши товары мы посмотрели, всё нравится. | В прайсе его размеров нет, без них мы не можем решить. | Агента у нас нет, отправка за вами, вам так удобно. | Счёт на компанию {co}, сумма {sum} USD, оплатим сегодня, в течение дня.',
    junk: `
      Вас ждёт заказ на {p}, {n} шт., войдите с почтой и паролем, чтобы его увидеть. / Сообщение покупателя лежит на нашей защищённой странице. / Без входа заказ сгорит сегодня ночью.
      Ваша компания отобрана на государственный тендер: {p}, {n} шт. / Для участия надо внести регистрационный сбор {fee} USD. / Сбор вернут после подписания договора.
      Мой клиент умер и оставил наследство {sum} USD, родных нет. / У вас та же фамилия, вы можете стать наследником. / Деньги делим, храните тайну.
      Представляю частного инвестора, он готов вложить {sum} USD в вашу компанию. / Залога не надо, треть остаётся вам. / Пришлите банковские реквизиты для начала.
      Даём кредиты компаниям от {sum} USD под 3% годовых. / Без проверки и справок, деньги за два дня. / Просто назовите сумму.
      Вашего сайта нет на первой странице Google, мы это исправим. / Наша команда по продвижению приведёт посетителей и заказы за месяц. / Цена {fee} USD, прислать тарифы?
      Мы фабрика, делаем {p} и хотим быть вашим поставщиком. / Цена от {cost} USD, минимум {n} шт., образец бесплатно. / В каталоге сто моделей.
      Возим грузы из Китая, {city}, морем и авиа, лучшая цена на фрахт. / Заберём с любой фабрики, хоть одну коробку. / Какой груз у вас в этом месяце?
      Пришлите полный каталог и прайс на все товары на мою личную почту. / Купим что угодно большим объёмом. / Шеф сразу оформит заказ.
      Во вложении счёт {ref} за ваш заказ: {p}, {n} шт. / Откройте файл и включите редактирование, там цена. / Оплата на новый счёт, строго сегодня.
      Вложите {sum} USD в биткоин и удвойте за месяц. / Наш робот зарабатывает каждый день. / Люди, {city}, уже получили выплаты.
      Поздравляем, ваша почта выиграла {sum} USD в ежегодном розыгрыше. / Для приза пришлите имя, паспорт и телефон. / Номер билета {ref}.
      Продаём базу импортёров, кто берёт {p}: {n} адресов с почтой и телефоном. / Обновлена в этом месяце, цена {fee} USD. / Хотите часть бесплатно?
      Аккаунт вашего магазина заблокируют из-за жалобы на {p}. / Подтвердите пароль по ссылке, чтобы не потерять его. / Через день все заказы удалят.`,
    junkChat:
      'войдите и посмотрите заказ на {p}, {n} шт. | нужен кредит? всего 3% | аккаунт заблокирован, подтвердите пароль | делаем {p} по {cost} USD, прислать прайс? | доход на биткоине каждый день, спросите как | груз до двери, {city}, добавьте меня | продам {n} адресов покупателей | каталог мне на gmail, купим всё',
    junkAsides:
      'Можно до пятницы? | Сколько вас и что есть сейчас? | Если есть вопросы, можно сначала спросить. | Как вам, можно так или нет? | Что нужно и сколько ждать? | Если пойдёт, сделаем ещё, хоть сто шт. в месяц.',
  },
  ar: {
    greetings: 'السلام عليكم، | مرحبا، | صباح الخير، | مساء الخير، | أهلا، | السادة الكرام، | تحية طيبة،',
    intros:
      'أنا {name} من شركة {co} في {city}. | رأينا شركتكم ومنتجاتكم على علي بابا. | أكتب لكم بخصوص {p} وطلب محتمل. | شركتنا {co} موجودة في {city}. | وصلني الكتالوج وقائمة أسعار {p}.',
    requests:
      'أرجو إفادتي. | من فضلك رد علي في أقرب وقت. | هل يمكن الرد اليوم؟ | تواصل معي لمعرفة التفاصيل من فضلك. | أنتظر ردكم. | من فضلك أرسل لي السعر، كم دولار؟',
    closings: 'شكرا. | مع التحية | شكرا جزيلا | وتقبلوا تحياتي | بارك الله فيكم | يومكم سعيد',
    names: 'ياسر الحمداوي | ليلى الصفدي | فهد الرويني | سلمى قرطاج | نادر البشاري | هالة المرسي',
    cities: 'جدة | دبي | الإسكندرية | عمان | الدار البيضاء | بغداد',
    products:
      'علب طعام سيليكون | مناشف قطنية | ماكينات آيس كريم* | سماعات لاسلكية | عبوات سيروم | ألعاب تركيب خشبية | بلاط سيراميك | أكياس ورق كرافت | فحمات فرامل | عجانات* | كراسي بار | قفازات نيتريل | سجاد يوغا | أطواق كلاب | كشافات LED | ماكينات CNC* | قدور ستانلس | دمى قطيفة',
    ham: `
      كم دولار سعر {p} لكمية {n} قطعة؟ / نحتاجها في {city} قبل الموسم. / أعطني السعر مع الشحن وبدون الشحن.
      أريد شراء {p}، ما هو أقل طلب؟ / في البداية نأخذ {n} قطعة. / إذا مشت البضاعة نطلب أكثر.
      كم يوما تحتاجون لتصنيع {n} قطعة من {p}؟ / المحل يفتح قريبا والوقت ضيق.
      هل ترسلون عينة من {p} قبل أن أطلب {n} قطعة؟ / أدفع ثمن العينة والبريد. / لون بيج إن وجد.
      هل تطبعون شعارنا على {p}؟ / لون واحد من الأمام والتصميم جاهز. / كم يزيد السعر على {n} قطعة؟
      هل عندكم تقرير فحص لمنتج {p}؟ / الجمارك في {city} تطلب الشهادة. / يجب أن يكون اسم المصنع فيها.
      أحتاج عرض سعر {p} عدد {n} واصل {city} CIF وأيضا FOB. / إذا كان الشحن غاليا عندنا مخلص خاص.
      كيف تغليف {p} وكم حبة في الكرتون؟ / أحتاج مقاس الكرتون والوزن الإجمالي. / نريد علبة بيضاء لكل قطعة.
      إذا طلبنا {n} قطعة من {p} هل ندفع 30% والباقي قبل الشحن؟ / الاعتماد البنكي مناسب أيضا.
      شركتنا عندها أربعة محلات في {city} ونبحث عن مورد دائم لمنتج {p}. / نستهلك تقريبا {n} قطعة في السنة. / حاليا نشتري من تاجر جملة محلي.
      لم أستورد من قبل، اعذرني إذا كان سؤالي بسيطا. / أريد بيع {p} على الإنترنت، ربما {n} قطعة أول مرة. / كيف تتم الجمارك والشحن؟
      سألت الأسبوع الماضي عن {p} ولم يصلني رد. / هل السعر {cost} دولار في العرض {ref} ما زال ساريا على {n} قطعة؟
      عندنا مشكلة في الطلب {ref}، كثير من {p} وصلت مكسورة. / عندي صور الكراتين والتلف. / هل تعوضون البضاعة أم ترجعون المبلغ؟
      ممكن كتالوج {p} مع المقاسات والخامات؟ / نختار ثلاثة موديلات ونطلب {n} قطعة.
      ما خامة {p} وكم السماكة؟ / الرسم الذي عندي يقول شيئا آخر. / نريدها مثل المرة السابقة.
      نريد تكرار الطلب {ref}، هذه المرة {p} عدد {n}. / نفس اللون ونفس التغليف. / هل تغير السعر؟
      مصنع آخر يعرض {p} بسعر {cost} دولار. / هل تقدرون على نفس السعر لكمية {n}؟ / الجودة لازم تكون مثل العينة.`,
    hamChat:
      'كم سعر {p} | أقل كمية من {p}؟ | عندكم {p} لون أسود | بكم {n} قطعة واصل {city} | ممكن عينة {p} أول | كم مدة تصنيع {n} من {p} | متوفر؟ أحتاج {n} | تضعون علامتنا على {p}؟ | {p} بسعر {cost} دولار ممكن؟',
    hamAsides:
      'أرسل العرض إلى بريدي الخاص أيضا حتى لا يضيع. | الميزانية كلها {sum} دولار. | أعجبتنا شركتكم ومنتجاتكم ونريد العمل معكم. | لا توجد المقاسات في الكتالوج وبدون ذلك لا أقرر. | ليس عندنا وكيل، لا بد من الشحن إلى شركتنا من شركتكم. | الفاتورة باسم {co} والمبلغ {sum} دولار وندفع اليوم من حساب الشركة.',
    junk: `
      عندك طلب {p} لكمية {n} قطعة، سجل الدخول بالبريد وكلمة المرور حتى تراه. / رسالة المشتري في صفحتنا الآمنة. / بدون تسجيل الدخول ينتهي الطلب الليلة.
      تم اختيار شركتكم في مناقصة حكومية لتوريد {p} عدد {n}. / للمشاركة يجب دفع رسوم تسجيل {fee} دولار. / ترجع الرسوم بعد توقيع العقد.
      توفي موكلي وترك ميراثا {sum} دولار وليس له أهل. / اسمك مثل اسمه ويمكن أن تكون الوريث. / نقسم المبلغ وأرجو السرية.
      أمثل مستثمرا خاصا يريد وضع {sum} دولار في شركتكم. / لا يطلب ضمانا ولكم الثلث. / أرسل بيانات حسابك البنكي لنبدأ.
      نقدم قروضا للشركات من {sum} دولار بفائدة 3% في السنة. / بدون أوراق وبدون فحص، المال خلال يومين. / قل لنا المبلغ الذي تريد.
      موقعكم لا يظهر في أول صفحة جوجل ونحن نحل ذلك. / فريقنا لتحسين الظهور يجلب الزوار والطلبات في شهر. / السعر {fee} دولار، هل أرسل الباقات؟
      نحن مصنع {p} ونريد أن نكون المورد لشركتكم. / السعر من {cost} دولار وأقل كمية {n} قطعة والعينة مجانا. / في الكتالوج مئة موديل.
      نشحن من الصين إلى {city} بحرا وجوا بأفضل سعر شحن. / نستلم من أي مصنع حتى كرتون واحد. / ما هي البضاعة عندك هذا الشهر؟
      أرسلوا الكتالوج الكامل وأسعار كل المنتجات إلى بريدي الخاص. / نشتري أي شيء بكميات كبيرة. / المدير يعمل الطلب فورا.
      مرفق فاتورة {ref} عن طلبك {p} عدد {n}. / افتح الملف وفعّل التحرير حتى ترى السعر. / الدفع على الحساب الجديد اليوم.
      ضع {sum} دولار في البيتكوين وضاعفها خلال شهر. / الروبوت عندنا يربح كل يوم. / ناس كثير في {city} قبضوا.
      مبروك، بريدك ربح {sum} دولار في السحب السنوي. / لاستلام الجائزة أرسل الاسم والجواز والهاتف. / رقم البطاقة {ref}.
      نبيع قائمة بيانات {n} مستورد لمنتج {p} مع البريد والجوال. / محدثة هذا الشهر والسعر {fee} دولار. / هل تريد جزءا مجانا؟
      سيتم إيقاف حساب متجرك بسبب شكوى على {p}. / أكد كلمة المرور من الرابط حتى لا تخسره. / بعد يوم تحذف كل الطلبات.`,
    junkChat:
      'سجل الدخول وشاهد طلب {p} عدد {n} | تحتاج قرض؟ 3% فقط | حسابك موقوف، أكد كلمة المرور | نصنع {p} بسعر {cost} دولار، أرسل القائمة؟ | ربح بيتكوين كل يوم، اسأل كيف | شحن من الباب للباب إلى {city}، أضفني | للبيع {n} إيميل مشترين | أرسل الكتالوج على جيميل، نشتري كل شيء',
    junkAsides:
      'هل يمكن قبل يوم الجمعة؟ | كم عددكم وما هو المتوفر الآن؟ | إذا عندك سؤال اسأل قبل كل شيء. | هل هذا مناسب أم كيف ترون؟ | ما الذي ينقص وكم يوما تحتاج؟ | إذا كان مناسبا هل نبدأ، ولو قطعة قطعة؟',
  },
  de: {
    greetings:
      'Guten Tag, | Hallo, | Sehr geehrte Damen und Herren, | Guten Morgen, | Moin, | Lieber Lieferant, | Grüezi,',
    intros:
      'Ich bin {name} von {co} in {city}. | Wir haben Ihre Firma und Ihre Produkte auf Alibaba gesehen. | Es geht um {p} und eine mögliche Bestellung. | Unsere Firma {co} sitzt in {city}. | Ihren Katalog und die Preisliste für {p} habe ich bekommen.',
    requests:
      'Bitte geben Sie mir Bescheid. | Bitte antworten Sie möglichst bald. | Können Sie mir heute noch antworten? | Bitte melden Sie sich wegen der Einzelheiten. | Ich warte auf Ihre Antwort. | Bitte schicken Sie mir den Preis in USD.',
    closings: 'Danke. | Mit freundlichen Grüßen | Viele Grüße | Vielen Dank | Beste Grüße | Schönen Tag noch',
    names: 'Jonas Wiedrich | Anke Sollberg | Mirko Tannhoff | Lea Brünner | Heiko Dorstmann | Selin Arkan',
    cities: 'Hamburg | Wien | Zürich | Bremen | Leipzig | Graz',
    products:
      'Brotdosen aus Silikon | Badetücher | Eismaschinen* | Funkkopfhörer | Serumflaschen | Holzpuzzles | Bodenfliesen | Kraftpapiertüten | Bremsbeläge | Teigkneter* | Barhocker | Nitrilhandschuhe | Yogamatten | Hundeleinen | LED-Arbeitsleuchten | CNC-Fräsen* | Edelstahltöpfe | Plüschtiere',
    ham: `
      Was kosten {n} Stück {p} in USD? / Wir brauchen sie in {city} vor der Saison. / Rechnen Sie es mit und ohne Lieferung.
      Ich möchte {p} kaufen, was ist die Mindestmenge? / Für den Anfang nähmen wir {n} Stück. / Läuft es gut, kommt mehr.
      Wie viele Tage brauchen Sie für {n} Stück {p}? / Unser Laden öffnet bald, die Zeit ist knapp.
      Können Sie vor der Bestellung von {n} Stück ein Muster schicken, {p}? / Muster und Kurier zahle ich. / In Beige, falls vorhanden.
      Drucken Sie unser Logo auf {p}? / Einfarbig vorne, die Vektordatei liegt vor. / Was macht das bei {n} Stück aus?
      Gibt es für {p} einen Prüfbericht? / Der Zoll in {city} verlangt das Zertifikat. / Der Name des Werks muss darauf stehen.
      Ich brauche ein Angebot über {n} Stück {p}, CIF {city} und auch FOB. / Ist die Fracht zu teuer, nehmen wir unseren Spediteur.
      Wie sind {p} verpackt, und wie viele kommen in einen Karton? / Mir fehlen Kartonmaß und Bruttogewicht. / Wir hätten gern eine weiße Schachtel je Stück.
      Wenn wir {n} Stück {p} bestellen, gehen 30% vorab und der Rest vor Versand? / Ein Akkreditiv wäre auch recht.
      Unsere Firma hat vier Läden in {city} und sucht eine feste Quelle für {p}. / Im Jahr sind es rund {n} Stück. / Derzeit kaufen wir beim Großhändler vor Ort.
      Ich habe noch nie importiert, verzeihen Sie dumme Fragen. / Ich will {p} online verkaufen, erst vielleicht {n} Stück. / Wie läuft das mit Zoll und Transport?
      Letzte Woche habe ich nach {p} gefragt und keine Antwort bekommen. / Gilt der Preis von {cost} USD aus Angebot {ref} noch für {n} Stück?
      Mit der Bestellung {ref} gibt es Ärger: Viele {p} kamen kaputt an. / Fotos von Kartons und Schaden habe ich. / Ersetzen Sie die Ware oder gibt es Geld zurück?
      Haben Sie einen Katalog für {p} mit Maßen und Material? / Wir suchen drei Modelle aus und bestellen {n} Stück.
      Aus welchem Material sind {p}, und wie dick? / Auf meiner Zeichnung steht etwas anderes. / Es muss sein wie beim letzten Mal.
      Wir wollen Bestellung {ref} wiederholen, diesmal {n} Stück {p}. / Gleiche Farbe, gleiche Verpackung. / Hat sich der Preis geändert?
      Ein anderes Werk macht {p} für {cost} USD. / Schaffen Sie das bei {n} Stück auch? / Die Qualität muss wie bei Ihrem Muster sein.`,
    hamChat:
      'Preis für {p}? | Mindestmenge {p}? | gibt es {p} in schwarz | was kosten {n} Stück bis {city} | kann ich ein Muster haben, {p} | wie lange dauern {n} {p} | auf Lager? brauche {n} | unsere Marke auf {p} möglich? | {p} für {cost} USD, geht das?',
    hamAsides:
      'Schicken Sie das Angebot auch an meine E-Mail, dann geht nichts verloren. | Unser Budget ist {sum} USD, den Rest sehen wir. | Ihre Firma und Ihre Produkte gefallen uns, heute ist es zu spät für ein Telefonat. | Auf Ihrer Liste fehlen die Maße, ohne sie ist es zu unsicher. | Wir sind ohne Agent, den Versand nach hier wird Ihre Firma machen. | Die Rechnung geht an {co}, über {sum} USD, zu zahlen von unserem Konto.',
    junk: `
      Ihre Bestellung über {n} Stück {p} wartet, melden Sie sich mit E-Mail und Passwort an. / Die Nachricht des Käufers liegt auf unserer sicheren Seite. / Ohne Anmeldung verfällt die Bestellung heute Nacht.
      Ihre Firma ist für eine staatliche Ausschreibung ausgewählt, {n} Stück {p}. / Für die Teilnahme ist eine Gebühr von {fee} USD fällig. / Nach Vertragsschluss kommt die Gebühr zurück.
      Mein Mandant ist verstorben und hinterlässt ein Erbe von {sum} USD ohne Familie. / Sie tragen seinen Namen und können als Erbe auftreten. / Wir teilen das Geld, bitte Stillschweigen.
      Ich vertrete einen privaten Investor, der {sum} USD in Ihre Firma stecken will. / Sicherheiten sind nicht nötig, ein Drittel ist für Sie. / Schicken Sie Ihre Bankdaten für den Anfang.
      Kredite für Firmen ab {sum} USD zu 3% im Jahr. / Keine Prüfung, keine Papiere, Geld in zwei Tagen. / Nennen Sie nur die Summe.
      Ihre Webseite steht nicht auf der ersten Seite bei Google, das ändern wir. / Unser Team für Suchmaschinen bringt in einem Monat Besucher und Bestellungen. / Der Preis ist {fee} USD, darf ich unsere Pakete zeigen?
      Wir sind ein Werk für {p} und wollen Ihr Lieferant werden. / Der Preis beginnt bei {cost} USD, Mindestmenge {n} Stück, Muster gratis. / Unser Katalog hat hundert Modelle.
      Wir fahren Fracht von China nach {city}, See und Luft, zum besten Preis. / Abgeholt wird bei jedem Werk, auch ein Karton. / Welche Ladung haben Sie diesen Monat?
      Senden Sie den ganzen Katalog und die Preise aller Produkte an meine private Adresse. / Wir kaufen alles in großer Menge. / Mein Chef gibt die Bestellung sofort auf.
      Anbei die Rechnung {ref} zu Ihrer Bestellung, {n} Stück {p}. / Öffnen Sie die Datei und aktivieren Sie die Bearbeitung, dort steht der Preis. / Gezahlt wird heute auf das neue Konto.
      Legen Sie {sum} USD in Bitcoin an und verdoppeln Sie in einem Monat. / Unser Roboter gewinnt jeden Tag. / In {city} sind viele schon ausgezahlt.
      Glückwunsch, Ihre Adresse hat {sum} USD in der Jahresziehung gewonnen. / Für den Gewinn brauchen wir Name, Pass und Telefon. / Das Los ist {ref}.
      Wir verkaufen Daten von {n} Importeuren für {p} mit E-Mail und Handy. / Diesen Monat erneuert, Preis {fee} USD. / Möchten Sie einen Teil gratis?
      Das Konto Ihres Shops wird nach einer Beschwerde über {p} gesperrt. / Bestätigen Sie das Passwort über den Link, um es zu behalten. / In einem Tag sind alle Bestellungen gelöscht.`,
    junkChat:
      'anmelden und Bestellung über {n} {p} ansehen | Kredit nötig? nur 3% | Ihr Konto ist gesperrt, Passwort bestätigen | wir machen {p} für {cost} USD, Liste gewünscht? | Gewinn mit Bitcoin jeden Tag, fragen Sie | Fracht bis zur Tür nach {city}, schreiben Sie mir | {n} Adressen von Käufern zu verkaufen | Katalog an mein Gmail, wir kaufen alles',
    junkAsides:
      'Geht das vor Freitag? | Wie viele sind Sie, und was gibt es aus Ihrer Sicht noch? | Wenn es Fragen gibt, habe ich vor Montag Zeit. | Ist es so recht, oder wie hätten Sie es gern? | Was fehlt, und wie lange dauert es? | Ich habe das für viele gemacht, Stück für Stück.',
  },
  it: {
    greetings: 'Buongiorno, | Salve, | Ciao, | Buonasera, | Gentili signori, | Egregio fornitore, | Buon pomeriggio,',
    intros:
      'Sono {name} di {co}, a {city}. | Abbiamo visto la vostra azienda e i vostri prodotti su Alibaba. | Scrivo per {p} e un possibile ordine. | La nostra azienda {co} ha sede a {city}. | Ho ricevuto il vostro catalogo e il listino prezzi per {p}.',
    requests:
      'Fatemi sapere, per favore. | Vi prego di rispondere al più presto. | Potete rispondermi oggi? | Contattatemi per i dettagli, per favore. | Resto in attesa. | Per favore mandatemi un messaggio con il prezzo in USD.',
    closings: 'Grazie. | Cordiali saluti | Saluti | Grazie mille | Distinti saluti | Buona giornata',
    names: 'Marco Vellutri | Giada Sorbani | Nicola Trevaldi | Chiara Montesi | Dario Pescolo | Silvia Renardi',
    cities: 'Genova | Bari | Torino | Verona | Palermo | Ancona',
    products:
      'portapranzo in silicone | teli da bagno | macchine per gelato* | cuffie senza fili | flaconi per siero | puzzle in legno | piastrelle in ceramica | sacchetti in carta kraft | pastiglie freno | impastatrici* | sgabelli da bar | guanti in nitrile | tappetini da yoga | guinzagli per cani | fari LED da lavoro | frese CNC* | pentole in acciaio | peluche',
    ham: `
      Quanto costano in USD {n} {p}? / Ci servono a {city} prima della stagione. / Fate il preventivo con e senza trasporto.
      Vorrei comprare {p}, qual è l'ordine minimo? / Per iniziare ne prenderemmo {n}. / Se vanno bene ne ordiniamo ancora.
      Quanti giorni vi servono per produrre {n} {p}? / Il negozio apre presto e i tempi sono stretti.
      Potete spedire un campione di {p} prima che ne ordini {n}? / Campione e corriere li pago io. / In beige, se c'è.
      Si può stampare il nostro logo su {p}? / Un colore davanti, ho il file vettoriale. / Quanto aumenta il prezzo per {n}?
      Avete un rapporto di prova per {p}? / La dogana di {city} chiede il certificato. / Deve riportare il nome della fabbrica.
      Mi serve un'offerta per {n} {p} CIF {city} e anche FOB. / Se il nolo è caro usiamo il nostro spedizioniere.
      Come imballate {p} e quanti ne vanno per cartone? / Mi mancano misura del cartone e peso lordo. / Vogliamo una scatola bianca per ogni pezzo.
      Se ordiniamo {n} {p} possiamo pagare il 30% e il saldo prima della partenza? / Va bene anche la lettera di credito.
      La nostra azienda ha quattro negozi a {city} e cerca un fornitore fisso di {p}. / Ne consumiamo circa {n} l'anno. / Ora compriamo da un grossista della zona.
      Non ho mai importato niente, scusate se chiedo cose banali. / Voglio vendere {p} online, forse {n} all'inizio. / Come funziona con dogana e trasporto?
      La settimana scorsa ho chiesto di {p} e non ho avuto risposta. / Il prezzo di {cost} USD dell'offerta {ref} vale ancora per {n}?
      C'è un problema con l'ordine {ref}: diversi pezzi di {p} sono arrivati rotti. / Ho le foto dei cartoni e del danno. / Sostituite la merce o rimborsate?
      Avete un catalogo di {p} con misure e materiali? / Scegliamo tre modelli e ne ordiniamo {n}.
      Di che materiale e spessore sono {p}? / Il disegno che ho dice altro. / Deve essere come l'altra volta.
      Vogliamo ripetere l'ordine {ref}, stavolta {n} {p}. / Stesso colore e stesso imballo. / Il prezzo è cambiato?
      Un'altra fabbrica fa {p} a {cost} USD. / Riuscite a fare lo stesso per {n}? / La qualità deve essere quella del campione.`,
    hamChat:
      'prezzo di {p}? | minimo per {p}? | avete {p} in nero | quanto per {n} resi a {city} | posso avere un campione di {p} | che tempi per {n} {p} | pronta consegna? me ne servono {n} | mettete il mio marchio su {p}? | {p} a {cost} USD, va bene?',
    hamAsides:
      "Mandate l'offerta anche alla mia email, senza fretta. | Il nostro budget è di {sum} USD al massimo. | La vostra azienda e i vostri prodotti ci piacciono, una bella gamma. | Non vedo le misure nel vostro listino, senza quelle non decido. | Siamo senza agente, la vostra azienda spedisce al nostro deposito. | La fattura a nome del cliente {co}, sono {sum} USD con una copia via email.",
    junk: `
      Il vostro ordine di {n} {p} vi aspetta, accedete con email e password per vederlo. / Il messaggio del cliente è sulla nostra pagina sicura. / Senza accesso l'ordine scade stanotte.
      La vostra azienda è stata scelta per una gara pubblica di {n} {p}. / Per partecipare si versa una quota di iscrizione di {fee} USD. / La quota torna alla firma del contratto.
      Il mio cliente è morto e lascia un'eredità di {sum} USD senza famiglia. / Lei ha lo stesso cognome e può risultare erede. / Dividiamo la somma, mi raccomando il segreto.
      Rappresento un investitore privato che vuole mettere {sum} USD nella vostra azienda. / Nessuna garanzia, un terzo resta a voi. / Mandate i dati bancari per iniziare.
      Prestiti per aziende da {sum} USD al 3% l'anno. / Senza controlli e senza carte, soldi in due giorni. / Basta dire la somma.
      Il vostro sito non è in prima pagina su Google, ci pensiamo noi. / Il nostro team SEO porta visite e ordini in un mese. / Il prezzo è {fee} USD, vi mostro i pacchetti?
      Siamo una fabbrica di {p} e vogliamo diventare vostro fornitore. / Il prezzo parte da {cost} USD, minimo {n} e campione gratis. / Il nostro catalogo ha cento modelli.
      Portiamo merce dalla Cina a {city} via mare e aereo, al miglior prezzo di nolo. / Ritiriamo in ogni fabbrica, anche un solo cartone. / Che carico avete questo mese?
      Mandate il catalogo completo e i prezzi di tutti i prodotti alla mia email privata. / Compriamo di tutto in grandi volumi. / Il mio capo fa l'ordine subito.
      In allegato la fattura {ref} per il vostro ordine di {n} {p}. / Aprite il file e attivate la modifica per vedere il prezzo. / Il pagamento va sul nuovo conto, oggi stesso.
      Mettete {sum} USD in bitcoin e raddoppiate in un mese. / Il nostro robot guadagna ogni giorno. / A {city} molti hanno già incassato.
      Complimenti, la vostra email ha vinto {sum} USD nell'estrazione annuale. / Per il premio servono nome, passaporto e telefono. / Il biglietto è il {ref}.
      Vendiamo una lista di {n} importatori di {p} con email e cellulare. / Aggiornata questo mese, prezzo {fee} USD. / Ne volete una parte gratis?
      L'account del vostro negozio sarà sospeso per un reclamo su {p}. / Confermate la password dal link per non perderlo. / Tra un giorno tutti gli ordini sono cancellati.`,
    junkChat:
      "accedi per vedere l'ordine di {n} {p} | serve un prestito? solo 3% | il tuo account è bloccato, conferma la password | facciamo {p} a {cost} USD, vuoi il listino? | guadagna in bitcoin ogni giorno, chiedi come | trasporto porta a porta per {city}, aggiungimi | vendo {n} email di clienti | catalogo sul mio gmail, compriamo tutto",
    junkAsides:
      'Si può fare prima di venerdì? | Quanti siete e che cosa avete adesso? | Se ci sono dubbi, chiedete prima. | Va bene così o come preferite? | Che cosa manca e quanto ci vuole? | Ne ho già seguiti molti, se serve ne parliamo.',
  },
  tr: {
    greetings: 'Merhaba, | Selam, | İyi günler, | Günaydın, | Sayın yetkili, | Selamlar, | Merhabalar,',
    intros:
      'Ben {co} firmasından {name}, {city}. | Firmanızı ve ürünlerinizi Alibaba üzerinde gördük. | {p} ve olası bir sipariş için yazıyorum. | Firmamız {co}, {city} merkezlidir. | {p} kataloğunuz ve fiyat listeniz elime ulaştı.',
    requests:
      'Lütfen bilgi verin. | Lütfen en kısa sürede cevap yazın. | Bugün dönebilir misiniz? | Ayrıntılar için lütfen bana ulaşın. | Cevabınızı bekliyorum. | Lütfen fiyatı bana USD olarak yazın.',
    closings: 'Teşekkürler. | Saygılarımla | İyi çalışmalar | Çok teşekkür ederim | Kolay gelsin | Sevgiler',
    names: 'Emre Talaylı | Derya Sungur | Kaan Bozdere | Elif Arsoylu | Murat Çeltek | Nil Karasay',
    cities: 'İzmir | Mersin | Bursa | Gaziantep | Lefkoşa | Ankara',
    products:
      'silikon yemek kabı | pamuklu banyo havlusu | dondurma makinesi* | kablosuz kulaklık | serum şişesi | ahşap yapboz | yer karosu | kraft kağıt çanta | fren balatası | hamur yoğurma makinesi* | bar taburesi | nitril eldiven | yoga matı | köpek tasması | LED çalışma lambası | CNC router* | çelik tencere | peluş oyuncak',
    ham: `
      {n} adet {p} için USD fiyatınız nedir? / Sezondan önce {city} teslim lazım. / Nakliyeli ve nakliyesiz hesaplar mısınız.
      {p} almak istiyorum, en az kaç adet sipariş olur? / Başlangıçta {n} adet alırız. / Satılırsa devamı gelir.
      {n} adet {p} kaç günde üretilir? / Dükkan yakında açılıyor, vaktimiz dar.
      {n} adet vermeden önce bir numune {p} yollar mısınız? / Numune ve kargo parasını ben öderim. / Varsa bej olsun.
      {p} üzerine logomuzu basar mısınız? / Önde tek renk, vektör dosyası hazır. / {n} adet için ne kadar fark eder?
      {p} için test raporunuz var mı? / {city} gümrüğü belge istiyor. / Üstünde fabrikanın adı yazmalı.
      {n} adet {p} için CIF {city} ve FOB teklif rica ederim. / Navlun pahalıysa kendi nakliyecimizi kullanırız.
      {p} nasıl paketleniyor, kolide kaç tane var? / Koli ölçüsü ve brüt ağırlık lazım. / Her biri için beyaz kutu isteriz.
      {n} adet {p} alırsak yüzde 30 peşin, kalanı yüklemeden önce olur mu? / Akreditif de uygun.
      Firmamızın {city} içinde dört mağazası var, {p} için sürekli kaynak arıyoruz. / Yılda {n} adet kadar gidiyor. / Şimdilik yerli toptancıdan alıyoruz.
      Daha önce hiç ithalat yapmadım, acemi sorular için kusura bakmayın. / İnternetten {p} satmak istiyorum, önce belki {n} adet. / Gümrük ve nakliye işi nasıl oluyor?
      Geçen hafta {p} sormuştum, dönüş olmadı. / {ref} nolu teklifteki {cost} USD fiyat {n} adet için geçerli mi hâlâ?
      {ref} nolu siparişte sorun var: {p} çoğu kırık geldi. / Kolilerin ve hasarın fotoğrafı bende. / Yenisini mi yollarsınız, para iadesi mi?
      {p} kataloğunuz var mı, ölçü ve malzeme ile? / Üç model seçip {n} adet sipariş edeceğiz.
      {p} hangi malzemeden, kalınlığı kaç? / Bendeki çizimde başka yazıyor. / Geçen seferki gibi olmalı.
      {ref} nolu siparişi tekrarlamak istiyoruz, bu sefer {n} adet {p}. / Renk ve paket aynı kalsın. / Fiyat değişti mi?
      Başka fabrika {p} için {cost} USD veriyor. / {n} adette aynısını yapar mısınız? / Kalite numuneniz gibi olmalı.`,
    hamChat:
      '{p} fiyatı? | {p} en az kaç adet? | siyah {p} var mı | {n} adet {city} teslim ne kadar | önce numune {p} alabilir miyim | {n} adet {p} kaç gün | stokta var mı, {n} lazım | {p} üstüne markamız olur mu? | {p} {cost} USD olur mu?',
    hamAsides:
      'Teklifi e-posta ile de atın, kaybolmasın. | Bütçemiz toplam {sum} USD. | Firmanıza ve ürünlerinize baktık, fiyat listesi de iyi. | Listede ölçü yok, renk yok, o yüzden soruyorum. | Çinde kimsemiz yok, yükleme firmanıza ait olsun. | Fatura {co} adına kesilsin, {sum} USD bugün yatar, özel bir şart yok.',
    junk: `
      {n} adet {p} siparişiniz bekliyor, görmek için e-posta ve şifrenizle giriş yapın. / Alıcının mesajı güvenli sayfamızda duruyor. / Giriş olmazsa sipariş bu gece düşer.
      Firmanız {n} adet {p} için kamu ihalesine seçildi. / Katılmak için {fee} USD kayıt ücreti yatırılmalı. / Sözleşme imzalanınca ücret iade edilir.
      Müvekkilim vefat etti, {sum} USD miras kaldı, ailesi yok. / Soyadınız aynı, mirasçı görünebilirsiniz. / Parayı bölüşürüz, gizli kalsın.
      Firmanıza {sum} USD koymak isteyen özel bir yatırımcıyı temsil ediyorum. / Teminat istemiyor, üçte biri sizin. / Başlamak için banka bilgilerinizi yollayın.
      Firmalara {sum} USD üstü kredi, yılda yüzde 3. / Sicil yok, evrak yok, para iki günde. / Tutarı söylemeniz yeter.
      Siteniz Google ilk sayfada çıkmıyor, bunu biz çözeriz. / SEO ekibimiz bir ayda ziyaretçi ve sipariş getirir. / Fiyat {fee} USD, paketleri göstereyim mi?
      Biz {p} fabrikasıyız, firmanıza tedarikçi olmak istiyoruz. / Fiyat {cost} USD ile başlar, en az {n} adet, numune bedava. / Kataloğumuzda yüz model var.
      Çin {city} arası deniz ve hava nakliye, en iyi navlun fiyatı bizde. / Her fabrikadan alırız, tek koli bile olur. / Bu ay yükünüz nedir?
      Tüm ürünlerin kataloğunu ve fiyat listesini özel e-postama yollayın. / Ne varsa yüksek adette alırız. / Patronum hemen sipariş geçer.
      {n} adet {p} siparişinizin {ref} nolu faturası ektedir. / Dosyayı açıp düzenlemeyi etkinleştirin, fiyat içinde. / Ödeme bugün yeni hesaba yapılmalı.
      Bitcoin için {sum} USD koyun, bir ayda ikiye katlayın. / Robotumuz her gün kazanıyor. / {city} üyelerimiz parasını aldı.
      Tebrikler, e-postanız yıllık çekilişte {sum} USD kazandı. / Ödül için ad, pasaport ve telefon yollayın. / Bilet numarası {ref}.
      {p} alan {n} ithalatçının e-posta ve cep listesi satılık. / Bu ay yenilendi, fiyat {fee} USD. / Bir kısmını bedava ister misiniz?
      Mağaza hesabınız {p} şikayeti yüzünden kapatılacak. / Kaybetmemek için bağlantıdan şifrenizi onaylayın. / Bir gün sonra bütün siparişler silinir.`,
    junkChat:
      'giriş yapıp {n} adet {p} siparişini görün | kredi lazım mı, yüzde 3 | hesabınız kapatıldı, şifreyi onaylayın | {p} üretiyoruz, {cost} USD, liste ister misiniz? | her gün bitcoin kazancı, nasıl diye sorun | {city} kapıya nakliye, beni ekleyin | {n} alıcı e-postası satılık | kataloğu gmail adresime atın, her şeyi alırız',
    junkAsides:
      'Cuma gününden önce olur mu? | Kaç kişisiniz, elinizde ne var? | Soru varsa önce bana sorun. | Böyle uygun mu, nasıl olur? | Ne lazım, kaç gün sürer? | Kaç adet olursa olsun yaparız, var mısınız?',
  },
  ja: {
    greetings:
      'こんにちは。 | はじめまして。 | お世話になっております。 | ご担当者様 | おはようございます。 | 突然のご連絡失礼いたします。 | こんばんは。',
    intros:
      '{city}の{co}の{name}と申します。 | アリババで御社と商品を拝見しました。 | {p}の注文の件でご連絡しました。 | 弊社{co}は{city}にございます。 | {p}のカタログと価格表を受け取りました。',
    requests:
      'ご連絡をお願いします。 | お早めにお返事ください。 | 今日中にお返事いただけますか？ | 詳細はご連絡ください。 | お返事をお待ちしています。 | 価格をドルでお知らせください。',
    closings:
      'よろしくお願いいたします。 | 以上、よろしくお願いします。 | ありがとうございます。 | 失礼いたします。 | 何卒よろしくお願い申し上げます。 | どうぞよろしく。',
    names: '森永沙季 | 高瀬拓人 | 岸本美緒 | 西脇航 | 野々村彩 | 堀江健斗',
    cities: '大阪 | 横浜 | 名古屋 | 福岡 | 札幌 | 神戸',
    products:
      'シリコン弁当箱 | バスタオル | ソフトクリーム機* | ワイヤレスイヤホン | 美容液ボトル | 木製パズル | 床タイル | クラフト紙袋 | ブレーキパッド | 生地ミキサー* | バースツール | ニトリル手袋 | ヨガマット | 犬用リード | LED作業灯 | CNCルーター* | ステンレス鍋 | ぬいぐるみ',
    ham: `
      {p}を{n}個買う場合、単価は何ドルですか？ / シーズン前に{city}で受け取りたいです。 / 送料込みと送料別で見積もりが欲しいです。
      {p}を買いたいのですが、最小注文数はいくつですか？ / 最初は{n}個で考えています。 / 売れたら追加します。
      {p}{n}個の生産に何日かかりますか？ / もうすぐ開店なので、納期が気になります。
      {n}個注文する前に{p}のサンプルを一つ送れますか？ / サンプル代と送料は払います。 / ベージュがあれば助かります。
      {p}にうちのロゴを印刷できますか？ / 正面に一色、データはあります。 / {n}個だといくら高くなりますか？
      {p}の検査報告書はありますか？ / {city}の税関で証明書が必要です。 / 工場名の記載も要ります。
      {p}{n}個の見積もりを、CIF{city}とFOBで出してもらえますか？ / 運賃が高ければ自社の業者を使います。
      {p}の梱包はどうなっていますか、一箱に何個ですか？ / 箱の寸法と総重量も知りたいです。 / 一個ずつ白箱がいいです。
      {p}を{n}個頼むとき、前金30%、残りは出荷前で大丈夫ですか？ / 信用状でもかまいません。
      弊社は{city}で四店舗をやっていて、{p}の仕入先を探しています。 / 年に{n}個ほど使います。 / 今は地元の問屋から買っています。
      輸入は初めてで、初歩的な質問ですみません。 / {p}をネットで売りたくて、最初は{n}個くらいです。 / 通関や輸送はどうすればいいですか？
      先週{p}について聞きましたが、まだ返事がありません。 / 見積{ref}の{cost}ドルは{n}個でまだ有効ですか？
      注文{ref}の件ですが、{p}がたくさん割れて届きました。 / 箱と破損の写真があります。 / 交換か返金か、どうなりますか？
      {p}のカタログで、寸法と素材がわかるものはありますか？ / 三つ選んで{n}個注文します。
      {p}の素材と厚みは何ですか？ / 手元の図面と違っています。 / 前回と同じにしてほしいです。
      注文{ref}をもう一度、今回は{p}を{n}個頼みたいです。 / 色も梱包も前回と同じです。 / 価格は変わりましたか？
      別の工場は{p}を{cost}ドルで出しています。 / {n}個なら同じ値段になりますか？ / 品質はサンプル通りでお願いします。`,
    hamChat:
      '{p}いくらですか | {p}の最小数は？ | {p}の黒ありますか | {n}個で{city}までいくら | {p}のサンプルもらえますか | {p}{n}個で何日ですか | 在庫ある？{n}個欲しい | {p}にうちのブランド名入りますか？ | {p}、{cost}ドルでいけますか',
    hamAsides:
      '見積は私のメールにも送ってください。 | 予算は全部で{sum}ドルです。 | 御社の商品は社内の人にも評判がいいです。 | 御社の表に寸法が出ていません、確認してください。 | 中国に知人がいないので、発送は御社へ全てお任せします。 | 請求書は{co}の名義で、{sum}ドルを会社の口座から払います。',
    junk: `
      {p}{n}個の注文が届いています、メールとパスワードでログインしてご確認ください。 / 買い手の伝言は安全なページにあります。 / ログインがないと今夜で注文は失効します。
      御社は{p}{n}個の政府入札に選ばれました。 / 参加には登録料{fee}ドルが必要です。 / 契約後に登録料は返ってきます。
      亡くなった依頼人が{sum}ドルの遺産を残し、家族がいません。 / あなたを相続人にできます。 / お金は半分ずつ、秘密にしてください。
      個人投資家の代理で、御社に{sum}ドルを出資したいです。 / 担保なし、三割は御社のものです。 / まず銀行口座を教えてください。
      会社向け融資、{sum}ドルから年利3%です。 / 審査も書類もなく、二日で入金します。 / 希望額を言うだけです。
      御社のサイトは検索の一ページ目に出ていません、弊社が直します。 / SEOの担当が一か月で訪問者と注文を増やします。 / 価格は{fee}ドル、プランを見ますか？
      弊社は{p}の工場で、御社に納めたいです。 / 単価{cost}ドルから、最小{n}個、サンプルは無料です。 / カタログに百種類あります。
      中国から{city}まで船便と航空便、運賃は最安です。 / どの工場にも一箱から集荷に行きます。 / 今月の荷物は何ですか？
      全商品のカタログと価格表を私個人のメールに送ってください。 / 何でも大量に買います。 / 社長がすぐ注文します。
      {p}{n}個のご注文の請求書{ref}を添付しました。 / ファイルを開いて編集を有効にすると価格が出ます。 / 本日中に新しい口座へ払ってください。
      ビットコインに{sum}ドル入れると一か月で倍になります。 / 自動売買で毎日もうかります。 / {city}の会員はもう受け取りました。
      おめでとうございます、あなたのメールが抽選で{sum}ドル当たりました。 / 賞金には氏名、旅券、電話が必要です。 / 当選番号は{ref}です。
      {p}の輸入業者{n}社の名簿を売ります、メールと携帯つきです。 / 今月更新、価格は{fee}ドルです。 / 一部を無料で見ますか？
      {p}への苦情で、御社の店のアカウントが停止されます。 / 続けるにはリンクからパスワードを確認してください。 / 一日たつと注文は全部消えます。`,
    junkChat:
      'ログインして{p}{n}個の注文を見てください | 融資いりませんか、3%です | アカウント停止、パスワード確認を | {p}作ってます、{cost}ドル、表いりますか？ | ビットコインで毎日もうかる、聞いて | {city}まで玄関配送、追加して | 買い手のメール{n}件売ります | カタログを個人メールへ、全部買います',
    junkAsides:
      '金曜の前にできますか？ | 今は何名で、どんなものがありますか？ | 質問があれば先に聞いてください、一つでもいいです。 | これで大丈夫ですか、どうですか？ | 何が必要で、何日かかりますか？ | 一度試してみませんか、いつがいいですか？',
  },
  ko: {
    greetings:
      '안녕하세요. | 안녕하세요, 사장님. | 수고 많으십니다. | 담당자님께 | 반갑습니다. | 처음 연락드립니다. | 좋은 아침입니다.',
    intros:
      '{city} {co}의 {name}입니다. | 알리바바에서 귀사와 제품을 봤습니다. | {p} 주문 건으로 연락드립니다. | 저희 회사 {co}, {city}에 있습니다. | {p} 카탈로그와 가격표 잘 받았습니다.',
    requests:
      '연락 부탁드립니다. | 빨리 답변 부탁드려요. | 오늘 답변 가능할까요? | 자세한 내용은 연락 주세요. | 답변 기다리겠습니다. | 가격 달러로 좀 보내 주세요.',
    closings: '감사합니다. | 고맙습니다. | 수고하세요. | 좋은 하루 되세요. | 잘 부탁드립니다. | 미리 감사드립니다.',
    names: '윤태경 | 서다온 | 한지율 | 오민석 | 배수린 | 노은채',
    cities: '부산 | 인천 | 대구 | 광주 | 수원 | 울산',
    products:
      '실리콘 도시락 | 면 목욕 타월 | 아이스크림 기계* | 무선 이어폰 | 세럼 용기 | 원목 퍼즐 | 바닥 타일 | 크라프트 종이백 | 브레이크 패드 | 반죽기* | 바 의자 | 니트릴 장갑 | 요가 매트 | 강아지 목줄 | LED 작업등 | CNC 조각기* | 스테인리스 냄비 | 봉제 인형',
    ham: `
      {p} {n}개면 단가가 몇 달러예요? / 시즌 전에 {city}까지 와야 해요. / 배송비 포함, 별도 둘 다 견적 주세요.
      {p} 사고 싶은데 최소 주문이 몇 개예요? / 처음에는 {n}개 정도 하려고요. / 잘 팔리면 더 시킬게요.
      {p} {n}개 만드는 데 며칠 걸려요? / 가게가 곧 열어서 납기가 급합니다.
      {n}개 주문 전에 {p} 샘플 하나 보내줄 수 있나요? / 샘플값이랑 택배비는 제가 냅니다. / 베이지색이면 좋겠어요.
      {p} 위에 저희 로고 인쇄 되나요? / 앞면 한 가지 색이고 파일 있습니다. / {n}개면 얼마나 더 들어요?
      {p} 시험 성적서 있나요? / {city} 세관에서 인증서를 달라고 합니다. / 공장 이름이 적혀 있어야 돼요.
      {p} {n}개 CIF {city}, FOB 둘 다 견적 부탁합니다. / 운임이 비싸면 저희 포워더를 쓸게요.
      {p} 포장은 어떻게 되고 한 박스에 몇 개예요? / 박스 크기와 총중량도 필요해요. / 하나씩 흰 상자에 넣고 싶어요.
      {p} {n}개 주문하면 30% 먼저 내고 나머지는 선적 전에 내도 되나요? / 신용장도 괜찮습니다.
      저희 회사는 {city}에 매장이 네 개 있고 {p} 거래처를 찾고 있어요. / 일 년에 {n}개쯤 씁니다. / 지금은 동네 도매상에서 사요.
      수입은 처음이라 기초적인 질문 죄송해요. / {p} 온라인으로 팔고 싶고 처음엔 {n}개쯤요. / 통관이랑 배송은 어떻게 하나요?
      지난주에 {p} 문의했는데 아직 답이 없네요. / 견적 {ref}의 {cost}달러 가격, {n}개에 아직 되나요?
      주문 {ref}에 문제가 있어요, {p} 많이 깨져서 왔습니다. / 박스랑 파손 사진 있어요. / 다시 보내주나요, 환불인가요?
      {p} 카탈로그 있나요, 크기랑 소재 나온 걸로요. / 세 가지 골라서 {n}개 주문할게요.
      {p} 소재가 뭐고 두께는 얼마예요? / 제가 받은 도면이랑 달라요. / 지난번이랑 같아야 합니다.
      주문 {ref} 다시 하려고요, 이번엔 {p} {n}개입니다. / 색상, 포장 그대로요. / 가격 바뀌었나요?
      다른 공장은 {p} {cost}달러에 준대요. / {n}개면 맞춰줄 수 있어요? / 품질은 샘플이랑 같아야 해요.`,
    hamChat:
      '{p} 얼마예요 | {p} 최소 수량? | {p} 검정색 있어요 | {n}개 {city}까지 얼마 | {p} 샘플 먼저 되나요 | {p} {n}개 며칠 걸려요 | 재고 있나요 {n}개 필요해요 | {p} 우리 브랜드 넣어주나요? | {p} {cost}달러 되나요',
    hamAsides:
      '견적은 제 메일로도 보내 주세요. | 예산은 전부 {sum}달러입니다. | 귀사 제품을 저희 사장님이 보고 마음에 들어 하십니다. | 귀사 가격표에는 크기가 없어서 정하지 못해요. | 중국에 아는 사람이 없으니 발송은 귀사에서 해 주세요. | 송장은 {co} 이름으로, 금액 {sum}달러는 이번 달 회사 계좌에서 보냅니다.',
    junk: `
      {p} {n}개 주문이 들어왔어요, 이메일과 비밀번호로 로그인해서 보세요. / 구매자 글은 보안 페이지에 있습니다. / 로그인 안 하면 오늘 밤 주문이 없어져요.
      귀사가 {p} {n}개 정부 입찰에 뽑혔습니다. / 참가하려면 등록비 {fee}달러를 내야 합니다. / 계약하면 등록비는 돌려드려요.
      제 고객이 돌아가시고 유산 {sum}달러를 남겼는데 가족이 없어요. / 성이 같으니 상속인이 될 수 있어요. / 돈은 나누고 비밀로 해 주세요.
      개인 투자자를 대신해 귀사에 {sum}달러를 투자하고 싶습니다. / 담보 없고 삼분의 일은 드립니다. / 먼저 은행 계좌를 알려 주세요.
      기업 대출 {sum}달러부터, 연 3% 이자예요. / 심사 없고 서류 없이 이틀이면 입금됩니다. / 금액만 말하면 돼요.
      귀사 홈페이지가 구글 첫 페이지에 없어요, 저희가 해결합니다. / 저희 SEO 팀이 한 달이면 방문자랑 주문을 늘려요. / 가격은 {fee}달러, 상품 소개 보내줄까요?
      저희는 {p} 공장이고 귀사에 납품하고 싶어요. / 단가 {cost}달러부터, 최소 {n}개, 샘플은 무료예요. / 카탈로그에 백 가지 있습니다.
      중국에서 {city}까지 해운, 항공 운임이 제일 쌉니다. / 어느 공장이든 한 박스도 받으러 가요. / 이번 달 화물은 뭐예요?
      모든 제품 카탈로그와 가격표를 제 개인 메일로 보내세요. / 뭐든지 대량으로 삽니다. / 저희 대표가 바로 주문해요.
      {p} {n}개 주문하신 송장 {ref} 첨부합니다. / 파일 열고 편집 사용을 누르면 가격이 나와요. / 오늘 새 계좌로 입금해야 합니다.
      비트코인에 {sum}달러 넣으면 한 달에 두 배예요. / 저희 로봇이 매일 벌어요. / {city} 회원은 벌써 받았어요.
      축하합니다, 연말 추첨에서 메일 주소가 {sum}달러 당첨됐어요. / 상금은 이름, 여권, 전화가 필요해요. / 당첨 번호는 {ref}입니다.
      {p} 수입업체 {n}곳 명단 팝니다, 이메일과 휴대폰 있어요. / 이번 달 갱신, 가격 {fee}달러예요. / 일부 무료로 볼래요?
      {p} 신고 때문에 귀사 계정이 정지됩니다. / 계속 쓰려면 링크에서 비밀번호를 확인하세요. / 하루 지나면 주문이 다 지워져요.`,
    junkChat:
      '로그인해서 {p} {n}개 주문 보세요 | 대출 필요해요? 3%예요 | 계정 정지, 비밀번호 확인하세요 | {p} 만들어요 {cost}달러, 가격표 줄까요? | 비트코인 매일 수익, 물어보세요 | {city} 문앞 배송, 친구 추가요 | 구매자 메일 {n}개 팝니다 | 카탈로그 개인 메일로, 다 삽니다',
    junkAsides:
      '주말 전에 되나요? | 요즘 몇 분이고 뭐가 있나요? | 궁금한 점 있으면 먼저 물어보고 시작하세요. | 이렇게 하면 되나요, 어떤가요? | 뭐가 필요하고 얼마나 걸려요? | 처음에는 조금만 해도 돼요, 시간 있나요?',
  },
};
