import type { ReactNode } from 'react';
import { PLACES } from '../../places';
import { data, useText } from '../runtime';

/** Seller home. Nobody has written down its markup (seller-pages.md §7): words and numbers only. */
export function Home(): ReactNode {
  const t = useText();
  const waiting = data.conversations.filter(
    (each) => each.messages.findLast((message) => message.from !== 'system')?.from === 'buyer',
  ).length;
  const unread = data.conversations.reduce((sum, each) => sum + each.unread, 0);
  const counters: [string, number | string, string][] = [
    [t('待回复', 'To reply'), waiting, PLACES.oneTalk],
    [t('未读', 'Unread'), unread, PLACES.oneTalk],
    [t('询盘', 'Inquiries'), data.inquiries.length, PLACES.inquiryList],
    ['RFQ', 3, PLACES.rfqList],
    [t('待付款', 'Awaiting payment'), 2, PLACES.home],
    [t('待发货', 'To ship'), 1, PLACES.home],
  ];
  const health: [string, string][] = [
    [t('商家星等级', 'Star level'), '3'],
    [t('及时回复率', 'Response rate'), '93.6%'],
    [t('首次回复率', 'First reply rate'), '91.2%'],
    [t('电商服务分', 'Service score'), '72'],
  ];
  return (
    <div data-r="home">
      <section data-r="tile">
        <h1>{t('今日待办', "Today's to-do")}</h1>
        <div data-r="tiles">
          {counters.map(([label, value, href]) => (
            <a key={label} href={href}>
              <b>{value}</b>
              <span>{label}</span>
            </a>
          ))}
        </div>
      </section>
      <section data-r="tile">
        <h1>{t('店铺健康', 'Store health')}</h1>
        <div data-r="tiles">
          {health.map(([label, value]) => (
            <div key={label}>
              <b>{value}</b>
              <span>{label}</span>
            </div>
          ))}
        </div>
      </section>
    </div>
  );
}
