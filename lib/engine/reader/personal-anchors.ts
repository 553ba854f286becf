import { viewCase } from '../inquiry/view';
import { readFeatures } from './features';

/** Ordinary requests in the buyers' languages: whatever a rep teaches, these must not come to look like junk. */
const REQUESTS: readonly string[] = [
  'Hello, I am interested in this product. Please send me your best price, the minimum order quantity and the delivery time. Thank you.',
  'Dear sir or madam, we are an importer and we are looking for a supplier. Could you please send us your catalogue and price list? Best regards',
  'Hi, how much is it for 500 pieces with our logo, shipped to the United Kingdom? What is the lead time and what are your payment terms?',
  'Good morning, we would like to order 20 samples first. Do you have the certificate? Please advise the cost of shipping to our company address.',
  'What is your price?',
  'We need a quotation for the following items, size, material and colour as in the attached drawing. We look forward to your reply.',
  'Hola, me interesa este producto. ¿Cuál es el precio por mayor, la cantidad mínima y el tiempo de entrega a México? Gracias.',
  'Buenos días, somos una empresa y buscamos proveedor. Por favor envíen su catálogo con precios y condiciones de pago. Saludos cordiales',
  'Olá, tenho interesse neste produto. Qual é o preço, a quantidade mínima e o prazo de entrega para o Brasil? Obrigado.',
  'Bom dia, somos uma empresa e procuramos fornecedor. Por favor enviem o catálogo com preços e formas de pagamento. Atenciosamente',
  'Bonjour, je suis intéressé par ce produit. Quel est le prix, la quantité minimum et le délai de livraison en France ? Merci.',
  'Madame, Monsieur, nous sommes une société et nous cherchons un fournisseur. Merci de nous envoyer votre catalogue et vos tarifs. Cordialement',
  'Guten Tag, ich interessiere mich für dieses Produkt. Wie hoch sind der Preis, die Mindestmenge und die Lieferzeit nach Deutschland? Danke.',
  'Sehr geehrte Damen und Herren, wir suchen einen Lieferanten. Bitte senden Sie uns Ihren Katalog und Ihre Preise. Mit freundlichen Grüßen',
  'Здравствуйте, меня интересует этот товар. Какая цена, минимальный заказ и срок доставки в Россию? Спасибо.',
  'Добрый день, наша компания ищет поставщика. Пожалуйста, пришлите каталог с ценами и условия оплаты. С уважением',
  'مرحبا، أنا مهتم بهذا المنتج. ما هو السعر وأقل كمية للطلب ومدة الشحن إلى السعودية؟ شكرا لكم.',
  'السلام عليكم، نحن شركة ونبحث عن مورد. يرجى إرسال الكتالوج مع الأسعار وشروط الدفع. مع أطيب التحيات',
  '你好，我对这个产品感兴趣，请问价格是多少，起订量多少，交货期多久？谢谢。',
  '您好，我们公司想采购一批货，请把产品目录和报价发给我，可以定制吗？付款方式怎么样？',
  'Buongiorno, sono interessato a questo prodotto. Qual è il prezzo, la quantità minima e il tempo di consegna in Italia? Grazie.',
  'Merhaba, bu ürünle ilgileniyorum. Fiyatı, minimum sipariş miktarı ve teslim süresi nedir? Teşekkürler.',
  'こんにちは。この商品に興味があります。価格、最小注文数量、納期を教えてください。よろしくお願いします。',
  '안녕하세요. 이 제품에 관심이 있습니다. 가격, 최소 주문 수량, 납기를 알려 주세요. 감사합니다.',
];

/** Well-known kinds of junk: whatever a rep answers or lets pass, these must not come to look like requests. */
const SCAMS: readonly string[] = [
  'Dear friend, I am the attorney of a late client who left a fund of eight million dollars. I need your account to transfer the inheritance, please reply with your full name and telephone number.',
  'The ministry has opened a government tender to foreign suppliers. I am a commission agent and your company has to pay a registration fee before the contract is awarded.',
  'Your mailbox is full. Please click on the link below and sign in with your email and password to verify your account, or it will be suspended.',
  'We are a professional manufacturer and supplier. Our products have good quality and competitive price. If you are interested please contact us for our price list.',
  'We offer website design and first page ranking on the search engines. Our experts help your business to get more customers. Reply for a free proposal.',
  'Estimado amigo, soy abogado de un cliente fallecido que dejó una herencia de millones. Necesito su cuenta para la transferencia de los fondos.',
  'Cher ami, je suis le notaire d’un client décédé qui a laissé des fonds de plusieurs millions. J’ai besoin de votre compte pour le virement.',
  'Уважаемый друг, я адвокат покойного клиента, который оставил наследство в миллионы долларов. Мне нужен ваш счет для перевода.',
  'صديقي العزيز، أنا محامي عميل متوفى ترك ميراثا بملايين الدولارات وأحتاج إلى حسابك لتحويل الأموال.',
  '本公司代开各类发票，税点优惠，量大从优，另有企业管理培训课程，欢迎来电咨询。',
];

