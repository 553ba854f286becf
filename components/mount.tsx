import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { DEFAULT_SETTINGS, settings } from '@/lib/settings/settings';
import { SettingsProvider } from './hooks/use-settings';
import './ui/base.css';

/**
 * Puts a page of the extension on the screen. The settings are read first, so that the first paint already has language and
 * theme; if they cannot be read, the defaults serve.
 */
export async function mount(page: ReactNode): Promise<void> {
  const initial = await settings.getValue().catch(() => DEFAULT_SETTINGS);
  const root = document.createElement('div');
  document.body.append(root);
  createRoot(root).render(
    <StrictMode>
      <SettingsProvider initial={initial}>{page}</SettingsProvider>
    </StrictMode>,
  );
}
