import { detailRows } from '../../detail';
import { FACETS } from '../../facets/all';
import type { Comparison, Facet, Source } from '../../facets/facet';
import { textOf, type TextField } from '../../listing';
import { at, defineRule, replacing, shown, type RawFinding } from '../../rule';
import { TextView } from '../../text-view';
import type { ListingView } from '../../view';

type Clash = Exclude<Comparison, string>;

/** Attributes that repeat the title in other words. */
const TITLE_LIKE = /^(?:product |item |goods )?name$|^keywords?$|^(?:product )?title$/;
/** What a category says for sure. */
const CATEGORY_FACETS = new Set(['gender', 'age']);

interface Other {
  field: TextField;
  /** The whole text of the field, for the quote. */
  text: string;
  view: TextView;
  /** Where `view`'s text begins in it. */
  offset: number;
  source: Source;
  decisive: boolean;
}

/** What stands against the title in one facet, the decisive sources first. */
function sourcesOf(view: ListingView, facet: Facet): Other[] {
  const others: Other[] = [];
  const add = (field: TextField, inner: TextView, source: Source, offset = 0, decisive = false) => {
    const text = textOf(view.listing, field) ?? '';
    others.push({ field, text, view: inner, offset, source, decisive });
  };
  for (const { label, lower, view: inner } of view.attributes) {
    if (facet.labelled(lower)) {
      add(`attributes.${label}`, inner, { kind: 'value', label: lower }, 0, facet.decisive(lower));
    } else if (facet.inShortText && TITLE_LIKE.test(lower)) add(`attributes.${label}`, inner, { kind: 'text' });
  }
  return others;
}

/** Clashes with the attributes; one that agrees clears the looser others, as goods have parts. */
function inAttributes(view: ListingView, facet: Facet): [Clash, Other][] {
  const compared = sourcesOf(view, facet).map(
    (other) => [facet.compare(view.title, other.view, other.source), other] as const,
  );
  const cleared = compared.some(([result]) => result === 'agree');
  return compared.flatMap(([result, other]) =>
    typeof result === 'string' || (cleared && !other.decisive) ? [] : [[result, other] as [Clash, Other]],
  );
}

function inOtherTexts(view: ListingView, facet: Facet): [Clash, Other][] {
  const found: [Clash, Other][] = [];
  const check = (other: Other) => {
    const result = facet.compare(view.title, other.view, other.source);
    // "Women" in a category's path does not make it one for grown-ups only.
    const loose = other.field === 'category' && facet.id === 'age' && typeof result !== 'string' && /wom[ae]n|\bm[ae]n/i.test(other.text.slice(result.other.start, result.other.end)); // prettier-ignore
    if (typeof result !== 'string' && !loose) found.push([result, other]);
    return result;
  };
  const text = { kind: 'text' } as const;
  if (view.category && CATEGORY_FACETS.has(facet.id)) {
    check({
      field: 'category',
      text: view.category.text,
      view: view.category,
      offset: 0,
      source: text,
      decisive: true,
    });
  }
  if (facet.inShortText) {
    for (const { index, view: inner } of view.keywords) {
      check({ field: `keywords.${index}`, text: inner.text, view: inner, offset: 0, source: text, decisive: true });
    }
  }
  return found;
}

/** The detail's "label: value" rows, as attributes are. */
function inDetail(view: ListingView, facet: Facet): [Clash, Other][] {
  const { detail, listing } = view;
  if (!detail) return [];
  const rows = detail.once('rows', ({ text }) => detailRows(text).map((row) => ({ ...row, lower: row.label.toLowerCase(), view: new TextView(row.value) }))); // prettier-ignore
  const compared = rows
    .filter(({ lower }) => facet.labelled(lower))
    .map((row) => {
      const other: Other = { field: 'description', text: listing.description ?? '', view: row.view, offset: row.start, source: { kind: 'value', label: row.lower }, decisive: false }; // prettier-ignore
      return [facet.compare(view.title, row.view, other.source), other] as const;
    });
  if (compared.some(([result]) => result === 'agree')) return [];
  const clash = compared.find(([result]) => typeof result !== 'string');
  if (clash) return [clash as [Clash, Other]];
  if (!facet.inDetail || compared.length > 0) return [];
  return inSentences(view, facet, detail);
}

const SAYS =
  /\b(?:made (?:of|from|out of)|designed for|suitable for|perfect for|ideal for|for|material is|voltage is|power is|capacity is|with a (?:capacity|power) of)\b[^.\n;]{1,60}/gi;
const MOST_SENTENCES = 100;

/** "Made of …", "designed for …" in running detail text. */
function inSentences(view: ListingView, facet: Facet, detail: TextView): [Clash, Other][] {
  const saying = facet.id === 'material' ? /^(?:made|material)/i : /^(?!made|material)/i;
  const sentences = detail.once('sentences', ({ text }) =>
    [...text.matchAll(SAYS)]
      .slice(0, MOST_SENTENCES)
      .map((match) => ({ start: match.index, view: new TextView(match[0]) })),
  );
  const relevant = sentences.filter(({ view: { text } }) => saying.test(text) && !/^for\b/i.test(text));
  const compared = relevant.map(({ start, view: inner }) => {
    const other: Other = { field: 'description', text: view.listing.description ?? '', view: inner, offset: start, source: { kind: 'text' }, decisive: false }; // prettier-ignore
    return [facet.compare(view.title, inner, other.source), other] as const;
  });
  if (compared.some(([result]) => result === 'agree')) return [];
  const clash = compared.find(([result]) => typeof result !== 'string');
  return clash ? [clash as [Clash, Other]] : [];
}

