import { render, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { PanelViewProvider, type PanelView } from '@/components/panel/panel-view';
import { SettingsProvider } from '@/components/hooks/use-settings';
import { ToastPlace, useToasts } from '@/components/ui/toasts';
import type { Language } from '@/lib/i18n/texts';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';

interface ShowOptions {
  language?: Language;
  /** What the panel shows, for sections. */
  view?: PanelView;
  /** The node is a whole page, with its own landmarks and place for toasts. */
  page?: boolean;
}

export interface Shown extends RenderResult {
  user: UserEvent;
}

/** Renders as the extension's pages do: settings around it, toasts beside it. */
export function show(node: ReactNode, { language = 'zh', view, page = false }: ShowOptions = {}): Shown {
  useToasts.setState({ list: [] });
  const inner = view === undefined ? node : <PanelViewProvider view={view}>{node}</PanelViewProvider>;
  const result = render(
    <SettingsProvider initial={{ ...DEFAULT_SETTINGS, language }}>
      {page ? (
        inner
      ) : (
        <>
          <main>{inner}</main>
          <ToastPlace />
        </>
      )}
    </SettingsProvider>,
  );
  return { ...result, user: userEvent.setup() };
}

/** Names of what axe finds wrong. Colour contrast needs layout and is checked in the browser. */
export async function violations(root: Element = document.body): Promise<string[]> {
  const result = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return result.violations.map((found) => `${found.id}: ${found.nodes.map((node) => node.html).join(' ')}`);
}

interface Wire {
  type: string;
  data: unknown;
}

/**
 * Stands in for the worker and the content script: answers each message by its type and keeps what was sent.
 *
 * @param answers `value` of the receipt by message type; a missing type is answered with a failure.
 */
export function answerMessages(answers: Readonly<Record<string, unknown>>): {
  toWorker: Wire[];
  toTab: (Wire & { tabId: number; frameId?: number })[];
} {
  const sent: ReturnType<typeof answerMessages> = { toWorker: [], toTab: [] };
  const reply = ({ type }: Wire): unknown =>
    type in answers
      ? { ok: true, value: answers[type] }
      : { ok: false, code: 'failed', message: 'refused by the test' };
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async (wire: Wire) => {
    sent.toWorker.push({ type: wire.type, data: wire.data });
    return reply(wire);
  }) as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((async (
    tabId: number,
    wire: Wire,
    options?: { frameId?: number },
  ) => {
    sent.toTab.push({ type: wire.type, data: wire.data, tabId, frameId: options?.frameId });
    return reply(wire);
  }) as never);
  return sent;
}
