import { describe, expect, it } from 'vitest';
import { lint } from './lint';
import { textOf } from './listing';
import { defaultListingPack } from './default-pack';
import { rules } from './registry';
import { scoreOf } from './score';

const ids = (result: ReturnType<typeof lint>) => [...new Set(result.findings.map(({ id }) => id))];

describe('lint', () => {
  it('puts the gravest first and quotes what stands there', () => {
    const listing = { title: "high quality Men's Shirt  best price", attributes: { Gender: 'Women' } };
    const { findings } = lint(listing);
    const rank = { error: 0, warning: 1, hint: 2 };
    expect(findings.map(({ severity }) => rank[severity])).toEqual(
      findings.map(({ severity }) => rank[severity]).sort(),
    );
    expect(findings[0]?.id).toBe('title.conflict');
    for (const { field, start, end, quote } of findings) expect(textOf(listing, field)?.slice(start, end)).toBe(quote);
  });

  it('leaves out rules switched off and findings ignored', () => {
    const listing = { title: 'Wicker Picnic Basket  with Lid | Large', keywords: ['picnic basket'] };
    const all = lint(listing);
    expect(ids(all)).toEqual(expect.arrayContaining(['title.punctuation', 'title.characters']));
    expect(ids(lint(listing, { off: new Set(['title.punctuation']) }))).not.toContain('title.punctuation');
    const mark = all.findings.find(({ id }) => id === 'title.characters');
    expect(ids(lint(listing, { ignored: new Set([mark?.key ?? '']) }))).not.toContain('title.characters');
    expect(ids(lint(listing, { ignored: new Set([mark?.onceKey ?? '']) }))).not.toContain('title.characters');
    const elsewhere = { title: 'Large | Wicker Picnic Basket with Lid' };
    expect(ids(lint(elsewhere, { ignored: new Set([mark?.key ?? '']) }))).not.toContain('title.characters');
    expect(ids(lint(elsewhere, { ignored: new Set([mark?.onceKey ?? '']) }))).toContain('title.characters');
  });

  it('says what it could not ask instead of guessing', () => {
    const { unknown } = lint({ title: 'Outdoor Wicker Picnic Basket for 2 Persons' });
    expect(unknown.map(({ id }) => id)).toEqual(expect.arrayContaining(['title.spelling', 'title.duplicate', 'keywords.unused', 'listing.incomplete', 'listing.images', 'listing.zero-effect'])); // prettier-ignore
  });

  it('obeys severity and options of the pack', () => {
    const entry = defaultListingPack.rules['title.too-short'];
    const pack = { ...defaultListingPack, rules: { ...defaultListingPack.rules, 'title.too-short': { ...entry!, severity: 'error' as const, options: { leastCharacters: 100, leastWords: 1 } } } }; // prettier-ignore
    const found = lint({ title: 'Outdoor Wicker Picnic Basket for 2 Persons' }, { pack }).findings;
    expect(found.map(({ id, severity }) => [id, severity])).toContainEqual(['title.too-short', 'error']);
  });

  it.each([
    ['empty', ''],
    ['blanks', '   '],
    ['10 000 letters', 'x'.repeat(10_000)],
    ['10 000 words', 'steel pipe '.repeat(5_000)],
    ['emoji', '🔥'.repeat(300)],
    ['Arabic', 'سلة نزهة من الخوص'],
    ['control characters', '\u0000\u0007\u001B Wicker\u0000Basket'],
    ['half a character', 'Wicker \uD83D Basket'],
    ['digits', '1x'.repeat(3_000)],
  ])('has an answer to a title of %s', (_what, title) => {
    const result = lint({ title, attributes: { Material: title, Size: title }, keywords: [title], description: title });
    expect(result.findings.length).toBeGreaterThan(0);
    for (const { field, start, end, quote } of result.findings) {
      const text = textOf({ title, attributes: { Material: title, Size: title }, keywords: [title], description: title }, field); // prettier-ignore
      if (text !== undefined) expect(text.slice(start, end)).toBe(quote);
    }
    expect(scoreOf(result).value).toBeLessThan(100);
  });

  it('has an entry in the pack for every rule, and none for others', () => {
    expect(Object.keys(defaultListingPack.rules).sort()).toEqual(rules.map(({ id }) => id));
  });
});

describe('scoreOf', () => {
  it('is 100 without findings and falls with their weight', () => {
    const good = lint({ title: 'Outdoor Wicker Picnic Basket with Lid for 2 Persons' });
    expect(scoreOf(good).value).toBe(100);
    const bad = scoreOf(lint({ title: "Men's Wicker Basket with Leather Straps", attributes: { Gender: 'Women' } }));
    expect(bad.value).toBe(80);
    expect(bad.parts[0]).toEqual({ id: 'title.conflict', lost: 20, findings: 1 });
    expect(bad.unknown).toContain('listing.images');
  });

  it('takes no more than a rule may', () => {
    const title = `Steel Pipe ${'Steel Pipe '.repeat(9)}`.trim();
    const part = scoreOf(lint({ title })).parts.find(({ id }) => id === 'title.stuffing');
    expect(part?.lost).toBe(defaultListingPack.rules['title.stuffing']?.cap);
  });
});
