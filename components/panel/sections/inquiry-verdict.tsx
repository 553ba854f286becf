import { useCallback } from 'react';
import { useMarking } from '@/components/hooks/use-marking';
import { findMessage } from '@/components/hooks/use-messages';
import { useTexts } from '@/components/hooks/use-settings';
import { Card } from '@/components/ui/card';
import { Skeleton } from '@/components/ui/skeleton';
import { useOpenCase } from '../panel-view';
import { defineSection, type SectionProps } from '../section';
import { VerdictCard } from '../verdict-card';
import { VERDICT_TEXTS as T } from '../verdict-texts';

/** Is this buyer real, why, and what to do next. */
function InquiryVerdict({ page }: SectionProps) {
  const { t } = useTexts();
  const open = useOpenCase();
  const id = open?.conversation.id;
  const find = useCallback(async (quote: string) => (id === undefined ? undefined : findMessage(id, quote)), [id]);
  const marking = useMarking(page, find);
  if (open?.verdict === undefined) {
    return (
      <Card title={t(T.title)} titleHidden busy>
        <Skeleton lines={4} label={t(T.judging)} />
      </Card>
    );
  }
  return <VerdictCard record={open.verdict} feedback={open.feedback} marking={marking} />;
}

export default defineSection({
  id: 'inquiry-verdict',
  order: 10,
  pages: ['one-talk', 'inquiry-detail'],
  needsConversation: true,
  Body: InquiryVerdict,
});
