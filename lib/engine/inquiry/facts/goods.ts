import type { CaseView, Part } from '../case-view';
import { isGeneric, productNames } from '../lexicon/product-name';
import { readPart } from '../lexicon/reading';
import { stanceOf } from '../lexicon/stance';
import { OPENERS, STOPS } from '../lexicon/terms/generic';
import { UNITS } from '../lexicon/terms/units';
import { wordAt } from '../lexicon/words';
import { patterns } from '../pattern';
import { speaksOfTrade, titleParts, type Stretch } from './fact';
import { formLines, isCapital } from './form';
import { sentencesOf } from './sentences';

/** Goods by the buyer's words; `title` when the whole part is a listing's title. */
export interface GoodsName extends Stretch {
  title: boolean;
}

const known = new WeakMap<CaseView, GoodsName[]>();

/** The names in what the buyer wrote that are goods, first mention first; remembered per view. */
export function goodsNames(view: CaseView): GoodsName[] {
  const before = known.get(view);
  if (before) return before;
  const titles = titleParts(view);
  const fromLexicon = productNames(view)
    .map((name): GoodsName => (name.title ? name : { ...inner(longer(name)), title: false }))
    .filter((name) => isGoods(name, titles));
  const speaking = stanceOf(view).sells ? [] : view.buyerParts.filter((part) => !titles.has(part));
  const own = speaking.flatMap((part) => namesIn(part).filter((name) => isGoods(name, titles)));
  const names = merged([...fromLexicon, ...own], view);
  // What stands at a sentence's head may be anything; it counts where nothing else is named.
  const heads = names.some(({ title }) => !title)
    ? []
    : speaking.flatMap((part) => [...headsIn(part), ...sizedIn(part)]).filter((name) => isGoods(name, titles));
  const all = merged([...names, ...heads], view);
  known.set(view, all);
  return all;
}

/** The lexicon ends a name at any small word; with what it holds or has it is told better. */
function longer(name: Stretch): Stretch {
  if (name.part.scripts.han) return name;
  const whole = phraseFrom(name.part, wordAt(name.part, name.start));
  return whole?.start === name.start && whole.end > name.end ? whole : name;
}

/** Of names that overlap the longest, in the order of the text. */
function merged(names: readonly GoodsName[], { buyerParts }: CaseView): GoodsName[] {
  const kept: GoodsName[] = [];
  for (const name of [...names].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some(({ part, start, end }) => part === name.part && start < name.end && name.start < end))
      kept.push(name);
  }
  const place = new Map(buyerParts.map((part, i) => [part, i]));
  return kept.sort((a, b) => (place.get(a.part) ?? 0) - (place.get(b.part) ?? 0) || a.start - b.start);
}

/** Names looked for in one part; more are an enumeration. */
const MOST = 12;

/** Goods behind a number, beside a model's code, behind a label or a phrase that the lexicon does not hold. */
function namesIn(part: Part): GoodsName[] {
  const found = [...counted(part), ...coded(part), ...labelled(part), ...framed(part)];
  return found.slice(0, MOST * 3).map((stretch) => ({ ...stretch, title: false }));
}

const stops = new Set(STOPS);
const openers = new Set([
  ...OPENERS,
  ...'full whole each every customized own total free only just also nuestro nuestra nosso nossa notre unsere unseren unser eure euer deine ihre another both following same mixed solo apenas seulement nur только только just'.split(
    ' ',
  ),
]);
openers.delete('wholesale');

const LONGEST_NAME = 9;

/** The noun phrase that begins at a word, openers left out; null when none does. */
function phraseFrom(part: Part, from: number): Stretch | null {
  const { text, start, end, fresh } = part.words;
  let first = from;
  while (first < text.length && first - from < 6 && !pausesAt(part, first, from) && isOpener(part, first)) first++;
  if (first > from && pausesAt(part, first, from)) return null;
  let to = first;
  while (to < text.length && to - first < LONGEST_NAME) {
    const word = text[to] ?? '';
    if (to > from && (fresh[to] || pausesAt(part, to, from))) break;
    if (stops.has(word) && !inCapitals(part, to) && !(LINKS.test(word) && to > first && joins(part, to))) break;
    if (to > first && (ENDS.test(word) || /^ ?[:：]/.test(part.folded.slice(end[to] ?? 0, (end[to] ?? 0) + 2)))) break;
    to++;
  }
  while (to > first && (stops.has(text[to - 1] ?? '') || TRAILING.test(text[to - 1] ?? ''))) to--;
  return to > first ? { part, start: start[first] ?? 0, end: end[to - 1] ?? 0 } : null;
}

