import { BuyerText } from '@/components/ui/buyer-text';
import type { EvidenceItem } from '@/components/ui/evidence-list';
import type { Evidence } from '@/lib/engine/inquiry/verdict';
import { say, type Language } from '@/lib/i18n/texts';
import { VERDICT_TEXTS as T } from './verdict-texts';

/** The words of the buyer a line stands on can be marked in the page; a bare field cannot. */
export interface Marking {
  /** The id of the line whose words were looked for and not found. */
  missed: string | undefined;
  mark(key: string, quote: string): void;
  clear(): void;
}

function sideOf(evidence: Evidence): EvidenceItem['side'] {
  if (evidence.group === 'danger' && evidence.weight > 0) return 'alarm';
  if (evidence.weight === 0) return 'neutral';
  return evidence.weight > 0 ? 'against' : 'for';
}

const SPOKEN = { for: T.sideFor, against: T.sideAgainst, alarm: T.sideAlarm, neutral: T.sideNeutral };

/**
 * Evidence as lines to show.
 *
 * @param heaviest the largest absolute weight of the verdict, to which the bars are drawn.
 * @param marking left out where there is no page to mark words in.
 */
export function evidenceItems(
  list: readonly Evidence[],
  heaviest: number,
  language: Language,
  marking?: Marking,
): EvidenceItem[] {
  return list.map((evidence, index) => {
    const key = `${evidence.id}/${evidence.span?.part ?? evidence.field ?? ''}/${evidence.span?.start ?? index}`;
    const side = sideOf(evidence);
    const share = heaviest > 0 ? Math.abs(evidence.weight) / heaviest : 0;
    const quote = evidence.span?.quote;
    return {
      key,
      side,
      share,
      spokenSide: say(SPOKEN[side], language),
      weightLabel: say(share > 0.66 ? T.heavy : share > 0.33 ? T.medium : T.light, language),
      body: (
        <>
          {evidence.reason[language]}{' '}
          {quote !== undefined ? (
            <BuyerText text={quote} quote />
          ) : (
            evidence.value !== undefined && (
              <span className="muted">
                <BuyerText text={evidence.value} max={80} />
              </span>
            )
          )}
        </>
      ),
      onMark:
        marking !== undefined && quote !== undefined
          ? (on) => (on ? marking.mark(key, quote) : marking.clear())
          : undefined,
      remark: marking?.missed === key ? say(T.missed, language) : undefined,
    };
  });
}
