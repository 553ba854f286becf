// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { show, violations } from '@/components/testing/render';
import { aBuyer, aConversation, aPage, aVerdictRecord, aWord } from '@/components/testing/samples';
import section from './inquiry-verdict';

afterEach(cleanup);

const open = { conversation: aConversation, buyer: aBuyer() };

describe('inquiry-verdict section', () => {
  it('shows the verdict of the conversation the panel stands beside', async () => {
    const view = { page: aPage, open: { ...open, verdict: aVerdictRecord({ level: 'danger' }) } };
    const { container } = show(<section.Body page={aPage} />, { view });
    expect(screen.getByText('危险', { selector: 'strong' })).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  it('lets the rep’s word stand over the engine’s', () => {
    const view = {
      page: aPage,
      open: { ...open, verdict: aVerdictRecord({ level: 'spam' }), feedback: aWord('not-spam') },
    };
    show(<section.Body page={aPage} />, { view });
    expect(screen.getByText('不是垃圾', { selector: 'strong' })).toBeTruthy();
  });

  it('shows no word at all while nothing has been judged', () => {
    const { container } = show(<section.Body page={aPage} />, { view: { page: aPage, open } });
    expect(container.querySelector('.verdict-word')).toBeNull();
    expect(container.querySelector('[aria-busy="true"]')).not.toBeNull();
  });
});
