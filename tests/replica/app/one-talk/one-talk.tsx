import { useCallback, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { ReplicaConversation } from '../../data/types';
import { Box } from '../box';
import { BuyerCard } from '../buyer-card';
import { data, getSwitches, markRead, open, provide, useSwitches, useText } from '../runtime';
import { ConversationList } from './conversation-list';
import { Pane } from './pane';

/** Panes of earlier conversations that stay behind. */
const STALE_PANES = 2;

interface Parts {
  selected: string | null;
  header: string | null;
  messages: string | null;
  card: string | null;
  stale: string[];
}

const NOTHING: Parts = { selected: null, header: null, messages: null, card: null, stale: [] };

function find(id: string | null): ReplicaConversation | null {
  return data.conversations.find((conversation) => conversation.id === id) ?? null;
}

function withMessages(parts: Parts, id: string): Parts {
  const gone = parts.messages === null || parts.messages === id ? [] : [parts.messages];
  const stale = [...gone, ...parts.stale.filter((other) => other !== id && !gone.includes(other))].slice(
    0,
    STALE_PANES,
  );
  return { ...parts, messages: id, stale };
}

/**
 * The parts of the page change one after the other: row, header, messages, card. Between header and messages the former
 * buyer's words stand under the new name, which is what a reader must not fall for (seller-pages.md §10.2 no. 6).
 */
function useSwitching(): [Parts, (id: string) => void] {
  const [parts, setParts] = useState<Parts>(NOTHING);
  const timers = useRef<ReturnType<typeof setTimeout>[]>([]);
  const select = useCallback((id: string) => {
    timers.current.forEach(clearTimeout);
    markRead(id);
    const { headerDelay, messageDelay, cardDelay } = getSwitches();
    const after = (delay: number, change: (parts: Parts) => Parts): ReturnType<typeof setTimeout> | undefined => {
      if (delay > 0) return setTimeout(() => setParts(change), delay);
      setParts(change);
      return undefined;
    };
    setParts((now) => ({ ...now, selected: id }));
    timers.current = [
      after(headerDelay, (now) => ({ ...now, header: id })),
      after(messageDelay, (now) => withMessages(now, id)),
      after(cardDelay, (now) => ({ ...now, card: id })),
    ].filter((timer) => timer !== undefined);
  }, []);
  return [parts, select];
}

function Panes({ parts }: { parts: Parts }): ReactNode {
  const t = useText();
  const { staleRows } = useSwitches();
  const header = find(parts.header);
  return (
    <Box look="panes">
      {staleRows
        ? parts.stale.map((id) => {
            const conversation = find(id);
            return conversation ? <Pane key={id} header={conversation} messages={conversation} hidden /> : null;
          })
        : null}
      {header ? (
        <Pane key="open" header={header} messages={find(parts.messages)} />
      ) : (
        <Box look="no-pane">{t('请选择左侧联系人开始沟通', 'Choose a contact on the left')}</Box>
      )}
    </Box>
  );
}

/** The node is always there; only its height says whether the line is down (seller-pages.md §2.1). */
function ConnectionBar(): ReactNode {
  const t = useText();
  const { disconnected } = useSwitches();
  return (
    <Box c="connection-status-container" style={{ height: disconnected ? 32 : 0, overflow: 'hidden' }}>
      <Box c="status-tip">{t('网络连接已经断开，请检查网络', 'Network connection lost, please check the network')}</Box>
    </Box>
  );
}

/** OneTalk, `/message/weblitePWA.htm`. The address stays `#/` whatever is open. */
export function OneTalk(): ReactNode {
  const [parts, select] = useSwitching();
  useLayoutEffect(() => {
    Object.assign(open, { selected: parts.selected, header: parts.header, messages: parts.messages, card: parts.card });
  }, [parts]);
  useEffect(() => {
    if (location.hash !== '#/') history.replaceState(null, '', '#/');
    provide({ select });
    const linked = new URLSearchParams(location.search).get('activeAccountId');
    const conversation = data.conversations.find((each) => each.accountId === linked);
    if (conversation) select(conversation.id);
  }, [select]);
  const card = find(parts.card);
  return (
    <Box look="one-talk">
      <ConnectionBar />
      <Box look="one-talk-columns">
        <ConversationList selected={parts.selected} onOpen={select} />
        <Panes parts={parts} />
        <Box look="card-column">{card ? <BuyerCard conversation={card} /> : null}</Box>
      </Box>
    </Box>
  );
}