/** "Big Into Energy": a small word between capitals belongs to the name, unless all is shouted. */
function inCapitals(part: Part, i: number): boolean {
  const { start } = part.words;
  if (part.original === part.original.toUpperCase()) return false;
  return (
    [i - 1, i, i + 1].every((k) => start[k] !== undefined && isCapital(part, start[k] ?? 0)) && !part.words.fresh[i + 1]
  );
}

/** "Gourde avec paille", "cestas de picnic para 4 personas con manta": small words within a name. */
const LINKS = /^(?:de|del|da|do|di|with|con|com|avec|mit|с|and|y|e|et|und|и)$/;
/** The word behind a link makes a name of it, not a speech. */
function joins(part: Part, to: number): boolean {
  const next = part.words.text[to + 1];
  if (next === undefined || part.words.fresh[to + 1] || pausesAt(part, to + 1, to)) return false;
  const link = part.words.text[to] ?? '';
  if (/^(?:and|y|e|et|und|и)$/.test(link))
    return !stops.has(next) && !openers.has(next) && !isGeneric(next) && !AND_STOP.test(next);
  if (/^(?:with|con|com|avec|mit|с)$/.test(link))
    return !stops.has(next) && !openers.has(next) && !/^(?:logo\w*|лого\p{L}*|cheaper|best)$/u.test(next);
  return !stops.has(next) && !openers.has(next);
}

/** Behind "and" these begin another clause. */
const AND_STOP =
  /^(?:send|would|please|need|want|know|also|get|give|if|to|wondering|was|am|were|is|will|could|can|looking|hoping|ship\w*|price\w*|moq|delivery|payment|certificate\w*|see|make|let|tell|quote|very|like|package|pack|packaging|ready|interested|im|i|also|tambien|precio\w*|quer\w*|necesit\w*|prix|preis\w*|wie|was|цен\p{L}*|срок\p{L}*|others?|more|then|now|\d.*)$/u;

/** Verbs and adverbs that end a name. */
const ENDS =
  /^(?:that|which|delivered|shipped|shipping|including|inclusive|available|asap|total|each|every|per|by|need|needs|needed|want|like|look|looking|seem|come|comes|cost|costs|pls|price|hoy|ainda|hoje|today|tomorrow|now|then|already|als|aber|bei|ab|gefallt|wie|kostet|rendu|livre|puesto|сколько|какая|нужн\p{L}*|бы|на|по|цена)$/u;
const TRAILING = /^(?:in|of|a|the|de|or|and|x|y|e|et|und|и|для|some|more|one|\d)$/;

function isOpener(part: Part, i: number): boolean {
  const { text } = part.words;
  const word = text[i] ?? '';
  if (openers.has(word) || /^[\d.,]+k?$/.test(word)) return true;
  return (
    UNITS.has(word) &&
    /^[\d.,]+k?$|^(?:full|whole|more)$/.test(text[i - 1] ?? '') &&
    text[i + 1] !== undefined &&
    !pausesAt(part, i + 1, i)
  );
}

