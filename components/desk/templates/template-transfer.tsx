import { useState } from 'react';
import { saveFile } from '@/components/options/save-file';
import { useTexts } from '@/components/hooks/use-settings';
import { Button } from '@/components/ui/button';
import { More } from '@/components/ui/more';
import { Notice } from '@/components/ui/notice';
import { defineTexts } from '@/lib/i18n/texts';
import { newId } from '@/lib/shared/ids';
import { stripInvisible } from '@/lib/shared/text';
import { editOf, sameEdit, toStored, type LibraryEntry, type OwnTemplate } from './library';
import {
  readTemplateFile,
  toCsv,
  toJson,
  type BadTemplate,
  type TemplateFile,
  type TemplateFileFault,
} from './template-file';
import type { LibraryActions } from './use-library-actions';

const T = defineTexts({
  title: ['导入和导出', 'Import and export'],
  exportHint: ['导出现在列出的 {n} 个模板。', 'Exports the {n} templates listed now.'],
  json: ['导出 JSON', 'Export JSON'],
  csv: ['导出 CSV（Excel）', 'Export CSV (Excel)'],
  pick: ['从文件导入（JSON 或 CSV）', 'Import from a file (JSON or CSV)'],
  found: ['读到 {n} 个模板', '{n} templates read'],
  what: [
    '{fresh} 个新的，{changed} 个会更新，{same} 个没变化。',
    '{fresh} new, {changed} to be updated, {same} unchanged.',
  ],
  take: ['导入 {n} 个', 'Import {n}'],
  cancel: ['不导入', 'Do not import'],
  close: ['知道了', 'Close'],
  bad: ['有 {n} 行不对，一个都没有导入', '{n} rows are not right; nothing was imported'],
  badOne: ['有一行不对，一个都没有导入', 'One row is not right; nothing was imported'],
  badRow: ['第 {row} 行“{name}”：{why}', 'Row {row} “{name}”: {why}'],
  badNameless: ['第 {row} 行：{why}', 'Row {row}: {why}'],
  fix: ['改好后再导入一次。', 'Put it right and import again.'],
  moreBad: ['还有 {n} 行', 'and {n} more rows'],
  empty: ['文件是空的', 'The file is empty'],
  emptyHelp: ['换一个文件再试。', 'Try another file.'],
  notText: ['这不是 JSON 或 CSV 文件', 'This is neither JSON nor CSV'],
  notTextHelp: ['在 Excel 里另存为“CSV UTF-8”再导入。', 'Save it as “CSV UTF-8” in Excel and import again.'],
  notJson: ['这个 JSON 读不了', 'This JSON cannot be read'],
  notJsonHelp: ['文件可能不完整，重新导出一次再导入。', 'It may be cut off; export it anew and import again.'],
  noTemplates: ['文件里没有模板', 'There are no templates in it'],
  noTemplatesHelp: [
    'CSV 第一行写列名，要有 name_zh 和 text_en 这样的列；先导出一份看看就知道。',
    'A CSV needs headings such as name_en and text_en in its first row; an export shows how.',
  ],
  tooMany: ['一次最多导入 500 个模板', 'At most 500 templates at once'],
  tooLarge: ['文件太大', 'The file is too large'],
  split: ['分成几个文件再导入。', 'Split it into several files.'],
});
const FAULTS = {
  empty: [T.empty, T.emptyHelp],
  'not-text': [T.notText, T.notTextHelp],
  'not-json': [T.notJson, T.notJsonHelp],
  'no-templates': [T.noTemplates, T.noTemplatesHelp],
  'too-many': [T.tooMany, T.split],
  'too-large': [T.tooLarge, T.split],
} as const satisfies Record<TemplateFileFault, unknown>;
/** Bad rows listed one by one; the rest as a number. */
const LISTED = 8;
/** Bytes beyond which a file is not even opened. */
const LARGEST = 20_000_000;

interface TemplateTransferProps {
  entries: readonly LibraryEntry[];
  /** Those the list shows now. */
  listed: readonly LibraryEntry[];
  actions: LibraryActions;
}

