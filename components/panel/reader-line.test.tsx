// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { show, violations } from '@/components/testing/render';
import { aVerdictRecord } from '@/components/testing/samples';
import type { Verdict } from '@/lib/engine/inquiry/verdict';
import { ReaderLine } from './reader-line';

afterEach(cleanup);

const clue = (quote: string, weight: number, start: number) => ({
  weight,
  span: { part: 'text', start, end: start + quote.length, quote },
});
const verdict = (rulesJunk: number, junk: number, disagrees = false): Verdict => ({
  ...aVerdictRecord().verdict,
  rulesJunk,
  reader: { junk, disagrees, clues: [clue('tender fee', 0.9, 0), clue('lunch box', -0.4, 20)] },
});

describe('ReaderLine', () => {
  it('says that both agree, and how sure each is', async () => {
    const { container } = show(<ReaderLine verdict={verdict(0.9, 0.97)} />);
    expect(screen.getByText('规则与学习一致 · 规则 90%，学习 97%')).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  it('says that a contradiction is why the verdict is unsure', () => {
    show(<ReaderLine verdict={verdict(0.1, 0.9, true)} />, { language: 'en' });
    expect(screen.getByText(/contradict each other, hence unsure: rules 10%, reader 90%/)).toBeTruthy();
  });

  it('shows the words and which way each speaks, not by colour alone', () => {
    show(<ReaderLine verdict={verdict(0.9, 0.97)} />, { language: 'en' });
    const words = within(screen.getByRole('list', { name: 'Words the reader went by' })).getAllByRole('listitem');
    expect(words.map((word) => word.textContent)).toEqual([
      '−Speaks for junk: tender fee',
      '+Speaks for a real buyer: lunch box',
    ]);
  });

  it('is not there where only the rules judged', () => {
    show(<ReaderLine verdict={aVerdictRecord().verdict} />);
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('says what the rep’s own corrections did, and which words came from them', async () => {
    const taught = verdict(0.5, 0.97);
    taught.level = 'spam';
    taught.reader = {
      ...taught.reader!,
      clues: [{ ...clue('gala', 0.9, 0), learned: true }, clue('lunch box', -0.4, 20)],
      without: { junk: 0.55, level: 'unsure' },
    };
    const { container } = show(<ReaderLine verdict={taught} />);
    expect(screen.getByText('你的标注让它 +42%（原来 55%），判断从“拿不准”变了')).toBeTruthy();
    const words = within(screen.getByRole('list', { name: '学习看的词' })).getAllByRole('listitem');
    expect(words.map((word) => word.textContent)).toEqual(['−像垃圾：gala你教的', '+像真买家：lunch box']);
    expect(await violations(container)).toEqual([]);
  });

  it('says nothing of corrections that did nothing', () => {
    show(<ReaderLine verdict={verdict(0.9, 0.97)} />, { language: 'en' });
    expect(screen.queryByText(/Your corrections/)).toBeNull();
  });
});
