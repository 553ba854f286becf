import { at, defineRule, listOption, numberOption, type RawFinding } from '../../rule';
import type { Token } from '../../tokens';
import type { ListingView } from '../../view';
import { headOf } from '../../head-noun';
import { senseOf } from '../../words/synonyms';
import { dropping } from '../_dropping';

function content(view: ListingView, exempt: ReadonlySet<string>): Token[] {
  const units = new Set(view.title.measures.map(({ unitStart }) => unitStart));
  return view.title.tokens.filter(
    ({ kind, small, stem, text, start, index }) =>
      kind === 'word' &&
      !small &&
      text.length > 1 &&
      !exempt.has(stem) &&
      !units.has(start) &&
      !inCode(view.title.tokens, index),
  );
}

/** Letters of a model number: `PCG` of `PCG-7A2L`. */
function inCode(tokens: readonly Token[], index: number): boolean {
  const [next, own] = [tokens[index + 1], tokens[index]];
  return (next?.glued === true && next.kind !== 'word') || (own?.glued === true && tokens[index - 1]?.kind !== 'word');
}

function bySense(tokens: readonly Token[]): Map<string, Token[]> {
  const senses = new Map<string, Token[]>();
  for (const token of tokens) {
    const sense = senseOf(token.stem);
    const known = senses.get(sense);
    if (known) known.push(token);
    else senses.set(sense, [token]);
  }
  return senses;
}

/** The ones to keep: inside the head phrase, then from the front. */
function surplus(tokens: readonly Token[], keep: number, head: { start: number; end: number } | undefined): Token[] {
  const inHead = (token: Token) => head !== undefined && token.start >= head.start && token.end <= head.end;
  const ranked = [...tokens].sort((a, b) => Number(inHead(b)) - Number(inHead(a)) || a.start - b.start);
  return ranked.slice(keep).sort((a, b) => a.start - b.start);
}

function repeatedWords(view: ListingView, words: readonly Token[], most: number): RawFinding[] {
  const { text } = view.title;
  const head = headOf(view);
  return [...bySense(words)].flatMap(([, tokens]) => {
    if (tokens.length <= most) return [];
    return surplus(tokens, most, head)
      .slice(0, MOST_FINDINGS)
      .map((token) => ({
        ...at('title', text, token.start, token.end),
        about: 'word',
        severity: 'error' as const,
        reason: {
          zh: `“${tokens[0]?.text ?? ''}”出现 ${tokens.length} 次，留 ${most} 次，其余删去`,
          en: `"${tokens[0]?.text ?? ''}" stands here ${tokens.length} times; keep ${most} and drop the rest`,
        },
        fixes: [dropping('title', text, token.start, token.end, false)],
      }));
  });
}

/** "the Boots Boots": the same word twice in a row. */
function doubled(view: ListingView, words: readonly Token[]): RawFinding[] {
  const { text, tokens } = view.title;
  return words.flatMap((token) => {
    const before = tokens[token.index - 1];
    if (before?.lower !== token.lower || token.breaks || token.glued) return [];
    return [
      {
        ...at('title', text, token.start, token.end),
        about: 'double',
        severity: 'warning' as const,
        reason: { zh: '同一个词连写两次', en: 'The same word twice in a row' },
        fixes: [dropping('title', text, token.start, token.end, true)],
      },
    ];
  });
}

/** "steel pipe … pipes steel": the same two words again, in whatever order. */
function repeatedPhrases(view: ListingView, words: readonly Token[]): RawFinding[] {
  const { text } = view.title;
  const first = new Map<string, Token>();
  const found: RawFinding[] = [];
  words.forEach((token, index) => {
    const before = words[index - 1];
    if (before?.index !== token.index - 1 || token.breaks || before.stem === token.stem) return;
    const pair = [senseOf(before.stem), senseOf(token.stem)].sort().join(' ');
    const known = first.get(pair);
    if (!known) {
      first.set(pair, before);
      return;
    }
    if (known.index >= before.index - 1) return;
    found.push({
      ...at('title', text, before.start, token.end),
      about: 'phrase',
      severity: 'warning',
      reason: {
        zh: `“${text.slice(before.start, token.end)}”前面已经写过`,
        en: `"${text.slice(before.start, token.end)}" stands earlier in the title already`,
      },
      fixes: [dropping('title', text, before.start, token.end, false)],
    });
  });
  return found;
}

/** More marks than a title can hold help nobody; bounds the work on odd input. */
const MOST_FINDINGS = 60;

export default defineRule({
  id: 'title.stuffing',
  title: { zh: '标题堆砌', en: 'Keyword stuffing' },
  severity: 'warning',
  safeFix: true,
  reason: { zh: '同一个词反复出现，会被判为堆砌', en: 'The same word again and again counts as stuffing' },
  check(view, { options }) {
    const words = content(view, new Set(listOption(options, 'exempt')));
    const repeated = repeatedWords(view, words, numberOption(options, 'most', 2)).slice(0, MOST_FINDINGS);
    const others = [...doubled(view, words).slice(0, MOST_FINDINGS), ...repeatedPhrases(view, words).slice(0, MOST_FINDINGS)];
    return [...repeated, ...others.filter((one) => !repeated.some(({ start, end }) => start < one.end && one.start < end))];
  },
  examples: {
    hits: [
      { listing: { title: 'Steel Pipe Seamless Steel Pipe Carbon Steel Tube' }, quote: 'Steel' },
      { listing: { title: 'Steel Pipe Hot Rolled Round Pipes Steel' }, quote: 'Pipes Steel', why: 'over inflection and order' },
      { listing: { title: 'Sofa for Living Room Couch Settee' }, quote: 'Settee', why: 'over synonyms' },
      { listing: { title: 'Leather Boots Boots' }, quote: 'Boots' },
    ],
    misses: [
      { listing: { title: 'Picnic Basket with Lid, Wicker Basket for 2 Persons' } },
      { listing: { title: 'For Home and for Office and for Travel Bag' }, why: 'small words do not count' },
      { listing: { title: 'Drill Bit 5 mm 6 mm 8 mm' }, why: 'nor do units' },
    ],
  },
}); // prettier-ignore
