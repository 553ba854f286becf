import { beforeEach, describe, expect, it } from 'vitest';
import { saveTemplates, useTemplate } from './templates';
import { testDeps, type TestDeps } from './test-kit';

let deps: TestDeps;
beforeEach(() => {
  deps = testDeps();
});

const template = (templateId: string, text: string) => ({
  templateId,
  name: { zh: '样品', en: 'Sample' },
  purpose: { zh: '答样品', en: 'Answers a sample request' },
  kind: 'letter' as const,
  tags: [],
  slots: [],
  texts: { en: text },
});
const inUse = async (templateId: string) =>
  (await deps.db.templates.where('templateId').equals(templateId).toArray())
    .filter(({ active }) => active === 1)
    .map((row) => row.template.texts.en);

describe('versions of a template', () => {
  it('the newest is in use, the one before is named for going back', async () => {
    const [first] = await saveTemplates(deps, [template('sample', 'one')]);
    const [second] = await saveTemplates(deps, [template('sample', 'two')]);
    expect(await inUse('sample')).toEqual(['two']);
    expect(second?.before).toBe(first?.id);
    expect(await useTemplate(deps, 'sample', first!.id)).toEqual({ before: second?.id });
    expect(await inUse('sample')).toEqual(['one']);
  });

  it('none in use = as shipped, and that can be undone', async () => {
    const [own] = await saveTemplates(deps, [template('sample', 'one')]);
    const { before } = await useTemplate(deps, 'sample', null);
    expect([before, await inUse('sample')]).toEqual([own?.id, []]);
    await useTemplate(deps, 'sample', before);
    expect(await inUse('sample')).toEqual(['one']);
  });

  it('refuses a version of another template', async () => {
    const [own] = await saveTemplates(deps, [template('sample', 'one')]);
    await expect(useTemplate(deps, 'moq', own!.id)).rejects.toMatchObject({ code: 'gone' });
    expect(await inUse('sample')).toEqual(['one']);
  });
});
