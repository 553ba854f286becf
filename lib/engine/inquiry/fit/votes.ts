import { withNear, type Pointer } from './pointer';

/** Where the pointers lead together. */
export interface Consensus {
  /** ISO-2 for which more than half of all say stands, with two whole votes at least; undefined when there is none. */
  country?: string;
  /** The claimed country when nothing outvotes it: what the others are held against. */
  reference?: string;
}

/** Whole votes it takes to call anything the odd one out. */
const ENOUGH = 2;

/**
 * Counts the pointers' say by country. A number or language shared by several countries speaks for each of them; two against
 * two is no majority.
 */
export function consensusOf(pointers: readonly Pointer[]): Consensus {
  const voters = pointers.filter(({ countries, weight }) => countries !== undefined && weight > 0);
  const claimed = pointers.find(({ kind }) => kind === 'country')?.countries?.[0];
  const say = new Map<string, number>();
  for (const { countries = [], weight } of voters) {
    for (const country of withNear(countries)) say.set(country, (say.get(country) ?? 0) + weight);
  }
  const total = voters.reduce((sum, { weight }) => sum + weight, 0);
  const named = new Set([claimed, ...voters.map(({ countries }) => countries?.[0])]);
  const ranked = [...say].sort(
    ([a, votesA], [b, votesB]) =>
      votesB - votesA || Number(b === claimed) - Number(a === claimed) || Number(named.has(b)) - Number(named.has(a)),
  );
  const [country, votes] = ranked[0] ?? [undefined, 0];
  const agreed = votes >= ENOUGH && votes > total - votes ? country : undefined;
  return { country: agreed, reference: agreed ?? claimed };
}

/** The pointer speaks for the country, or for a neighbour that trades through it. */
export function speaksFor({ countries }: Pointer, country: string): boolean {
  if (countries === undefined) return false;
  return withNear(countries).includes(country) || withNear([country]).some((near) => countries.includes(near));
}
