import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Words with a capital inside are names of things in programs, not words of a language. */
const WORD = /[A-Za-z]?[a-z]+(?:'[a-z]+)?/gu;

/**
 * How often each word is met in the texts of a folder. Every sub-folder is one register (mail, manuals, definitions) and
 * counts the same, however large, so that no register's words drown the others'.
 *
 * @returns share of all words, by word in lower case
 */
export async function countWords(dir: string): Promise<Map<string, number>> {
  const shares = new Map<string, number>();
  const registers = readdirSync(dir);
  for (const register of registers) {
    const counts = new Map<string, number>();
    let all = 0;
    for (const file of readdirSync(join(dir, register))) {
      const lines = createInterface({ input: createReadStream(join(dir, register, file)), crlfDelay: Infinity });
      for await (const line of lines) {
        for (const [word] of line.matchAll(WORD)) {
          const lower = word.toLowerCase();
          counts.set(lower, (counts.get(lower) ?? 0) + 1);
          all++;
        }
      }
    }
    for (const [word, count] of counts)
      if (count > 1) shares.set(word, (shares.get(word) ?? 0) + count / all / registers.length);
  }
  return shares;
}
