import { useCallback, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { ReplicaConversation, ReplicaMessage } from '../../data/types';
import { Box } from '../box';
import { printListTime } from '../format';
import { data, messagesOf, provide, useArrivals, useSwitches, useText, unreadOf } from '../runtime';

/** px; rows have one height, so that the window of rows can be computed. */
const ROW_HEIGHT = 68;
/** Rows kept in the document, whatever the list's length. */
const WINDOW = 20;

/** What a row shows; `slot` is the place in a repeated list. */
interface Row {
  conversation: ReplicaConversation;
  slot: number;
}

type Tab = 'all' | 'waiting';

function lastOf(conversation: ReplicaConversation): ReplicaMessage | undefined {
  return messagesOf(conversation).findLast((message) => message.from !== 'system');
}

function lastTime(conversation: ReplicaConversation): number {
  return lastOf(conversation)?.at ?? 0;
}

function isWaiting(conversation: ReplicaConversation): boolean {
  return lastOf(conversation)?.from === 'buyer';
}

const PREFIXES: Partial<Record<ReplicaMessage['kind'], [zh: string, en: string]>> = {
  inquiry: ['[询盘]', '[Inquiry]'],
  product: ['[产品]', '[Product]'],
  image: ['[图片]', '[Image]'],
  file: ['[文件]', '[File]'],
  'business-card': ['[名片]', '[Business card]'],
};

/** In this family of lists `[未读]` means that the buyer has not read *our* last message (seller-pages.md §2.2). */
function previewOf(conversation: ReplicaConversation, t: (zh: string, en: string) => string): string {
  const last = lastOf(conversation);
  if (!last) return '';
  const prefix = PREFIXES[last.kind];
  const read = last.from === 'us' ? `${last.read === false ? t('[未读]', '[Unread]') : t('[已读]', '[Read]')} ` : '';
  return `${read}${prefix ? `${t(...prefix)} ` : ''}${last.text.replaceAll('\n', ' ')}`.slice(0, 160);
}

interface RowProps {
  row: Row;
  /** px from the top of the list; null = in the flow. */
  top: number | null;
  active: boolean;
  /** Search results carry other class names (seller-pages.md §2.2). */
  found?: boolean;
  onOpen(id: string): void;
}

function ConversationRow({ row, top, active, found = false, onOpen }: RowProps): ReactNode {
  const t = useText();
  const { conversation } = row;
  const unread = unreadOf(conversation);
  return (
    <Box
      as={found ? 'li' : 'div'}
      c={`${found ? 'contact-list-item' : 'contact-item-container'}${active ? ' selected' : ''}`}
      look={`contact-item-container${active ? ' selected' : ''}`}
      attrs={{ 'data-name': conversation.buyer.name }}
      data-replica-row={conversation.id}
      style={top === null ? {} : { position: 'absolute', insetInline: 0, top }}
      onClick={() => onOpen(conversation.id)}
    >
      <Box look="avatar">
        {conversation.buyer.name
          .replace(/[^\p{L}]/gu, '')
          .slice(0, 1)
          .toUpperCase() || '?'}
        {unread > 0 && !active ? <Box c="unread-num">{unread}</Box> : null}
      </Box>
      <Box look="row-body">
        <Box c="contact-info">
          <Box as="span" c="name" look="row-name">
            {conversation.buyer.name}
          </Box>
          <Box as="span" c="contact-time">
            {printListTime(lastTime(conversation), data.now)}
          </Box>
        </Box>
        <Box c="latest-msg-oneline" dir="auto">
          {previewOf(conversation, t)}
        </Box>
        <Box look="row-tags">
          {conversation.labels.map((label) => (
            <Box as="span" c="tag-item" key={label}>
              {label}
            </Box>
          ))}
        </Box>
      </Box>
    </Box>
  );
}

/** Left-overs of another tab: in the document, not to be seen, not to be read (seller-pages.md §2.1). */
function StaleRows({ rows }: { rows: readonly Row[] }): ReactNode {
  return (
    <Box
      look="stale-rows"
      style={{ visibility: 'hidden', position: 'absolute', pointerEvents: 'none', inset: '0 0 auto 0' }}
      aria-hidden
    >
      {rows.map((row) => (
        <ConversationRow key={row.slot} row={row} top={null} active={false} onOpen={() => undefined} />
      ))}
    </Box>
  );
}

function useRows(tab: Tab, search: string): Row[] {
  useArrivals(); // new messages move their conversation to the top
  const { rowCount } = useSwitches();
  const wanted = search.trim().toLowerCase();
  const kept = data.conversations
    .filter((conversation) => tab === 'all' || isWaiting(conversation))
    .filter((conversation) => conversation.buyer.name.toLowerCase().includes(wanted))
    .sort((a, b) => lastTime(b) - lastTime(a));
  const length = rowCount > 0 && wanted === '' && kept.length > 0 ? rowCount : kept.length;
  return Array.from({ length }, (_, slot) => slot).flatMap((slot) => {
    const conversation = kept[slot % kept.length];
    return conversation ? [{ conversation, slot }] : [];
  });
}

/** Counts up every 100 ms while the storm is on. */
function useStorm(): number {
  const { reRenderStorm } = useSwitches();
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (!reRenderStorm) return undefined;
    const timer = setInterval(() => setCount((n) => n + 1), 100);
    return () => clearInterval(timer);
  }, [reRenderStorm]);
  return count;
}

