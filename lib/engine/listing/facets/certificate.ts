import type { TextView } from '../text-view';
import { defineFacet, type Said } from './facet';

const NAMES = /\b(iso\s?-?\d{4,5}|iso|ce(?= |,|\/|$|-|\.)|fda|rohs|reach|fcc|etl|csa|sgs|haccp|halal|kosher|gmp|brc|brcgs|bsci|sedex|fsc|oeko[ -]?tex|gots|grs|lfgb|en ?71|astm|cpsc|cpc|ukca|pse|saa|kc|tuv|gs|msds|un38\.3|ccc|ul|emc|lvd|dot|ece|e-?mark|usda|nop|eu organic|emark|bis|inmetro|dvgw|wras|nsf|energy star|dlc|bluesign|vde|ansi|api|iec)\b/gi; // prettier-ignore
/** Codes that are words or units elsewhere; in running text they count in capitals only. */
const CAPITALS_ONLY =
  /^(?:ce|reach|ul|gs|kc|dot|api|ece|bis|etl|cpc|grs|saa|nop|brc|ccc|un|pse|gots|emc|lvd|csa|sgs|iec|tuv|nsf)$/;
/** In a title "DOT" and "API" mostly are something else. */
const TITLE_NEEDS_WORD = /^(?:dot|api|gs|kc|reach|ul|ece|bis|nop|gots|grs|cpc|astm|ansi|iec|saa)$/;

function read(view: TextView, value: boolean): Said<string>[] {
  const certified = /certif|approv|complian|listed|standard|marked/i.test(view.text);
  const found: Said<string>[] = [];
  for (const match of view.text.matchAll(NAMES)) {
    const raw = match[0];
    const name = raw.toLowerCase().replace(/[\s-]/g, '');
    if (!value && CAPITALS_ONLY.test(name) && raw !== raw.toUpperCase()) continue;
    if (!value && TITLE_NEEDS_WORD.test(name) && !certified) continue;
    found.push({ value: name, start: match.index, end: match.index + raw.length });
  }
  return found;
}

/** Certificates named. "ISO certified" and "ISO9001" agree. */
export const certificate = defineFacet<string>({
  id: 'certificate',
  name: { zh: '认证', en: 'certificate' },
  labels: /certif|approval|complian/,
  exceptLabels: /free|birth|project/,
  inShortText: false,
  read: (view) => read(view, false),
  readValue: (view) => {
    if (/^\s*(?:no|none|without|not? certified)\s*$/i.test(view.text)) return [{ value: '-', start: 0, end: view.text.length }]; // prettier-ignore
    return read(view, true);
  },
  agree: (own, other) => own.startsWith(other) || other.startsWith(own),
});
