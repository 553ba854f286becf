import type { ComponentType } from 'react';
import type { PageKind } from '@/lib/snapshots/page';
import type { OpenPageRecord } from '@/lib/store/rows';

/** What every section is given: the page the panel stands beside. */
export interface SectionProps {
  page: OpenPageRecord;
}

/**
 * One section of the side panel. One file each under `sections/`, found by its name; `registry.ts` sorts by `order` and
 * shows those whose `pages` name the current page.
 */
export interface Section {
  id: string;
  order: number;
  pages: readonly PageKind[];
  /** Shown only while a conversation is open. */
  needsConversation: boolean;
  Body: ComponentType<SectionProps>;
}

export function defineSection(section: Section): Section {
  return section;
}
