import type { CaseView, Part } from '../../case-view';
import { contactInText } from '../../lexicon/contact';
import { introductionsIn } from '../../lexicon/introduction';
import { readPart, type Placed } from '../../lexicon/reading';
import { specificsIn } from '../../lexicon/specifics';
import { spanOf } from '../../fold';
import { defineSignal } from '../../signal';
import { asks } from './_our-question';

/**
 * We asked who he is and how to reach him; he wrote again and did not say, and the page shows no contact either. Not yet
 * answered is not evasive, nor is who answers the rest of our questions with figures ("vague again when asked", 002), unless
 * he passes over the question twice.
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

/** What the buyer wrote instead of an answer; undefined when we did not ask, or he has not answered, or not vaguely. */
function evadingAnswer(view: CaseView): Part | undefined {
  const { parts } = view;
  const evaded = parts.flatMap((part, i) => {
    if (part.from !== 'us' || !asksForContact(part)) return [];
    const until = parts.findIndex((later, at) => at > i && later.from === 'us' && asksForContact(later));
    const answers = parts.slice(i + 1, until === -1 ? undefined : until).filter(isAnswer);
    return answers[0] ? [{ answer: answers[0], vague: !answers.some((one) => isSpecific(view, one)) }] : [];
  });
  return evaded.find(({ vague }) => vague)?.answer ?? evaded[1]?.answer;
}

function asksForContact(part: Part): boolean {
  return (
    asks(part) &&
    readPart(part)
      .of('contact-ask')
      .some((hit) => !isOurOwn(hit))
  );
}

/** "Our company name is", "see my contact details": told, not asked. */
function isOurOwn({ part, from }: Placed): boolean {
  return /^(?:our|my|nuestr[oa]s?|mi|noss[oa]|notre|nos|unsere?|наш[аеи]?|我们的?|我的)$/.test(
    part.words.text[from - 1] ?? '',
  );
}

/** Words, not a mere picture or a sign. */
function isAnswer({ from, folded }: Part): boolean {
  return from === 'buyer' && /[\p{L}\d]/u.test(folded);
}

/** From here on a detail is a figure or a name rather than a manner of speaking. */
const TELLS = 0.7;

function isSpecific(view: CaseView, part: Part): boolean {
  return specificsIn(view).some((one) => one.part === part && one.strength >= TELLS);
}
