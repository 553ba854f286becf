import { clausesOf, type Clause } from './clauses';
import { timesIn } from './when';

/** Something we said we would do by a day. */
export interface PromiseMade {
  /** Offsets in the message; `quote` is what stands there. */
  span: { start: number; end: number; quote: string };
  /** The sentence, for the task's title. */
  what: string;
  /** ms UTC */
  due: number;
  /** The zone the day was reckoned in. */
  zone: string;
  /** The buyer's zone is not known, so ours was taken. */
  zoneAssumed: boolean;
  /** Only if something else happens first ("once you confirm"). */
  conditional: boolean;
}

/** When and where a promise is reckoned. */
export interface PromiseClock {
  /** ms UTC of the message. */
  now: number;
  buyerZone?: string;
  ourZone: string;
}

/** Things a seller does by a day. */
const DO =
  'send|ship|email|mail|quote|reply|answer|respond|confirm|check|provide|prepare|arrange|deliver|finish|complete|make|share|offer|issue|dispatch|produce|call|phone|ring|contact|write|update|inform|tell|let you know|get back|come back|revert|give|get|bring|post|forward|upload|book|start|load|do it|have it|have the|keep you|follow up|work out|calculate|look into|find out|ask|test|pack';

/** We speak of what we will do; "you have it by …" says the same from the other side. */
const WE_WILL = new RegExp(
  `\\b(?:i|we)(?:['’]ll| will| shall| am going to| are going to|['’]m going to|['’]re going to| promise to| plan to)(?! not| never)(?: also| then| surely| certainly| gladly| be able to| try to)? (?:be (?:sending|shipping|back)|${DO})\\b`,
);
const PRESENT = new RegExp(`\\b(?:i|we)(?: also| then)? (?:${DO})\\b`);
const BARE = new RegExp(
  `^(?:(?:ok|okay|sure|yes|hi|hello|dear)[^,]{0,20}, ?)?(?:will|shall|let me|going to) (?:${DO})\\b`,
);
const YOU_GET =
  /\byou(?:['’]ll| will| shall) (?:have|get|receive|hear) (?!to |any|questions?|problem)|\b(?:it|they|this|that|everything|sample|samples|goods|quotation|quote|offer|invoice|pi|order|parcel|drawing|artwork|video|photos|pictures|report|price|prices|list|documents|answer|result|contract)(?:['’]ll| will| shall)(?! not| never) (?:be (?!happy|glad|included)|follow|leave|arrive|go out|reach)/;
/** The same in the present tense: a promise only beside a day. */
const YOU_HAVE =
  /\byou (?:can )?(?:have|get|receive|hear) |\b(?:quotation|offer|sample|samples|invoice|pi|answer|price|prices|list|it|this|everything) (?:follows?|is with you|are with you|is ready|are ready|is done)\b/;

/** Times of an event that has no date yet are lead times, no task: "within 15 days after payment". */
const AFTER_EVENT =
  /\b(?:after|upon|following) (?:the |your |we |you |receiving |receipt|approval|payment|deposit|order|confirm|sample)|\b(?:from|of) (?:the |your )?(?:receipt|receiving|payment|deposit|order confirmation)\b|(?:付款|下单|确认|收到定金|收定金|定金|订单|签样|收款|打款|收到款|到账)[^，。,]{0,6}后/;
const CONDITION =
  /\b(?:if|once|as soon as|when|provided|unless|in case|with the pictures)\b|如果|要是|一旦|只要|收到[^，。]{0,12}后|后，|的话/;
/** What he is to do, what is already done, what only holds for a while. */
const NOT_OURS_EN =
  /^(?:please|kindly|could you|can you|would you|may you)\b|\b(?:valid|holds?|reserved|closed|holiday) (?:until|till|from)\b/;

const ZH_DO =
  /发|寄|报|回复|答复|回您|回你|给您|给你|提供|确认|安排|打样|出货|做好|做完|完成|联系|打电话|更新|核|查|告诉|通知|准备|交货|备好|备货|送|补|办好|出结果|出方案|传给|拍给|算好|算给|跟进/;
const ZH_NOT_OURS =
  /请(?!放心|等|稍)|麻烦|(?:您|你|你们|贵司)(?:那边|方)?(?:能|可以|先|要|把|是否|什么时候|下单|付款|确认|在|有)|吗|有效期|放假|保留到|留到|昨天|已经|不能|没法|无法|不会|赶不上|来不及/;

function commits({ text, asks }: Clause): boolean {
  if (asks) return false;
  const lower = text.toLowerCase();
  if (/\p{Script=Han}/u.test(text)) return ZH_DO.test(text) && !ZH_NOT_OURS.test(text) && !AFTER_EVENT.test(text);
  if (NOT_OURS_EN.test(lower) || AFTER_EVENT.test(lower)) return false;
  return WE_WILL.test(lower) || BARE.test(lower) || YOU_GET.test(lower);
}

/** Present tense promises only beside a day ("I send it tomorrow"); alone it tells what we usually do. */
function commitsWithDay(clause: Clause): boolean {
  if (commits(clause)) return true;
  const lower = clause.text.toLowerCase();
  return (
    !clause.asks &&
    !NOT_OURS_EN.test(lower) &&
    !AFTER_EVENT.test(lower) &&
    (PRESENT.test(lower) || YOU_HAVE.test(lower))
  );
}

/**
 * Promises with a day in a message of ours, in English and Chinese: "we will send it on Friday", "明天发报价". Each with the
 * moment it is due in the buyer's zone; ours is taken, and said so, where his is not known. Pure, linear.
 */
export function promisesIn(text: string, { now, buyerZone, ourZone }: PromiseClock): PromiseMade[] {
  const zone = buyerZone ?? ourZone;
  return clausesOf(text).flatMap((clause) => {
    if (!commitsWithDay(clause)) return [];
    return timesIn(clause.text.toLowerCase(), now, zone).map(({ due }): PromiseMade => {
      const { start, end, text: quote } = clause;
      return {
        span: { start, end, quote },
        what: quote.length > 140 ? `${quote.slice(0, 139)}…` : quote,
        due,
        zone,
        zoneAssumed: buyerZone === undefined,
        conditional: CONDITION.test(quote.toLowerCase()),
      };
    });
  });
}

/** Sentences in which we promise something and name no day; those that wait for something else are left out. */
export function undatedPromises(text: string): Clause[] {
  // Any zone will do: only whether a time is named matters.
  return clausesOf(text).filter((clause) => {
    const lower = clause.text.toLowerCase();
    return commits(clause) && ZH_FIRM.test(lower) && !CONDITION.test(lower) && timesIn(lower, 0, 'UTC').length === 0;
  });
}

/** In Chinese only what is certainly a promise: "我们会发", "尽快给您"; "可以发" offers. Other scripts pass. */
const ZH_FIRM =
  /^[^\p{Script=Han}]*$|(?:我|我们|我司)(?:这边|会|再|先|马上|尽快|稍后|去|来|今|把|给)|尽快|马上|稍后|回头|晚点/u;
