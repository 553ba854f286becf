import type { ReactNode } from 'react';
import { SHOP } from '../data/shop';
import { PLACES, type Place } from '../places';
import { useSwitches, useText } from './runtime';

/** The entries of the backend's menu; each is a full navigation to the real host's name. */
const MENU: readonly { place: Place; zh: string; en: string; mark: string }[] = [
  { place: 'home', zh: '工作台', en: 'Home', mark: 'M3 10 10 4l7 6v7h-5v-4H8v4H3z' },
  { place: 'oneTalk', zh: '沟通', en: 'Chats', mark: 'M3 4h14v10H9l-4 3v-3H3z' },
  { place: 'inquiryList', zh: '询盘', en: 'Inquiries', mark: 'M3 5h14v10H3zM3 6l7 5 7-5' },
  {
    place: 'crmMine',
    zh: '我的客户',
    en: 'My customers',
    mark: 'M10 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6M4 17c0-7 12-7 12 0',
  },
  { place: 'crmPool', zh: '公海客户', en: 'Customer pool', mark: 'M3 8c2-2 5-2 7 0s5 2 7 0M3 13c2-2 5-2 7 0s5 2 7 0' },
  { place: 'productList', zh: '商品管理', en: 'Products', mark: 'M3 7l7-4 7 4v7l-7 4-7-4zM3 7l7 4 7-4M10 11v7' },
  { place: 'productEditor', zh: '商品发布', en: 'Post product', mark: 'M4 3h8l4 4v10H4zM10 8v6M7 11h6' },
  { place: 'rfqList', zh: '采购直达', en: 'RFQ', mark: 'M4 4h12v12H4zM7 8h6M7 12h4' },
];

function Mark({ path }: { path: string }): ReactNode {
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden fill="none" stroke="currentColor" strokeWidth="1.6">
      <path d={path} strokeLinejoin="round" strokeLinecap="round" />
    </svg>
  );
}

/** Top bar and menu around every page. */
export function Frame({ place, children }: { place: Place | null; children: ReactNode }): ReactNode {
  const t = useText();
  const { lang } = useSwitches();
  return (
    <div data-r="frame">
      <header data-r="top-bar">
        <a data-r="brand" href={PLACES.home}>
          <i data-r="brand-mark" aria-hidden />
          {t('外贸商家工作台', 'Seller desk')}
          <small>{t('演示', 'demo')}</small>
        </a>
        <span data-r="top-company">{lang === 'zh' ? SHOP.companyZh : SHOP.company}</span>
        <nav data-r="top-links">
          <span>{t('消息', 'Notices')}</span>
          <span>{t('帮助', 'Help')}</span>
          <span>{SHOP.people[0]}</span>
          <a href={PLACES.login}>{t('退出', 'Sign out')}</a>
        </nav>
      </header>
      <nav data-r="side-menu" aria-label={t('主菜单', 'Main menu')}>
        {MENU.map((entry) => (
          <a
            key={entry.place}
            href={PLACES[entry.place]}
            title={t(entry.zh, entry.en)}
            {...(entry.place === place ? { 'aria-current': 'page' as const } : {})}
          >
            <Mark path={entry.mark} />
            <span>{t(entry.zh, entry.en)}</span>
          </a>
        ))}
      </nav>
      <main data-r="page">{children}</main>
    </div>
  );
}
