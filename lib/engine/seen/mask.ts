import type { Part } from '../inquiry/case-view';

/** Words that open a letter; what follows on that line is a name. Folded forms, the buyers' languages. */
const GREETINGS = new Set(
  'dear hello hi hey greetings hola estimado estimada ola prezado prezada bonjour salut cher chere hallo liebe lieber здравствуйте привет уважаемый уважаемая مرحبا السلام عزيزي 您好 你好 尊敬'.split(
    ' ',
  ),
);
/** Words that close it; a signature follows. */
const CLOSINGS = new Set(
  'regards sincerely cordially saludos atentamente atenciosamente cordialement gruße grusse gruß уважением تحياتي 此致'.split(
    ' ',
  ),
);
/** Months and days: dates are changed in every copy. */
const DATES = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);
const NAME_WORDS = 4;
const SIGNATURE_WORDS = 24;

/**
 * The words of a text with everything masked that a mass mailer changes from copy to copy: numbers `#`, dates `@`, the name
 * after a greeting and the signature after a closing left out.
 */
export function maskedWords(part: Part): string[] {
  const { text, start, fresh } = part.words;
  const out: string[] = [];
  let name = 0;
  let signature = 0;
  for (let i = 0; i < text.length; i++) {
    const word = text[i] ?? '';
    // A signature runs over several lines; only its length bounds it, as a letter may go on after it.
    if (signature > 0) {
      signature--;
      continue;
    }
    if (name > 0 && !endsLine(part.folded, start[i - 1] ?? 0, start[i] ?? 0, fresh[i] === true)) {
      name--;
      continue;
    }
    name = 0;
    if (GREETINGS.has(word)) name = NAME_WORDS;
    else if (CLOSINGS.has(word)) signature = SIGNATURE_WORDS;
    else out.push(maskOf(word));
  }
  return out;
}

/** A greeting's name ends with its line, comma or sentence. */
function endsLine(folded: string, from: number, to: number, fresh: boolean): boolean {
  if (fresh) return true;
  for (let i = from; i < to; i++) if (folded[i] === '\n' || folded[i] === ',') return true;
  return false;
}

function maskOf(word: string): string {
  const c = word.charCodeAt(0);
  if (c >= 0x30 && c <= 0x39) return '#';
  return DATES.has(word) ? '@' : word;
}
