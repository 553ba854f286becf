import { useCallback } from 'react';
import { useMarking } from '@/components/hooks/use-marking';
import { findMessage } from '@/components/hooks/use-messages';
import { useReadCase, type CaseReader } from '@/components/hooks/use-read-case';
import { useTexts } from '@/components/hooks/use-settings';
import { BuyerText } from '@/components/ui/buyer-text';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import type { BeforeSamples, SampleGate } from '@/lib/engine/inquiry/sample-gate';
import { defineTexts, type Pair } from '@/lib/i18n/texts';
import { useOpenCase } from '../panel-view';
import type { Rows } from '../read-case';
import { defineSection, type SectionProps } from '../section';
import './sample-gate.css';

const T = defineTexts({
  title: ['寄样品之前', 'Before samples go out'],
  only: ['上来就要样品，别的什么都没说', 'Asks for samples before anything else'],
  onlyFree: ['上来就要免费样品，别的什么都没说', 'Asks for free samples before anything else'],
  begun: ['先要的样品，还差几样没问清', 'Asked for samples first; a few things are still open'],
  ask: ['寄之前先问清', 'Ask before sending'],
  tip: [
    '样品贵就先收样品费，运费到付更稳。便宜的小样可以照寄。',
    'Charge for costly samples and send freight collect. Cheap swatches can go out as usual.',
  ],
  said: ['他说的', 'He said'],
  missed: ['页面上没找到这句', 'Not found on the page'],
});

const ASK: Readonly<Record<BeforeSamples, Pair>> = {
  product: ['要哪一款', 'which product'],
  quantity: ['样品满意的话打算订多少', 'how many he would order if the sample is fine'],
  company: ['什么公司，做什么的', 'which company, and what it does'],
  address: ['寄到哪：收件人、地址、电话', 'where to: name, address, telephone'],
  freight: ['样品费和运费谁出', 'who pays for the sample and the freight'],
};

function gateOf(reader: CaseReader, rows: Rows): SampleGate | undefined {
  return reader.readSampleGate(rows);
}

/** A warning before costly samples go out to somebody of whom nothing else is known, with what to ask first. */
function SampleGateSection({ page }: SectionProps) {
  const { t } = useTexts();
  const conversationId = useOpenCase()?.conversation.id;
  const find = useCallback(
    async (quote: string) => (conversationId === undefined ? undefined : findMessage(conversationId, quote)),
    [conversationId],
  );
  const marking = useMarking(page, find);
  const gate = useReadCase(gateOf)?.value;
  if (gate === undefined) return null;
  const { span, free, nothingElse, unknown } = gate;
  const mark = (): void => marking.mark('sample', span.quote);
  return (
    <Card title={t(T.title)}>
      <Notice
        tone={nothingElse ? 'warn' : 'info'}
        icon={nothingElse ? 'danger' : 'info'}
        title={t(nothingElse ? (free ? T.onlyFree : T.only) : T.begun)}
      >
        {t(T.said)}{' '}
        <button
          type="button"
          className="sample-gate-quote"
          onMouseEnter={mark}
          onFocus={mark}
          onClick={mark}
          onMouseLeave={marking.clear}
          onBlur={marking.clear}
        >
          <BuyerText text={span.quote} max={80} quote />
        </button>
        {marking.missed === 'sample' && <span className="small"> {t(T.missed)}</span>}
      </Notice>
      <h3 className="sample-gate-head small muted">{t(T.ask)}</h3>
      <ol className="sample-gate-list" aria-label={t(T.ask)}>
        {unknown.map((one) => (
          <li key={one}>{t(ASK[one])}</li>
        ))}
      </ol>
      {nothingElse && <p className="muted small">{t(T.tip)}</p>}
    </Card>
  );
}

export default defineSection({
  id: 'sample-gate',
  order: 12,
  pages: ['one-talk', 'inquiry-detail'],
  needsConversation: true,
  Body: SampleGateSection,
});
