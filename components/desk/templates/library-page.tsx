import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { useTexts } from '@/components/hooks/use-settings';
import { useTemplateResults, useTemplateRows } from '@/components/hooks/use-templates';
import { BuyerText } from '@/components/ui/buyer-text';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { More } from '@/components/ui/more';
import { Skeleton } from '@/components/ui/skeleton';
import { defineTexts, say } from '@/lib/i18n/texts';
import { newId } from '@/lib/shared/ids';
import type { TemplateRecord } from '@/lib/store/rows';
import type { TemplateResult } from '@/lib/store/templates';
import {
  editOf,
  entriesOf,
  removedOf,
  sameEdit,
  shippedTemplate,
  toStored,
  type LibraryEntry,
  type OwnTemplate,
} from './library';
import { EVERYTHING, search } from './search';
import { TemplateEditor } from './template-editor';
import { Filters, TemplateList } from './template-list';
import { TemplateTransfer } from './template-transfer';
import './templates.css';
import { useUnsaved } from './unsaved';
import { useLibraryActions, type LibraryActions } from './use-library-actions';

const T = defineTexts({
  intro: [
    '回复都从这里写出来。改了就存成新的一版，随时能换回去。',
    'Letters are written from these. A change is kept as a new version; any version can be used again.',
  ],
  reading: ['正在读模板', 'Reading templates'],
  fresh: ['新模板', 'New template'],
  copyOf: ['{name}（副本）', '{name} (copy)'],
  pick: ['选一个模板来看', 'Pick a template'],
  pickHelp: ['自带的也能改，原来的一直留着。', 'Built-in ones can be changed too; the original always stays.'],
  gone: ['没有这个模板', 'There is no such template'],
  removed: ['删除的（{n}）', 'Removed ({n})'],
  bringBack: ['找回', 'Bring back'],
  bringBackOf: ['找回“{name}”', 'Bring back “{name}”'],
});

const PLACE = /^#\/templates\/([\w-]{1,60})$/;

/** Id of the template named in the address. */
function useTemplateInAddress(): string | undefined {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return PLACE.exec(hash)?.[1];
}

/** The whole library: the list at the left, the template in the address at the right. */
export default function LibraryPage() {
  const { t } = useTexts();
  const rows = useTemplateRows();
  return (
    <>
      <p className="muted">{t(T.intro)}</p>
      {rows === null ? <Skeleton lines={8} label={t(T.reading)} /> : <Library rows={rows} />}
    </>
  );
}

function Library({ rows }: { rows: readonly TemplateRecord[] }) {
  const { t } = useTexts();
  const current = useTemplateInAddress();
  const results = useTemplateResults();
  const actions = useLibraryActions();
  const [wanted, setWanted] = useState(EVERYTHING);
  const { edits, keep } = useUnsaved();
  const entries = useMemo(() => entriesOf(rows), [rows]);
  const listed = useMemo(() => search(entries, wanted), [entries, wanted]);
  const byId = new Map(entries.map((entry) => [entry.template.id, entry]));
  const list = useRef<HTMLDivElement>(null);
  const opened = useRef<HTMLDivElement>(null);
  useFollow(current, list, opened);
  useArrivals(rows);
  useLeaveGuard(edits.size > 0);
  const begin = (edit: Begun): void => {
    const templateId = `own-${newId(Date.now())}`;
    keep({ ...edit, templateId });
    location.hash = `#/templates/${templateId}`;
  };
  const entry = current === undefined ? undefined : byId.get(current);
  const edit = current === undefined ? undefined : (edits.get(current)?.edit ?? (entry && editOf(entry)));
  const fresh = [...edits.values()].map((one) => one.edit).filter(({ templateId }) => !byId.has(templateId));
  return (
    <div className="library" data-open={edit !== undefined}>
      <div ref={list} tabIndex={-1} className="library-list stack">
        <div className="row row-wrap">
          <Button size="small" icon="plus" onClick={() => begin(BLANK)}>
            {t(T.fresh)}
          </Button>
        </div>
        <Filters entries={entries} wanted={wanted} onChange={setWanted} />
        <TemplateTransfer entries={entries} listed={listed} actions={actions} />
        <TemplateList
          entries={listed}
          fresh={fresh}
          unsaved={new Set(edits.keys())}
          current={current}
          results={results}
        />
        <Removed rows={removedOf(rows)} actions={actions} />
      </div>
      <div ref={opened} tabIndex={-1} className="library-open">
        {edit ? (
          <OpenTemplate
            key={edit.templateId}
            entry={entry}
            edit={edit}
            result={results ? results.get(edit.templateId) : 'reading'}
            actions={actions}
            onDuplicate={() => begin(copyOf(edit))}
          />
        ) : (
          <Empty icon="file" title={t(current === undefined ? T.pick : T.gone)}>
            {t(T.pickHelp)}
          </Empty>
        )}
      </div>
    </div>
  );
}

