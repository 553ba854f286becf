import { defaultListingPack } from './default-pack';
import { textOf } from './listing';
import { englishOf } from './market';
import type { ListingRule, RawFinding, RuleContext, RuleExample } from './rule';
import { viewListing } from './view';

/** What the rule finds in an example, with the shipped pack's options. */
export function findingsIn(rule: ListingRule, { listing, context = {} }: RuleExample): RawFinding[] {
  const full: RuleContext = {
    banned: [],
    ownWords: new Set(),
    market: englishOf(listing.market),
    ...context,
    options: defaultListingPack.rules[rule.id]?.options ?? {},
  };
  const result = rule.check(viewListing(listing), full);
  return Array.isArray(result) ? result : [];
}

/** Every way in which a rule breaks its own examples or the rules for findings; empty when all is well. */
export function checkRule(rule: ListingRule): string[] {
  const faults: string[] = [];
  for (const example of rule.examples.hits) {
    const found = findingsIn(rule, example);
    const name = JSON.stringify(example.listing);
    const fits = found.filter(
      ({ quote, suggestions }) =>
        (example.quote === undefined || quote === example.quote) &&
        (example.suggests === undefined || suggestions?.[0] === example.suggests),
    );
    if (fits.length === 0) faults.push(`${name}: not found; found ${JSON.stringify(found.map(({ quote, suggestions }) => [quote, suggestions]))}`); // prettier-ignore
    faults.push(...found.flatMap((one) => badPlaces(example, one)).map((fault) => `${name}: ${fault}`));
  }
  for (const example of rule.examples.misses) {
    const found = findingsIn(rule, example);
    if (found.length > 0) faults.push(`${JSON.stringify(example.listing)}: found ${JSON.stringify(found.map(({ quote, reason }) => [quote, reason?.en]))}`); // prettier-ignore
  }
  return faults;
}

function badPlaces({ listing }: RuleExample, finding: RawFinding): string[] {
  const places = [finding, ...(finding.other ? [finding.other] : [])];
  const wrong = places.filter(({ field, start, end, quote }) => {
    const text = textOf(listing, field);
    return text === undefined ? quote !== '' || start !== end : text.slice(start, end) !== quote;
  });
  const edits = (finding.fixes ?? []).flatMap((fix) => fix.edits);
  const stale = edits.filter(({ field, start, end, was }) => textOf(listing, field)?.slice(start, end) !== was);
  return [
    ...wrong.map(({ field, quote }) => `${field} does not read "${quote}" there`),
    ...stale.map(({ field, was }) => `the fix expects "${was}" in ${field}`),
  ];
}
