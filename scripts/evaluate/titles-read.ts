import type { Listing } from '../../lib/engine/listing/listing';

export type ReadTitle = { ok: true; id: string; listing: Listing; warnings: string[] } | { ok: false; fault: string };

type Json = Readonly<Record<string, unknown>>;

/** One line of the input as a listing; an odd optional value is unknown, with a warning, never a reason to skip the line. */
export function readTitle(line: string): ReadTitle {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    return { ok: false, fault: 'not valid JSON' };
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { ok: false, fault: 'not a JSON object' };
  const json = raw as Json;
  const id = typeof json.id === 'number' ? String(json.id) : json.id;
  if (typeof id !== 'string') return { ok: false, fault: '"id" is missing or not a text' };
  if (typeof json.title !== 'string') return { ok: false, fault: '"title" is missing or not a text' };
  const warnings: string[] = [];
  const odd = (key: string, what: string) => {
    warnings.push(`"${key}" is not ${what}; taken as unknown`);
    return {};
  };
  const listing: Listing = {
    id,
    title: json.title,
    ...keywordsOf(json.keywords, odd),
    ...attributesOf(json.attributes, odd),
    ...textOf(json, 'category', odd),
    ...textOf(json, 'description', odd),
    ...textOf(json, 'market', odd),
  };
  return { ok: true, id, listing, warnings };
}

type Odd = (key: string, what: string) => object;

function textOf(json: Json, key: 'category' | 'description' | 'market', odd: Odd): Partial<Listing> {
  const value = json[key];
  if (value === undefined || value === null) return {};
  return typeof value === 'string' ? { [key]: value } : odd(key, 'a text');
}

function keywordsOf(value: unknown, odd: Odd): Partial<Listing> {
  if (value === undefined || value === null) return {};
  if (typeof value === 'string') return { keywords: value.split(',').map((word) => word.trim()) };
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'string'))
    return odd('keywords', 'a list of texts');
  return { keywords: value };
}

function attributesOf(value: unknown, odd: Odd): Partial<Listing> {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) return odd('attributes', 'an object');
  const attributes: Record<string, string> = {};
  for (const [label, one] of Object.entries(value)) {
    if (typeof one === 'string') attributes[label] = one;
    else if (typeof one === 'number' || typeof one === 'boolean') attributes[label] = String(one);
    else if (Array.isArray(one)) attributes[label] = one.filter((item) => typeof item === 'string').join(', ');
    else if (one !== null) odd(`attributes.${label}`, 'a text');
  }
  return { attributes };
}
