import type { DayRange, Money, PriceList, Quantity } from '@/lib/engine/reply/our-side';

/*
 * How quantities, money and days are typed and shown in a line: the same forms in the company form, the product form and a
 * table pasted or read from a file.
 */

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d{1,4})?|\d{1,12}(?:\.\d{1,4})?`;
const QUANTITY = new RegExp(`^(${NUMBER}) {0,3}(\\p{L}[\\p{L}. /]{0,30})?$`, 'u');
const MONEY = new RegExp(`^(?:([A-Za-z]{3}|[$€£¥])? {0,2}(${NUMBER})|(${NUMBER}) {0,2}([A-Za-z]{3}|[$€£¥]))$`);
const DAYS = /^(\d{1,4})(?: {0,2}[-–~] {0,2}(\d{1,4}))? {0,2}(?:days?|天)?$/i;
const TIER = new RegExp(`^(?:[≥>]=? {0,2})?(\\d{1,9})\\+? {0,2}[:=：] {0,2}(?:[A-Za-z]{3}|[$€£¥])? {0,2}(${NUMBER})$`);
const SIGNS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'CNY' };

const toNumber = (text: string): number => Number(text.replaceAll(',', ''));

/** The entries of a list: commas, semicolons (also Chinese ones) and line ends separate. */
export function readList(text: string): string[] {
  return text
    .split(/[,;，；、\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** "500 pcs", "1 container"; a bare number counts pieces. Undefined when it is no quantity. */
export function readQuantity(text: string): Quantity | undefined {
  const [, amount, unit] = QUANTITY.exec(text.trim()) ?? [];
  if (amount === undefined) return undefined;
  return { amount: toNumber(amount), unit: (unit ?? 'piece').trim() };
}

/** "USD 3.20", "3.20 USD", "$3.20"; without a currency US dollars. Undefined when it is no amount. */
export function readMoney(text: string): Money | undefined {
  const [, before, first, second, after] = MONEY.exec(text.trim()) ?? [];
  const amount = first ?? second;
  if (amount === undefined) return undefined;
  return { amount: toNumber(amount), currency: currencyOf(before ?? after) };
}

function currencyOf(sign: string | undefined): string {
  if (sign === undefined) return 'USD';
  return SIGNS[sign] ?? sign.toUpperCase();
}

/** "15", "15-20 days". Undefined when it is no range, or runs backwards. */
export function readDays(text: string): DayRange | undefined {
  const [, from, to] = DAYS.exec(text.trim()) ?? [];
  if (from === undefined) return undefined;
  if (to === undefined) return { from: Number(from) };
  return Number(to) < Number(from) ? undefined : { from: Number(from), to: Number(to) };
}

/**
 * Prices by quantity: "100: 3.20, 500: 2.90", or one price. Undefined when a part of it cannot be read.
 *
 * @param currency ISO 4217, `unit` what a price is for.
 */
export function readPrices(text: string, currency: string, unit: string): PriceList | undefined {
  const parts = readList(text);
  const tiers = parts.map((part) => {
    const [, from, price] = TIER.exec(part) ?? [];
    if (from !== undefined && price !== undefined) return { from: Number(from), price: toNumber(price) };
    const single = parts.length === 1 ? readMoney(part) : undefined;
    return single ? { from: 1, price: single.amount } : undefined;
  });
  if (tiers.length === 0 || tiers.some((tier) => tier === undefined)) return undefined;
  const sorted = tiers.filter((tier) => tier !== undefined).sort((a, b) => a.from - b.from);
  return { tiers: sorted, currency, unit };
}

export function showQuantity({ amount, unit }: Quantity): string {
  return `${amount} ${unit}`.trim();
}

export function showMoney({ amount, currency }: Money): string {
  return `${currency} ${amount}`;
}

export function showDays({ from, to }: DayRange): string {
  return to === undefined ? String(from) : `${from}-${to}`;
}

export function showPrices({ tiers }: PriceList): string {
  return tiers.map(({ from, price }) => `${from}: ${price}`).join(', ');
}

/** Leaves out what is empty, so that "nothing entered" has one form only. */
export function trimmed<P extends object>(part: { [K in keyof P]?: P[K] | undefined }): P | undefined {
  const entries = Object.entries(part).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as P);
}
