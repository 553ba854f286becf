// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { sections, sectionsFor } from './registry';

describe('section registry', () => {
  it('finds the sections by their files, in order', () => {
    expect(sections.map((section) => section.id)).toEqual(
      expect.arrayContaining(['inquiry-verdict', 'links', 'buyer', 'page-health']),
    );
    const orders = sections.map((section) => section.order);
    expect(orders).toEqual([...orders].sort((a, b) => a - b));
    expect(new Set(orders).size).toBe(orders.length);
  });

  it('leaves out what needs a conversation when none is open', () => {
    expect(sectionsFor('one-talk', false).some((section) => section.needsConversation)).toBe(false);
    expect(sectionsFor('one-talk', true)[0]?.id).toBe('inquiry-verdict');
  });

  it('shows no verdict on pages without conversations', () => {
    expect(sectionsFor('product-editor', true).map((section) => section.id)).not.toContain('inquiry-verdict');
  });
});
