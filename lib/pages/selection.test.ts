// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { readSelection } from './selection';

afterEach(() => {
  window.getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

function select(text: string): void {
  document.body.textContent = text;
  window.getSelection()?.selectAllChildren(document.body);
}

it('gives what is selected, and nothing when nothing is', () => {
  expect(readSelection(window)).toBe('');
  select('  We need 500 pcs  ');
  expect(readSelection(window)).toBe('We need 500 pcs');
});

it('is bounded', () => {
  select('x'.repeat(30_000));
  expect(readSelection(window)).toHaveLength(20_000);
});
