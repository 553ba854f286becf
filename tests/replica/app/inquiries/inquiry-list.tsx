import { useEffect, useState, type ReactNode } from 'react';
import type { ReplicaConversation } from '../../data/types';
import { PLACES } from '../../places';
import { Box } from '../box';
import { printDay } from '../format';
import { pictureUrl } from '../pictures';
import { data, provide, useSwitches, useText } from '../runtime';

const PER_PAGE = 20;

function detailUrl(inquiry: ReplicaConversation): string {
  return `${PLACES.inquiryDetail}?imInquiryId=${inquiry.inquiryId}`;
}

function lastText(inquiry: ReplicaConversation, t: (zh: string, en: string) => string): string {
  const text = inquiry.messages.findLast((message) => message.from !== 'system')?.text.replaceAll('\n', ' ') ?? '';
  return text === '' ? t('[信息]', '[Message]') : text.slice(0, 120);
}

function statusOf(inquiry: ReplicaConversation, t: (zh: string, en: string) => string): string {
  if (inquiry.messages.some((message) => message.from === 'us' && !message.automatic)) return t('洽谈中', 'Ongoing');
  return inquiry.unread > 0 ? t('新询盘', 'Unread') : t('待回复', 'Pending');
}

const created = (inquiry: ReplicaConversation): number => inquiry.messages[0]?.at ?? data.now;
const updated = (inquiry: ReplicaConversation): number => inquiry.messages.at(-1)?.at ?? data.now;

/** 2026: no class to hold on to; the order of the words is all there is (seller-pages.md §3.2). */
function Row2026({ inquiry }: { inquiry: ReplicaConversation }): ReactNode {
  const t = useText();
  const { buyer } = inquiry;
  return (
    <div data-r="inquiry-row" data-replica-row={inquiry.id}>
      <div data-r="inquiry-meta">
        <span>{`${t('询价单号：', 'Inquiry No.: ')}${inquiry.number}`}</span>
        <span>{`${t('更新时间：', 'Updated: ')}${printDay(updated(inquiry))}`}</span>
        <span>{`${t('创建时间：', 'Created: ')}${printDay(created(inquiry))}`}</span>
      </div>
      <div data-r="inquiry-cells">
        <div data-r="inquiry-what">
          {inquiry.product ? (
            <img src={pictureUrl(inquiry.product.picture)} width={44} height={44} alt="" />
          ) : (
            <i data-r="no-picture" />
          )}
          <div>
            <Box as="a" attrs={{ href: detailUrl(inquiry) }} look="inquiry-subject">
              {inquiry.subject}
            </Box>
            <p dir="auto">{lastText(inquiry, t)}</p>
          </div>
        </div>
        <div data-r="inquiry-who">
          <i data-r="letter">
            {buyer.name
              .replace(/[^\p{L}]/gu, '')
              .slice(0, 1)
              .toUpperCase()}
          </i>
          <span>{buyer.name}</span>
        </div>
        <div data-r="inquiry-kind">{inquiry.channel === 'tm' ? t('TM 商机', 'TM lead') : ''}</div>
        <div data-r="inquiry-owner">{inquiry.owner}</div>
        <div data-r="inquiry-status">{statusOf(inquiry, t)}</div>
        <Box as="a" attrs={{ href: detailUrl(inquiry) }} look="inquiry-open">
          {t('查看详情', 'View details')}
        </Box>
      </div>
    </div>
  );
}

/** 2020–23: the aui2 grid. */
function RowOld({ inquiry }: { inquiry: ReplicaConversation }): ReactNode {
  const t = useText();
  return (
    <Box c="aui2-grid-wraper" data-replica-row={inquiry.id} look="old-row">
      <Box c="inquiry-item" attrs={{ 'data-trade-id': inquiry.inquiryId }} look="old-item">
        <Box look="inquiry-meta">
          <Box as="span" c="spec-inquiry-id">{`${t('询价单号：', 'Inquiry No.: ')}${inquiry.number}`}</Box>
          <span>{`${t('更新时间：', 'Updated: ')}${printDay(updated(inquiry))}`}</span>
        </Box>
        <table>
          <tbody>
            <tr>
              <td>
                <Box as="a" c="buyer-product-name-content" attrs={{ href: detailUrl(inquiry) }} look="inquiry-subject">
                  {inquiry.subject}
                </Box>
                <p dir="auto">{lastText(inquiry, t)}</p>
              </td>
              <td>
                <Box as="span" c="aui2-grid-name">
                  {inquiry.buyer.name}
                </Box>
              </td>
              <Box as="td" c="aui2-grid-owner-col">
                {inquiry.owner}
              </Box>
              <Box as="td" c="aui2-grid-quo-status-col">
                {statusOf(inquiry, t)}
              </Box>
              <td>
                <Box as="a" c="actions-view-detail" attrs={{ href: detailUrl(inquiry) }}>
                  {t('查看详情', 'View details')}
                </Box>
              </td>
            </tr>
          </tbody>
        </table>
      </Box>
    </Box>
  );
}

