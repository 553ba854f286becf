import { defineContentScript } from 'wxt/utils/define-content-script';
import { BACKEND_PAGES, backendAdapters } from '@/lib/pages/registry';
import { start } from './content/start';

/** The script in all other pages of the seller backend. */
export default defineContentScript({
  matches: [...BACKEND_PAGES.matches],
  excludeMatches: [...BACKEND_PAGES.excludeMatches],
  allFrames: true,
  runAt: 'document_idle',
  main: (life) => start(BACKEND_PAGES, backendAdapters, life),
});
