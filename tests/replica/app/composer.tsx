import { useState, type ReactNode } from 'react';
import { Box } from './box';
import { sendText, useText } from './runtime';

/** Drafts outlive switching between conversations, as in the original. */
const drafts = new Map<string, string>();

/** The reply box: a textarea that React controls, its mirror for growing, the send button, the platform's own assistant. */
export function Composer({ to }: { to: string }): ReactNode {
  const t = useText();
  const [, redraw] = useState(0);
  const text = drafts.get(to) ?? '';
  const write = (next: string): void => {
    drafts.set(to, next);
    redraw((n) => n + 1);
  };
  const send = (): void => {
    if (!text.trim()) return;
    sendText(to, text);
    write('');
  };
  return (
    <Box look="composer">
      <Box look="composer-tools">
        <Box as="button" attrs={{ type: 'button', id: 'assistant-entry-icon' }} look="assistant">
          {t('AI 助手', 'Assistant')}
        </Box>
        <span>{t('快捷短语', 'Quick replies')}</span>
        <span>{t('图片', 'Image')}</span>
        <span>{t('文件', 'File')}</span>
        <span>{t('发送报价', 'Quote')}</span>
      </Box>
      <Box attrs={{ id: 'send-box-wrapper' }} look="send-box">
        <pre aria-hidden>{text || ' '}</pre>
        <Box
          as="textarea"
          c="send-textarea"
          attrs={{
            value: text,
            placeholder: t('输入消息，Enter 发送，Shift + Enter 换行', 'Type a message, Enter to send'),
            'aria-label': t('消息', 'Message'),
          }}
          onChange={(event) => write((event.target as HTMLTextAreaElement).value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            send();
          }}
        />
      </Box>
      <Box look="composer-foot">
        <Box as="button" c="send-tool-button" attrs={{ type: 'button' }} onClick={send}>
          {t('发送', 'Send')}
        </Box>
      </Box>
    </Box>
  );
}
