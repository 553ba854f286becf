import { useHistory } from '@/components/hooks/use-history';
import { useNow } from '@/components/hooks/use-now';
import { useTexts } from '@/components/hooks/use-settings';
import { BuyerText } from '@/components/ui/buyer-text';
import { Card } from '@/components/ui/card';
import { Fact, Facts } from '@/components/ui/facts';
import { Flag } from '@/components/ui/flag';
import { Tag } from '@/components/ui/tag';
import { certainZone, countryName } from '@/lib/i18n/country';
import { fieldName } from '@/lib/i18n/fields';
import { formatAge, formatDay, formatNumber } from '@/lib/i18n/format';
import { defineTexts } from '@/lib/i18n/texts';
import { parsePrintedTime, DAY } from '@/lib/shared/time';
import type { BuyerCard } from '@/lib/snapshots/conversation';
import { valueOf, type Field } from '@/lib/snapshots/field';
import type { BuyerRecord } from '@/lib/store/rows';
import { BuyerClock } from '../buyer-clock';
import { useOpenCase } from '../panel-view';
import { defineSection } from '../section';
import './buyer.css';

const T = defineTexts({
  title: ['买家', 'Buyer'],
  name: ['姓名', 'Name'],
  company: ['公司', 'Company'],
  country: ['国家', 'Country'],
  registered: ['注册', 'Registered'],
  blue: ['蓝标', 'Blue label'],
  hidden: ['买家未公开', 'Hidden by buyer'],
  notShown: ['页面未显示', 'Not on the page'],
  unclear: ['页面上两处不一致', 'The page says two things'],
  today: ['今天', 'Today'],
  ninety: ['近 90 天', 'Last 90 days'],
  views: ['产品浏览', 'Views'],
  inquiries: ['有效询盘', 'Inquiries'],
  replied: ['已回复询盘', 'Replied'],
  rfqs: ['有效 RFQ', 'RFQs'],
  logins: ['登录天数', 'Login days'],
  spam: ['垃圾询盘', 'Junk'],
  blacklisted: ['被拉黑', 'Blacklisted'],
  orders: ['订单', 'Orders'],
  contact: ['联系方式', 'Contact'],
  contactCount: ['{n} / {all} 项', '{n} of {all}'],
  with: ['往来', 'With us'],
  first: ['第一次联系', 'First contact'],
  earlier: ['聊天 {chats} 次，询盘 {inquiries} 条，{day} 起', '{chats} chats, {inquiries} inquiries since {day}'],
  earlierUndated: ['聊天 {chats} 次，询盘 {inquiries} 条', '{chats} chats, {inquiries} inquiries'],
});

type Counter = Extract<
  keyof BuyerCard,
  | 'productViews'
  | 'validInquiries'
  | 'repliedInquiries'
  | 'validRfqs'
  | 'loginDays'
  | 'spamInquiries'
  | 'blacklisted'
  | 'orders'
>;

const COUNTERS: readonly { field: Counter; text: (typeof T)['views']; bad?: true }[] = [
  { field: 'productViews', text: T.views },
  { field: 'validInquiries', text: T.inquiries },
  { field: 'repliedInquiries', text: T.replied },
  { field: 'validRfqs', text: T.rfqs },
  { field: 'loginDays', text: T.logins },
  { field: 'orders', text: T.orders },
  { field: 'spamInquiries', text: T.spam, bad: true },
  { field: 'blacklisted', text: T.blacklisted, bad: true },
];

/** Values longer than this take a line of their own. */
const LONG = 22;

const CONTACTS = ['company', 'position', 'email', 'mobile', 'phone', 'fax', 'address', 'website'] as const;

/** Why a value is missing, in words: hidden by the buyer is not the same as not on the page. */
function Missing({ field }: { field: Field<unknown> | undefined }) {
  const { t } = useTexts();
  const why = field === undefined || field.known ? 'not-shown' : field.why;
  const text = why === 'hidden' ? T.hidden : why === 'ambiguous' ? T.unclear : T.notShown;
  return <span className="faint">{t(text)}</span>;
}

function TextFact({ field }: { field: Field<string> }) {
  return field.known ? <BuyerText text={field.value} /> : <Missing field={field} />;
}

function Country({ buyer }: { buyer: BuyerRecord }) {
  const { language } = useTexts();
  const name = buyer.country === undefined ? undefined : countryName(buyer.country, language);
  if (buyer.country === undefined || name === undefined) return <TextFact field={buyer.card.country} />;
  return (
    <>
      <Flag code={buyer.country} /> {name}
    </>
  );
}

