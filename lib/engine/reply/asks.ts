import type { CaseView, Part } from '../inquiry/case-view';
import type { FactKind } from '../inquiry/facts/fact';
import type { Facts } from '../inquiry/facts/facts-of';
import { contactInText } from '../inquiry/lexicon/contact';
import { readPart, type PhraseKind } from '../inquiry/lexicon/reading';

/** What a letter may ask the buyer, in the order it is asked. */
export const ASK_KINDS = [
  'product',
  'quantity',
  'specification',
  'port',
  'delivery-time',
  'certificate',
  'custom',
  'use',
  'company',
] as const;
export type AskKind = (typeof ASK_KINDS)[number];

/** What pages say beside the words: the quantity of an RFQ or of a product card. */
export interface PageKnows {
  kinds?: readonly FactKind[];
}

/**
 * What the buyer has already told, read generously: a bare number beside "order", any place behind "ship to". Asking for
 * what was said costs more than leaving a question out, so whatever may be an answer counts as one.
 */
export function givenKinds(view: CaseView, facts: Facts, page: PageKnows = {}): ReadonlySet<AskKind> {
  const given = new Set<AskKind>();
  const kinds = new Set<FactKind>([...facts.list.map(({ kind }) => kind), ...(page.kinds ?? [])]);
  for (const kind of ASK_KINDS) {
    if (kinds.has(FACTS[kind] ?? 'question') && FACTS[kind] !== undefined) given.add(kind);
    else if (view.buyerParts.some((part) => hints(kind, part))) given.add(kind);
  }
  if (kinds.has('standard')) given.add('certificate');
  if (kinds.has('packaging')) given.add('custom');
  if (view.case.buyer?.company !== undefined || contactInText(view).companies.length > 0) given.add('company');
  return given;
}

const FACTS: Readonly<Partial<Record<AskKind, FactKind>>> = {
  product: 'product',
  quantity: 'quantity',
  specification: 'specification',
  port: 'port',
  'delivery-time': 'delivery-time',
  certificate: 'certificate',
  custom: 'custom',
};

const PHRASES: Readonly<Partial<Record<AskKind, readonly PhraseKind[]>>> = {
  quantity: ['quantity-phrase', 'container'],
  specification: ['material', 'colour', 'attribute'],
  port: ['port', 'ship-to', 'port-word'],
  certificate: ['certificate'],
  custom: ['custom', 'packaging'],
};

const NUMBERS: Readonly<Partial<Record<AskKind, readonly string[]>>> = {
  quantity: ['quantity'],
  specification: ['measure', 'dimensions'],
  'delivery-time': ['duration'],
};

/** Words, folded, that may be an answer where the lexicon finds none. Each alternative is a fixed word: linear. */
const WORDS: Readonly<Partial<Record<AskKind, RegExp>>> = {
  product: /\b(?:model|item|sku|style|art)\b|型号|款/,
  quantity:
    /(?:order|orders|need|want|buy|qty|quantity|quantities|require|for|pcs?|comprar|pedido|cantidad|quantidade|quantite|commande|menge|заказ|количеств[а-я]*|нужно|كميه|数量|要|订|买)[^\d\n.?!]{0,24}\d{2,7}(?!\d*[%€$£]|\s?(?:usd|days?|дней|天|cm|mm|ml|v\b))/,
  specification: /\b(?:sku|model|version|brand|authentic|original|same as)\b|型号|规格/,
  custom: /\b(?:custom\w{0,10}|logo|oem|odm|private label)\b|定制/,
  port: /\b(?:ship|shipped|shipping|deliver|delivered|delivery|freight|send|sent|import|imported|export) (?:it |them |this |cost |costs |fee )?(?:to|into|in) |\b(?:cif|cfr|cnf|ddp|dap|cpt) \p{L}{3}|\b(?:destination|warehouse|airport)\b|(?:发|寄|运|送)到|目的/u,
  'delivery-time':
    /\b(?:sample time|delivery time|lead time|by \[|immediate|right away|ages|quickly|fast|asap|urgent|urgently|soon|immediately|deadline|before|today|tomorrow|tonight|week|weeks|month|months|january|february|march|april|june|july|august|september|october|november|december|christmas|easter|ramadan|black friday|spring|summer|autumn|winter)\b|尽快|急|月底|之前|前要|срочно|عاجل|urgente|dringend/,
  use: /\b(?:resell|resale|retail|wholesale|shop|shops|store|stores|amazon|ebay|shopify|market|project|hotel|restaurant|wedding|event|gift|gifts|promotion|personal use|own use|customers?|clients?|distribut\w{1,10}|import\w{0,6}|factory|school|office|event|销售|自用|项目|门店|亚马逊)\b|自用|转卖|项目|门店|亚马逊|客户/,
  company:
    /\b(?:we are|i am|i'm|we're|our company|my company|our shop|my shop|our store|my store|i own|i run|we run|we own|ltd|llc|gmbh|inc|corp)\b|我们是|我是|公司|somos|soy|nous sommes|wir sind|мы |компани|نحن|شركه/,
};

function hints(kind: AskKind, part: Part): boolean {
  const reading = readPart(part);
  return (
    (PHRASES[kind] ?? []).some((phrase) => reading.of(phrase).length > 0) ||
    (NUMBERS[kind] ?? []).some((wanted) => reading.numbers.some((number) => number.kind === wanted)) ||
    (WORDS[kind]?.test(part.folded) ?? false)
  );
}
