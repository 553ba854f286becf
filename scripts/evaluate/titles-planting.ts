import type { Listing } from '../../lib/engine/listing/listing';

/** A listing with one contradiction put in, and what it is about. */
export interface Planted {
  facet: string;
  /** Where it was put: an attribute, a keyword, a row of the detail, or the title itself. */
  where: 'attribute' | 'keyword' | 'detail' | 'title';
  listing: Listing;
}

interface Kind {
  labels: string[];
  /** Words for one value each; the first is written into the listing. */
  values: string[][];
}

/** The planter's own words, apart from the engine's, so that the measure does not test the engine by itself. */
const KINDS: Record<string, Kind> = {
  gender: { labels: ['Gender', 'Suitable For', 'Department'], values: [["Men's", 'mens', 'men', 'male'], ["Women's", 'womens', 'women', 'female', 'ladies']] },
  age: { labels: ['Age Group', 'Suitable Age'], values: [['Infant', 'baby', 'newborn'], ['Adults', 'adult']] },
  material: { labels: ['Material', 'Main Material', 'Material Type'], values: [['Cotton'], ['Polyester'], ['Genuine Leather', 'leather'], ['Stainless Steel'], ['Plastic'], ['Wood', 'wooden', 'solid wood'], ['Glass'], ['Ceramic'], ['Silicone'], ['Aluminum', 'aluminium'], ['Silk'], ['Wool'], ['Bamboo'], ['Rubber'], ['Paper'], ['Marble']] },
  colour: { labels: ['Color', 'Colour', 'Main Color'], values: [['Black'], ['White'], ['Red'], ['Navy Blue', 'blue'], ['Green'], ['Yellow'], ['Purple'], ['Pink'], ['Brown'], ['Grey', 'gray']] },
  season: { labels: ['Season', 'Applicable Season'], values: [['Summer'], ['Winter'], ['Spring'], ['Autumn']] },
  shape: { labels: ['Shape'], values: [['Round'], ['Square'], ['Oval'], ['Rectangular'], ['Hexagon']] },
  origin: { labels: ['Place of Origin', 'Country of Origin'], values: [['China'], ['Vietnam', 'vietnamese'], ['India'], ['Turkey'], ['Italy'], ['Germany']] },
  certificate: { labels: ['Certificate', 'Certification'], values: [['CE'], ['FDA'], ['ISO9001', 'iso'], ['RoHS'], ['HALAL']] },
}; // prettier-ignore

/** Uses of a word that are no colour, material or season of the goods: nothing is planted there. */
const NOT_THE_GOODS =
  /green (?:\w+ )?(?:coffee|beans?|tea)|coffee green|(?:black|blue) (?:tea|coffee|light|tooth)|(?:yellow|white) gold|white (?:label|mark)|machine|machinery|laser|spring(?:s| mattress)/i;

const FUNCTIONS: [word: string, label: string, value: string][] = [
  ['waterproof', 'Waterproof', 'No'], ['foldable', 'Foldable', 'No'], ['folding', 'Folded', 'NO'], ['wireless', 'Type', 'Wired'],
  ['rechargeable', 'Rechargeable', 'No'], ['disposable', 'Type', 'Reusable'], ['adjustable', 'Adjustable', 'No'], ['portable', 'Portable', 'No'],
]; // prettier-ignore

const AMOUNTS: [facet: string, pattern: RegExp, labels: string[], other: (value: number) => string][] = [
  ['capacity', /\b(\d+(?:\.\d+)?) ?ml\b/i, ['Capacity', 'Volume'], (value) => `${value * 2}ml`],
  ['capacity', /\b(\d+(?:\.\d+)?) ?oz\b/i, ['Capacity'], (value) => `${value + 10} oz`],
  ['power', /\b(\d+(?:\.\d+)?) ?w\b/i, ['Power', 'Wattage'], (value) => `${value * 2}W`],
  ['power', /\b(\d+(?:\.\d+)?) ?kw\b/i, ['Power'], (value) => `${value * 2}kW`],
  ['voltage', /\b(\d+(?:\.\d+)?) ?v\b/i, ['Voltage', 'Rated Voltage'], (value) => (value > 150 ? '110V' : `${value * 2}V`)],
  ['pieces', /\b(\d+) ?-?(?:pcs|pieces?)\b/i, ['Number of Pieces', 'Quantity', 'Piece Count'], (value) => `${value + 3} pcs`],
  ['size', /\b(\d+(?:\.\d+)?) ?inch\b/i, ['Size', 'Screen Size'], (value) => `${Math.round(value * 1.5)} inch`],
  ['size', /\b(\d+(?:\.\d+)?) ?cm\b/i, ['Size', 'Length'], (value) => `${Math.round(value * 1.5)}cm`],
  ['size', /\b(\d+) ?[x*] ?\d+ ?cm\b/i, ['Size'], (value) => `${value + 15}x${value + 70}cm`],
]; // prettier-ignore

/** The same numbers each time: a small congruential generator. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 0x80000000;
    return state / 0x80000000;
  };
}

const pick = <T>(list: readonly T[], random: () => number): T | undefined => list[Math.floor(random() * list.length)];

/** Every contradiction that can be put into a listing, one of each kind. */
export function plantIn(listing: Listing, random: () => number): Planted[] {
  const planted: Planted[] = [];
  const words = ` ${listing.title.toLowerCase().replace(/[^a-z0-9.']+/g, ' ')} `;
  if (!NOT_THE_GOODS.test(listing.title)) planted.push(...valuesIn(listing, words, random));
  for (const [word, label, value] of FUNCTIONS) {
    if (!words.includes(` ${word} `) || listing.attributes?.[label] !== undefined) continue;
    planted.push({ facet: 'function', where: 'attribute', listing: withAttribute(listing, label, value) });
  }
  for (const [facet, pattern, labels, other] of AMOUNTS) {
    const all = [...listing.title.matchAll(new RegExp(pattern, 'gi'))];
    const [value, label] = [Number(all[0]?.[1]), pick(labels, random)];
    if (all.length !== 1 || label === undefined || value === 0 || /\d ?[x*] ?\d/i.test(listing.title) !== pattern.source.includes('[x*]')) continue; // prettier-ignore
    planted.push({ facet, where: 'attribute', listing: withAttribute(listing, label, other(value)) });
  }
  return planted;
}

function valuesIn(listing: Listing, words: string, random: () => number): Planted[] {
  return Object.entries(KINDS).flatMap(([facet, { labels, values }]): Planted[] => {
    const said = values.filter((names) => names.some((name) => words.includes(` ${name.toLowerCase()} `)));
    const [mine] = said;
    if (said.length !== 1 || !mine) return [];
    const value = pick(values.filter((names) => names !== mine), random)?.[0]; // prettier-ignore
    const label = pick(labels, random);
    if (value === undefined || label === undefined) return [];
    const roll = random();
    if (roll < 0.75) return [{ facet, where: 'attribute', listing: withAttribute(listing, label, value) }];
    if (roll < 0.9 || facet === 'certificate' || facet === 'shape') {
      return [{ facet, where: 'detail', listing: { ...listing, description: `<p>${label}: ${value}</p>` } }];
    }
    return [{ facet, where: 'keyword', listing: { ...listing, keywords: [`${value.toLowerCase()} goods`] } }];
  });
}

/** The value in the listing's own field of that name, else in a new one. */
function withAttribute(listing: Listing, label: string, value: string): Listing {
  const own = Object.keys(listing.attributes ?? {}).find((name) => name.toLowerCase() === label.toLowerCase());
  return { ...listing, attributes: { ...listing.attributes, [own ?? label]: value } };
}
