import { describe, expect, it } from 'vitest';
import { readTabCommand } from './page-commands';

describe('readTabCommand', () => {
  it('reads each message a page takes', () => {
    expect(readTabCommand('tab.highlight', { visit: 'v', fp: 'f', quote: 'q' })).toEqual({
      type: 'tab.highlight',
      data: { visit: 'v', fp: 'f', quote: 'q' },
    });
    expect(readTabCommand('tab.highlight', { visit: 'v', quote: 'q', more: 1 })).toEqual({
      type: 'tab.highlight',
      data: { visit: 'v', quote: 'q' },
    });
    for (const type of ['tab.clear-highlight', 'tab.selection', 'tab.refresh']) {
      expect(readTabCommand(type, {})).toEqual({ type, data: {} });
    }
  });

  it.each([
    ['page.snapshot', {}],
    ['tab.insert', {}],
    ['tab.refresh', null],
    ['tab.highlight', {}],
    ['tab.highlight', { visit: 1, quote: 'q' }],
    ['tab.highlight', { visit: 'v', quote: 'q', fp: 3 }],
    ['tab.highlight', { visit: 'v', quote: 'q'.repeat(20_001) }],
  ])('refuses %s with %o', (type, data) => {
    expect(readTabCommand(type, data)).toBeNull();
  });
});
