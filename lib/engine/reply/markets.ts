/** Certificates a market's customs or buyers ask for, by ISO-2 of the country; matched against those we hold. */
const EUROPE = ['ce', 'lfgb', 'reach', 'rohs', 'en71', 'en 71', 'grs', 'fsc', 'bsci', 'weee'];
const NORTH_AMERICA = ['fda', 'fcc', 'cpsia', 'astm', 'ul', 'etl', 'prop 65', 'cpc', 'doe', 'dot'];
const GULF = ['saso', 'saber', 'gcc', 'g-mark', 'gso', 'ecas', 'halal'];
const EURASIA = ['eac', 'gost'];

const WANTED: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries('AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL NO PL PT RO SK SI ES SE CH IS'.split(' ').map((code) => [code, EUROPE])),
  GB: [...EUROPE, 'ukca'],
  US: NORTH_AMERICA,
  CA: [...NORTH_AMERICA, 'csa'],
  ...Object.fromEntries('SA AE KW QA BH OM'.split(' ').map((code) => [code, GULF])),
  ...Object.fromEntries('RU BY KZ AM KG'.split(' ').map((code) => [code, EURASIA])),
  AU: ['rcm', 'saa', 'as/nzs', 'watermark'],
  NZ: ['rcm', 'as/nzs'],
  JP: ['pse', 'jis', 'food sanitation'],
  KR: ['kc', 'kcs'],
  BR: ['inmetro', 'anatel', 'anvisa'],
  MX: ['nom'],
  IN: ['bis'],
  ID: ['sni', 'halal'],
  MY: ['sirim', 'halal'],
  ZA: ['nrcs', 'sabs'],
  NG: ['soncap'],
  KE: ['pvoc'],
  EG: ['goeic'],
}; // prettier-ignore

/** Those of our certificates that this market asks for; an empty list where we hold none or do not know the market. */
export function certificatesFor(country: string | undefined, ours: readonly string[]): string[] {
  const wanted = country === undefined ? [] : (WANTED[country] ?? []);
  return ours.filter((name) => {
    const key = name.toLowerCase();
    return wanted.some((one) => key === one || key.startsWith(`${one} `) || key.startsWith(`${one}-`));
  });
}
