import { initial } from './001-initial';
import { fingerprints } from './002-fingerprints';
import { learning } from './003-learning';
import { replies } from './004-replies';
import type { Migration } from './migration';

/** Every version, oldest first. A test compares this list with the folder. */
export const MIGRATIONS: readonly Migration[] = [initial, fingerprints, learning, replies];
