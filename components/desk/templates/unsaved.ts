import { create } from 'zustand';
import type { OwnTemplate } from './library';

interface Unsaved {
  edit: OwnTemplate;
  /** The version it was stored as; dropped once that version has arrived. */
  storedAs?: string;
}

interface UnsavedEdits {
  edits: ReadonlyMap<string, Unsaved>;
  keep(edit: OwnTemplate, storedAs?: string): void;
  drop(templateId: string): void;
}

/** Edits not stored yet, by template: they outlast a look at another template or page of the desk, not the window. */
export const useUnsaved = create<UnsavedEdits>((set) => ({
  edits: new Map(),
  keep: (edit, storedAs) => set(({ edits }) => ({ edits: new Map([...edits, [edit.templateId, { edit, storedAs }]]) })),
  drop: (templateId) => set(({ edits }) => ({ edits: new Map([...edits].filter(([id]) => id !== templateId)) })),
}));
