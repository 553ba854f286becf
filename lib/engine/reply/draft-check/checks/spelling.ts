import { defineCheck, spanAt } from '../check';

/** Misspelt words, as far as a spelling engine is loaded (the one of listing titles). */
export default defineCheck({
  id: 'spelling',
  name: { zh: '拼写', en: 'Spelling' },
  find(view) {
    return (view.spelling?.(view.draft.text) ?? []).slice(0, 20).map(({ start, end, suggestions }) => {
      const span = spanAt(view, start, end);
      const [best] = suggestions;
      return {
        span,
        reason: { zh: `“${span.quote}”可能拼错了`, en: `“${span.quote}” may be misspelt` },
        ...(best === undefined
          ? {}
          : { fix: { start, end, text: best, label: { zh: `改成“${best}”`, en: `Change to “${best}”` } } }),
      };
    });
  },
});
