import { defaultListingPack } from './default-pack';
import type { Listing } from './listing';
import { englishOf } from './market';
import type { ListingPack } from './pack';
import { rules } from './registry';
import type { BuyerPhrase, Finding, ListingRule, OwnTitle, RawFinding, RuleContext, RuleId, Severity } from './rule';
import type { Spelling } from './spelling/types';
import { viewListing } from './view';

/** What the shop set, and what it knows besides the listing; all optional. */
export interface LintSettings {
  pack?: ListingPack;
  /** Ids of rules switched off. */
  off?: ReadonlySet<string>;
  /** `key`s ("ignore always") and `onceKey`s ("ignore once") of findings to leave out. */
  ignored?: ReadonlySet<string>;
  /** Words the shop may not use: brands, banned claims. */
  banned?: readonly string[];
  /** The shop's other titles; keep the same array between calls, it is indexed once. */
  ownTitles?: readonly OwnTitle[];
  /** The shop's own lexicon, lower case. */
  ownWords?: ReadonlySet<string>;
  spelling?: Spelling;
  buyerPhrases?: readonly BuyerPhrase[];
}

export interface LintResult {
  /** Gravest first, then by place. */
  findings: readonly Finding[];
  /** Rules that could not be asked, with the fields the page does not show. */
  unknown: readonly { id: RuleId; needs: readonly string[] }[];
}

const RANK: Record<Severity, number> = { error: 0, warning: 1, hint: 2 };
const FIELDS = ['title', 'keywords', 'category', 'attributes', 'description'];
const NOTHING: ReadonlySet<string> = new Set();

/**
 * Runs every rule over a listing. Pure but for what it remembers of texts seen lately; linear; defined for any text, however
 * odd. Nothing in the listing is changed.
 */
export function lint(listing: Listing, settings: LintSettings = {}): LintResult {
  const { pack = defaultListingPack, off = NOTHING, ignored = NOTHING } = settings;
  const view = viewListing(listing);
  const context: Omit<RuleContext, 'options'> = {
    banned: settings.banned ?? [],
    ownWords: settings.ownWords ?? NOTHING,
    market: englishOf(listing.market),
    ...(settings.ownTitles ? { ownTitles: settings.ownTitles } : {}),
    ...(settings.spelling ? { spelling: settings.spelling } : {}),
    ...(settings.buyerPhrases ? { buyerPhrases: settings.buyerPhrases } : {}),
  };
  const findings: Finding[] = [];
  const unknown: { id: RuleId; needs: readonly string[] }[] = [];
  for (const rule of rules) {
    const entry = pack.rules[rule.id];
    if (entry?.enabled === false || off.has(rule.id)) continue;
    const result = rule.check(view, { ...context, options: entry?.options ?? {} });
    if (Array.isArray(result)) findings.push(...result.map((raw) => complete(rule, raw, entry?.severity)));
    else if ('unknown' in result) unknown.push({ id: rule.id, needs: result.unknown });
  }
  return {
    findings: findings.filter(({ key, onceKey }) => !ignored.has(key) && !ignored.has(onceKey)).sort(byWeight),
    unknown,
  };
}

function complete(rule: ListingRule, raw: RawFinding, severity: Severity | undefined): Finding {
  const { field, start, end, quote, other, about } = raw;
  const said = `${about ?? ''}|${quote.trim().toLowerCase()}|${other?.quote.trim().toLowerCase() ?? ''}`;
  return {
    id: rule.id,
    field,
    start,
    end,
    quote,
    severity: severity ?? raw.severity ?? rule.severity,
    title: rule.title,
    reason: raw.reason ?? rule.reason,
    suggestions: raw.suggestions ?? [],
    fixes: (raw.fixes ?? []).map((fix) => (rule.safeFix ? fix : { ...fix, safe: false })),
    ...(other ? { other } : {}),
    ...(about === undefined ? {} : { about }),
    key: `${rule.id}|${said}`,
    onceKey: `${rule.id}|${said}|${field}|${start}`,
  };
}

function byWeight(a: Finding, b: Finding): number {
  return (
    RANK[a.severity] - RANK[b.severity] ||
    fieldRank(a.field) - fieldRank(b.field) ||
    a.start - b.start ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

function fieldRank(field: string): number {
  const at = FIELDS.indexOf(field.split('.', 1)[0] ?? '');
  return at < 0 ? FIELDS.length : at;
}
