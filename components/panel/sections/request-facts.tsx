import { useCallback, type ReactNode } from 'react';
import { useCommand } from '@/components/hooks/use-command';
import { useMarking } from '@/components/hooks/use-marking';
import { findMessage } from '@/components/hooks/use-messages';
import { useReadCase, type CaseReader } from '@/components/hooks/use-read-case';
import { useTexts } from '@/components/hooks/use-settings';
import { BuyerText } from '@/components/ui/buyer-text';
import { Card } from '@/components/ui/card';
import { More } from '@/components/ui/more';
import { Tag } from '@/components/ui/tag';
import { useToasts } from '@/components/ui/toasts';
import type { Fact, FactKind } from '@/lib/engine/inquiry/facts/fact';
import type { Bilingual, Span } from '@/lib/engine/inquiry/signal';
import { defineTexts } from '@/lib/i18n/texts';
import { BUYER_TYPES, type BuyerTypeId } from '@/lib/shared/buyer-types';
import type { Marking } from '../evidence-items';
import { factText, TOPIC_TEXTS } from '../fact-text';
import { useOpenCase } from '../panel-view';
import type { Request, Rows } from '../read-case';
import { defineSection, type SectionProps } from '../section';
import './request-facts.css';

const T = defineTexts({
  title: ['他要什么', 'What they ask for'],
  questions: ['他问的', 'Questions'],
  missing: ['没说：{list}', 'Not said: {list}'],
  nothing: ['还没说要什么。', 'Nothing asked for yet.'],
  sells: ['这是在推销，没有要买的东西。', 'This is an offer, nothing is asked for.'],
  type: ['买家类型', 'Buyer type'],
  size: ['单子大小', 'Deal size'],
  byHand: ['你定的', 'set by you'],
  change: ['改买家类型', 'Change buyer type'],
  auto: ['按他说的', 'As he says'],
  noType: ['没说，看不出', 'Not said'],
  set: ['买家类型改成了{name}', 'Buyer type set to {name}'],
  cleared: ['买家类型按他说的算', 'Buyer type as he says'],
  undo: ['撤销', 'Undo'],
  failed: ['没存上，再试一次', 'Not saved, try again'],
  onPage: ['页面上的产品', 'Product of the page'],
  missed: ['页面上没找到这句', 'Not found on the page'],
  more: ['还有 {n} 个', '{n} more'],
});

/** Questions and specifications shown before the fold. */
const SHOWN = 5;

function requestOf(reader: CaseReader, rows: Rows): Request {
  return reader.readRequest(rows);
}

/** The buyer's words behind something: pointing at it, focusing or pressing it marks them in the page. */
function Spot({
  id,
  span,
  hint,
  marking,
  className,
  children,
}: {
  id: string;
  span?: Span;
  hint?: string;
  marking: Marking;
  className: string;
  children: ReactNode;
}) {
  const { t } = useTexts();
  if (span === undefined) {
    return (
      <span className={className} title={hint}>
        {children}
      </span>
    );
  }
  const on = (): void => marking.mark(id, span.quote);
  return (
    <button
      type="button"
      className={className}
      title={hint}
      onMouseEnter={on}
      onFocus={on}
      onClick={on}
      onMouseLeave={marking.clear}
      onBlur={marking.clear}
    >
      {children}
      {marking.missed === id && <span className="request-missed">{t(T.missed)}</span>}
    </button>
  );
}

