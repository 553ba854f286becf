import { defineContentScript } from 'wxt/utils/define-content-script';
import oneTalk from '@/lib/pages/adapters/one-talk';
import { ONE_TALK_PAGES } from '@/lib/pages/families';
import { writeComposer } from '@/lib/pages/composer';
import { start } from './content/start';

/** The script in OneTalk's pages. */
export default defineContentScript({
  matches: [...ONE_TALK_PAGES.matches],
  excludeMatches: [...ONE_TALK_PAGES.excludeMatches],
  allFrames: true,
  runAt: 'document_idle',
  main: (life) => start(ONE_TALK_PAGES, [oneTalk], life, writeComposer),
});