/** Punctuation other than a hyphen, quote or slash stands before the word. */
function pausesAt(part: Part, i: number, from: number): boolean {
  if (i <= from) return false;
  const gap = part.folded.slice(part.words.end[i - 1] ?? 0, part.words.start[i] ?? 0);
  return gap.length > 4 || /[.,،؛؟;:!?()[\]{}<>|=•·*、，；：！？（）【】《》"“”\n]/.test(gap);
}

/** "600 pcs waterproof picnic blanket", "100 shells", "50 espremedores de alho". */
function counted(part: Part): Stretch[] {
  const { numbers } = readPart(part);
  const attributes = readPart(part).of('attribute');
  const form = formLines(part);
  return numbers.slice(0, 40).flatMap((number) => {
    // A form's numbers and an attribute's measure count nothing.
    if (form.some((line) => number.start >= line.valueStart && number.start < line.end)) return [];
    if (attributes.some(({ end }) => end <= number.start && number.start - end <= 4)) return [];
    if (number.kind !== 'quantity' && number.kind !== 'bare') return [];
    if (number.kind === 'bare' && (number.value < 1 || (number.value >= 1990 && number.value < 2040))) return [];
    const i = wordAt(part, number.end);
    const next = (part.words.start[i] ?? 0) >= number.end ? i : i + 1;
    if (part.words.text[next] === undefined || part.words.fresh[next] || pausesAt(part, next, next - 1)) return [];
    const times = part.folded.startsWith('x ', number.end);
    if (
      number.kind === 'bare' &&
      !times &&
      !WANTS.test(part.folded.slice(Math.max(0, number.start - 60), number.start))
    )
      return [];
    const gap = part.folded.slice(number.end, part.words.start[next] ?? 0);
    if (!/^ ?(?:\(s\) ?|x )?$/.test(gap)) return [];
    const at = /^(?:of|de|من|von|d|x|du|des|della)$/.test(part.words.text[next] ?? '') ? next + 1 : next;
    if (/^(?:to|for|in|with|para|pour|fur|для|nach)$/.test(part.words.text[at] ?? '')) return [];
    return phraseFrom(part, at) ?? [];
  });
}

/** A wish, price or order is spoken of before a bare number. */
const WANTS =
  /(?<!\p{L})(?:order\w*|buy|purchas\w*|need|want|get|quote|price|cost|for|take|ship\w*|send|comprar|pedir|necesit\w*|oferta de|preci\w+|precos?|consigo|quero|preciso|prix|pour|command\w*|acheter|bestell\w*|brauch\w*|benotig\w*|angebot|preise?|нужн\p{L}*|заказ\p{L}*|купить|цен\p{L}*|نريد|اريد|نحتاج|سعر)(?!\p{L})[^.!?\n]{0,40}$/u;

const CODE = /(?<![\p{L}\d-])[a-z]{1,4}-[a-z]{0,3}\d[\da-z]{1,8}(?![\p{L}\d])/gu;

/** "Ihre Lunchbox HY-L1200", "термокружка 380 мл (HY-M380)", "HY-KP1 peeler": the noun beside a model's code. */
function coded(part: Part): Stretch[] {
  return [...part.folded.slice(0, 20_000).matchAll(CODE)].slice(0, 6).flatMap((match) => {
    const first = wordAt(part, match.index);
    const end = match.index + match[0].length;
    const back = phraseBefore(part, first);
    if (back) return { ...back, end };
    const next = wordAt(part, end) + ((part.words.start[wordAt(part, end)] ?? 0) >= end ? 0 : 1);
    if (part.words.text[next] === undefined || !/^ $/.test(part.folded.slice(end, part.words.start[next] ?? 0)))
      return [];
    const behind = phraseFrom(part, next);
    return behind ? { ...behind, start: match.index } : [];
  });
}

/** The noun phrase that ends before a word, a bracket between allowed. */
function phraseBefore(part: Part, limit: number): Stretch | null {
  const { text, start, end, fresh } = part.words;
  let to = limit;
  if (/^(?:model|modell|modelo|modele|модель|موديل|型号|your|ihre|su|sua|votre)$/.test(text[to - 1] ?? '')) to--;
  const gap = part.folded.slice(end[to - 1] ?? 0, start[limit] ?? 0);
  if (to <= 0 || fresh[to] || /[.;:!?\n،，,]/.test(gap)) return null;
  let from = to;
  while (from > 0 && to - from < 7) {
    const word = text[from - 1] ?? '';
    if (from < to && pausesAt(part, from, from - 1)) break;
    if ((stops.has(word) && !(LINKS.test(word) && from < to)) || openers.has(word) || BACK_STOP.test(word)) break;
    from--;
    if (fresh[from]) break;
  }
  while (from < to && (LINKS.test(text[from] ?? '') || stops.has(text[from] ?? '') || /^\d/.test(text[from] ?? '')))
    from++;
  return from < to ? { part, start: start[from] ?? 0, end: end[to - 1] ?? 0 } : null;
}

/** Verbs before the noun. */
const BACK_STOP =
  /^(?:at|need|want|like|interesa\w*|gefallt|benotigen|brauchen|нужн\p{L}*|интерес\p{L}*|нужен|нужна|نريد|اريد|نحتاج|想|拿|的|们|要|quote|about|of|for|pcs|pieces|units|looking|votre|ihre|su|seu|sua|your|la|el|le|les|los|die|der|das|du|des|da|do)$/u;

const LABEL =
  /^(?:product|producto|produto|produit|produkt|item|item name|name|product name|product\/.*|artikel|товар|наименование|品名|产品|产品名称|المنتج|cooking oil|goods|article|articulo)$/;

/** A form's line that names the goods, or "Item: insulated bottle" in speech. */
function labelled(part: Part): Stretch[] {
  const lines = formLines(part)
    .filter(
      ({ label, valueStart, end, start }) =>
        end > valueStart &&
        (LABEL.test(label) || part.folded.slice(Math.max(0, start - 8), start).endsWith('product/')),
    )
    .map(({ valueStart, end }) => ({ part, start: valueStart, end }));
  const spoken = [...part.folded.slice(0, 20_000).matchAll(SPOKEN)].slice(0, 4).flatMap((match) => {
    const at = match.index + match[0].length;
    if (formLines(part).some((line) => at >= line.start && at <= line.end)) return [];
    const first = wordAt(part, at);
    return phraseFrom(part, (part.words.start[first] ?? 0) >= at ? first : first + 1) ?? [];
  });
  return [...lines, ...spoken];
}

const SPOKEN =
  /(?<!\p{L})(?:item|product|product name|product\/ ?model(?: no\.?| number)?|articulo|producto|produto|produit|produkt|artikel|товар|品名|产品) ?[:：] ?(?=\p{L})/gu;

/** Phrases behind which the goods stand, beyond the lexicon's. */
const FRAMES = patterns(
  '{purchasing|buying|ordering|importing|sourcing|considering buying|selling|offering} {the|some|your|a|an|of|}',
  '{interested|interest} {in|} {buying|purchasing|sourcing|importing}',
  '{like|love|want|need} {a|an|the|your} ',
  '{looking at|about|regarding|concerning} your',
  '{inquire|enquire} {about|for|on|}',
  '{sets|set|pairs|cartons|bags|boxes|pack|packs|supply|range} of {the|your|}',
  '{manufacturer|supplier|producer|factory} of',
  '{your company supply|can you supply|do you supply}',
  '{nos interesa|me interesa|interesados en|vi|vimos} {su|sus|la|el|las|los}',
  '{fornecimento|suministro|abastecimento} de',
  '{quiero|necesito|busco|requerimos|necesitamos} {#|una|un|unas|unos|}',
  '{preciso|precisamos|quero} {da|de|do|dos|das|}',
  '{je cherche|nous cherchons|interesse par|besoin de} {une|un|des|de|}',
  '{intresse an|interesse an|suchen|suche|brauchen} {ein|eine|einen|}',
  '{интересует|интересуют|нужны|нужен|нужна|ищем}',
  '{how about|what about} the',
  '{order|moq|minimum|quantity} {is|} for {the|}',
  '{this product|these products} the',
  '{make|create|produce|manufacture} {a|an|some|the|custom}',
  '{precio|precios|preco|prix|preis|preise} {del|de la|de los|de las|do|da|dos|du|des|fur|fur die|fur den}',
  '{цена|цену|стоимость} на',
);

function framed(part: Part): Stretch[] {
  return FRAMES.all([part], 12)
    .flatMap((span) => {
      const i = part.map ? lowerWord(part, span.end) : wordAt(part, span.end);
      const first = (part.words.start[i] ?? 0) >= (part.map ? startOf(part, span.end) : span.end) ? i : i + 1;
      if (first >= part.words.text.length || part.words.fresh[first] || pausesAt(part, first, first - 1)) return [];
      return phraseFrom(part, first) ?? [];
    })
    .concat(made(part));
}

function startOf({ map }: Part, original: number): number {
  if (!map) return original;
  let low = 0;
  let high = map.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map[middle] ?? 0) < original) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lowerWord(part: Part, original: number): number {
  return wordAt(part, startOf(part, original));
}

