/**
 * Words nobody lists but everybody forms: `deduplicates`, `customisable`, `subnegotiation`. Formed by rule from common words;
 * they are suggested last and never marked.
 */

const VERB_PREFIXES = ['re', 'pre', 'mis', 'de', 'auto', 'un', 'over', 'co', 'sub', 'dis', 'out', 'under'];
const NOUN_PREFIXES = [
  'multi',
  'sub',
  'meta',
  'micro',
  'mini',
  'super',
  'inter',
  'non',
  'anti',
  'pseudo',
  'pre',
  'geo',
  'neuro',
  'bio',
  'auto',
  'ultra',
  'semi',
];
const ADJECTIVE_PREFIXES = ['un', 'non', 'over', 'super', 'ultra', 'semi', 'multi'];
const VOWEL = /[aeiou]/u;

function endsInE(word: string): boolean {
  return /[^e]e$/u.test(word) && !/(?:ee|oe|ye)$/u.test(word);
}

/** The stem before an ending that begins with a vowel: `size` → `siz`, and doubled where the `-ed` form says so. */
function stemOf(verb: string, known: ReadonlySet<string>): string {
  if (endsInE(verb)) return verb.slice(0, -1);
  const doubled = verb + verb.slice(-1);
  return known.has(`${doubled}ing`) ? doubled : verb;
}

/** The forms of a verb the lists know. */
function inflections(verb: string, known: ReadonlySet<string>): string[] {
  const stem = stemOf(verb, known);
  const third = /(?:s|x|z|ch|sh)$/u.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/u.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
  const past = /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  return [verb, third, past, `${stem}ing`].filter((form) => known.has(form));
}

function fromVerb(verb: string, known: ReadonlySet<string>): string[] {
  const stem = stemOf(verb, known);
  const agent = verb.endsWith('ate') ? `${stem}or` : `${/[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}i` : stem}er`;
  const able = `${verb.endsWith('ate') ? stem.slice(0, -2) : /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}i` : stem}able`;
  const keepsE = /[cg]e$/u.test(verb) ? `${verb}able` : able;
  const forms = inflections(verb, known);
  return [
    agent,
    `${agent}s`,
    able,
    keepsE,
    `un${keepsE}`,
    `non${keepsE}`,
    `${keepsE.slice(0, -2)}ility`,
    ...(verb.endsWith('ate') ? [`${stem}ion`, `${stem}ions`, `${stem}able`] : []),
    ...VERB_PREFIXES.flatMap((prefix) => forms.map((form) => prefix + form)),
  ];
}

/** What even a rare verb forms. */
function fromRareVerb(verb: string, known: ReadonlySet<string>): string[] {
  const stem = stemOf(verb, known);
  const agent = verb.endsWith('ate') ? `${stem}or` : `${/[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}i` : stem}er`;
  const past = known.has(`${stem}ed`) ? [`un${stem}ed`] : [];
  return [agent, `${agent}s`, ...past];
}

const DEED_PREFIXES = ['re', 'auto', 'sub', 'pre', 'de', 'multi', 'mis', 'co'];

/** Doings and doers: `negotiation`, `negotiator`. */
function fromDeed(word: string): string[] {
  return /.{3}(?:[ts]ions?|ators?)$/u.test(word) ? DEED_PREFIXES.map((prefix) => prefix + word) : [];
}

function fromNoun(noun: string, known: ReadonlySet<string>): string[] {
  const plural = [`${noun}s`, `${noun}es`, `${noun.slice(0, -1)}ies`].find((form) => known.has(form));
  const both = plural === undefined ? [noun] : [noun, plural];
  return [`${noun}less`, ...NOUN_PREFIXES.flatMap((prefix) => both.map((form) => prefix + form))];
}

function fromAdjective(adjective: string): string[] {
  const adverb = adjective.endsWith('ic')
    ? `${adjective}ally`
    : /[^aeiou]le$/u.test(adjective)
      ? `${adjective.slice(0, -1)}y`
      : adjective.endsWith('y')
        ? `${adjective.slice(0, -1)}ily`
        : `${adjective}ly`;
  const noun = `${adjective.endsWith('y') ? `${adjective.slice(0, -1)}i` : adjective}ness`;
  return [adverb, noun, ...ADJECTIVE_PREFIXES.flatMap((prefix) => [prefix + adjective, prefix + adverb])];
}

/** Every word in `-ize` has its family, and its twin in `-ise`. */
function fromIze(word: string): string[] {
  const stem = /^(.{3,}i)z(?:e|es|ed|ing|er|ers|ation|ations|able)$/u.exec(word)?.[1];
  if (stem === undefined) return [];
  const endings = ['e', 'es', 'ed', 'ing', 'er', 'ers', 'ation', 'ations', 'able'];
  return ['z', 's'].flatMap((letter) =>
    endings.flatMap((ending) => ['', 're', 'un', 'de'].map((prefix) => `${prefix}${stem}${letter}${ending}`)),
  );
}

/** Halves of the compounds people who write programs and part lists coin every day. */
const HALVES =
  'array back base block box buffer call case chain char class code command control count data date device double dump event field file flow frame front function group hand handle head heap host key label left line link list loader lock log map mark mask mode name node note number object page pair path point pool port process quote record right root row screen section server set shell side single size sort source space stack state step stream string structure style suite table tag task test text thread time token top tree type user value view walk width window word work'.split(
    ' ',
  );

export interface WordClasses {
  /** Commonest first. */
  verbs: readonly string[];
  rareVerbs: readonly string[];
  /** Listed words in everyday use. */
  everyday: readonly string[];
  nouns: readonly string[];
  adjectives: readonly string[];
  known: ReadonlySet<string>;
}

/** Formed words that the lists do not have. */
export function formedWords({ verbs, rareVerbs, everyday, nouns, adjectives, known }: WordClasses): Set<string> {
  const formed = new Set([
    ...verbs.filter((verb) => VOWEL.test(verb) && verb.length > 2).flatMap((verb) => fromVerb(verb, known)),
    ...rareVerbs.filter((verb) => VOWEL.test(verb) && verb.length > 3).flatMap((verb) => fromRareVerb(verb, known)),
    ...everyday.flatMap(fromDeed),
    ...nouns.filter((noun) => noun.length > 3).flatMap((noun) => fromNoun(noun, known)),
    ...adjectives.filter((adjective) => adjective.length > 3).flatMap(fromAdjective),
    ...[...known].flatMap(fromIze),
    ...HALVES.flatMap((first) => HALVES.flatMap((second) => [`${first}${second}`, `${first}${second}s`])),
  ]);
  return new Set([...formed].filter((word) => !known.has(word)));
}
