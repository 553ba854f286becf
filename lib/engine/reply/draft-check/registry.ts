import { viewDraft, type CheckOptions, type Draft, type DraftCheck, type DraftFinding } from './check';
import type { ReplyCase } from '../reply-case';

const modules = import.meta.glob<{ default: DraftCheck }>(['./checks/*.ts', '!./checks/*.test.ts'], { eager: true });

/**
 * Every check, by its file under `checks/`; sorted by id.
 *
 * @throws when a file's id is not its name.
 */
const checks: readonly DraftCheck[] = Object.entries(modules)
  .map(([path, { default: check }]) => {
    if (path !== `./checks/${check.id}.ts`) throw new Error(`${path}: id is ${check.id}`);
    return check;
  })
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/**
 * Looks a draft over before it goes into the page (rulebook §3): unanswered questions, gaps, bare prices, promises without a
 * day and the like. Findings with a place come first, in the order of the text. Pure, linear in the draft.
 */
export function checkDraft(draft: Draft, reply: ReplyCase, options: CheckOptions = {}): DraftFinding[] {
  const view = viewDraft(draft, reply, options);
  const at = ({ span }: DraftFinding): number => span?.start ?? Number.MAX_SAFE_INTEGER;
  return checks
    .flatMap((check) => check.find(view).map((finding): DraftFinding => ({ check: check.id, ...finding })))
    .sort((a, b) => at(a) - at(b));
}
