import type { Level, Priority, Verdict } from '../engine/inquiry/verdict';
import type { ExampleSource, PersonalWeights } from '../engine/reader/personal';
import type { CompanyProfile, ProductEntry } from '../engine/reply/our-side';
import type { BuyerTypeId } from '../shared/buyer-types';
import type { z } from 'zod';
import type { draftFields, ownTemplate, REPLY_EVENTS } from '../shared/our-side-schema';
import type { BuyerCard, ConversationRow, InquiryRow, MessageSeen } from '../snapshots/conversation';
import type { FieldKind, PageKind, PageLanguage, PageState } from '../snapshots/page';

/** Every row: `id` sorts by creation and is unique across devices, `updatedAt` (ms UTC) orders edits when rows are shared later. */
export interface Row {
  id: string;
  updatedAt: number;
}

/** A TM chat (page one-talk) or an inquiry thread (page inquiry-detail). */
export interface ConversationRecord extends Row {
  createdAt: number;
  channel: 'tm' | 'inquiry';
  /** `c:<customerId>`, `q:<inquiryId>`, or `n:<nameKey>#<n>` while only a name is known. Unique. */
  key: string;
  name: string;
  nameKey: string;
  customerId?: string;
  inquiryId?: string;
  buyerId: string;
  subject?: string;
  product?: string;
  /** Clean path of the page, for going back there. */
  url: string;
  firstMessageAt?: number;
  lastMessageAt?: number;
  lastFrom?: 'buyer' | 'us';
  lastText?: string;
  messageCount: number;
  /** The page offers older messages than any that was ever loaded; false once the beginning was seen. */
  moreAbove?: boolean;
  /** 1 when the last word is the buyer's: indexable. */
  unanswered: 0 | 1;
  /** Effective: the rep's word where there is one, else the engine's. Denormalised for counting. */
  level: Level;
  priority: Priority;
  /** The buyer's first words that say enough to be compared, else simply the first ones; clipped. */
  firstText?: string;
  /** Names the fingerprint of `firstText` (`FingerprintRecord`); undefined when it says too little to be known again. */
  textKey?: string;
  /** Start of the very last message, folded, for recognising this conversation in the page's list. */
  previewKey?: string;
}

export interface MessageRecord extends Row, MessageSeen {
  conversationId: string;
  /** Place among messages printed with the same time, 0 = first; left out when 0. */
  order?: number;
  /** For a message without a printed time: the time of its neighbour in the page, ms UTC. */
  near?: number;
}

export interface BuyerRecord extends Row {
  createdAt: number;
  /** `c:<customerId>` or the conversation's weak key. Unique. */
  key: string;
  name: string;
  nameKey: string;
  /** Last card as read; a field that a later page does not show keeps its last known value, with when it was seen. */
  card: BuyerCard;
  seenAt: Partial<Record<keyof BuyerCard, number>>;
  /** ISO-2 when the printed country could be resolved. */
  country?: string;
  /** What type of buyer the rep says this is; wins over what the words say. */
  typeByHand?: BuyerTypeId;
}

/** A row of the inquiry centre's list. */
export interface InquiryRecord extends Row {
  createdAt: number;
  /** The platform's number in the link. Unique. */
  inquiryId: string;
  row: InquiryRow;
  /** Set once the inquiry has been opened. */
  conversationId?: string;
  /** When `row` was read, ms UTC; an older reading that arrives late does not replace it. */
  seenAt: number;
}

export type VerdictSubject = 'conversation' | 'inquiry' | 'selection';

export interface VerdictRecord extends Row {
  /** Id of the conversation, inquiry or selection. Unique. */
  subjectId: string;
  subject: VerdictSubject;
  verdict: Verdict;
  pack: string;
  /** Judged from a list row only. */
  partial: boolean;
  /** Hash of what was judged: an equal hash needs no new verdict. */
  inputHash: string;
  judgedAt: number;
  /** 1 when something it was judged by has changed elsewhere (the same text from another buyer, the buyer's card): judge again. */
  stale?: 1;
}

/** The rep's word. The newest not undone wins over the engine for that subject. */
export interface FeedbackRecord extends Row {
  subjectId: string;
  word: 'not-spam' | 'spam' | 'danger';
  /** The engine's opinion at that moment, for learning. */
  engineLevel: Level;
  at: number;
  undoneAt?: number;
}

/**
 * The rep's wish that the reader does not learn from something said or done until then. Words and verdict by hand stay; only
 * what they teach is gone, and comes back when this is taken back.
 */
export interface ForgottenRecord extends Row {
  /** Conversation, inquiry or selection; left out = everything. */
  subjectId?: string;
  at: number;
  undoneAt?: number;
}

/** An example the reader learned from. */
export interface LearnedExample {
  subjectId: string;
  source: ExampleSource;
  junk: 0 | 1;
  at: number;
  /** How far it moved its own text, log-odds towards its side. */
  moved: number;
}

/**
 * What the reader learned here, in two rows: `summary` is small and read often, `weights` large. Made from words, outcomes and
 * what was forgotten, at any time anew, so it is neither exported nor shared.
 */
export type LearnedRecord = LearnedSummary | { id: 'weights'; weights: PersonalWeights };

export interface LearnedSummary {
  id: 'summary';
  /** Of the weights that belong to it; `''` = nothing learned. */
  version: string;
  at: number;
  counts: { spam: number; notSpam: number; ordered: number; answered: number };
  /** Examples whose text could not be read. */
  unread: number;
  /** Words that moved most, heaviest first; positive towards junk, log-odds. */
  words: { text: string; weight: number }[];
  /** Those that moved something, the newest first. */
  examples: LearnedExample[];
}

