import { initial } from './001-initial';
import { fingerprints } from './002-fingerprints';
import type { Migration } from './migration';

/** Every version, oldest first. A test compares this list with the folder. */
export const MIGRATIONS: readonly Migration[] = [initial, fingerprints];
