/** What a number with a unit measures. */
export type Dimension =
  | 'length' | 'area' | 'volume' | 'weight' | 'power' | 'voltage' | 'charge' | 'storage' | 'grammage' | 'count' | 'persons' | 'temperature'
  | 'frequency' | 'current' | 'speed' | 'lumen' | 'pressure' | 'percent' | 'time' | 'energy' | 'angle' | 'pixel'; // prettier-ignore

interface Unit {
  /** The way the unit is written: `ml`, `kW`. */
  symbol: string;
  /** Factor to the base unit of each dimension it may mean (`oz` is volume and weight). */
  means: readonly (readonly [Dimension, number])[];
}

/** A number, range or group of sides with its unit. */
export interface Measure {
  dimension: Dimension;
  /** In the base unit; equal for a single value. */
  low: number;
  high: number;
  /** Other reading of an ambiguous unit. */
  or?: { dimension: Dimension; low: number; high: number };
  unit: Unit;
  /** How the unit is written here. */
  written: string;
  start: number;
  end: number;
  /** Offsets of the unit as written. */
  unitStart: number;
  unitEnd: number;
  /** Same for the sides of one "30 x 40 cm". */
  group?: number;
}

/** `30x40` without a unit, for the rule that asks for one. */
export interface BareGroup {
  start: number;
  end: number;
  sides: number;
}

const BASES: [Dimension, string][] = [
  // Length in metres.
  ['length', 'mm=0.001:mm,millimeter,millimetre,millimeters,millimetres;cm=0.01:cm,cms,centimeter,centimetre,centimeters,centimetres;m=1:m,meter,metre,meters,metres,mtr,mtrs;km=1000:km;inch=0.0254:inch,inches,in,in.,inchs,″,",”;ft=0.3048:ft,feet,foot,fts;yard=0.9144:yard,yards,yds,yd;micron=0.000001:micron,microns,μm,um'],
  ['area', 'm2=1:m2,m²,sqm,sq.m;ft2=0.0929:sqft,ft2,ft²;cm2=0.0001:cm2,cm²;mm2=0.000001:mm2,mm²,sqmm'],
  // Volume in litres.
  ['volume', 'ml=0.001:ml,mls,milliliter,millilitre,milliliters,millilitres,cc;cl=0.01:cl;L=1:l,liter,litre,liters,litres,ltr,ltrs;gal=3.785:gal,gallon,gallons,gals;qt=0.946:qt,quart,quarts,qts;pint=0.473:pint,pints;m3=1000:m3,m³,cbm'],
  // Weight in kilograms.
  ['weight', 'g=0.001:g,gram,grams,gr,grs,gm,gms,gramme,grammes;kg=1:kg,kgs,kilogram,kilograms,kilo,kilos;mg=0.000001:mg;lb=0.4536:lb,lbs,pound,pounds;ton=1000:ton,tons,tonne,tonnes,tonn'],
  ['power', 'W=1:w,watt,watts;kW=1000:kw,kilowatt,kilowatts;MW=1000000:megawatt;hp=745.7:hp,horsepower;kVA=1000:kva'],
  ['voltage', 'V=1:v,volt,volts,vac,vdc,vlt;kV=1000:kv'],
  ['charge', 'mAh=0.001:mah;Ah=1:ah'],
  ['energy', 'Wh=1:wh;kWh=1000:kwh'],
  ['current', 'A=1:a,amp,amps,ampere;mA=0.001:ma'],
  ['frequency', 'Hz=1:hz;kHz=1000:khz;MHz=1000000:mhz;GHz=1000000000:ghz'],
  ['storage', 'GB=1:gb;TB=1024:tb;MB=0.0009765:mb'],
  ['grammage', 'gsm=1:gsm'],
  ['speed', 'rpm=1:rpm;km/h=1:kmh,kph,mph;Mbps=1:mbps'],
  ['lumen', 'lm=1:lm,lumen,lumens'],
  ['pressure', 'bar=1:bar,bars;psi=0.069:psi;MPa=10:mpa'],
  ['pixel', 'MP=1:mp,megapixel,megapixels'],
  ['temperature', '°C=1:°c,℃,°f,℉,degc'],
  ['angle', 'degree=1:degree,degrees,°,deg'],
  ['percent', '%=1:%'],
  ['time', 'h=1:h,hr,hrs,hour,hours;min=1:min,mins,minute,minutes;day=24:day,days;month=730:month,months;year=8760:year,years,yr,yrs'],
  ['count', 'pcs=1:pcs,pc,piece,pieces,pcs/set,pack,packs,count,ct,pk,pieces/set;pair=1:pair,pairs,prs'],
  ['persons', 'person=1:person,persons,people,seater,seaters,seat,seats,seated,pax'],
]; // prettier-ignore

