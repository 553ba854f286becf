import { clip } from '../../shared/text';

/** Control characters but the line feed, direction and other invisible marks, private use (our own hole marks), tag characters, halves of surrogate pairs. */
const UNWANTED =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uE000-\uF8FF\uFEFF\uFFF9-\uFFFC\p{Cs}]|[\u{E0000}-\u{E0FFF}]/gu;

/** Longest text a slot takes, UTF-16 units; nobody writes more into a letter. */
const MOST = 4_000;
const MOST_LINE = 300;

/**
 * A value as it may stand in a letter: plain characters, no control, direction or private-use marks, bounded. What it says is
 * left alone: `{{` and `<b>` are a buyer's characters like any other, since values are never parsed. Linear.
 */
export function cleanText(text: string): string {
  const bounded = clip(
    text
      .slice(0, MOST * 2)
      .replace(/\r\n?/g, '\n')
      .replace(/\t/g, ' '),
    MOST,
  );
  const lines = bounded.replace(UNWANTED, '').split('\n');
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

/** The same on one line, for names and numbers inside a sentence. */
export function cleanLine(text: string): string {
  return clip(cleanText(text.slice(0, MOST_LINE * 4)).replace(/\s+/g, ' '), MOST_LINE);
}
