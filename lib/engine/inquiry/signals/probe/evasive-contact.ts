import type { CaseView, Part } from '../../case-view';
import { contactInText } from '../../lexicon/contact';
import { introductionsIn } from '../../lexicon/introduction';
import { readPart } from '../../lexicon/reading';
import { spanOf } from '../../fold';
import { defineSignal } from '../../signal';

/**
 * We asked who he is and how to reach him; he wrote again and did not say, and the page shows no contact either. Not yet
 * answered is not evasive.
 */
export default defineSignal({
  id: 'probe.evasive-contact',
  description: { zh: '没留联系方式，问了也含糊', en: 'Contact details missing, and vague again when asked' },
  reason: { zh: '问了联系方式，回避不答', en: 'Asked for contact details, did not give any' },
  find(view) {
    const { thread, buyer } = view.case;
    if (thread === undefined) return { unknown: ['thread'] };
    const answer = evadingAnswer(view);
    if (!answer) return [];
    const shown = [buyer?.email, buyer?.phone, buyer?.company, buyer?.website].some(
      (value) => (value ?? '').trim() !== '',
    );
    const contact = contactInText(view);
    const written = contact.emails.length + contact.phones.length + contact.companies.length + contact.labelled.length;
    if (shown || written > 0 || introductionsIn(view).length > 0) return [];
    return [{ span: spanOf(answer, 0, Math.min(answer.folded.length, 160)) }];
  },
  examples: {
    hits: [
      {
        thread: [
          { from: 'buyer', text: 'Price of the mug?' },
          { from: 'us', text: 'May I know your company name and email address?' },
          { from: 'buyer', text: 'Just send the price first' },
        ],
      },
      {
        thread: [
          { from: 'buyer', text: '杯子多少钱' },
          { from: 'us', text: '方便留一下您的联系方式和公司名称吗？' },
          { from: 'buyer', text: '先报价再说' },
        ],
      },
      {
        thread: [
          { from: 'buyer', text: 'precio?' },
          { from: 'us', text: '¿Cuál es el nombre de su empresa y su correo?' },
          { from: 'buyer', text: 'luego, primero el precio' },
        ],
      },
    ],
    misses: [
      {
        thread: [
          { from: 'buyer', text: 'Price of the mug?' },
          { from: 'us', text: 'May I know your company name and email address?' },
        ],
        why: 'has not answered yet',
      },
      {
        thread: [
          { from: 'buyer', text: 'Price of the mug?' },
          { from: 'us', text: 'May I know your email address?' },
          { from: 'buyer', text: 'it is ines@casadelmar.pt' },
        ],
      },
      {
        thread: [
          { from: 'buyer', text: 'Price?' },
          { from: 'us', text: 'Which colour?' },
          { from: 'buyer', text: 'blue' },
        ],
      },
      {
        thread: [
          { from: 'buyer', text: 'Price?' },
          { from: 'us', text: 'May I know your company name?' },
          { from: 'buyer', text: 'We are a small café in Porto' },
        ],
      },
    ],
  },
});

/** The buyer's first message behind our question for contact details; undefined when we did not ask or he has not answered. */
function evadingAnswer({ parts }: CaseView): Part | undefined {
  const asked = parts.findIndex((part) => part.from === 'us' && readPart(part).of('contact-ask').length > 0);
  return asked === -1 ? undefined : parts.slice(asked + 1).find(({ from }) => from === 'buyer');
}