function Pager({ page, pages, onPage }: { page: number; pages: number; onPage(page: number): void }): ReactNode {
  const t = useText();
  const last = page >= pages;
  return (
    <Box c="ui2-pagination-pages" look="pager">
      {Array.from({ length: pages }, (_, index) =>
        index + 1 === page ? (
          <Box as="span" c="current" key={index}>
            {index + 1}
          </Box>
        ) : (
          <Box
            as="a"
            key={index}
            attrs={{ 'data-page': index + 1, href: '#feedback/all' }}
            onClick={() => onPage(index + 1)}
          >
            {index + 1}
          </Box>
        ),
      )}
      <Box
        as="a"
        c={last ? 'next ui2-disabled' : 'next'}
        attrs={{ href: '#feedback/all' }}
        onClick={() => (last ? undefined : onPage(page + 1))}
      >
        {t('下一页', 'Next')}
      </Box>
    </Box>
  );
}

/** More rows whenever the reader nears the end of the document. */
function useScrollPaging(on: boolean, more: () => void): void {
  useEffect(() => {
    if (!on) return undefined;
    const onScroll = (): void => {
      const box = document.documentElement;
      if (box.scrollTop + box.clientHeight > box.scrollHeight - 200) more();
    };
    addEventListener('scroll', onScroll);
    return () => removeEventListener('scroll', onScroll);
  }, [on, more]);
}

const more = (set: (change: (page: number) => number) => void, pages: number) => (): void =>
  set((page) => Math.min(pages, page + 1));

/** The inquiry centre's list, `default.htm#feedback/all`. */
export function InquiryList(): ReactNode {
  const t = useText();
  const { oldWidgets, scrollPaging, rowCount, staleRows } = useSwitches();
  const [page, setPage] = useState(1);
  const ordered = [...data.inquiries].sort((a, b) => updated(b) - updated(a));
  const length = rowCount > 0 && ordered.length > 0 ? rowCount : ordered.length;
  const pages = Math.max(1, Math.ceil(length / PER_PAGE));
  useScrollPaging(scrollPaging, more(setPage, pages));
  const from = scrollPaging ? 0 : (page - 1) * PER_PAGE;
  const slots = Array.from({ length: Math.min(length, page * PER_PAGE) - from }, (_, n) => from + n);
  const rows = slots.flatMap((slot) => ordered[slot % ordered.length] ?? []);
  useEffect(() => {
    if (!location.hash.startsWith('#feedback')) history.replaceState(null, '', '#feedback/all');
    provide({
      order: () => ordered.map((inquiry) => inquiry.id),
      reveal: (id) => setPage(Math.floor(ordered.findIndex((inquiry) => inquiry.id === id) / PER_PAGE) + 1),
      select: (id) => {
        const inquiry = ordered.find((each) => each.id === id);
        if (inquiry) location.href = detailUrl(inquiry);
      },
    });
  });
  const Row = oldWidgets ? RowOld : Row2026;
  return (
    <div data-r="inquiry-page">
      <div data-r="page-head">
        <h1>{t('询盘', 'Inquiries')}</h1>
        <span>{t(`共 ${length} 条`, `${length} in all`)}</span>
      </div>
      <div data-r="filter-tabs">
        <b>{t('全部询盘', 'All')}</b>
        <span>{t('未读', 'Unread')}</span>
        <span>{t('待回复', 'Pending')}</span>
        <span>{t('垃圾询盘', 'Spam')}</span>
      </div>
      {staleRows ? (
        <div style={{ display: 'none' }} aria-hidden>
          {ordered.slice(-2).map((inquiry) => (
            <Row key={inquiry.id} inquiry={inquiry} />
          ))}
        </div>
      ) : null}
      <div data-r="inquiry-rows">
        {rows.map((inquiry, index) => (
          <Row key={`${slots[index] ?? index}`} inquiry={inquiry} />
        ))}
      </div>
      {scrollPaging ? null : <Pager page={page} pages={pages} onPage={setPage} />}
    </div>
  );
}
