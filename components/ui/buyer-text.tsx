import { clip, stripInvisible } from '@/lib/shared/text';
import './buyer-text.css';

interface BuyerTextProps {
  text: string;
  /** BCP 47 tag when the language is known; left out when it is not. */
  lang?: string;
  /** Longest part shown, UTF-16 units; the whole stands in the tooltip. */
  max?: number;
  /** As a marked quotation of the buyer's own words. */
  quote?: boolean;
}

/**
 * Words that somebody else wrote: own direction, never markup, invisible and direction-changing characters taken out so that
 * they cannot rearrange what stands around them.
 */
export function BuyerText({ text, lang, max = 160, quote = false }: BuyerTextProps) {
  const clean = stripInvisible(text).replace(/\s+/g, ' ').trim();
  const cut = clean.length > max;
  const props = { dir: 'auto', lang, title: cut ? clip(clean, 600) : undefined, className: 'buyer-text' } as const;
  const shown = cut ? `${clip(clean, max)}…` : clean;
  return quote ? <q {...props}>{shown}</q> : <bdi {...props}>{shown}</bdi>;
}