const UNITS = new Map<string, Unit>();
for (const [dimension, list] of BASES) {
  for (const unit of list.split(';')) {
    const [head, names] = [unit.slice(0, unit.indexOf(':')), unit.slice(unit.indexOf(':') + 1)];
    const [symbol = '', factor = '1'] = head.split('=');
    const entry: Unit = { symbol, means: [[dimension, Number(factor)]] };
    for (const name of names.split(',')) UNITS.set(name, entry);
  }
}
const OUNCE: Unit = { symbol: 'oz', means: [['volume', 0.02957], ['weight', 0.02835]] }; // prettier-ignore
for (const name of ['oz', 'ounce', 'ounces', 'ozs']) UNITS.set(name, OUNCE);
for (const name of ['fl oz', 'fl.oz', 'floz', 'fluid ounce', 'fl. oz']) UNITS.set(name, { symbol: 'fl oz', means: [['volume', 0.02957]] }); // prettier-ignore

/** Units whose letter means something else when written large: 2M camera, 5G network, 4K, 32A. */
const LARGE_IS_OTHER = new Set(['M', 'A', 'H', 'IN', 'D']);
/** Sizes of memory: 128G is no weight. */
const POWER_OF_TWO = new Set([8, 16, 32, 64, 128, 256, 512]);
/** Network generations, not grams. */
const GENERATION = /^[2-6]$/;

