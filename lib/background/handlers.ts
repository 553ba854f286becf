import { Refusal, type Handlers } from '../messages/router';
import type { StampedSender } from '../messages/sender';
import type { Settings } from '../settings/settings';
import { withReopen } from '../store/db';
import { dropVisit } from '../store/visits';
import { setBuyerType } from './buyer-type';
import { callOffDeletion, orderDeletion } from './delete-all';
import type { Deps } from './deps';
import { saveDraft } from './drafts';
import { giveWord, undoWord } from './feedback';
import { forgetLearned, recallLearned } from './forget-learned';
import { commitImport } from './import/commit';
import { abortImport, beginImport, stageChunk } from './import/staging';
import { judgeText } from './judge-text';
import type { Frame } from './open-pages';
import { saveOurSide, saveProducts } from './our-side';
import { previewRulePack } from './preview-rule-pack';
import { answerSnapshot } from './receipt';
import { logReply } from './reply-uses';
import { useBuiltInPack, useRulePack, useSavedPack } from './rule-packs';
import { setTask } from './tasks';
import { saveTemplates, useTemplate } from './templates';

/** What the handlers need besides the store. */
export interface Surroundings {
  settings(): Promise<Settings>;
  /** Throws, with the place of the fault, when a rule pack cannot be used. */
  checkPack(pack: unknown): void;
  /** Something that chips show has changed. */
  refreshTabs(): void;
}

/** What the worker does for each message; sender and shape have been checked by the router. */
export function makeHandlers(deps: Deps, around: Surroundings): Handlers {
  return {
    'page.snapshot': async (snapshot, sender) =>
      answerSnapshot(deps, snapshot, frameOf(sender), await around.settings()),
    'page.gone': async ({ visit }, sender) => {
      await withReopen(deps.db, () => dropVisit(deps.db, visit, frameOf(sender).tabId));
      return null;
    },
    'command.feedback': ({ subjectId, word }) => redrawn(around, giveWord(deps, subjectId, word)),
    'command.undo-feedback': ({ subjectId }) => redrawn(around, undoWord(deps, subjectId)),
    'command.forget-learned': ({ subjectId }) => forgetLearned(deps, subjectId),
    'command.recall-learned': ({ id }) => recallLearned(deps, id),
    'command.set-buyer-type': ({ buyerId, type }) => setBuyerType(deps, buyerId, type),
    'command.save-rule-pack': ({ pack, note }) => useRulePack(deps, around.checkPack, pack, note),
    'command.preview-rule-pack': ({ pack, before, seen }) => previewRulePack(deps, pack, { before, seen }),
    'command.use-rule-pack': ({ id }) => useSavedPack(deps, around.checkPack, id),
    'command.reset-rule-pack': () => useBuiltInPack(deps),
    'command.judge-text': async ({ text, from, tabId }) => {
      const subjectId = await judgeText(deps, text, from, tabId);
      if (subjectId === undefined) throw new Refusal('empty', 'There is no text to judge');
      return { subjectId };
    },
    'command.delete-all': async () => ({ dueAt: await orderDeletion(deps) }),
    'command.cancel-delete': async () => ({ cancelled: await callOffDeletion(deps) }),
    'command.import-begin': async () => ({ importId: await beginImport(deps) }),
    'command.import-chunk': (chunk) => stageChunk(deps, chunk),
    'command.import-commit': ({ importId, chunks }) => redrawn(around, commitImport(deps, importId, chunks)),
    'command.import-abort': async ({ importId }) => {
      await abortImport(deps, importId);
      return null;
    },
    'command.save-our-side': ({ profile, rep }) => saveOurSide(deps, profile, rep),
    'command.save-products': ({ keep, remove }) => saveProducts(deps, keep, remove),
    'command.save-draft': ({ conversationId, draft }) => saveDraft(deps, conversationId, draft),
    'command.log-reply': async (use) => {
      await logReply(deps, use);
      return null;
    },
    'command.save-template': async ({ template }) => {
      const [kept] = await saveTemplates(deps, [template]);
      if (!kept) throw new Refusal('failed', 'The template was not kept');
      return kept;
    },
    'command.save-templates': async ({ templates }) => ({
      ids: (await saveTemplates(deps, templates)).map(({ id }) => id),
    }),
    'command.use-template': ({ templateId, id }) => useTemplate(deps, templateId, id),
    'command.set-task': ({ id, state, dueAt }) => setTask(deps, id, state, dueAt),
    'command.dismiss-notice': async ({ id }) => {
      await withReopen(deps.db, () => deps.db.notices.where('id').equals(id).delete());
      return null;
    },
  };
}

/** A seller page always has a tab, or the router would have refused it. */
function frameOf(sender: StampedSender): Frame {
  return { tabId: sender.tab?.id ?? -1, frameId: sender.frameId ?? 0 };
}

async function redrawn<T>(around: Surroundings, work: Promise<T>): Promise<T> {
  const value = await work;
  around.refreshTabs();
  return value;
}
