import type { CaseView, Part } from './case-view';
import { spanOf } from './fold';
import { patterns } from './pattern';
import type { Span } from './signal';

/** Words that stand where a product's name would stand and name none. Folded. */
const GENERIC = new Set(
  `product products item items goods good merchandise stuff thing things something anything everything material materials commodity commodities
  company companies business businesses service services supplier suppliers manufacturer manufacturers factory factories vendor vendors partner partners
  partnership cooperation collaboration relationship relation agent distributor dealer buyer buyers customer customers client clients
  catalog catalogs catalogue catalogues brochure brochures price prices pricing pricelist pricelists list lists quote quotes quotation quotations offer offers
  order orders po purchase sample samples inquiry enquiry request requests detail details information info data file files attachment attached document
  documents link website web site page email mail message reply response attention time day days week month year market country region area
  line lines range ranges model models design designs type types kind kinds brand brands quality quantity quantities stock sourcing supply
  your our my their his her its the a an this that these those some any more most all both several many much few new latest full complete best good
  interested interest opportunity proposal project projects contract contracts contact contacts details specification specifications spec specs
  it them us me you they we one ones another other others long term great general following below above mentioned whole entire current recent
  immediate urgent bulk large small first trial initial sell selling sale sales hot available and or of for to in on with from by at as is are be
  invitation invitations letter letters visa visas cooperation collaboration
  last next previous earlier past attached fob cif exw moq cfr ddp incoterm incoterms confirmation buy buying buys bought purchasing purchased export import importing
  shipment few steady stable regular reliable serious trusted honest professional potential suitable right foreign overseas international global local other
  things needs need wants required enquiries inquiries office address name names number phone mobile whatsapp wechat skype tel fax
  payment payments terms delivery shipping freight invoice proforma people person man group team department staff world
  producto productos articulo articulos mercancia catalogo catalogos precio precios lista cotizacion empresa su sus
  produto produtos preco precos lista cotacao empresa seus suas seu sua produit produits article articles prix liste devis entreprise vos votre
  produkt produkte produkten artikel preis preise preisliste katalog kataloge angebot firma ihre ihren ihr unternehmen
  prodotto prodotti prezzo prezzi listino urun urunler urunleriniz fiyat fiyatlar katalogunuz`.split(/\s+/),
);

/** Where a buyer says what he wants; the words right after name it, or do not. */
const WANTING = patterns(
  '{interested|interest} {in|with} {buying|purchasing|ordering|importing|sourcing|getting|}',
  '{looking|searching|sourcing|seeking|search|look|source} for',
  '{want|need|wish|require|like|love|looking|plan|intend|ready|trying|hope|going|able|interested} to {buy|purchase|order|import|source|get|have|make|produce|inquire|enquire|ask|know|place} {about|an|a|} {order|} {for|of|about|}',
  '{i|we} {need|want|require|buy|purchase|import|use|sell} {to {buy|order|purchase|have|get|make}|}',
  '{can|could|do|would|will} {you|u} {make|produce|supply|sell|have|do|provide|offer|manufacture|customize|customise|ship|carry} {me|us|}',
  '{price|prices|cost|quote|quotation|moq|sample|samples|quotes|order|inquiry|enquiry|rfq|stock|catalog|catalogue|request} {for|of|about|on|regarding}',
  '{quote|quotation|price} {us|me} {for|on|the|}',
  'to {buy|purchase|order|import|source}',
  '{buying|ordering|importing|purchasing|sourcing|buy|order|purchase} {#|some|these|this|the|a|an|your|of}',
  '{interesad*|interesa} en {comprar|adquirir|importar|}',
  '{busco|buscamos|buscando|necesito|necesitamos|quiero|queremos|quisiera|requiero|requerimos|comprar|cotizar|cotizacion de|precio de|precios de}',
  '{procuro|procuramos|procurando|preciso|precisamos|quero|queremos|gostaria|comprar|cotacao de|preco de|precos de|interesse em|interessado em|interessados em}',
  '{cherche|cherchons|recherche|recherchons|besoin|souhaite|souhaitons|voudrais|voudrions|acheter|commander|devis pour|prix de|prix du|prix des|interesse par|interesses par}',
  '{suche|suchen|brauche|brauchen|benotige|benotigen|mochte|mochten|kaufen|bestellen|interesse an|interessiert an|angebot fur|preis fur|preise fur}',
  '{ищу|ищем|нужен|нужна|нужно|нужны|требуется|требуются|хочу купить|хотим купить|хотели бы|купить|закупить|заказать|интересует|интересуют|цена на|цену на|цены на}',
  '{cerco|cerchiamo|vorrei|vorremmo|comprare|acquistare|prezzo di|interessati a|interessato a}',
  '{ariyorum|ariyoruz|istiyorum|istiyoruz|almak|satin almak}',
  '{نبحث عن|ابحث عن|نريد|اريد|نحتاج|احتاج|احتاج الى|نحتاج الى|شراء|سعر|اسعار|مهتمون ب|طلب}',
);

