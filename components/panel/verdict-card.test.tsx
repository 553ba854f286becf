// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { aVerdictRecord, aWord, noPhone, specifics } from '@/components/testing/samples';
import { answerMessages, show, violations } from '@/components/testing/render';
import type { Evidence } from '@/lib/engine/inquiry/verdict';
import { VerdictCard } from './verdict-card';

afterEach(cleanup);

const effective = { word: 'spam', level: 'spam', priority: 'spam' };

describe('VerdictCard', () => {
  it.each([
    ['genuine', '像真买家', 'Looks real'],
    ['unsure', '拿不准', 'Not sure'],
    ['spam', '垃圾', 'Junk'],
    ['danger', '危险', 'Danger'],
  ] as const)('says %s by a word in both languages', (level, zh, en) => {
    show(<VerdictCard record={aVerdictRecord({ level })} />);
    expect(screen.getByText(zh, { selector: 'strong' })).toBeTruthy();
    cleanup();
    show(<VerdictCard record={aVerdictRecord({ level })} />, { language: 'en' });
    expect(screen.getByText(en, { selector: 'strong' })).toBeTruthy();
  });

  it('says how sure, how urgent and what to do next', () => {
    show(<VerdictCard record={aVerdictRecord()} />);
    expect(screen.getByText('垃圾可能 6%')).toBeTruthy();
    expect(screen.getByText('优先级 高')).toBeTruthy();
    expect(screen.getByText('先回她，完整回答。')).toBeTruthy();
  });

  it('never claims certainty', () => {
    show(<VerdictCard record={aVerdictRecord({ junk: 1 })} />);
    expect(screen.getByText('垃圾可能 99%')).toBeTruthy();
  });

  it('shows reasons for and against with the buyer’s own words as a quotation', () => {
    show(<VerdictCard record={aVerdictRecord()} />);
    const lines = within(screen.getByRole('list', { name: '理由' })).getAllByRole('listitem');
    expect(lines.map((line) => line.textContent)).toEqual(['像真买家：说清了数量 5,000 pcs', '像垃圾：没有留电话 ']);
    expect(screen.getByText('5,000 pcs').tagName).toBe('Q');
  });

  it('marks the words in the page while a reason is pointed at or focused, and clears on leaving', async () => {
    const marking = { missed: undefined, mark: vi.fn(), clear: vi.fn() };
    const { user } = show(<VerdictCard record={aVerdictRecord()} marking={marking} />);
    const line = screen.getByRole('button', { name: /说清了数量/ });
    await user.hover(line);
    expect(marking.mark).toHaveBeenLastCalledWith(expect.any(String), '5,000 pcs');
    await user.unhover(line);
    expect(marking.clear).toHaveBeenCalledTimes(1);
    line.focus();
    expect(marking.mark).toHaveBeenCalledTimes(2);
    line.blur();
    expect(marking.clear).toHaveBeenCalledTimes(2);
  });

  it('does not offer to mark a reason that stands on a field only', () => {
    const marking = { missed: undefined, mark: vi.fn(), clear: vi.fn() };
    show(<VerdictCard record={aVerdictRecord()} marking={marking} />);
    expect(screen.queryByRole('button', { name: /没有留电话/ })).toBeNull();
  });

  it('opens what is left and what the page did not show', async () => {
    const many: Evidence[] = Array.from({ length: 6 }, (_, i) => ({
      ...noPhone,
      id: `probe.p${i}`,
      reason: { zh: `理由 ${i}`, en: `reason ${i}` },
    }));
    const { user } = show(
      <VerdictCard record={aVerdictRecord({ level: 'spam', evidence: many, counter: [specifics] })} />,
    );
    expect(screen.queryByText(/理由 5/)).toBeNull();
    await user.click(screen.getByRole('button', { name: '还有 2 条 · 2 条页面未显示' }));
    expect(screen.getByText(/理由 5/)).toBeTruthy();
    expect(screen.getByText('发送地 IP 国家')).toBeTruthy();
    expect(screen.getByText('联系过的供应商数')).toBeTruthy();
    expect(screen.getByText('probe.domestic-ip')).toBeTruthy();
  });

  it('gives both readings and leaves the choice', () => {
    const readings = [
      { zh: '群发', en: 'bulk' },
      { zh: '比价', en: 'comparing' },
    ];
    show(<VerdictCard record={aVerdictRecord({ level: 'unsure', readings })} />);
    expect(screen.getByText('两种可能，你来定')).toBeTruthy();
    expect(screen.getByText('群发')).toBeTruthy();
    expect(screen.getByText('比价')).toBeTruthy();
  });

  it('says when only the list row was judged', () => {
    const { rerender } = show(<VerdictCard record={aVerdictRecord({}, { partial: true })} />);
    expect(screen.getByText(/只看了列表这一行/)).toBeTruthy();
    rerender(<VerdictCard record={aVerdictRecord()} />);
    expect(screen.queryByText(/只看了列表这一行/)).toBeNull();
  });

  it('keeps the engine’s opinion in sight under the rep’s word', () => {
    show(<VerdictCard record={aVerdictRecord({ level: 'spam', junk: 0.93 })} feedback={aWord('not-spam')} />);
    expect(screen.getByText('不是垃圾', { selector: 'strong' })).toBeTruthy();
    expect(screen.getByText('你改判的')).toBeTruthy();
    expect(screen.getByText('Portside 判断：垃圾，垃圾可能 93%')).toBeTruthy();
    expect(screen.getByRole('button', { name: '不是垃圾' }).getAttribute('aria-pressed')).toBe('true');
    expect(screen.queryByText('先回她，完整回答。')).toBeNull();
  });

  it('corrects with one click and takes it back from the toast', async () => {
    const sent = answerMessages({ 'command.feedback': effective, 'command.undo-feedback': effective });
    const { user } = show(<VerdictCard record={aVerdictRecord()} />);
    await user.click(screen.getByRole('button', { name: '垃圾' }));
    expect(sent.toWorker).toEqual([{ type: 'command.feedback', data: { subjectId: 'conversation-1', word: 'spam' } }]);
    expect(await screen.findByText('已改判为垃圾')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(sent.toWorker.at(-1)).toEqual({ type: 'command.undo-feedback', data: { subjectId: 'conversation-1' } });
    expect(screen.queryByText('已改判为垃圾')).toBeNull();
  });

  it('keeps the focus on the button pressed, and hears one press while it is being stored', async () => {
    let answer: (receipt: unknown) => void = () => undefined;
    const stored = new Promise<unknown>((resolve) => (answer = resolve));
    const send = vi.spyOn(browser.runtime, 'sendMessage').mockReturnValue(stored as never);
    const { user } = show(<VerdictCard record={aVerdictRecord()} />);
    const button = screen.getByRole('button', { name: '垃圾' });
    await user.click(button);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(button);
    await user.keyboard('{Enter}');
    await user.click(screen.getByRole('button', { name: '危险' }));
    expect(send).toHaveBeenCalledOnce();
    answer({ ok: true, value: effective });
    expect(await screen.findByText('已改判为垃圾')).toBeTruthy();
    expect(button.getAttribute('aria-disabled')).toBe('false');
  });

  it('takes the word back when it is pressed again', async () => {
    const sent = answerMessages({ 'command.feedback': effective });
    const { user } = show(<VerdictCard record={aVerdictRecord()} feedback={aWord('danger')} />);
    await user.click(screen.getByRole('button', { name: '危险' }));
    expect(sent.toWorker).toEqual([{ type: 'command.feedback', data: { subjectId: 'conversation-1', word: null } }]);
  });

  it('says so when a correction was not stored', async () => {
    answerMessages({});
    const { user } = show(<VerdictCard record={aVerdictRecord()} />);
    await user.click(screen.getByRole('button', { name: '危险' }));
    expect(await screen.findByText('没存上，再点一次')).toBeTruthy();
    expect(screen.queryByText('已改判为危险')).toBeNull();
  });

  it('never lets the buyer’s text become markup or change direction around it', () => {
    const quote = '<img src=x onerror=alert(1)>\u202Emoc.live';
    show(
      <VerdictCard
        record={aVerdictRecord({ evidence: [{ ...specifics, span: { part: 'm0', start: 0, end: 1, quote } }] })}
      />,
    );
    const q = screen.getByText(/onerror/);
    expect(q.querySelector('img')).toBeNull();
    expect(q.textContent).not.toContain('\u202E');
    expect(q.getAttribute('dir')).toBe('auto');
  });

  it.each(['zh', 'en'] as const)('has nothing for axe to find in %s', async (language) => {
    const { user } = show(<VerdictCard record={aVerdictRecord()} feedback={aWord('spam')} />, { language });
    await user.click(screen.getByRole('button', { expanded: false }));
    await waitFor(async () => expect(await violations()).toEqual([]));
  });
});
