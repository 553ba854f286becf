import type { ReactNode } from 'react';
import type { ReplicaConversation } from '../data/types';
import { Box } from './box';
import { countryName, printDay } from './format';
import { badgeUrl } from './pictures';
import { useSwitches, useText } from './runtime';

function FormRow({ label, value }: { label: string; value: string | undefined }): ReactNode {
  if (value === undefined) return null;
  return (
    <Box c="base-information-form-item">
      <Box c="base-information-form-item-label">{label}</Box>
      <Box c="base-information-form-item-content">{value || '-'}</Box>
    </Box>
  );
}

/** In the text flow the number comes on the line before its label (seller-pages.md §2.5). */
function CounterBox({ name, label, count }: { name: string; label: string; count: number | undefined }): ReactNode {
  if (count === undefined) return null;
  return (
    <Box c={name} look="counter">
      <Box c="indicator">
        <Box c="count">{count}</Box>
        <Box look="counter-label">{label}</Box>
      </Box>
    </Box>
  );
}

function Counters({ conversation }: { conversation: ReplicaConversation }): ReactNode {
  const t = useText();
  const { counters } = conversation.buyer;
  return (
    <Box look="counters">
      <CounterBox name="product-visit" label={t('产品浏览数', 'Product Views')} count={counters.productViews} />
      <CounterBox name="inquiries-count" label={t('有效询盘', 'Valid Inquiries')} count={counters.validInquiries} />
      <CounterBox name="availble-rfq" label={t('有效RFQ数', 'Valid RFQs')} count={counters.validRfqs} />
      <CounterBox name="landing-days" label={t('登录天数', 'Login Days')} count={counters.loginDays} />
      <CounterBox name="trash-inquires" label={t('垃圾询盘数', 'Spam Inquiries')} count={counters.spamInquiries} />
      <CounterBox name="add-blacklist" label={t('被加为黑名单数', 'Blacklisted')} count={counters.blacklisted} />
    </Box>
  );
}

function Head({ conversation }: { conversation: ReplicaConversation }): ReactNode {
  const t = useText();
  const { lang } = useSwitches();
  const { buyer } = conversation;
  const country = buyer.country ? countryName(buyer.country, lang) : buyer.countryName;
  const href = `https://alicrm.alibaba.com/crmpage/detail.htm?customerId=${conversation.customerId}`;
  return (
    <Box look="card-head">
      <Box as="a" c="name-text" attrs={{ href }}>
        {buyer.name}
      </Box>
      <Box c="icon-content">
        {buyer.level ? <img src={badgeUrl(buyer.level, '#8d99ae')} width={28} height={16} alt={buyer.level} /> : null}
        {buyer.blueLabel ? (
          <img src={badgeUrl('✓', '#2f6fed')} width={28} height={16} alt={t('蓝标', 'Blue label')} />
        ) : null}
      </Box>
      {country ? (
        <Box as="span" c="country-flag-label">
          {country}
        </Box>
      ) : null}
      <Box as="span" c="alicrm-buyerLoginId-text">
        {buyer.loginId}
      </Box>
    </Box>
  );
}

/** The buyer panel beside a conversation; the same in OneTalk and in the inquiry detail. */
export function BuyerCard({ conversation }: { conversation: ReplicaConversation }): ReactNode {
  const t = useText();
  const { buyer } = conversation;
  const registered =
    buyer.registeredAt === undefined || buyer.registeredAt < 0 ? undefined : printDay(buyer.registeredAt);
  return (
    <Box c="im-alicrm-box">
      <Box as="ul" look="card-tabs">
        <Box as="li" attrs={{ 'data-key': 'crm' }} look="card-tab on">
          {t('客户', 'Customer')}
        </Box>
        <Box as="li" attrs={{ 'data-key': 'order' }} look="card-tab">
          {t('订单', 'Orders')}
        </Box>
        <Box as="li" attrs={{ 'data-key': 'file' }} look="card-tab">
          {t('文件', 'Files')}
        </Box>
      </Box>
      <Box c="alicrm-customer-detail-card">
        <Head conversation={conversation} />
        <Box look="card-actions">
          <button type="button">{t('加为客户', 'Add customer')}</button>
          <button type="button">{t('发送名片', 'Send card')}</button>
        </Box>
        <Box look="card-title">{t('客户详情', 'Customer Details')}</Box>
        <FormRow label={t('公司名称', 'Company Name')} value={buyer.company ?? ''} />
        <FormRow label={t('注册时间', 'Registration Time')} value={registered ?? ''} />
        <FormRow label={t('公司官网', 'Website')} value={buyer.website} />
        <FormRow label={t('邮箱', 'Email')} value={buyer.email} />
        <FormRow label={t('手机', 'Mobile')} value={buyer.mobile} />
        <FormRow label={t('座机', 'Telephone')} value={buyer.phone} />
        <Box look="card-title">{t('买家标签', 'Preference Tags')}</Box>
        <Box look="buyer-tags">
          {buyer.tags.map((tag) => (
            <Box as="span" c="tag-item" key={tag}>
              {tag}
            </Box>
          ))}
        </Box>
        <Box look="card-title">{t('客户行为数据', 'Customer activity')}</Box>
        <Counters conversation={conversation} />
        <Box look="card-title">{t('跟进建议', 'Follow-up tips')}</Box>
        <Box look="tip">{t('买家最近活跃，建议尽快回复', 'Active lately: answer soon')}</Box>
      </Box>
    </Box>
  );
}
