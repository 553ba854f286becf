import { useEffect, useState, type ReactNode } from 'react';
import type { ReplicaConversation } from '../../data/types';
import { Box } from '../box';
import { BuyerCard } from '../buyer-card';
import { Composer } from '../composer';
import { printDay } from '../format';
import { MessageRows } from '../messages';
import { useLoaded } from '../one-talk/pane';
import { pictureUrl } from '../pictures';
import { data, getSwitches, open, provide, useSwitches, useText } from '../runtime';

/** 2020–21: a holder that only looks like a box and opens an editor in a frame (seller-pages.md §3.4). */
function OldComposer(): ReactNode {
  const t = useText();
  const [opened, setOpened] = useState(false);
  if (!opened) {
    return (
      <Box c="mock-reply">
        <Box c="holder" onClick={() => setOpened(true)}>
          {t('点击回复', 'Click to reply')}
        </Box>
      </Box>
    );
  }
  return (
    <Box c="reply-wrapper">
      <iframe
        id="normal-im-send_ifr"
        title={t('回复', 'Reply')}
        srcDoc="<body contenteditable id=tinymce></body>"
        height="110"
      />
      <Box c="send">{t('发送', 'Send')}</Box>
    </Box>
  );
}

function Facts({ inquiry }: { inquiry: ReplicaConversation }): ReactNode {
  const t = useText();
  const { product } = inquiry;
  return (
    <div data-r="inquiry-facts">
      {product ? <img src={pictureUrl(product.picture)} width={52} height={52} alt="" /> : null}
      <div>
        <h1>{inquiry.subject}</h1>
        <p>
          <span>{`${t('询价单号：', 'Inquiry No.: ')}${inquiry.number}`}</span>
          <span>{`${t('创建时间：', 'Created: ')}${printDay(inquiry.messages[0]?.at ?? data.now)}`}</span>
          {product ? <span>{`${t('商品：', 'Product: ')}${product.name}`}</span> : null}
          {product?.quantity ? <span>{`${t('数量：', 'Quantity: ')}${product.quantity}`}</span> : null}
        </p>
      </div>
    </div>
  );
}

function Session({ inquiry }: { inquiry: ReplicaConversation }): ReactNode {
  const t = useText();
  const { newestFirst } = useSwitches();
  const { shown, more, loading, loadMore } = useLoaded(inquiry);
  const button = more ? (
    <Box as="button" c="common-load-more" attrs={{ type: 'button' }} onClick={loadMore}>
      {loading ? t('加载中…', 'Loading…') : t('加载更多', 'View more')}
    </Box>
  ) : null;
  return (
    <Box c="im-session-wrapper">
      <Box c="session-wrapper-inner">
        <Box c="im-message-flow" look={newestFirst ? 'im-message-flow turned' : 'im-message-flow'}>
          {newestFirst ? null : button}
          <MessageRows messages={shown} buyer={inquiry.buyer} />
          {newestFirst ? button : null}
        </Box>
      </Box>
    </Box>
  );
}

/** Messages and card come in after the shell, each at its own time. */
function useArriving(): { messages: boolean; card: boolean } {
  const [state, setState] = useState({ messages: false, card: false });
  useEffect(() => {
    const { messageDelay, cardDelay } = getSwitches();
    const timers = [
      setTimeout(() => setState((now) => ({ ...now, messages: true })), messageDelay),
      setTimeout(() => setState((now) => ({ ...now, card: true })), cardDelay),
    ];
    return () => timers.forEach(clearTimeout);
  }, []);
  return state;
}

/** One inquiry, `maDetail.htm?imInquiryId=…`. */
export function InquiryDetail(): ReactNode {
  const t = useText();
  const { oldWidgets } = useSwitches();
  const arrived = useArriving();
  const wanted = new URLSearchParams(location.search).get('imInquiryId');
  const inquiry = data.inquiries.find((each) => each.inquiryId === wanted);
  useEffect(() => {
    const id = inquiry?.id ?? null;
    Object.assign(open, {
      selected: id,
      header: id,
      messages: arrived.messages ? id : null,
      card: arrived.card ? id : null,
    });
    provide({ order: () => (id === null ? [] : [id]) });
  });
  if (!inquiry) return <p data-r="empty">{t('没有找到这条询盘', 'No such inquiry')}</p>;
  return (
    <div data-r="detail-page">
      <div data-r="detail-main">
        <Facts inquiry={inquiry} />
        {arrived.messages ? <Session inquiry={inquiry} /> : <div data-r="waiting">{t('加载中…', 'Loading…')}</div>}
        {oldWidgets ? <OldComposer /> : <Composer to={inquiry.id} />}
      </div>
      <div data-r="card-column">{arrived.card ? <BuyerCard conversation={inquiry} /> : null}</div>
    </div>
  );
}
