import type { CaseAttachment } from '../../case';
import type { CaseView } from '../../case-view';
import { foldText } from '../../fold';
import { namesProduct } from '../../naming';
import { patterns } from '../../pattern';
import { defineSignal, type Bilingual } from '../../signal';
import { askedForFiles, papersIn, reportsPayment } from './_explained';

/** The text points at a file for all that matters. */
const POINTS_AT_FILE = patterns(
  '{see|find|check|open|review|view|refer|kindly|per|as|in|for|quote|to} {the|to|our|you|me|us|} {attached|attachment|enclosed|attachments}',
  '{attached|enclosed} {is|are|file|files|document|documents|list|order|specification*|requirement*|detail*|inquiry|enquiry|company|kindly|please|to|pdf|excel|sheet}',
  '{in|from|with|via|on} {the|} attachment',
  '{fine|find} {the|} attached',
  '{ver|vea|revise|consulte|segun} ..2 {adjunto|archivo adjunto|anexo}',
  '{veja|confira|ver|segue|conforme} ..2 {anexo|em anexo}',
  '{voir|trouver|trouverez|consulter} ..3 {piece jointe|ci joint|fichier joint}',
  '{siehe|im|anbei} {den|} {anhang|anbei}',
  '{см|смотрите|во|в} {вложени*|приложени*|прикрепленн*}',
  '{انظر|المرفق|مرفق|المرفقات}',
  '{见附件|看附件|详见附件|请查看附件|查收附件}',
);

/** Wants a price or offer for whatever the file says. */
const WANTS_OFFER = patterns(
  '{quote|quotation|quotations|offer|price|prices|proforma|rfq|pricing}',
  '{cotizacion|cotizar|precio|precios|cotacao|preco|precos|devis|prix|angebot|preis|preise|preventivo|prezzo|teklif|fiyat}',
  '{цену|цены|предложение|прайс}',
  '{عرض|سعر|الاسعار}',
  '{报价|价格}',
);

function isPicture(name: string, type = ''): boolean {
  return type.startsWith('image/') || /\.(?:jpe?g|png|gif|webp|bmp|heic)$/i.test(name);
}

const PAPER = /\.(?:pdf|jpe?g|png)$/i;

/** A customer sends the papers of his order: the text names the kind of paper, the file's name says the same. */
function areOrderPapers(view: CaseView, files: readonly CaseAttachment[]): boolean {
  if (files.length === 0) return reportsPayment(view);
  const named = new Set(view.buyerParts.flatMap(({ folded }) => papersIn(folded.slice(0, 20_000))));
  return files.every(
    ({ name }) =>
      PAPER.test(name) && papersIn(foldText(name.slice(-200)).replaceAll(/[_-]/g, ' ')).some((kind) => named.has(kind)),
  );
}

const SAID: Bilingual = { zh: '正文没说要什么，全推给附件', en: 'The message says nothing and leaves all to a file' };

export default defineSignal({
  id: 'danger.unexplained-attachment',
  description: {
    zh: '有附件，正文却没说明附件是什么、要什么产品',
    en: 'An attachment the text does not explain: no product, nothing about the file',
  },
  reason: { zh: '附件没有说明', en: 'The attachment is not explained' },
  find(view) {
    const files = view.attachments ?? [];
    const points = POINTS_AT_FILE.first(view.buyerParts);
    if (files.length === 0 && !points) return view.attachments === undefined ? { unknown: ['attachments'] } : [];
    if (namesProduct(view) || askedForFiles(view) || areOrderPapers(view, files)) return [];
    // Pictures speak for themselves; buyers send them all the time.
    const dumb = files.find(({ name, type }) => !isPicture(name, type));
    if (files.length > 0 && !dumb) return [];
    // In a running talk we know what the file is about more often than the last message says.
    const talking = view.parts.some(({ from }) => from === 'us');
    // Everybody writes "see attached"; the lure is to price what only the file names.
    const lure = files.length > 0 || WANTS_OFFER.first(view.buyerParts) !== undefined;
    if (points) return [{ span: points, reason: SAID, strength: talking ? 0.3 : lure ? 1 : 0.6 }];
    return dumb ? [{ field: 'attachments', value: dumb.name.slice(0, 200), strength: talking ? 0.3 : 0.6 }] : [];
  },
  examples: {
    hits: [
      { text: 'Dear Sir, kindly see attached and quote.', attachments: [{ name: 'scan0012.pdf' }] },
      { text: 'Hello', attachments: [{ name: 'document.docx' }], why: 'no word about the file' },
      { text: 'Good day, please check the attachment and give us your best offer.', why: 'file mentioned only' },
      { text: '你好，详见附件，请报价。', attachments: [{ name: 'list.xlsx' }] },
      { text: 'Bank slip attached', attachments: [{ name: 'slip.docx' }], why: 'a slip is a picture or a PDF' },
      { text: 'Slip attached', attachments: [{ name: 'scan77.pdf' }], why: 'the name says nothing' },
    ],
    misses: [
      {
        text: 'Please see attached drawing, we need 400 pcs of this bracket in steel.',
        attachments: [{ name: 'bracket.pdf' }],
      },
      { text: 'Can you make this?', attachments: [{ name: 'IMG_2231.jpg', type: 'image/jpeg' }], why: 'a picture' },
      { text: 'Hello, price of the blue tent please?', attachments: [] },
      {
        text: 'Payment done by T/T, slip attached, PI 2213',
        attachments: [{ name: 'TT slip.pdf' }, { name: 'SWIFT 2231.pdf' }],
        why: 'a customer has paid',
      },
      { text: 'Packing list attached for your check.', attachments: [{ name: 'packing_list.pdf' }], why: 'named' },
      { text: '货款已付，水单见附件', attachments: [{ name: '水单.pdf' }], why: 'zh' },
    ],
  },
});
