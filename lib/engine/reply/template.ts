import type { DealSizeId } from '../inquiry/deal-size';
import type { FactKind, Topic } from '../inquiry/facts/fact';
import type { Bilingual } from '../inquiry/signal';
import type { Level, Priority } from '../inquiry/verdict';
import type { BuyerTypeId } from '../../shared/buyer-types';
import type { AskKind } from './asks';
import type { ReplyLanguage } from './language';
import type { OrderStage, Stage } from './situation';
import type { SlotSpec } from './slot';
import type { AnswerTopic } from './wording';

/** Grades of a customer (rulebook §4). */
export type Grade = 'A' | 'B' | 'C' | 'D';

/** What the buyer's open messages are about, beyond single topics. */
export type Concern = 'complaint' | 'haggle' | 'trust' | 'other-supplier' | 'holiday' | 'invitation';

/**
 * A situation a template fits: every condition named must hold. Plain data, so that templates of the rep are stored and
 * exchanged like built-in ones.
 */
export interface Fit {
  stages: readonly Stage[];
  levels?: readonly Level[];
  priorities?: readonly Priority[];
  /** Next actions of the verdict (`Verdict.actionId`). */
  actions?: readonly string[];
  /** Evidence ids of the verdict, any of them. */
  signals?: readonly string[];
  /** Open questions, any about these. */
  asks?: readonly Topic[];
  /** And about nothing else. */
  only?: true;
  facts?: readonly FactKind[];
  lacks?: readonly FactKind[];
  concerns?: readonly Concern[];
  /** At least so many points are left to ask. */
  leftToAsk?: number;
  /** Days of silence, from and up to. */
  silent?: readonly [from: number, to: number];
  /** Letters of ours in vain, from and up to. */
  unanswered?: readonly [from: number, to: number];
  grades?: readonly Grade[];
  sizes?: readonly DealSizeId[];
  buyerTypes?: readonly BuyerTypeId[];
  /** ISO-2 of the buyer's country. */
  markets?: readonly string[];
  orders?: readonly OrderStage[];
  /** Season or holiday the rep wants to write about. */
  occasion?: 'holiday' | 'season';
  /** 0–100: how well it fits; the templates with the highest are suggested. */
  score: number;
  /** One line for the rep. `{topics}`, `{days}`, `{points}`, `{product}` are filled in. */
  why: Bilingual;
}

/** What a template is, apart from its texts. */
export interface TemplateMeta {
  /** Its folder's name. */
  id: string;
  name: Bilingual;
  /** What it is for and what it avoids. */
  purpose: Bilingual;
  /** A letter goes to the buyer; a script is for the rep. */
  kind: 'letter' | 'script';
  tags: readonly string[];
  slots: readonly SlotSpec[];
  fits: readonly Fit[];
  /** Topics its own sentences answer; the other questions go into `answers`. */
  covers?: readonly Topic[];
  /** Topics it holds back on purpose; they stay open. */
  withholds?: readonly Topic[];
  /** What it may ask, and how many points at most. */
  asks?: { kinds: readonly AskKind[]; most: number };
  /** Topics it raises by itself where we have something to say and he did not ask, so many at most. */
  raises?: { topics: readonly AnswerTopic[]; most: number };
  /** English above, the buyer's language below (002). */
  bilingual?: true;
}

/** A template with its texts. */
export interface ReplyTemplate extends TemplateMeta {
  texts: Readonly<Partial<Record<ReplyLanguage, string>>>;
}

/** Declares a template; the type check is the whole job. */
export function defineTemplate(meta: TemplateMeta): TemplateMeta {
  return meta;
}
