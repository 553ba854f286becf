import type { CaseView } from './case-view';
import type { Bilingual } from './signal';
import type { Evidence, Level, Priority } from './verdict';
import { questionsIn } from './questions';

export interface Action {
  actionId: string;
  action: Bilingual;
}

/** What to do next, one line (rulebook §2), as concrete as the case allows. */
export function actionFor(level: Level, priority: Priority, evidence: readonly Evidence[], view: CaseView): Action {
  const has = (id: string): boolean => evidence.some((one) => one.id === id);
  if (level === 'danger') return danger(evidence);
  if (level === 'spam' && priority === 'spam') {
    return act(
      'keep-as-market-info',
      '是来推销的，不用回，留作市场信息',
      'They are selling to us: no answer needed, keep as market information',
    );
  }
  if (level === 'spam')
    return act(
      'send-template-last',
      '多半是群发，有空回个模板就好',
      'Most likely a mass mailing: a template answer is enough, last',
    );
  if (has('bulk.many-suppliers')) {
    return act(
      'decide-suppliers',
      '同时问了很多家：先发简短报价，看对方怎么回',
      'Asked many suppliers: send a short quote and see what comes back',
    );
  }
  if (has('danger.invitation')) {
    return act(
      'template-invitation',
      '先不发邀请函，用模板问清要买什么',
      'Send no invitation letter yet; ask by template what they want to buy',
    );
  }
  if (hasUnopened(evidence)) {
    return act(
      'ask-before-opening',
      '附件先别打开，请对方把产品和数量写在正文里',
      'Leave the attachment closed; ask for product and quantity in the message itself',
    );
  }
  if (priority === 'high') return answerInFull(view, has('real.blue-label'));
  if (level === 'genuine') return answer(view);
  if (priority === 'low')
    return act(
      'send-template',
      '用模板发公司简介和主推产品，问清需要哪一款',
      'Template with company profile and main products; ask which one they need',
    );
  return act('ask-open-questions', openQuestions(view).zh, openQuestions(view).en);
}

function act(actionId: string, zh: string, en: string): Action {
  return { actionId, action: { zh, en } };
}

function danger(evidence: readonly Evidence[]): Action {
  const worst = evidence.filter(({ group }) => group === 'danger').sort((a, b) => b.weight - a.weight)[0]?.id;
  if (worst === 'danger.credential-link') {
    return act(
      'do-not-open-link',
      '别点链接，别输邮箱密码，不回，留作市场信息',
      'Do not open the link or enter any password; no answer, keep as market information',
    );
  }
  if (worst === 'danger.advance-fee') {
    return act(
      'do-not-pay',
      '别付任何费用，别填表，不回，留作市场信息',
      'Pay no fee and fill in no form; no answer, keep as market information',
    );
  }
  return act(
    'do-not-open',
    '什么都别打开，不回，留作市场信息',
    'Open nothing, do not answer, keep as market information',
  );
}

function hasUnopened(evidence: readonly Evidence[]): boolean {
  return evidence.some(({ id }) => id === 'danger.unexplained-attachment' || id === 'danger.archive-attachment');
}

function answerInFull(view: CaseView, blue: boolean): Action {
  const n = questionsIn(view);
  const zh = n > 0 ? `优先手写完整回复，对方问了 ${n} 点，逐条答` : '优先手写完整回复，把报价和交期写清楚';
  const en =
    n > 0
      ? `Answer first, in full and by hand: they asked ${points(n)}`
      : 'Answer first, in full and by hand, with price and lead time';
  return blue
    ? act('answer-blue-label', `蓝标客户，马上跟进：${zh}`, `Blue label, follow up at once. ${en}`)
    : act('answer-in-full', zh, en);
}

function answer(view: CaseView): Action {
  const n = questionsIn(view);
  return n > 0
    ? act(
        'answer-questions',
        `逐条回答对方问的 ${n} 点，再反问用途和数量`,
        `Answer the ${points(n)} they asked, then ask about use and quantity`,
      )
    : act('answer-with-quote', '先报价，再问用途、数量和目的港', 'Quote, then ask about use, quantity and port');
}

function openQuestions(view: CaseView): Bilingual {
  const n = questionsIn(view);
  if (n > 0) {
    return {
      zh: `简短回答对方问的 ${n} 点，再问公司、用途和数量，看诚意`,
      en: `Answer the ${points(n)} they asked briefly, then ask about company, use and quantity`,
    };
  }
  return {
    zh: '先问清要哪款、数量和用途，再决定报不报',
    en: 'Ask which product, how many and what for before quoting',
  };
}

function points(n: number): string {
  return n === 1 ? '1 question' : `${n} questions`;
}
