import { useTexts } from '@/components/hooks/use-settings';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import type { CompanyProfile, Person } from '@/lib/engine/reply/our-side';
import { defineTexts } from '@/lib/i18n/texts';
import { trimmed } from './entries';
import {
  DaysEntry,
  LineEntry,
  ListEntry,
  MoneyEntry,
  NumberEntry,
  PickEntry,
  QuantityEntry,
  WordsEntry,
} from './fields';

const T = defineTexts({
  company: ['公司', 'Company'],
  name: ['英文名', 'Name in English'],
  nameZh: ['中文名', 'Name in Chinese'],
  kind: ['类型', 'Kind'],
  factory: ['工厂', 'Factory'],
  trader: ['贸易公司', 'Trading company'],
  both: ['工贸一体', 'Factory and trade'],
  website: ['网址', 'Website'],
  email: ['邮箱', 'E-mail'],
  phone: ['电话', 'Phone'],
  address: ['地址（英文）', 'Address'],
  origin: ['产地（英文）', 'Where it is made'],
  about: ['一两句话介绍（英文）', 'About us, a sentence or two'],
  aboutHint: ['首封回复里会用到', 'Used in first letters'],
  markets: ['主要市场', 'Main markets'],
  marketsHint: ['国家代码，比如 US, MX, DE', 'Country codes, e.g. US, MX, DE'],
  people: ['业务员和落款', 'People and signatures'],
  person: ['姓名', 'Name'],
  position: ['职位', 'Position'],
  whatsapp: ['WhatsApp', 'WhatsApp'],
  signature: ['落款（不填就用上面几项拼）', 'Signature (put together from the rest if left empty)'],
  add: ['加一位', 'Add a person'],
  remove: ['去掉 {name}', 'Remove {name}'],
  nobody: ['还没有人。回复要有落款，先加一位。', 'Nobody yet. Letters need a signature: add somebody first.'],
  signs: ['这台电脑上由谁落款', 'Who signs on this device'],
  terms: ['条款', 'Terms'],
  payment: ['付款方式', 'Payment'],
  paymentHint: ['比如 T/T 30% deposit, L/C at sight', 'e.g. T/T 30% deposit, L/C at sight'],
  tradeTerms: ['贸易条款', 'Trade terms'],
  tradeTermsHint: ['带上地点，比如 FOB Ningbo', 'With the place, e.g. FOB Ningbo'],
  port: ['起运港', 'Port of loading'],
  moq: ['起订量', 'Minimum order'],
  leadTime: ['交期', 'Lead time'],
  quoteDays: ['报价有效天数', 'Quotation valid for, days'],
  samples: ['样品和定制', 'Samples and custom work'],
  free: ['样品收费吗', 'Are samples free'],
  isFree: ['免费', 'Free'],
  isPaid: ['收费', 'Charged'],
  fee: ['样品费', 'Sample fee'],
  sampleDays: ['样品周期', 'Sample ready in'],
  refunded: ['下单后退样品费', 'Fee credited with the order'],
  yes: ['退', 'Yes'],
  no: ['不退', 'No'],
  freight: ['样品运费谁出', 'Who pays the courier'],
  ours: ['我们', 'We do'],
  buyers: ['买家', 'The buyer'],
  customMoq: ['定制起订量', 'Minimum for custom work'],
  customDays: ['打样周期', 'Artwork sample in'],
  trust: ['资质和售后', 'Proof and after-sales'],
  certificates: ['证书', 'Certificates'],
  warranty: ['质保月数', 'Warranty, months'],
  inspection: ['质检怎么做（英文）', 'How we inspect'],
  afterSales: ['售后怎么做（英文）', 'After-sales'],
});

interface ProfileFormProps {
  profile: CompanyProfile;
  rep: string | undefined;
  onChange(profile: CompanyProfile, rep: string | undefined): void;
}

/** Who we are, in five groups. Every entry holds as soon as its field is left; everything may stay empty. */
export function ProfileForm({ profile, rep, onChange }: ProfileFormProps) {
  const set = (part: Partial<CompanyProfile>): void => onChange(trimmed({ ...profile, ...part }) ?? {}, rep);
  return (
    <>
      <Company profile={profile} set={set} />
      <People profile={profile} rep={rep} onChange={onChange} />
      <Terms profile={profile} set={set} />
      <Samples profile={profile} set={set} />
      <Trust profile={profile} set={set} />
    </>
  );
}