function Chip({ fact, id, marking }: { fact: Fact; id: string; marking: Marking }) {
  const { language, t } = useTexts();
  const text = factText(fact, language);
  const own = fact.span?.quote ?? ('name' in fact.value ? fact.value.name : '');
  return (
    <Spot
      id={id}
      span={fact.span}
      hint={fact.span === undefined ? t(T.onPage) : text === undefined ? undefined : own}
      marking={marking}
      className="request-chip"
    >
      {text === undefined ? <BuyerText text={own} max={80} /> : <bdi>{text}</bdi>}
    </Spot>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="request-line">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function FactLine({ name, facts, marking }: { name: string; facts: readonly Fact[]; marking: Marking }) {
  const { t } = useTexts();
  const chips = facts.map((fact, index) => {
    const id = `${fact.kind} ${index}`;
    return <Chip key={id} id={id} fact={fact} marking={marking} />;
  });
  return (
    <Line name={name}>
      <div className="request-chips">{chips.slice(0, SHOWN)}</div>
      {chips.length > SHOWN && (
        <More summary={t(T.more, { n: chips.length - SHOWN })}>
          <div className="request-chips">{chips.slice(SHOWN)}</div>
        </More>
      )}
    </Line>
  );
}

type Question = Extract<Fact, { kind: 'question' }>;

function Questions({ list, start, marking }: { list: readonly Question[]; start: number; marking: Marking }) {
  const { t } = useTexts();
  return (
    <ol className="request-questions" start={start}>
      {list.map((question, index) => (
        <li key={`${question.span?.part ?? ''} ${question.span?.start ?? index}`}>
          <Spot id={`question ${start + index}`} span={question.span} marking={marking} className="request-question">
            <BuyerText text={question.span?.quote ?? ''} max={160} />
            {question.value.about.length > 0 && (
              <span className="muted small">
                {' '}
                {question.value.about.map((topic) => t(TOPIC_TEXTS[topic])).join(' · ')}
              </span>
            )}
          </Spot>
        </li>
      ))}
    </ol>
  );
}

function Why({
  id,
  found,
  marking,
}: {
  id: string;
  found: { reason: Bilingual; span?: Span; value?: string };
  marking: Marking;
}) {
  const { reason, span, value } = found;
  const { language } = useTexts();
  return (
    <Spot id={id} span={span} marking={marking} className="request-why muted small">
      {reason[language]}
      {span !== undefined && (
        <>
          {' '}
          <BuyerText text={span.quote} max={60} quote />
        </>
      )}
      {span === undefined && value !== undefined && (
        <>
          {' '}
          <BuyerText text={value} max={60} />
        </>
      )}
    </Spot>
  );
}

/** Sets the buyer's type by hand, with a way back in the toast. */
function TypeChoice({ buyerId, byHand, reader }: { buyerId: string; byHand?: BuyerTypeId; reader: CaseReader }) {
  const { language, t } = useTexts();
  const show = useToasts((state) => state.show);
  const { run, busy } = useCommand();
  const nameOf = (type: BuyerTypeId): string => reader.TYPE_SPECS.get(type)?.name[language] ?? type;
  const undo = async (before: BuyerTypeId | null): Promise<void> => {
    const receipt = await run('command.set-buyer-type', { buyerId, type: before });
    if (!receipt.ok) show({ text: t(T.failed) });
  };
  const set = async (type: BuyerTypeId | null): Promise<void> => {
    const receipt = await run('command.set-buyer-type', { buyerId, type });
    if (!receipt.ok) {
      show({ text: t(T.failed) });
      return;
    }
    const { before } = receipt.value;
    const text = type === null ? t(T.cleared) : t(T.set, { name: nameOf(type) });
    show({ text, action: { label: t(T.undo), run: () => void undo(before) } });
  };
  return (
    <select
      className="request-select"
      aria-label={t(T.change)}
      value={byHand ?? ''}
      disabled={busy}
      onChange={(event) => void set(BUYER_TYPES.find((type) => type === event.target.value) ?? null)}
    >
      <option value="">{t(T.auto)}</option>
      {BUYER_TYPES.map((type) => (
        <option key={type} value={type}>
          {nameOf(type)}
        </option>
      ))}
    </select>
  );
}

/** Types shown: one business is seldom more than two. */
const TYPES = 2;

function Who({ request, reader, marking }: { request: Request; reader: CaseReader; marking: Marking }) {
  const { language, t } = useTexts();
  const buyer = useOpenCase()?.buyer;
  const { types, size } = request;
  const byHand = buyer?.typeByHand;
  const spec = byHand === undefined ? undefined : reader.TYPE_SPECS.get(byHand);
  return (
    <>
      <Line name={t(T.type)}>
        <div className="request-who">
          {spec !== undefined && (
            <div>
              <Tag tone="accent" hint={spec.hint[language]}>
                {spec.name[language]}
              </Tag>{' '}
              <span className="muted small">{t(T.byHand)}</span>
            </div>
          )}
          {spec === undefined && types.length === 0 && <span className="faint">{t(T.noType)}</span>}
          {spec === undefined &&
            types.slice(0, TYPES).map(({ type, findings }) => {
              const found = findings[0];
              const told = reader.TYPE_SPECS.get(type);
              return (
                <div key={type}>
                  <Tag tone="accent" hint={told?.hint[language]}>
                    {told?.name[language]}
                  </Tag>{' '}
                  {found !== undefined && <Why id={`type ${type}`} found={found} marking={marking} />}
                </div>
              );
            })}
          {buyer !== undefined && <TypeChoice buyerId={buyer.id} byHand={byHand} reader={reader} />}
        </div>
      </Line>
      {size !== undefined && (
        <Line name={t(T.size)}>
          <Tag tone="accent">{reader.SIZE_NAMES[size.size][language]}</Tag>{' '}
          <Why id="size" found={size} marking={marking} />
        </Line>
      )}
    </>
  );
}

function isQuestion(fact: Fact): fact is Question {
  return fact.kind === 'question';
}

/** What the buyer asks for, fact by fact and question by question, and what he left out. */
function RequestFacts({ page }: SectionProps) {
  const { language, t } = useTexts();
  const conversationId = useOpenCase()?.conversation.id;
  const find = useCallback(
    async (quote: string) => (conversationId === undefined ? undefined : findMessage(conversationId, quote)),
    [conversationId],
  );
  const marking = useMarking(page, find);
  const read = useReadCase(requestOf);
  if (read === undefined) return null;
  const { value: request, reader } = read;
  const { list, missing, sells } = request.facts;
  if (sells) {
    return (
      <Card title={t(T.title)}>
        <p className="faint">{t(T.sells)}</p>
      </Card>
    );
  }
  const nameOf = (kind: FactKind): string => reader.FACT_NAMES.get(kind)?.[language] ?? kind;
  const questions = list.filter(isQuestion);
  const kinds = [...new Set(list.filter((fact) => !isQuestion(fact)).map(({ kind }) => kind))];
  return (
    <Card title={t(T.title)}>
      {list.length === 0 && <p className="faint request-nothing">{t(T.nothing)}</p>}
      <dl className="request">
        {kinds.map((kind) => (
          <FactLine
            key={kind}
            name={nameOf(kind)}
            facts={list.filter((fact) => fact.kind === kind)}
            marking={marking}
          />
        ))}
        {questions.length > 0 && (
          <Line name={t(T.questions)}>
            <Questions list={questions.slice(0, SHOWN)} start={1} marking={marking} />
            {questions.length > SHOWN && (
              <More summary={t(T.more, { n: questions.length - SHOWN })}>
                <Questions list={questions.slice(SHOWN)} start={SHOWN + 1} marking={marking} />
              </More>
            )}
          </Line>
        )}
        <Who request={request} reader={reader} marking={marking} />
      </dl>
      {missing.length > 0 && (
        <p className="request-missing faint small">
          {t(T.missing, { list: missing.map(nameOf).join(language === 'zh' ? '、' : ', ') })}
        </p>
      )}
    </Card>
  );
}

export default defineSection({
  id: 'request-facts',
  order: 15,
  pages: ['one-talk', 'inquiry-detail'],
  needsConversation: true,
  Body: RequestFacts,
});
