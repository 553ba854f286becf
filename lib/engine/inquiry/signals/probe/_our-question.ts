import type { CaseView, Part } from '../../case-view';
import { ASKING } from '../../facts/asking';

/** Whether a message asks something, with a question mark or without ("please tell us the quantity"). */
export function asks(part: Part): boolean {
  return /[?？؟]/.test(part.original) || ASKING.test([part]);
}

/** Our last message before this one of the buyer's; messages of his own may stand between, people write in pieces. */
export function oursBefore({ parts }: CaseView, part: Part): Part | undefined {
  return parts.slice(0, parts.indexOf(part)).findLast(({ from }) => from === 'us');
}