interface PartProps {
  profile: CompanyProfile;
  set(part: Partial<CompanyProfile>): void;
}

function Company({ profile, set }: PartProps) {
  const { t } = useTexts();
  const kinds = [
    { value: 'factory' as const, label: t(T.factory) },
    { value: 'trader' as const, label: t(T.trader) },
    { value: 'both' as const, label: t(T.both) },
  ];
  const markets = (codes: string[] | undefined): string[] | undefined =>
    codes?.map((code) => code.toUpperCase()).filter((code) => /^[A-Z]{2}$/.test(code));
  return (
    <Card title={t(T.company)}>
      <div className="entries">
        <LineEntry label={t(T.name)} value={profile.name} onChange={(name) => set({ name })} />
        <LineEntry label={t(T.nameZh)} value={profile.nameZh} onChange={(nameZh) => set({ nameZh })} />
        <PickEntry label={t(T.kind)} value={profile.kind} options={kinds} onChange={(kind) => set({ kind })} />
        <LineEntry label={t(T.website)} value={profile.website} onChange={(website) => set({ website })} />
        <LineEntry label={t(T.email)} value={profile.email} onChange={(email) => set({ email })} />
        <LineEntry label={t(T.phone)} value={profile.phone} onChange={(phone) => set({ phone })} />
        <WordsEntry label={t(T.origin)} value={profile.origin} onChange={(origin) => set({ origin })} />
        <ListEntry
          label={t(T.markets)}
          hint={t(T.marketsHint)}
          value={profile.markets}
          onChange={(codes) => set({ markets: markets(codes) })}
        />
        <WordsEntry label={t(T.address)} wide value={profile.address} onChange={(address) => set({ address })} />
        <WordsEntry
          label={t(T.about)}
          hint={t(T.aboutHint)}
          wide
          rows={2}
          value={profile.about}
          onChange={(about) => set({ about })}
        />
      </div>
    </Card>
  );
}

function People({ profile, rep, onChange }: ProfileFormProps) {
  const { t } = useTexts();
  const people = profile.people ?? [];
  const write = (next: Person[], signs = rep): void => {
    const { people: _, ...rest } = profile;
    onChange(next.length === 0 ? rest : { ...rest, people: next }, signs);
  };
  const change = (index: number, part: Partial<Person>): void => {
    const was = people[index];
    const renamed = was !== undefined && was.name === rep && part.name !== undefined ? part.name : rep;
    write(
      people.map((one, i) =>
        i === index ? { ...(trimmed({ ...one, ...part }) ?? {}), name: part.name ?? one.name } : one,
      ),
      renamed,
    );
  };
  return (
    <Card
      title={t(T.people)}
      aside={
        <Button size="small" icon="plus" onClick={() => write([...people, { name: '' }])}>
          {t(T.add)}
        </Button>
      }
    >
      {people.length === 0 && <p className="muted">{t(T.nobody)}</p>}
      {people.map((person, index) => (
        // The place in the list is what identifies a person who has no name yet.
        <div key={index} className="entries person">
          <LineEntry label={t(T.person)} value={person.name} onChange={(name) => change(index, { name: name ?? '' })} />
          <WordsEntry
            label={t(T.position)}
            value={person.position}
            onChange={(position) => change(index, { position })}
          />
          <LineEntry label={t(T.email)} value={person.email} onChange={(email) => change(index, { email })} />
          <LineEntry label={t(T.phone)} value={person.phone} onChange={(phone) => change(index, { phone })} />
          <LineEntry
            label={t(T.whatsapp)}
            value={person.whatsapp}
            onChange={(whatsapp) => change(index, { whatsapp })}
          />
          <div className="entry person-away">
            <Button
              look="ghost"
              size="small"
              icon="cross"
              onClick={() =>
                write(
                  people.filter((_, i) => i !== index),
                  person.name === rep ? undefined : rep,
                )
              }
            >
              {t(T.remove, { name: person.name || String(index + 1) })}
            </Button>
          </div>
          <WordsEntry
            label={t(T.signature)}
            wide
            rows={2}
            value={person.signature}
            onChange={(signature) => change(index, { signature })}
          />
        </div>
      ))}
      {people.length > 1 && (
        <div className="entries">
          <PickEntry
            label={t(T.signs)}
            value={rep}
            options={people.filter(({ name }) => name !== '').map(({ name }) => ({ value: name, label: name }))}
            onChange={(next) => onChange(profile, next)}
          />
        </div>
      )}
    </Card>
  );
}

