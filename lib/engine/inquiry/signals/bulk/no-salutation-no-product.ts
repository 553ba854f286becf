import { namesProduct } from '../../naming';
import { patterns } from '../../pattern';
import { defineSignal } from '../../signal';
import { unfilledPlaces } from './_unfilled';

const GREETING = patterns(
  '{dear|hi|hello|helo|hey|greetings|greeting|good morning|good afternoon|good evening|good day|gooday|attn|attention|respected|sir|sirs|madam|mr|mrs|ms|miss|morning|to whom|hola|buenos|buenas|buen|estimad*|saludos|ola|oi|bom dia|boa tarde|boa noite|prezad*|caro|cara|bonjour|bonsoir|salut|cher|chere|madame|monsieur|hallo|guten|sehr geehrte*|liebe|lieber|moin|здравствуйте|здравствуй|добрый|доброе|доброго|привет|уважаем*|день добрый|salaam|salam|assalam*|السلام|مرحبا|اهلا|تحيه|صباح|مساء|ساده|السيد|عزيزي|سلام|ciao|buongiorno|salve|gentile|buonasera|merhaba|selam|sayin|iyi gunler|namaste|dear friend|friend|team|ni hao|nihao}',
  '{你好|您好|尊敬|亲爱的|亲|老板|先生|女士|早上好|下午好|晚上好|哈喽|嗨|经理|朋友}',
);

/** Many who mean it greet nobody; a form never filled in is another matter. */
const HINT = 0.25;

export default defineSignal({
  id: 'bulk.no-salutation-no-product',
  description: { zh: '没称呼任何人，也没提产品', en: 'Addressed to nobody and names no product' },
  reason: { zh: '没称呼，也没提产品', en: 'Greets nobody, names no product' },
  find(view) {
    const unfilled = unfilledPlaces(view);
    if (unfilled.length > 0) return unfilled;
    const parts = view.buyerParts.filter(({ id, words }) => id !== 'subject' && words.text.length > 0);
    const first = parts[0];
    if (!first || namesProduct(view)) return [];
    // The greeting stands at the front of a message; a chat may bring it in the second.
    const greeted = parts.slice(0, 3).some((part) => {
      const span = GREETING.first([part]);
      return span !== undefined && span.start - part.original.search(/\S/) < 60;
    });
    if (greeted) return [];
    const end = Math.min(first.original.length, 80);
    const from = first.original.length - first.original.trimStart().length;
    const to = Math.max(from + 1, end);
    return [{ span: { part: first.id, start: from, end: to, quote: first.original.slice(from, to) }, strength: HINT }];
  },
  examples: {
    hits: [
      { text: 'send price and catalog' },
      { text: 'We are interested in your products, contact us.' },
      { text: 'precio y catalogo' },
      { text: '发个目录' },
      { text: 'Dear [Supplier Name], please quote {Product/Service Name}.', why: 'a form never filled in' },
    ],
    misses: [
      { text: 'Hello, please send price and catalog' },
      { text: 'price for 100 pcs blue umbrella' },
      { text: 'Добрый день, пришлите прайс' },
      { text: 'how much', product: 'Bamboo basket' },
      { text: 'Hello, the [blue] basket please. [Product name]: Bamboo basket', why: 'a field that is filled in' },
    ],
  },
});
