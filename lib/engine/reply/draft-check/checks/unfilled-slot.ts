import { defineCheck, eachMatch } from '../check';

/** Our own marks, liquid, brackets that stand for something, rows of underscores or crosses. */
const GAPS =
  /【(?:填|fill in)[:：][^】\n]{0,80}】|\{\{[^}\n]{0,80}\}\}|\{%[^%\n]{0,80}%\}|\[(?:your|our|buyer|customer|supplier|company|product|name|date|price|amount|insert|xx)[^\]\n]{0,40}\]|_{3,}|\b[Xx]{3,}\b|\bTB[DC]\b/gi;

/** A gap nobody has filled in. */
export default defineCheck({
  id: 'unfilled-slot',
  name: { zh: '没填的空', en: 'Unfilled gap' },
  find: (view) => eachMatch(view, GAPS, { zh: '这里还没填', en: 'This is still to be filled in' }, 20),
});
