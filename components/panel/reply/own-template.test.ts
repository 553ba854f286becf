import { describe, expect, it } from 'vitest';
import { render } from '@/lib/engine/reply/liquid';
import { builtInTemplates } from '@/lib/engine/reply/registry';
import { letter, replyTo } from '@/lib/engine/reply/testing';
import { templateFromLetter, type EditedLetter } from './own-template';

const reply = replyTo(
  'Hello Nina,\nwe are a wholesaler in Ohio and want 3,500 pcs of the insulated bottle. What is your price? What is the MOQ?',
  { buyer: { name: 'Karen Lee', country: 'US', company: 'Lee Outdoor LLC' } },
);
const written = letter('full-answer', reply).text;

function kept(text: string, part: Partial<EditedLetter> = {}) {
  const blocks = [{ templateId: 'full-answer', fills: {} }];
  return templateFromLetter(
    { text, language: 'en', blocks, ...part },
    { library: builtInTemplates, reply, name: 'Mine', templateId: 'own-1' },
  );
}

describe('a letter kept as a template', () => {
  it('has its filled values turned back into slots where they stand word for word', () => {
    const template = kept(`${written}\n\nKaren Lee, we keep 500 pieces ready.`);
    const source = template?.texts.en ?? '';
    for (const code of [
      '{{ greeting }}',
      '{{ answers | numbered }}',
      '{{ signature }}',
      '{{ buyer_name }}',
      '{{ moq }}',
    ])
      expect(source).toContain(code);
    expect(source).not.toContain('Karen');
    expect(template?.slots.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['greeting', 'answers', 'signature', 'buyer_name', 'moq']),
    );
    expect(template).toMatchObject({ fitsLike: 'full-answer', name: { zh: 'Mine', en: 'Mine' } });
  });

  it('keeps the rep’s own words, also where they only look like a value or like code', () => {
    const source = kept('Dear Karen Leeds, {{ price }} and {% if %} stay. 1500 pieces.')?.texts.en ?? '';
    expect(source).toContain('Karen Leeds');
    expect(source).toContain('1500 pieces');
    expect(render({ source, language: 'en', slots: [], fills: new Map() })).toMatchObject({
      ok: true,
      text: 'Dear Karen Leeds, {{ price }} and {% if %} stay. 1500 pieces.',
    });
  });

  it('turns gaps that were left open into their slots', () => {
    expect(kept('Price: 【填：单价】. Term: 【fill in: Trade term】.')?.texts.en).toBe(
      'Price: {{ price }}. Term: {{ term }}.',
    );
  });

  it('brings the English it was made from along with another language', () => {
    const template = kept('Hola, gracias.', { language: 'es' });
    expect(template?.texts.es).toBe('Hola, gracias.');
    expect(template?.texts.en).toBe(builtInTemplates.find(({ id }) => id === 'full-answer')?.texts.en);
  });

  it('is none without a text', () => {
    expect(kept('  ')).toBeUndefined();
  });
});
