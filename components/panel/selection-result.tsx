import { create } from 'zustand';
import { useNow } from '@/components/hooks/use-now';
import { useSelection } from '@/components/hooks/use-selection';
import { useMarking } from '@/components/hooks/use-marking';
import { useTexts } from '@/components/hooks/use-settings';
import { BuyerText } from '@/components/ui/buyer-text';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Skeleton } from '@/components/ui/skeleton';
import { defineTexts } from '@/lib/i18n/texts';
import { MINUTE } from '@/lib/shared/time';
import type { OpenPageRecord } from '@/lib/store/rows';
import { VerdictCard } from './verdict-card';
import { VERDICT_TEXTS } from './verdict-texts';

const T = defineTexts({
  title: ['选中的文字', 'Selected text'],
  close: ['收起', 'Close'],
});

/** A selection is of the moment: older results are not brought back. */
const FRESH = 30 * MINUTE;

/** Results the user has put away in this window. */
const useClosed = create<{ id: string | undefined; close(id: string): void }>((set) => ({
  id: undefined,
  close: (id) => set({ id }),
}));

/** Whether the selection was made on the page now shown. `from` is host and path; an address's query and fragment do not count. */
function isFrom(from: string, url: string): boolean {
  const place = url.replace(/[?#].*$/s, '').replace(/^https:\/\//, '');
  return from === place;
}

/** The verdict on the text last selected in this tab, apart from that on the open conversation. */
export function SelectionResult({ page }: { page: OpenPageRecord }) {
  const { t } = useTexts();
  const now = useNow();
  const judged = useSelection(page.tabId);
  const marking = useMarking(page);
  const closed = useClosed();
  if (judged === undefined || judged.selection.id === closed.id) return null;
  const { selection, verdict, feedback } = judged;
  if (now - selection.at > FRESH || !isFrom(selection.from, page.url)) return null;
  return (
    <>
      <Card
        title={t(T.title)}
        aside={
          <Button look="ghost" size="small" icon="cross" onClick={() => closed.close(selection.id)}>
            {t(T.close)}
          </Button>
        }
      >
        <BuyerText text={selection.text} max={200} quote />
      </Card>
      {verdict === undefined ? (
        <Card title={t(VERDICT_TEXTS.title)} titleHidden busy>
          <Skeleton lines={3} label={t(VERDICT_TEXTS.judging)} />
        </Card>
      ) : (
        <VerdictCard record={verdict} feedback={feedback} marking={marking} />
      )}
    </>
  );
}
