import { useState } from 'react';
import { useTexts } from '@/components/hooks/use-settings';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { defineTexts } from '@/lib/i18n/texts';
import {
  readProductFile,
  readProductTable,
  type ProductColumn,
  type ProductFile,
  type ProductFileFault,
} from './product-file';

const T = defineTexts({
  pick: ['从文件导入（CSV）', 'From a file (CSV)'],
  paste: ['或者把表格里的单元格粘贴到这里，第一行是列名', 'Or paste cells of a spreadsheet here, headings first'],
  read: ['读取粘贴的内容', 'Read what was pasted'],
  hint: [
    '列名可以是：产品名称、起订量、价格、交期、证书、包装、港口、关键词…… 价格写成“100: 3.20, 500: 2.90”。',
    'Headings: name, moq, price, lead time, certificates, packing, port, keywords … Write prices as “100: 3.20, 500: 2.90”.',
  ],
  empty: ['文件里没有产品', 'There are no products in it'],
  emptyHelp: [
    '第一行写列名，从第二行起每行一个产品。',
    'Put headings in the first row and one product in each row below.',
  ],
  noName: ['没找到产品名称那一列', 'No column holds the product’s name'],
  noNameHelp: ['把那一列的列名改成“产品名称”或 name，再导入一次。', 'Call that column “name” and import again.'],
  notText: ['这不是 CSV 文件', 'This is no CSV file'],
  notTextHelp: [
    '在 Excel 里另存为“CSV UTF-8”，或者直接把单元格粘贴到下面。',
    'Save it as “CSV UTF-8” in Excel, or paste the cells below.',
  ],
  found: ['读到 {n} 个产品', '{n} products read'],
  bad: ['第 {row} 行的{column}读不懂：“{text}”', 'Row {row}: the {column} cannot be read: “{text}”'],
  badName: ['第 {row} 行没有产品名称', 'Row {row} has no name'],
  more: ['还有 {n} 行', 'and {n} more rows'],
  unused: ['没用上的列：{list}', 'Columns not used: {list}'],
  take: ['导入 {n} 个', 'Import {n}'],
  takeGood: ['导入读懂的 {n} 个，跳过 {bad} 行', 'Import the {n} that can be read, skip {bad}'],
  cancel: ['不导入', 'Do not import'],
});
const COLUMN_NAMES = defineTexts({
  name: ['产品名称', 'name'],
  shortName: ['简称', 'short name'],
  keywords: ['关键词', 'keywords'],
  prices: ['价格', 'price'],
  currency: ['币种', 'currency'],
  unit: ['单位', 'unit'],
  term: ['贸易条款', 'trade term'],
  moq: ['起订量', 'minimum order'],
  leadTime: ['交期', 'lead time'],
  certificates: ['证书', 'certificates'],
  packing: ['包装', 'packing'],
  specification: ['规格', 'specification'],
  port: ['港口', 'port'],
  tag: ['标记', 'tag'],
} satisfies Record<ProductColumn, readonly [string, string]>);
const FAULTS = {
  empty: [T.empty, T.emptyHelp],
  'no-name-column': [T.noName, T.noNameHelp],
  'not-text': [T.notText, T.notTextHelp],
} as const satisfies Record<ProductFileFault, unknown>;
/** Bad rows listed one by one; the rest as a number. */
const LISTED = 8;

interface ProductImportProps {
  /** Nothing is kept before this is called. */
  onTake(products: ProductFile['products']): void;
}

/** Reads a product list from a file or the clipboard and shows what would come of it before anything is kept. */
export function ProductImport({ onTake }: ProductImportProps) {
  const { t } = useTexts();
  const [pasted, setPasted] = useState('');
  const [read, setRead] = useState<ProductFile | ProductFileFault>();
  const done = (): void => {
    setRead(undefined);
    setPasted('');
  };
  return (
    <div className="stack">
      <p className="small muted">{t(T.hint)}</p>
      <label className="file-pick">
        <span>{t(T.pick)}</span>
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = '';
            void file?.arrayBuffer().then((bytes) => setRead(readProductFile(new Uint8Array(bytes))));
          }}
        />
      </label>
      <textarea
        rows={3}
        aria-label={t(T.paste)}
        placeholder={t(T.paste)}
        value={pasted}
        onChange={(event) => setPasted(event.target.value)}
      />
      <div>
        <Button size="small" disabled={pasted.trim() === ''} onClick={() => setRead(readProductTable(pasted))}>
          {t(T.read)}
        </Button>
      </div>
      {typeof read === 'string' && (
        <Notice tone="warn" icon="danger" title={t(FAULTS[read][0])}>
          {t(FAULTS[read][1])}
        </Notice>
      )}
      {typeof read === 'object' && (
        <Preview
          file={read}
          onTake={() => {
            onTake(read.products);
            done();
          }}
          onCancel={done}
        />
      )}
    </div>
  );
}

function Preview({ file, onTake, onCancel }: { file: ProductFile; onTake(): void; onCancel(): void }) {
  const { language, t } = useTexts();
  const { products, bad, unused } = file;
  const take = bad.length === 0 ? T.take : T.takeGood;
  return (
    <Notice
      tone={bad.length === 0 ? 'info' : 'warn'}
      icon={bad.length === 0 ? 'check' : 'danger'}
      title={t(T.found, { n: products.length })}
      actions={
        <>
          {products.length > 0 && (
            <Button look="primary" onClick={onTake}>
              {t(take, { n: products.length, bad: bad.length })}
            </Button>
          )}
          <Button onClick={onCancel}>{t(T.cancel)}</Button>
        </>
      }
    >
      <ul>
        {bad.slice(0, LISTED).map(({ row, column, text }) => (
          <li key={row}>
            {text === '' && column === 'name'
              ? t(T.badName, { row })
              : t(T.bad, { row, column: t(COLUMN_NAMES[column]), text: text.slice(0, 60) })}
          </li>
        ))}
        {bad.length > LISTED && <li>{t(T.more, { n: bad.length - LISTED })}</li>}
        {unused.length > 0 && <li>{t(T.unused, { list: unused.join(language === 'zh' ? '、' : ', ') })}</li>}
      </ul>
    </Notice>
  );
}
