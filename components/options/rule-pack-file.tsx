import { useId, useState } from 'react';
import { useTexts } from '@/components/hooks/use-settings';
import { Button } from '@/components/ui/button';
import type { RulePack } from '@/lib/engine/inquiry/rule-pack';
import { defineTexts } from '@/lib/i18n/texts';
import { readPackText, writePackText, type PackReading } from './pack-text';
import { saveFile } from './save-file';

const T = defineTexts({
  export: ['导出成文件', 'Export to a file'],
  import: ['从文件导入…', 'Import from a file…'],
  loaded: ['文件里的规则已经填进上面，还没保存', 'The rules of the file are filled in above, not saved yet'],
  tooLarge: ['这个文件太大，不是规则包。', 'This file is too large to be a rule pack.'],
  unreadable: ['这个文件读不了。', 'This file cannot be read.'],
  refused: ['没导入，规则没有变。{fault}', 'Not imported, nothing has changed. {fault}'],
});

/** Bytes; the pack that ships has a fiftieth of it. */
const LARGEST = 1_000_000;

interface FileProps {
  pack: RulePack;
  /** Says what is wrong with a text. */
  explain(reading: PackReading): string | undefined;
  /** The pack of a file: into the editor, not in use before it is saved. */
  onLoad(pack: RulePack): void;
}

/** Rules out to a file and in again. */
export function RulePackFile({ pack, explain, onLoad }: FileProps) {
  const { t } = useTexts();
  const id = useId();
  const [said, setSaid] = useState<{ text: string; bad: boolean }>();
  const load = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    if (file.size > LARGEST) {
      setSaid({ text: t(T.tooLarge), bad: true });
      return;
    }
    const text = await file.text().catch(() => undefined);
    if (text === undefined) {
      setSaid({ text: t(T.unreadable), bad: true });
      return;
    }
    const reading = readPackText(text);
    if (!reading.ok) {
      setSaid({ text: t(T.refused, { fault: explain(reading) ?? '' }), bad: true });
      return;
    }
    onLoad(reading.pack);
    setSaid({ text: t(T.loaded), bad: false });
  };
  return (
    <>
      <div className="row row-wrap">
        <Button
          icon="download"
          onClick={() => {
            const day = new Date().toISOString().slice(0, 10);
            saveFile(`portside-rules-${day}.json`, new Blob([writePackText(pack)], { type: 'application/json' }));
          }}
        >
          {t(T.export)}
        </Button>
        <span className="file-button">
          <input
            id={id}
            type="file"
            accept="application/json,.json"
            aria-label={t(T.import)}
            onChange={(event) => {
              void load(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
          <span className="button button-plain button-normal" aria-hidden="true">
            {t(T.import)}
          </span>
        </span>
      </div>
      <p role="status" className={said?.bad === true ? 'pack-fault small' : 'small muted'} hidden={said === undefined}>
        {said?.text}
      </p>
    </>
  );
}
