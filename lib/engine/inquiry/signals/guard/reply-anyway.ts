import { buyingSpans } from '../../intent';
import { patterns } from '../../pattern';
import { defineSignal } from '../../signal';
import { paysOrPaid } from '../danger/_explained';
import { CUSTOMER } from './_customer';

/** A complaint about goods he received, money back, a payment that did not arrive. */
const AFTER_SALE = patterns(
  '{your|the|our|my} {last|previous|recent} {shipment|order|delivery|batch|goods|container} ..8 {quality|broken|defect*|damaged|wrong|fake|missing|short|refund|bad|late}',
  '{refund|compensation|replacement|reimburse*|claim} ..2 {for|of|on} ..2 #',
  '# {pcs|pieces|units|sets|cartons} ..4 {broken|damaged|defective|missing|wrong}',
  'bank ..2 {returned|rejected|refused|bounced} {our|the|my} ..1 {payment|transfer|t t|tt|deposit}',
  '{ultimo|ultima|anterior} {envio|pedido|embarque|entrega} ..8 {calidad|rot*|defectuos*|danad*|reembolso|mal|qualidade|quebrad*|faltan}',
  '{ultimo|ultima} {envio|pedido|remessa|entrega} ..8 {qualidade|quebrad*|defeituos*|reembolso}',
  '{derniere|dernier} {livraison|commande|envoi} ..8 {qualite|casse*|defectueu*|rembours*|abime*}',
  '{letzte|letzten} {lieferung|bestellung|sendung} ..8 {qualitat|kaputt|defekt*|beschadigt*|erstatt*}',
  '{последн*|прошл*} {партия|партии|поставк*|заказ*|отгрузк*} ..8 {качеств*|брак*|сломан*|поврежд*|возврат*}',
  '{الشحنه|الطلبيه} {الاخيره|السابقه} ..8 {الجوده|جوده|تالفه|مكسور*|استرداد|سيئه}',
  '{上次|上一批|上批|之前}..6{货|订单|产品}..10{质量|坏|破损|退款|少了|不良}',
  '{退款|赔偿|索赔|补发}..6#',
  '银行..6{退回|拒收|退了}',
);

export default defineSignal({
  id: 'guard.reply-anyway',
  description: {
    zh: '除了危险和纯广告，都值得回个模板',
    en: 'All but danger and plain advertising deserves at least a template answer',
  },
  reason: { zh: '说了想买，至少回一句', en: 'Says it wants to buy: answer at least briefly' },
  find(view) {
    const span = buyingSpans(view.buyerParts, 1)[0];
    const customer = AFTER_SALE.first(view.buyerParts) ?? paysOrPaid(view);
    if (customer) return [{ span: customer, reason: CUSTOMER }];
    return span ? [{ span }] : [];
  },
  examples: {
    hits: [
      { text: 'I want to buy 20 pcs.' },
      { text: 'Necesito precio de 50 sillas' },
      { text: '我们需要采购一批桌子' },
      { text: 'Your last shipment was bad quality, refund for 200 pcs please', why: 'a complaint' },
      { text: 'The bank returned our payment for PI-2213', why: 'a payment of his' },
      { text: 'Please send your bank account details so we can pay the deposit', why: 'wants to pay' },
      { text: '上次那批货有200个坏了，要求退款', why: 'zh' },
      { text: 'La última entrega llegó con piezas rotas', why: 'es' },
      { text: 'Die letzte Lieferung war beschädigt', why: 'de' },
      { text: 'Последняя партия пришла с браком', why: 'ru' },
    ],
    misses: [
      { text: 'We are a manufacturer of chairs and offer good prices.' },
      { text: 'Your mailbox payment failed, verify your account', why: 'no customer' },
      { text: '' },
    ],
  },
});
