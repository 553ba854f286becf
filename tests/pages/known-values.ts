import type { PageReading } from '@/lib/pages/adapter';
import type { BuyerField, InquiryRow, MessageSeen, OpenConversation } from '@/lib/snapshots/conversation';
import type { Field } from '@/lib/snapshots/field';

const value = (field: Field<unknown> | undefined): string[] => {
  if (!field?.known) return [];
  return Array.isArray(field.value) ? field.value.map(String) : [JSON.stringify(field.value)];
};

const text = (field: Field<string> | undefined): string[] => (field?.known ? [field.value] : []);

const MESSAGES: Record<string, (message: MessageSeen) => string[]> = {
  row: ({ kind }) => [kind],
  from: ({ from }) => (from === 'unknown' ? [] : [from]),
  at: ({ at }) => (at === null ? [] : [String(at)]),
  sender: ({ sender }) => (sender === undefined ? [] : [sender]),
  text: (message) => (message.text === '' || message.kind === 'business-card' ? [] : [message.text]),
  translation: ({ translation }) => (translation === undefined ? [] : [translation]),
  kind: ({ kind }) => (kind === 'unknown' ? [] : [kind]),
  files: ({ attachments }) => attachments.map(({ name }) => name),
  products: ({ products }) => products.map((product) => JSON.stringify(product)),
  images: ({ images }) => (images === 0 ? [] : [String(images)]),
  links: ({ links }) => links.map(({ href }) => href),
  automatic: ({ automatic }) => (automatic === true ? ['automatic'] : []),
};

/** What a reading knows for one field of the locator table; empty = unknown everywhere. */
export function knownValues(reading: PageReading, field: string): string[] {
  const [part = '', name = ''] = field.split('.');
  const rows: readonly object[] = [...(reading.conversations?.rows ?? []), ...(reading.inquiries?.rows ?? [])];
  if (part === 'message') return reading.open?.messages.flatMap(MESSAGES[name] ?? unheardOf) ?? [];
  if (part === 'buyer') return buyerValues(reading.open?.buyer, name);
  if (part === 'identity') return text(reading.open?.identity.name);
  if (part === 'open') return openValues(reading, name);
  if (field === 'row') return rows.map(() => 'row');
  if (part === 'row') return rows.flatMap((row) => rowValue(row, name));
  if (field === 'list.tab') return value(reading.conversations?.tab);
  if (field === 'list.hasNext') return value(reading.inquiries?.hasNext);
  if (field === 'anchor') return [];
  return unheardOf();
}

function unheardOf(): never {
  throw new Error('A field of the locator table that no test knows how to look up.');
}

function buyerValues(buyer: OpenConversation['buyer'] | undefined, name: string): string[] {
  if (!buyer) return [];
  return name === 'panel' ? Object.values(buyer).flatMap(value) : value(buyer[name as BuyerField]);
}

function openValues({ open }: PageReading, name: string): string[] {
  if (!open) return [];
  if (name === 'pane') return ['open'];
  const cards = open.messages.some(({ products }) => products.length > 0);
  // A card in the thread tells the product as well, by its own anchors (`message.products`).
  if (name === 'product' || name === 'quantity') {
    const product = open.product.known && !cards ? open.product.value : {};
    return [name === 'product' ? product.name : product.quantity].flatMap((part) => part ?? []);
  }
  if (name === 'subject') return text(open.subject);
  if (name === 'moreAbove') return value(open.moreAbove);
  if (name === 'composer') return value(open.composer);
  return unheardOf();
}

function rowValue(row: object, name: string): string[] {
  if (!(name in row)) return unheardOf();
  // The mark itself is what is printed.
  if (name === 'tm') return (row as InquiryRow).tm.known ? ['TM 商机', 'TM inquiry'] : [];
  const field = row[name as keyof typeof row] as Field<unknown>;
  return field.known && typeof field.value === 'string' ? [field.value] : value(field);
}