/** Chinese has no blanks: the thing wanted follows the verb or stands before 价格/报价. */
const WANTING_HAN = patterns('{需要|想要|采购|购买|求购|想买|订购|定做|定制|询价|询问|想订|要买|寻找|寻}');
const GENERIC_HAN =
  /^(?:你|您|贵|的|们|司|公司|产品|目录|报价|价格|价目|表|单|一些|一下|货|东西|供应商|合作|资料|信息|样品|最新|所有|几|点|这|那|些|贵司|和|与|\s|[,.，。、！!？?:：])+/;

/** Measures, marks and codes that only a product has. */
const SPECIFIC = patterns(
  '{model|item|part|article|art|sku|ref|oem} {no|number|nr|code|name|} #',
  '# {pcs|pc|piece|pieces|sets|units|pairs|kg|kgs|tons|ton|mt|meters|metres|sqm|m2|rolls|cartons|boxes|dozen|liters|litres|pallets|sheets|bags|bottles|yards|cm|mm|inch|inches|oz|ml|gsm|g|watt|w|v|volt|kw|hp|mah|mp|container|containers|ft|feet}',
  '{size|color|colour|material|thickness|diameter|capacity|voltage|length|width|height|weight|dimension*|grade|purity|viscosity|packaging|packing|logo|fabric}',
  '{talla|tamano|color|medida*|espesor|potencia|material|unidades|piezas|tamanho|cor|espessura|pecas|unidade*}',
  '{taille|couleur|epaisseur|matiere|dimension*|pieces|grosse|farbe|material|dicke|stuck|abmessung*|размер*|цвет*|материал*|толщин*|штук|шт}',
  '{尺寸|颜色|材质|规格|型号|厚度|毫米|厘米|公斤|千克}',
  '# {个|件|套|台|箱|吨|柜|只|双|条|张|卷|桶|瓶|打}',
  '{مقاس|لون|حجم|قطعه|قطع|طن|كيلو|سماكه|خامه|موديل}',
);

/** `GX-450B`, `M3`, `304L`: letters and digits joined, as product codes are; not dates, sizes of files, or year numbers. */
function isCode(word: string): boolean {
  return word.length >= 2 && word.length <= 10 && /\d/.test(word) && /[a-z]/.test(word) && !/^(?:\d+(?:st|nd|rd|th|am|pm|x|h|hrs?|days?|usd)|covid19|b2b|b2c|h1n1)$/.test(word); // prettier-ignore
}

function hasCode({ words, folded }: Part): boolean {
  const limit = Math.min(words.text.length, 2_000);
  for (let i = 0; i < limit; i++) {
    if (!isCode(words.text[i] ?? '')) continue;
    const around = (folded[(words.start[i] ?? 0) - 1] ?? ' ') + (folded[words.end[i] ?? 0] ?? ' ');
    // Names of mailboxes and hosts carry digits too.
    if (!/[@.:/_]/.test(around)) return true;
  }
  return false;
}

/** Words looked at after "looking for"; a product's name starts within them. */
const AHEAD = 6;

/**
 * The first place where the buyer names a thing he wants: what follows "interested in", "price for" and their like, when it
 * is not just "your products". Linear.
 */
export function namedThing(parts: readonly Part[]): Span | undefined {
  for (const part of parts) {
    for (const span of WANTING.all([part], 12)) {
      const named = afterwards(part, span);
      if (named) return named;
    }
    if (!part.scripts.han) continue;
    for (const span of WANTING_HAN.all([part], 12)) {
      const rest = part.original.slice(span.end, span.end + 24).replace(GENERIC_HAN, '');
      if (/^[\p{Script=Han}A-Za-z]{2}/u.test(rest)) return { ...span, end: span.end, quote: span.quote };
    }
  }
  return undefined;
}