const NUMBER = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,])|\d+(?:\.\d+)?/y;
const FRACTION = /(?:\d{1,3}[- ])?\d{1,2}\/\d{1,2}(?=\s?-?(?:inch|in\b|"|″|”))/y;
const UNIT =
  /[\s-]?(?:fl\.?\s?oz|fluid ounce|sq\.m|in\.(?=[\s,)]|$)|pcs\/set|pieces\/set|°[cf]\b|[a-zμ]+[²³23]?|["″”%°℃℉])/iy;
const SEPARATOR = /\s?(?:[x×*]|to|~|～|–|—|-|\/|,|&|\||or|and|\+)\s?(?=\d)/iy;
const CROSS = /[x×*]/i;
const RANGE = /to|[~～–—-]/i;
const LETTER = /[\p{L}\d]/u;
/** More than real texts chain; bounds the work. */
const MOST_SIDES = 12;

interface Side {
  value: number;
  start: number;
  end: number;
  unit?: Unit;
  written?: string;
  unitStart: number;
  unitEnd: number;
  /** Joins this side to the next. */
  join?: 'cross' | 'range' | 'list';
}

/** Every number with a unit in the text, and every `30x40` without one; linear. */
export function measuresIn(text: string): { measures: Measure[]; bare: BareGroup[] } {
  const measures: Measure[] = [];
  const bare: BareGroup[] = [];
  let groups = 0;
  const digit = /\d/g;
  for (let match = digit.exec(text); match; match = digit.exec(text)) {
    const start = match.index;
    // A digit behind a letter belongs to a code; behind `x` and a digit it is a side already read.
    if (start > 0 && LETTER.test(text.charAt(start - 1))) {
      digit.lastIndex = skipCode(text, start);
      continue;
    }
    const chain = chainAt(text, start);
    digit.lastIndex = Math.max(start + 1, chain.end);
    if (chain.sides.length === 0) continue;
    groups = emit(chain.sides, measures, bare, groups);
  }
  return { measures, bare };
}

function skipCode(text: string, from: number): number {
  let end = from;
  while (end < text.length && LETTER.test(text.charAt(end))) end++;
  return Math.max(end, from + 1);
}

function stick(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function chainAt(text: string, start: number): { sides: Side[]; end: number } {
  const sides: Side[] = [];
  let at = start;
  for (;;) {
    const side = sideAt(text, at);
    if (!side) return { sides, end: Math.max(at, skipCode(text, at)) };
    sides.push(side);
    const separator = sides.length < MOST_SIDES ? stick(SEPARATOR, text, side.unitEnd) : undefined;
    if (separator === undefined) return { sides, end: side.unitEnd };
    side.join = CROSS.test(separator) ? 'cross' : RANGE.test(separator) ? 'range' : 'list';
    at = side.unitEnd + separator.length;
  }
}

function sideAt(text: string, at: number): Side | undefined {
  const fraction = stick(FRACTION, text, at);
  const digits = fraction ?? stick(NUMBER, text, at);
  if (digits === undefined) return undefined;
  const end = at + digits.length;
  const value = fraction === undefined ? Number(digits.replace(/,/g, '')) : fractionOf(digits);
  const raw = unitText(text, end);
  const named = raw === undefined ? undefined : unitNamed(raw, digits);
  if (raw !== undefined && named) {
    const gap = raw.length - named.written.length;
    const side: Side = { value, start: at, end: end + raw.length, unit: named.unit, written: named.written, unitStart: end + gap, unitEnd: end + raw.length }; // prettier-ignore
    return side;
  }
  // Letters that are no unit right behind the digits make a code (16pro, 4K), but for the cross of 30x40.
  if (/^[a-z]/i.test(text.slice(end, end + 1)) && !/^[x]\s?\d/i.test(text.slice(end, end + 3))) return undefined;
  return { value, start: at, end, unitStart: end, unitEnd: end };
}

/** The unit's letters behind a number: none when they run on into a digit ("2in1"), without the cross of "30cmx40". */
function unitText(text: string, end: number): string | undefined {
  const raw = stick(UNIT, text, end);
  if (raw === undefined || !/\d/.test(text.charAt(end + raw.length))) return raw;
  if (/[a-z]x$/i.test(raw)) return raw.slice(0, -1);
  return /[a-z]$/i.test(raw) ? undefined : raw;
}

function fractionOf(digits: string): number {
  const [whole, part] = /[- ]/.test(digits) ? digits.split(/[- ]/) : ['0', digits];
  const [over = '0', under = '1'] = (part ?? '0/1').split('/');
  return Number(whole) + Number(over) / Math.max(1, Number(under));
}

function unitNamed(raw: string, digits: string): { unit: Unit; written: string } | undefined {
  const gap = /^[\s-]/.test(raw);
  const written = gap ? raw.slice(1) : raw;
  if (LARGE_IS_OTHER.has(written)) return undefined;
  // "5 in 1", "3 a": a word of one or two letters is a unit only when glued.
  if (gap && /^(?:in|a|h|min|m)$/i.test(written) && written !== 'm') return undefined;
  if (/^g$/i.test(written) && GENERATION.test(digits)) return undefined;
  const unit = UNITS.get(written.toLowerCase().replace(/\s+/g, ' ')) ?? UNITS.get(written);
  return unit ? { unit, written } : undefined;
}

function emit(sides: Side[], measures: Measure[], bare: BareGroup[], groups: number): number {
  // A side without its own unit takes the next one's: 30x40cm, 5/10/20 kg.
  let next: Side | undefined;
  for (let index = sides.length - 1; index >= 0; index--) {
    const side = sides[index];
    if (!side) continue;
    if (side.unit) next = side;
    else if (next && side.join) Object.assign(side, { unit: next.unit, written: next.written });
    else next = undefined;
  }
  let group: number | undefined;
  let crossed = 0;
  for (let index = 0; index < sides.length; index++) {
    const side = sides[index];
    if (!side) continue;
    crossed++;
    if (side.join === 'cross' && group === undefined) group = ++groups;
    if (side.unit) index = pushMeasure(sides, index, side.unit, group, measures);
    if (side.join === 'cross') continue;
    const first = sides[index - crossed + 1];
    if (group !== undefined && first && !side.unit && crossed > 1) bare.push({ start: first.start, end: side.end, sides: crossed }); // prettier-ignore
    group = undefined;
    crossed = 0;
  }
  return groups;
}

/** Adds one measure, two sides of a range as one; returns the index of the last side used. */
function pushMeasure(sides: Side[], index: number, unit: Unit, group: number | undefined, into: Measure[]): number {
  const side = sides[index];
  const upper = sides[index + 1];
  if (!side) return index;
  const ranged = side.join === 'range' && upper?.unit !== undefined && group === undefined;
  const last = ranged ? upper : side;
  const [first, second] = unit.means;
  const [, topFactor] = (last.unit ?? unit).means[0] ?? first ?? ['count', 1];
  if (!first) return index;
  const measure: Measure = {
    dimension: first[0],
    low: side.value * first[1],
    high: last.value * topFactor,
    unit,
    written: side.written ?? '',
    start: side.start,
    end: last.end,
    unitStart: last.unitStart,
    unitEnd: last.unitEnd,
    ...(group === undefined ? {} : { group }),
    ...(second ? { or: { dimension: second[0], low: side.value * second[1], high: last.value * second[1] } } : {}),
  };
  if (/^G$/.test(side.written ?? '') && POWER_OF_TWO.has(side.value)) {
    Object.assign(measure, { dimension: 'storage', low: side.value, high: last.value });
  } else if (/^G$/i.test(side.written ?? '')) Object.assign(measure, { or: { dimension: 'storage', low: side.value, high: last.value } }); // prettier-ignore
  if (measure.low > measure.high) [measure.low, measure.high] = [measure.high, measure.low];
  into.push(measure);
  return ranged ? index + 1 : index;
}
