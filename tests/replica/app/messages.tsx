import { Fragment, memo, type ReactNode } from 'react';
import type { ReplicaBuyer, ReplicaLink, ReplicaMessage } from '../data/types';
import { Box } from './box';
import { printSize, printTime } from './format';
import { EMOJI_URL, pictureUrl } from './pictures';
import { useSwitches, useText } from './runtime';

/** `messageType` numbers of `data-expinfo` (seller-pages.md §2.3). */
const MESSAGE_TYPES: Partial<Record<ReplicaMessage['kind'], number>> = {
  text: 1,
  inquiry: 50,
  'business-card': 57,
  image: 60,
  file: 61,
  rich: 63,
  product: 2000,
};

/** Addresses written out in a text become links, as the platform does it. */
const ADDRESS = /https?:\/\/[^\s<>"']+/g;

function linksIn(text: string, given: readonly ReplicaLink[]): (ReplicaLink & { start: number })[] {
  const shown = given.map((link) => ({ ...link, start: text.indexOf(link.text) })).filter((link) => link.start >= 0);
  const written = [...text.matchAll(ADDRESS)]
    .map((match) => ({ text: match[0], href: match[0], start: match.index }))
    .filter(
      (link) =>
        !shown.some(
          (other) => link.start < other.start + other.text.length && other.start < link.start + link.text.length,
        ),
    );
  return [...shown, ...written].sort((a, b) => a.start - b.start);
}

function LinkedText({ text, links = [] }: { text: string; links?: readonly ReplicaLink[] | undefined }): ReactNode {
  const found = linksIn(text, links);
  const parts: ReactNode[] = [];
  let from = 0;
  for (const link of found) {
    if (link.start < from) continue;
    parts.push(text.slice(from, link.start));
    parts.push(
      <a key={link.start} href={link.href} target="_blank" rel="noreferrer">
        {link.text}
      </a>,
    );
    from = link.start + link.text.length;
  }
  parts.push(text.slice(from));
  // Without links there must be one text node, as in the original.
  return parts.length === 1 ? text : parts.map((part, index) => <Fragment key={index}>{part}</Fragment>);
}

function TextBody({ message }: { message: ReplicaMessage }): ReactNode {
  const t = useText();
  const content = (
    <Box c="session-rich-content text" dir="auto">
      <LinkedText text={message.text} links={message.links} />
      {message.kind === 'rich' ? <img src={EMOJI_URL} width={20} height={20} alt="" /> : null}
    </Box>
  );
  if (message.translation === undefined) return content;
  return (
    <Box c="content-with-translation text-content">
      {content}
      <Box look="translation" dir="auto">
        {message.translation}
      </Box>
      <Box look="translation-note">{t('由阿里翻译提供', 'Translated by Alibaba')}</Box>
    </Box>
  );
}

function Pictures({ message }: { message: ReplicaMessage }): ReactNode {
  return (
    <Box look="pictures">
      {message.pictures?.map((kind, index) => (
        <img key={index} src={pictureUrl(kind)} width={150} height={150} alt="" />
      ))}
    </Box>
  );
}

function Files({ message }: { message: ReplicaMessage }): ReactNode {
  return (
    <>
      {message.files?.map((file) => (
        <Box
          key={file.name}
          look="file"
          attrs={{
            'data-exp': 'card-file',
            'data-query': JSON.stringify({
              fileName: file.name,
              fileSize: file.size,
              downloadUrl: `https://onetalk.alibaba.com/file/${encodeURIComponent(file.name)}`,
            }),
          }}
        >
          <Box as="span" look="file-mark">
            {(file.name.split('.').at(-1) ?? '').slice(0, 4).toUpperCase()}
          </Box>
          <span>{`${file.name} ${printSize(file.size)}`}</span>
        </Box>
      ))}
      {message.text ? <TextBody message={message} /> : null}
    </>
  );
}

function ProductLines({ message, withText }: { message: ReplicaMessage; withText: boolean }): ReactNode {
  const { oldWidgets } = useSwitches();
  const product = message.product;
  const query = JSON.stringify({ productList: [{ id: product?.id ?? '' }] });
  return (
    <Box {...(oldWidgets ? { c: 'inquiry-card-item', attrs: { 'data-query': query } } : {})} look="product-card">
      {product ? (
        <Box attrs={{ 'view-name': 'ImageView' }} look="product-picture">
          <img src={pictureUrl(product.picture)} width={56} height={56} alt="" />
        </Box>
      ) : null}
      <Box look="product-lines">
        {product ? <Box attrs={{ 'view-name': 'TextView' }}>{product.name}</Box> : null}
        {product?.quantity ? <Box attrs={{ 'view-name': 'TextView' }}>{product.quantity}</Box> : null}
        {withText ? (
          <Box c="description-container" dir="auto">
            <LinkedText text={message.text} links={message.links} />
          </Box>
        ) : null}
      </Box>
    </Box>
  );
}

function BusinessCard({ message }: { message: ReplicaMessage }): ReactNode {
  return (
    <Box look="business-card">
      {message.card?.map((line) => (
        <Box key={line} attrs={{ 'view-name': 'TextView' }}>
          {line}
        </Box>
      ))}
    </Box>
  );
}

function Body({ message }: { message: ReplicaMessage }): ReactNode {
  if (message.kind === 'image') return <Pictures message={message} />;
  if (message.kind === 'file') return <Files message={message} />;
  if (message.kind === 'inquiry') return <ProductLines message={message} withText />;
  if (message.kind === 'product') return <ProductLines message={message} withText={false} />;
  if (message.kind === 'business-card') return <BusinessCard message={message} />;
  return <TextBody message={message} />;
}

/** Words the platform puts beside a message: noise for a reader (seller-pages.md §2.3). */
function Tags({ message }: { message: ReplicaMessage }): ReactNode {
  const t = useText();
  if (message.automatic) {
    return (
      <Box look="tags">
        <span>{t('自动接待发送', 'Sent by auto-reception')}</span>
        <span>{t('去优化', 'Optimize')}</span>
      </Box>
    );
  }
  if (message.from === 'us') {
    return (
      <Box look="tags">
        <span>{message.read === false ? t('未读', 'Unread') : t('已读', 'Read')}</span>
      </Box>
    );
  }
  const untranslated = message.kind === 'text' && message.translation === undefined;
  return (
    <Box look="tags quiet">
      {untranslated ? <span>{t('翻译', 'Translate')}</span> : null}
      <span>{t('回复', 'Reply')}</span>
    </Box>
  );
}

function sideOf(message: ReplicaMessage): string {
  if (message.oddSide === 'both') return 'item-left item-right';
  if (message.oddSide === 'neither' || message.from === 'system') return '';
  return message.from === 'buyer' ? 'item-left' : 'item-right';
}

interface RowProps {
  message: ReplicaMessage;
  buyer: ReplicaBuyer;
}

const MessageRow = memo(function MessageRow({ message, buyer }: RowProps): ReactNode {
  const t = useText();
  if (message.kind === 'flow') {
    return (
      <Box c="flow-message-item-wrapper">
        <Box look="flow-title">{t('为你推荐', 'Recommended for you')}</Box>
        {message.text}
      </Box>
    );
  }
  if (message.kind === 'summary') {
    return (
      <Box c="message-summary">
        <b>{t('会话摘要', 'Conversation summary')}</b> {message.text}
      </Box>
    );
  }
  const side = sideOf(message);
  const expInfo = JSON.stringify({ messageType: MESSAGE_TYPES[message.kind] ?? 1, showTime: 1_790_000_000_000 });
  if (message.kind === 'system') {
    return (
      <Box c="message-item-wrapper" look="message-item-wrapper system-row" attrs={{ 'data-expinfo': expInfo }}>
        {message.text}
      </Box>
    );
  }
  return (
    <Box c={`message-item-wrapper ${side}`.trim()} attrs={{ 'data-expinfo': expInfo }}>
      <Box c="item-base-info">
        {message.from === 'buyer' ? (
          <>
            <Box as="span" c="name" look="message-name">
              {buyer.name}
            </Box>{' '}
          </>
        ) : null}
        {message.noTime ? null : <span>{printTime(message.at)}</span>}
      </Box>
      <Box look="bubble">
        <Body message={message} />
      </Box>
      <Tags message={message} />
    </Box>
  );
});

interface FlowProps {
  messages: readonly ReplicaMessage[];
  buyer: ReplicaBuyer;
}

/** The rows of a conversation in document order; `newestFirst` turns the document, not the view. */
export function MessageRows({ messages, buyer }: FlowProps): ReactNode {
  const { newestFirst } = useSwitches();
  const ordered = newestFirst ? [...messages].reverse() : messages;
  return ordered.map((message) => <MessageRow key={message.id} message={message} buyer={buyer} />);
}