/** "Can this jersey be made?", "想拿你们的焖烧罐", "客人要 350ml 儿童杯". */
function made(part: Part): Stretch[] {
  const found: Stretch[] = [];
  const this_ = /can (?:this|these) ((?:\p{L}+ ){0,2}\p{L}+) be (?:made|produced|done)/u.exec(
    part.folded.slice(0, 20_000),
  );
  if (this_) {
    const start = this_.index + this_[0].indexOf(this_[1] ?? '');
    found.push({ part, start, end: start + (this_[1] ?? '').length });
  }
  if (!part.scripts.han) return found;
  for (const match of part.folded.slice(0, 20_000).matchAll(HAN)) {
    const name = match[1] ?? '';
    const start = match.index + match[0].length - name.length;
    found.push({ part, start, end: start + name.length });
    if (found.length >= 3) break;
  }
  return found;
}

const HAN =
  /(?:想拿|要拿|拿你们的|客人要|客户要|需要|想订|想买|采购|你们这款|这款)(?:你们的|一批|一些|这款)?\s?(?:\d[\d.]*\s?(?:ml|l|oz|cm|mm|[个件套台只双箱条把])?\s?)?([\u4e00-\u9fff]{2,12})(?=[，。,.？?\s\d]|[a-z])/g;

/** "Cantimplora 750 ml, 15.000 unidades", "Web project (basic) x 1": a noun phrase that opens a sentence before a number. */
function headsIn(part: Part): GoodsName[] {
  return sentencesOf(part)
    .slice(0, 6)
    .flatMap(({ start, end }, i) => {
      const first = wordAt(part, start);
      const phrase = phraseFrom(part, first);
      if (!phrase || phrase.start - start > 4 || SPEAKING.test(part.folded.slice(phrase.start, phrase.end))) return [];
      const after = part.folded.slice(phrase.end, Math.min(end, phrase.end + 24));
      const sized =
        /^[\s,(]{0,2}(?:\d|x \d|(?:\p{L}{2,12}\) )?x ?\d)/u.test(after) ||
        /\d/.test(part.folded.slice(phrase.start, phrase.end));
      const alone =
        i === 0 &&
        sentencesOf(part).length === 1 &&
        part.words.text.length <= 5 &&
        (isCapital(part, phrase.start) || part.id === 'subject');
      const head = trimmedHead(phrase);
      return head && (sized || alone) ? [{ ...head, title: false }] : [];
    });
}

