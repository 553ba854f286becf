import type { CaseView } from '../case-view';
import { foldText, spanOf } from '../fold';
import { PhraseBook, type Hit } from '../lexicon/phrase-book';
import { readPart, type Placed } from '../lexicon/reading';
import { stanceOf } from '../lexicon/stance';
import { titleParts } from '../facts/fact';
import type { BuyerTypeId } from '../../../shared/buyer-types';
import type { BuyerTypeSpec, TypeFinding } from './buyer-type';
import { buyerTypes } from './registry';

/** One type that something speaks for. */
export interface TypeSeen {
  type: BuyerTypeId;
  /** All findings together, 0–1. */
  strength: number;
  /** Strongest first. */
  findings: TypeFinding[];
}

/** Below this it is not worth naming. */
const ENOUGH = 0.5;

/**
 * What type of buyer this is, by his own words and his card, the likeliest first; one business may be two ("importer and
 * distributor"). Empty when nothing says so: never a guess from the product or the quantity.
 *
 * @param tags what the platform's card calls the buyer.
 */
export function buyerTypesOf(view: CaseView, tags: readonly string[] = []): TypeSeen[] {
  if (stanceOf(view).sells) return [];
  const said = selfNamed(view);
  return buyerTypes
    .map((spec): TypeSeen => {
      const findings = [...(said.get(spec.id) ?? []), ...sayings(spec, view), ...onCard(spec, view, tags)];
      findings.sort((a, b) => b.strength - a.strength);
      return { type: spec.id, strength: together(findings), findings };
    })
    .filter(({ strength }) => strength >= ENOUGH)
    .sort((a, b) => b.strength - a.strength);
}

/** Independent hints add up, each to what the others left open. */
function together(findings: readonly TypeFinding[]): number {
  const open = findings.reduce((rest, { strength }) => rest * (1 - strength), 1);
  return Math.round((1 - open) * 1000) / 1000;
}

let book: PhraseBook<BuyerTypeId> | undefined;

function nounBook(): PhraseBook<BuyerTypeId> {
  if (!book) {
    book = new PhraseBook<BuyerTypeId>();
    for (const { id, nouns } of buyerTypes) if (nouns) book.add(id, nouns);
  }
  return book;
}

const INTRODUCES = { zh: '自己说的', en: 'Says so' };
const OWNS = { zh: '提到自己的生意', en: 'Speaks of the own business' };

/** "We are importers of …", "our shop": an opening and the noun in one sentence. */
function selfNamed(view: CaseView): Map<BuyerTypeId, TypeFinding[]> {
  const found = new Map<BuyerTypeId, TypeFinding[]>();
  const titles = titleParts(view);
  for (const part of view.buyerParts) {
    if (titles.has(part)) continue;
    const reading = readPart(part);
    if (reading.of('we-are').length === 0) continue;
    for (const noun of longest(nounBook().scan(part))) {
      const opening = reading.of('we-are').find((one) => introduces(one, noun));
      if (!opening) continue;
      const owns = noun.from < opening.to;
      const start = Math.min(opening.start, noun.start);
      const finding: TypeFinding = {
        reason: owns ? OWNS : INTRODUCES,
        strength: owns ? 0.6 : 0.9,
        span: spanOf(part, start, noun.end),
      };
      const list = found.get(noun.kind) ?? [];
      if (list.length < 2) found.set(noun.kind, [...list, finding]);
    }
  }
  return found;
}

/** "Online store" is no "store" as well. */
function longest(hits: readonly Hit<BuyerTypeId>[]): Hit<BuyerTypeId>[] {
  return hits.filter(
    (one) =>
      !hits.some((other) => other.from <= one.from && other.to >= one.to && other.to - other.from > one.to - one.from),
  );
}

/** So many words may stand between "we are" and the noun. */
const REACH = 12;

/** Behind these the noun is somebody else: the reader, what is looked for, whom one sells to or buys from. */
const OTHERS =
  /^(?:your|you|su|sus|vuestra|sua|votre|vos|ihr|ihre|ihrer|ваш|ваша|вашей|вашу|ваше|вы|贵|您|你|looking|need|needs|want|wants|interested|searching|seeking|require|find|like|wish|from|with|to|for|by|not|if|buscando|busco|buscamos|necesito|quiero|para|por|con|procurando|procuro|preciso|com|cherchons|cherche|pour|avec|par|suchen|suche|fur|mit|brauchen|ищу|ищем|нужен|нужны|для|с|от|у|к|не|ابحث|نبحث|نريد|اريد|من|مع|找|想|要|需)$/;

function introduces(opening: Placed, noun: Hit<BuyerTypeId>): boolean {
  const { text, fresh } = opening.part.words;
  // "Our shop" holds the noun itself; "our company" and the like are no type.
  if (noun.from < opening.to) return noun.from > opening.from && noun.to <= opening.to + 1;
  if (noun.from > opening.to + REACH) return false;
  for (let i = opening.to; i <= noun.from; i++) {
    if (fresh[i] || (i < noun.from && OTHERS.test(text[i] ?? ''))) return false;
  }
  return true;
}

function sayings({ says = [] }: BuyerTypeSpec, view: CaseView): TypeFinding[] {
  const titles = titleParts(view);
  const parts = view.buyerParts.filter((part) => !titles.has(part));
  return says.flatMap(({ found, strength, reason }): TypeFinding[] => {
    const span = found.first(parts);
    return span ? [{ span, strength, reason }] : [];
  });
}

function onCard({ company, tags: known = [] }: BuyerTypeSpec, view: CaseView, tags: readonly string[]): TypeFinding[] {
  const found: TypeFinding[] = [];
  const tag = tags.find((one) => known.includes(one.trim().toLowerCase()));
  if (tag !== undefined)
    found.push({
      field: 'buyer.tags',
      value: tag,
      strength: 0.8,
      reason: { zh: '平台标签', en: 'The platform’s tag' },
    });
  const name = view.case.buyer?.company;
  if (name !== undefined && company?.test(foldText(name.slice(0, 200))) === true) {
    found.push({
      field: 'buyer.company',
      value: name,
      strength: 0.55,
      reason: { zh: '公司名里有', en: 'In the company’s name' },
    });
  }
  return found;
}