/** Templates to and from files. What a file would change is shown before anything is kept. */
export function TemplateTransfer({ entries, listed, actions }: TemplateTransferProps) {
  const { t } = useTexts();
  const [read, setRead] = useState<TemplateFile>();
  const save = (text: string, type: string, ending: string): void =>
    saveFile(`portside-templates.${ending}`, new Blob([text], { type }));
  const open = async (file: File): Promise<void> => {
    if (file.size > LARGEST) {
      setRead('too-large');
      return;
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    setRead(readTemplateFile(bytes, () => `own-${newId(Date.now())}`));
  };
  return (
    <More summary={t(T.title)}>
      <div className="stack">
        <p className="muted small">{t(T.exportHint, { n: listed.length })}</p>
        <div className="row row-wrap">
          <Button
            size="small"
            icon="download"
            disabled={listed.length === 0}
            onClick={() => save(toJson(listed.map(editOf)), 'application/json', 'json')}
          >
            {t(T.json)}
          </Button>
          <Button
            size="small"
            icon="download"
            disabled={listed.length === 0}
            onClick={() => save(toCsv(listed.map(editOf)), 'text/csv', 'csv')}
          >
            {t(T.csv)}
          </Button>
        </div>
        <label className="file-pick">
          <span>{t(T.pick)}</span>
          <input
            type="file"
            accept=".json,.csv,.tsv,.txt,text/csv,application/json"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              event.target.value = '';
              if (file) void open(file);
            }}
          />
        </label>
        {typeof read === 'string' && (
          <Notice tone="warn" icon="danger" title={t(FAULTS[read][0])}>
            {t(FAULTS[read][1])}
          </Notice>
        )}
        {typeof read === 'object' && 'bad' in read && <BadRows bad={read.bad} onClose={() => setRead(undefined)} />}
        {typeof read === 'object' && 'templates' in read && (
          <Preview templates={read.templates} entries={entries} actions={actions} onDone={() => setRead(undefined)} />
        )}
      </div>
    </More>
  );
}

function BadRows({ bad, onClose }: { bad: readonly BadTemplate[]; onClose(): void }) {
  const { language, t } = useTexts();
  return (
    <Notice
      tone="bad"
      icon="danger"
      title={bad.length === 1 ? t(T.badOne) : t(T.bad, { n: bad.length })}
      actions={
        <Button size="small" onClick={onClose}>
          {t(T.close)}
        </Button>
      }
    >
      <ul>
        {bad.slice(0, LISTED).map(({ row, name, why }) => (
          <li key={row} dir="auto">
            {stripInvisible(t(name === '' ? T.badNameless : T.badRow, { row, name, why: why[language] }))}
          </li>
        ))}
        {bad.length > LISTED && <li>{t(T.moreBad, { n: bad.length - LISTED })}</li>}
      </ul>
      {t(T.fix)}
    </Notice>
  );
}

interface PreviewProps {
  templates: readonly OwnTemplate[];
  entries: readonly LibraryEntry[];
  actions: LibraryActions;
  onDone(): void;
}

function Preview({ templates, entries, actions, onDone }: PreviewProps) {
  const { t } = useTexts();
  const byId = new Map(entries.map((entry) => [entry.template.id, entry]));
  const fresh = templates.filter(({ templateId }) => !byId.has(templateId));
  const changed = templates.filter((template) => {
    const entry = byId.get(template.templateId);
    return entry !== undefined && isOther(template, entry);
  });
  // Of a built-in template only what differs is kept.
  const stored = [...fresh, ...changed].flatMap((template) => toStored(template) ?? []);
  const same = templates.length - stored.length;
  const take = async (): Promise<void> => {
    const before = stored.map(({ templateId }) => ({ templateId, id: byId.get(templateId)?.active?.id ?? null }));
    if (await actions.saveAll(stored, before)) onDone();
  };
  return (
    <Notice
      icon="check"
      title={t(T.found, { n: templates.length })}
      actions={
        <>
          {stored.length > 0 && (
            <Button look="primary" disabled={actions.busy} onClick={() => void take()}>
              {t(T.take, { n: stored.length })}
            </Button>
          )}
          <Button onClick={onDone}>{t(T.cancel)}</Button>
        </>
      }
    >
      {t(T.what, { fresh: fresh.length, changed: stored.length - fresh.length, same })}
    </Notice>
  );
}

/** Whether taking it would change what is in use. */
function isOther(template: OwnTemplate, entry: LibraryEntry): boolean {
  const next = toStored(template);
  const now = toStored(editOf(entry));
  if (!next || !now) return next !== undefined;
  return !sameEdit(next, now);
}
