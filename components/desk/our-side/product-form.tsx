import { useTexts } from '@/components/hooks/use-settings';
import type { PriceList, ProductEntry } from '@/lib/engine/reply/our-side';
import { defineTexts } from '@/lib/i18n/texts';
import { readPrices, showPrices, trimmed } from './entries';
import { DaysEntry, LineEntry, ListEntry, PickEntry, QuantityEntry, WordsEntry } from './fields';

const T = defineTexts({
  name: ['标题', 'Title'],
  shortName: ['一句话里怎么叫它（英文）', 'What it is called in a sentence'],
  keywords: ['关键词', 'Keywords'],
  prices: ['阶梯价', 'Prices by quantity'],
  pricesHint: ['写成“100: 3.20, 500: 2.90”', 'Write them as “100: 3.20, 500: 2.90”'],
  currency: ['币种', 'Currency'],
  unit: ['单位', 'Unit'],
  term: ['贸易条款', 'Trade term'],
  moq: ['起订量', 'Minimum order'],
  leadTime: ['交期', 'Lead time'],
  certificates: ['证书', 'Certificates'],
  packing: ['包装（英文）', 'Packing'],
  port: ['港口', 'Port'],
  tag: ['标记', 'Tag'],
  hot: ['热销', 'Hot'],
  fresh: ['新品', 'New'],
});

type Fields = Omit<ProductEntry, 'id'>;

interface ProductFormProps {
  entry: Fields;
  onChange(entry: Fields): void;
}

/** One product. Each entry holds as soon as its field is left. */
export function ProductForm({ entry, onChange }: ProductFormProps) {
  const { t } = useTexts();
  const set = (part: { [K in keyof Fields]?: Fields[K] | undefined }): void => {
    onChange({ ...trimmed<Fields>({ ...entry, ...part }), name: part.name ?? entry.name });
  };
  const { prices } = entry;
  const currency = prices?.currency ?? 'USD';
  const unit = prices?.unit ?? 'piece';
  const setPrices = (list: string[] | undefined): void => {
    if (list === undefined) set({ prices: undefined });
    else set({ prices: readPrices(list.join(', '), currency, unit) ?? prices });
  };
  const rename = (part: Partial<PriceList>): void => {
    if (prices) set({ prices: { ...prices, ...part } });
  };
  const tags = [
    { value: 'hot' as const, label: t(T.hot) },
    { value: 'new' as const, label: t(T.fresh) },
  ];
  return (
    <div className="entries">
      <LineEntry label={t(T.name)} wide value={entry.name} onChange={(name) => set({ name: name ?? entry.name })} />
      <WordsEntry label={t(T.shortName)} value={entry.shortName} onChange={(shortName) => set({ shortName })} />
      <ListEntry label={t(T.keywords)} value={entry.keywords} onChange={(keywords) => set({ keywords })} />
      <ListEntry
        label={t(T.prices)}
        hint={t(T.pricesHint)}
        value={prices && [showPrices(prices)]}
        onChange={setPrices}
      />
      {prices && (
        <>
          <LineEntry
            label={t(T.currency)}
            value={currency}
            onChange={(code) =>
              rename({ currency: /^[a-z]{3}$/i.test(code ?? '') ? (code ?? '').toUpperCase() : currency })
            }
          />
          <LineEntry label={t(T.unit)} value={unit} onChange={(name) => rename({ unit: name ?? unit })} />
        </>
      )}
      <LineEntry label={t(T.term)} value={entry.term} onChange={(term) => set({ term })} />
      <QuantityEntry label={t(T.moq)} value={entry.moq} onChange={(moq) => set({ moq })} />
      <DaysEntry label={t(T.leadTime)} value={entry.leadTime} onChange={(leadTime) => set({ leadTime })} />
      <ListEntry
        label={t(T.certificates)}
        value={entry.certificates}
        onChange={(certificates) => set({ certificates })}
      />
      <WordsEntry label={t(T.packing)} value={entry.packing} onChange={(packing) => set({ packing })} />
      <LineEntry label={t(T.port)} value={entry.port} onChange={(port) => set({ port })} />
      <PickEntry label={t(T.tag)} value={entry.tag} options={tags} onChange={(tag) => set({ tag })} />
    </div>
  );
}
