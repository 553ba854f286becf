import { queryAll } from './locate';

/** What became of writing into the page's composer. `before` is what stood there, for undoing. */
export type ComposerAnswer =
  | { done: true; before: string }
  | { done: false; why: 'no-composer' | 'two-composers' | 'filled' | 'changed' | 'not-kept' };

export interface ComposerWrite {
  text: string;
  /** What may stand there now: anything after the rep agreed to replace it, else only nothing (or exactly this text). */
  over: 'empty' | 'anything' | { exactly: string };
}

/** How composers look, surest first: OneTalk's textarea (§2.4), then what the inquiry page may hold (§3.4: not known for sure). */
const COMPOSERS = [
  'textarea.send-textarea',
  'textarea[class*="send"]',
  '[contenteditable="true"][role="textbox"], [contenteditable="true"][class*="send"], [contenteditable="true"][class*="reply"]',
  'textarea[placeholder*="回复"], textarea[placeholder*="reply" i], textarea[placeholder*="message" i]',
] as const;

/** ms after which a page that keeps its own copy of the text has taken ours over, or has put its own back. */
const SETTLED = 120;

/**
 * Writes a text into the one visible composer of the page the way typing does: focus, input events, no key events and no
 * click, so that nothing can be sent by it (§2.4: never synthesise Enter). Verified after the page had time to put its own
 * text back.
 *
 * @param isVisible the environment's; jsdom has no layout.
 */
export async function writeComposer(
  document: Document,
  isVisible: (element: Element) => boolean,
  { text, over }: ComposerWrite,
): Promise<ComposerAnswer> {
  const box = findComposer(document, isVisible);
  if (typeof box === 'string') return { done: false, why: box };
  const before = textIn(box);
  if (over === 'empty' && before.trim() !== '') return { done: false, why: 'filled' };
  if (typeof over === 'object' && !same(before, over.exactly)) return { done: false, why: 'changed' };
  box.focus();
  write(box, text);
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  return box.isConnected && same(textIn(box), text) ? { done: true, before } : { done: false, why: 'not-kept' };
}

type Box = HTMLTextAreaElement | HTMLElement;

/** The one visible composer; two of a kind are refused rather than guessed at (§10.2 no. 5). */
function findComposer(
  document: Document,
  isVisible: (element: Element) => boolean,
): Box | 'no-composer' | 'two-composers' {
  for (const selector of COMPOSERS) {
    const shown = queryAll(document, selector).filter(
      (box): box is HTMLElement => isVisible(box) && !box.hasAttribute('readonly') && !box.hasAttribute('disabled'),
    );
    if (shown.length > 1) return 'two-composers';
    if (shown[0]) return shown[0];
  }
  return 'no-composer';
}

function isField(box: Box): box is HTMLTextAreaElement {
  return 'value' in box;
}

function textIn(box: Box): string {
  return isField(box) ? box.value : (box.innerText ?? box.textContent ?? '');
}

/** Line ends and the blank line an editable element ends with do not count. */
function same(a: string, b: string): boolean {
  const plain = (text: string): string =>
    text
      .replace(/\r\n?/g, '\n')
      .replace(/\u00A0/g, ' ')
      .replace(/\n+$/, '');
  return plain(a) === plain(b);
}

function write(box: Box, text: string): void {
  if (isField(box)) box.value = text;
  else box.textContent = text;
  // Frameworks that keep their own copy of a field listen for this event.
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: text }));
}
