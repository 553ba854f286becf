import type { CaseView, Part } from './case-view';
import { patterns } from './pattern';
import { titleLike } from './naming';
import type { Span } from './signal';

/** Somebody wants to buy: what a seller's pitch does not say. */
const BUYS = patterns(
  '{i|we} ..2 {want|need|wish|would like|like|plan|intend|looking|wanted|wants|are going|am going|hope} to {buy|purchase|order|import|place|source|get|have|inquire|enquire}',
  '{i m|i am|we are|we re|am|are|is|company is|client is|customer is|clients are} ..2 {looking|searching|sourcing|seeking} {for|to} {buy|purchase|source|import|a|an|some|the|suppliers|supplier|manufacturer*|factory|factories|new|reliable|quality|good|#|}',
  '{i|we|and|also} {need|require|want|urgently need} {#|a|an|some|the|your|this|these|price*|quotation|quote|sample*|more|about|to know}',
  '{interested} in {your|buying|purchasing|this|these|the|ordering|importing|that|one|some|sourcing|getting|#}',
  '{please|pls|kindly|could you|can you|would you} {please|kindly|} {quote|send|provide|share|give|advise|offer} {me|us|} {your|the|a|} {best|lowest|latest|full|} {price*|quotation|quote|catalog*|cost|moq|offer|fob|cif|sample*|for|on|by|proforma|pi}',
  '{what|whats|whatis} {is|are|s|would be|} {your|the} ..2 {moq|price|prices|lead time|minimum|cost|delivery|fob|cif}',
  'looking at your',
  '{our|my} {own|} {label|logo|brand|design} {on|printed|for}',
  '{do|can|could|are} you {have|make|produce|supply|manufacture|ship|customi*e|sell|able to|provide|offer}',
  'how much {is|are|for|does|do|would|will|the|per|it}',
  '{price|quote|quotation|cost} for #',
  '{need|require|want|order|buy} #',
  '{quiero|queremos|quisiera|necesito|necesitamos|busco|buscamos|interesad*|cotizar} ..3',
  '{quero|queremos|gostaria|preciso|precisamos|procuro|procuramos|interessad*} ..3',
  '{je cherche|nous cherchons|je souhaite|nous souhaitons|je voudrais|nous voudrions|j ai besoin|nous avons besoin|interesse par|interesses par|interessee par} ..3',
  '{ich suche|wir suchen|ich mochte|wir mochten|ich brauche|wir brauchen|wir benotigen|interessiert} ..3',
  '{нужн*|требует*|ищу|ищем|хочу купить|хотим купить|хотели бы|интересует|интересуют|готовы купить|закупа*} ..3',
  '{نريد|اريد|نحتاج|احتاج|نبحث عن|ابحث عن|نرغب|ارغب|مهتمون|مهتم} ..3',
  '{我|我们|我司|我方|公司}..3{需要|想要|想买|采购|求购|想订|要订|想询|要买}',
  '{需要|求购|采购|想要|要订} #',
  '{请报价|报个价|多少钱|价格多少|什么价|起订量是|怎么卖}',
  '{cerco|cerchiamo|vorrei|vorremmo|abbiamo bisogno} ..3',
  '{ariyorum|ariyoruz|istiyorum|istiyoruz|ihtiyacimiz} ..1',
);

/** "if you are interested in …", "are you looking for …": the seller speaks of us. */
const OF_US = /(?:\bif|\byou(?:'re| are|r company is| were| be|)|\bwhether|\bwhen|\bonce|\bdo your)[^.!?\n]{0,12}$/;
/** What sellers look for: not goods but somebody to take theirs. */
const NOT_GOODS =
  /^[^.!?]{0,25}\b(?:buyers?|distributors?|agents?|dealers?|resellers?|customers?|clients?|your (?:delivery|mailing|shipping|e-?mail)? ?address|requirements?|any need|some time|your help|partners|investors?|to know your)\b/;

/**
 * Where the writer says that he wants to buy. Not counted: what he says about us ("if you are interested in buying"), and
 * looking for distributors, which is selling.
 */
export function buyingSpans(parts: readonly Part[], most = 6): Span[] {
  return BUYS.all(parts, most * 2)
    .filter(({ part, start, end }) => {
      const text = parts.find(({ id }) => id === part)?.original ?? '';
      const before = text
        .slice(Math.max(0, start - 40), start)
        .toLowerCase()
        .replace(/\s+/g, ' ');
      const after = text
        .slice(start, end + 40)
        .toLowerCase()
        .replace(/\s+/g, ' ');
      return !OF_US.test(before) && !NOT_GOODS.test(after);
    })
    .slice(0, most);
}

/**
 * The buyer's words without product titles: a subject, or a text that repeats it or is only a title, carries the seller's
 * own phrases ("factory sale", "wholesale custom"), which say nothing about who writes.
 */
export function ownWords(view: CaseView): Part[] {
  const subject = view.case.subject === undefined ? '' : titleKey(view.case.subject);
  return view.buyerParts.filter((part) => {
    if (part.id === 'subject' || titleLike(part)) return false;
    return part.original.length > 400 || subject === '' || !titleKey(part.original).startsWith(subject);
  });
}

/** A title as the platform prints it, cut with dots. */
function titleKey(text: string): string {
  return text.slice(0, 400).toLowerCase().replace(/[\s.…]+$/, '').replace(/\s+/g, ' ').trim(); // prettier-ignore
}
