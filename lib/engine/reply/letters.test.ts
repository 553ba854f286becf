import { describe, expect, it } from 'vitest';
import { BUYER_TYPES } from '../../shared/buyer-types';
import { checkDraft } from './draft-check/registry';
import { compose, type ComposeOptions, type Letter } from './compose';
import { REPLY_LANGUAGES, type ReplyLanguage } from './language';
import { checkSource, slotsIn } from './liquid';
import { builtInTemplates } from './registry';
import type { ReplyTemplate } from './template';
import { byHand, replyTo } from './testing';
import { writtenLanguages } from './wording';

const reply = replyTo('Price of the insulated bottle? What is the MOQ, lead time, payment?', {
  buyer: { name: 'Karen Lee', country: 'DE', phone: '+49 30 000000' },
});

/** The letter once the rep has filled in what nobody else can know. */
function finished(
  template: ReplyTemplate,
  language: ReplyLanguage,
  over = reply,
  options: Pick<ComposeOptions, 'bilingual'> = {},
): Letter {
  const draft = compose(template, over, language);
  if (!draft.ok) throw new Error(`${template.id} ${language}: ${JSON.stringify(draft.errors)}`);
  const own = byHand(
    template,
    draft.empty.map(({ name }) => name),
  );
  const whole = compose(template, over, language, { ...options, own });
  if (!whole.ok) throw new Error(template.id);
  return whole;
}

/** Figures, currencies, trade terms and marks of certificates: none may change with the language. */
function termsOf(text: string): string[] {
  return text.match(/\d+(?:[.,/]\d+)*|\b(?:USD|FOB|EXW|T\/T|FDA|LFGB|BSCI|AI|PDF|SVG|Pantone|DHL|FedEx|UPS)\b/g) ?? [];
}

describe.each(builtInTemplates.map((template) => [template.id, template] as const))('%s', (_, template) => {
  it.each(Object.keys(template.texts))('parses and uses declared slots only in %s', (language) => {
    const source = template.texts[language as ReplyLanguage] ?? '';
    expect(checkSource(source, template.slots)).toEqual([]);
  });

  it.each(Object.keys(template.texts))('uses every slot it declares in %s', (language) => {
    const used = slotsIn(template.texts[language as ReplyLanguage] ?? '');
    expect(template.slots.map(({ name }) => name).filter((name) => !used.includes(name))).toEqual([]);
  });

  it.each(BUYER_TYPES)('has no hole for a buyer of type %s in any language', (type) => {
    const typed = { ...reply, types: [{ type, strength: 0.9, findings: [] }] };
    for (const language of new Set<ReplyLanguage>([...writtenLanguages(), ...REPLY_LANGUAGES])) {
      const { text, holes } = finished(template, language, typed);
      expect(holes).toEqual([]);
      expect(text).not.toMatch(/\{\{|\}\}|\{%|undefined|null|NaN|\[object/);
      expect(text).not.toMatch(/ [.,;:!?](?:\s|$)|\n{3}| {2}|\.\.|,,/);
    }
  });

  it('needs nothing but a signature’s worth of profile: gaps are marked, nothing fails', () => {
    const bare = replyTo('Hello', {}, { our: { profile: {}, products: [] } });
    const draft = compose(template, bare, 'en');
    expect(draft.ok).toBe(true);
  });

  it('keeps to the rules of the draft check', () => {
    // A script is for the rep: nothing of it goes into the page.
    const languages = template.kind === 'script' ? [] : (['en', 'zh'] as const);
    expect(languages.length === 0).toBe(template.id === 'telephone-script');
    for (const language of languages) {
      const { text } = finished(template, language);
      const found = checkDraft({ text, language }, reply).filter(({ check }) => !['unanswered-question', 'buyers-night', 'too-long'].includes(check)); // prettier-ignore
      expect(found).toEqual([]);
    }
  });

  it('is written in every language that has its words, scripts aside', () => {
    const missing = writtenLanguages().filter((language) => template.texts[language] === undefined);
    expect(template.kind === 'script' ? [] : missing).toEqual([]);
  });

  it('keeps every figure and term of the English letter in the other languages', () => {
    const english = termsOf(finished(template, 'en').text);
    expect(english.length).toBeGreaterThan(0);
    const others = Object.keys(template.texts).filter((language) => language !== 'zh') as ReplyLanguage[];
    for (const language of others) {
      const { text } = finished(template, language, reply, { bilingual: false });
      const kept = new Set(termsOf(text));
      expect([language, english.filter((term) => !kept.has(term))]).toEqual([language, []]);
    }
  });

  it('flatters nobody and shouts nowhere', () => {
    for (const text of Object.values(template.texts))
      expect(text).not.toMatch(/dear friend|dear sir|esteemed|best supplier|!|！/i);
  });
});

it('writes openings of its own for each concern', () => {
  const template = builtInTemplates.find(({ id }) => id === 'full-answer');
  if (!template) throw new Error('full-answer is missing');
  const openings = (['manufacturer', 'importer', 'wholesaler', 'retailer'] as const).map((type) => {
    const { fills } = finished(template, 'en', { ...reply, types: [{ type, strength: 0.9, findings: [] }] });
    const opening = fills.find(({ name }) => name === 'opening')?.value;
    return opening?.kind === 'text' ? opening.text : '';
  });
  expect(new Set(openings).size).toBe(4);
});

it('speaks to the market: supplied where the profile says so, certificates where it asks for them', () => {
  const opening = (country: string): string => {
    const over = replyTo('Price of the insulated bottle?', { buyer: { country } });
    const template = builtInTemplates.find(({ id }) => id === 'full-answer');
    const letter = template && compose(template, over, 'en');
    return letter?.ok ? letter.text : '';
  };
  expect(opening('DE')).toContain('We already ship to Germany');
  expect(opening('FR')).toContain('For France we have LFGB and BSCI');
  expect(opening('PE')).not.toMatch(/Peru/);
});

it('takes hostile words of a buyer as characters, in every template', () => {
  const hostile = replyTo(
    'Price of {{ 7*7 }} {% include "x" %} <script>alert(1)</script> \u202Egnp flask? How do {% if x %} you pack?',
    {
      product: '{{ company }}{% raw %}',
      buyer: { name: '{{ 7*7 }}', country: 'DE', phone: '{{ website }}' },
    },
  );
  for (const template of builtInTemplates) {
    const letter = compose(template, hostile, 'en');
    expect(letter.ok).toBe(true);
    if (!letter.ok) continue;
    expect(letter.text).not.toContain('49');
    expect(letter.text).not.toMatch(/\u202E/);
    expect(letter.text.startsWith('Dear {{')).toBe(false);
  }
});