/** "40oz tumbler with handle", "750 ml bottle": the noun behind a measure. */
function sizedIn(part: Part): GoodsName[] {
  return readPart(part)
    .numbers.filter(
      ({ kind, unit }) => kind === 'measure' && /^(?:oz|ml|l|мл|мм|cm|inch|in|l|лит\p{L}*|v|w)$/u.test(unit),
    )
    .slice(0, 4)
    .flatMap(({ end }) => {
      if (!/^ \p{L}{3}/u.test(part.folded.slice(end, end + 4))) return [];
      const phrase = phraseFrom(part, wordAt(part, end + 1));
      const label = phrase && /^ ?[:：]/.test(part.folded.slice(phrase.end, phrase.end + 2));
      return phrase && !label && !SPEAKING.test(part.folded.slice(phrase.start, phrase.end))
        ? [{ ...phrase, title: false }]
        : [];
    });
}

/** A name before its own measures: "Labradorite palm stone 11x14 mm" without the numbers. */
function trimmedHead(phrase: Stretch): Stretch | null {
  const words = phrase.part.folded.slice(phrase.start, phrase.end);
  const digits = words.search(/(?:^| )\d/);
  if (digits === 0) return null;
  return digits === -1 ? phrase : { ...phrase, end: phrase.start + digits };
}

/** A pronoun, a verb or a greeting: somebody speaks. */
const SPEAKING =
  /(?:^|\s)(?:i|we|you|he|they|it|my|our|your|us|is|are|am|was|be|will|would|can|could|do|does|did|have|has|please|pls|kindly|need|want|hi|hello|dear|hey|good|thanks?|regards|best|sorry|yes|no|ok|how|what|when|where|who|why|which|order|price|cost|shipping|delivery|total|payment|tel|phone|fax|add|address|email|street|road|qty|quantity|moq|size|color|colour|material|weight|width|length|height|capacity|voltage|power|model|hola|buen\w*|estimad\w*|somos|necesit\w*|quier\w*|precio|serian?|ola|bom|boa|preciso|preco|bonjour|nous|je|prix|notre|guten|wir|ich|sehr|preis|unser\w*|мы|я|добрый|нужн\p{L}*|нужен|цена|прошу|компания|здравствуйте|مرحبا|السلام|نحن|نريد|我|我们|你|您|请)(?=\s|$)/u;