function afterwards(part: Part, span: Span): Span | undefined {
  const { words } = part;
  const first = wordAfter(part, span.end);
  for (let i = first; i < Math.min(first + AHEAD, words.text.length); i++) {
    if (i > first && words.fresh[i]) return undefined;
    const word = words.text[i] ?? '';
    // "your products" ends the search: what follows belongs to another thought.
    if (
      /^(?:products?|items?|goods|catalog(?:ue)?s?|compan(?:y|ies)|business|service|services|produ[ck]t\w*|articulos?|articles?)$/.test(
        word,
      )
    )
      return undefined;
    if (GENERIC.has(word) || word.length < 3 || /^\d/.test(word)) continue;
    if (FUNCTION.has(word)) return undefined;
    return spanOf(part, words.start[i] ?? 0, words.end[i] ?? 0);
  }
  return undefined;
}

/** Words after which no name of a thing can be expected any more. */
const FUNCTION = new Set(
  `know see discuss talk establish build start begin become work join meet visit invest hear receive confirm check which who what when where how if whether
  because since while please kindly thank thanks regards dear hello sir madam soon asap regularly monthly future inform introduce provide send
  manager managers director executive officer head procurement supervisor ceo department dept inc ltd llc co corp gmbh limited group from to in at by with into
  possible china chinese africa asia europe america reply proceed next first immediately
  que para como nous vous pour que mit und fur nach your's`.split(/\s+/),
);

function wordAfter({ words, map }: Part, end: number): number {
  // Words know folded offsets; both rise together, so a binary search over the mapped ones is enough.
  let low = 0;
  let high = words.start.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = words.start[middle] ?? 0;
    if ((map ? (map[start] ?? 0) : start) < end) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The subject as a product's title: several content words, no sentence. Inquiries on the platform carry the product there. */
export function titleLike(part: Part): boolean {
  const words = part.words.text;
  if (words.length < 2 || words.length > 60) return false;
  // Without knowing the language's verbs a sentence cannot be told from a title.
  if (part.scripts.cyrillic || part.scripts.arabic || part.scripts.han || !part.scripts.latin) return false;
  if (part.id !== 'subject' && !capitalised(part)) return false;
  const content = words.filter(
    (word) => word.length > 2 && !GENERIC.has(word) && !MAIL_WORDS.has(word) && !/^\d/.test(word),
  );
  // "Purchase order 7 Transfield" tells a paper, not a product.
  const papers = words.some((word) => MAIL_WORDS.has(word));
  return (
    content.length >= (papers ? 4 : 2) &&
    content.length >= words.length / 2 &&
    !words.some((word) => SENTENCE.has(word))
  );
}

/** Titles Are Written So; a sentence in whatever language is not. */
function capitalised({ original }: Part): boolean {
  const words = original.slice(0, 600).match(/[\p{L}\p{N}][^\s]{2,}/gu) ?? [];
  return words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length >= words.length * 0.6;
}

const MAIL_WORDS = new Set(
  `urgent confirmation notification alert confidential important re fw fwd hello hi dear greetings welcome notice reminder follow followup update
  needed needs attn attention sir madam invitation bid tender rfq rfp quotation quote business order inquiry enquiry purchase proposal letter
  quick check question regarding about account security verify mailbox password invoice statement`.split(/\s+/),
);
const SENTENCE = new Set(
  `i we you they he she is are was were am be been have has had do does did will would can could should shall may must please kindly thank thanks your our my
  us me them if how what when where why who nous vous je ich wir sie usted nosotros send give need want offer contact know let
  enviar envie envien enviarme enviarnos quiero queremos necesito necesitamos favor gracias somos soy tiene tienen puede pueden ofrecemos busco saber
  quero queremos preciso precisamos obrigado enviem gostaria voces temos oferecemos merci veuillez avez pouvez sommes voudrais souhaite cherche est
  bitte danke haben suche brauche konnen sind ist moechte mochte vorrei siamo grazie avete potete istiyorum lutfen`.split(
    /\s+/,
  ),
);

/**
 * Whether the inquiry tells what it is about: the page ties it to a product, the buyer names a thing, gives measures, or
 * sends a product's title.
 */
export function namesProduct(view: CaseView): boolean {
  let known = cache.get(view);
  if (known === undefined) cache.set(view, (known = decide(view)));
  return known;
}

const cache = new WeakMap<CaseView, boolean>();

function decide(view: CaseView): boolean {
  if (view.case.product !== undefined && view.case.product.trim() !== '') return true;
  if (namedThing(view.buyerParts) || SPECIFIC.test(view.buyerParts)) return true;
  return view.buyerParts.some((part) => titleLike(part) || hasCode(part));
}
