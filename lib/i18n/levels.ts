import type { Level, Priority } from '../engine/inquiry/verdict';
import { defineTexts } from './texts';

/** The word for each level, the same in panel, popup, settings and on chips in the page. */
export const LEVEL_TEXTS = defineTexts({
  danger: ['危险', 'Danger'],
  spam: ['垃圾', 'Junk'],
  unsure: ['拿不准', 'Not sure'],
  genuine: ['像真买家', 'Looks real'],
}) satisfies Record<Level, readonly [string, string]>;

/** Rulebook §2. */
export const PRIORITY_TEXTS = defineTexts({
  high: ['优先级 高', 'High priority'],
  normal: ['优先级 中', 'Normal priority'],
  low: ['优先级 低', 'Low priority'],
  spam: ['不用回', 'No reply needed'],
}) satisfies Record<Priority, readonly [string, string]>;
