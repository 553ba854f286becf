const TAG = /<(\/?[a-z][a-z0-9]*)[^<>]*>/gi;
const ENTITY = /&(?:nbsp|amp|lt|gt|quot|#\d{1,6});/gi;
const CELL = /^\/?(?:td|th|dt|dd)$/i;
const LINE = /^\/?(?:tr|p|li|div|h\d|br|table|ul|ol|dl|section)$/i;

/** The detail text with its markup blanked out, every offset kept; cells become `:`, blocks become line ends. */
export function plainDetail(html: string): string {
  return html
    .replace(TAG, (tag, name: string) => {
      const mark = name.startsWith('/') && CELL.test(name) ? ':' : LINE.test(name) ? '\n' : ' ';
      return mark + ' '.repeat(tag.length - 1);
    })
    .replace(ENTITY, (entity) => ' '.repeat(entity.length));
}

/** One "label: value" of the detail, the value with its offset in the text. */
export interface DetailRow {
  label: string;
  value: string;
  start: number;
}

const MOST_ROWS = 300;
const MOST_LABEL = 40;
const MOST_VALUE = 200;
const SEPARATOR = /[:：|\t]/;
const EDGE = /[\s:：|•\-*·●►]/;

/** The rows of "label: value" in a text from `plainDetail`. */
export function detailRows(plain: string): DetailRow[] {
  const rows: DetailRow[] = [];
  let offset = 0;
  for (const line of plain.split('\n')) {
    if (rows.length >= MOST_ROWS) break;
    const row = rowOf(line, offset);
    if (row) rows.push(row);
    offset += line.length + 1;
  }
  return rows;
}

function rowOf(line: string, offset: number): DetailRow | undefined {
  let from = 0;
  while (from < line.length && EDGE.test(line.charAt(from))) from++;
  let colon = from;
  while (colon < line.length && colon - from <= MOST_LABEL && !SEPARATOR.test(line.charAt(colon))) colon++;
  if (colon >= line.length || colon - from > MOST_LABEL) return undefined;
  let start = colon;
  while (start < line.length && EDGE.test(line.charAt(start))) start++;
  let end = Math.min(line.length, start + MOST_VALUE);
  while (end > start && EDGE.test(line.charAt(end - 1))) end--;
  const label = line.slice(from, colon).trim();
  if (start >= end || label.length < 2 || !/[a-z]/i.test(label)) return undefined;
  return { label, value: line.slice(start, end), start: offset + start };
}
