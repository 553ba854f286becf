import { isReplyLanguage, type ReplyLanguage } from './language';
import type { ReplyTemplate, TemplateMeta } from './template';

const metas = import.meta.glob<{ default: TemplateMeta }>('./templates/*/meta.ts', { eager: true });
const sources = import.meta.glob<string>('./templates/*/*.liquid', { eager: true, query: '?raw', import: 'default' });

/** Texts by id and language, from `<folder>/<id>/<language>.liquid`. */
function textsBy(files: Readonly<Record<string, string>>): Map<string, Partial<Record<ReplyLanguage, string>>> {
  const texts = new Map<string, Partial<Record<ReplyLanguage, string>>>();
  for (const [path, source] of Object.entries(files)) {
    const [id = '', file = ''] = path.split('/').slice(-2);
    const language = file.replace(/\.liquid$/, '');
    if (!isReplyLanguage(language)) throw new Error(`${path}: no language we write in`);
    const known = texts.get(id) ?? {};
    texts.set(id, { ...known, [language]: source.trim() });
  }
  return texts;
}

const texts = textsBy(sources);

/**
 * Every built-in template, by its folder under `templates/`: `meta.ts` and one `<language>.liquid` each; sorted by id.
 *
 * @throws when a folder's name is not the id, or the Chinese or English text is missing.
 */
export const builtInTemplates: readonly ReplyTemplate[] = Object.entries(metas)
  .map(([path, { default: meta }]) => {
    const id = path.split('/').at(-2) ?? '';
    if (meta.id !== id) throw new Error(`${path}: id is ${meta.id}`);
    const own = texts.get(id) ?? {};
    if (own.en === undefined || own.zh === undefined) throw new Error(`templates/${id}: zh or en is missing`);
    return { ...meta, texts: own };
  })
  .sort((a, b) => (a.id < b.id ? -1 : 1));

const openings = textsBy(
  import.meta.glob<string>('./openings/*/*.liquid', { eager: true, query: '?raw', import: 'default' }),
);

/** What a letter opens with: by what this type of buyer cares about, and by market (rulebook §3). */
export type OpeningId = 'quality' | 'margin' | 'price' | 'service' | 'market-supplied' | 'market-certified';

/** The text of an opening, English where the language has none. */
export function openingText(id: OpeningId, language: ReplyLanguage): string | undefined {
  return openings.get(id)?.[language] ?? openings.get(id)?.en;
}
