import { defineContentScript } from 'wxt/utils/define-content-script';
import inquiryList from '@/lib/pages/adapters/inquiry-list';
import { INQUIRY_LIST_PAGES } from '@/lib/pages/families';
import { start } from './content/start';

/** The script in the inquiry centre's list. */
export default defineContentScript({
  matches: [...INQUIRY_LIST_PAGES.matches],
  excludeMatches: [...INQUIRY_LIST_PAGES.excludeMatches],
  allFrames: true,
  runAt: 'document_idle',
  main: (life) => start(INQUIRY_LIST_PAGES, [inquiryList], life),
});
