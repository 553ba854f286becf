import { useCallback } from 'react';
import { useNow } from '@/components/hooks/use-now';
import { useReadCase, type CaseReader } from '@/components/hooks/use-read-case';
import { useTexts } from '@/components/hooks/use-settings';
import { BuyerText } from '@/components/ui/buyer-text';
import { Card } from '@/components/ui/card';
import { Flag } from '@/components/ui/flag';
import { Icon, type IconName } from '@/components/ui/icon';
import { Tag } from '@/components/ui/tag';
import type { FitItem } from '@/lib/engine/inquiry/facts-fit';
import { formatAge } from '@/lib/i18n/format';
import { defineTexts, type Pair } from '@/lib/i18n/texts';
import { DAY } from '@/lib/shared/time';
import type { Rows } from '../read-case';
import { defineSection } from '../section';
import './facts-fit.css';

const T = defineTexts({
  title: ['对得上吗', 'Do the facts fit'],
  what: ['看什么', 'What'],
  says: ['是什么', 'Says'],
  fits: ['对得上吗', 'Fits'],
  yes: ['对得上', 'fits'],
  no: ['对不上', 'does not fit'],
  unknown: ['看不出', 'cannot tell'],
  odd: ['就它不一样', 'odd one out'],
  allFit: ['都对得上', 'All fits'],
  someNot: ['{n} 处对不上', '{n} not fitting'],
  notShown: ['页面没显示：{list}', 'Not on the page: {list}'],
  nothing: ['能比的太少，看不出来。', 'Too little to compare.'],
});

const FITS: Readonly<Record<FitItem['fits'], { icon: IconName; text: Pair }>> = {
  yes: { icon: 'check', text: T.yes },
  no: { icon: 'cross', text: T.no },
  unknown: { icon: 'minus', text: T.unknown },
};

/** The day printed by the engine as an age people can judge; everything else as it is. */
function Value({ item }: { item: FitItem }) {
  const { language } = useTexts();
  const now = useNow();
  const text = item.value?.[language] ?? '';
  if (item.kind !== 'registered') return <BuyerText text={text} max={60} />;
  return <span title={text}>{formatAge(Date.parse(text), now, language)}</span>;
}

function Row({ item }: { item: FitItem }) {
  const { language, t } = useTexts();
  const { icon, text } = FITS[item.fits];
  return (
    <tr className={item.odd ? 'fit-odd' : undefined}>
      <th scope="row">{item.label[language]}</th>
      <td>
        <div className="fit-says">
          <span className="fit-flag">{item.country !== undefined && <Flag code={item.country} />}</span>
          <span>
            <Value item={item} />
            <span className="fit-why muted small">{item.reason[language]}</span>
            {item.odd && (
              <Tag tone="warn" icon="danger">
                {t(T.odd)}
              </Tag>
            )}
          </span>
        </div>
      </td>
      <td className={`fit-mark fit-${item.fits}`}>
        <span className="fit-word">
          <Icon name={icon} />
          <span className="fit-text">{t(text)}</span>
        </span>
      </td>
    </tr>
  );
}

function Summary({ items }: { items: readonly FitItem[] }) {
  const { t } = useTexts();
  const against = items.filter(({ fits }) => fits === 'no').length;
  if (against > 0) {
    return (
      <Tag tone="warn" icon="cross">
        {t(T.someNot, { n: against })}
      </Tag>
    );
  }
  const agree = items.filter(({ fits, kind }) => fits === 'yes' && kind !== 'country').length;
  if (agree < 2) return null;
  return (
    <Tag tone="good" icon="check">
      {t(T.allFit)}
    </Tag>
  );
}

/** Whether country, phone, mail, site, language, hour and age of the account tell one story. */
function FactsFit() {
  const { language, t } = useTexts();
  // The account's age changes by the day, not by the minute.
  const today = Math.ceil(useNow() / DAY) * DAY;
  const read = useReadCase(useCallback((reader: CaseReader, rows: Rows) => reader.readFit(rows, today), [today]));
  if (read === undefined) return null;
  const { items, known } = read.value;
  const shown = items.filter(({ value }) => value !== undefined);
  const missing = items
    .filter(({ value, kind }) => value === undefined && kind !== 'language')
    .map(({ label }) => label[language]);
  const nothing = known === 0;
  return (
    <Card title={t(T.title)} aside={nothing ? undefined : <Summary items={items} />}>
      {nothing ? (
        <p className="faint">{t(T.nothing)}</p>
      ) : (
        <table className="fit">
          <thead className="quiet-text">
            <tr>
              <th scope="col">{t(T.what)}</th>
              <th scope="col">{t(T.says)}</th>
              <th scope="col">{t(T.fits)}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((item, index) => (
              <Row key={`${item.kind} ${index}`} item={item} />
            ))}
          </tbody>
        </table>
      )}
      {!nothing && missing.length > 0 && (
        <p className="fit-missing faint small">
          {t(T.notShown, { list: missing.join(language === 'zh' ? '、' : ', ') })}
        </p>
      )}
    </Card>
  );
}

export default defineSection({
  id: 'facts-fit',
  order: 35,
  pages: ['one-talk', 'inquiry-detail'],
  needsConversation: true,
  Body: FactsFit,
});
