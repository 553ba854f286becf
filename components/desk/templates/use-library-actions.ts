import { useCommand } from '@/components/hooks/use-command';
import { useTexts } from '@/components/hooks/use-settings';
import { useToasts } from '@/components/ui/toasts';
import { defineTexts, type Pair } from '@/lib/i18n/texts';
import type { OwnTemplate } from './library';

const T = defineTexts({
  saved: ['已保存“{name}”，新的回复用这一版', 'Saved “{name}”; new letters use this version'],
  used: ['已换成这一版', 'This version is in use now'],
  shipped: ['已恢复自带的“{name}”', '“{name}” is as shipped again'],
  removed: ['已删除“{name}”', 'Removed “{name}”'],
  found: ['已找回“{name}”', '“{name}” is back'],
  imported: ['导入了 {n} 个模板', '{n} templates imported'],
  undo: ['撤销', 'Undo'],
  undone: ['已撤销', 'Undone'],
  failed: ['没存上，再试一次。', 'It was not saved; try again.'],
});

/** A version to go back to; `null` = none was in use. */
interface Before {
  templateId: string;
  id: string | null;
}

/** What can be done to stored templates. Each says what was done and offers the way back. */
export interface LibraryActions {
  busy: boolean;
  /** Keeps a new version; its row id, or undefined when it was not kept. */
  save(template: OwnTemplate): Promise<string | undefined>;
  use(templateId: string, id: string): Promise<void>;
  asShipped(templateId: string, name: string): Promise<void>;
  remove(templateId: string, name: string): Promise<void>;
  bringBack(templateId: string, id: string, name: string): Promise<void>;
  /** Keeps many, all or none. `before` tells which versions were in use. */
  saveAll(templates: OwnTemplate[], before: Before[]): Promise<boolean>;
}

export function useLibraryActions(): LibraryActions {
  const { language, t } = useTexts();
  const { run, busy } = useCommand();
  const show = useToasts((state) => state.show);
  const goBack = async (before: readonly Before[]): Promise<void> => {
    const answers = await Promise.all(before.map((one) => run('command.use-template', one)));
    show({ text: t(answers.every(({ ok }) => ok) ? T.undone : T.failed) });
  };
  const done = (text: string, before: readonly Before[]): void =>
    show({ text, action: { label: t(T.undo), run: () => void goBack(before) } });
  const put = async (templateId: string, id: string | null, text: Pair, name = ''): Promise<void> => {
    const answer = await run('command.use-template', { templateId, id });
    if (answer.ok) done(t(text, { name }), [{ templateId, id: answer.value.before }]);
    else show({ text: t(T.failed) });
  };
  return {
    busy,
    save: async (template) => {
      const answer = await run('command.save-template', { template });
      if (!answer.ok) {
        show({ text: t(T.failed) });
        return undefined;
      }
      const { templateId, name } = template;
      done(t(T.saved, { name: name[language] }), [{ templateId, id: answer.value.before }]);
      return answer.value.id;
    },
    use: (templateId, id) => put(templateId, id, T.used),
    asShipped: (templateId, name) => put(templateId, null, T.shipped, name),
    remove: (templateId, name) => put(templateId, null, T.removed, name),
    bringBack: (templateId, id, name) => put(templateId, id, T.found, name),
    saveAll: async (templates, before) => {
      const answer = await run('command.save-templates', { templates });
      if (answer.ok) done(t(T.imported, { n: templates.length }), before);
      else show({ text: t(T.failed) });
      return answer.ok;
    },
  };
}
