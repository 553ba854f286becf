import type { CaseView } from '../../case-view';
import { patterns } from '../../pattern';
import type { Span } from '../../signal';

const DESIGN =
  '{drawing|drawings|artwork|artworks|design|designs|sketch|sketches|cad|3d|step file|step files|blueprint|blueprints|logo|logos|photo|photos|picture|pictures|image|images|file|files|tech pack|dieline|dielines|planos|plano|dibujos|dibujo|diseno|disenos|foto|fotos|archivo|archivos|desenho|desenhos|arquivo|arquivos|projeto|dessin|dessins|plan|plans|maquette|maquettes|fichier|fichiers|zeichnung|zeichnungen|entwurf|entwurfe|bild|bilder|datei|dateien|druckdaten|чертеж*|рисун*|эскиз*|макет*|фото|фотографи*|файл*|رسم|رسومات|تصميم|تصاميم|صور|الصور|ملف|ملفات|المخططات|مخططات|الرسومات|التصاميم|التصميم}';
const ZH_DESIGN = '{图纸|设计稿|设计图|效果图|图片|照片|文件|源文件|稿件|样图}';

/** We asked for it: only our own words count, since his could say so of anything. */
const WE_ASKED = patterns(
  `{send|share|provide|upload|forward|need|have|email|attach} ..6 ${DESIGN}`,
  `{envie|envien|enviar|enviarnos|enviarme|envienos|mande|mandar|comparta|necesitamos|envia|manda} ..6 ${DESIGN}`,
  `{envie|enviar|mandar|compartilhe|precisamos} ..6 ${DESIGN}`,
  `{envoyer|envoyez|transmettre|partager|fournir|besoin} ..6 ${DESIGN}`,
  `{schicken|senden|brauchen|benotigen|zusenden} ..6 ${DESIGN}`,
  `{пришлите|отправьте|вышлите|прислать|нужны|нужен|отправить} ..6 ${DESIGN}`,
  `{ارسل|ارسلوا|ارسال|نحتاج|ارجو} ..6 ${DESIGN}`,
  `{发|提供|给我|传|需要}..8${ZH_DESIGN}`,
  `${ZH_DESIGN}..4{发|提供|给我|传}`,
);

const HE_EXPLAINS = patterns(
  '{drawing|drawings|artwork|design file|design files|our design|our designs|sketch|sketches|cad|step file|step files|dieline|photos|pictures|tech pack}',
  '{planos|dibujos|fotos|disenos|desenhos|dessins|plans|maquettes|zeichnungen|zeichnung|entwurfe|bilder|druckdaten}',
  '{чертеж*|эскиз*|макет*|фотографи*}',
  '{رسومات|الرسومات|تصاميم|التصاميم|صور|مخططات|المخططات}',
  '{图纸|设计稿|设计图|效果图|照片|源文件}',
);

/** Our last message before his last asks for drawings, pictures or files. */
export function askedForFiles({ parts }: CaseView): boolean {
  const last = parts.findLastIndex(({ from }) => from === 'buyer');
  const ours = parts.slice(0, Math.max(0, last)).findLast(({ from }) => from === 'us');
  return ours !== undefined && WE_ASKED.test([ours]);
}

/** He says that the file holds drawings, artwork, photographs. */
export function saysDrawings(view: CaseView): boolean {
  return HE_EXPLAINS.test(view.buyerParts);
}

/** He says that he has paid. */
const PAID = patterns(
  '{payment|deposit|balance|t t|tt|transfer} {is|was|has been|have been|} {done|made|sent|paid|released|completed|transferred|effected|arranged}',
  '{we|i} {have|has|} {already|just|} {paid|transferred|wired|remitted|sent the {payment|deposit|balance}|made {the|} {payment|transfer}}',
  '{pago|transferencia|deposito} {ya|} {esta|fue|ha sido|} {realizado|realizada|hecho|hecha|efectuado|enviado}',
  '{hemos|he} {realizado|hecho|efectuado} {el|la} {pago|transferencia}',
  '{pagamento|transferencia} {ja|} {foi|esta|} {feito|feita|realizado|realizada|efetuado}',
  '{paiement|virement|acompte} {a ete|est|} {fait|effectue|envoye}',
  '{zahlung|uberweisung|anzahlung} {ist|wurde|} {raus|erfolgt|getatigt|uberwiesen|gemacht|angewiesen|veranlasst}',
  '{оплата|платеж|предоплата} {произведен*|отправлен*|сделан*|прошел|прошла|выполнен*}',
  '{мы|} {оплатили|перевели}',
  'تم {الدفع|التحويل|السداد}',
  '{货款|定金|尾款|款项|款}{已|已经}{付|打|汇|转|支付}',
  '{已|已经}{付款|打款|汇款|转账}',
);