function Terms({ profile, set }: PartProps) {
  const { t } = useTexts();
  return (
    <Card title={t(T.terms)}>
      <div className="entries">
        <ListEntry
          label={t(T.payment)}
          hint={t(T.paymentHint)}
          value={profile.payment}
          onChange={(payment) => set({ payment })}
        />
        <ListEntry
          label={t(T.tradeTerms)}
          hint={t(T.tradeTermsHint)}
          value={profile.tradeTerms}
          onChange={(tradeTerms) => set({ tradeTerms })}
        />
        <LineEntry label={t(T.port)} value={profile.loadingPort} onChange={(loadingPort) => set({ loadingPort })} />
        <QuantityEntry label={t(T.moq)} value={profile.moq} onChange={(moq) => set({ moq })} />
        <DaysEntry label={t(T.leadTime)} value={profile.leadTime} onChange={(leadTime) => set({ leadTime })} />
        <NumberEntry label={t(T.quoteDays)} value={profile.quoteDays} onChange={(quoteDays) => set({ quoteDays })} />
      </div>
    </Card>
  );
}

function Samples({ profile, set }: PartProps) {
  const { t } = useTexts();
  const sample = profile.sample ?? {};
  const custom = profile.custom ?? {};
  const setSample = (part: typeof sample): void => set({ sample: trimmed({ ...sample, ...part }) });
  const setCustom = (part: typeof custom): void => set({ custom: trimmed({ ...custom, ...part }) });
  const flag = (value: boolean | undefined): 'yes' | 'no' | undefined =>
    value === undefined ? undefined : value ? 'yes' : 'no';
  const told = (value: 'yes' | 'no' | undefined): boolean | undefined =>
    value === undefined ? undefined : value === 'yes';
  const free = [
    { value: 'yes' as const, label: t(T.isFree) },
    { value: 'no' as const, label: t(T.isPaid) },
  ];
  const refund = [
    { value: 'yes' as const, label: t(T.yes) },
    { value: 'no' as const, label: t(T.no) },
  ];
  const payers = [
    { value: 'ours' as const, label: t(T.ours) },
    { value: 'buyer' as const, label: t(T.buyers) },
  ];
  return (
    <Card title={t(T.samples)}>
      <div className="entries">
        <PickEntry
          label={t(T.free)}
          value={flag(sample.free)}
          options={free}
          onChange={(value) => setSample({ free: told(value) })}
        />
        <MoneyEntry label={t(T.fee)} value={sample.fee} onChange={(fee) => setSample({ fee })} />
        <PickEntry
          label={t(T.refunded)}
          value={flag(sample.refunded)}
          options={refund}
          onChange={(value) => setSample({ refunded: told(value) })}
        />
        <PickEntry
          label={t(T.freight)}
          value={sample.freight}
          options={payers}
          onChange={(freight) => setSample({ freight })}
        />
        <DaysEntry label={t(T.sampleDays)} value={sample.days} onChange={(days) => setSample({ days })} />
        <QuantityEntry label={t(T.customMoq)} value={custom.moq} onChange={(moq) => setCustom({ moq })} />
        <DaysEntry label={t(T.customDays)} value={custom.days} onChange={(days) => setCustom({ days })} />
      </div>
    </Card>
  );
}

function Trust({ profile, set }: PartProps) {
  const { t } = useTexts();
  return (
    <Card title={t(T.trust)}>
      <div className="entries">
        <ListEntry
          label={t(T.certificates)}
          value={profile.certificates}
          onChange={(certificates) => set({ certificates })}
        />
        <NumberEntry
          label={t(T.warranty)}
          value={profile.warrantyMonths}
          onChange={(warrantyMonths) => set({ warrantyMonths })}
        />
        <WordsEntry
          label={t(T.inspection)}
          wide
          value={profile.inspection}
          onChange={(inspection) => set({ inspection })}
        />
        <WordsEntry
          label={t(T.afterSales)}
          wide
          value={profile.afterSales}
          onChange={(afterSales) => set({ afterSales })}
        />
      </div>
    </Card>
  );
}
