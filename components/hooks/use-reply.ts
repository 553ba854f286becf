import { useEffect, useMemo, useState } from 'react';
import { useMessages } from '@/components/hooks/use-messages';
import { useNow } from '@/components/hooks/use-now';
import { useOpenCase } from '@/components/panel/panel-view';
import type * as Reader from '@/components/panel/read-reply';
import type { ReplyCase } from '@/lib/engine/reply/reply-case';
import type { ReplyTemplate } from '@/lib/engine/reply/template';
import type { TemplateUse } from '@/lib/engine/reply/learning';
import { draftOf, ourSide, replyUses, templateRows } from '@/lib/store/our-side';
import type { DraftRecord, ReplyUseRecord } from '@/lib/store/rows';
import { useLive } from './use-live';

export type ReplyReader = typeof Reader;

let loaded: ReplyReader | undefined;

/** Templates and their engine, loaded on first use; undefined until then. */
function useReplyReader(): ReplyReader | undefined {
  const [reader, setReader] = useState(loaded);
  useEffect(() => {
    if (reader !== undefined) return undefined;
    let shown = true;
    void import('@/components/panel/read-reply').then((module) => {
      loaded = module;
      if (shown) setReader(module);
    });
    return () => {
      shown = false;
    };
  }, [reader]);
  return reader;
}

/** What a reply to the open conversation is made from. */
export interface ReplyDesk {
  reader: ReplyReader;
  reply: ReplyCase;
  library: readonly ReplyTemplate[];
  uses: readonly TemplateUse[];
  /** Nothing is entered about us yet: letters will have gaps. */
  nobody: boolean;
}

const QUARTER = 15 * 60_000;

/** Everything for the reply section; undefined while rows, templates or our side are on their way. */
export function useReplyDesk(): ReplyDesk | undefined {
  const reader = useReplyReader();
  const open = useOpenCase();
  const messages = useMessages(open?.conversation.id);
  // Days of silence and the hour there change slowly: a letter is not written anew each minute.
  const now = Math.floor(useNow() / QUARTER) * QUARTER;
  const our = useLive('our side for replies', ourSide);
  const own = useLive('own templates', templateRows);
  const uses = useLive('reply uses', replyUses);
  return useMemo(() => {
    if (!reader || !open?.verdict || !open.buyer || messages.length === 0) return undefined;
    if (our.state !== 'ready' || own.state !== 'ready' || uses.state !== 'ready') return undefined;
    const rows = { conversation: open.conversation, buyer: open.buyer, messages };
    const moment = Math.max(now, open.conversation.lastMessageAt ?? 0);
    const verdict = { ...open.verdict.verdict, level: open.conversation.level, priority: open.conversation.priority };
    return {
      reader,
      reply: reader.replyCaseOf(rows, verdict, our.value, moment),
      library: reader.libraryOf(own.value),
      uses: usesOf(uses.value),
      nobody: our.value.profile.people === undefined || our.value.profile.people.length === 0,
    };
  }, [reader, open, messages, now, our, own, uses]);
}

/** Counts by template; in which kind of situation it was is not kept, so what was learnt holds everywhere alike. */
function usesOf(rows: readonly ReplyUseRecord[]): TemplateUse[] {
  const counts = new Map<string, TemplateUse>();
  for (const { templateId, event } of rows) {
    const use = counts.get(templateId) ?? {
      template: templateId,
      context: '',
      shown: 0,
      chosen: 0,
      edited: 0,
      sent: 0,
    };
    if (event === 'chosen') use.chosen += 1;
    if (event === 'edited') use.edited += 1;
    if (event === 'sent') use.sent += 1;
    counts.set(templateId, use);
  }
  return [...counts.values()];
}

/** The letter stored for a conversation; null while reading. */
export function useStoredDraft(conversationId: string | undefined): { row: DraftRecord | undefined } | null {
  const live = useLive(conversationId === undefined ? null : `draft ${conversationId}`, async () => ({
    row: conversationId === undefined ? undefined : await draftOf(conversationId),
  }));
  return live.state === 'ready' ? live.value : null;
}
