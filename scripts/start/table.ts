/** Columns a character takes in a terminal: 2 for Chinese and full-width forms, 0 for marks that add to the one before. */
function widthOf(character: string): number {
  if (/\p{Mn}|\p{Me}|\p{Cf}/u.test(character)) return 0;
  return /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u.test(
    character,
  )
    ? 2
    : 1;
}

/** Cuts or pads a text to exactly `width` columns of a terminal; a text that was cut ends in `…`. */
export function fit(text: string, width: number): string {
  const clean = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  let used = 0;
  let out = '';
  for (const character of clean) {
    const next = widthOf(character);
    if (used + next > width - 1 && widthOfText(clean) > width) {
      return `${out}…${' '.repeat(Math.max(0, width - used - 1))}`;
    }
    out += character;
    used += next;
  }
  return out + ' '.repeat(Math.max(0, width - used));
}

/** Columns of a whole text. */
export function widthOfText(text: string): number {
  let sum = 0;
  for (const character of text) sum += widthOf(character);
  return sum;
}

export interface Column {
  title: string;
  width: number;
}

/** A printer of aligned lines: the heading first, then each row as it comes. */
export function tablePrinter(
  columns: readonly Column[],
  print: (line: string) => void,
): (cells: readonly string[]) => void {
  const row = (cells: readonly string[]): string =>
    columns
      .map(({ width }, index) => fit(cells[index] ?? '', width))
      .join('  ')
      .trimEnd();
  print(row(columns.map(({ title }) => title)));
  print(columns.map(({ width }) => '─'.repeat(width)).join('  '));
  return (cells) => print(row(cells));
}
