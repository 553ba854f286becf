import { namesProduct } from '../../naming';
import { patterns } from '../../pattern';
import { defineSignal, type Bilingual } from '../../signal';

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

function isPicture(name: string, type = ''): boolean {
  return type.startsWith('image/') || /\.(?:jpe?g|png|gif|webp|bmp|heic)$/i.test(name);
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
    if (namesProduct(view)) return [];
    // Pictures speak for themselves; buyers send them all the time.
    const dumb = files.find(({ name, type }) => !isPicture(name, type));
    if (files.length > 0 && !dumb) return [];
    // In a running talk we know what the file is about more often than the last message says.
    const talking = view.parts.some(({ from }) => from === 'us');
    if (points) return [{ span: points, reason: SAID, strength: talking ? 0.3 : 1 }];
    return dumb ? [{ field: 'attachments', value: dumb.name.slice(0, 200), strength: talking ? 0.3 : 0.6 }] : [];
  },
  examples: {
    hits: [
      { text: 'Dear Sir, kindly see attached and quote.', attachments: [{ name: 'scan0012.pdf' }] },
      { text: 'Hello', attachments: [{ name: 'document.docx' }], why: 'no word about the file' },
      { text: 'Good day, please check the attachment and give us your best offer.', why: 'file mentioned only' },
      { text: '你好，详见附件，请报价。', attachments: [{ name: 'list.xlsx' }] },
    ],
    misses: [
      {
        text: 'Please see attached drawing, we need 400 pcs of this bracket in steel.',
        attachments: [{ name: 'bracket.pdf' }],
      },
      { text: 'Can you make this?', attachments: [{ name: 'IMG_2231.jpg', type: 'image/jpeg' }], why: 'a picture' },
      { text: 'Hello, price of the blue tent please?', attachments: [] },
    ],
  },
});
