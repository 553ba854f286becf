import { useRef, useState } from 'react';
import { useCommand } from '@/components/hooks/use-command';
import { useTexts } from '@/components/hooks/use-settings';
import { Button } from '@/components/ui/button';
import { FieldRow } from '@/components/ui/field';
import { formatNumber } from '@/lib/i18n/format';
import { defineTexts, type Pair } from '@/lib/i18n/texts';
import type { SharedTable } from '@/lib/store/db';
import { readImportFile, type ImportFile } from './import-file';
import { runImport, type ImportDone } from './run-import';

const T = defineTexts({
  label: ['导入', 'Import'],
  hint: [
    '选一个以前导出的文件。同一条数据以较新的为准，不会重复。这里已有规则包、模板或公司资料的，还用这里的。',
    'Choose a file exported before. Of the same row the newer one counts; nothing is doubled. Rule packs, templates and a company profile in use here stay in use.',
  ],
  choose: ['选择文件…', 'Choose file…'],
  preview: ['文件里有', 'The file holds'],
  start: ['导入这些', 'Import this'],
  cancel: ['取消', 'Cancel'],
  running: ['正在导入…', 'Importing…'],
  done: [
    '导入完成：新增 {added}，更新 {updated}，没变 {unchanged}',
    'Imported: {added} new, {updated} updated, {unchanged} unchanged',
  ],
  stopped: ['已取消，数据没有变', 'Cancelled; nothing has changed'],
  notJson: ['这个文件不是 JSON，选导出时存下的那个。', 'This file is not JSON. Choose the one saved by the export.'],
  notExport: ['这个文件不是从这里导出的。', 'This file was not exported from here.'],
  otherFormat: [
    '这个文件是别的版本导出的，先更新插件再试。',
    'This file comes from another version. Update the extension and try again.',
  ],
  badRow: ['文件里有一行不对，什么都没导入：{message}', 'A row of the file is wrong; nothing was imported: {message}'],
  failed: ['没导入成，数据没有变：{message}', 'The import failed; nothing has changed: {message}'],
  stillRunning: [
    '还没导完，后台还在导。别关浏览器，过几分钟看上面的数量，先别再导一次。',
    'The import is still running. Keep the browser open, look at the counts above in a few minutes, and do not import again meanwhile.',
  ],
  endUnknown: [
    '不知道导完没有。看看上面的数量，没变就再导一次，不会重复。',
    'Whether the import was completed is not known. Look at the counts above; if they are unchanged, import again. Nothing is doubled.',
  ],
  unreadable: ['这个文件读不了。', 'This file cannot be read.'],
});

const TABLES: Readonly<Record<SharedTable, Pair>> = {
  conversations: ['会话', 'conversations'],
  messages: ['消息', 'messages'],
  buyers: ['买家', 'buyers'],
  inquiries: ['询盘', 'inquiries'],
  verdicts: ['判断', 'verdicts'],
  feedback: ['改判', 'corrections'],
  forgotten: ['要忘掉的学习记录', 'what learning is to forget'],
  selections: ['选中的文字', 'selected texts'],
  rulePacks: ['规则包', 'rule packs'],
  pageHealth: ['页面读取记录', 'page health'],
  ourSide: ['公司资料', 'company profile'],
  products: ['产品', 'products'],
  templates: ['自己的模板', 'own templates'],
  drafts: ['回复草稿', 'reply drafts'],
  replyUses: ['模板使用记录', 'uses of templates'],
  tasks: ['答应买家的事', 'promises'],
};

function nameOf(table: string): Pair | undefined {
  return Object.hasOwn(TABLES, table) ? TABLES[table as SharedTable] : undefined;
}

const FILE_TEXTS = { 'not-json': T.notJson, 'not-export': T.notExport, 'other-format': T.otherFormat };

type Step =
  | { at: 'start' }
  | { at: 'refused'; text: string }
  | { at: 'preview'; file: ImportFile }
  | { at: 'running'; share: number }
  | { at: 'done'; done: ImportDone };

function Preview({ file }: { file: ImportFile }) {
  const { language, t } = useTexts();
  return (
    <div className="data-preview">
      <b>{t(T.preview)}</b>
      <ul>
        {file.tables.map(({ name, rows }) => (
          <li key={name} className="row">
            <span className="grow">{t(nameOf(name) ?? [name, name])}</span>
            <span>{formatNumber(rows.length, language)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Import with a look at what is in the file first. */
export function ImportData() {
  const { language, t } = useTexts();
  const { run } = useCommand();
  const [step, setStep] = useState<Step>({ at: 'start' });
  const stop = useRef<AbortController>(undefined);

  const explain = ({ code, message }: { code: string; message: string }): string => {
    if (code === 'cancelled') return t(T.stopped);
    if (code === 'still-running') return t(T.stillRunning);
    if (code === 'end-unknown') return t(T.endUnknown);
    return t(code === 'bad-row' ? T.badRow : T.failed, { message: message || code });
  };
  const choose = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const text = await file.text().catch(() => undefined);
    const read = text === undefined ? undefined : readImportFile(text);
    if (read?.ok === true) setStep({ at: 'preview', file: read.value });
    else setStep({ at: 'refused', text: t(read === undefined ? T.unreadable : FILE_TEXTS[read.code]) });
  };
  const start = async (file: ImportFile): Promise<void> => {
    stop.current = new AbortController();
    setStep({ at: 'running', share: 0 });
    const receipt = await runImport(file, run, (share) => setStep({ at: 'running', share }), stop.current.signal);
    setStep(receipt.ok ? { at: 'done', done: receipt.value } : { at: 'refused', text: explain(receipt) });
  };

  return (
    <div className="data-part">
      <FieldRow label={t(T.label)} hint={t(T.hint)}>
        {({ id, describedBy }) => (
          <span className="file-button">
            <input
              id={id}
              type="file"
              accept="application/json,.json"
              aria-describedby={describedBy}
              disabled={step.at === 'running'}
              onChange={(event) => {
                void choose(event.target.files?.[0]);
                event.target.value = '';
              }}
            />
            <span className="button button-plain button-normal" aria-hidden="true">
              {t(T.choose)}
            </span>
          </span>
        )}
      </FieldRow>
      {step.at === 'preview' && (
        <>
          <Preview file={step.file} />
          <div className="row">
            <Button look="primary" onClick={() => void start(step.file)}>
              {t(T.start)}
            </Button>
            <Button look="ghost" onClick={() => setStep({ at: 'start' })}>
              {t(T.cancel)}
            </Button>
          </div>
        </>
      )}
      {step.at === 'running' && (
        <div className="row">
          <progress className="grow" aria-label={t(T.running)} value={step.share} max={1} />
          <Button look="ghost" size="small" onClick={() => stop.current?.abort()}>
            {t(T.cancel)}
          </Button>
        </div>
      )}
      <p
        role="status"
        className={step.at === 'refused' ? 'data-trouble' : undefined}
        hidden={step.at !== 'refused' && step.at !== 'done'}
      >
        {step.at === 'refused' && step.text}
        {step.at === 'done' &&
          t(T.done, {
            added: formatNumber(step.done.added, language),
            updated: formatNumber(step.done.updated, language),
            unchanged: formatNumber(step.done.unchanged, language),
          })}
      </p>
    </div>
  );
}