interface ListProps {
  rows: Row[];
  selected: string | null;
  found: boolean;
  onOpen(id: string): void;
}

function VirtualRows({ rows, selected, found, onOpen }: ListProps): ReactNode {
  const { virtualList } = useSwitches();
  const storm = useStorm();
  const scroller = useRef<HTMLElement>(null);
  const [first, setFirst] = useState(0);
  const count = virtualList ? WINDOW : rows.length;
  const start = virtualList ? Math.max(0, Math.min(first, rows.length - WINDOW)) : 0;
  const onScroll = useCallback(() => {
    setFirst(Math.max(0, Math.floor((scroller.current?.scrollTop ?? 0) / ROW_HEIGHT) - 3));
  }, []);
  useLayoutEffect(() => {
    provide({
      order: () => [...new Set(rows.map((row) => row.conversation.id))],
      reveal: (id) => {
        const slot = rows.findIndex((row) => row.conversation.id === id);
        if (slot < 0 || !scroller.current) return;
        scroller.current.scrollTop = Math.max(0, slot * ROW_HEIGHT - 120);
        onScroll();
      },
    });
  }, [rows, onScroll]);
  return (
    <Box c="all-list-container" ref={scroller} onScroll={onScroll}>
      <Box c="all-list-content" style={{ position: 'relative', height: rows.length * ROW_HEIGHT }}>
        {rows.slice(start, start + count).map((row) => (
          // Keyed by place in the window, so that scrolling gives the same node to another buyer.
          <ConversationRow
            key={`${storm}-${row.slot % count}`}
            row={row}
            top={row.slot * ROW_HEIGHT}
            active={row.conversation.id === selected}
            found={found}
            onOpen={onOpen}
          />
        ))}
      </Box>
    </Box>
  );
}

/** The list on the left. */
export function ConversationList({
  selected,
  onOpen,
}: {
  selected: string | null;
  onOpen(id: string): void;
}): ReactNode {
  const t = useText();
  const { staleRows } = useSwitches();
  const [tab, setTab] = useState<Tab>('all');
  const [search, setSearch] = useState('');
  const [stale, setStale] = useState<readonly Row[]>([]);
  const rows = useRows(tab, search);
  const change = (next: Tab): void => {
    if (next !== tab) setStale(rows.slice(0, 5));
    setTab(next);
  };
  return (
    <Box c="im-conversation-list-container">
      <Box look="list-tabs">
        <Box as="span" c={`list-tab-item${tab === 'all' ? ' active' : ''}`} onClick={() => change('all')}>
          {t('全部', 'All')}
        </Box>
        <Box as="span" c={`list-tab-item${tab === 'waiting' ? ' active' : ''}`} onClick={() => change('waiting')}>
          {t('待回复', 'Pending')}
        </Box>
      </Box>
      <Box look="list-search">
        <Box as="i" c="im-next-icon im-next-icon-search" />
        <input
          placeholder={t('搜索联系人', 'Search contacts')}
          aria-label={t('搜索联系人', 'Search contacts')}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </Box>
      <Box look="list-frame">
        <VirtualRows rows={rows} selected={selected} found={search.trim() !== ''} onOpen={onOpen} />
        {staleRows ? <StaleRows rows={stale} /> : null}
      </Box>
    </Box>
  );
}
