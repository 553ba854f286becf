import type { ComponentType } from 'react';
import type { Pair } from '@/lib/i18n/texts';

/** One page of the desk, the extension's own full tab. One file each under `pages/`, found by its name, which is its address. */
export interface DeskPage {
  id: string;
  order: number;
  title: Pair;
  Body: ComponentType;
}

export function defineDeskPage(page: DeskPage): DeskPage {
  return page;
}