function Registered({ field }: { field: Field<string> }) {
  const { language, t } = useTexts();
  const now = useNow();
  if (!field.known) return <Missing field={field} />;
  const at = parsePrintedTime(field.value);
  if (at === null) return <BuyerText text={field.value} />;
  const fresh = now - at < 3 * DAY;
  const age = now - at < DAY ? t(T.today) : formatAge(at, now, language);
  return <span title={formatDay(at, language)}>{fresh ? <Tag tone="warn">{age}</Tag> : age}</span>;
}

function Counters({ card }: { card: BuyerCard }) {
  const { language, t } = useTexts();
  return (
    <div className="buyer-part">
      <h3 className="small muted">{t(T.ninety)}</h3>
      <dl className="counters">
        {COUNTERS.map(({ field, text, bad }) => {
          const value = card[field];
          const tone = !value.known || value.value === 0 ? 'faint' : bad === true ? 'counter-bad' : '';
          return (
            <div key={field}>
              <dt>{t(text)}</dt>
              <dd className={tone}>{value.known ? formatNumber(value.value, language) : <Missing field={value} />}</dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}

function Contact({ card }: { card: BuyerCard }) {
  const { language, t } = useTexts();
  const there = CONTACTS.filter((field) => (valueOf(card[field]) ?? '') !== '');
  return (
    <div className="buyer-part">
      <h3 className="row small muted">
        <span className="grow">{t(T.contact)}</span>
        <span>{t(T.contactCount, { n: there.length, all: CONTACTS.length })}</span>
      </h3>
      <ul className="contacts">
        {CONTACTS.map((field) => {
          const value = card[field];
          return (
            <li key={field}>
              {value.known && value.value !== '' ? (
                <Tag tone="good" icon="check" hint={value.value}>
                  {fieldName(field, language)}
                </Tag>
              ) : (
                <Tag hint={t(!value.known && value.why === 'hidden' ? T.hidden : T.notShown)}>
                  <span className="contact-none">{fieldName(field, language)}</span>
                </Tag>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function WithUs({ buyer }: { buyer: BuyerRecord }) {
  const { language, t } = useTexts();
  const history = useHistory(buyer.id);
  if (history === undefined) return null;
  const { chats, inquiries, firstAt } = history;
  const alone = chats + inquiries <= 1;
  const text = alone ? T.first : firstAt === undefined ? T.earlierUndated : T.earlier;
  return (
    <Fact name={t(T.with)} wide>
      {t(text, { chats, inquiries, day: firstAt === undefined ? '' : formatDay(firstAt, language) })}
    </Fact>
  );
}

/** Who the buyer is, as far as the page shows it. */
function Buyer() {
  const { t } = useTexts();
  const open = useOpenCase();
  const buyer = open?.buyer;
  if (buyer === undefined) return null;
  const { card } = buyer;
  const zone = buyer.country === undefined ? undefined : certainZone(buyer.country);
  const level = valueOf(card.level);
  const tags = (
    <>
      {level !== undefined && level !== '' && <Tag tone="accent">{level}</Tag>}
      {valueOf(card.blueLabel) === true && (
        <Tag tone="good" icon="check">
          {t(T.blue)}
        </Tag>
      )}
      {(valueOf(card.tags) ?? []).slice(0, 3).map((tag) => (
        <Tag key={tag}>
          <BuyerText text={tag} max={24} />
        </Tag>
      ))}
    </>
  );
  return (
    <Card title={t(T.title)} aside={<span className="row row-wrap">{tags}</span>}>
      <Facts>
        <Fact name={t(T.name)} wide={buyer.name.length > LONG}>
          <BuyerText text={buyer.name} />
        </Fact>
        <Fact name={t(T.company)} wide={(valueOf(card.company) ?? '').length > LONG}>
          <TextFact field={card.company} />
        </Fact>
        <Fact name={t(T.country)}>
          <Country buyer={buyer} />
        </Fact>
        <Fact name={t(T.registered)}>
          <Registered field={card.registeredAt} />
        </Fact>
        <WithUs buyer={buyer} />
      </Facts>
      {zone !== undefined && (
        <BuyerClock zone={zone} advise={open?.conversation.level !== 'danger' && open?.conversation.level !== 'spam'} />
      )}
      <Counters card={card} />
      <Contact card={card} />
    </Card>
  );
}

export default defineSection({
  id: 'buyer',
  order: 30,
  pages: ['one-talk', 'inquiry-detail'],
  needsConversation: true,
  Body: Buyer,
});