/**
 * Words that stand in any letter. The shipped weights say nothing of many of them, being neutral, which must not be taken for
 * never having met them.
 */
const EVERYDAY: readonly string[] = [
  'the be to of and a in that have i it for not on with he as you do at this but his by from they we say her she or an will my one all would there their what so up out if about who get which go me when make can like time no just him know take into year your good some could them see other than then now look only come its over think also back after use two how our work first well way even new want because any these give day most us is are was were been has had did may much more very here where why own such through before between each few those too under again once sir madam mr mrs monday tuesday wednesday thursday friday saturday sunday today tomorrow week month hello dear hi greetings regards thanks thank please best kind',
  'el la los las un una unos unas de del a al en y o que no se lo le les por para con sin sobre es son ser estar está fue ha han hay como más pero si su sus mi mis tu nos nuestro nuestra usted ustedes este esta esto ese esa muy también ya cuando donde todo todos hola gracias favor saludos',
  'o os as um uma uns umas do da dos das no na nos nas e ou que não se por para com sem sobre é são ser estar está foi há como mais mas seu sua seus meu minha nosso nossa você vocês este esta isto esse muito também já quando onde tudo todos olá obrigado obrigada favor',
  'le la les un une des de du au aux en et ou que qui ne pas se ce cette ces il elle nous vous ils elles je tu mon ma mes son sa ses notre votre vos est sont être avoir a ont fait comme plus mais si dans sur sous pour par avec sans très aussi quand où tout tous bonjour merci cordialement',
  'der die das den dem des ein eine einen einem einer und oder aber nicht ist sind war sein haben hat wir sie ihr ihre ihren ich mein unser unsere es er zu zum zur mit von vom für auf in im an am aus bei nach über unter wie was wer wo wenn dass auch noch sehr schon nur bitte danke hallo grüße',
  'и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о из ему теперь когда даже ну если уже или ни быть был до вас нас мы наш ваш это этот для при мой спасибо здравствуйте уважением',
  'في من على إلى عن مع هذا هذه ذلك التي الذي أن إن لا ما لم لن قد كان كانت هو هي نحن أنا أنت أنتم كل بعض أو ثم إذا كيف متى أين شكرا مرحبا السلام عليكم',
  '的 了 和 是 在 我 你 您 他 她 们 这 那 有 不 也 就 都 要 会 能 可 以 请 吗 呢 吧 啊 与 或 及 为 对 从 到 把 给 上 下 中 个 一 很 好 谢',
];

/** The kept texts of one feature size, read once. */
const read = new Map<number, readonly Anchor[]>();
const everyday = new Map<number, ReadonlySet<number>>();

export interface Anchor {
  ids: Int32Array;
  junk: 0 | 1;
}

/** Texts of our own that stay where they are while the reader learns (`learnPersonally`). */
export function anchorSamples(bits: number): readonly Anchor[] {
  const before = read.get(bits);
  if (before) return before;
  const of = (texts: readonly string[], junk: 0 | 1): Anchor[] =>
    texts.map((text) => ({ ids: readFeatures(viewCase({ text, now: 0 }), bits).ids, junk }));
  const anchors = [...of(REQUESTS, 0), ...of(SCAMS, 1)];
  read.set(bits, anchors);
  return anchors;
}

/** Features that stand in any letter: those of everyday words and of the kept texts. */
export function everydayFeatures(bits: number): ReadonlySet<number> {
  const before = everyday.get(bits);
  if (before) return before;
  const found = new Set<number>();
  for (const text of EVERYDAY)
    for (const id of readFeatures(viewCase({ text, now: 0 }), bits).wholeWords) found.add(id);
  for (const { ids } of anchorSamples(bits)) for (const id of ids) found.add(id);
  everyday.set(bits, found);
  return found;
}
