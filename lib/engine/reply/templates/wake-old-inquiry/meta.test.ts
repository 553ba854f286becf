import { expect, it } from 'vitest';
import { suggest } from '../../suggest';
import { compose } from '../../compose';
import { NOW, letter, replyTo, templateById } from '../../testing';

const DAY = 86_400_000;
const reply = replyTo('Precio de la insulated bottle, por favor. Gracias.', { sentAt: NOW - 200 * DAY });

it('asks whether it is still of interest, with the figures of today', () => {
  const { text } = letter('wake-old-inquiry', reply);
  expect(text).toContain('Is it still of interest?');
  expect(text).toContain('A short yes or no is enough');
});

it('puts English above the buyer’s own language where the text exists', () => {
  const template = templateById('wake-old-inquiry');
  const bilingual = compose(
    { ...template, texts: { ...template.texts, es: '¿Sigue interesado en {{ company }}?' } },
    reply,
    'es',
  );
  expect(bilingual.ok && bilingual.text).toMatch(
    /Is it still of interest\?[\s\S]+-----[\s\S]+¿Sigue interesado en Brightwell/,
  );
});

it('is proposed first then', () => {
  const genuine = { ...reply, verdict: { ...reply.verdict, level: 'genuine' as const, priority: 'normal' as const } };
  expect(suggest(genuine)[0]?.template.id).toBe('wake-old-inquiry');
});
