import { attachmentRisk, type AttachmentRisk } from '../../attachment-risk';
import type { CaseView } from '../../case-view';
import { patterns } from '../../pattern';
import { defineSignal, type Bilingual, type Finding } from '../../signal';
import { askedForFiles, reportsPayment, saysDrawings } from './_explained';

/** The text itself announces an order file we never asked for. */
const ANNOUNCED = patterns(
  '{attached|enclosed|attachment|attachments} ..4 {purchase order|po|p o|order|proforma|pro forma|invoice|payment slip|payment copy|swift|remittance|bank slip} {copy|for|from|and|no|number|sheet|list|form|file|document|confirmation|#|}',
  '{purchase order|po copy|the po|our po|new po|po no|order|proforma invoice|invoice|payment slip|payment copy|swift copy|order list|quotation sheet} ..2 {is|are|as|was|has been|} {attached|enclosed|in attachment|in the attachment}',
  '{find|see|open|check|confirm|review|view} ..2 {po|purchase order|proforma invoice|order} {copy|} {as|is|in|} {attached|attachment|enclosed}',
  '{received|receive|recieved|recieve|got|get|seen|see} ..2 {our|my} {purchase order|po|new order|po copy}',
  '{adjunt*|anex*} ..4 {orden de compra|pedido|factura|proforma|comprobante}',
  '{orden de compra|pedido|factura|proforma} ..3 {adjunt*|anex*}',
  '{anexo|anexa|anexado|em anexo} ..4 {ordem de compra|pedido|fatura|proforma|comprovante}',
  '{ci joint|piece jointe|ci jointe} ..4 {bon de commande|commande|facture|proforma}',
  '{anbei|angehangt|anhang|beigefugt*} ..4 {bestellung|auftrag|rechnung|proforma*}',
  '{прилага*|вложени*|прикреплен*|во вложении} ..4 {заказ*|счет*|инвойс*|проформ*|накладн*}',
  '{مرفق|المرفق|مرفقا} ..4 {امر الشراء|طلب الشراء|الفاتوره|فاتوره|الطلبيه}',
  '{附件}..4{采购订单|订单|发票|形式发票|合同|水单|付款}',
);

const SAID: Bilingual = {
  zh: '没谈过就说附上了订单或发票',
  en: 'Announces an order or invoice file that nobody asked for',
};

/** An archive we asked for, one that the text explains, and the papers of a payment reported with its number. */
const ASKED = 0.2;
const EXPLAINED = 0.45;
const PAID = 0.2;

/** Only archives and order papers can be explained; a program, a macro or a disguise stays what it is. */
function strengthOf({ kind, strength }: AttachmentRisk, name: string, view: CaseView): number {
  if (kind === 'archive') {
    if (askedForFiles(view)) return ASKED;
    return saysDrawings(view) ? Math.min(strength, EXPLAINED) : strength;
  }
  return kind === 'order' && /\.(?:pdf|jpe?g|png)$/i.test(name) && reportsPayment(view) ? PAID : strength;
}

export default defineSignal({
  id: 'danger.archive-attachment',
  description: {
    zh: '压缩包、可执行文件、伪装后缀，或没谈过就发来的订单、形式发票',
    en: 'Archives, programs, disguised endings, or an unsolicited file named like an order or proforma invoice',
  },
  reason: { zh: '附件可能有毒', en: 'The attachment may carry malware' },
  find(view, options) {
    // Once we have written, an order in answer is what we hoped for.
    const solicited = view.parts.some(({ from }) => from === 'us');
    const files = view.attachments ?? [];
    const found: Finding[] = [];
    for (const file of files.slice(0, 50)) {
      const risk = attachmentRisk(file, options, solicited);
      if (risk)
        found.push({
          field: 'attachments',
          value: file.name.slice(0, 200),
          strength: strengthOf(risk, file.name, view),
          reason: risk.reason,
        });
    }
    const said = solicited ? undefined : ANNOUNCED.first(view.buyerParts);
    if (said) found.push({ span: said, strength: reportsPayment(view) ? PAID : 0.6, reason: SAID });
    if (found.length === 0 && view.attachments === undefined) return { unknown: ['attachments'] };
    return found.sort((a, b) => (b.strength ?? 1) - (a.strength ?? 1));
  },
  examples: {
    hits: [
      { text: 'See the file', attachments: [{ name: 'PO-2231.pdf.exe' }], why: 'double ending' },
      { text: 'Our drawings', attachments: [{ name: 'drawings.rar' }], why: 'archive' },
      { text: 'Hello, please check', attachments: [{ name: 'Purchase Order 118.pdf' }], why: 'unsolicited order' },
      { text: 'Good day, please find attached our purchase order and confirm.', why: 'announced in the text' },
      { text: '您好，附件是我们的采购订单，请查收。', attachments: [], why: 'announced, zh' },
      { text: 'List', attachments: [{ name: 'invoice\u202Efdp.scr' }], why: 'reversed name' },
      { text: 'List', attachments: [{ name: 'list.html', type: 'text/html' }], why: 'web page' },
    ],
    misses: [
      {
        text: 'Photo of the bag we want attached, 300 pcs',
        attachments: [{ name: 'bag.jpg', type: 'image/jpeg' }],
        why: 'picture',
      },
      {
        text: 'Drawing attached',
        attachments: [{ name: 'bracket-drawing.pdf', type: 'application/pdf' }],
        why: 'drawing',
      },
      {
        text: '',
        thread: [
          { from: 'us', text: 'Please send us your purchase order.' },
          { from: 'buyer', text: 'Here is our purchase order attached.' },
        ],
        attachments: [{ name: 'PO 7.pdf' }],
        why: 'we asked for it',
      },
    ],
  },
});
