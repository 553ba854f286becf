import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The trade lexicon: every word of the `trade-*.txt` files, of our own making. A line that begins with `#` names the group.
 */
export function tradeWords(dir: string): string[] {
  const words = readdirSync(dir)
    .filter((file) => /^trade-.*\.txt$/u.test(file))
    .flatMap((file) => readFileSync(join(dir, file), 'utf8').split('\n'))
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/[\s-]+/u))
    .filter(Boolean);
  return [...new Set(words)];
}
