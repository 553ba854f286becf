import { defineFacet, type Said } from './facet';
import type { TextView } from '../text-view';

const NAMED =
  /\b(eu|us|uk|au|cn|jp|kr|in|za|it|ch|european|american|british|australian|chinese|japanese|korean|indian|italian|swiss|type [a-n])\b(?=[\s/,&-]*(?:(?:eu|us|uk|au|cn|jp|kr|and|or)\b[\s/,&-]*){0,6}(?:standard )?(?:plugs?|sockets?)\b)/gi;
const VALUE =
  /\b(eu|us|usa|uk|au|cn|jp|kr|za|european|american|british|australian|chinese|japanese|korean|indian|italian|swiss|type [a-n])\b/gi;
const SAME: Record<string, string> = {
  european: 'eu', american: 'us', usa: 'us', british: 'uk', australian: 'au', chinese: 'cn', japanese: 'jp', korean: 'kr', indian: 'in',
  italian: 'it', swiss: 'ch', 'type a': 'us', 'type b': 'us', 'type c': 'eu', 'type e': 'eu', 'type f': 'eu', 'type g': 'uk', 'type i': 'au',
}; // prettier-ignore

function plugs(view: TextView, pattern: RegExp): Said<string>[] {
  return [...view.text.matchAll(pattern)].map((match) => {
    const name = (match[1] ?? '').toLowerCase();
    return { value: SAME[name] ?? name, start: match.index, end: match.index + (match[1] ?? '').length };
  });
}

export const plug = defineFacet<string>({
  id: 'plug',
  name: { zh: '插头', en: 'plug' },
  labels: /plug|socket/,
  inDetail: true,
  read: (view) => plugs(view, NAMED),
  readValue: (view) =>
    /universal|custom|optional|any|all|multi/i.test(view.text) ? 'open' : plugs(view, /usb/i.test(view.text) ? NAMED : VALUE),
  agree: (own, other) => own === other,
}); // prettier-ignore
