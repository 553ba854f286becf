import type { TextView } from '../text-view';
import { defineFacet, isOpenValue, type Said } from './facet';

const OF =
  /\b(?:set|pack|box|case|carton|bundle|lot|kit|pair)s? of (\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|twelve)\b/gi;
const WORDS = /\b(two|three|four|five|six|seven|eight|nine|ten|twelve)[ -]?(?:pieces?|pcs|packs?)\b/gi;
const PACK = /\b(\d{1,4})[ -]?(?:packs?|pk)\b/gi;
const NUMBERS: Record<string, number> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12 }; // prettier-ignore

function counted(text: string, pattern: RegExp): Said<number>[] {
  return [...text.matchAll(pattern)].map((match) => {
    const word = (match[1] ?? '').toLowerCase();
    return { value: NUMBERS[word] ?? Number(word), start: match.index, end: match.index + match[0].length };
  });
}

function read(view: TextView): Said<number>[] {
  const { text } = view;
  const pcs = view.measures
    .filter(
      ({ dimension, low, high, end }) =>
        dimension === 'count' && low === high && !/^ ?(?:\/|per) ?c(?:ar)?to?n/i.test(text.slice(end, end + 9)),
    ) // prettier-ignore
    .map(({ low, start, end }) => ({ value: low, start, end }));
  const all = [...pcs, ...counted(text, OF), ...counted(text, WORDS), ...counted(text, PACK)];
  return all.sort((a, b) => a.start - b.start);
}

/** How many pieces one sale unit holds; carton and order quantities are another matter. */
export const pieces = defineFacet<number>({
  id: 'pieces',
  name: { zh: '件数', en: 'pieces' },
  labels: /^(?:number of |total |no\.? of )?(?:pieces?|pcs)|quantity|^qty|piece count|pack(?:age)? ?(?:size|quantity|count)|set (?:includes|quantity|size)|pieces per|unit count|item count|^count$|number of (?:items|units)|^sets?$|pack of|package (?:includes|contents?)|^kit$/,
  exceptLabels: /moq|order|carton|supply|stock|production|thread|yarn|container|min|load|ctn|led|light|lamp|bead/,
  inDetail: false,
  read,
  readValue: (view) => {
    if (isOpenValue(view.text)) return 'open';
    const said = read(view);
    if (said.length > 0) return said;
    return /^\s*\d{1,5}\s*$/.test(view.text) ? [{ value: Number(view.text), start: 0, end: view.text.length }] : [];
  },
  agree: (own, other) => own === other,
}); // prettier-ignore