/** What payment it was: the number of our proforma, invoice or contract. */
const OUR_NUMBER =
  /(?:\b(?:p\.?i|inv|invoice|proforma|contract|order|factura|fatura|facture|rechnung)|инвойс\p{L}{0,2}|счет\p{L}{0,2}|فاتوره|号|发票|合同)[\s.:#№-]{0,3}(?:no\.?|nr\.?|号)?[\s.:#№-]{0,3}[a-z]{0,4}-?\d{2,}/u;

/** A customer who has paid and says for what; a stranger's "see the payment slip" names no number. */
export function reportsPayment({ buyerParts }: CaseView): boolean {
  return PAID.test(buyerParts) && buyerParts.some(({ folded }) => OUR_NUMBER.test(folded.slice(0, 20_000)));
}

/** He asks where to pay. */
const PAYS = patterns(
  '{send|share|give|provide|confirm|advise} {me|us|} {your|the} ..1 {bank {account|details|information|info}|account {details|number}} ..6 {pay|payment|deposit|transfer|remit|t t|tt}',
  '{datos|cuenta} {bancarios|bancaria} ..6 {pagar|pago|deposito|anticipo|transferir}',
  '{dados|conta} {bancarios|bancaria} ..6 {pagar|pagamento|deposito|sinal|transferir}',
  '{coordonnees bancaires|rib|iban} ..6 {payer|regler|acompte|paiement|virement}',
  '{bankverbindung|bankdaten|iban} ..8 {zahlen|anzahlung|uberweisen|zahlung}',
  '{реквизиты|банковские реквизиты} ..6 {оплат*|перевести|предоплат*|аванс*}',
  '{الحساب البنكي|حسابكم البنكي|رقم الحساب} ..6 {الدفع|ندفع|التحويل|العربون|لدفع}',
  '{银行账号|银行账户|银行信息|收款账号|账户信息}..10{付|打|汇|转|定金|货款}',
);

/** Where he says that he has paid, or asks where to. */
export function paysOrPaid({ buyerParts }: CaseView): Span | undefined {
  return PAYS.first(buyerParts) ?? PAID.first(buyerParts);
}

/** Papers of a running order, as the text and a file's name call them; folded. */
const PAPERS: readonly RegExp[] = [
  /\b(?:slip|swift|t\/?t|receipt|remittance|proof of payment|payment (?:copy|proof)|bank (?:copy|advice)|comprobante|recibo|comprovante|avis de virement|recu|justificatif|(?:u|ue)berweisungs\p{L}*|zahlungsbeleg|zahlungsnachweis|beleg)(?!\p{L})|платеж|квитанц|ايصال|الايصال|اشعار التحويل|水单|回单|转账凭证|付款凭证|底单|汇款单/u,
  /\b(?:p\.?i|proforma|pro forma|invoice|factura|fatura|facture|rechnung)(?!\p{L})|инвойс|проформ|счет|فاتوره|الفاتوره|发票|形式发票/u,
  /\b(?:packing list|pl|lista de empaque|romaneio|liste de colisage|packliste)(?!\p{L})|упаковочн|قائمه التعبئه|装箱单|箱单/u,
  /\b(?:b\/?l|bill of lading|bl copy|conocimiento de embarque|conhecimento de embarque|connaissement|konnossement|frachtbrief|awb)(?!\p{L})|коносамент|بوليصه|提单/u,
];

/** Kinds of order papers named in a folded text or file name. */
export function papersIn(folded: string): number[] {
  return PAPERS.flatMap((paper, kind) => (paper.test(folded) ? [kind] : []));
}
