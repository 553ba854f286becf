import { getAllCountries } from 'countries-and-timezones';

const names = new Map<string, string>();

function key(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}]+/gu, ' ').trim(); // prettier-ignore
}

function load(): void {
  const codes = Object.keys(getAllCountries());
  for (const language of ['en', 'zh']) {
    const display = new Intl.DisplayNames([language], { type: 'region' });
    for (const code of codes) names.set(key(display.of(code) ?? code), code);
  }
  for (const [code, { name }] of Object.entries(getAllCountries())) names.set(key(name), code);
  const others: Record<string, string> = { usa: 'US', 'united states of america': 'US', uk: 'GB', uae: 'AE', england: 'GB', scotland: 'GB', turkey: 'TR', 'czech republic': 'CZ', 'south korea': 'KR', 'north korea': 'KP', 'ivory coast': 'CI', burma: 'MM', swaziland: 'SZ', macedonia: 'MK', 'hong kong': 'HK', macau: 'MO', palestine: 'PS', 'cape verde': 'CV', 'democratic republic of the congo': 'CD', 'viet nam': 'VN', 'russian federation': 'RU' }; // prettier-ignore
  for (const [name, code] of Object.entries(others)) names.set(name, code);
}

/** ISO-2 code of a code or of a country's English or Chinese name; undefined when it is none. */
export function countryCode(text: string): string | undefined {
  const trimmed = text.trim();
  if (/^[A-Za-z]{2}$/.test(trimmed)) {
    const code = trimmed.toUpperCase();
    if (code === 'UK') return 'GB';
    return code in getAllCountries() ? code : undefined;
  }
  if (names.size === 0) load();
  return names.get(key(trimmed));
}
