import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { ReplicaConversation } from '../../data/types';
import { Box } from '../box';
import { Composer } from '../composer';
import { MessageRows } from '../messages';
import { messagesOf, useArrivals, useSwitches, useText } from '../runtime';

/** Messages loaded at first and with each step upwards. */
const PAGE_OF_MESSAGES = 30;
/** ms until older messages are there. */
const OLDER_DELAY = 250;

/** How much of a conversation is loaded; grows when the reader scrolls up or asks for more. */
export function useLoaded(conversation: ReplicaConversation): {
  shown: ReplicaConversation['messages'];
  more: boolean;
  loading: boolean;
  loadMore(): void;
} {
  useArrivals();
  const { bigConversation } = useSwitches();
  const [state, setState] = useState({ id: conversation.id, count: PAGE_OF_MESSAGES, loading: false });
  const current =
    state.id === conversation.id ? state : { id: conversation.id, count: PAGE_OF_MESSAGES, loading: false };
  const all = messagesOf(conversation);
  const count = bigConversation ? all.length : current.count;
  const loadMore = (): void => {
    if (current.loading || count >= all.length) return;
    setState({ ...current, loading: true });
    setTimeout(() => {
      setState({ id: conversation.id, count: current.count + PAGE_OF_MESSAGES, loading: false });
    }, OLDER_DELAY);
  };
  return { shown: all.slice(-count), more: count < all.length, loading: current.loading, loadMore };
}

/** Keeps the view where it was when rows come in above, and at the newest message when a conversation opens. */
function useAnchoredScroll(id: string, rows: number): React.RefObject<HTMLElement | null> {
  const ref = useRef<HTMLElement>(null);
  const before = useRef({ id: '', height: 0, rows: 0 });
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return;
    const last = before.current;
    const grownAbove = last.id === id && rows > last.rows + 1;
    if (grownAbove) box.scrollTop += box.scrollHeight - last.height;
    else if (last.id !== id || rows > last.rows) box.scrollTop = box.scrollHeight;
    before.current = { id, height: box.scrollHeight, rows };
  }, [id, rows]);
  return ref;
}

interface PaneProps {
  /** Whose name is in the header; it changes before the messages do. */
  header: ReplicaConversation;
  messages: ReplicaConversation | null;
  hidden?: boolean;
}

function Flow({ conversation }: { conversation: ReplicaConversation }): ReactNode {
  const t = useText();
  const { newestFirst } = useSwitches();
  const { shown, more, loading, loadMore } = useLoaded(conversation);
  const ref = useAnchoredScroll(conversation.id, shown.length);
  const above = more ? (
    <Box as="button" c="common-load-more" attrs={{ type: 'button' }} onClick={loadMore}>
      {loading ? <Box as="i" c="im-next-icon im-next-icon-loading" /> : null}
      {t('查看更多', 'View more')}
    </Box>
  ) : null;
  return (
    <Box
      c="scroll-box"
      look={newestFirst ? 'scroll-box turned' : 'scroll-box'}
      ref={ref}
      onScroll={(event) => {
        const box = event.currentTarget;
        const fromTop = newestFirst ? box.scrollHeight - box.clientHeight + box.scrollTop : box.scrollTop;
        if (fromTop < 8) loadMore();
      }}
    >
      {newestFirst ? null : above}
      <MessageRows messages={shown} buyer={conversation.buyer} />
      {newestFirst ? above : null}
    </Box>
  );
}

/** One chat pane. Hidden ones are left-overs of earlier conversations. */
export function Pane({ header, messages, hidden = false }: PaneProps): ReactNode {
  const t = useText();
  const { buyer } = header;
  return (
    <Box
      c="message-container"
      look={hidden ? 'message-container stale' : 'message-container'}
      aria-hidden={hidden || undefined}
      style={hidden ? { visibility: 'hidden', position: 'absolute', inset: 0, pointerEvents: 'none' } : {}}
    >
      <Box c="content-header">
        <Box look="header-name">{buyer.name}</Box>
        <Box look="header-note">
          {buyer.company ?? t('未填写公司', 'No company given')}
          {' · '}
          {t('最近登录：今天', 'Last seen: today')}
        </Box>
      </Box>
      {messages ? <Flow conversation={messages} /> : <Box c="scroll-box" />}
      <Composer to={header.id} />
    </Box>
  );
}
