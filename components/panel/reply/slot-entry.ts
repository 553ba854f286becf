import { readDays, readList, readMoney, readPrices, readQuantity } from '@/components/desk/our-side/entries';
import type { Bilingual } from '@/lib/engine/inquiry/signal';
import type { SlotKind, SlotValue } from '@/lib/engine/reply/slot';

const HINTS: Readonly<Partial<Record<SlotKind, Bilingual>>> = {
  money: { zh: '比如 USD 3.20', en: 'e.g. USD 3.20' },
  quantity: { zh: '比如 500 pcs', en: 'e.g. 500 pcs' },
  prices: { zh: '比如 100: 3.20, 500: 2.90', en: 'e.g. 100: 3.20, 500: 2.90' },
  days: { zh: '天数，比如 15-20', en: 'Days, e.g. 15-20' },
  number: { zh: '填数字', en: 'A number' },
  country: { zh: '国家代码，比如 DE', en: 'Country code, e.g. DE' },
  list: { zh: '用逗号隔开', en: 'Separated by commas' },
};

/** How a value of this kind is typed; undefined for plain words. */
export function slotHint(kind: SlotKind): Bilingual | undefined {
  return HINTS[kind];
}

/** What was typed as a slot's value; undefined when it cannot be read as one. Dates are days of this device's calendar. */
export function readSlot(kind: SlotKind, text: string): SlotValue | undefined {
  switch (kind) {
    case 'line':
    case 'text':
      return { kind, text };
    case 'flag':
      return { kind, on: !/^(?:no|n|否|不|0)$/i.test(text) };
    case 'number':
      return /^\d{1,9}(?:\.\d{1,4})?$/.test(text) ? { kind, value: Number(text) } : undefined;
    case 'date':
      return readDate(text);
    case 'country':
      return /^[a-z]{2}$/i.test(text) ? { kind, code: text.toUpperCase() } : undefined;
    case 'list':
      return { kind, items: readList(text) };
    default:
      return readMeasure(kind, text);
  }
}

function readMeasure(kind: 'money' | 'quantity' | 'prices' | 'days', text: string): SlotValue | undefined {
  if (kind === 'prices') {
    const prices = readPrices(text, 'USD', 'piece');
    return prices && { kind, ...prices };
  }
  if (kind === 'money') {
    const money = readMoney(text);
    return money && { kind, ...money };
  }
  if (kind === 'quantity') {
    const quantity = readQuantity(text);
    return quantity && { kind, ...quantity };
  }
  const days = readDays(text);
  return days && { kind, ...days };
}

function readDate(text: string): SlotValue | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (day === undefined) return undefined;
  // Noon, so that the day is the same in every zone letters are read in but the farthest.
  const at = new Date(Number(year), Number(month) - 1, Number(day), 12).getTime();
  return { kind: 'date', at, zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}
