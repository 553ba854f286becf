import { useEffect, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { placeOf, type Place } from '../places';
import { Frame } from './frame';
import { InquiryDetail } from './inquiries/inquiry-detail';
import { InquiryList } from './inquiries/inquiry-list';
import { LeaveForSignIn, Obstacles, SignIn } from './obstacles';
import { OneTalk } from './one-talk/one-talk';
import { CrmDetail, CrmTable } from './pages/crm';
import { Home } from './pages/home';
import { ProductEditor } from './pages/product-editor';
import { ProductList } from './pages/product-list';
import { RfqDetail, RfqList, RfqQuote } from './pages/rfq';
import { installApi, useSwitches, useText } from './runtime';
import './style.css';
import { SwitchBoard } from './switch-board';

function Unknown(): ReactNode {
  const t = useText();
  return <p data-r="empty">{t('演示环境没有这一页', 'The demo has no such page')}</p>;
}

const PAGES: Record<Place, () => ReactNode> = {
  oneTalk: OneTalk,
  inquiryList: InquiryList,
  inquiryDetail: InquiryDetail,
  home: Home,
  homeOld: Home,
  crmPool: CrmTable,
  crmMine: CrmTable,
  crmDetail: CrmDetail,
  productList: ProductList,
  productEditor: ProductEditor,
  rfqList: RfqList,
  rfqDetail: RfqDetail,
  rfqQuote: RfqQuote,
  login: SignIn,
};

const place = placeOf(new URL(location.href));

function Replica(): ReactNode {
  const { emptyShell, loggedOut, lang } = useSwitches();
  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
  }, [lang]);
  if (place === 'login') return <SignIn />;
  if (loggedOut === 'redirect') return <LeaveForSignIn />;
  if (loggedOut === 'page') return <SignIn />;
  if (emptyShell) return <div data-r="frame" />;
  const Page = place ? PAGES[place] : Unknown;
  return (
    <Frame place={place}>
      <Page />
    </Frame>
  );
}

/** Links to other people's sites are part of the demo's texts; the demo opens none of them. */
function stayInside(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (link instanceof HTMLAnchorElement && !link.host.endsWith('.alibaba.com')) event.preventDefault();
}

installApi();
document.addEventListener('click', stayInside, true);
const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <>
      <Replica />
      <Obstacles />
      <SwitchBoard />
    </>,
  );
}
