import type { CaseAttachment } from './case';
import { foldText } from './fold';
import { setOption } from './options';
import type { Bilingual } from './signal';

const PROGRAM: Bilingual = { zh: '附件是可执行程序', en: 'The attachment is a program' };
const DOUBLE: Bilingual = { zh: '附件用双重后缀伪装', en: 'The attachment hides its kind behind a double ending' };
const REVERSED: Bilingual = {
  zh: '附件名里有反向字符，后缀是假的',
  en: 'Reversing characters in the name fake its ending',
};
const ARCHIVE: Bilingual = {
  zh: '附件是压缩包，里面是什么看不到',
  en: 'The attachment is an archive that hides its content',
};
const MACRO: Bilingual = { zh: '附件是带宏的文档', en: 'The attachment is a document with macros' };
const PAGE: Bilingual = {
  zh: '附件是网页文件，常用来骗密码',
  en: 'The attachment is a web page, a usual way to catch passwords',
};
const ORDER: Bilingual = { zh: '没谈过就发来订单或发票附件', en: 'An order or invoice file that nobody asked for' };
const FALSE_TYPE: Bilingual = { zh: '附件后缀和真实类型不一致', en: 'The ending does not match what the file is' };

const ORDER_NAME =
  /(?:^|[^a-z])(?:p\.?\s?o\.?|purchase[\s._-]*(?:order|list|contract)|orders?|new[\s._-]*order|proforma|pro[\s._-]?forma|p\.?i\.?|invoices?|inv|payments?|remittance|swift|bank[\s._-]*slip|receipt|rfq|quotations?|quote|shipping[\s._-]*doc\w*|shipment|awb|bl[\s._-]*copy|bill[\s._-]*of[\s._-]*lading|statement|contract|soa)(?:[^a-z]|$)|采购单|订单|发票|付款|水单|合同|对账单|заказ|счет|счёт|инвойс|pedido|factura|fatura|commande|facture|bestellung|rechnung|فاتورة|طلب/i;

export interface AttachmentRisk {
  strength: number;
  reason: Bilingual;
  kind: 'program' | 'archive' | 'page' | 'macro' | 'order' | 'disguise';
}

/**
 * What an attachment's name and type say.
 *
 * @param solicited we wrote before it came: then an order file is no surprise.
 */
export function attachmentRisk(
  file: CaseAttachment,
  options: Readonly<Record<string, unknown>>,
  solicited: boolean,
): AttachmentRisk | null {
  if (/[\u202a-\u202e\u2066-\u2069]/.test(file.name)) return { strength: 1, reason: REVERSED, kind: 'disguise' };
  const name = foldText(file.name.slice(-300))
    .trim()
    .replace(/[\s.]+$/, '');
  const endings = name
    .split('.')
    .slice(1)
    .map((ending) => ending.trim());
  const last = endings.at(-1) ?? '';
  const type = (file.type ?? '').toLowerCase();
  const programs = setOption(options, 'programs');
  const archives = setOption(options, 'archives');
  if (programs.has(last)) {
    return endings.length > 1
      ? { strength: 1, reason: DOUBLE, kind: 'disguise' }
      : { strength: 1, reason: PROGRAM, kind: 'program' };
  }
  if (/x-msdownload|x-msdos|x-executable|x-sh\b|java-archive|vnd\.android|x-ms-shortcut|hta/.test(type))
    return { strength: 1, reason: FALSE_TYPE, kind: 'program' };
  if (setOption(options, 'pages').has(last) || /text\/html|xhtml|svg/.test(type))
    return { strength: 0.9, reason: PAGE, kind: 'page' };
  // Office files are archives inside, and some senders name them so; a picture or a PDF is none.
  const packed = /zip|x-rar|x-7z|x-tar|gzip|x-ace|iso9660/.test(type);
  if (packed && /^(?:pdf|jpe?g|png|gif|txt|csv)$/.test(last))
    return { strength: 1, reason: FALSE_TYPE, kind: 'disguise' };
  if (archives.has(last) || (packed && !setOption(options, 'documents').has(last))) {
    const hidden = endings.length > 1 && setOption(options, 'documents').has(endings.at(-2) ?? '');
    return hidden
      ? { strength: 1, reason: DOUBLE, kind: 'disguise' }
      : { strength: ORDER_NAME.test(name) ? 0.9 : 0.6, reason: ARCHIVE, kind: 'archive' };
  }
  if (setOption(options, 'macros').has(last) || type.includes('macroenabled'))
    return { strength: 0.9, reason: MACRO, kind: 'macro' };
  if (!solicited && ORDER_NAME.test(name)) return { strength: 0.6, reason: ORDER, kind: 'order' };
  return null;
}
