import { expect, it } from 'vitest';
import { checkSource, render, slotsIn, type RenderJob } from './liquid';
import { slots, type SlotFill, type SlotValue } from './slot';

const declared = slots('product', 'port', 'price', 'quantity', 'answers', 'promised_date', 'sample_free', 'about');

function fills(values: Record<string, SlotValue>): Map<string, SlotFill> {
  return new Map(Object.entries(values).map(([name, value]) => [name, { name, value, from: { source: 'rep' } }]));
}

function run(source: string, values: Record<string, SlotValue> = {}, rest: Partial<RenderJob> = {}) {
  return render({ source, language: 'en', slots: declared, fills: fills(values), ...rest });
}

function text(source: string, values: Record<string, SlotValue> = {}): string {
  const rendered = run(source, values);
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.errors));
  return rendered.text;
}

it('fills slots by their kind', () => {
  const values: Record<string, SlotValue> = {
    price: { kind: 'money', amount: 2.5, currency: 'USD', per: 'piece' },
    quantity: { kind: 'quantity', amount: 500, unit: 'piece' },
    answers: { kind: 'list', items: ['A.', 'B.'] },
    promised_date: { kind: 'date', at: Date.UTC(2026, 2, 12, 2), zone: 'Asia/Shanghai' },
  };
  expect(text('{{ price | money }} / {{ quantity }} / {{ promised_date | date }}', values)).toBe(
    'USD 2.50 per piece / 500 pieces / Thursday 12 March',
  );
  expect(text('{{ answers | numbered }}', values)).toBe('1. A.\n2. B.');
  expect(text('{{ answers | list }}', values)).toBe('A. and B.');
  expect(text('{{ answers | lines }}', values)).toBe('- A.\n- B.');
});

it('counts points on through the letter', () => {
  const values: Record<string, SlotValue> = { answers: { kind: 'list', items: ['A', 'B'] } };
  expect(text("{{ 'First' | numbered }}\n{{ answers | numbered }}", values)).toBe('1. First\n2. A\n3. B');
});

it('marks what is missing, says where, and never throws', () => {
  const rendered = run('To {{ port }} with {{ product }}.', { product: { kind: 'line', text: 'flask' } });
  expect(rendered).toEqual({
    ok: true,
    text: 'To 【填：目的地】 with flask.',
    holes: [{ slot: 'port', label: { zh: '目的地', en: 'Destination' }, start: 3, end: 10 }],
  });
  expect(run('{{ port }}', {}, { labels: 'en' })).toMatchObject({ text: '【fill in: Destination】' });
});

it('leaves a sentence out by condition, and its blanks with it', () => {
  expect(text('A.{% if port %} To {{ port }}.{% endif %} B.')).toBe('A. B.');
  expect(text('A\n\n{% if port %}x{% endif %}\n\n{% if product %}y{% endif %}\n\nB')).toBe('A\n\nB');
  expect(text('{% if sample_free %}free{% else %}paid{% endif %}', { sample_free: { kind: 'flag', on: false } })).toBe(
    'paid',
  );
  expect(text('{% for one in answers %}{{ one }}{% endfor %}end')).toBe('end');
});

it('marks an open item of a list', () => {
  const open = { open: 'answer:stock', label: { zh: '库存', en: 'stock' } };
  const rendered = run('{{ answers | numbered }}', { answers: { kind: 'list', items: ['A.', open] } });
  expect(rendered).toMatchObject({ ok: true, text: '1. A.\n2. 【填：库存】', holes: [{ slot: 'answer:stock' }] });
});

it.each([
  '{{ 7*7 }}',
  '{% include "x" %}',
  '{% for i in (1..9) %}x{% endfor %}',
  '<b onclick=x>',
  '{{ product }}',
  '{%- raw -%}',
])('keeps the value %s as the characters it is', (hostile) => {
  expect(text('Say {{ about }}', { about: { kind: 'text', text: hostile } })).toBe(`Say ${hostile}`);
});

it('takes direction and private-use characters out of values, so that no value can fake a mark', () => {
  const rendered = run('[{{ about }}]', { about: { kind: 'text', text: 'a\u202Eb\uE000\uE100\uE001c' } });
  expect(rendered).toMatchObject({ ok: true, text: '[abc]', holes: [] });
});

it('reaches nothing of JavaScript', () => {
  for (const source of ['{{ product.constructor }}', '{{ product.__proto__ }}', '{{ answers.constructor.name }}'])
    expect(run(source, { product: { kind: 'line', text: 'x' } })).toMatchObject({ ok: false });
});

it.each([
  ['Hello\n{{ product', 'syntax', 2, 1],
  ['{% if product %}x', 'syntax', 1, 1],
  ['Hello\n  {{ product | shout }}', 'unknown-filter', 2, 3],
  ['{% include "a" %}', 'unknown-tag', 1, 1],
  ['{% render "a" %}', 'unknown-tag', 1, 1],
  ['a\nb {{ prodct }}', 'unknown-slot', 2, 6],
])('shows the error of %j at its place', (source, code, line, column) => {
  expect(checkSource(source, declared)[0]).toMatchObject({ code, line, column });
  expect(run(source)).toMatchObject({ ok: false });
});

it('says what to do about an error in both languages', () => {
  const [error] = checkSource('{% if product %}x', declared);
  expect(error?.message).toEqual({
    zh: '“{% if %}”没有结束标签，补上“{% endif %}”',
    en: '“{% if %}” is not ended; add “{% endif %}”',
  });
});

it('finds nothing wrong with a good text and names its slots', () => {
  expect(checkSource('{{ product }}{% if port %}{{ port }}{% endif %}', declared)).toEqual([]);
  expect(slotsIn('{{ product }}{% if port %}x{% endif %}').sort()).toEqual(['port', 'product']);
  expect(slotsIn('{{ broken')).toEqual([]);
});

it('refuses a template that loops without end', () => {
  expect(run('{% for i in (1..99999999) %}x{% endfor %}')).toMatchObject({ ok: false, errors: [{ code: 'too-much' }] });
});
