import type { ReactNode } from 'react';
import { customerIdOf } from '../../data/compose';
import { PLACES } from '../../places';
import { Box } from '../box';
import { BuyerCard } from '../buyer-card';
import { countryName, printDay } from '../format';
import { data, useSwitches, useText } from '../runtime';

const PER_PAGE = 10;

/** My customers and public pool, new shell (seller-pages.md §4.2). 加为我的客户 does nothing here and must never be clicked. */
export function CrmTable(): ReactNode {
  const t = useText();
  const { lang } = useSwitches();
  const all = [...data.inquiries, ...data.conversations];
  const heads = [
    '',
    t('客户', 'Customer'),
    t('公司', 'Company'),
    t('等级', 'Level'),
    t('来源', 'Source'),
    t('标签', 'Tags'),
    t('最近联系', 'Last contact'),
    t('询盘数', 'Inquiries'),
    t('国家/地区', 'Country/Region'),
    t('主营', 'Business'),
    t('年采购额', 'Annual purchase'),
    t('登录天数', 'Login days'),
    t('进入公海', 'In pool since'),
    t('原业务员', 'Former owner'),
    t('操作', 'Actions'),
  ];
  return (
    <div data-r="table-page">
      <div data-r="page-head">
        <h1>
          {location.pathname.includes('my_customer') ? t('我的客户', 'My customers') : t('公海客户', 'Customer pool')}
        </h1>
      </div>
      <Box c="ant-table" look="wide-table">
        <table>
          <Box as="thead" c="ant-table-thead">
            <tr>
              {heads.map((head, index) => (
                <th key={index}>{head}</th>
              ))}
            </tr>
          </Box>
          <Box as="tbody" c="ant-table-tbody">
            {all.slice(0, PER_PAGE).map((each, index) => (
              <Box as="tr" c="ant-table-row" key={each.id} attrs={{ 'data-row-key': customerIdOf(`pool ${each.id}`) }}>
                <td>
                  <input type="checkbox" aria-label={t('选择', 'Select')} />
                </td>
                <td>
                  {/* Some rows have an empty name. */}
                  <Box as="span" c="name--k3x9a" look="bold">
                    {index === 6 ? '' : each.buyer.name}
                  </Box>
                </td>
                <td>
                  <Box as="span" c="companyName--q81zd">
                    {each.buyer.company ?? '-'}
                  </Box>
                </td>
                <td>{each.buyer.level ?? '-'}</td>
                <td>{each.channel === 'tm' ? 'TM' : t('询盘', 'Inquiry')}</td>
                <td>{each.buyer.tags[0] ?? '-'}</td>
                <td>{printDay(each.messages.at(-1)?.at ?? data.now)}</td>
                <td>{each.buyer.counters.validInquiries ?? '-'}</td>
                <td>{`${each.buyer.country ? countryName(each.buyer.country, lang) : '-'}/-`}</td>
                <td>{t('家居用品', 'Housewares')}</td>
                <td>-</td>
                <td>{each.buyer.counters.loginDays ?? '-'}</td>
                <td>{printDay(data.now - 40 * 86_400_000)}</td>
                <td>{each.owner}</td>
                <td>
                  <a href="#add">{t('加为我的客户', 'Add to my customers')}</a>
                </td>
              </Box>
            ))}
          </Box>
        </table>
      </Box>
      <Box look="pager">
        <Box as="span" c="ant-pagination-total-text">
          {t(`共 ${all.length} 条`, `Total ${all.length} items`)}
        </Box>
        <Box as="button" c="ant-pagination-prev ant-pagination-disabled">
          ‹
        </Box>
        <Box as="button" c="ant-pagination-next">
          ›
        </Box>
      </Box>
    </div>
  );
}

/** One customer, `alicrm…/crmpage/…?customerId=`. */
export function CrmDetail(): ReactNode {
  const t = useText();
  const wanted = new URLSearchParams(location.search).get('customerId');
  const found = [...data.conversations, ...data.inquiries].find((each) => each.customerId === wanted);
  if (!found) return <p data-r="empty">{t('没有找到这位客户', 'No such customer')}</p>;
  return (
    <div data-r="table-page">
      <div data-r="page-head">
        <h1>{found.buyer.name}</h1>
        <a href={PLACES.crmMine}>{t('返回列表', 'Back to the list')}</a>
      </div>
      <div data-r="card-column">
        <BuyerCard conversation={found} />
      </div>
    </div>
  );
}