/** A name of such words alone names a way of sending or a count, not goods. */
const NO_GOODS =
  /^(?:(?:and|air|sea|boat|ship|express|full|sets?|boxes|box|pieces|units|samples?|one|two|more|authentic|original|first|same|model|colou?rs?|size|material|final|total|whole|price|india|china|usa|uk|special|best|good|mixed|each|of|different|style|designs?|order|orders|per|month|inkl|incl|alles|all|todo|tout|everything|\d+)\s?){1,4}$/;

/** What a phrase is about when its first word is one of these: terms, papers, talk. */
const NO_HEAD =
  /^(?:shipp?ing|ship|delivery|freight|cost|costs|price|prices|pricing|priced|quote|quotes|quotation|quotations|quoting|offer|offers|information|info|details|knowing|learning|getting|making|working|doing|being|having|hearing|receiving|seeing|knowledge|possibility|possibilities|opportunity|warranty|policy|policies|guarantee|catalog\w*|brochure|list|payment|deposit|invoice|invoices|contract|meeting|visa|invitation|proposal|response|reply|answer|partnership|cooperation|collaboration|account|website(?! \p{L})|link|document|documents|stock|help|time|date|dates|way|company|customers?|clients?|suppliers?|manufacturers?|quality|item|items|products?|goods|supply|freight(?! forward)|pictures?|photos?|discount|moq|minimum|lead|production|test|testing|report|certificate\w*|market|business|store|shop|wholesaler|distributor|importer|you|your|me|us|it|them|this|that|these|those|large|bulk|small|big|sure|know|see|make|let|colou?rs?|special|compulsory|safety|standards?|long|term|fob|cif|exw|moneygram|demand|options?|choices|scope|tender|bid|money|fees?|commission|friend|name|need|approval|consideration|vaccine|someone|somebody|anyone|evaluate|check|saber|conocer|cotizar|recibir|comprar|тыс|نحتاج|نريد|اريد|احتاج|tested|dollars?|euros?|usd|requirements?|general|antes|before|avant|vor|desde|hot selling|fournisseur\p{L}*|fornisseur|proveedor\p{L}*|fornecedor\p{L}*|lieferant\p{L}*|поставщик\p{L}*|производител\p{L}*|cooperac\p{L}*|zusammenarbeit|parceria|افتح|كبير|الرابط|managers?|department|dept|director|officer|ltd|llc|inc|co|corp|gmbh|group|trading|limited|rendu|demande|solicit\p{L}*|anfrage|запрос|询价|precios?|costos?|oferta|propuesta|cotizacion|presupuesto|envio|catalogo|informacion|muestras?|pago|plazo|solicitud|formulario|preco|precos|proposta|vossa|orcamento|amostras?|pagamento|prazo|parceria|carta|visto|prix|devis|livraison|echantillons?|paiement|frais|visite|lettres?|societe|magasin|preise?|angebot|muster|lieferung|lieferzeit|zahlung|katalog|rechnung|bestellung|цен\p{L}*|стоимост\p{L}*|предложени\p{L}*|образ\p{L}*|информаци\p{L}*|счет\p{L}*|прайс\p{L}*|проформ\p{L}*|фото|доставк\p{L}*|срок\p{L}*|услуг\p{L}*|сертификат\p{L}*|каталог\p{L}*|تكلف\p{L}*|سعر|السعر|عرض|شحن|الشحن|توصيل|عين\p{L}*|كتالوج|قائم\p{L}*|شهاد\p{L}*|مد[هة])(?!\p{L})/u;
/** Words that end a phrase about terms, whatever stands before: "the warranty policy", "a higher price". */
const NO_TAIL =
  /(?:\s|^)(?:policy|price|prices|cost|costs|quote|quotation|catalog\w*|list|information|details|possibility|warranty|charges?|fee|fees|time|order|business|company|partnership|relationship|cooperation|supplier|item due|enquiry|inquiry|request|port|colou?rs?|proposta|hoje|propuesta|oferta)$/;
const NO_GOODS_HAN =
  /^[想要订我]|价|报|发货|先下|以后|怎么|多少|吗|呢|运费|货柜|代发|客人|客户要|数量|交期|订单|服务|合作|我们|你们|请|谢谢|一下|检测|链接|港|返点|专线|双清|fob/;

/** "500 piezas" names nothing; "bags" and "bottles" may be the thing itself. */
const MERE_COUNT = new Set(['piece', 'set', 'pair', 'dozen', 'box', 'pallet', 'pack', 'head', 'container']);

