import type { CaseView } from '../case-view';
import { readBuyer, type Placed } from './reading';

/** Where the buyer says who he is. */
export interface Introduction extends Pick<Placed, 'part' | 'start' | 'end'> {
  /** The word for the business ("importer", "tienda"). */
  business: string;
}

/** So many words may stand between "we are" and the business. */
const REACH = 12;

/**
 * "We are a … distributor", "ich betreibe einen Laden", "我们是…批发商": an opening and a business in one sentence. "Your
 * company" between them is ours, not his.
 */
export function introductionsIn(view: CaseView): Introduction[] {
  const found: Introduction[] = [];
  for (const reading of readBuyer(view)) {
    const businesses = reading.of('business');
    let until = 0;
    for (const opening of reading.of('we-are')) {
      if (opening.from < until) continue;
      const business = businesses.find((noun) => follows(opening, noun));
      if (!business) continue;
      until = business.to;
      found.push({ part: opening.part, start: opening.start, end: business.end, business: business.value });
    }
  }
  return found;
}

const YOURS =
  /^(?:your|you|su|sus|vuestra|sua|votre|vos|ihr|ihre|ihrer|ваш|ваша|вашей|вашу|ваше|贵|您|你|looking|need|want|interested)$/;

/** "We have a government contract agency": a state and its tenders are nobody's business. */
const STATE =
  /^(?:government|governmental|ministry|tender|tenders|gobierno|ministerio|licitacion|governo|licitacao|gouvernement|ministere|regierung|ministerium|ausschreibung|правительств\p{L}*|министерств\p{L}*|тендер\p{L}*|حكومه|حكوميه|وزاره|مناقصه)$/u;

function follows(opening: Placed, noun: Placed): boolean {
  const { text, fresh } = opening.part.words;
  if (noun.to <= opening.from || noun.from > opening.to + REACH) return false;
  // "our company", "моя компания" hold the noun themselves; alone they introduce nobody.
  if (noun.from < opening.to) return false;
  for (let i = opening.to; i <= noun.from; i++) {
    if (fresh[i] || YOURS.test(text[i] ?? '') || STATE.test(text[i] ?? '')) return false;
  }
  return true;
}
