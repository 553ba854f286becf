import { useState } from 'react';
import { useCommand } from '@/components/hooks/use-command';
import { useProducts } from '@/components/hooks/use-our-side';
import { useTexts } from '@/components/hooks/use-settings';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { More } from '@/components/ui/more';
import { Tag } from '@/components/ui/tag';
import { useToasts } from '@/components/ui/toasts';
import type { Commands } from '@/lib/messages/protocol';
import { defineTexts } from '@/lib/i18n/texts';
import type { ProductRecord } from '@/lib/store/rows';
import { showDays, showPrices, showQuantity } from './entries';
import { ProductForm } from './product-form';
import { ProductImport } from './product-import';
import './products.css';

const T = defineTexts({
  title: ['产品', 'Products'],
  count: ['{n} 个', '{n}'],
  none: [
    '还没有产品。加几个主推的就够用：回复里会带上起订量、价格和交期。',
    'No products yet. A few main ones are enough: letters will quote their minimum order, price and lead time.',
  ],
  add: ['加一个产品', 'Add a product'],
  newName: ['新产品', 'New product'],
  import: ['批量导入', 'Import many'],
  remove: ['删除', 'Remove'],
  removed: ['已删除“{name}”', 'Removed “{name}”'],
  saved: ['已保存“{name}”', 'Saved “{name}”'],
  imported: ['导入了 {n} 个产品', '{n} products imported'],
  undo: ['撤销', 'Undo'],
  undone: ['已撤销', 'Undone'],
  sameName: ['已经有一个同名的产品，换个名字再存。', 'There is a product of that name already; choose another.'],
  failed: ['没存上，再试一次。', 'It was not saved; try again.'],
  hot: ['热销', 'Hot'],
  fresh: ['新品', 'New'],
  moq: ['起订 {text}', 'MOQ {text}'],
  days: ['交期 {text} 天', '{text} days'],
  find: ['找产品', 'Find a product'],
});
/** Products sent in one message. */
const AT_ONCE = 1_000;
/** Products drawn at once; searching finds the others. */
const SHOWN = 100;

type Change = Commands['command.save-products'];

/** What we sell: kept by hand or from a file, each change with a way back. */
export function Products() {
  const { t } = useTexts();
  const rows = useProducts();
  const { run, busy } = useCommand();
  const show = useToasts((state) => state.show);
  const [wanted, setWanted] = useState('');
  const send = async (change: Change['request'], done: string): Promise<void> => {
    const answer = await run('command.save-products', change);
    if (!answer.ok) {
      show({ text: t(answer.code === 'same-name' ? T.sameName : T.failed) });
      return;
    }
    const { before, added } = answer.value;
    const undo = async (): Promise<void> => {
      const back = await run('command.save-products', { keep: before, remove: added });
      show({ text: t(back.ok ? T.undone : T.failed) });
    };
    show({ text: done, action: { label: t(T.undo), run: () => void undo() } });
  };
  if (rows === null)
    return (
      <Card title={t(T.title)} busy>
        {null}
      </Card>
    );
  const key = wanted.trim().toLowerCase();
  const found = key === '' ? rows : rows.filter(({ nameKey }) => nameKey.includes(key));
  return (
    <Card
      title={t(T.title)}
      aside={
        <>
          <Tag>{t(T.count, { n: rows.length })}</Tag>
          <Button
            size="small"
            icon="plus"
            disabled={busy}
            onClick={() =>
              void send(
                { keep: [{ entry: { name: freeName(t(T.newName), rows) }, from: 'hand' }], remove: [] },
                t(T.saved, { name: t(T.newName) }),
              )
            }
          >
            {t(T.add)}
          </Button>
        </>
      }
    >
      {rows.length === 0 && <p className="muted">{t(T.none)}</p>}
      {rows.length > 10 && (
        <input
          type="text"
          aria-label={t(T.find)}
          placeholder={t(T.find)}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      <ul className="products">
        {found.slice(0, SHOWN).map((row) => (
          <li key={row.id}>
            <More summary={<Summary row={row} />}>
              <EditedProduct
                stored={row}
                onChange={(entry) =>
                  void send(
                    {
                      keep: [
                        {
                          id: row.id,
                          entry,
                          from: row.from,
                          ...(row.pageId === undefined ? {} : { pageId: row.pageId }),
                        },
                      ],
                      remove: [],
                    },
                    t(T.saved, { name: entry.name }),
                  )
                }
              />
              <div className="product-away">
                <Button
                  look="ghost"
                  size="small"
                  icon="cross"
                  onClick={() => void send({ keep: [], remove: [row.id] }, t(T.removed, { name: row.entry.name }))}
                >
                  {t(T.remove)}
                </Button>
              </div>
            </More>
          </li>
        ))}
      </ul>
      <More summary={t(T.import)}>
        <ProductImport
          onTake={(products) =>
            void send(
              { keep: products.slice(0, AT_ONCE).map((entry) => ({ entry, from: 'file' as const })), remove: [] },
              t(T.imported, { n: Math.min(products.length, AT_ONCE) }),
            )
          }
        />
      </More>
    </Card>
  );
}

/** A product whose fields are left faster than they are stored: what was written goes first. */
function EditedProduct({ stored, onChange }: { stored: ProductRecord; onChange(entry: ProductRecord['entry']): void }) {
  const [written, setWritten] = useState<{ over: number; entry: ProductRecord['entry'] }>();
  const entry = written !== undefined && written.over >= stored.updatedAt ? written.entry : stored.entry;
  return (
    <ProductForm
      entry={entry}
      onChange={(next) => {
        setWritten({ over: stored.updatedAt, entry: next });
        onChange(next);
      }}
    />
  );
}

/** "New product", or with a number behind it where that is taken. */
function freeName(name: string, rows: readonly ProductRecord[]): string {
  const taken = new Set(rows.map(({ nameKey }) => nameKey));
  for (let n = 1; ; n += 1) {
    const free = n === 1 ? name : `${name} ${n}`;
    if (!taken.has(free.toLowerCase())) return free;
  }
}

function Summary({ row: { entry } }: { row: ProductRecord }) {
  const { t } = useTexts();
  const facts = [
    entry.moq && t(T.moq, { text: showQuantity(entry.moq) }),
    entry.prices && `${entry.prices.currency} ${showPrices(entry.prices)}`,
    entry.leadTime && t(T.days, { text: showDays(entry.leadTime) }),
  ].filter((fact) => fact !== undefined);
  return (
    <span className="product-line">
      <b>{entry.name}</b>
      {entry.tag && <Tag tone={entry.tag === 'hot' ? 'warn' : 'good'}>{t(entry.tag === 'hot' ? T.hot : T.fresh)}</Tag>}
      <span className="muted small">{facts.join(' · ')}</span>
    </span>
  );
}
