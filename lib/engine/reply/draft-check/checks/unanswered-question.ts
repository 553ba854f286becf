import type { Topic } from '../../../inquiry/facts/fact';
import { readPart, type PhraseKind, type Reading } from '../../../inquiry/lexicon/reading';
import { stem } from '../../../inquiry/lexicon/own-products';
import type { Part } from '../../../inquiry/case-view';
import { viewCase } from '../../../inquiry/view';
import { answerFor, topicName } from '../../answers';
import { openQuestions, type OpenQuestion } from '../../questions';
import { defineCheck, endOfBody, type DraftFinding, type DraftView } from '../check';

/** Words of the lexicon that speak of a topic. */
const PHRASES: Readonly<Record<Topic, readonly PhraseKind[]>> = {
  price: ['price'],
  moq: ['moq'],
  sample: ['sample'],
  'delivery-time': ['lead-time'],
  shipping: ['shipping', 'ship-to', 'incoterm', 'port'],
  payment: ['payment'],
  certificate: ['certificate'],
  quality: ['quality', 'certificate'],
  custom: ['custom'],
  specification: ['attribute', 'material', 'colour'],
  packaging: ['packaging'],
  origin: ['origin', 'maker'],
  catalogue: [],
  stock: [],
  company: ['maker', 'business'],
};

/** Words beside the lexicon's, in the folded draft. */
const WORDS: Readonly<Partial<Record<Topic, RegExp>>> = {
  price: /\b(?:usd|eur|price|prices|quot\w{0,8}|precio|preco|prix|preis)\b|[$€£]\s?\d|цен|سعر|报价|价格|单价/,
  moq: /\bminimum\b|起订/,
  'delivery-time': /\d\s?(?:-|–)?\s?\d?\s?(?:days|weeks|dias|jours|tage|дней|天|周)|\b(?:lead time|delivery|production)\b|交期|交货/,
  shipping: /\b(?:freight|courier|dhl|fedex|ups|by sea|by air|ship\w{0,6})\b|运费|海运|空运|快递|发货/,
  quality: /\b(?:warranty|inspect\w{0,6}|test\w{0,4}|guarantee)\b|质保|质检|检测/,
  custom: /\b(?:logo|oem|custom\w{0,10}|artwork|your own)\b|定制|打样/,
  specification: /\d\s?(?:mm|cm|ml|kg|g|w|v|inch|oz)\b|规格|尺寸|材质/,
  catalogue: /\b(?:catalog\w{0,3}|main products|our range|list)\b|目录|主推|产品册/,
  stock: /\b(?:stock|available|in store)\b|现货|库存|有货/,
  origin: /\b(?:made in|origin)\b|china|产地|中国/,
  company: /\b(?:we are|we make|we have made|factory|manufacturer|founded|since)\b|工厂|我们是|公司/,
  packaging: /\b(?:pack\w{0,6}|box(?:es)?|carton)\b|包装|箱/,
}; // prettier-ignore

/** Every question is answered (rulebook §3), in the draft's own words; a holding reply with a day answers for now. */
export default defineCheck({
  id: 'unanswered-question',
  name: { zh: '没答的问题', en: 'Unanswered question' },
  find(view) {
    const { part } = view;
    if (!part) return [];
    const reading = readPart(part);
    return openQuestions(view.reply).flatMap((question) => {
      const missing = question.topics.filter(
        (topic) => !speaksOf(topic, reading) && !(BROAD.has(topic) && sharesWords(question, part, view)),
      );
      const open = question.topics.length === 0 ? !sharesWords(question, part, view) : missing.length > 0;
      return open ? [findingFor(question, missing, view)] : [];
    });
  },
});

function speaksOf(topic: Topic, reading: Reading): boolean {
  return (
    PHRASES[topic].some((kind) => reading.of(kind).length > 0) || (WORDS[topic]?.test(reading.part.folded) ?? false)
  );
}

/** Topics with too many words to list: a word of the question in the draft will do. */
const BROAD: ReadonlySet<Topic> = new Set<Topic>(['specification', 'quality', 'custom', 'packaging']);

/** Words any two texts share. */
const COMMON =
  /^(?:what|which|when|where|with|have|does|your|this|that|these|those|they|them|there|will|would|could|should|please|about|from|into|more|much|many|know|tell|need|want|like|just|also|only|some|then|than|here|make|made|send|give|best|good|thank|hello|dear|regard)$/;

/** A question about none of our topics counts as spoken to when a telling word of it stands in the draft. */
function sharesWords({ fact }: OpenQuestion, part: Part, { reply }: DraftView): boolean {
  const asked = viewCase({ text: fact.span?.quote ?? '', now: reply.now }).parts[0];
  if (!asked) return true;
  const telling = asked.words.text.filter((word) => (word.length > 3 || /\p{Script=Han}/u.test(word)) && !COMMON.test(stem(word))); // prettier-ignore
  const own = new Set(part.words.text.map(stem));
  // Words of another script cannot be compared; then nobody is blamed.
  const sameScript = asked.scripts.latin === part.scripts.latin && asked.scripts.han === part.scripts.han;
  return telling.length === 0 || !sameScript || telling.some((word) => own.has(stem(word)));
}

function findingFor({ fact }: OpenQuestion, missing: readonly Topic[], view: DraftView): Omit<DraftFinding, 'check'> {
  const names = missing.map(topicName);
  const zh = names.length > 0 ? `没答到：${names.map((name) => name.zh).join('、')}` : '这个问题没答到';
  const en = names.length > 0 ? `Not answered: ${names.map((name) => name.en).join(', ')}` : 'This question is not answered'; // prettier-ignore
  const answers = missing.flatMap((topic) => answerFor(topic, { ...view, facts: view.reply.facts }) ?? []);
  const at = endOfBody(view);
  return {
    ...(fact.span ? { about: fact.span } : {}),
    reason: { zh, en },
    ...(answers.length === missing.length && answers.length > 0
      ? {
          fix: {
            start: at,
            end: at,
            text: `\n\n${answers.join('\n')}`,
            label: { zh: '补上答复', en: 'Add the answer' },
          },
        }
      : {}),
  };
}