/** Kinds of phrase that are no goods by themselves: "we need a sample", "нужно нанесение логотипа". */
const TALK = ['colour', 'custom', 'payment', 'incoterm', 'certificate', 'quality', 'sample', 'lead-time', 'shipping', 'ship-to', 'price', 'moq', 'attribute', 'port', 'trade'] as const; // prettier-ignore

const FILLERS =
  /(?<!\p{L})(?:a|an|the|some|any|free|first|gerne?|eine?n?|una?|une|um|uma|des?|your|our|for|with|of|mixed|more|new)(?!\p{L})/gu;

/** "Continuous supply of shrink sleeves", "whole sets of …": the goods stand behind "of". */
function inner(name: Stretch): Stretch {
  const words = name.part.folded.slice(name.start, name.end);
  const lead =
    /^(?:x )?\d+ ?(?:ft|hq|hc|gp|feet)(?: containers?)? of|^(?:\p{L}+ ){0,2}(?:supply|range|variety|sets?|batch|quantity|quantities|amount|number|bunch|lots?|kinds?|types?|pieces?|packs?|pairs?|boxes|bags|cartons|collection)(?: of|$)/u.exec(
      words,
    );
  if (!lead) return name;
  const from = wordAt(name.part, name.start + lead[0].length);
  const next = (name.part.words.start[from] ?? 0) >= name.start + lead[0].length ? from : from + 1;
  if (pausesAt(name.part, next, next - 1)) return name;
  return phraseFrom(name.part, next) ?? name;
}

function isGoods({ part, start, end, title }: GoodsName, titles: ReadonlySet<Part>): boolean {
  const name = part.folded.slice(start, end);
  if (NO_GOODS.test(name)) return false;
  // A short message that reads like a title is one only if nothing in it asks or tells how.
  if (
    title &&
    /^(?:demande|solicitud|solicitacao|anfrage|запрос|cooperac\w+|cooperation|invitation)(?!\p{L})/u.test(name)
  )
    return false;
  if (title) return titles.has(part) || !(speaksOfTrade(part) || /[，。请要想用把吗]/.test(part.folded));
  if (NO_HEAD.test(name) || NO_TAIL.test(name) || (part.scripts.han && NO_GOODS_HAN.test(name))) return false;
  if (/(?:^|\s)(?:mr|mrs|ms|dr|dear)\.?\s?$/.test(part.folded.slice(Math.max(0, start - 6), start))) return false;
  if (/(?:^|\s)(?:street|road|avenue|ave|blvd|st|rd)(?:\s|$)/.test(name)) return false;
  if (
    name.includes('%') ||
    /(?:unidades|piezas|pcs|pieces|units|sets|шт|stuck) (?:para|for|pour|fur|для) $/.test(
      part.folded.slice(Math.max(0, start - 20), start),
    )
  )
    return false;
  if (/^ for (?:packaging|packing)/.test(part.folded.slice(end, end + 15))) return false;
  if (/(?:demand|thanks|thank you|apologi[sz]e|reason|purpose|sake) for\s$/.test(part.folded.slice(Math.max(0, start - 16), start))) return false; // prettier-ignore
  let rest = name;
  const reading = readPart(part);
  for (const hit of TALK.flatMap((kind) => reading.of(kind))) {
    if (hit.start < start || hit.end > end) continue;
    rest = rest.slice(0, hit.start - start) + ' '.repeat(hit.end - hit.start) + rest.slice(hit.end - start);
  }
  rest = rest.replace(FILLERS, ' ');
  return (
    rest
      .split(/[\s\d]+/)
      .some((word) => /\p{L}{3}/u.test(word) && !isGeneric(word) && !MERE_COUNT.has(UNITS.get(word)?.norm ?? '')) ||
    /\p{Script=Han}/u.test(rest)
  );
}

/** The stretch lies in the name of a product that says more: "wooden pallets" are goods, not packaging. */
export function isInProduct(view: CaseView, { part, start, end }: Stretch): boolean {
  return goodsNames(view).some((name) => {
    if (name.part !== part || name.start > start || end > name.end) return false;
    return /\p{L}{3}|\p{Script=Han}/u.test(
      part.folded.slice(name.start, start) + ' ' + part.folded.slice(end, name.end),
    );
  });
}