const WHERE: Record<string, [zh: string, en: string]> = {
  category: ['类目', 'the category'],
  keywords: ['关键词', 'a keyword'],
  description: ['详情', 'the detail'],
};

function whereOf(field: string): [zh: string, en: string] {
  const part = field.split('.', 1)[0] ?? '';
  if (part === 'attributes') {
    const label = shown(field.slice('attributes.'.length));
    return [`属性“${label}”`, `attribute "${label}"`];
  }
  return WHERE[part] ?? [field, field];
}

function findingOf(view: ListingView, facet: Facet, clash: Clash, other: Other): RawFinding {
  const title = view.title.text;
  const mine = at('title', title, clash.own.start, clash.own.end);
  const theirs = at(other.field, other.text, other.offset + clash.other.start, other.offset + clash.other.end);
  const [zh, en] = whereOf(other.field);
  const fixes = [replacing('title', title, mine.start, mine.end, theirs.quote, false)];
  // A category is chosen from a list and the detail may hold markup: shown, not rewritten.
  if (other.field !== 'category' && other.field !== 'description') {
    fixes.push(replacing(other.field, other.text, theirs.start, theirs.end, mine.quote, false));
  }
  return {
    ...mine,
    other: theirs,
    about: facet.id,
    suggestions: [theirs.quote],
    severity: other.field.startsWith('attributes') || other.field === 'category' ? 'error' : 'warning',
    reason: {
      zh: `${facet.name.zh}对不上：标题写“${shown(mine.quote)}”，${zh}写“${shown(theirs.quote)}”`,
      en: `Different ${facet.name.en}: the title says "${shown(mine.quote)}", ${en} says "${shown(theirs.quote)}"`,
    },
    fixes,
  };
}

export default defineRule({
  id: 'title.conflict',
  title: { zh: '标题和属性、类目、详情矛盾', en: 'Title contradicts the rest of the listing' },
  severity: 'error',
  safeFix: false,
  reason: { zh: '同一件事两处写得不一样', en: 'The same thing is said in two ways' },
  check(view) {
    return FACETS.flatMap((facet) =>
      [...inAttributes(view, facet), ...inOtherTexts(view, facet), ...inDetail(view, facet)].map(([clash, other]) =>
        findingOf(view, facet, clash, other),
      ),
    );
  },
  examples: {
    hits: [
      { listing: { title: "Men's Cotton Shirt", attributes: { Gender: 'Women' } }, quote: "Men's", suggests: 'Women' },
      { listing: { title: 'Stainless Steel Bottle 500ml', attributes: { Capacity: '750 ml' } }, quote: '500ml', suggests: '750 ml' },
      { listing: { title: 'Stainless Steel Bottle', attributes: { Material: 'Plastic' } }, quote: 'Stainless Steel', suggests: 'Plastic' },
      { listing: { title: 'Navy Blue Canvas Apron', attributes: { Color: 'Red' } }, quote: 'Navy Blue' },
      { listing: { title: 'Hair Dryer 220V 1200W', attributes: { Voltage: '110V', Power: '1200W' } }, quote: '220V' },
      { listing: { title: 'Round Wooden Tray', attributes: { Shape: 'Square' } }, quote: 'Round' },
      { listing: { title: 'Girls Summer Dress', category: 'Apparel > Men Clothing' }, quote: 'Girls' },
      { listing: { title: 'Bamboo Tray', description: '<table><tr><td>Material</td><td>Acrylic</td></tr></table>' }, quote: 'Bamboo', suggests: 'Acrylic' },
      { listing: { title: 'Red Picnic Blanket', keywords: ['blue picnic blanket'] }, quote: 'Red', suggests: 'blue' },
      { listing: { title: 'Tablecloth 30x40cm', attributes: { Size: '50x70 cm' } }, quote: '30x40cm' },
      { listing: { title: 'Folding Stool', attributes: { Folded: 'NO' } }, quote: 'Folding' },
    ],
    misses: [
      { listing: { title: 'Stainless Steel Bottle', attributes: { Material: 'Steel' } }, why: 'stainless steel is steel' },
      { listing: { title: 'Navy Apron', attributes: { Color: 'Black, Blue' } }, why: 'navy is blue' },
      { listing: { title: 'Red Apron', attributes: { Color: 'Customized Color' } }, why: 'left to the buyer' },
      { listing: { title: 'Bottle 500ml', attributes: { Capacity: '17 oz' } }, why: 'the same in other units' },
      { listing: { title: 'Kettle 220V', attributes: { Voltage: '220-240V' } }, why: 'within the range' },
      { listing: { title: 'Plastic Recycling Machine', attributes: { Material: 'Steel' } }, why: 'works on plastic' },
      { listing: { title: 'Green Tea', attributes: { Color: 'Brown' } }, why: 'a thing, not a colour' },
      { listing: { title: 'Spring Mattress', attributes: { Season: 'All-Season' } } },
      { listing: { title: 'Unisex Apron', attributes: { Gender: 'Women' } } },
      { listing: { title: "Men's Shirt" }, why: 'nothing to compare with' },
    ],
  },
}); // prettier-ignore
