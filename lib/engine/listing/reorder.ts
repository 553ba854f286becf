import { COLOUR_WORDS } from './facets/colour';
import { MATERIAL_WORDS } from './facets/material';
import { headOf, type Head } from './head-noun';
import { TITLE_LIMIT } from './listing';
import type { Token } from './tokens';
import type { ListingView } from './view';
import { opensTail } from './words/small-words';

/** A title with one stretch moved to where it belongs (rulebook title.modifiers), and another one to try. */
export interface Reordered {
  head: Head;
  /** The stretch that moves. */
  start: number;
  end: number;
  /** A description moves before the head keyword, a use behind it. */
  moves: 'before' | 'behind';
  title: string;
  variant?: string;
}

const ADJECTIVES = new Set('summer winter spring autumn outdoor indoor portable foldable folding waterproof modern vintage retro mini large small wireless rechargeable electric automatic reusable disposable adjustable insulated handmade natural solid round square oval rectangular heavy duty lightweight'.split(' ')); // prettier-ignore
const USERS = /^(?:person|people|man|woman|kid|child|baby|girl|boy|adult|dog|cat|pet|family|home|kitchen|office|garden|car|camping|travel|school|hotel|restaurant|outdoor|party|wedding|beach)$/; // prettier-ignore
const MOST_MOVED = 4;

/** A word that surely describes: a material, a colour, a plain adjective. */
function describes({ stem, lower }: Token): boolean {
  return COLOUR_WORDS.has(stem) || MATERIAL_WORDS.has(stem) || ADJECTIVES.has(stem) || ADJECTIVES.has(lower);
}

/** Stuffs that are goods by themselves: "leather fabric" sells a fabric. */
const GOODS = new Set('fabric felt plush plant leather foam paper glass wood cloth sponge board wool yarn tree stone marble granite tile rope velvet lace mesh net canvas denim'.split(' ')); // prettier-ignore

/** Describing words right behind the head, up to a preposition or the end: "Picnic Basket, Outdoor Wicker". */
function trailing(tokens: readonly Token[], head: Head): [first: Token, last: Token] | undefined {
  let to = head.to;
  while (to < tokens.length && to - head.to < MOST_MOVED) {
    const token = tokens[to];
    if (
      !token ||
      !describes(token) ||
      (GOODS.has(token.stem) && tokens[head.to]?.breaks === false) ||
      (to > head.to && token.breaks)
    )
      break;
    to++;
  }
  const next = tokens[to];
  // What goes on as a phrase of its own ("Wicker Basket Set") is another keyword and stays.
  if (to === head.to || (next && !opensTail(next.lower))) return undefined;
  const [first, last] = [tokens[head.to], tokens[to - 1]];
  return first && last ? [first, last] : undefined;
}

/** A use in front: "For 2 Persons Picnic Basket", "For Kids, Wooden Blocks". */
function leading(tokens: readonly Token[], head: Head): [first: Token, last: Token] | undefined {
  const first = tokens[0];
  if (!first || !/^(?:for|with)$/.test(first.lower)) return undefined;
  for (let at = 1; at <= Math.min(MOST_MOVED, head.from - 1); at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token && (USERS.test(token.stem) || next?.breaks === true) && next) return [first, token];
  }
  return undefined;
}

const clean = (title: string) => title.replace(/\s+/g, ' ').replace(/ ,/g, ',').replace(/^[\s,;-]+|[\s,;-]+$/g, ''); // prettier-ignore

/**
 * Proposes the title in good order: what describes stands before the head keyword, the use behind it. One stretch moves, every
 * other sign stays as it is. Undefined when the order is good, or no head is sure.
 */
export function reorder(view: ListingView): Reordered | undefined {
  const head = headOf(view);
  const { tokens, text } = view.title;
  if (!head?.sure || text.length > 4 * TITLE_LIMIT) return undefined;
  const use = leading(tokens, head);
  if (use) {
    const [{ start }, { end }] = use;
    const part = text.slice(start, end);
    const rest = clean(text.slice(end));
    const tail = part.charAt(0).toLowerCase() + part.slice(1);
    const near = clean(`${text.slice(end, head.end)} ${tail}${text.slice(head.end)}`);
    return proposal(head, start, end, 'behind', `${rest} ${tail}`, near);
  }
  const words = trailing(tokens, head);
  if (!words) return undefined;
  const [{ start }, { end }] = words;
  const part = text.slice(start, end);
  const before = text.slice(0, head.start);
  const after = text.slice(end);
  const near = clean(`${before}${part} ${text.slice(head.start, head.end)}${after}`);
  const front = clean(`${part} ${before}${text.slice(head.start, head.end)}${after}`);
  return proposal(head, start, end, 'before', near, front);
}

function proposal(
  head: Head,
  start: number,
  end: number,
  moves: Reordered['moves'],
  title: string,
  variant: string,
): Reordered {
  // prettier-ignore
  return { head, start, end, moves, title, ...(variant === title ? {} : { variant }) };
}
