import { hash } from '../shared/hash';

/**
 * The text that tells one conversation from the next before it is read (`PageAdapter.identityKey`): who it is with, and what
 * stands first and last in it. Of a message a bit is enough.
 */
export function identityKeyOf(who: string, first: Element | undefined, last: Element | undefined): string {
  const ends = [first, last].map((end) => (end ? hash(end.textContent.slice(0, 400)) : ''));
  return [who.replaceAll('\n', ' '), ...ends].join('\n');
}

/**
 * Whether two keys are of one conversation that has only grown at one end: a message came, or older ones were loaded. Another
 * buyer of the same name differs at both.
 */
export function isContinued(before: string | null, now: string | null): boolean {
  const [who, first, last] = before?.split('\n') ?? [];
  const [whoNow, firstNow, lastNow] = now?.split('\n') ?? [];
  return who === whoNow && ((!!first && first === firstNow) || (!!last && last === lastNow));
}
