import { useRef, useState } from 'react';
import { useTexts } from '@/components/hooks/use-settings';
import { Button } from '@/components/ui/button';
import { FieldRow } from '@/components/ui/field';
import { defineTexts } from '@/lib/i18n/texts';
import { exportAll } from '@/lib/store/transfer/export-all';
import { saveFile } from './save-file';

const T = defineTexts({
  label: ['导出', 'Export'],
  hint: [
    '全部数据存成一个 JSON 文件。里面有买家的内容，请自己保管好。',
    'All data as one JSON file. It holds what buyers wrote; keep it safe.',
  ],
  start: ['导出…', 'Export…'],
  running: ['正在导出…', 'Exporting…'],
  cancel: ['取消', 'Cancel'],
  cancelled: ['已取消，没有存文件', 'Cancelled; no file was saved'],
  failed: ['没导出成：{message}', 'The export failed: {message}'],
  done: ['已导出 {file}', 'Exported {file}'],
});

type Step = { at: 'start' } | { at: 'running'; share: number } | { at: 'said'; text: string };

/** `portside-2026-11-22.json`, by the seller's own calendar. */
function fileName(now: number): string {
  const date = new Date(now);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `portside-${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}.json`;
}

/** All data as one file, with a progress bar and a way to stop. */
export function ExportData() {
  const { t } = useTexts();
  const [step, setStep] = useState<Step>({ at: 'start' });
  const stop = useRef<AbortController>(undefined);

  const start = async (): Promise<void> => {
    const { signal } = (stop.current = new AbortController());
    const now = Date.now();
    const pieces: string[] = [];
    setStep({ at: 'running', share: 0 });
    try {
      const onProgress = (done: number, total: number): void =>
        setStep({ at: 'running', share: total === 0 ? 1 : done / total });
      for await (const piece of exportAll({ now, onProgress, signal })) pieces.push(piece);
      signal.throwIfAborted();
      saveFile(fileName(now), new Blob(pieces, { type: 'application/json' }));
      setStep({ at: 'said', text: t(T.done, { file: fileName(now) }) });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      setStep({ at: 'said', text: signal.aborted ? t(T.cancelled) : t(T.failed, { message }) });
    }
  };

  return (
    <div className="data-part">
      <FieldRow label={t(T.label)} hint={t(T.hint)}>
        {({ id, describedBy }) => (
          <Button
            id={id}
            icon="download"
            aria-describedby={describedBy}
            disabled={step.at === 'running'}
            onClick={() => void start()}
          >
            {t(T.start)}
          </Button>
        )}
      </FieldRow>
      {step.at === 'running' && (
        <div className="row">
          <progress className="grow" aria-label={t(T.running)} value={step.share} max={1} />
          <Button look="ghost" size="small" onClick={() => stop.current?.abort()}>
            {t(T.cancel)}
          </Button>
        </div>
      )}
      <p role="status" hidden={step.at !== 'said'}>
        {step.at === 'said' && step.text}
      </p>
    </div>
  );
}