/** Health of one field of one page, counted locally; no page text. */
export interface PageHealthRecord extends Row {
  /** `<page>/<field>`; unique. */
  key: string;
  page: PageKind;
  field: string;
  kind: FieldKind;
  /** Hits by locator level. */
  hits: number[];
  misses: number;
  /** Misses in a row; an `always` field with ≥ 2 is reported as changed. */
  missesInRow: number;
  lastHitAt?: number;
  lastMissAt?: number;
}

/**
 * The fingerprint of a text, once for all conversations that began with it. Made from `firstText` and made anew after an
 * import, so it is neither exported nor shared.
 */
export interface FingerprintRecord {
  /** Hash of the fingerprint; `textKey` in base 36. A number, as each of the bands' index entries repeats it. */
  key: number;
  /** See `Fingerprint`; indexed one by one. */
  bands: number[];
  lanes: Uint32Array;
}

/** What a browser tab shows now. Not shared; `tabId` is the key. */
export interface OpenPageRecord {
  tabId: number;
  frameId: number;
  page: PageKind;
  state: PageState;
  lang: PageLanguage;
  visit: string;
  seq: number;
  url: string;
  /** The conversation shown in the pane, or undefined. */
  conversationId?: string;
  /** Rows of the list as last read, for counts of what was not opened yet. */
  rows?: Pick<ConversationRow, 'key' | 'name' | 'unread'>[];
  /** ms UTC, the page's clock; orders pages of one tab. */
  capturedAt: number;
  composer?: 'empty' | 'filled' | 'unknown';
  /** `always` fields not found on this page now. */
  missing: string[];
  updatedAt: number;
}

/** A text the rep selected by hand on a page we cannot read. */
export interface SelectionRecord extends Row {
  text: string;
  /** Host and path only. */
  from: string;
  at: number;
  /** The tab it was selected in, when known. */
  tabId?: number;
}

/** Saved rule packs, newest active; `reset` = the built-in. Versions make undo possible. */
export interface RulePackRecord extends Row {
  pack: unknown;
  note: string;
  active: 0 | 1;
}

/** What one visit of one frame has told so far; a snapshot may leave out what has not changed since. Not shared. */
export interface VisitRecord {
  visit: string;
  tabId: number;
  frameId: number;
  seq: number;
  capturedAt: number;
  /** The conversation last told, also while the page settles. */
  conversationId?: string;
  /** Parts were told while the page was not legible, and not believed; they are asked for again. */
  unheard?: true;
}

/** One row of the page's list, as far as chips need it. */
export interface ListedRow {
  key: string;
  /** Of a chat row. */
  nameKey?: string;
  previewKey?: string;
  /** Of an inquiry row. */
  inquiryId?: string;
}

/** The list last told by a visit; apart from `VisitRecord` because it is large and changes seldom. Not shared. */
export interface VisitListRecord {
  visit: string;
  tabId: number;
  rows: ListedRow[];
}

/** Something to be done at a time; the alarm is only its reminder (codebases.md §4 no. 5). Not shared. */
export interface JobRecord {
  id: 'delete-all' | 'rejudge' | 'fingerprint' | 'learn';
  dueAt: number;
  /** Of a job that goes through a table: the last row done. */
  after?: string;
  /** How often it has failed in a row; each time it waits longer. */
  failures?: number;
}

/** Something the user should know until it is over or dismissed. Not shared. */
export interface NoticeRecord {
  id: 'storage-full' | 'rule-pack-unreadable' | 'learned-unreadable';
  at: number;
}

/** An import being received; nothing of it is in the other tables before it is complete. Not shared. */
export interface ImportRecord {
  id: string;
  startedAt: number;
  /** Chunks received. */
  chunks: number;
  rows: number;
}

export interface ImportChunkRecord {
  importId: string;
  index: number;
  table: string;
  rows: unknown[];
}

/** Who we are, entered once. The newest row holds; there is one per device that wrote it. */
export interface OurSideRecord extends Row {
  profile: CompanyProfile;
  /** Name of the person of the profile who signs on this device. */
  rep?: string;
}

/** One line of our product list. */
export interface ProductRecord extends Row {
  createdAt: number;
  /** Folded name; a product read again from a page or a file updates the one of this key. */
  nameKey: string;
  entry: Omit<ProductEntry, 'id'>;
  from: 'hand' | 'file' | 'page';
  /** The platform's number, where a page told it. */
  pageId?: string;
}

/** One version of a template of the rep's own. Older versions stay for going back. */
export interface TemplateRecord extends Row {
  templateId: string;
  template: z.output<typeof ownTemplate>;
  /** 1 on the version in use; a template without such a version is removed (a built-in one as shipped again). */
  active: 0 | 1;
}

/** The letter being written in a conversation. One per conversation. */
export interface DraftRecord extends Row {
  conversationId: string;
  draft: z.output<typeof draftFields>;
}

export type ReplyEvent = (typeof REPLY_EVENTS)[number];

/** What became of a template in a conversation; teaches the order of suggestions. */
export interface ReplyUseRecord extends Row {
  conversationId: string;
  templateId: string;
  event: ReplyEvent;
  at: number;
  /** Of `inserted` and `copied`: the letter, for knowing it again when it was sent. */
  text?: string;
}

/** Something to be done by a time: a promise found in what we wrote. */
export interface TaskRecord extends Row {
  conversationId: string;
  kind: 'promise';
  /** Names what it was found in, so that reading a page again adds nothing: `<message fp>@<start>`. */
  key: string;
  what: string;
  quote: string;
  /** ms UTC */
  dueAt: number;
  /** IANA zone the time was meant in; undefined = the buyer's is not certain and ours was taken. */
  zone?: string;
  state: 'proposed' | 'open' | 'done' | 'dropped';
  at: number;
}
