import { defineContentScript } from 'wxt/utils/define-content-script';
import inquiryDetail from '@/lib/pages/adapters/inquiry-detail';
import { INQUIRY_DETAIL_PAGES } from '@/lib/pages/families';
import { writeComposer } from '@/lib/pages/composer';
import { start } from './content/start';

/** The script in an inquiry. */
export default defineContentScript({
  matches: [...INQUIRY_DETAIL_PAGES.matches],
  excludeMatches: [...INQUIRY_DETAIL_PAGES.excludeMatches],
  allFrames: true,
  runAt: 'document_idle',
  main: (life) => start(INQUIRY_DETAIL_PAGES, [inquiryDetail], life, writeComposer),
});
