import type { CaseView } from './case-view';
import type { FactValues } from './facts/fact';
import type { Facts } from './facts/facts-of';
import { patterns } from './pattern';
import type { Bilingual, Span } from './signal';
import { titleParts } from './facts/fact';

/** How big the business is (001): a big buyer, one who wants samples, a small order. */
export const DEAL_SIZES = ['big', 'sample', 'small'] as const;
export type DealSizeId = (typeof DEAL_SIZES)[number];

export interface DealSize {
  size: DealSizeId;
  /** 0–1. */
  strength: number;
  reason: Bilingual;
  span?: Span;
}

export const DEAL_SIZE_NAMES: Readonly<Record<DealSizeId, Bilingual>> = {
  big: { zh: '大 B', en: 'Big buyer' },
  sample: { zh: '样品单', en: 'Sample order' },
  small: { zh: '小单', en: 'Small order' },
};

/** Buys regularly or for many places, without a number. */
const STEADY = patterns(
  '{monthly|annual|yearly|regular|repeat|long term} {order*|purchase*|quantity|quantities|volume|demand|supply|requirement*|contract}',
  '{pedidos|compras|volumen|demanda} {mensual*|anual*|regular*}',
  '{commandes|achats|volume} {mensuel*|annuel*|regulier*}',
  '{monatliche*|jahrliche*|regelmassige*} {bestellung*|menge*|abnahme}',
  '{ежемесячн*|регулярн*|постоянн*} {заказ*|поставк*|закупк*}',
  '{长期|每月|每年}{订单|订购|采购|需要|要}',
  '{طلبات|كميات} {شهريه|سنويه|كبيره}',
  'chain of # {stores|shops|supermarkets|hotels}',
  '{we have|we run|we operate|we own} # {stores|shops|supermarkets|branches|outlets|hotels|warehouses}',
  '{tenemos|temos|nous avons|wir haben|у нас} # {tiendas|lojas|magasins|filialen|laden|магазин*|sucursales}',
);

/** From these on an order is big, up to these small. Between, nobody can tell without knowing the product. */
const BIG = { pieces: 3000, kilos: 1000 };
const SMALL = { pieces: 20 };

const COUNTED = new Set(['piece', 'set', 'pair', 'box', 'bag', 'roll', 'bottle', 'sheet', 'pack', '']);

/**
 * How big the deal is, by the quantity named, samples asked for, and talk of regular orders; undefined when nothing says so.
 *
 * @param facts of the same view.
 */
export function dealSizeOf(view: CaseView, facts: Facts): DealSize | undefined {
  if (facts.sells) return undefined;
  const sizes: DealSize[] = [];
  let samples: DealSize | undefined;
  for (const fact of facts.list) {
    const span = fact.span ? { span: fact.span } : {};
    if (fact.kind === 'quantity') {
      const size = byQuantity(fact.value);
      if (size) sizes.push({ ...size, ...span });
    } else if (fact.kind === 'sample' && !samples) {
      samples = { size: 'sample', strength: 0.6, reason: { zh: '先要样品', en: 'Asks for samples' }, ...span };
    }
  }
  const titles = titleParts(view);
  const steady = STEADY.first(view.buyerParts.filter((part) => !titles.has(part)));
  if (steady)
    sizes.push({
      size: 'big',
      strength: 0.7,
      reason: { zh: '说有长期或多店的量', en: 'Speaks of regular or many-store volumes' },
      span: steady,
    });
  const best = sizes.sort((a, b) => b.strength - a.strength).find(({ size }) => size === 'big') ?? sizes[0];
  // Samples before an order are the usual way; samples alone, or with a handful of pieces, are the order itself.
  const ordered = facts.list.some((fact) => fact.kind === 'quantity' && byQuantity(fact.value)?.size !== 'small');
  if (best?.size === 'big' || ordered) return best;
  return samples ?? best;
}

function byQuantity({ amount, unit }: FactValues['quantity']): Omit<DealSize, 'span'> | undefined {
  if (unit === 'container' || unit === 'pallet') {
    const pallets = unit === 'pallet' && amount < 4;
    return pallets
      ? undefined
      : { size: 'big', strength: 0.9, reason: { zh: '整柜或整托的量', en: 'By the container or pallet' } };
  }
  const kilos = unit === 't' ? amount * 1000 : unit === 'kg' ? amount : 0;
  if (kilos >= BIG.kilos) return { size: 'big', strength: 0.8, reason: { zh: '按吨要货', en: 'By the ton' } };
  if (!COUNTED.has(unit)) return undefined;
  if (amount >= BIG.pieces) return { size: 'big', strength: 0.7, reason: { zh: '数量大', en: 'A large quantity' } };
  if (amount <= SMALL.pieces) return { size: 'small', strength: 0.7, reason: { zh: '数量小', en: 'A small quantity' } };
  return undefined;
}
