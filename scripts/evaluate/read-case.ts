import type { CaseBuyer, CaseMessage, InquiryCase } from '../../lib/engine/inquiry/case';
import { countryCode } from './country-code';

export type ReadCase = { ok: true; id: string; case: InquiryCase; warnings: string[] } | { ok: false; fault: string };

type Json = Readonly<Record<string, unknown>>;

/**
 * One input line as a case. `id` and `text` are needed; any other key of the wrong type counts as unknown, with a warning,
 * so that one odd field does not cost the whole line. Unknown keys are ignored.
 */
export function readCase(line: string): ReadCase {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { ok: false, fault: 'not valid JSON' };
  }
  if (!isObject(json)) return { ok: false, fault: 'not a JSON object' };
  const { id, text } = json;
  const name = typeof id === 'number' ? String(id) : id;
  if (typeof name !== 'string' || name === '') return { ok: false, fault: '"id" is missing or not a text' };
  if (typeof text !== 'string') return { ok: false, fault: '"text" is missing or not a text' };
  const reader = new Reader();
  return { ok: true, id: name, case: reader.case(json, text), warnings: reader.warnings };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads optional values and remembers which were of the wrong type. */
class Reader {
  readonly warnings: string[] = [];

  case(json: Json, text: string): InquiryCase {
    const sentAt = this.time(json, 'sentAt');
    const buyer = json.buyer ?? undefined;
    if (buyer !== undefined && !isObject(buyer)) this.#odd('buyer', 'an object');
    return drop<InquiryCase>({
      text,
      subject: this.text(json, 'subject'),
      channel: this.#channel(json),
      sentAt,
      product: this.text(json, 'product'),
      ourProducts: this.texts(json, 'ourProducts'),
      ourNames: this.texts(json, 'ourNames'),
      ipCountry: this.country(json, 'ipCountry'),
      suppliersContacted: this.count(json, 'suppliersContacted'),
      links: this.list(json, 'links', (item) => this.#link(item)),
      attachments: this.list(json, 'attachments', (item) => this.#attachment(item)),
      images: this.count(json, 'images'),
      thread: this.list(json, 'thread', (item) => this.#message(item)),
      earlier: this.list(json, 'earlier', (item) => this.#earlier(item)),
      buyer: isObject(buyer) ? this.#buyer(buyer) : undefined,
      // The engine has no clock of its own; without `now` the message's own time is the best one.
      now: this.time(json, 'now') ?? sentAt ?? Date.now(),
    });
  }

  /** Notes the odd value; what it stands for is unknown. */
  /** Notes an odd value, which then counts as unknown. */
  #odd(key: string, wanted: string): void {
    this.warnings.push(`"${key}" is not ${wanted}; taken as unknown`);
  }

  text(json: Json, key: string, path = key): string | undefined {
    const value = json[key];
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string') return value;
    this.#odd(path, 'a text');
    return undefined;
  }

  texts(json: Json, key: string): string[] | undefined {
    return this.list(json, key, (item) => (typeof item === 'string' ? item : undefined));
  }

  count(json: Json, key: string): number | undefined {
    const value = json[key];
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'number' && value >= 0) return value;
    this.#odd(key, 'a number from 0');
    return undefined;
  }

  /** ISO time with offset, or ISO day; ms UTC. */
  time(json: Json, key: string, path = key): number | undefined {
    const value = json[key];
    if (value === undefined || value === null) return undefined;
    const time = typeof value === 'string' && /^\d{4}-\d{2}/.test(value) ? Date.parse(value) : Number.NaN;
    if (!Number.isNaN(time)) return time;
    this.#odd(path, 'an ISO time');
    return undefined;
  }

  country(json: Json, key: string, path = key): string | undefined {
    const value = json[key];
    if (value === undefined || value === null || value === '') return undefined;
    const code = typeof value === 'string' ? countryCode(value) : undefined;
    if (code === undefined) this.#odd(path, 'a country');
    return code;
  }

  list<T>(json: Json, key: string, read: (item: unknown) => T | undefined): T[] | undefined {
    const value = json[key];
    if (value === undefined || value === null) return undefined;
    if (!Array.isArray(value)) {
      this.#odd(key, 'a list');
      return;
    }
    const items: T[] = [];
    value.forEach((raw: unknown, i) => {
      const item = read(raw);
      if (item === undefined) this.#odd(`${key}[${i}]`, 'as documented');
      else items.push(item);
    });
    return items;
  }

  #channel({ channel }: Json): InquiryCase['channel'] {
    if (channel === undefined || channel === null) return undefined;
    if (channel === 'inquiry' || channel === 'tm' || channel === 'rfq') return channel;
    this.#odd('channel', 'inquiry, tm or rfq');
  }

  #link(item: unknown) {
    if (typeof item === 'string') return { href: item };
    if (!isObject(item) || typeof item.href !== 'string') return undefined;
    return drop({ href: item.href, text: typeof item.text === 'string' ? item.text : undefined });
  }

  #attachment(item: unknown) {
    if (typeof item === 'string') return { name: item };
    if (!isObject(item) || typeof item.name !== 'string') return undefined;
    return drop({
      name: item.name,
      type: typeof item.type === 'string' ? item.type : undefined,
      size: typeof item.size === 'number' ? item.size : undefined,
    });
  }

  #message(item: unknown): CaseMessage | undefined {
    if (!isObject(item) || typeof item.text !== 'string' || (item.from !== 'buyer' && item.from !== 'us'))
      return undefined;
    return drop<CaseMessage>({ from: item.from, text: item.text, at: this.time(item, 'at', 'thread.at') });
  }

  #earlier(item: unknown) {
    if (typeof item === 'string') return { text: item };
    if (!isObject(item) || typeof item.text !== 'string') return undefined;
    return drop({
      text: item.text,
      at: this.time(item, 'at', 'earlier.at'),
      name: this.text(item, 'name', 'earlier.name'),
    });
  }

  #buyer(json: Json): CaseBuyer {
    const text = (key: string): string | undefined => this.text(json, key, `buyer.${key}`);
    const counter = (key: string): number | null | undefined => {
      const value = json[key];
      if (value === undefined || value === null) return value;
      // The page prints a hidden counter as −1.
      if (value === -1) return null;
      if (typeof value === 'number' && value >= 0) return value;
      this.#odd(`buyer.${key}`, 'a number from 0');
      return undefined;
    };
    const blue = json.blueLabel;
    if (blue !== undefined && blue !== null && typeof blue !== 'boolean') this.#odd('buyer.blueLabel', 'true or false');
    return drop({
      name: text('name'),
      country: this.country(json, 'country', 'buyer.country'),
      company: text('company'),
      position: text('position'),
      website: text('website'),
      email: text('email'),
      phone: text('phone'),
      fax: text('fax'),
      address: text('address'),
      registeredAt: this.time(json, 'registeredAt', 'buyer.registeredAt'),
      blueLabel: typeof blue === 'boolean' ? blue : undefined,
      productViews: counter('productViews'),
      validInquiries: counter('validInquiries'),
      repliedInquiries: counter('repliedInquiries'),
      validRfqs: counter('validRfqs'),
      loginDays: counter('loginDays'),
      spamInquiries: counter('spamInquiries'),
      blacklisted: counter('blacklisted'),
      orders: counter('orders'),
    });
  }
}

/** The object without its undefined values: a missing field is missing. */
function drop<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}
