import Papa from 'papaparse';
import type { ProductEntry } from '@/lib/engine/reply/our-side';
import { readDays, readList, readPrices, readQuantity } from './entries';

type Fields = Omit<ProductEntry, 'id'>;
/** What a column of a product table can hold. */
export const PRODUCT_COLUMNS = [
  'name', 'shortName', 'keywords', 'prices', 'currency', 'unit', 'term', 'moq', 'leadTime', 'certificates', 'packing', 'specification', 'port', 'tag',
] as const; // prettier-ignore
export type ProductColumn = (typeof PRODUCT_COLUMNS)[number];

/** Names of columns as people write them, folded: without blanks and marks, lower case. */
const ALIASES: Readonly<Record<ProductColumn, readonly string[]>> = {
  name: ['name', 'productname', 'product', 'title', '产品', '产品名', '产品名称', '品名', '标题', '名称'],
  shortName: ['shortname', '简称', '短名'],
  keywords: ['keywords', 'keyword', '关键词', '关键字'],
  prices: ['price', 'prices', 'pricetiers', 'unitprice', '价格', '单价', '阶梯价', '报价'],
  currency: ['currency', '币种', '货币'],
  unit: ['unit', '单位'],
  term: ['term', 'tradeterm', 'incoterm', '贸易条款', '条款'],
  moq: ['moq', 'minimumorder', 'minorder', '起订量', '最小起订量', '最小起订'],
  leadTime: ['leadtime', 'deliverytime', 'leadtimedays', '交期', '货期', '交货期', '生产周期'],
  certificates: ['certificates', 'certificate', 'certification', '证书', '认证'],
  packing: ['packing', 'packaging', '包装'],
  specification: ['specification', 'spec', 'specs', '规格', '参数'],
  port: ['port', '港口', '起运港'],
  tag: ['tag', 'label', '标签', '热销', '新品'],
};

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '');

/** A row that cannot be taken: its number as a spreadsheet counts (the heading is row 1), and which column is at fault. */
export interface BadProductRow {
  row: number;
  column: ProductColumn;
  /** What stood there. */
  text: string;
}

export interface ProductFile {
  products: Fields[];
  bad: BadProductRow[];
  /** Headings of the file that stand for nothing here. */
  unused: string[];
}

export type ProductFileFault = 'empty' | 'no-name-column' | 'not-text';

/**
 * A product list from a file's bytes: CSV or tab-separated, UTF-8 or GB18030, as Excel saves them in China.
 *
 * @returns why it is no such list instead: nothing in it, no column for the name, or not text at all (an .xlsx, a picture).
 */
export function readProductFile(bytes: Uint8Array): ProductFile | ProductFileFault {
  const text = decode(bytes);
  return text === undefined ? 'not-text' : readProductTable(text);
}

function decode(bytes: Uint8Array): string | undefined {
  if (bytes.subarray(0, 4_096).includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** The same from text, e.g. cells pasted from a spreadsheet. */
export function readProductTable(text: string): ProductFile | ProductFileFault {
  const { data } = Papa.parse<string[]>(text.trim(), { skipEmptyLines: 'greedy' });
  const [head, ...rows] = data;
  if (!head || rows.length === 0) return 'empty';
  const columns = head.map(columnNamed);
  if (!columns.includes('name')) return 'no-name-column';
  const file: ProductFile = { products: [], bad: [], unused: head.filter((_, i) => columns[i] === undefined) };
  rows.forEach((cells, index) => {
    const read = readRow(columns, cells);
    if ('column' in read) file.bad.push({ row: index + 2, ...read });
    else file.products.push(read);
  });
  return file;
}

function columnNamed(heading: string): ProductColumn | undefined {
  const name = folded(heading.replace(/[（(].*$/, ''));
  return PRODUCT_COLUMNS.find((column) => ALIASES[column].includes(name));
}

function readRow(
  columns: readonly (ProductColumn | undefined)[],
  cells: readonly string[],
): Fields | Omit<BadProductRow, 'row'> {
  const cell = (wanted: ProductColumn): string => cells[columns.indexOf(wanted)]?.trim() ?? '';
  const name = cell('name');
  if (name === '' || name.length > 300) return { column: 'name', text: name };
  const fields: Fields = { name };
  for (const column of ['shortName', 'term', 'packing', 'specification', 'port'] as const) {
    if (cell(column) !== '') fields[column] = cell(column);
  }
  for (const column of ['keywords', 'certificates'] as const) {
    if (cell(column) !== '') fields[column] = readList(cell(column));
  }
  const currency = (cell('currency') || 'USD').toUpperCase();
  if (!/^[A-Z]{3}$/.test(currency)) return { column: 'currency', text: cell('currency') };
  const parts = {
    prices: readPrices(cell('prices'), currency, cell('unit') || 'piece'),
    moq: readQuantity(cell('moq')),
    leadTime: readDays(cell('leadTime')),
  };
  for (const column of ['prices', 'moq', 'leadTime'] as const) {
    if (cell(column) === '') continue;
    const value = parts[column];
    if (value === undefined) return { column, text: cell(column) };
    Object.assign(fields, { [column]: value });
  }
  const tag = cell('tag');
  if (/hot|热|爆/i.test(tag)) fields.tag = 'hot';
  else if (/new|新/i.test(tag)) fields.tag = 'new';
  return fields;
}
