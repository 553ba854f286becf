import type { RequestOf, ResponseOf } from '../messages/protocol';
import { Refusal } from '../messages/router';
import { withReopen } from '../store/db';
import type { TemplateRecord } from '../store/rows';
import type { Deps } from './deps';

type Template = RequestOf<'command.save-template'>['template'];

/** Keeps new versions and puts them in use, all or none. Answers with each one's row and the version in use before it. */
export function saveTemplates(
  { db, now, newId }: Deps,
  templates: readonly Template[],
): Promise<ResponseOf<'command.save-template'>[]> {
  return withReopen(db, () =>
    db.transaction('rw', db.templates, async () => {
      const kept: ResponseOf<'command.save-template'>[] = [];
      for (const template of templates) {
        const at = now();
        const row: TemplateRecord = {
          id: newId(at),
          updatedAt: at,
          templateId: template.templateId,
          template,
          active: 1,
        };
        const before = await putOutOfUse(db, template.templateId, at);
        await db.templates.add(row);
        kept.push({ id: row.id, before });
      }
      return kept;
    }),
  );
}

/**
 * Puts a version in use; null = none, so that a built-in template is as shipped again and an own one is removed.
 *
 * @throws Refusal `gone` when there is no such version.
 */
export function useTemplate(
  { db, now }: Deps,
  templateId: string,
  id: string | null,
): Promise<ResponseOf<'command.use-template'>> {
  return withReopen(db, () =>
    db.transaction('rw', db.templates, async () => {
      const wanted = id === null ? undefined : await db.templates.get(id);
      if (id !== null && wanted?.templateId !== templateId)
        throw new Refusal('gone', 'This version of the template is no longer kept');
      const at = now();
      const before = await putOutOfUse(db, templateId, at);
      if (wanted) await db.templates.put({ ...wanted, active: 1, updatedAt: at });
      return { before };
    }),
  );
}

/** Id of the version that was in use, if any. */
async function putOutOfUse(db: Deps['db'], templateId: string, at: number): Promise<string | null> {
  const rows = await db.templates.where('templateId').equals(templateId).toArray();
  const used = rows.filter(({ active }) => active === 1);
  await db.templates.bulkPut(used.map((row) => ({ ...row, active: 0 as const, updatedAt: at })));
  return used.at(-1)?.id ?? null;
}
