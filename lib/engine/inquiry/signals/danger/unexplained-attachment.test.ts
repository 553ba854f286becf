import { expect, it } from 'vitest';
import { checkSignal, findIn } from '../../signal-check';
import signal from './unexplained-attachment';

it('keeps its examples', () => {
  expect(checkSignal(signal)).toEqual([]);
});

it('does not know without attachments, unless the text points at one', () => {
  expect(findIn(signal, { text: 'Hello' })).toEqual({ unknown: ['attachments'] });
  expect(findIn(signal, { text: 'See attachment and quote' })).toHaveLength(1);
});

it('a product of the page explains the file', () => {
  expect(findIn(signal, { text: 'See attached', attachments: [{ name: 'a.pdf' }], product: 'Steel rack' })).toEqual([]);
});

it('weighs less in a running talk', () => {
  const thread = [
    { from: 'us' as const, text: 'Good morning' },
    { from: 'buyer' as const, text: 'see attached' },
  ];
  expect(findIn(signal, { text: '', thread, attachments: [{ name: 'a.pdf' }] })).toMatchObject([{ strength: 0.3 }]);
});

it.each([
  ['Pago realizado, adjunto el comprobante', 'comprobante.pdf'],
  ['Pagamento feito, segue em anexo o comprovante', 'comprovante.pdf'],
  ['Virement fait, avis de virement en pièce jointe', 'avis de virement.pdf'],
  ['Zahlung erfolgt, anbei der Beleg', 'Beleg.pdf'],
  ['Оплата произведена, платёжка во вложении', 'платежка.pdf'],
  ['تم الدفع، مرفق إيصال التحويل', 'إيصال.pdf'],
  ['货款已付，水单见附件', '水单.pdf'],
  ['BL copy attached', 'BL copy 7.pdf'],
  ['See attached PI no. 88', 'PI-88.pdf'],
])('a paper of the order that is named explains itself: %s', (text, name) => {
  expect(findIn(signal, { text, attachments: [{ name }] })).toEqual([]);
  expect(findIn(signal, { text, attachments: [{ name: 'scan1.pdf' }] })).not.toEqual([]);
});
