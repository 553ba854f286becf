import type { Dimension } from '../measures';
import { TextView } from '../text-view';
import { defineFacet, isOpenValue, type Facet, type Said } from './facet';

interface Amount {
  low: number;
  high: number;
  /** The unit as written; amounts in unlike units agree more loosely (16 oz and 500 ml). */
  unit: string;
}

interface Quantity {
  id: string;
  name: Facet['name'];
  dimension: Dimension;
  labels: RegExp;
  exceptLabels?: RegExp;
  /** Unit of a value that carries none. */
  defaultUnit?: string;
  /** Relative difference up to which two amounts in the same unit agree. */
  tolerance: number;
  acrossUnits?: number;
  /** Beyond this factor the two speak of different things. */
  farApart?: number;
  /** Puts amounts with the same meaning together (110 V and 120 V). */
  group?(amount: number): number;
  inDetail?: boolean;
}

const LABEL_UNIT = /[([](w|kw|v|ml|l|kg|g|lb|oz|inch|inches|in|cm|mm|m|mah|gb|tb|hp)[)\]]/i;

function amounts(view: TextView, dimension: Dimension): Said<Amount>[] {
  return view.measures.flatMap(({ dimension: first, low, high, or, unit, start, end, group }) => {
    if (group !== undefined) return [];
    const reading = first === dimension ? { low, high } : or?.dimension === dimension ? or : undefined;
    return reading ? [{ value: { low: reading.low, high: reading.high, unit: unit.symbol }, start, end }] : [];
  });
}

/** The value's amounts; a bare number takes the unit of the label ("Power (W)") or the facet's own. */
function valueAmounts(view: TextView, label: string, quantity: Quantity): Said<Amount>[] {
  const found = amounts(view, quantity.dimension);
  if (found.length > 0 || view.measures.length > 0) return found;
  const unit = LABEL_UNIT.exec(label)?.[1] ?? quantity.defaultUnit;
  if (unit === undefined || !/^\s*\d[\d.,\s~/-]*$/.test(view.text)) return [];
  return amounts(new TextView(`${view.text.trimEnd()} ${unit}`), quantity.dimension).map((one) => ({
    ...one,
    end: Math.min(one.end, view.text.length),
  }));
}

function agree(own: Amount, other: Amount, quantity: Quantity): boolean {
  const { group } = quantity;
  if (group && group(own.low) === group(other.low)) return true;
  const slack = own.unit === other.unit ? quantity.tolerance : (quantity.acrossUnits ?? quantity.tolerance);
  if (own.low <= other.high * (1 + slack) && other.low <= own.high * (1 + slack)) return true;
  const far = quantity.farApart;
  if (far === undefined) return false;
  const ratio = own.low > other.high ? own.low / Math.max(other.high, 1e-12) : other.low / Math.max(own.high, 1e-12);
  return ratio > far;
}

function quantityFacet(quantity: Quantity): Facet {
  return defineFacet<Amount>({
    id: quantity.id,
    key: quantity.dimension,
    name: quantity.name,
    labels: quantity.labels,
    ...(quantity.exceptLabels ? { exceptLabels: quantity.exceptLabels } : {}),
    inDetail: quantity.inDetail ?? false,
    read: (view) => amounts(view, quantity.dimension),
    readValue: (view, label) => (isOpenValue(view.text) ? 'open' : valueAmounts(view, label, quantity)),
    agree: (own, other) => agree(own, other, quantity),
  });
}

const MAINS: [number, number, number][] = [[100, 130, 110], [200, 250, 220], [360, 440, 380]]; // prettier-ignore
const mains = (volts: number) => MAINS.find(([low, high]) => volts >= low && volts <= high)?.[2] ?? volts;

export const power = quantityFacet({
  id: 'power',
  name: { zh: '功率', en: 'power' },
  dimension: 'power',
  labels: /power|watt/,
  exceptLabels: /supply|source|factor|adapter|bank|consumption per/,
  defaultUnit: 'W',
  tolerance: 0.03,
  acrossUnits: 0.06,
  inDetail: true,
});

export const voltage = quantityFacet({
  id: 'voltage',
  name: { zh: '电压', en: 'voltage' },
  dimension: 'voltage',
  labels: /voltage|plug|input|power supply|power source|^power$|rated|batter/,
  exceptLabels: /output|charging|adapter|withstand|forward/,
  defaultUnit: 'V',
  tolerance: 0.06,
  group: mains,
  inDetail: true,
});

export const capacity = quantityFacet({
  id: 'capacity',
  name: { zh: '容量', en: 'capacity' },
  dimension: 'volume',
  labels: /capacity|volume|^size$|spec|net content|content|bottle|^net\b|fill/,
  exceptLabels: /pack|carton|supply|production|monthly|compress|batter|measure|per /,
  defaultUnit: 'ml',
  tolerance: 0.02,
  acrossUnits: 0.08,
  farApart: 400,
  inDetail: true,
});

export const weight = quantityFacet({
  id: 'weight',
  name: { zh: '重量', en: 'weight' },
  dimension: 'weight',
  labels: /^(?:net |unit |item |product |single )?weight|capacity|^load|net content|^size$|spec/,
  exceptLabels: /gross|pack|carton|shipping|toleran|capacity.*(?:supply|month)|user|max/,
  tolerance: 0.03,
  acrossUnits: 0.08,
  farApart: 8,
});

export const batteryCapacity = quantityFacet({
  id: 'capacity',
  name: { zh: '容量', en: 'capacity' },
  dimension: 'charge',
  labels: /batter|capacity/,
  tolerance: 0.02,
});

export const storage = quantityFacet({
  id: 'capacity',
  name: { zh: '容量', en: 'capacity' },
  dimension: 'storage',
  labels: /memory|storage|capacity|\brom\b|\bram\b/,
  exceptLabels: /expand|max/,
  defaultUnit: 'GB',
  tolerance: 0.03,
});

export const persons = quantityFacet({
  id: 'capacity',
  name: { zh: '容量', en: 'capacity' },
  dimension: 'persons',
  labels: /capacity|person|people|seat|sleeps/,
  tolerance: 0,
});