/** Another template is read from its beginning. Where only one of list and editor is shown, the keyboard goes where the eye does. */
function useFollow(
  current: string | undefined,
  list: RefObject<HTMLDivElement | null>,
  opened: RefObject<HTMLDivElement | null>,
): void {
  const before = useRef(current);
  useEffect(() => {
    if (before.current === current) return;
    before.current = current;
    document.documentElement.scrollTop = 0;
    for (const [left, next] of [
      [list, opened],
      [opened, list],
    ] as const) {
      const pane = left.current;
      if (pane?.offsetParent === null && pane.contains(document.activeElement))
        next.current?.focus({ preventScroll: true });
    }
  }, [current, list, opened]);
}

type Begun = Omit<OwnTemplate, 'templateId'>;

const BLANK: Begun = {
  name: { zh: '', en: '' },
  purpose: { zh: '', en: '' },
  kind: 'letter',
  tags: [],
  slots: [],
  texts: { en: '{{ greeting }}\n\n\n\n{{ signature }}' },
};

/** The same under another name, suggested where the original is. */
function copyOf(edit: OwnTemplate): Begun {
  const { templateId, name, fitsLike } = edit;
  return {
    ...edit,
    name: { zh: say(T.copyOf, 'zh', { name: name.zh }), en: say(T.copyOf, 'en', { name: name.en }) },
    fitsLike: shippedTemplate(templateId) ? templateId : fitsLike,
  };
}

/** An edit that was stored is done with as soon as its version has arrived; until then it stands for it. */
function useArrivals(rows: readonly TemplateRecord[]): void {
  const { edits, drop } = useUnsaved();
  useEffect(() => {
    const ids = new Set(rows.map(({ id }) => id));
    for (const [templateId, { storedAs }] of edits) if (storedAs !== undefined && ids.has(storedAs)) drop(templateId);
  }, [rows, edits, drop]);
}

/** The browser asks before closing a window with edits that are not stored. */
function useLeaveGuard(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
}

interface OpenTemplateProps {
  entry: LibraryEntry | undefined;
  edit: OwnTemplate;
  result: TemplateResult | 'reading' | undefined;
  actions: LibraryActions;
  onDuplicate(): void;
}

function OpenTemplate({ entry, edit, result, actions, onDuplicate }: OpenTemplateProps) {
  const { language } = useTexts();
  const { edits, keep, drop } = useUnsaved();
  const { templateId } = edit;
  const unsaved = edits.get(templateId);
  const change = (next: OwnTemplate): void => {
    if (entry && sameEdit(next, editOf(entry))) drop(templateId);
    else keep(next);
  };
  const save = async (): Promise<void> => {
    const stored = toStored(edit);
    if (!stored) {
      drop(templateId);
      if (entry?.active) await actions.asShipped(templateId, edit.name[language]);
      return;
    }
    const id = await actions.save(stored);
    // What was typed meanwhile is not stored yet.
    if (id !== undefined && useUnsaved.getState().edits.get(templateId)?.edit === edit) keep(edit, id);
  };
  return (
    <TemplateEditor
      entry={entry}
      edit={edit}
      dirty={unsaved !== undefined && unsaved.storedAs === undefined}
      result={result}
      actions={actions}
      onChange={change}
      onSave={() => void save()}
      onDiscard={() => drop(templateId)}
      onDuplicate={onDuplicate}
    />
  );
}

function Removed({ rows, actions }: { rows: readonly TemplateRecord[]; actions: LibraryActions }) {
  const { language, t } = useTexts();
  if (rows.length === 0) return null;
  return (
    <More summary={t(T.removed, { n: rows.length })}>
      <ul className="removed">
        {rows.map(({ id, templateId, template: { name } }) => (
          <li key={id} className="row">
            <span className="grow">
              <BuyerText text={name[language]} max={80} />
            </span>
            <Button
              size="small"
              disabled={actions.busy}
              aria-label={t(T.bringBackOf, { name: name[language] })}
              onClick={() => void actions.bringBack(templateId, id, name[language])}
            >
              {t(T.bringBack)}
            </Button>
          </li>
        ))}
      </ul>
    </More>
  );
}
